"""Ableton Link: tempo, phase, start and stop shared with the other programs in the local network."""

from __future__ import annotations

import importlib
import time
from typing import Any

from realtime._core import ClockMap, Timeline
from realtime.listen.link_reading import QUANTUM_BEATS, LinkLook, LinkReader
from realtime.music.clock_reading import SILENT, ClockReading

LOOK_NS = 10_000_000  # between two looks at the session, whose line holds in between
COMPARE_NS = 50_000_000  # between two looks at both clocks; they drift by millionths
OFFER_NS = 100_000_000
TRIES = 3
SAME_BPM = 1e-6
SAME_MOMENT_NS = 2_000_000


class LinkUnavailableError(RuntimeError):
    """The optional Link library is missing."""


class LinkClock:
    """A peer of the Link session, from its construction until it is closed.

    Joining takes the session's tempo and phase, and never changes them. The library's own two threads do what is on the
    network; every method here takes microseconds. Thread: all methods from one thread.
    """

    def __init__(self, bpm: float) -> None:
        """bpm: the tempo of the session as long as nobody else is in it. LinkUnavailableError without the library."""
        self._link = _library().Link(bpm)
        self._map = ClockMap(1e6)
        self._compared_ns = self._looked_ns = self._offered_ns = -(1 << 62)
        self._reading = SILENT
        self._reader = LinkReader()
        self._alone_bpm = bpm
        self._link.startStopSyncEnabled = True
        self._link.enabled = True

    @property
    def peers(self) -> int:
        """How many others are in the session."""
        return int(self._link.numPeers())

    def read(self, now_ns: int) -> ClockReading:
        """What the session says now; alone it has a line too, and is not heard unless it plays."""
        if not 0 <= now_ns - self._looked_ns < LOOK_NS:
            self._looked_ns = now_ns
            self._compare_clocks()
            self._reading = self._reader.read(self._look(self._link.captureSessionState(), now_ns), now_ns)
        return self._reading

    def set_tempo(self, bpm: float) -> None:
        """Gives the whole session another tempo: for a wish of the player's, never for a setting at the start."""
        state = self._link.captureSessionState()
        state.setTempo(bpm, self._link.clock().micros())
        self._alone_bpm = state.tempo()
        self._commit(state)

    def play(self, ns: int) -> None:
        """Starts the session at a moment, with its beat 0 at once when nobody else is there, else at the next bar."""
        state = self._link.captureSessionState()
        if not state.isPlaying():
            self._compare_clocks()
            state.setIsPlayingAndRequestBeatAtTime(True, self._micros_at(ns), 0.0, QUANTUM_BEATS)
            self._commit(state)

    def stop(self, ns: int) -> None:
        """Stops the session at a moment, for every peer that lets itself be stopped."""
        state = self._link.captureSessionState()
        if state.isPlaying():
            self._compare_clocks()
            state.setIsPlaying(False, self._micros_at(ns))
            self._commit(state)

    def offer(self, line: Timeline, now_ns: int) -> None:
        """Puts the session on the band's own line while nobody else is in it, so that who joins joins the band.

        For a band that another clock drives; ten times a second at most, and nothing when they agree already. A tempo
        that has changed by itself is another session that is being joined: it is left alone.
        """
        if 0 <= now_ns - self._offered_ns < OFFER_NS:
            return
        self._offered_ns = now_ns
        state = self._link.captureSessionState()
        if self.peers > 0:
            self._alone_bpm = state.tempo()
            return
        if abs(state.tempo() - self._alone_bpm) > SAME_BPM:
            self._alone_bpm = state.tempo()
            return
        self._compare_clocks()
        beat, micros = line.beat_at(now_ns), self._micros_at(now_ns)
        apart_beats = (state.beatAtTime(micros, QUANTUM_BEATS) - beat + 2.0) % QUANTUM_BEATS - 2.0
        if abs(state.tempo() - line.bpm) > SAME_BPM or abs(apart_beats) * 60e9 / line.bpm > SAME_MOMENT_NS:
            state.setTempo(line.bpm, micros)
            state.forceBeatAtTime(beat, micros, QUANTUM_BEATS)
            self._alone_bpm = state.tempo()
            self._commit(state)
        self._reader.count_as(beat, self._look(state, now_ns), now_ns)

    def close(self) -> None:
        """Leaves the session. May be called again."""
        self._link.enabled = False

    def _commit(self, state: Any) -> None:
        self._link.commitSessionState(state)
        self._looked_ns = -(1 << 62)

    def _look(self, state: Any, now_ns: int) -> LinkLook:
        told_micros = state.timeForIsPlaying()
        return LinkLook(
            peers=self.peers,
            bpm=state.tempo(),
            beat=state.beatAtTime(self._micros_at(now_ns), QUANTUM_BEATS),
            is_playing=state.isPlaying(),
            told_ns=self._map.mono_at(told_micros),
            told_beat=state.beatAtTime(told_micros, QUANTUM_BEATS),
        )

    def _compare_clocks(self) -> None:
        """Link's clock is not CLOCK_MONOTONIC, and drifts against it: of a few looks at both the closest counts."""
        now_ns = time.monotonic_ns()
        if now_ns - self._compared_ns < COMPARE_NS:
            return
        self._compared_ns = now_ns
        looks = []
        for _ in range(TRIES):
            before_ns, micros, after_ns = time.monotonic_ns(), self._link.clock().micros(), time.monotonic_ns()
            looks.append((after_ns - before_ns, (before_ns + after_ns) // 2, micros + 0.5))  # it cuts off what is less
        _, at_ns, micros = min(looks)
        self._map.update(at_ns, micros)

    def _micros_at(self, ns: int) -> int:
        return max(0, round(self._map.foreign_at(ns)))


def _library() -> Any:
    try:
        library: Any = importlib.import_module("link")
    except ImportError:
        library = None
    if not hasattr(library, "SessionState"):  # another package may have that name
        raise LinkUnavailableError("Link needs the optional package LinkPython-extern: pip install 'sideman[link]'")
    return library
