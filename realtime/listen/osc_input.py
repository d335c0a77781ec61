"""OSC in: a UDP port whose messages are handed on, stamped with the moment that they are meant for."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from realtime.listen.osc_shape import is_plain
from realtime.listen.time_tags import IMMEDIATELY, Clocks, Waiting, moment_ns

LARGEST_DATAGRAM = 65536
BUNDLE = b"#bundle\0"
TIME_TAG_BYTES = 8
OVERHEAD_BYTES = 1024  # of a message that waits, beyond its own bytes
SHORTEST_WAIT_S = 1e-4  # 0 would mean not to wait at all
LOOPBACK = "127.0.0.1"
AT_ONCE: int = getattr(socket, "MSG_DONTWAIT", 0)
TAGS = frozenset(b"ifsbhdrmtTFN[]")  # the types of arguments that are understood ...
OF_THEIR_SIZE = bytes.maketrans(b"ISc", b"Nsi")  # ... and those that are taken for one of them: impulse, symbol, char

Argument = float | int | str | bool | bytes | None
Address = tuple[str, int]
Handler = Callable[[str, Sequence[Argument], int, Address], None]


class OscPortError(RuntimeError):
    """The port cannot be had."""


class _Timed(NamedTuple):
    """A message, whoever sent it, and the bytes that it takes."""

    message: OscMessage
    sender: Address
    size_bytes: int


class OscInput:
    """Listens on a UDP port, of the loopback interface unless another address is bound, on a thread of its own.

    `handle(address, arguments, ns, sender)` is called on that thread; `ns` is CLOCK_MONOTONIC: the moment at which the
    message came, or that of its bundle's time tag. What is tagged ahead of time is held until its moment. A tag over
    10 s ahead or over 1 s ago, or one more message where a megabyte waits, is taken as now and counted in `mistimed`.
    What is not OSC is counted in `malformed` and otherwise ignored; every message that is handed on, in `taken`.
    """

    def __init__(self, port: int, handle: Handler, bind: str = LOOPBACK) -> None:
        """bind: the IPv4 address to listen on, 0.0.0.0 for every interface. Raises OscPortError."""
        self.malformed = 0
        self.mistimed = 0
        self.taken = 0
        self._handle = handle
        self._waiting: Waiting[_Timed] = Waiting()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
            self._socket.bind((bind, port))
        except (OSError, OverflowError) as error:
            self._socket.close()
            reason = error.strerror if isinstance(error, OSError) else "not a port number"
            where = "" if bind == LOOPBACK else f" on {bind}"
            advice = "choose another with --osc-in, or 0 for any free one."
            if isinstance(error, OSError) and error.errno == errno.EADDRNOTAVAIL:
                advice = "this machine has no such address: --osc-bind takes one of its own, or 0.0.0.0 for all."
            raise OscPortError(f"OSC port {port}{where} cannot be had ({reason}): {advice}") from None
        self.port: int = self._socket.getsockname()[1]
        self._answers = self._socket.dup()  # without the timeout of the one that listens
        self._thread = threading.Thread(target=self._listen, name="osc-in", daemon=True)
        self._thread.start()

    def send(self, datagram: bytes, to: Address) -> None:
        """Sends something back to where a message came from, from this port; what cannot be sent at once is dropped."""
        with contextlib.suppress(OSError):
            self._answers.sendto(datagram, AT_ONCE, to)

    def close(self) -> None:
        """Lets the port go; returns when the thread has ended. What waits for its moment is dropped."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._answers.close()
        self._thread.join(timeout=1)

    def _listen(self) -> None:
        while True:
            try:
                data, sender = self._receive()
            except TimeoutError:
                self._hand_on_what_is_due()
                continue
            except OSError:
                if self._socket.fileno() < 0:
                    return
                continue
            came_ns = time.monotonic_ns()
            if not data and self._socket.fileno() < 0:
                return
            self._hand_on_what_is_due()
            if data:
                self._take(data, came_ns, sender)

    def _receive(self) -> tuple[bytes, Address]:
        """The next datagram; TimeoutError when a message that waits is due before."""
        next_ns = self._waiting.next_ns()
        if next_ns is not None:
            wait_s = max(SHORTEST_WAIT_S, (next_ns - time.monotonic_ns()) * 1e-9)
            self._socket.settimeout(wait_s)
        else:
            self._socket.settimeout(None)
        data, sender = self._socket.recvfrom(LARGEST_DATAGRAM)
        return data, sender

    def _take(self, data: bytes, came_ns: int, sender: Address) -> None:
        if not is_well_formed(data):
            self.malformed += 1
            return
        try:
            messages = [(tag, OscMessage(known(content)), len(content)) for tag, content in tagged_messages(data)]
        except Exception:  # whatever the parser makes of bytes from a stranger, the thread lives on
            self.malformed += 1
            return
        clocks = Clocks.now() if any(tag != IMMEDIATELY for tag, _, _ in messages) else Clocks(came_ns, 0)
        for tag, message, size_bytes in messages:
            ns = moment_ns(tag, came_ns, clocks)
            timed = _Timed(message, sender, size_bytes + OVERHEAD_BYTES)
            if ns is not None and ns > came_ns and self._waiting.hold(ns, timed, timed.size_bytes):
                continue
            if ns is None or ns > came_ns:
                self.mistimed += 1
                ns = came_ns
            self.taken += 1
            self._handle(message.address, message.params, ns, sender)

    def _hand_on_what_is_due(self) -> None:
        for ns, timed in self._waiting.due(time.monotonic_ns()):
            self.taken += 1
            self._handle(timed.message.address, timed.message.params, ns, timed.sender)


def known(message: bytes) -> bytes:
    """A plain message with types that python-osc reads: an impulse as nil, a symbol as text, a character as an int."""
    begin = (message.find(b"\0") | 3) + 1
    end = message.find(b"\0", begin)
    if message[begin : begin + 1] != b"," or TAGS.issuperset(message[begin + 1 : end]):
        return message
    return message[:begin] + message[begin:end].translate(OF_THEIR_SIZE) + message[end:]


def tagged_messages(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each message of a well-formed datagram with the time tag of the bundle that it lies in, in their order."""
    spans = [(IMMEDIATELY, 0, len(data))]
    while spans:
        tag, begin, end = spans.pop()
        if data[begin : begin + len(BUNDLE)] != BUNDLE:
            yield tag, data[begin:end]
            continue
        position = begin + len(BUNDLE) + TIME_TAG_BYTES
        tag = int.from_bytes(data[position - TIME_TAG_BYTES : position], "big")
        inner = []
        while position < end:
            size = int.from_bytes(data[position : position + 4], "big")
            inner.append((tag, position + 4, position + 4 + size))
            position += 4 + size
        spans += reversed(inner)


def is_well_formed(data: bytes) -> bool:
    """Whether every bundle's elements fill it exactly (OSC 1.0) and every message is one that may be parsed.

    python-osc trusts the sizes: a negative one makes it read the same element for ever.
    """
    spans = [(0, len(data))]
    while spans:
        begin, end = spans.pop()
        if data[begin : begin + len(BUNDLE)] != BUNDLE:
            if not is_plain(data[begin:end]):
                return False
            continue
        position = begin + len(BUNDLE) + TIME_TAG_BYTES
        while position < end:
            size = int.from_bytes(data[position : position + 4], "big", signed=True)
            position += 4
            if size <= 0 or size % 4 or position + size > end:
                return False
            spans.append((position, position + size))
            position += size
        if position != end:
            return False
    return True


def bind_address(told: str) -> str:
    """The address to listen on that `--osc-bind` tells; ValueError with a sentence when it is none."""
    try:
        return LOOPBACK if told == "localhost" else str(ipaddress.IPv4Address(told))
    except ValueError:
        form = "IPv6 is not spoken; " if ":" in told else ""
        raise ValueError(
            f"--osc-bind takes an IPv4 address of this machine, or 0.0.0.0 for every interface ({form}not {told})"
        ) from None


def is_open(bind: str) -> bool:
    """Whether programs on other machines reach a port on this address."""
    return not ipaddress.IPv4Address(bind).is_loopback


def encode(address: str, *arguments: float | int | str) -> bytes:
    """One OSC message as it goes on the wire."""
    builder = OscMessageBuilder(address)
    for argument in arguments:
        builder.add_arg(argument)
    return bytes(builder.build().dgram)
