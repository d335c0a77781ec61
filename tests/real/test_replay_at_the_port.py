"""A performance and its replay, both recorded at a real JACK port: the same messages at the same relative times."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pytest
from real.stage import JackServer, Judge, OscEar, Process, Sideman

pytestmark = pytest.mark.real

SAME_TIME_MS = 1.0


def test_at_the_port_a_replay_is_the_performance(tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    with JackServer() as server:
        with OscEar() as ear, Judge(server) as judge:
            arguments = ("--input", "demo", "--output", "Judge", "--tempo", "160", "--record", str(take))
            with Sideman(ear, *arguments, server=server) as band:
                band.wait_for_hits(20)
                for address, value in (("drums/swing", 0.65), ("transport/tempo", 190.0), ("drums/fill", 1)):
                    band.send(f"/sideman/{address}", value)
                    time.sleep(0.7)
                band.wait_for_hits(20)
                assert band.end() == 0
            performed = judge.stop().hits
        with OscEar() as ear, Judge(server) as judge:
            command = [sys.executable, "-m", "realtime", "replay", str(take.with_suffix(".sideman"))]
            options = ["--output", "Judge", "--osc-out", f"127.0.0.1:{ear.port}"]
            with Process([*command, *options], server.environment) as replay:
                assert replay.wait() == 0, "\n".join(replay.lines)
                assert replay.says("to the nanosecond as they were sent then")
            told = ear.of("/sideman/hit")
            recorded = judge.stop()
    replayed = recorded.hits
    assert len(replayed) > 40
    assert [hit.data for hit in replayed] == [hit.data for hit in performed]
    apart_ms = np.diff([hit.ns for hit in replayed]) / 1e6 - np.diff([hit.ns for hit in performed]) / 1e6
    assert np.median(np.abs(apart_ms)) < SAME_TIME_MS
    assert len(told) == len(replayed)
    assert not recorded.sounding_at_the_end()


def test_a_replay_that_is_ended_leaves_no_note(tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    with JackServer() as server, OscEar() as ear:
        with Sideman(ear, "--input", "demo", "--output", "none", "--record", str(take), server=server) as band:
            band.wait_for_hits(60)
        with Judge(server) as judge:
            command = [sys.executable, "-m", "realtime", "replay", str(take.with_suffix(".sideman"))]
            options = ["--output", "Judge", "--osc-out", f"127.0.0.1:{ear.port}"]
            with Process([*command, *options], server.environment) as replay:
                deadline_s = time.monotonic() + 20
                while judge.count() < 10 and time.monotonic() < deadline_s:
                    time.sleep(0.01)
                assert replay.end() == 0, "\n".join(replay.lines)
            recorded = judge.stop()
    assert recorded.hits
    assert not recorded.sounding_at_the_end()
