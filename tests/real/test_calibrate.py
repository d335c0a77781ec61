"""`sideman calibrate` on a real server: a loop of its own ports, one through another program, and somebody who taps."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from real.stage import (
    HERE,
    PERIOD_FRAMES,
    SAMPLE_RATE,
    JackClientProcess,
    JackServer,
    OscEar,
    Process,
    free_port,
    until,
)

pytestmark = pytest.mark.real

PERIOD_MS = PERIOD_FRAMES / SAMPLE_RATE * 1e3
OUT, IN = "Sideman:Sideman Out", "Sideman:Sideman In"


@contextlib.contextmanager
def calibrating(server: JackServer, *arguments: str) -> Iterator[Process]:
    command = [sys.executable, "-m", "realtime", "calibrate", "--json", *arguments]
    with Process(command, server.environment) as process:
        yield process


@contextlib.contextmanager
def responder(server: JackServer, delay_ms: float, spread_ms: float = 0.0, pitch: int = -1) -> Iterator[None]:
    command = [sys.executable, str(HERE / "responder.py"), str(delay_ms), str(spread_ms), str(pitch)]
    with JackClientProcess(command, server.environment) as process:
        until(lambda: process.lines, "the responder")
        yield


def told(process: Process) -> dict[str, Any]:
    """The result, which comes after the lines for a person."""
    assert process.wait(60.0) == 0, "\n".join(process.lines)
    result: dict[str, Any] = json.loads("\n".join(process.lines[process.lines.index("{") :]))
    return result


def test_a_loop_of_its_own_ports_takes_one_period_of_jack_and_no_device_s_time(jack_server: JackServer) -> None:
    with calibrating(jack_server) as process:
        until(lambda: process.says("waiting"), "the ports")
        jack_server.connect(OUT, IN)
        result = told(process)
    assert result["sent"] == 32
    assert result["lost"] <= 1
    assert result["median_ms"] == pytest.approx(PERIOD_MS, abs=0.5)
    assert result["known_ms"] == pytest.approx(PERIOD_MS, abs=0.01)
    assert result["jitter_ms"] < 1.0
    assert result["output_ms"] == pytest.approx(0.0, abs=0.5)


def test_a_loop_through_a_device_is_measured_and_named(jack_server: JackServer) -> None:
    with responder(jack_server, 40.0):
        with calibrating(jack_server, "--output", "Responder@5", "--input", "responder") as process:
            result = told(process)
        assert 40.0 <= result["median_ms"] <= 40.0 + 2 * PERIOD_MS, "whatever was told of it before"
        assert result["set"] == f'--output "Responder@{result["output_ms"]:g}"'
        assert result["output_ms"] == pytest.approx(result["median_ms"], abs=0.06)


def test_the_median_of_the_taps_of_a_player_is_found(jack_server: JackServer) -> None:
    arguments = ("--tap", "--bars", "3", "--tempo", "160", "--osc-in", str(free_port()), "--sound", "none")
    with (
        responder(jack_server, 30.0, spread_ms=8.0, pitch=60),
        calibrating(jack_server, *arguments, "--output", "Responder", "--input", "Responder") as process,
    ):
        result = told(process)
    assert result["taps"] == 12
    assert 30.0 - 4.0 <= result["median_ms"] <= 30.0 + 2 * PERIOD_MS + 4.0
    assert result["spread_ms"] < 12.0
    assert result["set"] == f'--input "Responder@{round(result["median_ms"])}"'


def test_clicks_that_come_back_are_no_taps_and_taps_over_osc_count(jack_server: JackServer) -> None:
    port = free_port()
    arguments = ("--tap", "--bars", "3", "--tempo", "120", "--osc-in", str(port), "--sound", "none")
    with OscEar() as ear, calibrating(jack_server, *arguments) as process:
        until(lambda: process.says("tap along"), "the click")
        began_ns = time.monotonic_ns() + 500_000_000  # near the first click: how near is seen in the median
        jack_server.connect(OUT, IN)
        for beat in range(4, 16):
            time.sleep(max(0, began_ns + beat * 500_000_000 + 25_000_000 - time.monotonic_ns()) / 1e9)
            ear.send(port, "/sideman/onset", 100)
        result = told(process)
    assert (result["way"], result["taps"]) == ("osc", 12)
    assert result["median_ms"] == pytest.approx(25.0, abs=40.0)
    assert result["spread_ms"] < 5.0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--wait", "1"), "nothing came back within 1 s: connect Sideman Out to Sideman In"),
        (("--tap", "--bars", "2", "--tempo", "200", "--sound", "none"), "no taps came: tap along"),
        (("--output", "Nobody"), 'no MIDI output has "Nobody" in its name'),
        (("--output", "Synth@200"), "--output Synth@200: the latency after @ must be within -150..150 ms, not 200"),
    ],
)
def test_what_is_not_there_is_one_sentence(jack_server: JackServer, arguments: tuple[str, ...], sentence: str) -> None:
    with calibrating(jack_server, *arguments, "--osc-in", str(free_port())) as process:
        assert process.wait(30.0) == 2
    assert process.lines[-1].startswith(f"sideman: {sentence}"), "\n".join(process.lines)
    assert not process.says("Traceback")
