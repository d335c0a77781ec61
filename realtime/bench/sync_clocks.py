"""A song whose tempo is known, and the clocks that tell it to the session's own readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from realtime._core import Timeline
from realtime.listen.beat_tracker import BEATS_A_BAR, BeatTracker
from realtime.listen.link_reading import LinkLook, LinkReader
from realtime.listen.midi_clock import MidiClockInput
from realtime.listen.osc_clock import OscClock
from realtime.music.clock_reading import ClockName, ClockReading

Float64s = npt.NDArray[np.float64]
Tempo = Callable[[float], float]

TICKS_A_BEAT = 24
BEGIN_NS = 1_000_000_000
EXPECTED_BPM = 120.0
COUNTED_TICKS = BEATS_A_BAR * TICKS_A_BEAT
LOUD, SOFT = 100, 70


@dataclass(frozen=True, slots=True)
class Song:
    """A song from beat 0 on: the moment of each of its ticks, nanoseconds, and the tempo at each."""

    tick_ns: Float64s
    bpm: Float64s

    @classmethod
    def at(cls, tempo: Tempo, beats: float) -> Song:
        """tempo: bpm at a beat; it holds until the next tick."""
        bpm = np.array([tempo(tick / TICKS_A_BEAT) for tick in range(int(beats * TICKS_A_BEAT) + 1)])
        spacing_ns = 60e9 / bpm / TICKS_A_BEAT
        return cls(BEGIN_NS + np.concatenate(([0.0], np.cumsum(spacing_ns[:-1]))), bpm)

    def beat_at(self, ns: float) -> float:
        """Where the song is."""
        return float(np.interp(ns, self.tick_ns, np.arange(len(self.tick_ns)) / TICKS_A_BEAT))

    def bpm_at(self, beat: float) -> float:
        """The tempo there."""
        return float(self.bpm[min(int(beat * TICKS_A_BEAT), len(self.bpm) - 1)])


class Clock(Protocol):
    """A clock that tells a song: each tick at the moment at which it is heard, and what is read of it."""

    def tell(self, ns: int, tick: int) -> None:
        """The song's tick of that number is heard."""

    def read(self, now_ns: int, song: Song) -> ClockReading:
        """What the session reads."""


class MidiClockOf:
    """Start, and 24 ticks a beat."""

    def __init__(self) -> None:
        self._clock = MidiClockInput(EXPECTED_BPM)

    def tell(self, ns: int, tick: int) -> None:
        """One tick."""
        if tick == 0:
            self._clock.take(ns, b"\xfa")
        self._clock.take(ns, b"\xf8")

    def read(self, now_ns: int, song: Song) -> ClockReading:
        """By the ticks alone."""
        return self._clock.read(now_ns)


class OscClockOf:
    """A beat, 24 times a beat."""

    def __init__(self) -> None:
        self._clock = OscClock(EXPECTED_BPM)

    def tell(self, ns: int, tick: int) -> None:
        """One message."""
        self._clock.beat(ns, tick / TICKS_A_BEAT)

    def read(self, now_ns: int, song: Song) -> ClockReading:
        """By the beats alone."""
        return self._clock.read(now_ns)


class LinkOf:
    """A session with one other peer, which plays from beat 0 on."""

    def __init__(self) -> None:
        self._reader = LinkReader()

    def tell(self, ns: int, tick: int) -> None:
        """Nothing is sent."""

    def read(self, now_ns: int, song: Song) -> ClockReading:
        """As the session is at this moment."""
        beat = song.beat_at(now_ns)
        return self._reader.read(LinkLook(1, song.bpm_at(beat), beat, True, BEGIN_NS, 0.0), now_ns)


class PlayingOf:
    """A bar of quarters to count in, then eighths, the louder on the beats.

    The tracker has learned that drummers play some 17 ms ahead of the beat: by that the band comes after these.
    """

    def __init__(self) -> None:
        self._tracker = BeatTracker()

    def tell(self, ns: int, tick: int) -> None:
        """What is struck at this tick, if anything."""
        spacing = TICKS_A_BEAT if tick < COUNTED_TICKS else TICKS_A_BEAT // 2
        if tick % spacing == 0:
            self._tracker.strike(ns, LOUD if tick % TICKS_A_BEAT == 0 else SOFT)

    def read(self, now_ns: int, song: Song) -> ClockReading:
        """The tracker's beat 0 comes after the count, in the song's second bar."""
        reading = self._tracker.read(now_ns)
        if reading.line is None:
            return reading
        line = Timeline(reading.line.bpm, reading.line.origin_beats + BEATS_A_BAR, reading.line.origin_ns)
        return replace(reading, line=line, place_beat=reading.place_beat + BEATS_A_BAR)


CLOCKS: Mapping[ClockName, Callable[[], Clock]] = {
    ClockName.MIDI: MidiClockOf,
    ClockName.OSC: OscClockOf,
    ClockName.LINK: LinkOf,
    ClockName.FOLLOW: PlayingOf,
}
