"""Pure Data runs the transport, headless, and Sideman's OSC clock follows the beats that it sends."""

from __future__ import annotations

import socket
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from real.stage import HERE, Process, free_port, until
from real.test_pure_data import WITHOUT_WINDOW

from realtime.listen.osc_clock import OscClock
from realtime.listen.osc_input import OscInput
from realtime.music.clock_reading import ClockReading, Motion

pytestmark = pytest.mark.real

LOOK_S = 0.004
BPM = 117.0


class PureDataTransport(Process):
    """A Pure Data with the transport of pure_data_clock.pd in it."""

    def __init__(self, folder: Path, send_to: int) -> None:
        self._told_on = free_port()
        patch = folder / "main.pd"
        patch.write_text(f"#N canvas 0 0 450 300 12;\n#X obj 10 10 pure_data_clock {send_to} {self._told_on};\n")
        super().__init__([*WITHOUT_WINDOW, "-path", str(HERE), str(patch)])

    def order(self, message: str) -> None:
        """tempo BPM, start, stop, locate BEAT or every MS."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as told:
            told.sendto(f"{message};\n".encode(), ("127.0.0.1", self._told_on))


class Follower:
    """The OSC port and the clock, read as the conducting thread reads it; keeps what came and what was read."""

    def __init__(self) -> None:
        self.said: list[tuple[int, float]] = []
        self.read: list[tuple[int, ClockReading]] = []
        self._inbox: deque[tuple[int, float]] = deque()
        self._clock = OscClock(120.0)
        self._port = OscInput(0, lambda _, arguments, ns, __: self._inbox.append((ns, float(arguments[0] or 0))))
        self.port = self._port.port

    @property
    def now(self) -> ClockReading:
        """A look at the clock."""
        while self._inbox:
            self.said.append(self._inbox.popleft())
            self._clock.beat(*self.said[-1])
        ns = time.monotonic_ns()
        self.read.append((ns, self._clock.read(ns)))
        return self.read[-1][1]

    def watch(self, seconds: float) -> None:
        """Looks every few milliseconds, and forgets what was before."""
        self.said.clear()
        self.read.clear()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            time.sleep(LOOK_S)
            _ = self.now

    def until(self, happens: Callable[[ClockReading], object], what: str) -> ClockReading:
        """Looks until it is so."""
        until(lambda: happens(self.now), what)
        return self.read[-1][1]

    def errors_ms(self) -> np.ndarray:
        """How far the line was ahead, at each look, of the straight line through all beats that Pure Data has said."""
        ns = np.array([ns for ns, _ in self.said])
        beats_a_ns, beat = np.polyfit(ns - ns[0], [beat for _, beat in self.said], 1)
        lines = [(at, reading.line) for at, reading in self.read if reading.line is not None]
        return (
            np.array([line.beat_at(at) - (beat + beats_a_ns * (at - ns[0])) for at, line in lines]) / beats_a_ns / 1e6
        )

    def jitter_ms(self) -> float:
        """The standard deviation of what came from its own straight line."""
        ns, beats = np.array(self.said).T
        beats_a_ns, beat = np.polyfit(ns - ns[0], beats, 1)
        return float(np.std(beats - (beat + beats_a_ns * (ns - ns[0]))) / beats_a_ns / 1e6)

    def close(self) -> None:
        """Lets the port go."""
        self._port.close()


@pytest.fixture
def follower() -> Iterator[Follower]:
    follower = Follower()
    yield follower
    follower.close()


@pytest.fixture
def transport(tmp_path: Path, follower: Follower) -> Iterator[PureDataTransport]:
    """It runs at 117 bpm."""
    with PureDataTransport(tmp_path, follower.port) as transport:

        def starts() -> object:
            transport.order(f"tempo {BPM:g}")
            transport.order("start")
            return follower.now.heard

        until(starts, "Pure Data's transport")
        transport.order("locate 0")
        yield transport


@pytest.mark.parametrize(("every_ms", "seconds"), [(10, 6.0), (20, 20.0), (100, 6.0)])
def test_the_line_follows_the_running_transport(
    follower: Follower, transport: PureDataTransport, every_ms: int, seconds: float
) -> None:
    transport.order(f"every {every_ms}")
    follower.watch(2.0)
    place = follower.now.place
    follower.watch(seconds)
    errors = follower.errors_ms()
    rms, p99 = float(np.sqrt(np.mean(errors**2))), float(np.percentile(np.abs(errors), 99))
    print(f"every {every_ms} ms, jitter {follower.jitter_ms():.2f} ms: rms {rms:.3f}, p99 {p99:.3f} ms")
    assert rms < 1.0
    assert p99 < 2.5
    assert {reading.motion for _, reading in follower.read} == {Motion.RUNS}
    assert {(reading.place, reading.fault) for _, reading in follower.read} == {(place, "")}


def test_another_tempo_is_followed_and_is_no_place(follower: Follower, transport: PureDataTransport) -> None:
    follower.watch(2.0)
    place = follower.now.place
    transport.order("tempo 140")
    follower.watch(60 / 140 + 0.05)
    line = follower.now.line
    assert line is not None
    assert line.bpm == pytest.approx(140, rel=0.02)
    follower.watch(1.0)
    follower.watch(4.0)
    assert np.median(np.abs(follower.errors_ms())) < 1.0
    assert {reading.place for _, reading in follower.read} == {place}


def test_a_stopped_transport_stands_and_goes_on_where_it_stood(
    follower: Follower, transport: PureDataTransport
) -> None:
    follower.watch(2.0)
    place = follower.now.place
    transport.order("stop")
    follower.watch(0.1)
    stopped_s = time.monotonic()
    follower.until(lambda reading: reading.motion is Motion.STANDS, "a stop")
    assert time.monotonic() - stopped_s < 1.0
    assert not follower.now.heard
    follower.watch(1.0)
    assert not follower.said
    transport.order("start")
    reading = follower.until(lambda reading: reading.motion is Motion.RUNS, "a start")
    assert reading.place == place + 1
    assert reading.place_beat == pytest.approx(follower.said[0][1])
    follower.watch(2.0)
    assert np.median(np.abs(follower.errors_ms())) < 1.0


def test_a_transport_that_is_located_elsewhere_is_followed_there(
    follower: Follower, transport: PureDataTransport
) -> None:
    follower.watch(2.0)
    place = follower.now.place
    for count, beat in enumerate((64.0, 0.0, 8.5), 1):
        transport.order(f"locate {beat}")
        reading = follower.until(lambda reading, count=count: reading.place == place + count, "a place")
        assert reading.place_beat == pytest.approx(beat, abs=0.1)
        follower.watch(1.0)
        assert np.median(np.abs(follower.errors_ms())) < 2.0
    assert follower.now.place == place + 3
