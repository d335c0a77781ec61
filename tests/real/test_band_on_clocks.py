"""The whole band on clocks of other programs: Pure Data's over OSC, and a Link session."""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from real.stage import Heard, OscEar, Process, Sideman, until
from real.test_link import SETTLE_S, Network, Peer, is_bpm, network  # noqa: F401  (a fixture)
from real.test_osc_clock import PureDataTransport

from realtime.listen.osc_input import OscInput, encode

pytestmark = pytest.mark.real

SILENT = ("--input", "none", "--output", "none", "--sound", "none")
BPM = 117.0
BEAT = "/sideman/transport/beat"


class Relay:
    """A port that Pure Data sends its beats to; each goes on to Sideman at once, and its moment is kept."""

    def __init__(self, ear: OscEar, to: int) -> None:
        self.said: list[tuple[int, float]] = []
        self._ear, self._to = ear, to
        self._port = OscInput(0, self._take)
        self.port = self._port.port

    def __enter__(self) -> Relay:
        return self

    def __exit__(self, *_: object) -> None:
        self._port.close()

    def _take(self, address: str, arguments, ns: int, _sender: object) -> None:
        self._ear.send_bytes(self._to, encode(address, *arguments))
        if address == BEAT:
            self.said.append((ns, float(arguments[0])))


def from_grid_ms(hits: list[Heard], said: list[tuple[int, float]]) -> np.ndarray:
    """How far each hit lies from the nearest sixteenth of the beats that were said, by a straight line through them."""
    ns, beats = np.array(said).T
    slope, intercept = np.polyfit(ns - ns[0], beats, 1)
    sixteenths = 4 * (intercept + slope * (np.array([hit.ns for hit in hits]) - ns[0]))
    return (sixteenths - np.round(sixteenths)) / 4 / slope / 1e6


def test_the_hits_lie_on_the_beats_that_pure_data_says(tmp_path: Path) -> None:
    with (
        OscEar() as ear,
        Sideman(ear, "--clock", "osc", "--set", "offset/quantise=1", *SILENT) as band,
        Relay(ear, band.osc_port) as relay,
        PureDataTransport(tmp_path, relay.port) as transport,
    ):
        until(lambda: band.says("the band waits for the OSC clock"), "the wait for the clock")
        transport.order(f"tempo {BPM:g}")
        transport.order("start")
        band.wait_for_hits(40, 30.0)
        begun, relay.said[:] = len(ear.of("/sideman/hit")), relay.said[-1:]
        band.wait_for_hits(80, 30.0)
        hits = ear.of("/sideman/hit")[begun + 1 :]
        errors_ms = from_grid_ms(hits[:-5], relay.said)
        assert np.quantile(np.abs(errors_ms), 0.9) < 3.0, errors_ms
        transport.order("stop")
        until(lambda: [m.arguments for m in ear.of("/sideman/transport/play")][-1:] == [(0,)], "the band's stop")
        before = len(ear.of("/sideman/hit"))
        time.sleep(1.0)
        assert len(ear.of("/sideman/hit")) == before
        transport.order("start")
        band.wait_for_hits(10)


@pytest.mark.skipif(importlib.util.find_spec("link") is None, reason="the extra `link` is not installed")
def test_the_band_joins_a_session_at_its_tempo_and_starts_and_stops_with_it(network: Network) -> None:  # noqa: F811
    jam = [
        sys.executable,
        "-m",
        "realtime",
        "jam",
        "--plain",
        "--clock",
        "link",
        "--tempo",
        "140",
        "--osc-in",
        "0",
        *SILENT,
    ]
    with Peer(network, "library", 103.7, founds=True) as other:
        within = ["nsenter", f"--net=/proc/{network.pid}/ns/net"]
        with Process([*within, *jam]) as band:
            other.becomes(lambda look: look.peers == 1, "Sideman in the session", 20.0)
            until(lambda: any("bar" in line and " 103.7 bpm" in line for line in band.lines), "the session's tempo")
            assert is_bpm(other.now, 103.7)
            time.sleep(SETTLE_S)
            other.tell("play")
            other.becomes(lambda look: look.plays, "the session's start")
            time.sleep(SETTLE_S)
            other.tell("stop")
            other.becomes(lambda look: not look.plays, "the session's stop")
            time.sleep(3 * SETTLE_S)
            bars = sum(line.startswith("bar ") for line in band.lines)
            time.sleep(3 * SETTLE_S)
            assert sum(line.startswith("bar ") for line in band.lines) == bars, "no bar is played after the stop"
            other.tell("tempo 88")
            other.tell("play")
            until(lambda: any("bar" in line and "  88.0 bpm" in line for line in band.lines), "the session's new tempo")
            assert band.end() == 0, "\n".join(band.lines)
