"""How long the program takes to be there, and what it weighs: `--help`, the first hit of `jam`, memory, the end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from realtime.bench.band import NOWHERE
from realtime.bench.jack_server import jack_server
from realtime.bench.judge import EARLY, FrameClock
from realtime.bench.machine import other_load
from realtime.bench.recorder import IN_PORT, Recorder
from realtime.bench.result import BenchResult, Figure, percentile
from realtime.port_memory import OFF

SIDEMAN = str(Path(sys.executable).with_name("sideman"))
HELP_TIMES = 10
ALONE = ("--config", "none")  # of what the user has configured
JAM_S = 4.0
END_LIMIT_S = 5.0


def measure_start(times: int = 5) -> BenchResult:
    """Starts `jam` that many times on a JACK server, each time from nothing, and hears when its first hit comes."""
    load = other_load()
    help_ms = np.array([_help_ms() for _ in range(HELP_TIMES)])
    with jack_server() as server:
        jams = [_jam() for _ in range(times)]
    first_hit_ms, rss_mb, pss_mb, end_ms = (np.array(column) for column in zip(*jams, strict=True))
    return BenchResult(
        what="start",
        meaning="from the start of `sideman jam` to its first hit at a JACK port",
        values_ms=first_hit_ms,
        beside=f"{server}; {load}",
        columns=("first_hit_ms", "rss_mb", "pss_mb", "end_ms"),
        pairs=jams,
        figures=(
            Figure("help_p50_ms", percentile(help_ms, 0.5)),
            Figure("help_max_ms", percentile(help_ms, 1.0)),
            Figure("memory_rss_mb", percentile(rss_mb, 1.0)),
            Figure("memory_pss_mb", percentile(pss_mb, 1.0)),
            Figure("end_max_ms", percentile(end_ms, 1.0)),
        ),
    )


def _help_ms() -> float:
    began_ns = time.monotonic_ns()
    subprocess.run([SIDEMAN, "--help"], check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic_ns() - began_ns) / 1e6


def _jam() -> tuple[float, float, float, float]:
    """The first hit after the start, ms; the host's and the drums' memory together, MB, each process's own resident
    size and its share of what is shared; and how long the end took, ms."""
    with Recorder() as recorder:
        began_ns = time.monotonic_ns()
        jam = subprocess.Popen(
            [SIDEMAN, "jam", *ALONE, "--plain", "--output", IN_PORT, "--osc-in", "0", "--osc-out", NOWHERE],
            stdout=subprocess.DEVNULL,
            env={**os.environ, OFF: "0"},
        )
        try:
            time.sleep(JAM_S)
            rss_mb, pss_mb = _memory_mb(jam.pid)
            asked_ns = time.monotonic_ns()
            jam.send_signal(signal.SIGTERM)
            if jam.wait(END_LIMIT_S) != 0:
                raise RuntimeError(f"jam ended with exit code {jam.returncode}")
            end_ms = (time.monotonic_ns() - asked_ns) / 1e6
        finally:
            if jam.poll() is None:
                jam.kill()
                jam.wait()
        recording = recorder.stop()
    if not len(recording.hit_frames):
        raise RuntimeError(f"jam played nothing within {JAM_S:.0f} s")
    clock = FrameClock(recording.cycle_frames, recording.cycle_ns, recording.sample_rate, EARLY)
    return (int(clock.ns_at(recording.hit_frames[:1])[0]) - began_ns) / 1e6, rss_mb, pss_mb, end_ms


def _memory_mb(pid: int) -> tuple[float, float]:
    """Resident and proportional size of a process and its children."""
    children = Path(f"/proc/{pid}/task").glob("*/children")
    pids = [pid, *(int(child) for task in children for child in task.read_text().split())]
    rss_kb = pss_kb = 0
    for each in pids:
        for line in Path(f"/proc/{each}/smaps_rollup").read_text().splitlines():
            name, _, amount = line.partition(":")
            if name in ("Rss", "Pss"):
                kb = int(amount.split()[0])
                rss_kb, pss_kb = rss_kb + kb * (name == "Rss"), pss_kb + kb * (name == "Pss")
    return rss_kb / 1024, pss_kb / 1024


if __name__ == "__main__":
    print(measure_start())
