"""The time that the drums are played in: half time and double time over the player's own beat.

The drummer always plays two bars of its own. In half time one of them lasts for two of the player's: the drummer hears
the player's two bars as one, and its first bar is spread over both. In double time two of them fit into one: it hears
the player's two bars laid over each other and spread over its own two, and what it answers is drawn together into one
bar, which comes twice. Time is kept true on both ways, offsets included; of two hits of a drum that fall on one step of
the player's, which is twice as fast as hats are played, the one nearer to the grid stays.
"""

from __future__ import annotations

from enum import Enum

import numpy as np
import numpy.typing as npt

from realtime._core import quantise
from realtime.music.hvo import DRUMS, HITS, HVO, OFFSETS, STEPS, STEPS_A_BEAT, VELOCITIES
from realtime.voices.playability import playable_at_once

_STEPS_A_BAR = STEPS // 2

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


class PlayedTime(Enum):
    """How fast the drums' bar goes by, beside the player's."""

    NORMAL = "normal"
    HALF = "half"
    DOUBLE = "double"


def heard(groove: Floats, time: PlayedTime) -> Floats:
    """The player's groove (32, 3) as the drummer hears it, (32, 3); of two onsets on a step the louder."""
    if time is PlayedTime.NORMAL:
        return groove
    steps = np.flatnonzero(groove[:, 0])
    hits, velocities, offsets = groove[steps].T
    if time is PlayedTime.HALF:
        steps, offsets = _moved(steps, offsets, 0.5, _STEPS_A_BAR)
    else:
        steps, offsets = _moved(steps % _STEPS_A_BAR, offsets, 2.0, STEPS)
    given = np.zeros_like(groove)
    loudest_last = np.argsort(velocities, kind="stable")
    given[steps[loudest_last]] = np.stack([hits, velocities, offsets], axis=1)[loudest_last]
    return np.tile(given[:_STEPS_A_BAR], (2, 1)) if time is PlayedTime.HALF else given


def drummers_maxima(maxima: Ints, time: PlayedTime) -> Ints:
    """How many hits of each drum, (9,), the drummer may answer with: in double time they come twice."""
    return (maxima + 1) // 2 if time is PlayedTime.DOUBLE else maxima


def played(hvo: HVO, time: PlayedTime, maxima: Ints | None = None) -> HVO:
    """The drummer's answer (32, 27) on the player's steps, (32, 27).

    maxima: (9,), as many as are heard at most. Of an odd one the second of two bars in double time has one hit less.
    """
    if time is PlayedTime.NORMAL:
        return hvo
    hits = hvo[:, HITS] > 0
    if time is PlayedTime.HALF:
        hits[_STEPS_A_BAR:] = False
    rows, drums = np.nonzero(hits)
    velocities, offsets = hvo[rows, DRUMS + drums], hvo[rows, 2 * DRUMS + drums]
    if time is PlayedTime.HALF:
        steps, offsets = _moved(rows, offsets, 2.0, STEPS)
    else:
        steps, offsets = _moved(rows, offsets, 0.5, _STEPS_A_BAR)
    nearest_last = np.lexsort((velocities, -np.abs(offsets)))
    steps, drums = steps[nearest_last], drums[nearest_last]
    moved = np.zeros_like(hvo)
    moved[steps, drums] = 1.0
    moved[steps, DRUMS + drums] = velocities[nearest_last]
    moved[steps, 2 * DRUMS + drums] = offsets[nearest_last]
    kept = playable_at_once(np.where(moved[:, HITS] > 0, moved[:, VELOCITIES] - np.abs(moved[:, OFFSETS]), -np.inf))
    moved *= np.tile(kept, 3)
    if time is PlayedTime.HALF:
        return moved
    twice = np.tile(moved[:_STEPS_A_BAR], (2, 1))
    if maxima is not None:
        for drum in np.flatnonzero((twice[:, HITS] > 0).sum(axis=0) > maxima).tolist():
            second = twice[_STEPS_A_BAR:, drum::DRUMS]
            second[np.argmin(np.where(second[:, 0] > 0, second[:, 1], np.inf))] = 0.0
    return twice


def _moved(steps: Ints, offsets: Floats, factor: float, loop_steps: int) -> tuple[Ints, Floats]:
    """Steps and offsets at `factor` times their place, around a loop."""
    moved, beside = quantise((steps + offsets.astype(np.float64)) * factor / STEPS_A_BEAT)
    return moved % loop_steps, beside
