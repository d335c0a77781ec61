"""A MIDI clock that nobody here wrote: `jack_midi_clock`, which ticks while JACK's transport rolls."""

from __future__ import annotations

import subprocess
import time

import numpy as np
from real.recorded import MidiMessage
from real.stage import JackServer, until

CLOCK = "jack_midi_clock"
TICK, START, CONTINUE, STOP = 0xF8, 0xFA, 0xFB, 0xFC
TICKS_A_BEAT = 24


class JackMaster:
    """The clock and the transport that it obeys; a context manager. It is wired to the ports that are named."""

    def __init__(self, server: JackServer, bpm: float, *ports: str) -> None:
        self._server, self._bpm, self._ports = server, bpm, ports
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> JackMaster:
        self.plug_in()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self.pull_out()

    def plug_in(self) -> None:
        """Starts the clock, when the ports are there; it stands until `play`."""
        until(lambda: self._there() >= set(self._ports), "the ports that the clock is wired to")
        self._process = subprocess.Popen(
            [CLOCK, "-b", str(self._bpm), "-B", *self._ports],
            env=self._server.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until(lambda: self._wired() >= set(self._ports), "the clock's connections")
        except AssertionError:
            self.pull_out()
            raise

    def pull_out(self) -> None:
        """Ends the clock as a cable that is pulled out: in the middle of its ticks, without a stop."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def play(self) -> None:
        """The transport rolls."""
        self._transport("play")

    def stop(self) -> None:
        """The transport stands."""
        self._transport("stop")

    def locate(self, frame: int) -> None:
        """The transport goes to a frame."""
        self._transport(f"locate {frame}")

    def _transport(self, command: str) -> None:
        subprocess.run(
            ["jack_transport"],
            input=f"{command}\nquit\n",
            env=self._server.environment,
            text=True,
            capture_output=True,
            check=True,
        )

    def _there(self) -> set[str]:
        listed = subprocess.run(["jack_lsp"], env=self._server.environment, capture_output=True, text=True, check=True)
        return set(listed.stdout.splitlines())

    def _wired(self) -> set[str]:
        return {target for source, target in self._server.connections() if source.startswith(CLOCK)}


def tick_line(messages: list[MidiMessage], bpm: float) -> tuple[np.ndarray, float]:
    """Where a straight line through the ticks after the last start has each of them, ns, and the ns of a beat.

    bpm: the tempo that the clock was given; by it a tick that the judge has missed is counted.
    """
    begin = max(i for i, message in enumerate(messages) if message.data[0] in (START, CONTINUE))
    ns = np.array([message.ns for message in messages[begin:] if message.data[0] == TICK])
    counts = np.round((ns - ns[0]) / (60e9 / bpm / TICKS_A_BEAT))
    slope, intercept = np.polyfit(counts, ns - ns[0], 1)
    return ns[0] + intercept + slope * counts, slope * TICKS_A_BEAT


def settle(seconds: float) -> None:
    """Lets real time go by: what is tested here is what real programs do in it."""
    time.sleep(seconds)
