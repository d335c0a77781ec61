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
from real.recorded import Recorded
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

    assert not recorded.sounding_at_the_end()
    at_once = [hit for hit in recorded.hits if stopped_ns < hit.ns < went_on_ns + MACHINE_NS]
    others = [message for message in recorded.messages if message not in at_once]
    # What is late by up to 20 ms would lead the judge astray about where the beat is.
    undisturbed = Recorded(others, [*recorded.deaf_ns, (stopped_ns, went_on_ns)], recorded.slips_ns)
    compare(undisturbed, ear.heard, BPM).require_no_gap()

    wanted = expected(plans(ear.heard), 200.0, BPM)
    due = wanted.at(beat_0_ns(undisturbed.hits, wanted, BPM), BPM)
    for hit in at_once:
        same = (due.pitches == hit.data[1]) & (due.velocities == hit.data[2])
        late_ns = (hit.ns - due.due_ns)[same]
        assert np.any((late_ns > -MACHINE_NS) & (late_ns < TOO_LATE_NS + PERIOD_NS)), "no later than 20 ms"

    def due_within(margin_ns: int) -> int:
        return int(np.sum((due.due_ns > stopped_ns - margin_ns) & (due.due_ns < went_on_ns - TOO_LATE_NS + margin_ns)))

    assert due_within(-MACHINE_NS) <= counted["skipped"] + counted["midi"] <= due_within(MACHINE_NS)
    assert counted["all"] >= counted["skipped"] + counted["midi"]

    sent_at_once = sum(went_on_ns < hit.ns < went_on_ns + MACHINE_NS for hit in ear.of("/sideman/hit"))
    in_time = np.abs(due.due_ns - went_on_ns) < TOO_LATE_NS + MACHINE_NS
    assert sent_at_once <= np.sum(in_time), "no burst over OSC either"
