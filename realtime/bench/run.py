"""Runs one benchmark by its name."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from realtime.bench.result import BenchResult

REAL_TIME_VARIABLE = "SIDEMAN_REAL_TIME"
DEFAULT_SECONDS = {
    "inference": 20.0,
    "latency": 60.0,
    "jitter": 60.0,
    "piano-roll": 5.0,
    "idle": 80.0,
    "soak": 1800.0,
    "audio": 600.0,
    "sync": 300.0,
    "controls": 240.0,
}


def run_bench(what: str, *, seconds: float | None = None, midi: str = "jack", real_time: bool = True) -> BenchResult:
    """Measures `what`, one of DEFAULT_SECONDS, for `seconds` and gives what was found.

    midi: jack, rtmidi or rtmidi-python, for latency, jitter and sync. real_time: False keeps every thread at normal
    priority. Raises ValueError for another name, RuntimeError with one sentence when what it needs is not there.
    """
    if what not in DEFAULT_SECONDS:
        raise ValueError(f"bench must be one of {', '.join(DEFAULT_SECONDS)}, not {what}")
    length_s = DEFAULT_SECONDS[what] if seconds is None else seconds
    with _ended_by_sigterm(), _priorities(real_time):
        if what == "inference":
            from realtime.bench.inference import measure_inference

            return measure_inference(length_s)
        if what == "latency":
            from realtime.bench.latency import measure_latency

            return measure_latency(length_s, midi, real_time)
        if what == "jitter":
            from realtime.bench.jitter import measure_jitter

            return measure_jitter(length_s, midi, real_time)
        if what == "idle":
            from realtime.bench.idle import measure_idle

            return measure_idle(length_s, real_time)
        if what == "soak":
            from realtime.bench.soak import measure_soak

            return measure_soak(length_s, real_time)
        if what == "audio":
            from realtime.bench.audio import measure_audio

            return measure_audio(length_s, real_time)
        if what == "sync":
            from realtime.bench.sync import measure_sync

            return measure_sync(length_s, midi, real_time)
        if what == "controls":
            from realtime.bench.controls import measure_controls

            return measure_controls(length_s, real_time)
        from realtime.bench.piano_roll import measure_piano_roll

        return measure_piano_roll(length_s)


@contextmanager
def _priorities(real_time: bool) -> Iterator[None]:
    """Without real time, neither this process nor those that it starts ask for real-time priority."""
    previous = os.environ.get(REAL_TIME_VARIABLE)
    if not real_time:
        os.environ[REAL_TIME_VARIABLE] = "0"
    try:
        yield
    finally:
        if previous is None:
            os.environ.pop(REAL_TIME_VARIABLE, None)
        else:
            os.environ[REAL_TIME_VARIABLE] = previous


@contextmanager
def _ended_by_sigterm() -> Iterator[None]:
    """Lets SIGTERM end the servers and processes that a benchmark has started, as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(_signal: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + signal.SIGTERM)

    previous = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
