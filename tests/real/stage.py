"""What the real tests play on: JACK servers of their own, Sideman in a process, an OSC ear, a keyboard and a judge."""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pythonosc.osc_packet import OscPacket
from real.recorded import MidiMessage, Recorded

from realtime.bench.judge import FrameClock, unwrapped
from realtime.listen.osc_input import encode

HERE = Path(__file__).resolve().parent
SAMPLE_RATE, PERIOD_FRAMES = 48_000, 256
LONGEST_WAIT_S = 15.0
END_LIMIT_S = 5.0
LISTED_S, TRIES = 1.5, 3
LOOK_S = 0.01
CYCLES, MESSAGES = "cycles.bin", "messages.txt"


def until(happens: Callable[[], object], what: str, limit_s: float = LONGEST_WAIT_S) -> None:
    """Waits until `happens()` is true; AssertionError naming `what` when it is not within `limit_s`."""
    deadline = time.monotonic() + limit_s
    while not happens():
        assert time.monotonic() < deadline, f"{what}: not within {limit_s:g} s"
        time.sleep(LOOK_S)


def free_port() -> int:
    """A UDP port of the loopback interface that nobody has at the moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class JackServer:
    """A JACK server with its dummy driver, under a name of its own; may be killed and started again. A context manager.

    Its period is longer than a player would choose, so that the judge, which is Python, misses no cycle.
    """

    _numbers = itertools.count()

    def __init__(self) -> None:
        self._name = f"sideman-test-{os.getpid()}-{next(self._numbers)}"
        self.environment = {**os.environ, "JACK_DEFAULT_SERVER": self._name}
        self.start()

    def __enter__(self) -> JackServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Returns when it answers. Beside too many other servers JACK refuses one; then it is tried again."""
        self._process = self._launch()
        try:
            until(self._answers, "a JACK server")
        except AssertionError:
            self.kill()
            raise

    def _launch(self) -> subprocess.Popen[bytes]:
        driver = ("-d", "dummy", "-r", str(SAMPLE_RATE), "-p", str(PERIOD_FRAMES))
        return subprocess.Popen(
            ["jackd", "--no-mlock", "-R", "-P70", "-n", self._name, *driver],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _answers(self) -> bool:
        if self._process.poll() is not None:
            self._process = self._launch()
        asked = subprocess.run(["jack_wait", "-w", "-t", "1"], env=self.environment, capture_output=True, check=False)
        return asked.returncode == 0 and b"not" not in asked.stdout

    def connections(self) -> set[tuple[str, str]]:
        """Every connection, the source first."""
        pairs: set[tuple[str, str]] = set()
        port = ""
        for line in self._listed().splitlines():
            if not line.startswith(" "):
                port = line.strip()
            else:
                pairs.add((port, line.strip()))
        return pairs

    def _listed(self) -> str:
        """What `jack_lsp -c` tells. On a crowded machine libjack may hang in a client that ends as soon as it began."""
        command = ["jack_lsp", "-c"]
        for _ in range(TRIES):
            with contextlib.suppress(subprocess.TimeoutExpired):
                listed = subprocess.run(
                    command, env=self.environment, capture_output=True, text=True, check=True, timeout=LISTED_S
                )
                return listed.stdout
        raise AssertionError(f"{' '.join(command)}: {TRIES} times not within {LISTED_S:g} s")

    def connect(self, source: str, target: str) -> None:
        """Connects two ports."""
        subprocess.run(["jack_connect", source, target], env=self.environment, check=True, capture_output=True)

    def send_signal(self, number: int) -> None:
        """Stops it, lets it go on, or ends it."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """Ends it as a crash would."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Ends it in good order. JACK has room for eight servers, and one that was killed, or died when its
        clients had gone while it hung, keeps its place until a namesake has ended well."""
        self._terminate()
        if self._process.returncode != 0:
            self.start()
            self._terminate()

    def _terminate(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            self.kill()


class Process:
    """A program whose lines are collected as they come, killed at the latest when the context is left."""

    def __init__(self, command: list[str], environment: dict[str, str] | None = None) -> None:
        self.lines: list[str] = []
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**(environment or os.environ), "PYTHONUNBUFFERED": "1"},
            text=True,
            bufsize=1,
        )
        self._reader = threading.Thread(target=self._collect, daemon=True)
        self._reader.start()

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_: object) -> None:
        self._ask_to_end()
        try:
            self._process.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(END_LIMIT_S)
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(BrokenPipeError):
                stream.close()

    def _ask_to_end(self) -> None:
        self._process.terminate()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def tell(self, line: str) -> None:
        """Writes a line to its stdin."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def says(self, part: str, since: int = 0) -> bool:
        """Whether a line, of those from number `since` on, holds `part`."""
        return any(part in line for line in self.lines[since:])

    def end(self, with_signal: int = signal.SIGTERM, limit_s: float = END_LIMIT_S) -> int:
        """Sends the signal, waits for the end, gives the exit code."""
        self._process.send_signal(with_signal)
        return self.wait(limit_s)

    def wait(self, limit_s: float = LONGEST_WAIT_S) -> int:
        """Waits for its end and gives the exit code."""
        code = self._process.wait(limit_s)
        self._reader.join(END_LIMIT_S)
        return code

    def _collect(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))


@dataclass(frozen=True, slots=True)
class Heard:
    """An OSC message and the moment, CLOCK_MONOTONIC, at which it came."""

    ns: int
    address: str
    arguments: tuple[object, ...]


class OscEar:
    """A UDP port that keeps every OSC message that comes to it; what it sends comes from the same port."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def __enter__(self) -> OscEar:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.sendto(b"", ("127.0.0.1", self.port))
        self._thread.join(END_LIMIT_S)
        self._socket.close()

    def send(self, port: int, address: str, *arguments: float | int | str) -> None:
        """Sends one message to a port of this machine."""
        self.send_bytes(port, encode(address, *arguments))

    def send_bytes(self, port: int, data: bytes) -> None:
        """Sends one datagram, whatever is in it."""
        self._socket.sendto(data, ("127.0.0.1", port))

    def of(self, address: str) -> list[Heard]:
        """What came to one address."""
        return [message for message in list(self.heard) if message.address == address]

    def _listen(self) -> None:
        while data := self._socket.recv(65536):
            ns = time.monotonic_ns()
            for timed in OscPacket(data).messages:
                self.heard.append(Heard(ns, timed.message.address, tuple(timed.message.params)))


class Sideman(Process):
    """`sideman COMMAND ...` with OSC ports of its own; over OSC it sends to `ear`, or to the port `osc_out`."""

    def __init__(
        self,
        ear: OscEar,
        *arguments: str,
        server: JackServer | None = None,
        command: str = "serve",
        osc_out: int | None = None,
    ) -> None:
        self.osc_port = free_port()
        self.ear = ear
        ports = ("--osc-in", str(self.osc_port), "--osc-out", f"127.0.0.1:{osc_out or ear.port}", "--oscquery", "none")
        environment = server.environment if server else None
        super().__init__([sys.executable, "-m", "realtime", command, *ports, *arguments], environment)

    def send(self, address: str, *arguments: float | int | str) -> None:
        """Sends it one OSC message."""
        self.ear.send(self.osc_port, address, *arguments)

    def wait_for_hits(self, count: int = 1, limit_s: float = LONGEST_WAIT_S) -> None:
        """Returns when that many more hits have come over OSC."""
        before = len(self.ear.of("/sideman/hit"))
        until(
            lambda: len(self.ear.of("/sideman/hit")) >= before + count or not self.alive,
            f"{count} hits over OSC",
            limit_s,
        )
        assert self.alive, "\n".join(self.lines)

    def voice_pids(self) -> list[int]:
        """The processes of its voices that run at the moment."""
        children = Path(f"/proc/{self.pid}/task").glob("*/children")
        pids = [int(pid) for child in children for pid in child.read_text().split()]
        return [pid for pid in pids if is_voice(pid)]


def is_voice(pid: int) -> bool:
    """Whether a process runs and is a voice."""
    try:
        return b"realtime.voices.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


class JackClientProcess(Process):
    """A client of a JACK server that leaves when its stdin ends: one that is killed can hang the server."""

    def _ask_to_end(self) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()


class Keyboard(JackClientProcess):
    """Another program with a JACK MIDI output, `Keys:out`, that sends what it is told at the moment it is told."""

    PORT = "Keys:out"

    def __init__(self, server: JackServer) -> None:
        super().__init__([sys.executable, str(HERE / "keyboard.py")], server.environment)
        until(lambda: self.lines, "the keyboard")

    def send(self, message: bytes, at_ns: int = 0) -> None:
        """Sends raw MIDI bytes at a moment of CLOCK_MONOTONIC, or at once."""
        self.tell(f"{at_ns} {message.hex()}")

    def strike(self, pitch: int, velocity: int, at_ns: int = 0, channel: int = 0) -> None:
        """Presses a key, and lets it go 50 ms later."""
        self.send(bytes((0x90 | channel, pitch, velocity)), at_ns)
        self.send(bytes((0x80 | channel, pitch, 0)), (at_ns or time.monotonic_ns()) + 50_000_000)


class Judge(JackClientProcess):
    """Another process with a JACK MIDI input, `Judge:in`, that records what comes with frame-accurate stamps."""

    PORT = "Judge:in"

    def __init__(self, server: JackServer) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="sideman-judge-")
        self._path = Path(self._folder.name)
        super().__init__([sys.executable, str(HERE / "judge.py"), self._folder.name], server.environment)
        until(lambda: self.lines, "the judge")

    def __exit__(self, *error: object) -> None:
        super().__exit__(*error)
        self._folder.cleanup()

    def count(self) -> int:
        """How many messages it has recorded so far."""
        return len(self._lines())

    def stop(self) -> Recorded:
        """Ends the recording and gives it. A cycle that the judge came too late for is a span in which it is deaf."""
        self.tell("")
        self.wait()
        cycles = np.fromfile(self._path / CYCLES, np.int64).reshape(-1, 2)
        frames = unwrapped(cycles[:, 0].astype(np.uint32))
        clock = FrameClock(frames, cycles[:, 1], SAMPLE_RATE)
        rows = [line.split() for line in self._lines()]
        at = np.array([frames[int(cycle)] + int(offset) for cycle, offset, _ in rows], np.int64)
        messages = [MidiMessage(int(ns), bytes.fromhex(row[2])) for ns, row in zip(clock.ns_at(at), rows, strict=True)]
        missed = np.flatnonzero(np.diff(frames) > PERIOD_FRAMES)
        from_ns, to_ns = clock.ns_at(frames[missed] + PERIOD_FRAMES), clock.ns_at(frames[missed + 1])
        return Recorded(
            messages, [(int(a), int(b)) for a, b in zip(from_ns, to_ns, strict=True)], clock.slips_ns.tolist()
        )

    def _lines(self) -> list[str]:
        return (self._path / MESSAGES).read_text().splitlines()
