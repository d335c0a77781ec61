"""The core's calls against vectorised numpy that does the same: equal results, and how many times as fast."""

import statistics
import time
from collections.abc import Callable

import numpy as np
import pytest

from realtime._core import EVENT_DTYPE, GrooveBuffer, Scheduler, Timeline
from realtime.bench.piano_roll import BPM, LOOP_BEATS, LOOP_NS, measure_piano_roll, onsets_of_loop, two_bars
from realtime.music.hvo import HITS, OFFSETS, STEPS, VELOCITIES
from realtime.music.kit import PITCHES
from realtime.music.pattern import Pattern

ROUNDS = 2000
GATE_BEATS = min(0.060 * BPM / 60.0, 0.125)


def numpy_groove(beats: np.ndarray, velocities: np.ndarray) -> np.ndarray:
    """Onsets of one loop to (32, 3): the loudest of each cell, with its offset."""
    x = 4 * beats
    steps = np.floor(x + 0.5)
    order = np.argsort(velocities, kind="stable")  # of two written to a cell the last stays
    cells = steps[order].astype(np.int64) % STEPS
    groove = np.zeros((STEPS, 3), np.float32)
    groove[cells, 0] = 1.0
    groove[cells, 1] = velocities[order]
    groove[cells, 2] = (x - steps)[order]
    return groove


def numpy_events(hvo: np.ndarray, first_beat: float) -> np.ndarray:
    """A loop of HVO to note-ons and note-offs from first_beat on, by due time, note-offs first."""
    steps, drums = np.nonzero(hvo[:, HITS])
    beats = first_beat + (steps + hvo[:, OFFSETS][steps, drums].astype(np.float64)) / 4
    events = np.zeros(2 * len(steps), EVENT_DTYPE)
    ons, offs = events[: len(steps)], events[len(steps) :]
    ons["beat"], offs["beat"] = beats, beats + GATE_BEATS
    events["due_ns"] = np.rint(events["beat"] * (60e9 / BPM))
    ons["status"], offs["status"] = 0x99, 0x89
    ons["data1"] = offs["data1"] = PITCHES[drums]
    ons["data2"] = np.clip(np.rint(hvo[:, VELOCITIES][steps, drums] * 127), 1, 127)
    ons["sound"] = offs["sound"] = drums
    return events[np.lexsort((events["status"], events["due_ns"]))]


def numpy_roll(hvo: np.ndarray) -> np.ndarray:
    """A loop of HVO to its piano roll of sixteenths."""
    roll = np.zeros((STEPS, 128), np.float32)
    roll[:, PITCHES] = hvo[:, HITS] * hvo[:, VELOCITIES]
    return roll


def sparse_two_bars() -> np.ndarray:
    """Two bars in which no drum is struck again before its note-off."""
    hvo = two_bars(1)
    hvo[1::2] = 0.0
    return hvo


def median_us(call: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        call()
        times.append(time.perf_counter_ns() - start)
    return statistics.median(times) / 1e3


def playing(hvo: np.ndarray) -> Scheduler:
    scheduler = Scheduler()
    scheduler.start(Timeline(BPM, 0.0, 0))
    scheduler.submit(0, Pattern.from_hvo(hvo, pitches=PITCHES), 1.0)
    return scheduler


def test_the_references_do_what_the_core_does() -> None:
    beats, velocities = onsets_of_loop(3)
    buffer = GrooveBuffer()
    for beat, velocity in zip(beats, velocities, strict=True):
        buffer.strike(beat, velocity)
    np.testing.assert_allclose(buffer.groove(), numpy_groove(np.array(beats), np.array(velocities)), atol=1e-6)

    hvo = sparse_two_bars()
    np.testing.assert_array_equal(Pattern.from_hvo(hvo, pitches=PITCHES).piano_roll(), numpy_roll(hvo))
    found = playing(hvo).advance(-100_000_000, LOOP_NS - 200_000_000)
    expected = numpy_events(hvo, 0.0)
    expected = expected[expected["due_ns"] < LOOP_NS - 200_000_000]
    for field in ("status", "data1", "data2", "sound"):
        np.testing.assert_array_equal(np.sort(found[field]), np.sort(expected[field]))
    np.testing.assert_allclose(found["due_ns"], expected["due_ns"], atol=1)


def compared() -> dict[str, tuple[float, float]]:
    """Microseconds of the core and of numpy, for each call."""
    beats, velocities = (np.array(values) for values in onsets_of_loop(3))
    hvo = two_bars(1)
    pattern = Pattern.from_hvo(hvo, pitches=PITCHES)
    scheduler = playing(hvo)
    buffer = GrooveBuffer()
    upto = iter(range(0, (ROUNDS + 1) * LOOP_NS, LOOP_NS))

    def groove() -> None:
        buffer.strike(3.0, 0.5)
        buffer.groove()

    def events() -> None:
        from_ns = next(upto)
        scheduler.advance(from_ns, from_ns + LOOP_NS)

    return {
        "groove": (median_us(groove), median_us(lambda: numpy_groove(beats, velocities))),
        "events": (median_us(events), median_us(lambda: numpy_events(hvo, LOOP_BEATS))),
        "roll": (median_us(pattern.piano_roll), median_us(lambda: numpy_roll(hvo))),
    }


def speed_ups() -> dict[str, float]:
    """How many times as fast as numpy the core is, for each call."""
    return {name: numpy_us / core_us for name, (core_us, numpy_us) in compared().items()}


def test_the_bench_measures_every_call() -> None:
    result = measure_piano_roll(0.05)
    assert result.n == len(result.pairs) >= 1000
    assert len(result.columns) == 4
    assert all(value > 0.0 for value in result.pairs[0])


@pytest.mark.parametrize("seed", range(3))
def test_two_bars_hold_sixty_four_hits(seed: int) -> None:
    assert two_bars(seed)[:, HITS].sum() == 64
