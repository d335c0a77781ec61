"""`sideman serve` as a process of its own, as a DAW or Max meets it: turned over OSC, watched from outside."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence

from realtime.bench.band import NOWHERE
from realtime.listen.osc_input import encode
from realtime.port_memory import OFF

START_LIMIT_S = 20.0
END_LIMIT_S = 5.0
LOOK_S = 0.02


def serve_command(*arguments: str) -> list[str]:
    """`sideman serve` with an OSC port of its own, which sends its hits nowhere; no configuration of the user's."""
    alone = ("--config", "none", "--osc-in", "0", "--osc-out", NOWHERE)
    return [sys.executable, "-m", "realtime", "serve", *alone, *arguments]


class Served:
    """The process, and the lines that it has said; a context manager that ends it.

    Raises RuntimeError with the last line when it does not come up.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.lines: list[str] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, OFF: "0"},
            text=True,
            bufsize=1,
        )
        self._reader = threading.Thread(target=self._collect, daemon=True)
        self._reader.start()
        try:
            self.wait_for_line("ready", START_LIMIT_S)
            found = re.search(r"OSC (\d+)", next(line for line in self.lines if line.startswith("hears ")))
            if found is None:
                raise RuntimeError("the session does not say where it listens to OSC")
            self.osc_port = int(found[1])
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """Of the host's process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def send(self, name: str, *arguments: float | int | str) -> None:
        """Sends `/sideman/NAME` over OSC."""
        self.send_bytes(encode(f"/sideman/{name}", *arguments))

    def send_bytes(self, data: bytes) -> None:
        """Sends one datagram to its OSC port, whatever is in it."""
        self._socket.sendto(data, ("127.0.0.1", self.osc_port))

    def tell(self, line: str) -> None:
        """Writes a line to its stdin."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()

    def count(self, part: str) -> int:
        """How many of its lines hold `part`."""
        return sum(part in line for line in list(self.lines))

    def wait_for_line(self, part: str, limit_s: float, since: int = 0) -> str:
        """Returns the first line, of those from number `since` on, that holds `part`; RuntimeError if none comes."""

        def found() -> list[str]:
            return [line for line in self.lines[since:] if part in line]

        self.wait(lambda: bool(found()), f'no line with "{part}"', limit_s)
        return found()[0]

    def wait(self, happens: Callable[[], bool], otherwise: str, limit_s: float) -> None:
        """Waits until `happens()`; RuntimeError with `otherwise` and the last line when it does not in time."""
        deadline = time.monotonic() + limit_s
        while not happens():
            if not self.alive or time.monotonic() > deadline:
                last = self.lines[-1] if self.lines else "it said nothing"
                raise RuntimeError(f"the session: {otherwise} within {limit_s:.0f} s ({last})")
            time.sleep(LOOK_S)

    def close(self) -> None:
        """Ends it as Ctrl-C does. May be called again."""
        self._process.terminate()
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
        self._socket.close()

    def _collect(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))
