"""Another program's MIDI clock, as the band's transport reads it."""

from __future__ import annotations

from realtime._core import ClockMotion, MidiClock
from realtime.music.clock_reading import ClockReading, Motion
from realtime.music.midi_bytes import CONTINUE, SONG_POSITION, START, STOP, TICK
from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM

CLOCK_MESSAGES = frozenset((SONG_POSITION, TICK, START, CONTINUE, STOP))
_MOTIONS = {
    ClockMotion.RUNS: Motion.RUNS,
    ClockMotion.STANDS: Motion.STANDS,
    ClockMotion.UNTOLD: Motion.UNTOLD,
}


class MidiClockInput:
    """Takes the clock messages of one input. What is followed, and how, is C++: see `_core.MidiClock`."""

    def __init__(self, bpm: float) -> None:
        self._clock = MidiClock(bpm)

    def take(self, ns: int, message: bytes) -> bool:
        """Takes a message with its CLOCK_MONOTONIC moment; False when it is none of a clock's."""
        if not message or message[0] not in CLOCK_MESSAGES:
            return False
        self._clock.take(ns, message)
        return True

    def read(self, now_ns: int) -> ClockReading:
        """What the clock says now."""
        reading = self._clock.read(now_ns)
        return ClockReading(
            heard=reading.heard,
            motion=_MOTIONS[reading.motion],
            line=reading.line,
            place=reading.place,
            place_beat=reading.place_beat,
            jitter_ms=reading.jitter_ms,
            fault=_fault(reading.bpm, reading.uneven and reading.heard),
        )


def _fault(bpm: float, uneven: bool) -> str:
    if bpm and not LOWEST_BPM <= bpm <= HIGHEST_BPM:
        limits = f"{LOWEST_BPM:g}..{HIGHEST_BPM:g} bpm"
        return f"the MIDI clock runs {'below' if bpm < LOWEST_BPM else 'above'} {limits}, and is not followed"
    if uneven:
        return "the MIDI clock's ticks come very unevenly: do two clocks come in on one port?"
    return ""
