"""What sounds once over the pattern at a bar line: a fill, a bar of silence, the ending."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from realtime.music.pattern import Pattern

FOR_EVER_BEATS = 1e9
LONGEST_WAIT_BEATS = 8.0  # for the scheduler's word, which comes within milliseconds


class Cue(Enum):
    """What is called for."""

    FILL = "fill"
    BREAK = "break"
    ENDING = "ending"


@dataclass(frozen=True, slots=True)
class Interjection:
    """A cue as the scheduler plays it: its pattern's id, how long it takes, when it was called for, where it begins.

    begin_beat: infinity until the scheduler has said it.
    """

    cue: Cue
    pattern_id: int
    span_beats: float
    called_beat: float
    begin_beat: float = math.inf


class Cues:
    """The cue that sounds, and the one that is to come: a later one takes the place of one that has not begun.

    Written by one thread; may be read from any.
    """

    def __init__(self) -> None:
        self._coming: Interjection | None = None
        self._sounding: Interjection | None = None
        self._beat = 0.0

    @property
    def is_ending(self) -> bool:
        """Whether the ending sounds or is to come."""
        return any(called is not None and called.cue is Cue.ENDING for called in (self._sounding, self._coming))

    def call(self, cue: Cue, pattern_id: int, span_beats: float) -> None:
        """The pattern of a cue is handed to the scheduler."""
        self._coming = Interjection(cue, pattern_id, span_beats, self._beat)

    def comes_by(self, beat: float) -> bool:
        """Whether a cue is to come that begins at `beat` or later, or nobody knows yet where."""
        return self._coming is not None and self._coming.begin_beat >= beat

    def took(self, pattern_id: int, begin_beat: float) -> Cue | None:
        """The scheduler has taken a pattern; the cue to come, if it is its pattern."""
        if self._coming is None or self._coming.pattern_id != pattern_id:
            return None
        self._coming = replace(self._coming, begin_beat=begin_beat)
        return self._coming.cue

    def advance(self, beat: float) -> None:
        """What was to come begins, and what sounded is over; what the scheduler had no room for is given up."""
        self._beat = beat
        if self._sounding is not None and beat >= self._sounding.begin_beat + self._sounding.span_beats:
            self._sounding = None
        if self._coming is not None and beat >= self._coming.begin_beat:
            self._sounding, self._coming = self._coming, None
        if self._coming is not None and math.isinf(self._coming.begin_beat):
            self._coming = self._coming if beat < self._coming.called_beat + LONGEST_WAIT_BEATS else None

    def is_over(self, beat: float, ring_beats: float) -> bool:
        """Whether the ending has rung for so long."""
        sounding = self._sounding
        return sounding is not None and sounding.cue is Cue.ENDING and beat >= sounding.begin_beat + ring_beats

    def clear(self) -> None:
        """The transport has stopped or started: nothing is called for."""
        self._coming = self._sounding = None
        self._beat = 0.0

    def describe(self) -> str:
        """`fill`, `fill coming`, `fill, ending coming`, or nothing."""
        sounding, coming = self._sounding, self._coming
        told = [sounding.cue.value] if sounding is not None else []
        told += [f"{coming.cue.value} coming"] if coming is not None else []
        return ", ".join(told)


def silence(pattern_id: int, length_beats: float) -> Pattern:
    """A pattern without a note."""
    return Pattern([], [], [], [], [], [], length_beats=length_beats, loops=False, id=pattern_id)
