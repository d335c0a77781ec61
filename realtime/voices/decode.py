"""From the network's answer to hits: which cells sound. Pure numpy; the same rule live, offline and in the scores."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from realtime.music.hvo import DRUMS, HITS, HVO, OFFSETS, STEPS, STEPS_A_BEAT, VELOCITIES
from realtime.music.kit import CLOSED_HAT, OPEN_HAT

LONGEST_SILENCE_STEPS = STEPS_A_BEAT
SOFTEST = 1 / 127
"""No hit is softer: MIDI velocity 0 would be a note-off."""

_NEVER = 1e-4
Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Decoding:
    """How probabilities become hits; thresholds and tuned: (9,) 0..1, maxima: (9,) hits a loop.

    tuned: the thresholds at which the voice scores best. A threshold above it makes the drum's every cell less likely,
    by the difference of their log-odds, one below it more likely: so it acts in every part of the rule, also by chance.
    temperature divides the log-odds: above 1 the unlikely is played more, below 1 less.
    """

    tuned: npt.ArrayLike
    thresholds: npt.ArrayLike | None = None
    maxima: npt.ArrayLike | None = None
    temperature: float = 1.0
    by_chance: bool = False
    seed: int = 0


def decode(hit_logits: Floats, velocities: Floats, offsets: Floats, decoding: Decoding) -> HVO:
    """The pattern (32, 27) of one answer, each part of which is (32, 9).

    A cell sounds when its probability is over its drum's threshold. Where the network is unsure, all probabilities are
    low and a threshold alone would go silent: so at least as many hits are played as all probabilities add up to, those
    first that miss their threshold by least; and a silence of over a beat gets the cell that misses its by least.
    """
    tuned = np.clip(np.asarray(decoding.tuned, np.float64), 1e-3, 1 - 1e-3)
    probabilities = _probabilities(hit_logits, tuned, decoding)
    maxima = np.full(DRUMS, STEPS) if decoding.maxima is None else np.asarray(decoding.maxima)
    if decoding.by_chance:
        hits = np.random.default_rng(decoding.seed).random(probabilities.shape) < probabilities
    else:
        hits = probabilities > tuned
        _fill_to_count(hits, probabilities, tuned)
    _keep_one_hat(hits, probabilities / tuned)
    _keep_most_probable(hits, probabilities, maxima)
    _fill_silences(hits, probabilities / tuned, maxima)
    hvo = np.zeros((STEPS, 3 * DRUMS), np.float32)
    hvo[:, HITS] = hits
    hvo[:, VELOCITIES] = np.clip(velocities, SOFTEST, 1.0) * hits
    hvo[:, OFFSETS] = np.clip(offsets, -0.5, 0.5) * hits
    return hvo


def _probabilities(hit_logits: Floats, tuned: npt.NDArray[np.float64], decoding: Decoding) -> npt.NDArray[np.float64]:
    log_odds = np.asarray(hit_logits, np.float64) / decoding.temperature
    if decoding.thresholds is not None:
        thresholds = np.asarray(decoding.thresholds, np.float64)
        with np.errstate(divide="ignore"):
            log_odds = log_odds + _log_odds(tuned) - _log_odds(thresholds)
    probabilities: npt.NDArray[np.float64] = 1.0 / (1.0 + np.exp(-np.clip(log_odds, -60.0, 60.0)))
    return probabilities


def _log_odds(p: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    odds: npt.NDArray[np.float64] = np.log(p) - np.log1p(-p)
    return odds


def _fill_to_count(hits: Bools, probabilities: npt.NDArray[np.float64], tuned: npt.NDArray[np.float64]) -> None:
    missing = round(float(probabilities.sum())) - int(hits.sum())
    if missing > 0:
        nearness = np.where(hits, -1.0, probabilities / tuned).ravel()
        hits.ravel()[np.argsort(-nearness, kind="stable")[:missing]] = True


def _keep_one_hat(hits: Bools, nearness: npt.NDArray[np.float64]) -> None:
    """A hat is open or closed: of both on a step the one further over its threshold stays."""
    both = hits[:, CLOSED_HAT] & hits[:, OPEN_HAT]
    opens = nearness[:, OPEN_HAT] > nearness[:, CLOSED_HAT]
    hits[both & opens, CLOSED_HAT] = False
    hits[both & ~opens, OPEN_HAT] = False


def _keep_most_probable(hits: Bools, probabilities: npt.NDArray[np.float64], maxima: npt.NDArray[np.int64]) -> None:
    for drum in np.flatnonzero(hits.sum(axis=0) > maxima):
        ranked = np.argsort(-np.where(hits[:, drum], probabilities[:, drum], -1.0), kind="stable")
        hits[ranked[maxima[drum] :], drum] = False


def _fill_silences(hits: Bools, nearness: npt.NDArray[np.float64], maxima: npt.NDArray[np.int64]) -> None:
    """Puts the cell nearest to its threshold into every silence of over a beat, as far as the maxima allow."""
    while (silent := _steps_in_silences(hits)).any():
        free = silent[:, None] & (hits.sum(axis=0) < maxima)
        step, drum = np.unravel_index(np.argmax(np.where(free, nearness, 0.0)), hits.shape)
        if not free[step, drum] or nearness[step, drum] < _NEVER:
            return
        hits[step, drum] = True


def _steps_in_silences(hits: Bools) -> Bools:
    """(32,): the steps between two struck ones, around the loop, over a beat apart; all when none is struck."""
    struck = np.flatnonzero(hits.any(axis=1))
    silent = np.full(STEPS, len(struck) == 0)
    if len(struck):
        gaps = np.diff(struck, append=struck[0] + STEPS)
        for at, gap in zip(struck, gaps, strict=True):
            if gap > LONGEST_SILENCE_STEPS:
                silent[np.arange(at + 1, at + gap) % STEPS] = True
    return silent
