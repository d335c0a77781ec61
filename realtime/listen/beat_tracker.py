"""Tempo and beat from the player's onsets alone, where no clock runs.

A count of four taps is taken at its word: the fifth is beat 0. Otherwise the first two bars are listened to. From then
on the line follows the player without a jump, and goes on when the player rests.
"""

from __future__ import annotations

import math

from realtime.listen.beat_prior import BeatPrior, load_prior
from realtime.listen.count_in import TAPS, Count, count_of
from realtime.listen.gather import CHORD_NS
from realtime.listen.gliding_line import GlidingLine
from realtime.music.clock_reading import SILENT, ClockReading, Motion
from realtime.music.timeline import Timeline

BEATS_A_BAR = 4
FEWEST_ONSETS = 6
SURE = ((7.0, 0.5), (11.0, 0.35), (15.0, 0.2), (23.0, 0.0))
"""Established after so many beats of the tempo believed in, when it has at least that share of all belief."""
NEAR_TEMPO = 0.12
NEAR_BEAT = 0.2
"""Another reading than the line: its log tempo or its beat lies further off."""
SETTLING_BEATS = 17.0
"""Within the first four bars the line may still be taken back for a likelier one; later only ..."""
SETTLING = (1.0, 0.4, 0.3)
SETTLED = (8.0, 0.6, 0.2)
"""... after so many beats with at least this share of belief in another, and less than that in the line."""
COUNTED = (32.0, 0.9, 0.02)
"""A count is believed for far longer; another tempo wants another count, or a reset."""
REST_S = 2.5
"""Before anything is established, a silence of this length begins all anew."""
COUNT_AFTER_BEATS = 8.0
"""A new count is heard after a rest of two bars, ..."""
COUNT_TEMPO, COUNT_BEAT = 0.04, 0.15
"""... and only when it is not on the line anyway: its tempo and its beats further off."""


class BeatTracker:
    """Follows the player's tempo and beat. Thread: one at a time; a strike takes some 0.2 ms, a read microseconds."""

    def __init__(self, prior: BeatPrior | None = None) -> None:
        self._filter = (load_prior() if prior is None else prior).filter()
        self._place = 0
        self._begin()

    def _begin(self) -> None:
        self._filter.reset()
        self._line: GlidingLine | None = None
        self._origin_ns = 0
        self._first_s = self._last_s = 0.0
        self._onsets = 0
        self._pending_ns: int | None = None
        self._pending_velocity = 0
        self._last_ns: int | None = None
        self._now_ns = -(1 << 62)
        self._taps_s: list[float] | None = []
        self._tap_velocities: list[int] = []
        self._bar_s, self._beat_s = 0.0, 0.5
        self._doubted_from_s: float | None = None
        self._is_counted = False

    def reset(self) -> None:
        """Forget tempo and beat, and listen anew."""
        self._begin()

    def strike(self, ns: int, velocity: int) -> None:
        """A note of the player: CLOCK_MONOTONIC, in order, and 1..127. What comes before the last one is left out."""
        velocity = min(127, max(1, velocity))
        if self._pending_ns is not None:
            if ns < self._pending_ns:
                return
            if ns - self._pending_ns <= CHORD_NS:
                self._pending_velocity = max(self._pending_velocity, velocity)
                return
            self._hear(ns)
        elif self._last_ns is not None and ns - self._last_ns <= CHORD_NS:
            return  # of a chord that has been heard already, or from the past
        self._pending_ns, self._pending_velocity = ns, velocity

    def read(self, now_ns: int) -> ClockReading:
        """The line as it is known now; `now_ns` not before the last read."""
        if self._pending_ns is not None and now_ns - self._pending_ns > CHORD_NS:
            self._hear(now_ns)
        self._now_ns = max(now_ns, self._now_ns)
        if self._line is None:
            return SILENT if self._place == 0 else ClockReading(place=self._place)
        return ClockReading(True, Motion.RUNS, self._line.at(self._now_ns), self._place)

    def _hear(self, now_ns: int) -> None:
        """The chord that waited is complete."""
        assert self._pending_ns is not None
        ns, velocity = self._pending_ns, self._pending_velocity
        self._pending_ns, self._last_ns = None, ns
        self._now_ns = max(now_ns, self._now_ns)
        if self._onsets == 0:
            self._origin_ns = ns
        s = (ns - self._origin_ns) / 1e9
        rest_s = s - self._last_s if self._onsets else 0.0
        if self._line is None and rest_s > REST_S:
            self._listen_anew(s)
        elif self._line is not None and rest_s > COUNT_AFTER_BEATS * self._beat_s:
            self._taps_s, self._tap_velocities = [], []
        self._onsets += 1
        if self._onsets == 1:
            self._first_s = s
        self._last_s = s
        self._filter.strike(s, velocity)
        count = self._counted(s, velocity)
        if count is not None:
            self._establish(count.next_s, count.beat_s, first_beat=0)
            self._filter.count_in(count.next_s, count.beat_s)
            self._is_counted = True
        elif self._line is None:
            self._try_to_establish(s)
        else:
            self._follow(s)

    def _listen_anew(self, s: float) -> None:
        self._filter.reset()
        self._onsets = 0
        self._first_s = s
        self._taps_s, self._tap_velocities = [], []
        self._doubted_from_s = None

    def _counted(self, s: float, velocity: int) -> Count | None:
        """The count that this onset ends, if it does."""
        if self._taps_s is None:
            return None
        self._taps_s.append(s)
        self._tap_velocities.append(velocity)
        if len(self._taps_s) < TAPS:
            return None
        taps_s, velocities = self._taps_s, self._tap_velocities
        self._taps_s = None
        count = count_of(taps_s, velocities)
        if count is not None and self._line is not None:
            beats = (count.next_s - self._bar_s) / self._beat_s
            is_at_tempo = abs(math.log(count.beat_s / self._beat_s)) < COUNT_TEMPO
            if is_at_tempo and abs(beats - round(beats)) < COUNT_BEAT:
                return None
            self._listen_anew(taps_s[0])
            for tap_s, tap_velocity in zip(taps_s, velocities, strict=True):
                self._filter.strike(tap_s, tap_velocity)
            self._onsets, self._first_s, self._taps_s = TAPS, taps_s[0], None
        return count

    def _try_to_establish(self, s: float) -> None:
        bar_s, beat_s, share = self._filter.best()
        if self._onsets < FEWEST_ONSETS or share <= 0.0:
            return
        beats = (s - self._first_s) / beat_s
        if any(beats >= after and share >= least for after, least in SURE):
            self._establish(bar_s, beat_s, first_beat=None)

    def _establish(self, bar_s: float, beat_s: float, first_beat: int | None) -> None:
        """The bar line is beat `first_beat`, or else the first onset lies in the bar from beat 0 on."""
        if first_beat is None:
            bars = math.floor((self._first_s - bar_s) / beat_s / BEATS_A_BAR + 0.125)
            bar_s, first_beat = bar_s + bars * BEATS_A_BAR * beat_s, 0
        self._bar_s, self._beat_s = bar_s, beat_s
        self._doubted_from_s = None
        self._is_counted = False
        self._place += 1
        self._line = GlidingLine(Timeline(60.0 / beat_s, float(first_beat), self._origin_ns + round(bar_s * 1e9)))
        self._line.begin(self._now_ns)
        self._filter.hold(bar_s, beat_s)

    def _follow(self, s: float) -> None:
        assert self._line is not None
        bar_s, beat_s, share = self._filter.near(self._bar_s, self._beat_s)
        if self._is_another(s, share):
            bar_s, beat_s, _ = self._filter.best()
            self._establish(bar_s, beat_s, first_beat=None)
            return
        if share <= 0.0:
            return
        self._bar_s, self._beat_s = bar_s, beat_s
        self._filter.hold(bar_s, beat_s)
        beats = ((self._now_ns - self._origin_ns) / 1e9 - bar_s) / beat_s
        self._line.aim(self._now_ns, self._whole(beats), 60.0 / beat_s)

    def _whole(self, beats: float) -> float:
        """The player's beats since the bar line, as the line counts them: the nearest to the line."""
        assert self._line is not None
        at = self._line.at(self._now_ns).beat_at(self._now_ns)
        return beats + round(at - beats)

    def _is_another(self, s: float, near: float) -> bool:
        """Whether what is heard is for long enough another tempo or beat than the line's."""
        bar_s, beat_s, share = self._filter.best()
        settling = s - self._first_s < SETTLING_BEATS * max(beat_s, self._beat_s)
        beats, most, least = COUNTED if self._is_counted else SETTLING if settling else SETTLED
        apart = (s - bar_s) / beat_s - (s - self._bar_s) / self._beat_s
        differs = abs(math.log(beat_s / self._beat_s)) > NEAR_TEMPO or abs(apart - round(apart)) > NEAR_BEAT
        if not (differs and share >= most and near <= least):
            self._doubted_from_s = None
            return False
        if self._doubted_from_s is None:
            self._doubted_from_s = s
        return s - self._doubted_from_s >= beats * self._beat_s
