"""What a benchmark reports, and the judge of the jitter benchmark on recordings whose truth is known."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from realtime.bench.judge import FrameClock, Recording, Strokes, in_step, judge, unwrapped
from realtime.bench.machine import machine, other_load
from realtime.bench.result import BenchResult, Figure

RATE, PERIOD = 48_000, 64
BEGAN_NS = 5_000_000_000


def a_result(values_ms: npt.ArrayLike) -> BenchResult:
    values = np.asarray(values_ms, np.float64)
    pairs = [(index, float(value)) for index, value in enumerate(values)]
    return BenchResult("test", "what was timed", values, "nothing", ("index", "ms"), pairs, (Figure("period_ms", 1.5),))


def test_percentiles_are_measured_values_and_never_below_the_share_they_name() -> None:
    result = a_result(np.arange(1000, 0, -1))
    assert [result.percentile_ms(share) for share in (0.5, 0.99, 0.999, 1.0)] == [500, 990, 999, 1000]


def test_of_few_values_the_highest_percentiles_are_the_largest() -> None:
    result = a_result([3.0, 1.0, 2.0])
    assert result.percentile_ms(0.5) == 2.0
    assert result.percentile_ms(0.99) == result.percentile_ms(0.999) == 3.0
    assert "of fewer than 1000 values" in str(result)


def test_the_row_is_json_with_percentiles_machine_and_circumstances() -> None:
    row = json.loads(json.dumps(a_result([1.0, 2.0]).as_row()))
    assert row["p50_ms"] == 1.0
    assert row["p99_ms"] == row["p999_ms"] == 2.0
    assert row["n"] == 2
    assert row["period_ms"] == 1.5
    assert row["beside"] == "nothing"
    assert row["machine"] == machine()


def test_the_raw_pairs_are_written_under_their_header(tmp_path: Path) -> None:
    a_result([1.25, 2.5]).write_csv(tmp_path / "raw.csv")
    rows = list(csv.reader((tmp_path / "raw.csv").read_text().splitlines()))
    assert rows == [["index", "ms"], ["0", "1.25"], ["1", "2.5"]]


def test_a_bench_that_measured_nothing_is_refused() -> None:
    with pytest.raises(RuntimeError, match="measured nothing"):
        a_result([])


def test_the_load_of_others_is_told_in_a_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    busy = iter((10.0, 10.25))
    moments = iter((100.0, 100.5))
    monkeypatch.setattr("realtime.bench.machine._busy_s", lambda: next(busy))
    monkeypatch.setattr("realtime.bench.machine.time.sleep", lambda _: None)
    monkeypatch.setattr("realtime.bench.machine.time.monotonic", lambda: next(moments))
    assert other_load() == "other programs took 0.50 of one core just before"


def truth_ns(frames: npt.NDArray[np.int64], slip_frame: int = 1 << 60, slip_ns: int = 0) -> npt.NDArray[np.int64]:
    """When each frame begins on a server that runs 40 ppm slow and, from slip_frame on, slip_ns later."""
    ns = BEGAN_NS + frames * (1e9 / RATE) * (1 + 40e-6) + np.where(frames >= slip_frame, slip_ns, 0)
    return np.round(ns).astype(np.int64)


def a_recording(
    rng: np.random.Generator,
    seconds: float,
    hit_frames: npt.NDArray[np.int64],
    slip_frame: int = 1 << 60,
    slip_ns: int = 0,
) -> Recording:
    """Cycles noted late by 30 µs and an exponential tail, one in a hundred by up to 3 ms more; hits of one pitch."""
    frames = np.arange(0, int(seconds * RATE), PERIOD, dtype=np.int64)
    late_ns = 30_000 + rng.exponential(20_000, len(frames))
    late_ns += np.where(rng.random(len(frames)) < 0.01, rng.uniform(0, 3e6, len(frames)), 0)
    ns = truth_ns(frames, slip_frame, slip_ns) + late_ns.astype(np.int64)
    same = np.full(len(hit_frames), 38), np.full(len(hit_frames), 100)
    return Recording(RATE, frames, ns, hit_frames, *same)


def strokes(due_ns: npt.NDArray[np.int64]) -> Strokes:
    return Strokes(due_ns, np.full(len(due_ns), 38), np.full(len(due_ns), 100))


def test_hits_on_their_frames_are_judged_within_ten_microseconds_despite_late_and_drifting_cycles() -> None:
    hits = np.arange(1000, 19 * RATE, 5000, dtype=np.int64)
    verdict = judge(a_recording(np.random.default_rng(1), 20, hits), strokes(truth_ns(hits)))
    assert (verdict.missing, verdict.extra, len(verdict.slips_ns)) == (0, 0, 0)
    assert len(verdict.errors_ns) == len(hits)
    assert verdict.jitter_ns.max() < 10_000
    assert 25_000 < verdict.offset_ns < 45_000


def test_the_judge_finds_what_was_moved_and_by_how_much() -> None:
    hits = np.arange(1000, 19 * RATE, 5000, dtype=np.int64)
    due_ns = truth_ns(hits)
    due_ns[50] -= 700_000
    verdict = judge(a_recording(np.random.default_rng(2), 20, hits), strokes(due_ns))
    assert int(np.argmax(verdict.jitter_ns)) == 50
    assert verdict.jitter_ns[50] == pytest.approx(700_000, abs=10_000)
    assert np.sort(verdict.jitter_ns)[-2] < 10_000


@pytest.mark.parametrize("slip_ns", [4_000_000, -2_000_000, 500_000])
def test_where_the_server_loses_time_the_map_begins_anew_at_that_very_cycle(slip_ns: int) -> None:
    slip_frame = 9 * RATE // PERIOD * PERIOD
    hits = np.arange(1000, 19 * RATE, 1000, dtype=np.int64)
    recording = a_recording(np.random.default_rng(3), 20, hits, slip_frame, slip_ns)
    verdict = judge(recording, strokes(truth_ns(hits, slip_frame, slip_ns)))
    assert verdict.slips_ns.tolist() == pytest.approx(
        truth_ns(np.array([slip_frame]), slip_frame, slip_ns), abs=100_000
    )
    assert verdict.jitter_ns.max() < 20_000
    near = np.abs(verdict.due_ns - verdict.slips_ns[0]) < 50_000_000
    assert np.array_equal(verdict.is_near_slip, near)
    assert 0 < near.sum() < 10


def test_times_lost_shortly_after_each_other_are_told_apart() -> None:
    rng = np.random.default_rng(7)
    frames = np.arange(0, 10 * RATE, PERIOD, dtype=np.int64)
    slip_frames = np.array([4 * RATE, 4 * RATE + 640, 4 * RATE + 3200]) // PERIOD * PERIOD
    hits = np.arange(1000, 9 * RATE, 100, dtype=np.int64)

    def slipped_ns(at: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        slips_ns: npt.NDArray[np.int64] = 2_000_000 * np.searchsorted(slip_frames, at, side="right")
        return truth_ns(at) + slips_ns

    late_ns = 30_000 + rng.exponential(20_000, len(frames)).astype(np.int64)
    same = np.full(len(hits), 38), np.full(len(hits), 100)
    verdict = judge(Recording(RATE, frames, slipped_ns(frames) + late_ns, hits, *same), strokes(slipped_ns(hits)))
    assert len(verdict.slips_ns) == 3
    assert verdict.jitter_ns.max() < 40_000


def test_missing_and_extra_hits_are_counted() -> None:
    hits = np.arange(1000, 19 * RATE, 5000, dtype=np.int64)
    due_ns = truth_ns(hits)
    heard = np.delete(hits, [3, 7])
    heard = np.sort(np.append(heard, [hits[20] + 2000]))
    verdict = judge(a_recording(np.random.default_rng(4), 20, heard), strokes(due_ns))
    assert (verdict.missing, verdict.extra) == (2, 1)
    assert verdict.jitter_ns.max() < 10_000


def test_a_hit_of_another_velocity_is_not_the_one_that_was_due() -> None:
    hits = np.arange(1000, 9 * RATE, 5000, dtype=np.int64)
    due = strokes(truth_ns(hits))
    due.velocities[5] = 64
    verdict = judge(a_recording(np.random.default_rng(5), 10, hits), due)
    assert (verdict.missing, verdict.extra) == (1, 1)


def test_cycles_that_the_recorder_missed_are_counted() -> None:
    recording = a_recording(np.random.default_rng(6), 2, np.zeros(0, np.int64))
    kept = np.delete(np.arange(len(recording.cycle_frames)), [100, 101, 500])
    missed = Recording(RATE, recording.cycle_frames[kept], recording.cycle_ns[kept], *[np.zeros(0, np.int64)] * 3)
    assert (recording.missed_cycles, missed.missed_cycles) == (0, 3)


def test_a_frame_count_that_begins_anew_goes_on_rising() -> None:
    frames = np.array([0xFFFF_FF80, 0xFFFF_FFC0, 0x0, 0x40], np.uint32)
    assert np.diff(unwrapped(frames)).tolist() == [64, 64, 64]


def test_a_cycle_that_was_read_late_gets_the_frame_it_began_at_and_a_missed_one_stays_missed() -> None:
    read = np.array([0, 64, 128, 384, 384, 384, 384, 512], np.int64)
    assert in_step(read, PERIOD).tolist() == [0, 64, 128, 192, 256, 320, 384, 512]


def test_before_and_after_the_recording_the_map_runs_on_at_the_common_rate() -> None:
    frames = np.arange(0, 10 * RATE, PERIOD, dtype=np.int64)
    clock = FrameClock(frames, truth_ns(frames), RATE)
    outside = np.array([-RATE, 11 * RATE])
    assert clock.ns_at(outside).tolist() == pytest.approx(truth_ns(outside).tolist(), abs=1000)
