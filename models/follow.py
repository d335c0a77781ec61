"""Judge the beat tracker by human playing: `python -m models.follow --data DIR [--json]`.

Performances of more than five bars, 4/4, of one split; their tempo is the metronome's that they were played to. Full:
every onset; half: a random half of them (seeded). Drift: full, with a tempo that swings by
+-8 % once in 128 beats; fast drift: in 64. Counted: a person taps the four beats before the first bar line, each with a
deviation of 15 ms (seeded); two bars: the tracker has only the playing.

within_2_percent: of the performances, those whose tempo after four bars is within 2 % of the true one.
octave_errors: those where it is two, three or four times as fast or slow, within 5 %.
phase_p50_ms, phase_p90_ms: from each beat that sounds after four bars to the nearest true beat, over all performances;
right_phase_...: over those whose tempo is right and whose beats do not lie between the true ones.
beats_right: performances where half of the beats or more are within 45 ms. bars_right: of the beats, those whose place
in the bar is true.
established_beats: until there is a tempo, median. tempo_p50, tempo_p90: of each beat's tempo, as a part.
largest_step: the largest change of tempo from a beat to the next in a performance, median; most_step: of all.
strike_ms: one onset with what is read until the next, p50 and p99.

library: librosa's tracker on the same onsets, not causal (models.library_tracker); needs the extra `follow`.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from models.beat_prior import FOLDS
from models.followed import AFTER_BARS, Followed, Score, follow, judge
from models.library_tracker import follow_offline, is_installed
from models.played_beats import Performance, count_of_four, drifting, load_performances, read, thinned
from realtime.listen.beat_prior import BeatPrior, load_prior
from realtime.progress import Progress

SEED = 1
FEWEST_BARS = AFTER_BARS + 1
FEWEST_ONSETS = 8
DRIFT, DRIFT_BEATS, FAST_DRIFT_BEATS = 0.08, 128.0, 64.0
NEAR_S = 0.045
BARS = {"within_2_percent": 0.80, "octave_errors": 0.05, "phase_p50_ms": 20.0, "phase_p90_ms": 45.0}
"""What is aimed at."""

Tracker = Callable[[Performance], Followed]


def halves(performances: list[Performance], seed: int = SEED) -> list[Performance]:
    """A random half of the onsets of each."""
    return [
        thinned(performance, 0.5, np.random.default_rng((seed, number)))
        for number, performance in enumerate(performances)
    ]


def counted(prior: BeatPrior, performance: Performance) -> Followed:
    """Our tracker, after a count of four."""
    seed = (SEED, zlib.crc32(performance.name.encode()))
    return follow(prior, performance, count_of_four(performance, np.random.default_rng(seed)))


def measure(performances: list[Performance], tracker: Tracker, what: str) -> dict[str, Any]:
    """The figures of one tracker on performances; those that are too short are left out."""
    long = [one for one in performances if len(one) >= FEWEST_ONSETS and one.bars >= FEWEST_BARS]
    progress = Progress(what, len(long), unit="performances")
    scores, taken = [], []
    for number, performance in enumerate(long):
        progress.show(number)
        followed = tracker(performance)
        taken.append(followed.strike_us)
        scores.append(judge(performance, followed))
    progress.close()
    if not scores:
        raise ValueError(f"no performance has {FEWEST_BARS} bars")
    return figures(scores) | cost(np.concatenate(taken))


def figures(scores: list[Score]) -> dict[str, Any]:
    """The figures of some performances."""
    errors_ms = _pooled([score.errors_s for score in scores]) * 1e3
    found = [score for score in scores if score.is_right and _has_the_beat(score)]
    right_ms = _pooled([score.errors_s for score in found]) * 1e3
    tempo = np.concatenate([score.tempo_errors for score in scores])
    steps = [float(score.steps.max()) for score in scores if len(score.steps)]
    return {
        "performances": len(scores),
        "within_2_percent": float(np.mean([score.is_right for score in scores])),
        "octave_errors": float(np.mean([score.is_octave_error for score in scores])),
        "phase_p50_ms": _percentile(errors_ms, 50),
        "phase_p90_ms": _percentile(errors_ms, 90),
        "right_phase_p50_ms": _percentile(right_ms, 50),
        "right_phase_p90_ms": _percentile(right_ms, 90),
        "beats_right": float(np.mean([_has_the_beat(score) for score in scores])),
        "bars_right": float(np.mean([score.bars_right for score in scores])),
        "established_beats": float(np.median([score.established_beats for score in scores])),
        "tempo_p50": _percentile(tempo, 50),
        "tempo_p90": _percentile(tempo, 90),
        "largest_step": float(np.median(steps)) if steps else 0.0,
        "most_step": max(steps, default=0.0),
    }


def cost(taken_us: np.ndarray) -> dict[str, float]:
    """Milliseconds an onset."""
    return {f"strike_{name}_ms": _percentile(taken_us / 1e3, at) for name, at in (("p50", 50), ("p99", 99))}


def _has_the_beat(score: Score) -> bool:
    return len(score.errors_s) > 0 and float(np.median(np.abs(score.errors_s))) < NEAR_S


def _pooled(errors: list[Any]) -> np.ndarray:
    return np.abs(np.concatenate(errors)) if errors else np.zeros(0)


def _percentile(values: np.ndarray, at: float) -> float:
    return float(np.percentile(values, at)) if len(values) else float("nan")


def evaluate(performances: list[Performance], prior: Path | None = None) -> dict[str, Any]:
    """All figures, by tracker and by what it is given."""
    known = load_prior() if prior is None else load_prior(prior)

    half = halves(performances)
    drift = [drifting(performance, DRIFT, DRIFT_BEATS) for performance in performances]
    fast = [drifting(performance, DRIFT, FAST_DRIFT_BEATS) for performance in performances]
    given = {"full": performances, "half": half, "drift": drift, "fast drift": fast}
    modes: dict[str, Callable[[BeatPrior, Performance], Followed]] = {"counted": counted, "two bars": follow}
    result = {
        f"{name}, {mode}": measure(of, partial(ours, known), f"{name}, {mode}")
        for mode, ours in modes.items()
        for name, of in given.items()
    }
    if is_installed():
        for name in ("full", "half", "drift"):
            result[f"{name}, library"] = _without_bars(measure(given[name], follow_offline, f"{name}, library"))
    return result


def _without_bars(found: dict[str, Any]) -> dict[str, Any]:
    """The library says nothing of bars, and hears everything before it says anything."""
    silent = ("bars_right", "established_beats", "strike_p50_ms", "strike_p99_ms", "largest_step", "most_step")
    return {name: None if name in silent else value for name, value in found.items()}


def text(result: dict[str, dict[str, Any]]) -> str:
    """The table: a row a measure, a column for each thing given and each tracker."""
    rows = [["", *result, "aim"]]
    for name in next(iter(result.values())):
        aim = f"{BARS[name]:g}" if name in BARS else ""
        rows.append([name, *(_cell(name, of[name]) for of in result.values()), aim])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    )


def _cell(name: str, value: float | None) -> str:
    if value is None or not np.isfinite(value):
        return "-"
    if name == "performances":
        return str(int(value))
    return f"{value:.1f}" if name.endswith(("_ms", "_beats")) and "strike" not in name else f"{value:.3f}"


def shipped() -> list[Performance]:
    """The excerpts that the program ships, of eight bars; their first tick is half a step before the bar line."""
    from realtime.listen.performer import EARLY_BEATS, PERFORMANCES

    excerpts = [read(path, path.stem, first_beat=-EARLY_BEATS) for path in sorted(PERFORMANCES.glob("*.mid"))]
    return [replace(excerpt, name=excerpt.style) for excerpt in excerpts]


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m models.follow", description="Judge the beat tracker.")
    parser.add_argument("--data", type=Path, help="the folder that holds groove/ (default: the excerpts that ship)")
    parser.add_argument("--split", default="validation", choices=["train", "validation"])
    parser.add_argument("--fold", type=int, choices=range(FOLDS), help="every third performance, from this on")
    parser.add_argument("--prior", type=Path, help="another beat_prior.npz")
    parser.add_argument("--json", action="store_true", help="one JSON object with every figure")
    given = parser.parse_args(arguments)
    try:
        performances = load_performances(given.data, given.split) if given.data else shipped()
        if given.fold is not None:
            performances = performances[given.fold :: FOLDS]
        result = evaluate(performances, given.prior)
    except (OSError, ValueError) as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    print(json.dumps(result, indent=2) if given.json else text(result))


if __name__ == "__main__":
    main()
