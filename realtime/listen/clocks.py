"""Every clock that somebody else may run, side by side."""

from __future__ import annotations

from collections.abc import Mapping

from realtime.listen.midi_clock import MidiClockInput
from realtime.music.clock_reading import ClockName, ClockReading


class Clocks:
    """Hands what comes in to the clock that it belongs to, and reads them all.

    Every method is called from one thread; times are CLOCK_MONOTONIC nanoseconds.
    """

    def __init__(self, bpm: float) -> None:
        self._midi = MidiClockInput(bpm)

    def hear(self, ns: int, message: bytes) -> bool:
        """Takes a MIDI message; False when it is none of a clock's."""
        return self._midi.take(ns, message)

    def read(self, now_ns: int) -> Mapping[ClockName, ClockReading]:
        """What each of them says now."""
        return {ClockName.MIDI: self._midi.read(now_ns)}
