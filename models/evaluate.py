"""Judge an exported drum model: `python -m models.evaluate groove_vae --data DIR [--split validation] [--json]`.

`--report DIR` writes the same as a page with pictures into DIR/index.html (models.report; needs the extra `report`).

Needs no torch: it runs the .onnx that ships, with voice.toml's thresholds, through the decode rule that plays live.

Windows: two bars, steps [-0.5, 31.5), hop one bar from the file's start, 4/4 beats, at least four hits (models.data).
Groove: the loudest onset's velocity and offset at each step. follow = 1, every condition at its neutral value of
voice.toml, noise 0: nothing is known but the groove.
Thinned grooves: half and quarter keep a random 50 and 25 % of the struck steps, rounded, at least one (seed 1); accents
the louder third; quarters the onsets on quarters; empty none. The human's whole pattern stays the reference.

Of each set of answers (models.judge, models.features):
f1: over all cells (drum, step) of all windows, 2 TP / (2 TP + FP + FN).  f1_drums: the mean over the nine drums of each
one's F1.  velocity, offset: mean absolute error on the human's hits, whether the answer sounds there or not; offset in
steps.  groove_f1: F1 of struck steps, the answer's groove against the given one.  groove_correlation: Pearson's, of the
two grooves' velocities (0 where not struck), over all steps of all windows pooled.  overlap: fourteen features of a
pattern, as played, against the human's: the common area of the two histograms of 40 bins over their joint range, mean
of the fourteen.  hits: a loop.  hits_ratio: the same over the human's.  silence: the longest time, in steps, from one
struck step to the next around the loop: its maximum over windows, and the share of windows where it is over a beat (4
steps).  answered: of the steps that the given groove strikes, the share where something sounds.  beats_kept: of all
quarters, the share where something sounds.  bars_alike: cells that both bars strike over those that either does.
unplayable: the share of all steps that ask for a hat both open and closed, or for more than two hands (snare, open hat,
toms, crash, ride; realtime.voices.playability).

latent: whether it is alive: the overlap of what points of the prior play to an empty groove at follow 0; how far
eight samples for one groove differ, over what humans differ by on like grooves; active units; how much of the groove
reaches the decoder at follow 0; whether a mix keeps the length (models.latent).
sloppy: the figures for grooves with jitter, delay, flat velocities and extra onsets (models.sloppy), and quarter_f1,
quarter_hits_ratio and quarter_overlap where a quarter of the onsets is given so.
band: bass, guitar and keys of songs as the groove, their own drums as the reference (models.band,
models.accompaniment); none when the data has no band/.
density, controls: what the controls do to the drums (models.controls).

baselines: retrieval by groove, a table, a copy (models.baselines); humans: training windows against these.
inference: of the network, one thread, every 20 ms (models.timing).
styles: n of each; figures for those with at least 100 windows.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models import baselines, sloppy
from models.accompaniment import accompany
from models.band import load_band
from models.controls import Controls
from models.data import STYLES, Windows, load_windows
from models.drummer import Drummer
from models.features import overlap, overlaps
from models.figures import by_style, figures, steadiness
from models.grooves import Thinning, groove, thin
from models.judge import hit_scores, timing_errors
from models.latent import Played, judge_latent
from models.report import MissingPackagesError, check_packages
from models.tables import markdown, text
from models.timing import inference
from realtime.music.hvo import HITS
from realtime.progress import Progress
from realtime.voices.manifest import Manifest, load_manifest

SEED = 1
BAND = "band"
"""The folder of the data that holds the songs."""
INFERENCE_RUNS = 400
CHANCE = (Thinning.FULL, Thinning.QUARTER, Thinning.EMPTY)


def evaluate(
    manifest: Manifest, data: Path, split: str, cache: Path | None = None, inference_runs: int = INFERENCE_RUNS
) -> dict[str, Any]:
    """All figures, by measure."""
    return measure(judge_of(manifest, data, split, cache), data, split, inference_runs)


def judge_of(manifest: Manifest, data: Path, split: str, cache: Path | None = None) -> Judge:
    """A judge of the exported model, with the windows of `split`."""
    return Judge(manifest, load_windows(data, split, cache), load_windows(data, "train", cache))


def measure(judge: Judge, data: Path, split: str, inference_runs: int = INFERENCE_RUNS) -> dict[str, Any]:
    """All figures of a judge with the windows of `split`, by measure."""
    manifest = judge.manifest
    stages: dict[str, Callable[[], Any]] = {
        "human": judge.human,
        "baselines": judge.baselines,
        "thinning": judge.thinning,
        "by_chance": judge.by_chance,
        "styles": judge.styles,
        "sloppy": judge.sloppy,
        "latent": judge.latent,
        "band": lambda: judge.band(data / BAND, split),
        "density": judge.density,
        "controls": judge.controls,
        "inference": lambda: asdict(inference(manifest, judge.grooves, inference_runs)),
    }
    result: dict[str, Any] = {
        "model": manifest.name,
        "version": manifest.version,
        "split": split,
        "windows": len(judge.windows),
        "human_hits": float((judge.windows.hvo[..., HITS] > 0).sum((1, 2)).mean()),
    }
    progress = Progress("judging", len(stages), unit="measures")
    for number, (name, measure) in enumerate(stages.items()):
        progress.show(number)
        result[name] = measure()
    progress.close()
    return result


class Judge:
    """One drummer, the windows that it is judged by, and what it answers to them."""

    def __init__(self, manifest: Manifest, windows: Windows, train: Windows) -> None:
        self.manifest = manifest
        self.windows = windows
        self.train = train
        self.grooves = groove(windows.hvo)
        self.train_grooves = groove(train.hvo)
        self.drummer = Drummer(manifest)
        self._turned = Controls(manifest, self.grooves, (windows.hvo[..., HITS] > 0).sum((1, 2)))
        self._full = self.drummer.answers(self.grooves)
        self.full = self.drummer.drums(self._full)
        """The patterns (N, 32, 27) that answer the whole grooves."""

    @property
    def means(self) -> NDArray[np.float32]:
        """The latents (N, Z) that the whole grooves alone say."""
        return self._full.means

    def human(self) -> dict[str, Any]:
        """What can be said of the human's patterns alone."""
        return steadiness(self.windows.hvo)

    def baselines(self) -> dict[str, Any]:
        """Retrieval, table and copy, and the training humans' overlap with these."""
        human = self.windows.hvo
        errors = timing_errors(*baselines.copy(self.grooves), human)
        table = hit_scores(baselines.look_up(self.grooves, self.train.hvo, self.train_grooves), human)
        at = baselines.nearest(self.grooves, self.train_grooves, self.windows.piece, self.train.piece)
        found = self.train.hvo[at]
        retrieval = hit_scores(found[..., HITS] > 0, human)
        return {
            "copy": asdict(errors),
            "look_up": {"f1": table.micro, "f1_drums": table.macro},
            "retrieval": {"f1": retrieval.micro, "f1_drums": retrieval.macro, "overlap": overlap(found, human)},
            "humans": {"overlap": overlap(self.train.hvo, human), "overlaps": overlaps(self.train.hvo, human)},
        }

    def thinning(self) -> dict[str, Any]:
        """The figures for the whole groove, and for less and less of it."""
        return {thinning.value: self._figures(thin(self.grooves, thinning, SEED)) for thinning in Thinning}

    def by_chance(self) -> dict[str, Any]:
        """The figures of some of the same answers when hits are drawn by their probability."""
        given = {thinning.value: thin(self.grooves, thinning, SEED) for thinning in CHANCE}
        return {name: self._figures(grooves, by_chance=True) for name, grooves in given.items()}

    def styles(self) -> dict[str, Any]:
        """The figures of each style, whole grooves."""
        return by_style(self.full, self.windows.hvo, self.windows.style, STYLES)

    def sloppy(self) -> dict[str, Any]:
        """The figures for grooves as sloppy players give them; quarter_...: of a quarter of the onsets."""
        random = np.random.default_rng(SEED)
        quarter = thin(self.grooves, Thinning.QUARTER, SEED)
        found = {}
        for name, distort in sloppy.DISTORTIONS.items():
            found[name] = self._figures(distort(self.grooves, self.windows.bpm, random))
            at_quarter = self._figures(distort(quarter, self.windows.bpm, random))
            found[name] |= {f"quarter_{key}": at_quarter[key] for key in ("f1", "hits_ratio", "overlap")}
        return found

    def latent(self) -> dict[str, Any]:
        """Whether the latent is alive."""
        human = Played(self.windows.hvo, self.grooves, self.windows.piece)
        train = Played(self.train.hvo, self.train_grooves, self.train.piece)
        return asdict(judge_latent(self.drummer, human, train, self._full.means, SEED))

    def band(self, folder: Path, split: str) -> dict[str, Any] | None:
        """Each part of the songs as the groove; None where there is no such folder."""
        if not folder.is_dir():
            return None
        return {
            part.value: asdict(accompany(self.drummer, played, SEED))
            for part, played in load_band(folder, split).items()
        }

    def density(self) -> dict[str, Any]:
        """How well density chooses the number of hits."""
        return asdict(self._turned.density())

    def controls(self) -> dict[str, Any]:
        """What each control does to the drums."""
        return {name: asdict(effect) for name, effect in self._turned.effects().items()}

    def _figures(self, given: NDArray[np.float32], **decoding: Any) -> dict[str, Any]:
        answers = self._full if given is self.grooves else self.drummer.answers(given)
        return figures(self.drummer.drums(answers, **decoding), answers, self.windows.hvo, given)


def _log(name: str, named: Path | None) -> dict[str, list[float]] | None:
    """The log that the report shows, read before anything is judged; MissingPackagesError where none can be drawn."""
    check_packages()
    from models.report.learning import find_log, read_log

    path = named or find_log(name)
    return None if path is None else read_log(path)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m models.evaluate", description="Judge an exported model.")
    parser.add_argument("name", help="a folder of models/, such as groove_vae")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data")
    parser.add_argument("--split", default="validation", choices=["train", "validation"])
    parser.add_argument("--voice", type=Path, help="another folder with a voice.toml (default: the model's)")
    parser.add_argument("--cache", type=Path, default=Path("runs/data"), help="where the windows are kept")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="one JSON object with every figure")
    shape.add_argument("--markdown", action="store_true", help="the tables as a document has them")
    parser.add_argument("--report", type=Path, metavar="DIR", help="a page with pictures, into DIR/index.html")
    parser.add_argument("--log", type=Path, help="the report's log.jsonl (default: of runs/NAME, or of models/NAME)")
    given = parser.parse_args(arguments)
    try:
        log = _log(given.name, given.log) if given.report else None
        manifest = load_manifest(given.voice or Path(__file__).parent / given.name)
        judge = judge_of(manifest, given.data, given.split, given.cache)
        result = measure(judge, given.data, given.split)
        if given.report:
            from models.report.write import write_report

            print(f"{parser.prog}: {write_report(given.report, judge, result, log)}", file=sys.stderr)
    except (OSError, ValueError, MissingPackagesError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    if given.json:
        print(json.dumps(result, indent=2))
    else:
        print(markdown(result) if given.markdown else text(result))


if __name__ == "__main__":
    main()
