"""A JACK server to measure with: the one that runs, or a dummy one of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from realtime._core import JackClient

SERVER_VARIABLE = "JACK_DEFAULT_SERVER"
SAMPLE_RATE = 48_000
PERIOD_FRAMES = 64
REAL_TIME_PRIORITY = 70
START_LIMIT_S = 5.0
END_LIMIT_S = 3.0
REMEDY = "install it (Debian: apt-get install jackd2), or start a JACK server of your own"


@dataclass(frozen=True, slots=True)
class JackServer:
    """A server that runs: whose it is, its rate and period, and whether its clients get real-time priority."""

    owner: str
    sample_rate: int
    period_frames: int
    real_time: bool

    @property
    def period_ms(self) -> float:
        """The length of one period."""
        return self.period_frames / self.sample_rate * 1e3

    def __str__(self) -> str:
        priority = "with" if self.real_time else "without"
        return f"{self.owner}, {self.sample_rate} Hz, {self.period_frames} frames, {priority} real-time priority"


@contextmanager
def jack_server(real_time: bool = True) -> Iterator[JackServer]:
    """The server that answers, else a dummy one (48 kHz, 64 frames) that lives as long as the context.

    Raises RuntimeError, one sentence, when there is none and none can be started.
    """
    running = _look("the JACK server that was running")
    if running is not None:
        yield running
        return
    program = shutil.which("jackd")
    if program is None:
        raise RuntimeError(f"no JACK server runs and jackd is not installed; {REMEDY}")
    name = f"bench-{os.getpid()}"
    previous = os.environ.get(SERVER_VARIABLE)
    os.environ[SERVER_VARIABLE] = name
    try:
        with tempfile.TemporaryFile() as words, _running(program, name, real_time, words) as process:
            yield _wait_for(process, words)
    finally:
        if previous is None:
            del os.environ[SERVER_VARIABLE]
        else:
            os.environ[SERVER_VARIABLE] = previous


@contextmanager
def _running(program: str, name: str, real_time: bool, words: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """A dummy server's process; what it says goes to a file, for a pipe that nobody reads would stop it."""
    priority = ("-R", f"-P{REAL_TIME_PRIORITY}") if real_time else ("-r",)
    driver = ("-d", "dummy", "-r", str(SAMPLE_RATE), "-p", str(PERIOD_FRAMES))
    process = subprocess.Popen(
        [program, "--no-mlock", *priority, "-n", name, *driver],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=words,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(process: subprocess.Popen[bytes], words: IO[bytes]) -> JackServer:
    patience_ends = time.monotonic() + START_LIMIT_S
    while time.monotonic() < patience_ends and process.poll() is None:
        found = _look("a dummy JACK server of its own")
        if found is not None:
            return found
        time.sleep(0.05)
    words.seek(0)
    lines = [line.strip() for line in words.read().decode(errors="replace").splitlines() if line.strip()]
    raise RuntimeError(f"jackd could not start a dummy server ({'; '.join(lines[-2:]) or 'it said nothing'})")


def _look(owner: str) -> JackServer | None:
    try:
        client = JackClient("Bench probe")
    except RuntimeError:
        return None
    found = JackServer(owner, client.sample_rate, client.period_frames, client.real_time)
    client.close()
    return found
