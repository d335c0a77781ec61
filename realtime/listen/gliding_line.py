"""A line that is drawn towards where the player's beat is, and never jumps."""

from __future__ import annotations

from realtime.music.timeline import HIGHEST_BPM, LOWEST_BPM, Timeline

GLIDE_BEATS = 6.0
GLIDE_MORE = 2.0
"""A small error of the phase is taken back over so many beats, one of a tenth of a beat over three, ..."""
MOST_GLIDE = 0.04
"""... and with no more than this part of the tempo."""
TEMPO_BEATS = 1.5
"""The tempo goes to the player's over so many beats."""
MOST_TEMPO_A_BEAT = 0.02
"""The tempo changes by no more than this part of itself within a beat."""


class GlidingLine:
    """Beats against CLOCK_MONOTONIC, without a jump: whatever it is aimed at, it is where it was at that moment."""

    def __init__(self, line: Timeline) -> None:
        self._line = line
        self._bpm = line.bpm
        self._aimed_ns = line.origin_ns
        self._glides_until_ns: int | None = None

    def begin(self, ns: int) -> None:
        """It is first used at `ns`."""
        self._aimed_ns = ns

    @property
    def bpm(self) -> float:
        """The tempo, without what takes back an error of the phase."""
        return self._bpm

    def aim(self, ns: int, beat: float, bpm: float) -> None:
        """From `ns` on, go to the line that is at `beat` now and goes on with `bpm`; ns: not before the last one."""
        line = self.at(ns)
        beats = min(4.0, max(0.0, (ns - self._aimed_ns) * self._bpm / 60e9))
        self._aimed_ns = max(ns, self._aimed_ns)
        most = MOST_TEMPO_A_BEAT * beats
        change = min(1.0, beats / TEMPO_BEATS) * (bpm / self._bpm - 1.0)
        self._bpm = min(HIGHEST_BPM, max(LOWEST_BPM, self._bpm * (1.0 + min(most, max(-most, change)))))
        error_beats = beat - line.beat_at(ns)
        pace = 1.0 / GLIDE_BEATS + GLIDE_MORE * abs(error_beats)
        glide = min(MOST_GLIDE, max(-MOST_GLIDE, error_beats * pace))
        bpm_now = min(HIGHEST_BPM, max(LOWEST_BPM, self._bpm * (1.0 + glide)))
        self._line = line.with_tempo(bpm_now, ns)
        self._glides_until_ns = None
        if bpm_now != self._bpm:
            self._glides_until_ns = ns + round(60e9 * error_beats / (bpm_now - self._bpm))

    def at(self, ns: int) -> Timeline:
        """The line at `ns`; not before the last time asked."""
        if self._glides_until_ns is not None and ns >= self._glides_until_ns:
            self._line = self._line.with_tempo(self._bpm, self._glides_until_ns)
            self._glides_until_ns = None
        return self._line
