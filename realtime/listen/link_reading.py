"""What a Link session says, told as the reading of a clock."""

from __future__ import annotations

import math
from dataclasses import dataclass

from realtime.music.clock_reading import ClockReading, Motion
from realtime.music.timeline import HIGHEST_BPM, LOWEST_BPM, Timeline

QUANTUM_BEATS = 4.0
"""Link's phase is shared within so many beats: a bar."""

ON_THE_BAR_BEATS = 0.02  # a start that is told so little after a bar line is meant for it
NEW_START_NS = 100_000_000
LEAP_BEATS = 0.25


@dataclass(frozen=True, slots=True)
class LinkLook:
    """A Link session at one moment; its beats agree with the other peers' within each four.

    told_ns is the moment, on CLOCK_MONOTONIC, from which it plays or stands, and told_beat the beat then.
    """

    peers: int
    bpm: float
    beat: float
    is_playing: bool
    told_ns: int
    told_beat: float


class LinkReader:
    """Counts the song's beats from the session's start, and knows whether anybody uses its start and stop.

    Beat 0 is the first bar line of the session from its start on; before any start, the bar line before the first
    look. Until somebody has played, the session gives tempo and phase alone. It is heard while there are other peers,
    and while it plays: when the last peer has left, the song goes on.
    Thread: all methods from one thread.
    """

    def __init__(self) -> None:
        self._first_beat: float | None = None  # the session's beat that is the song's 0; a multiple of four
        self._line: Timeline | None = None
        self._was_playing = self._is_told = False
        self._told_ns = 0
        self._place, self._place_beat = 0, 0.0

    def read(self, look: LinkLook, now_ns: int) -> ClockReading:
        """The reading of a look that was taken at now_ns."""
        started = look.is_playing and (not self._was_playing or abs(look.told_ns - self._told_ns) > NEW_START_NS)
        self._is_told = self._is_told or look.is_playing or self._was_playing
        self._was_playing, self._told_ns = look.is_playing, look.told_ns
        if self._first_beat is None:
            self._first_beat = QUANTUM_BEATS * math.floor(look.beat / QUANTUM_BEATS)
        if started:
            self._first_beat = QUANTUM_BEATS * math.ceil((look.told_beat - ON_THE_BAR_BEATS) / QUANTUM_BEATS)
        beat = look.beat - self._first_beat
        if started:
            self._go_to(0.0)
        elif self._line is not None and abs(beat - self._line.beat_at(now_ns)) > LEAP_BEATS:
            self._go_to(beat)
        heard = look.peers > 0 or look.is_playing
        can_be_followed = LOWEST_BPM <= look.bpm <= HIGHEST_BPM
        self._line = Timeline(look.bpm, beat, now_ns) if can_be_followed else None
        return ClockReading(
            heard=heard,
            motion=self._motion(look, now_ns) if can_be_followed else Motion.UNTOLD,
            line=self._line,
            place=self._place,
            place_beat=self._place_beat,
            fault="" if can_be_followed else _tempo_fault(look.bpm),
        )

    def count_as(self, beat: float, look: LinkLook, now_ns: int) -> None:
        """Counts the session's beats as somebody else does, to whose beat they are the nearest bars apart."""
        self._first_beat = QUANTUM_BEATS * round((look.beat - beat) / QUANTUM_BEATS)
        if LOWEST_BPM <= look.bpm <= HIGHEST_BPM:
            self._line = Timeline(look.bpm, look.beat - self._first_beat, now_ns)

    def _motion(self, look: LinkLook, now_ns: int) -> Motion:
        if not self._is_told:
            return Motion.UNTOLD
        stands = not look.is_playing and now_ns >= look.told_ns
        return Motion.STANDS if stands else Motion.RUNS

    def _go_to(self, beat: float) -> None:
        self._place += 1
        self._place_beat = beat


def _tempo_fault(bpm: float) -> str:
    return f"the Link session runs at {bpm:,.0f} bpm; only {LOWEST_BPM:g}..{HIGHEST_BPM:g} can be followed"
