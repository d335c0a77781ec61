"""A client of the MGT engine, as its protocol says, with a table and a clock of its own.

Each message is obeyed when it comes: `/reset_table` empties the table, `/drum_generated/DRUM velocity offset step`
fills a cell, `/generation_count n` says that a pattern is whole. It uses nothing of Sideman: bundles are read as OSC
1.0 says. It plays the table step after step, from another thread, as a loop of 32 steps at a tempo at which none of
them waits long.
"""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

STEPS, BAR_STEPS = 32, 16
DRUMS = ("KICK", "SNARE", "HH_CLOSED", "HH_OPEN", "TOM_3_LO", "TOM_2_MID", "TOM_1_HI", "CRASH", "RIDE")


@dataclass
class Generation:
    """A pattern that has come whole: its number, its cells, and how many datagrams it came in."""

    number: int
    cells: dict[tuple[int, str], tuple[float, float]]
    resets: int
    datagrams: int


@dataclass
class MgtClient:
    """A context manager; step_s is how long each step of the loop lasts."""

    engine_port: int
    step_s: float = 0.002
    table: dict[tuple[int, str], tuple[float, float]] = field(default_factory=dict)
    generations: list[Generation] = field(default_factory=list)
    silent_bars: int = 0
    bars: int = 0
    strange: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.port = int(self._socket.getsockname()[1])
        self._resets = self._datagrams = 0
        self._plays = False
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=body, daemon=True) for body in (self._listen, self._play)]

    def __enter__(self) -> MgtClient:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()
        self._socket.close()

    def send(self, address: str, *values: float) -> None:
        """One message, every number as a float, as Pure Data sends it."""
        data = _filled(address.encode()) + _filled(b"," + b"f" * len(values))
        self.send_bytes(data + struct.pack(f">{len(values)}f", *values))

    def send_bytes(self, data: bytes) -> None:
        """One datagram, whatever is in it."""
        self._socket.sendto(data, ("127.0.0.1", self.engine_port))

    def put(self, step: int, velocity: float, offset: float = 0.0) -> None:
        """Something is struck at a step, or with velocity 0 no more."""
        self.send("/VelutimeIndex", velocity, offset, step)

    def play(self) -> None:
        """The loop begins."""
        self._plays = True

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                data = self._socket.recv(65536)
            except TimeoutError:
                continue
            self._datagrams += 1
            for address, values in _messages(data):
                self._obey(address, values, data)

    def _obey(self, address: str, values: tuple[float, ...], data: bytes) -> None:
        drum = address.removeprefix("/drum_generated/")
        if address == "/reset_table":
            self.table.clear()
            self._resets += 1
        elif drum in DRUMS and len(values) == 3:
            velocity, offset, step = values
            self.table[int(step), drum] = (velocity, offset)
        elif address == "/generation_count":
            cells = {cell: struck for cell, struck in self.table.items() if struck[0] > 0}
            self.generations.append(Generation(int(values[0]), cells, self._resets, self._datagrams))
            self._resets = self._datagrams = 0
        else:
            self.strange.append(data)

    def _play(self) -> None:
        step, heard = 0, 0
        while not self._ended.wait(self.step_s):
            if not self._plays:
                continue
            heard += sum(self.table.get((step, drum), (0.0, 0.0))[0] > 0 for drum in DRUMS)
            step = (step + 1) % STEPS
            if step % BAR_STEPS == 0:
                self.bars += 1
                self.silent_bars += heard == 0
                heard = 0


def _messages(data: bytes) -> Iterator[tuple[str, tuple[float, ...]]]:
    if data.startswith(b"#bundle\0"):
        at = 16
        while at < len(data):
            (size,) = struct.unpack_from(">i", data, at)
            yield from _messages(data[at + 4 : at + 4 + size])
            at += 4 + size
        return
    address, at = _text(data, 0)
    types, at = _text(data, at)
    yield address, struct.unpack_from(">" + types[1:], data, at)


def _text(data: bytes, at: int) -> tuple[str, int]:
    end = data.index(b"\0", at)
    return data[at:end].decode(), end + 4 - end % 4


def _filled(text: bytes) -> bytes:
    return text + bytes(4 - len(text) % 4)


def wait_for(client: MgtClient, count: int, limit_s: float = 10.0) -> None:
    """Returns when that many patterns have come whole."""
    deadline = time.monotonic() + limit_s
    while len(client.generations) < count:
        assert time.monotonic() < deadline, f"{len(client.generations)} of {count} patterns within {limit_s:g} s"
        time.sleep(0.002)
