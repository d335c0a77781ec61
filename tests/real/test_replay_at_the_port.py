"""A performance and its replay, both recorded at a real JACK port: the same messages at the same relative times."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pytest
from real.stage import PERIOD_FRAMES, SAMPLE_RATE, JackServer, Judge, Keyboard, OscEar, Process, Sideman, until

from realtime.music.kit import CRASH, KIT

pytestmark = pytest.mark.real

SAME_TIME_MS = 1.0
PERIOD_MS = 1e3 * PERIOD_FRAMES / SAMPLE_RATE


def test_at_the_port_a_replay_is_the_performance(tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    with JackServer() as server:
        with OscEar() as ear, Judge(server) as judge:
            arguments = ("--input", "demo", "--output", "Judge", "--tempo", "160", "--record", str(take))
            with Sideman(ear, *arguments, server=server) as band:
                band.wait_for_hits(20)
                for address, value in (("drums/swing", 0.65), ("transport/tempo", 190.0), ("drums/fill", 1)):
                    band.send(f"/sideman/{address}", value)
                    band.wait_for_hits(6)
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


def test_what_pads_struck_and_a_panic_come_again_also_where_the_band_stood(tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    with JackServer() as server:
        with OscEar() as ear, Judge(server) as judge, Keyboard(server) as keys:
            pads = ("--set", "input/drum/crash=90", "--set", "drums/mute/crash=1")
            arguments = ("--input", "Keys", "--output", "Judge", "--record", str(take), *pads)
            with Sideman(ear, *arguments, server=server) as band:
                band.wait_for_hits(12)
                for play in (1, 0):
                    band.send("/sideman/transport/play", play)
                    time.sleep(0.1)
                    for number in range(8):
                        keys.strike(90, 100 + number + 10 * play)
                        time.sleep(0.11)
                    band.send("/sideman/session/panic")
                    time.sleep(1.5)
                band.send("/sideman/transport/play", 1)
                band.wait_for_hits(12)
                assert band.end() == 0
            performed = judge.stop()
        with OscEar() as ear, Judge(server) as judge:
            command = [sys.executable, "-m", "realtime", "replay", str(take.with_suffix(".sideman"))]
            options = ["--output", "Judge", "--osc-out", f"127.0.0.1:{ear.port}"]
            with Process([*command, *options], server.environment) as replay:
                assert replay.wait() == 0, "\n".join(replay.lines)
                assert replay.says("to the nanosecond as they were sent then"), "\n".join(replay.lines)
            replayed = judge.stop()
    crash = KIT[CRASH].pitch
    struck, again = ([hit for hit in r.hits if hit.data[1] == crash] for r in (performed, replayed))
    assert len(struck) == 16
    assert [hit.data for hit in again] == [hit.data for hit in struck]
    assert sorted(hit.data for hit in replayed.hits) == sorted(hit.data for hit in performed.hits)
    shifts_ms = [(b.ns - a.ns) / 1e6 for a, b in zip(struck, again, strict=True)]
    print(f"\nstrokes lie within {np.ptp(shifts_ms):.2f} ms of where they lay")
    assert np.ptp(shifts_ms) < 2 * PERIOD_MS, "a pad is heard at the next period, its replay when it was struck"
    for recorded in (performed, replayed):
        silent = sorted(m.data[0] & 15 for m in recorded.messages if m.data[0] & 0xF0 == 0xB0 and m.data[1] == 120)
        assert silent == sorted([*range(16)] * 2)
    assert not replayed.sounding_at_the_end()
    begun = {}
    for message in replayed.messages:  # what was struck while the band stood ends then, not when it goes on
        if message.is_hit:
            begun[message.data[1]] = message.ns
        elif message.data[0] & 0xF0 == 0x80:
            assert message.ns - begun[message.data[1]] < 200e6


def test_a_replay_that_is_ended_leaves_no_note(tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    with JackServer() as server, OscEar() as ear:
        with Sideman(ear, "--input", "demo", "--output", "none", "--record", str(take), server=server) as band:
            band.wait_for_hits(60)
        with Judge(server) as judge:
            command = [sys.executable, "-m", "realtime", "replay", str(take.with_suffix(".sideman"))]
            options = ["--output", "Judge", "--osc-out", f"127.0.0.1:{ear.port}"]
            with Process([*command, *options], server.environment) as replay:
                until(lambda: judge.count() >= 10, "the replay")
                assert replay.end() == 0, "\n".join(replay.lines)
            recorded = judge.stop()
    assert recorded.hits
    assert not recorded.sounding_at_the_end()
