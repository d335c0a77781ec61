"""A session under fire: `sideman serve` in a process that tells its counters, and whoever sends it what it sends."""

from __future__ import annotations

import random
import socket
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from real.malformed import osc_datagram
from real.stage import HERE, JackClientProcess, JackServer, free_port, until

from realtime.bench.host import counters_of, host_command
from realtime.bench.served import Served
from realtime.config import SessionConfig
from realtime.counters import Counters
from realtime.listen.osc_input import encode

TEMPO = 240
CHUNK = 200
FENCE_LIMIT_S = 10.0
LIVELY_S = 2.0  # no hit for so long, at 240 bpm, and the band does not play
MEMORY_MB = 20.0
"""What is kept, and the allocator's own; over 20,000 packets a leak of 1 kB each would be more."""

MUST_BE_NOTHING = (
    "faults", "skipped_windows", "skipped_notes", "dropped_commands", "dropped_notes", "dropped_events",
    "refused_patterns", "voice_restarts", "voice_crashes", "voice_wrong",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """What became of the session."""

    packets: int
    seconds: float
    counters: Counters
    longest_silence_s: float
    memory_before_mb: float
    memory_after_mb: float
    threads_before: int
    threads_after: int
    said: tuple[str, ...]

    @property
    def unharmed(self) -> bool:
        """Whether the band has played on, in time, with nothing lost, and no larger than before."""
        return (
            not any(getattr(self.counters, name) for name in MUST_BE_NOTHING)
            and not any("passed over a fault" in line or "Traceback" in line for line in self.said)
            and self.longest_silence_s < LIVELY_S
            and self.memory_after_mb - self.memory_before_mb < MEMORY_MB
            and self.threads_after == self.threads_before
        )


def fuzz_midi(packets: int, seed: int, server: JackServer, limit_s: float) -> Report:
    """Sends a session as many MIDI messages through a JACK server, which must be the one of the environment."""
    fuzzer = [sys.executable, str(HERE / "midi_fuzzer.py"), str(packets), str(seed)]
    with JackClientProcess(fuzzer, server.environment) as sender:
        until(lambda: sender.says("ready"), "the fuzzer")
        with Fuzzed(inputs=("Fuzzer",)) as fuzzed:

            def send() -> None:
                sender.tell("")
                until(lambda: sender.says(f"done {packets}"), "the end of the messages", limit_s)

            return fuzzed.watch(packets, send)


class Port:
    """A UDP port that shows everything that comes to it, and keeps nothing."""

    def __init__(self, show: Callable[[bytes], None]) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.number = int(self.socket.getsockname()[1])
        self._show = show
        self._ended = False
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ended = True
        self.socket.sendto(b"", self.socket.getsockname())
        self._thread.join()
        self.socket.close()

    def _read(self) -> None:
        while not self._ended:
            self._show(self.socket.recv(65536))


class Fuzzed:
    """The session, and a port that sends to it; a context manager."""

    def __init__(self, *, outputs: tuple[str, ...] = ("none",), inputs: tuple[str, ...] = ("none",)) -> None:
        self.hits_ns: list[int] = []
        self._fences: set[int] = set()
        self._fence = 1000
        self._ear, self._port = Port(self._hear), Port(self._see_answer)
        self.compat_port = free_port()
        config = SessionConfig(
            inputs=inputs, outputs=outputs, osc_in=0, osc_out=f"127.0.0.1:{self._ear.number}", bpm=TEMPO, sound="none",
            clock="internal", compat="mgt", compat_in=self.compat_port, compat_out=f"127.0.0.1:{free_port()}",
        )  # fmt: skip
        self.host = Served(host_command(config))

    def __enter__(self) -> Fuzzed:
        return self

    def __exit__(self, *_: object) -> None:
        self.host.close()
        self._port.close()
        self._ear.close()

    def send(self, data: bytes, *, compat: bool = False) -> None:
        """One datagram to its OSC port, or to that of the older engine."""
        self._port.socket.sendto(data, ("127.0.0.1", self.compat_port if compat else self.host.osc_port))

    def wait_until_obeyed(self) -> None:
        """Returns when everything that was sent to the OSC port has been obeyed or refused."""
        self._fence += 1
        deadline = time.monotonic() + FENCE_LIMIT_S
        while self._fence not in self._fences:
            assert time.monotonic() < deadline, "\n".join(self.host.lines[-20:])
            self.send(encode("/sideman/onset", self._fence))  # no velocity: it is answered with its number
            time.sleep(0.002)
        self._fences.clear()

    def fuzz_osc(self, packets: int, seed: int, progress: Callable[[int], None] = lambda sent: None) -> Report:
        """Sends that many datagrams, every fourth to the other engine's port, no faster than they are obeyed."""
        chance = random.Random(seed)

        def send() -> None:
            for number in range(packets):
                self.send(osc_datagram(chance), compat=number % 4 == 3)
                if number % CHUNK == CHUNK - 1:
                    self.wait_until_obeyed()
                    progress(number + 1)

        return self.watch(packets, send)

    def watch(self, packets: int, send: Callable[[], None]) -> Report:
        """What became of the session while `send` sent."""
        self.play()
        memory_mb, threads = self.memory_mb(), self.threads()
        first = len(self.hits_ns)
        begun = time.monotonic()
        send()
        self.wait_until_obeyed()
        self.play()
        seconds = time.monotonic() - begun
        silences = [(after - before) / 1e9 for before, after in pairwise(self.hits_ns[first:])]
        return Report(
            packets=packets,
            seconds=seconds,
            counters=counters_of(self.host),
            longest_silence_s=max(silences, default=seconds),
            memory_before_mb=memory_mb,
            memory_after_mb=self.memory_mb(),
            threads_before=threads,
            threads_after=self.threads(),
            said=tuple(self.host.lines),
        )

    def play(self) -> None:
        """Sets the band going, with every drum to be heard, and returns when hits come."""
        for name, value in (("transport/play", 1), ("drums/density", 0.5), ("drums/follow", 1.0)):
            self.host.send(name, value)
        before = len(self.hits_ns)
        self.host.wait(lambda: len(self.hits_ns) > before + 8, "hits", 15.0)

    def memory_mb(self) -> float:
        """Its resident size, the voice's apart."""
        lines = Path(f"/proc/{self.host.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))

    def threads(self) -> int:
        """How many threads the host has."""
        return len(list(Path(f"/proc/{self.host.pid}/task").iterdir()))

    def _hear(self, data: bytes) -> None:
        if b"/sideman/hit\0" in data:
            self.hits_ns.append(time.monotonic_ns())

    def _see_answer(self, data: bytes) -> None:
        if b"/sideman/onset" in data and b"not %d" % self._fence in data:
            self._fences.add(self._fence)
