"""A whole session that stands still for a while, as on a laptop that sleeps: nothing late sounds, and it is counted."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from real.score import beat_0_ns, compare, expected, plans
from real.stage import HERE, JackServer, Judge, OscEar, Process, until

pytestmark = pytest.mark.real

BPM = 120.0
MS = 1_000_000
TOO_LATE_NS = 20 * MS
PERIOD_NS = 6 * MS
MACHINE_NS = 10 * MS  # what a busy machine may add between a signal and what it does


class CountedSession(Process):
    """A session in a process of its own that tells its counters and ends with its stdin."""

    def __init__(self, ear: OscEar, server: JackServer, output: str) -> None:
        command = [sys.executable, str(HERE / "counted_session.py"), str(ear.port), output]
        super().__init__(command, {**server.environment, "PYTHONPATH": str(HERE.parent)})

    def counts(self) -> dict[str, int]:
        """What was not sounded so far."""
        before = len(self.lines)
        self.tell("")
        until(lambda: any(line.startswith("{") for line in self.lines[before:]), "the counters")
        told: dict[str, int] = json.loads(next(line for line in self.lines[before:] if line.startswith("{")))
        return told

    def _ask_to_end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()


@contextmanager
def stopped(pid: int) -> Iterator[None]:
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


@pytest.mark.parametrize("stall_s", [0.1, 0.5, 3.0])
def test_after_a_stall_it_comes_back_on_the_beat_and_what_was_due_is_dropped_and_counted(stall_s: float) -> None:
    with JackServer() as server, OscEar() as ear, Judge(server) as judge:
        with CountedSession(ear, server, "Judge") as band:

            def plays(hits: int) -> None:
                before = len(ear.of("/sideman/hit"))
                until(lambda: len(ear.of("/sideman/hit")) >= before + hits, f"{hits} hits over OSC")

            plays(16)
            counted_before = band.counts()
            with stopped(band.pid):
                stopped_ns = time.monotonic_ns()
                time.sleep(stall_s)
                went_on_ns = time.monotonic_ns()
            plays(24)
            counted = {name: count - counted_before[name] for name, count in band.counts().items()}
        recorded = judge.stop()

    comparison = compare(recorded, ear.heard, BPM)
    assert not [words for words in comparison.disagreements if words.startswith("recorded, not expected")]
    outside = (comparison.due_ns < stopped_ns - PERIOD_NS) | (comparison.due_ns > went_on_ns + MACHINE_NS)
    assert np.percentile(comparison.beside_ms[outside], 95) < 2.0, "on the beat before and after"
    within = comparison.due_ns[~outside]
    assert comparison.beside_ms[~outside].max(initial=0.0) < (TOO_LATE_NS + PERIOD_NS) / MS, (
        "nothing is later than that"
    )
    assert not np.any((within > stopped_ns + MACHINE_NS) & (within < went_on_ns - TOO_LATE_NS - PERIOD_NS))
    assert not recorded.sounding_at_the_end()

    wanted = expected(plans(ear.heard), 200.0, BPM)
    due_ns = wanted.at(beat_0_ns(recorded.hits, wanted, BPM), BPM).due_ns

    def due_within(margin_ns: int) -> int:
        return int(np.sum((due_ns > stopped_ns - margin_ns) & (due_ns < went_on_ns - TOO_LATE_NS + margin_ns)))

    assert due_within(-MACHINE_NS) <= counted["skipped"] + counted["midi"] <= due_within(MACHINE_NS)
    assert counted["all"] >= counted["skipped"] + counted["midi"]

    hits_ns = [message.ns for message in ear.of("/sideman/hit") if message.ns > went_on_ns]
    moments_ns = due_ns[due_ns > went_on_ns - TOO_LATE_NS]
    assert len(hits_ns) <= len(moments_ns)
    assert hits_ns[0] >= moments_ns[0] - MACHINE_NS
    first = np.searchsorted(hits_ns, went_on_ns + MACHINE_NS)
    assert first <= np.sum((due_ns > went_on_ns - TOO_LATE_NS - MACHINE_NS) & (due_ns < went_on_ns + 2 * MACHINE_NS)), (
        "no burst over OSC either"
    )
