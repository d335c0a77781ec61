"""The metre that is played, and the change to another at a bar line."""

from __future__ import annotations

import math

from realtime._core import Timeline
from realtime.control.values import Values
from realtime.music.metre import METRES, Metre

LATEST_NS = 50_000_000  # and half a step: a bar line that is nearer may be decided already, and keeps its metre
EARLIEST_NS = 210_000_000  # and half a step: beyond the scheduler's longest lookahead
HALF_STEP_BEATS = 0.125


class MetreChange:
    """Follows the parameter `transport/metre`: at once while the band is stopped, else at the next bar line.

    A change is made on the timeline shortly before its bar line, so that nothing beyond the line is decided by the old
    metre, and what is turned back in time has changed nothing. The next one waits until the line has passed.
    """

    def __init__(self, values: Values) -> None:
        self._values = values
        self._changed_at_beat = -math.inf
        self.metre = self.wanted
        """The metre from the timeline's last change on."""

    @property
    def wanted(self) -> Metre:
        """The metre that the parameter asks for."""
        return METRES[str(self._values["transport/metre"])]

    def begin(self, timeline: Timeline) -> Timeline:
        """The line with the wanted metre, its bars counted from where they are counted on it."""
        self.metre, self._changed_at_beat = self.wanted, -math.inf
        origin_beats, number = timeline.bar_origin_beats, timeline.bar_origin_number
        return timeline.with_metre(self.metre.beats_per_bar, origin_beats, number, self.metre.pulse_beats)

    def due(self, timeline: Timeline, beat: float, first_beat: float) -> Timeline | None:
        """The line with the change, when the time has come to make it; None before, and where none is wanted.

        first_beat: where the band comes in; a count-in keeps its metre.
        """
        if self.wanted == self.metre or beat < self._changed_at_beat:
            return None
        line_beat = timeline.bar_line_from(max(beat + _ahead_beats(LATEST_NS, timeline.bpm), first_beat))
        if line_beat - beat > _ahead_beats(EARLIEST_NS, timeline.bpm):
            return None
        self.metre, self._changed_at_beat = self.wanted, line_beat
        return timeline.with_metre_from(line_beat, self.metre.beats_per_bar, self.metre.pulse_beats)


def _ahead_beats(ns: int, bpm: float) -> float:
    return HALF_STEP_BEATS + ns * bpm / 60e9
