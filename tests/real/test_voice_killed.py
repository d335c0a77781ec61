"""The drums' process killed again and again, and stopped, while a judge records: the beat goes on without a gap."""

from __future__ import annotations

import os
import signal
import time

import pytest
from real.score import compare, plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, is_voice, until

pytestmark = pytest.mark.real

SECONDS = 60
KILLS, STOPS = 10, 2
BACK_WITHIN_S = 3.0
BPM = 120.0


def test_a_voice_killed_ten_times_and_stopped_twice_costs_no_hit() -> None:
    arguments = ("--input", "Keys", "--output", "Judge")
    blows = [signal.SIGKILL] * 4 + [signal.SIGSTOP] + [signal.SIGKILL] * 4 + [signal.SIGSTOP] + [signal.SIGKILL] * 2
    assert (blows.count(signal.SIGKILL), blows.count(signal.SIGSTOP)) == (KILLS, STOPS)
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server) as keys:
        with Sideman(ear, *arguments, server=server) as band:
            band.wait_for_hits()
            began_ns = time.monotonic_ns()
            for beat in range(int(SECONDS * BPM / 60)):
                keys.strike(60, 60 + beat * 7 % 60, began_ns + int((beat + 0.02 * (beat % 3)) * 60e9 / BPM))
            for number, blow in enumerate(blows):
                due = began_ns / 1e9 + number * SECONDS / len(blows)
                until(lambda due=due: time.monotonic() >= due, "the moment of the next blow", SECONDS)
                _strike_down(band, blow)
            answered = len(plans(ear.heard))
            until(lambda: len(plans(ear.heard)) > answered, "an answer after the last blow")
            until(lambda: time.monotonic_ns() - began_ns >= SECONDS * 1e9, "the end", SECONDS)
            assert band.end() == 0
        recorded = judge.stop()
    assert len(plans(ear.heard)) > SECONDS, "between the blows the drums went on answering"
    compare(recorded, ear.heard, BPM).require_no_gap()


def test_a_host_that_is_killed_takes_its_voice_along() -> None:
    with OscEar() as ear, Sideman(ear, "--input", "none", "--output", "none") as band:
        band.wait_for_hits()
        (voice,) = band.voice_pids()
        assert is_voice(voice)
        assert band.end(signal.SIGKILL) == -signal.SIGKILL
        until(lambda: not is_voice(voice), "the end of the voice")


def _strike_down(band: Sideman, blow: signal.Signals) -> None:
    """Kills or stops the voice's process; returns when another is ready, which must be soon."""
    (victim,) = band.voice_pids()
    lines_before = len(band.lines)
    struck = time.monotonic()
    os.kill(victim, blow)
    until(lambda: band.says("ready", lines_before), f"the voice back after {blow.name}", BACK_WITHIN_S)
    assert band.voice_pids() != [victim]
    assert time.monotonic() - struck < BACK_WITHIN_S
