"""Scores of drums against a human's: numpy only, defined once for training, tuning and `models.evaluate`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from realtime.music.hvo import DRUMS


@dataclass(frozen=True, slots=True)
class HitScores:
    """F1 = 2 TP / (2 TP + FP + FN) over cells: micro over all of them, per drum over all windows, macro their mean."""

    micro: float
    macro: float
    per_drum: tuple[float, ...]
    hits_ratio: float  # hits answered over the human's hits


@dataclass(frozen=True, slots=True)
class Errors:
    """Mean absolute errors on true hits: of velocity (0..1) and of offset (in steps)."""

    velocity: float
    offset: float


def hit_scores(hits: NDArray[np.bool_], human: NDArray[np.float32]) -> HitScores:
    """hits: (N, 32, 9).  human: HVO (N, 32, 27). A drum that neither plays scores 0."""
    true = human[..., :DRUMS] > 0
    both = (hits & true).sum((0, 1))
    either = hits.sum((0, 1)) + true.sum((0, 1))
    per_drum = 2 * both / np.maximum(1, either)
    return HitScores(
        micro=float(2 * both.sum() / max(1, either.sum())),
        macro=float(per_drum.mean()),
        per_drum=tuple(float(f1) for f1 in per_drum),
        hits_ratio=float(hits.sum() / max(1, true.sum())),
    )


def timing_errors(velocities: NDArray[np.float32], offsets: NDArray[np.float32], human: NDArray[np.float32]) -> Errors:
    """velocities, offsets: (N, 32, 9), judged at every cell that the human struck, hit in the answer or not."""
    true = human[..., :DRUMS] > 0
    return Errors(
        velocity=float(np.abs(velocities - human[..., DRUMS : 2 * DRUMS])[true].mean()),
        offset=float(np.abs(offsets - human[..., 2 * DRUMS :])[true].mean()),
    )


def longest_silence(hits: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The most steps from one struck step to the next, around the loop, (N,); 33 for an empty pattern."""
    struck = hits.any(-1)
    steps = struck.shape[1]
    longest = np.full(len(struck), steps + 1)
    for i, row in enumerate(struck):
        at = np.flatnonzero(row)
        if len(at):
            longest[i] = np.diff(np.append(at, at[0] + steps)).max()
    return longest
