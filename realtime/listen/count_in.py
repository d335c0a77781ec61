"""Four taps that count a band in."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

TAPS = 4
SLOWEST_BEAT_S, FASTEST_BEAT_S = 60.0 / 39.5, 60.0 / 243.0
"""40 to 240 bpm, and a little for the hand."""
UNEVEN, UNEVEN_S, MOST_UNEVEN = 0.1, 0.06, 0.2
"""How far an interval may lie from the mean of the three: a part of it, or what a hand that is off by 15 ms needs, but
never more than the last."""
FAST_BEAT_S = 60.0 / 130.0
LOUDEST, LOUDEST_OF_FAST = 2.0, 1.4
"""A count has no accents, a groove has: the loudest tap against the softest. Four even onsets that are fast are more
often the eighths of a groove."""


@dataclass(frozen=True, slots=True)
class Count:
    """The length of a beat, and when the fifth tap would come, which is a bar line; seconds."""

    beat_s: float
    next_s: float


def count_of(taps_s: list[float], velocities: list[int]) -> Count | None:
    """The count that four taps (seconds, 1..127) are, or None when they are none.

    The line through the taps is that of least squares, so that one tap that is late moves the fifth by half as much.
    """
    if len(taps_s) != TAPS:
        return None
    mean = (taps_s[3] - taps_s[0]) / 3.0
    uneven_s = min(max(UNEVEN * mean, UNEVEN_S), MOST_UNEVEN * mean)
    if any(abs(later - earlier - mean) > uneven_s for earlier, later in itertools.pairwise(taps_s)):
        return None
    beat_s = (3.0 * (taps_s[3] - taps_s[0]) + taps_s[2] - taps_s[1]) / 10.0
    if not FASTEST_BEAT_S <= beat_s <= SLOWEST_BEAT_S:
        return None
    if max(velocities) > (LOUDEST_OF_FAST if beat_s < FAST_BEAT_S else LOUDEST) * min(velocities):
        return None
    return Count(beat_s, sum(taps_s) / 4.0 + 2.5 * beat_s)
