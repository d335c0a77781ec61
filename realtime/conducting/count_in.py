"""The count-in: bars of clicks before beat 0 of a band that starts by itself."""

from __future__ import annotations

from realtime._core import Timeline
from realtime.control.values import Values
from realtime.music.metre import METRES


def counted_in(values: Values, bpm: float, at_ns: int) -> tuple[Timeline, float]:
    """The line of a start at `at_ns`, and how many beats before beat 0 it begins, by `transport/count_in`."""
    metre = METRES[str(values["transport/metre"])]
    count_in_beats = values.number("transport/count_in") * metre.beats_per_bar
    return Timeline(bpm, -count_in_beats, at_ns), count_in_beats
