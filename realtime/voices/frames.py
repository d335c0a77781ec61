"""How host and voice talk over a pipe: frames of magic, kind, length, CRC-32 and payload, little endian."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from enum import IntEnum

PAYLOAD_LIMIT = 1 << 20

READY = struct.Struct("<d?")
"""Payload of READY: milliseconds to load, and whether the voice has real-time priority."""
ERROR = struct.Struct("<I")
"""Payload of ERROR: request id, and then one line of text."""

_HEADER = struct.Struct("<4sBII")
_MAGIC = b"SMvo"


class Kind(IntEnum):
    """What a frame is: the first two go to the voice, the others come from it."""

    REQUEST = 1
    PING = 2
    READY = 16
    PONG = 17
    ANSWER = 18
    ERROR = 19
    FAILED = 20


class FrameError(ValueError):
    """Bytes that are no frame: after it the stream cannot be trusted any more."""


def frame(kind: Kind, payload: bytes = b"") -> bytes:
    """One frame, to be written whole."""
    return _HEADER.pack(_MAGIC, kind, len(payload), zlib.crc32(payload)) + payload


class FrameReader:
    """Cuts a stream of bytes, in pieces of any size, into frames."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[Kind, bytes]]:
        """The frames that are whole with these bytes. Raises FrameError at the first byte that cannot be one."""
        self._bytes += data
        while (found := self._next()) is not None:
            yield found

    def _next(self) -> tuple[Kind, bytes] | None:
        if not _MAGIC.startswith(self._bytes[: len(_MAGIC)]):
            raise FrameError(f"expected a frame, found {bytes(self._bytes[:16])!r}")
        if len(self._bytes) < _HEADER.size:
            return None
        _, kind, length, crc = _HEADER.unpack_from(self._bytes)
        if length > PAYLOAD_LIMIT:
            raise FrameError(f"a frame of {length} bytes, over the limit of {PAYLOAD_LIMIT}")
        if len(self._bytes) < _HEADER.size + length:
            return None
        payload = bytes(self._bytes[_HEADER.size : _HEADER.size + length])
        if zlib.crc32(payload) != crc:
            raise FrameError("a frame with a wrong checksum")
        try:
            known = Kind(kind)
        except ValueError:
            raise FrameError(f"a frame of the unknown kind {kind}") from None
        del self._bytes[: _HEADER.size + length]
        return known, payload
