"""The clock of a running Max or Pure Data transport: the beats that it sends over OSC, and whether they run."""

from __future__ import annotations

import math
from collections import deque
from statistics import median
from typing import NamedTuple

from realtime._core import BeatFollower
from realtime.music.clock_reading import SILENT, ClockReading, Motion
from realtime.music.timeline import HIGHEST_BPM, LOWEST_BPM, Timeline

LOWEST_BEAT, HIGHEST_BEAT = -1000.0, 1e6
LEAP_BEATS = 0.25
ROUNDING_BEATS = 0.01  # what floats of 32 bits may lose on the way is no step back
SHORTEST_SILENCE_NS = 500_000_000
HELD_NS = 500_000_000  # for so long a tempo that is none is not believed
LONGEST_SPACING_NS = 4_000_000_000  # a beat at 20 bpm, late
KEPT_STEPS = 15
LEAST_STEP, MOST_STEP = 0.5, 1.55  # of the usual step: what a change of tempo makes of it, and a leap does not
SETTLED_NS = 100_000_000  # from a start or leap to the pair that tells the tempo: nearer ones tell their jitter
RIVAL_NS = 1_000_000_000
SILENT_STEPS = 3  # as many usual steps without a beat of its own, and a master no longer keeps another one out

TWO_MASTERS = "two transports send beats at once: the one that was first is followed, stop the other"


class _Beat(NamedTuple):
    ns: int
    beat: float


class OscClock:
    """Follows `/sideman/transport/beat` messages, ten to a hundred a second or one a beat.

    It runs from the second beat that moves on, and until nothing has moved for a beat, or half a second, beyond the
    usual spacing. A beat a quarter or more off the line, or backwards, is a place where the song goes on, unless its
    step is the usual one: then the tempo has changed. A beat that repeats the last one stands. What is no number
    within -1000..1e6, or no later than the last, is left out and counted in `ignored`. Of two masters at once the
    first is followed, and the reading says so.

    Thread: all methods from one thread.
    """

    def __init__(self, bpm: float) -> None:
        """bpm: the tempo that is expected until the beats tell another. ValueError outside 20..400."""
        self.ignored = 0
        self._held = Timeline(bpm)  # what is expected, and the line just after a leap
        self._follower = BeatFollower(bpm)
        self._last: _Beat | None = None
        self._before: _Beat | None = None  # the one before the last, while no start is found
        self._steps: deque[_Beat] = deque(maxlen=KEPT_STEPS)  # differences
        self._running = self._was_heard = False
        self._place, self._place_beat = 0, 0.0
        self._since_ns = 0  # a leap or start
        self._told_ns = -(1 << 62)  # when there was a line last
        self._pairs = 0  # that the follower has had since
        self._former: Timeline | None = None  # the line that the last leap has left
        self._rival_ns: int | None = None  # when two masters were heard last

    def beat(self, ns: int, beat: float) -> None:
        """The transport was at this beat at a moment of CLOCK_MONOTONIC."""
        if not (math.isfinite(beat) and LOWEST_BEAT <= beat <= HIGHEST_BEAT):
            self.ignored += 1
            return
        self._notice_silence(ns)
        last, now = self._last, _Beat(ns, beat)
        if last is None:
            self._last = now
            return
        step = _Beat(ns - last.ns, beat - last.beat)
        if step.ns <= 0:
            self.ignored += 1
        elif step.beat == 0.0:
            self._last = last if self._running else now
        elif not self._running:
            self._wait_for_a_start(last, now, step)
        elif self._goes_on(now, step):
            self._steps.append(step)
            self._follow(now)
        elif -ROUNDING_BEATS < step.beat < 0.0:
            self.ignored += 1
        else:
            self._leap(now)

    def stop(self) -> None:
        """The transport says that it stands; two beats that move on start it again."""
        self._running = False
        self._was_heard = True
        self._forget()

    def read(self, now_ns: int) -> ClockReading:
        """What the clock says now. While the tempo is outside 20..400 bpm there is no line, and the fault says so."""
        self._notice_silence(now_ns)
        if not self._was_heard:
            return SILENT
        if not self._running:
            line = self._held if self._place else None
            return self._reading(False, Motion.STANDS, line)
        line = self._line()
        if line is not None:
            self._told_ns = now_ns
        elif now_ns - self._told_ns < HELD_NS:
            line = self._held  # beats that were held up and come at once are no tempo of 1,000 bpm
        else:
            return self._reading(True, Motion.UNTOLD, None, self._tempo_fault())
        return self._reading(True, Motion.RUNS, line, TWO_MASTERS if self._has_rival(now_ns) else "")

    def _reading(self, heard: bool, motion: Motion, line: Timeline | None, fault: str = "") -> ClockReading:
        return ClockReading(
            heard=heard,
            motion=motion,
            line=line,
            place=self._place,
            place_beat=self._place_beat,
            jitter_ms=self._follower.jitter_ms,
            fault=fault,
        )

    def _wait_for_a_start(self, last: _Beat, now: _Beat, step: _Beat) -> None:
        """One beat is only a place; two that could be a tempo, or three at even steps, run.

        Where two masters alternate, every other beat is its own master's.
        """
        before, self._before, self._last = self._before, last, now
        even = step.beat > 0.0 and len(self._steps) > 0 and self._is_usual(step)
        if step.beat < 0.0:
            self._steps.clear()
        else:
            self._steps.append(step)
        if even or self._could_be_a_tempo(step):
            self._start(last, now)
        elif before is not None and self._could_be_a_tempo(_Beat(now.ns - before.ns, now.beat - before.beat)):
            self._rival_ns = now.ns
            self._steps.clear()
            self._steps.append(_Beat(now.ns - before.ns, now.beat - before.beat))
            self._start(before, now)

    def _could_be_a_tempo(self, step: _Beat) -> bool:
        expected_beats = step.ns * self._held.bpm / 60e9
        told = LOWEST_BPM <= step.beat / step.ns * 60e9 <= HIGHEST_BPM
        return step.beat > 0.0 and (told or abs(step.beat - expected_beats) < LEAP_BEATS)

    def _start(self, first: _Beat, second: _Beat) -> None:
        self._running = self._was_heard = True
        self._before = None
        self._go_on_from(first, first.ns)
        self._follow(second)

    def _goes_on(self, now: _Beat, step: _Beat) -> bool:
        """Whether a beat belongs to the line, or tells another tempo; else it is somewhere else in the song."""
        if step.beat < 0.0:
            return False
        line = self._line()
        if line is not None and abs(now.beat - line.beat_at(now.ns)) <= LEAP_BEATS:
            return True
        return self._is_usual(step)

    def _is_usual(self, step: _Beat) -> bool:
        usual = median(known.beat for known in self._steps)
        return LEAST_STEP * usual <= step.beat <= MOST_STEP * usual

    def _leap(self, now: _Beat) -> None:
        assert self._last is not None
        usual_ns = self._usual_ns()
        if self._has_rival(now.ns) and now.ns - self._last.ns <= SILENT_STEPS * usual_ns:
            self._rival_ns = now.ns
            self.ignored += 1
            return
        former, self._former = self._former, self._line()
        returns = former is not None and abs(now.beat - former.beat_at(now.ns)) <= LEAP_BEATS
        if returns and now.ns - self._since_ns <= RIVAL_NS:
            self._rival_ns = now.ns
        self._go_on_from(now, now.ns)

    def _go_on_from(self, at: _Beat, since_ns: int) -> None:
        self._held = Timeline(self._held.bpm, at.beat, at.ns)
        self._follower.reset()
        self._pairs = 0
        self._since_ns = since_ns
        self._place += 1
        self._place_beat = at.beat
        self._follow(at)

    def _follow(self, now: _Beat) -> None:
        self._last = now
        if self._pairs == 1 and now.ns - self._since_ns < SETTLED_NS:
            return
        self._follower.observe(now.ns, now.beat)
        self._pairs += 1
        line = self._line()
        if line is not None:
            self._held = line

    def _line(self) -> Timeline | None:
        """The follower's, or just after a leap the line through it at the tempo that was; None: the tempo is none."""
        return self._follower.line() if self._pairs > 1 else self._held

    def _notice_silence(self, now_ns: int) -> None:
        if self._last is None:
            return
        silent_ns = now_ns - self._last.ns
        patience_ns = self._usual_ns() + max(60e9 / self._held.bpm, SHORTEST_SILENCE_NS)
        if self._running and silent_ns > patience_ns:
            self._running = False
            self._steps.clear()
        if not self._running and silent_ns > LONGEST_SPACING_NS:
            self._forget()

    def _forget(self) -> None:
        self._last = self._before = self._former = self._rival_ns = None
        self._steps.clear()

    def _usual_ns(self) -> float:
        return median(step.ns for step in self._steps) if self._steps else 0.0

    def _has_rival(self, now_ns: int) -> bool:
        return self._rival_ns is not None and now_ns - self._rival_ns <= RIVAL_NS

    def _tempo_fault(self) -> str:
        beats, ns = sum(step.beat for step in self._steps), sum(step.ns for step in self._steps)
        return (
            f"the transport's beats come at {beats / ns * 60e9:,.0f} bpm; only "
            f"{LOWEST_BPM:g}..{HIGHEST_BPM:g} can be followed"
        )
