"""Scores of drums against a human's, and against the groove that they answer: numpy only, defined once for all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.features import FEATURES, features
from models.grooves import groove
from realtime.music.hvo import HITS, OFFSETS, STEPS_A_BEAT, VELOCITIES


@dataclass(frozen=True, slots=True)
class HitScores:
    """F1 = 2 TP / (2 TP + FP + FN) over cells: micro over all of them, per drum over all windows, macro their mean."""

    micro: float
    macro: float
    per_drum: tuple[float, ...]
    precision: tuple[float, ...]  # per drum: TP / (TP + FP); 0 where nothing is played
    recall: tuple[float, ...]  # per drum: TP / (TP + FN); 0 where the human plays nothing
    hits_ratio: float  # hits answered over the human's hits


@dataclass(frozen=True, slots=True)
class Errors:
    """Mean absolute errors on true hits: of velocity (0..1) and of offset (in steps)."""

    velocity: float
    offset: float


@dataclass(frozen=True, slots=True)
class GrooveScores:
    """How well the groove of an answer is the groove that was given.

    f1: of struck steps, over all steps of all windows. correlation: Pearson's, of the two velocities at a step (0 where
    nothing is struck), over all steps of all windows pooled; 0 when either never changes.
    """

    f1: float
    correlation: float


def hit_scores(hits: NDArray[np.bool_], human: NDArray[np.float32]) -> HitScores:
    """hits: (N, 32, 9).  human: HVO (N, 32, 27). A drum that neither plays scores 0."""
    true = human[..., HITS] > 0
    both = (hits & true).sum((0, 1))
    played, struck = hits.sum((0, 1)), true.sum((0, 1))
    per_drum = 2 * both / np.maximum(1, played + struck)
    return HitScores(
        micro=float(2 * both.sum() / max(1, played.sum() + struck.sum())),
        macro=float(per_drum.mean()),
        per_drum=tuple(float(f1) for f1 in per_drum),
        precision=tuple(float(share) for share in both / np.maximum(1, played)),
        recall=tuple(float(share) for share in both / np.maximum(1, struck)),
        hits_ratio=float(hits.sum() / max(1, true.sum())),
    )


def timing_errors(velocities: NDArray[np.float32], offsets: NDArray[np.float32], human: NDArray[np.float32]) -> Errors:
    """velocities, offsets: (N, 32, 9), judged at every cell that the human struck, hit in the answer or not."""
    true = human[..., HITS] > 0
    return Errors(
        velocity=float(np.abs(velocities - human[..., VELOCITIES])[true].mean()),
        offset=float(np.abs(offsets - human[..., OFFSETS])[true].mean()),
    )


def groove_scores(drums: NDArray[np.float32], given: NDArray[np.float32]) -> GrooveScores:
    """drums: HVO (N, 32, 27).  given: the grooves (N, 32, 3) that they answer; 1 when neither strikes anything."""
    answered = groove(drums)
    played, struck = answered[..., 0] > 0, given[..., 0] > 0
    either = played.sum() + struck.sum()
    velocities = [part[..., 1].ravel().astype(np.float64) for part in (answered, given)]
    moves = all(part.std() > 0 for part in velocities)
    return GrooveScores(
        f1=float(2 * (played & struck).sum() / either) if either else 1.0,
        correlation=float(np.corrcoef(*velocities)[0, 1]) if moves else 0.0,
    )


def answered(hits: NDArray[np.bool_], given: NDArray[np.float32]) -> float:
    """Of the steps that the grooves (N, 32, 3) strike, the share at which hits (N, 32, 9) has one; 0 for none."""
    struck = given[..., 0] > 0
    return float((hits.any(-1) & struck).sum() / max(1, struck.sum()))


def beats_kept(hits: NDArray[np.bool_]) -> float:
    """Of all quarters of hits (N, 32, 9), the share at which something sounds."""
    return float(hits[:, ::STEPS_A_BEAT].any(-1).mean())


def bars_alike(hvo: NDArray[np.float32]) -> float:
    """The likeness of the two bars of patterns (N, 32, 27), as `models.features` has it: the mean over patterns."""
    return float(features(hvo)[:, FEATURES.index("likeness of the bars")].mean())


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


def differing_cells(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.int64]:
    """The hit distance of patterns (..., 32, 27), pair by pair: cells of the 288 that one strikes and the other not."""
    differ: NDArray[np.int64] = ((one[..., HITS] > 0) != (other[..., HITS] > 0)).sum((-2, -1))
    return differ
