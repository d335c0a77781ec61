"""A beat tracker at work on a performance, and how near it comes to the true beats."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.played_beats import Performance
from realtime.listen.beat_prior import BeatPrior
from realtime.listen.beat_tracker import BeatTracker

AFTER_BARS = 4
READ_EVERY_S = 0.010
TAP_VELOCITY = 80
START_NS = 1_000_000_000_000
RIGHT = 0.02
OCTAVES = (0.25, 1 / 3, 0.5, 2.0, 3.0, 4.0)
NEAR_OCTAVE = 0.05


@dataclass(frozen=True, slots=True)
class Followed:
    """What a tracker said, times in seconds: each beat that the band would have sounded with its number, (n,), the
    tempo at each of them, and when it first had one (inf: never).

    bpm_after: the tempo after four bars, 0 if it had none.  strike_us: of each onset, the time that it took.
    moves: how often it said that the song goes on elsewhere.
    """

    beat_s: NDArray[np.float64]
    beats: NDArray[np.int64]
    bpm: NDArray[np.float64]
    bpm_after: float
    established_s: float
    strike_us: NDArray[np.float64]
    moves: int


@dataclass(frozen=True, slots=True)
class Score:
    """One performance. ratio: tempo after four bars over the true one. errors_s: of each beat after four bars, to the
    nearest true beat. bars_right: how many of them have the true place in the bar. tempo_errors: of each, as a part.
    steps: the change of tempo from beat to beat, as a part.
    """

    ratio: float
    errors_s: NDArray[np.float64]
    bars_right: float
    tempo_errors: NDArray[np.float64]
    steps: NDArray[np.float64]
    established_beats: float

    @property
    def is_right(self) -> bool:
        return abs(self.ratio - 1.0) <= RIGHT

    @property
    def is_octave_error(self) -> bool:
        return any(abs(self.ratio / octave - 1.0) < NEAR_OCTAVE for octave in OCTAVES)


def decided_s(performance: Performance) -> float:
    """When four bars have been played."""
    return float(performance.beat_s[performance.first_bar_beat + 4 * AFTER_BARS])


def follow(prior: BeatPrior, performance: Performance, count_s: NDArray[np.float64] | None = None) -> Followed:
    """Plays the onsets to a tracker and reads it every 10 ms, as a session does; count_s: taps before them, (4,)."""
    tracker = BeatTracker(prior)
    times_s, velocities = performance.times_s, performance.velocities
    if count_s is not None:
        times_s = np.concatenate([count_s, times_s])
        velocities = np.concatenate([np.full(len(count_s), TAP_VELOCITY), velocities])
    beat_s: list[float] = []
    beats: list[int] = []
    bpm: list[float] = []
    taken = []
    struck, place, last = 0, 0, 0
    established_s, bpm_after = float("inf"), 0.0
    decide_s = decided_s(performance)
    for now_s in np.arange(times_s[0], times_s[-1], READ_EVERY_S):
        while struck < len(times_s) and times_s[struck] <= now_s:
            began = time.perf_counter()
            tracker.strike(_ns(times_s[struck]), int(velocities[struck]))
            taken.append(1e6 * (time.perf_counter() - began))
            struck += 1
        began = time.perf_counter()
        reading = tracker.read(_ns(now_s))
        if taken:
            taken[-1] += 1e6 * (time.perf_counter() - began)
        if reading.line is None:
            continue
        beat = int(np.floor(reading.line.beat_at(_ns(now_s))))
        if now_s < decide_s:
            bpm_after = reading.line.bpm
        if reading.place != place:
            place, last = reading.place, beat
            established_s = min(established_s, float(now_s))
        elif beat > last:
            last = beat
            beats.append(beat)
            beat_s.append((reading.line.time_at(float(beat)) - START_NS) / 1e9)
            bpm.append(reading.line.bpm)
    return Followed(
        np.array(beat_s), np.array(beats, np.int64), np.array(bpm), bpm_after, established_s, np.array(taken), place
    )


def judge(performance: Performance, followed: Followed) -> Score:
    """Needs a performance of more than four bars."""
    true = performance.beat_s
    decide_s = decided_s(performance)
    late = followed.beat_s >= decide_s
    times = followed.beat_s[late]
    nearest = np.clip(np.searchsorted(true, times), 1, len(true) - 1)
    nearest -= times - true[nearest - 1] < true[nearest] - times
    local = 60.0 / np.diff(true)
    tempo = local[np.minimum(nearest, len(local) - 1)]
    at = performance.first_bar_beat + 4 * AFTER_BARS
    placed = (followed.beats[late] - nearest) % 4 == 0
    return Score(
        ratio=followed.bpm_after / float(local[min(at, len(local)) - 1]),
        errors_s=times - true[nearest],
        bars_right=float(placed.mean()) if len(placed) else 0.0,
        tempo_errors=np.abs(followed.bpm[late] / tempo - 1.0),
        steps=np.abs(np.diff(np.log(followed.bpm[late]))),
        established_beats=(followed.established_s - float(performance.times_s[0])) * performance.bpm / 60.0,
    )


def _ns(seconds: float) -> int:
    return START_NS + round(1e9 * float(seconds))
