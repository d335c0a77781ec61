"""What a voice answers: the pattern, which request it belongs to, what it cost, and where in the latent it lies."""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np

from realtime.music.latent import Latent
from realtime.music.pattern import Pattern
from realtime.voices.request import LATENT_LIMIT

_FIXED = struct.Struct("<IqHH")
_NUMBER = np.dtype("<f4")


@dataclass(frozen=True, slots=True, eq=False)
class Latents:
    """Points of a voice's latent, each float32 (Z,), or None where the voice does not say.

    played: the one that the pattern was decoded from. groove: the mean of what the groove alone says.
    """

    played: Latent | None = None
    groove: Latent | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """A checked pattern (its id is `request_id`), and how long the voice thought about it, in its own process.

    latent: float32 (Z,), the point that this answer was decoded from; groove_latent: the groove's own mean. None where
    the voice has no latent or does not say.
    """

    pattern: Pattern
    request_id: int
    inference_ms: float
    latent: Latent | None = None
    groove_latent: Latent | None = None

    @classmethod
    def from_bytes(cls, data: bytes) -> Answer:
        """The answer that `answer_bytes` wrote. Raises ValueError when the bytes are not one valid answer."""
        if len(data) < _FIXED.size:
            raise ValueError(f"an answer of {len(data)} bytes")
        request_id, inference_ns, played_size, groove_size = _FIXED.unpack_from(data)
        played_ends = _FIXED.size + played_size * _NUMBER.itemsize
        groove_ends = played_ends + groove_size * _NUMBER.itemsize
        if len(data) < groove_ends:
            raise ValueError(f"an answer cut off after {len(data)} bytes")
        latent = _latent(data[_FIXED.size : played_ends])
        groove_latent = _latent(data[played_ends:groove_ends])
        try:
            pattern = Pattern.from_bytes(data[groove_ends:])
        except ValueError as error:
            raise ValueError(f"an invalid pattern: {error}") from None
        return cls(pattern, request_id, inference_ns / 1e6, latent, groove_latent)


def answer_bytes(request_id: int, inference_ns: int, pattern: Pattern, latents: Latents | None) -> bytes:
    """A voice's answer as it goes to the host."""
    played, groove = (b"", b"") if latents is None else (_bytes(latents.played), _bytes(latents.groove))
    sizes = (len(played) // _NUMBER.itemsize, len(groove) // _NUMBER.itemsize)
    return _FIXED.pack(request_id, inference_ns, *sizes) + played + groove + pattern.to_bytes()


def request_id_of(data: bytes) -> int:
    """Which request an answer's bytes belong to. Raises struct.error when they are too few."""
    return int(_FIXED.unpack_from(data)[0])


def _bytes(latent: Latent | None) -> bytes:
    return b"" if latent is None else latent.astype(_NUMBER).tobytes()


def _latent(data: bytes) -> Latent | None:
    if not data:
        return None
    latent = np.frombuffer(data, _NUMBER)
    if len(latent) > LATENT_LIMIT or not np.isfinite(latent).all():
        raise ValueError(f"a latent that is not 1..{LATENT_LIMIT} finite numbers")
    return latent
