"""Every clock that somebody else may run, side by side."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from realtime.listen.beat_tracker import BeatTracker
from realtime.listen.link_clock import LinkClock, LinkUnavailableError
from realtime.listen.midi_clock import MidiClockInput
from realtime.listen.osc_clock import OscClock
from realtime.music.clock_reading import ClockName, ClockReading

WITH_LINK = ("auto", "link")
FOLLOW = "follow"
LINK_VARIABLE = "SIDEMAN_LINK"


class Clocks:
    """Hands what comes in to the clock that it belongs to, and reads them all.

    wanted: whose clock is to drive, as `--clock` says it. Link is joined where it may drive and its library is there
    (SIDEMAN_LINK=0 in the environment keeps auto out of it); LinkUnavailableError where it is asked for by name and is
    not. Every method is called from one thread; times are CLOCK_MONOTONIC nanoseconds.
    """

    def __init__(self, bpm: float, wanted: str) -> None:
        self.link = _open_link(bpm, wanted)
        self._midi = MidiClockInput(bpm)
        self._osc = OscClock(bpm)
        self._tracker = BeatTracker() if wanted == FOLLOW else None
        self._reads: dict[ClockName, Callable[[int], ClockReading]] = {
            ClockName.MIDI: self._midi.read,
            ClockName.OSC: self._osc.read,
        }
        if self.link is not None:
            self._reads[ClockName.LINK] = self.link.read
        if self._tracker is not None:
            self._reads[ClockName.FOLLOW] = self._tracker.read

    def hear(self, ns: int, message: bytes) -> bool:
        """Takes a MIDI message; False when it is none of a clock's."""
        return self._midi.take(ns, message)

    def beat(self, ns: int, beat: float) -> None:
        """Takes the beat that a running transport has sent over OSC."""
        self._osc.beat(ns, beat)

    def struck(self, ns: int, velocity: int) -> None:
        """Takes what the player struck, velocity 1..127, where the tempo is to be taken from that."""
        if self._tracker is not None:
            self._tracker.strike(ns, velocity)

    def read(self, now_ns: int) -> Mapping[ClockName, ClockReading]:
        """What each of them says now."""
        return {name: read(now_ns) for name, read in self._reads.items()}

    def close(self) -> None:
        """Leaves the Link session."""
        if self.link is not None:
            self.link.close()


def _open_link(bpm: float, wanted: str) -> LinkClock | None:
    if wanted not in WITH_LINK or (wanted == "auto" and os.environ.get(LINK_VARIABLE) == "0"):
        return None
    try:
        return LinkClock(bpm)
    except LinkUnavailableError:
        if wanted == "link":
            raise
        return None
