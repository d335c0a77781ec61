"""What a clock that somebody else runs says at one moment, whichever clock it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from realtime._core import Timeline


class ClockName(Enum):
    """Who may drive the transport."""

    INTERNAL = "internal"
    MIDI = "midi"
    LINK = "link"
    OSC = "osc"
    FOLLOW = "follow"


class Motion(Enum):
    """Whether the clock wants the band to play."""

    RUNS = "runs"
    STANDS = "stands"
    UNTOLD = "untold"
    """The clock gives tempo and phase alone; the band's own play switch decides."""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """One look at a clock.

    heard: somebody gives a tempo at this moment. line: the clock's beats against CLOCK_MONOTONIC as they are known
    now, with 4 beats a bar; None until a tempo is known. It may lie anywhere beside the line of the last reading: who
    reads draws the band to it without a jump. place: counts the moments at which the clock has said where the song
    goes on (a start, a continue, a song position); when it has moved the band is located on the line, not drawn to it,
    from place_beat on if that is not yet past. jitter_ms: the standard deviation of what it says around the line.
    fault: one sentence for a person where the clock cannot be followed, as at 1,000 bpm; else empty.
    """

    heard: bool = False
    motion: Motion = Motion.UNTOLD
    line: Timeline | None = None
    place: int = 0
    place_beat: float = 0.0
    jitter_ms: float = 0.0
    fault: str = ""


SILENT = ClockReading()
"""What a clock says that nobody runs."""
