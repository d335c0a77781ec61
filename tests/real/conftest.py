"""JACK servers to test with: jackd's dummy driver, each under a name of its own."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator

import pytest

START_LIMIT_S = 10.0
_numbers = itertools.count()


class DummyServer:
    """jackd's dummy driver at 48 kHz; it can die and return."""

    def __init__(self, period_frames: int = 64) -> None:
        self.name = f"sideman-{os.getpid()}-{next(_numbers)}"
        self.period_frames = period_frames
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            ["jackd", "--no-mlock", "-R", "-P70", "-n", self.name]
            + ["-d", "dummy", "-r", "48000", "-p", str(self.period_frames)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        environment = os.environ | {"JACK_DEFAULT_SERVER": self.name}
        deadline = time.monotonic() + START_LIMIT_S
        while time.monotonic() < deadline:
            if subprocess.run(["jack_wait", "-w", "-t", "1"], env=environment, capture_output=True).returncode == 0:
                return
        self.stop()
        pytest.fail("jackd did not start")

    def send(self, signal_number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(signal_number)

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(3.0)
        except subprocess.TimeoutExpired:
            self.kill()


@pytest.fixture
def jack_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[DummyServer]:
    """A running server of 64 frames, which every client started meanwhile takes."""
    if shutil.which("jackd") is None:
        pytest.skip("jackd is not installed")
    server = DummyServer()
    monkeypatch.setenv("JACK_DEFAULT_SERVER", server.name)
    server.start()
    yield server
    server.stop()
