"""The count-in: bars of clicks before the first beat of a band that starts by itself."""

from __future__ import annotations

from realtime._core import Timeline
from realtime.control.values import Values
from realtime.music.metre import METRES


def counted_in(values: Values, bpm: float, start_beat: float, at_ns: int) -> tuple[Timeline, float]:
    """The line of a start at `at_ns`, and how many beats before `start_beat` it begins, by `transport/count_in`."""
    metre = METRES[str(values["transport/metre"])]
    count_in_beats = values.number("transport/count_in") * metre.beats_per_bar
    return Timeline(bpm, start_beat - count_in_beats, at_ns), count_in_beats
