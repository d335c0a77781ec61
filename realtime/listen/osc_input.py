"""OSC in: a UDP port whose messages are handed on, stamped with the moment at which they came."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Sequence

from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.osc_packet import OscPacket

LARGEST_DATAGRAM = 65536
BUNDLE = b"#bundle\0"
TIME_TAG_BYTES = 8

Argument = float | int | str | bool | bytes | None
Address = tuple[str, int]
Handler = Callable[[str, Sequence[Argument], int, Address], None]


class OscPortError(RuntimeError):
    """The port cannot be had."""


class OscInput:
    """Listens on a UDP port of the loopback interface, on a thread of its own.

    `handle(address, arguments, ns, sender)` is called on that thread; `ns` is CLOCK_MONOTONIC. What is not OSC is
    counted in `malformed` and otherwise ignored.
    """

    def __init__(self, port: int, handle: Handler) -> None:
        self.malformed = 0
        self._handle = handle
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
            self._socket.bind(("127.0.0.1", port))
        except (OSError, OverflowError) as error:
            self._socket.close()
            reason = error.strerror if isinstance(error, OSError) else "not a port number"
            raise OscPortError(
                f"OSC port {port} cannot be had ({reason}): choose another with --osc-in, or 0 for any free one."
            ) from None
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, name="osc-in", daemon=True)
        self._thread.start()

    def reply(self, to: Address, address: str, *arguments: float | int | str) -> None:
        """Sends one message back to where another came from; what cannot be sent is dropped."""
        with contextlib.suppress(OSError):
            self._socket.sendto(encode(address, *arguments), to)

    def close(self) -> None:
        """Lets the port go; returns when the thread has ended."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(timeout=1)

    def _listen(self) -> None:
        while True:
            try:
                data, sender = self._socket.recvfrom(LARGEST_DATAGRAM)
            except OSError:
                if self._socket.fileno() < 0:
                    return
                continue
            now_ns = time.monotonic_ns()
            if not data:
                if self._socket.fileno() < 0:
                    return
                continue
            if not is_well_formed(data):
                self.malformed += 1
                continue
            try:
                messages = [timed.message for timed in OscPacket(data).messages]
            except Exception:  # whatever the parser makes of bytes from a stranger, the thread lives on
                self.malformed += 1
                continue
            for message in messages:
                self._handle(message.address, message.params, now_ns, sender)


def is_well_formed(data: bytes) -> bool:
    """Whether every bundle's elements fill it exactly and every message begins with an address (OSC 1.0).

    python-osc trusts the sizes: a negative one makes it read the same element for ever.
    """
    spans = [(0, len(data))]
    while spans:
        begin, end = spans.pop()
        if data[begin : begin + len(BUNDLE)] != BUNDLE:
            if data[begin : begin + 1] != b"/":
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


def encode(address: str, *arguments: float | int | str) -> bytes:
    """One OSC message as it goes on the wire."""
    builder = OscMessageBuilder(address)
    for argument in arguments:
        builder.add_arg(argument)
    return bytes(builder.build().dgram)
