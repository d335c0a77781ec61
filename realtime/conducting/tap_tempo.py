"""Tempo from taps on a button, a pedal or a key."""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from statistics import median

from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM

PAUSE_NS = 2_500_000_000
"""After a longer pause the taps begin anew."""
BOUNCE_NS = 100_000_000
"""A tap that comes sooner after another is the same: a pedal's contact, or two fingers."""
TAPS_KEPT = 9
FEWEST_TAPS = 3
NEAR = 0.2
"""An interval farther than this share from the median is none: a tap was left out, or came between."""


class TapTempo:
    """The tempo of the last taps; one tap that is missing, doubled or astray does not change it.

    Each interval is taken as the nearest whole number of median intervals; what is near none is left out.
    """

    def __init__(self) -> None:
        self._taps: deque[int] = deque(maxlen=TAPS_KEPT)

    def tap(self, ns: int) -> float | None:
        """Takes a tap at `ns` (CLOCK_MONOTONIC); the tempo in bpm from the third on, None before."""
        if self._taps and not 0 <= ns - self._taps[-1] <= PAUSE_NS:
            self._taps.clear()
        if self._taps and ns - self._taps[-1] < BOUNCE_NS:
            return None
        self._taps.append(ns)
        if len(self._taps) < FEWEST_TAPS:
            return None
        taps = list(self._taps)
        spacings = [later - earlier for earlier, later in pairwise(taps)]
        usual = median(spacings)
        beats = [(spacing, max(1, round(spacing / usual))) for spacing in spacings]
        told = [(spacing, count) for spacing, count in beats if abs(spacing / (usual * count) - 1) <= NEAR]
        if not told:
            return None
        bpm = 60e9 * sum(count for _, count in told) / sum(spacing for spacing, _ in told)
        return min(max(bpm, LOWEST_BPM), HIGHEST_BPM)
