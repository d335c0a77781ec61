"""Judge an exported drum model: `python -m models.evaluate groove_vae --data DIR [--split validation] [--json]`.

Needs no torch: it runs the .onnx that ships, with voice.toml's thresholds, through the decode rule that plays live.

Windows: two bars, steps [-0.5, 31.5), hop one bar from the file's start, 4/4 beats, at least four hits (models.data).
Groove: the loudest onset's velocity and offset at each step. follow = 1, every condition at "unknown", noise 0.
Thinned grooves: half and quarter keep a random 50 and 25 % of the struck steps, rounded, at least one (seed 1); accents
the louder third; quarters the onsets on quarters; empty none. The human's whole pattern stays the reference.

f1: over all cells (drum, step) of all windows, 2 TP / (2 TP + FP + FN).  f1_drums: the mean over the nine drums of each
one's F1.  velocity, offset: mean absolute error on the human's hits, whether the answer sounds there or not; offset in
steps.  hits: hits a loop.  hits_ratio: the same over the human's.  silence: the longest time, in steps, from one struck
step to the next around the loop: its maximum over windows, and the share of windows where it is over a beat (4 steps).
answered: of the steps that the given groove strikes, the share where something sounds.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from models.data import load_windows
from models.grooves import Thinning, groove, thin
from models.judge import hit_scores, longest_silence, timing_errors
from realtime.music.hvo import DRUMS
from realtime.music.kit import KIT
from realtime.progress import Progress
from realtime.voices.decode import LONGEST_SILENCE_STEPS, Decoding, decode
from realtime.voices.manifest import Manifest, hvo_details, load_manifest

SEED = 1


@dataclass(frozen=True, slots=True)
class Answers:
    """The network's raw answers, each (N, 32, 9)."""

    hit_logits: NDArray[np.float32]
    velocities: NDArray[np.float32]
    offsets: NDArray[np.float32]


class Drummer:
    """An exported hvo voice, asked for many answers at once."""

    def __init__(self, manifest: Manifest) -> None:
        self._details = hvo_details(manifest)
        manifest.verify_graph()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(self._details.graph.file), options, providers=["CPUExecutionProvider"]
        )

    def answers(self, grooves: NDArray[np.float32], follow: float = 1.0) -> Answers:
        """Every condition neutral; one groove at a time, as at play, since 8-bit activations share a scale."""
        parts: list[list[NDArray[np.float32]]] = [[], [], []]
        zeros = np.zeros((1, self._details.latent_size), np.float32)
        inputs = {"z": zeros, "noise": zeros, "follow": np.full((1, 1), follow, np.float32)}
        inputs |= {name: np.full((1, 1), value, np.float32) for name, value in self._details.neutral.items()}
        for given in grooves:
            outputs = self._session.run(["hit_logits", "velocities", "offsets"], {**inputs, "groove": given[None]})
            for part, output in zip(parts, outputs, strict=True):
                part.append(output)
        return Answers(*(np.concatenate(part) for part in parts))

    def drums(self, answers: Answers, by_chance: bool = False) -> NDArray[np.float32]:
        """The patterns (N, 32, 27) as they would be played."""
        return np.stack(
            [
                decode(*answer, Decoding(tuned=self._details.thresholds, by_chance=by_chance, seed=number))
                for number, answer in enumerate(
                    zip(answers.hit_logits, answers.velocities, answers.offsets, strict=True)
                )
            ]
        )


def evaluate(manifest: Manifest, data: Path, split: str, cache: Path | None = None) -> dict[str, Any]:
    """All figures, by thinning."""
    windows = load_windows(data, split, cache)
    whole = groove(windows.hvo)
    drummer = Drummer(manifest)
    conditions = {}
    progress = Progress("judging", len(Thinning), unit="kinds of groove")
    for number, thinning in enumerate(Thinning):
        progress.show(number)
        given = thin(whole, thinning, SEED)
        answers = drummer.answers(given)
        conditions[thinning.value] = figures(drummer.drums(answers), answers, windows.hvo, given)
    progress.close()
    return {
        "model": manifest.name,
        "version": manifest.version,
        "split": split,
        "windows": len(windows),
        "human_hits": float(windows.hvo[..., :DRUMS].sum((1, 2)).mean()),
        "thinning": conditions,
    }


def figures(
    drums: NDArray[np.float32], answers: Answers, human: NDArray[np.float32], given: NDArray[np.float32]
) -> dict[str, Any]:
    """The figures of one condition; drums: the patterns as played, given: the grooves as the drummer saw them."""
    hits = drums[..., :DRUMS] > 0
    scores = hit_scores(hits, human)
    errors = timing_errors(answers.velocities, answers.offsets, human)
    silence = longest_silence(hits)
    struck = given[..., 0] > 0
    return {
        "f1": scores.micro,
        "f1_drums": scores.macro,
        "per_drum": {drum.name: f1 for drum, f1 in zip(KIT, scores.per_drum, strict=True)},
        "velocity": errors.velocity,
        "offset": errors.offset,
        "hits": float(hits.sum((1, 2)).mean()),
        "hits_ratio": scores.hits_ratio,
        "silence_steps_most": int(silence.max()),
        "silence_over_a_beat": float((silence > LONGEST_SILENCE_STEPS).mean()),
        "answered": float((hits.any(-1) & struck).sum() / max(1, struck.sum())),
    }


def table(result: dict[str, Any]) -> str:
    """The figures for a person to read."""
    head = f"{result['model']} {result['version']}, {result['split']}: {result['windows']} windows"
    lines = [f"{head}, the human plays {result['human_hits']:.1f} hits a loop", ""]
    columns = ("f1", "f1_drums", "velocity", "offset", "hits", "hits_ratio", "silence_over_a_beat", "answered")
    lines.append(f"{'groove':10}" + "".join(f"{name:>21}" if len(name) > 10 else f"{name:>11}" for name in columns))
    for name, row in result["thinning"].items():
        cells = (f"{row[key]:21.3f}" if len(key) > 10 else f"{row[key]:11.3f}" for key in columns)
        lines.append(f"{name:10}" + "".join(cells))
    per_drum = result["thinning"]["full"]["per_drum"]
    lines += ["", "full groove: " + ", ".join(f"{drum} {f1:.2f}" for drum, f1 in per_drum.items())]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m models.evaluate", description="Judge an exported model.")
    parser.add_argument("name", help="a folder of models/, such as groove_vae")
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data")
    parser.add_argument("--split", default="validation", choices=["train", "validation"])
    parser.add_argument("--voice", type=Path, help="another folder with a voice.toml (default: the model's)")
    parser.add_argument("--cache", type=Path, default=Path("runs/data"), help="where the windows are kept")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    given = parser.parse_args(arguments)
    try:
        manifest = load_manifest(given.voice or Path(__file__).parent / given.name)
        result = evaluate(manifest, given.data, given.split, given.cache)
    except (FileNotFoundError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print(json.dumps(result, indent=2) if given.json else table(result))


if __name__ == "__main__":
    main()
