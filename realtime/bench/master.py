"""A MIDI clock that nobody here wrote: `jack_midi_clock`, rolling as `jack_transport` says."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence

CLOCK_PROGRAM, TRANSPORT_PROGRAM = "jack_midi_clock", "jack_transport"
REMEDY = "install them (Debian: apt-get install jack-midi-clock jackd2)"
END_LIMIT_S = 3.0


def master_is_there() -> bool:
    """Whether both programs are installed."""
    return shutil.which(CLOCK_PROGRAM) is not None and shutil.which(TRANSPORT_PROGRAM) is not None


class Master:
    """The clock and its transport, stopped at frame 0 at first; a context manager.

    ports: the JACK MIDI inputs that the clock is sent to, now and each time that it comes back. Raises RuntimeError,
    one sentence, when the programs are not installed.
    """

    def __init__(self, bpm: float, ports: Sequence[str]) -> None:
        if not master_is_there():
            raise RuntimeError(f"{CLOCK_PROGRAM} and {TRANSPORT_PROGRAM}, the clock to follow, are missing; {REMEDY}")
        self._ports = tuple(ports)
        self._clock: subprocess.Popen[bytes] | None = None
        self._transport = subprocess.Popen(
            [TRANSPORT_PROGRAM],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            text=True,
        )
        self.come(bpm)

    def __enter__(self) -> Master:
        return self

    def __exit__(self, *_: object) -> None:
        self.go()
        self._say("exit")
        try:
            self._transport.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._transport.kill()
            self._transport.wait()
        assert self._transport.stdin is not None
        self._transport.stdin.close()

    def play(self) -> None:
        """The transport rolls."""
        self._say("play")

    def stop(self) -> None:
        """The transport stands."""
        self._say("stop")

    def locate(self, frame: int) -> None:
        """The transport goes to a frame."""
        self._say(f"locate {frame}")

    def come(self, bpm: float) -> None:
        """The clock is there, at this tempo; another one is gone."""
        self.go()
        self._clock = subprocess.Popen(
            [CLOCK_PROGRAM, "-b", f"{bpm:g}", "-B", *self._ports],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )

    def go(self) -> None:
        """The clock vanishes, whatever the transport does."""
        if self._clock is None:
            return
        self._clock.send_signal(signal.SIGINT)  # it leaves the server in order
        try:
            self._clock.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._clock.kill()
            self._clock.wait()
        self._clock = None

    def _say(self, command: str) -> None:
        assert self._transport.stdin is not None
        self._transport.stdin.write(command + "\n")
        self._transport.stdin.flush()


def _environment() -> dict[str, str]:
    return {**os.environ, "JACK_NO_START_SERVER": "1"}
