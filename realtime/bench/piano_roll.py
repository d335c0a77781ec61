"""What the calls from Python into the core take: an onset to the groove, a pattern to its events and its roll."""

from __future__ import annotations

import time

import numpy as np
import numpy.typing as npt

from realtime._core import GrooveBuffer, Pattern, Scheduler, Timeline
from realtime.bench.machine import other_load
from realtime.bench.result import BenchResult, percentile_figures
from realtime.music.hvo import DRUMS, HITS, OFFSETS, STEPS, VELOCITIES
from realtime.music.kit import PITCHES
from realtime.progress import Progress

HITS_OF_PATTERN = 64
ONSETS_OF_LOOP = 16
LOOP_BEATS = 8
BPM = 120.0
LOOP_NS = int(LOOP_BEATS * 60e9 / BPM)
ROUNDS_A_REPORT = 1000
DRUM_VOICE = 0


def measure_piano_roll(seconds: float) -> BenchResult:
    """Times each call on two bars: 16 onsets played, 64 hits answered."""
    load = other_load()
    pairs = _measure(seconds)
    measured_ms = np.array(pairs)
    columns = ("groove_ms", "events_ms", "hvo_ms", "roll_ms")
    return BenchResult(
        what="piano-roll",
        meaning="from an onset to the groove array, and from a pattern of 64 hits to its 128 events, through Python",
        values_ms=measured_ms[:, 0] + measured_ms[:, 1],
        beside=load,
        columns=columns,
        pairs=pairs,
        figures=tuple(
            figure
            for column, name in enumerate(columns)
            for figure in percentile_figures(name.removesuffix("_ms"), measured_ms[:, column])
        ),
    )


def two_bars(seed: int) -> npt.NDArray[np.float32]:
    """An HVO of 64 hits."""
    rng = np.random.default_rng(seed)
    hvo = np.zeros((STEPS, 3 * DRUMS), np.float32)
    steps, drums = np.divmod(rng.choice(STEPS * DRUMS, HITS_OF_PATTERN, replace=False), DRUMS)
    hvo[:, HITS][steps, drums] = 1.0
    hvo[:, VELOCITIES][steps, drums] = rng.uniform(0.1, 1.0, HITS_OF_PATTERN)
    hvo[:, OFFSETS][steps, drums] = rng.uniform(-0.5, 0.5, HITS_OF_PATTERN)
    return hvo


def onsets_of_loop(seed: int) -> tuple[list[float], list[float]]:
    """Beats within two bars, rising, and velocities."""
    rng = np.random.default_rng(seed)
    return np.sort(rng.uniform(0.0, LOOP_BEATS, ONSETS_OF_LOOP)).tolist(), rng.uniform(
        0.1, 1.0, ONSETS_OF_LOOP
    ).tolist()


def _measure(seconds: float) -> list[tuple[float, float, float, float]]:
    """For each round, ms of: strike and groove, advance over two bars, from_hvo, piano_roll."""
    hvo = two_bars(0)
    pattern = Pattern.from_hvo(hvo, pitches=PITCHES)
    onsets = list(zip(*onsets_of_loop(0), strict=True))
    buffer = GrooveBuffer()
    scheduler = Scheduler()
    scheduler.start(Timeline(BPM, 0.0, 0))
    scheduler.submit(DRUM_VOICE, pattern, 1.0)
    progress = Progress("piano-roll", seconds)
    clock = time.perf_counter_ns
    pairs: list[tuple[float, float, float, float]] = []
    began_ns = clock()
    while (elapsed_s := (clock() - began_ns) / 1e9) < seconds:
        progress.show(elapsed_s)
        for _ in range(ROUNDS_A_REPORT):
            rounds = len(pairs)
            beat, velocity = onsets[rounds % ONSETS_OF_LOOP]
            beat = (beat + rounds // ONSETS_OF_LOOP * LOOP_BEATS) % 1e6
            at_ns = rounds * LOOP_NS

            start = clock()
            buffer.strike(beat, velocity)
            buffer.groove()
            grooved = clock()
            scheduler.advance(at_ns, at_ns + LOOP_NS)
            advanced = clock()
            Pattern.from_hvo(hvo, pitches=PITCHES)
            answered = clock()
            pattern.piano_roll()
            rolled = clock()
            pairs.append(
                (
                    (grooved - start) / 1e6,
                    (advanced - grooved) / 1e6,
                    (answered - advanced) / 1e6,
                    (rolled - answered) / 1e6,
                )
            )
    progress.close()
    return pairs
