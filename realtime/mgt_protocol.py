"""The OSC protocol of the Monotonic Groove Transformer's engine (Haki, Nieto, Pelinski, Jordà, AIMC 2022).

A client tells the engine the player's groove, cell by cell, and the engine tells the client whole drum patterns of 32
steps, which the client plays by a clock of its own. The engine goes by parts of addresses, and so is it done here.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from realtime.control.domains import ParameterError
from realtime.listen.osc_input import encode
from realtime.music.hvo import DRUMS, HVO, STEPS
from realtime.play.osc_messages import bundle

WIRE_NAMES = ("KICK", "SNARE", "HH_CLOSED", "HH_OPEN", "TOM_3_LO", "TOM_2_MID", "TOM_1_HI", "CRASH", "RIDE")
"""The columns of the kit, as the protocol calls them."""

INDICES = tuple(str(drum) for drum in range(DRUMS))
MOST_HITS = 32
LONGEST_PAUSE_S = 60.0
RESET = encode("/reset_table", 1)

_HIT = struct.Struct(">ffi")


def _head(name: str) -> bytes:
    """Address and types of a hit's message, each filled up to a multiple of four bytes."""
    address = f"/drum_generated/{name}".encode() + b"\0"
    return address + bytes(-len(address) % 4) + b",ffi\0\0\0\0"


_HEADS = tuple(_head(name) for name in WIRE_NAMES)


@dataclass(frozen=True, slots=True)
class PutOnset:
    """A cell of the groove: step 0..31, velocity 0..1 (0: nothing is struck there), offset -0.5..0.5 of a step."""

    step: int
    velocity: float
    offset: float


@dataclass(frozen=True, slots=True)
class SetThreshold:
    """How probable a hit of this column of the kit must be, 0..1."""

    drum: int
    threshold: float


@dataclass(frozen=True, slots=True)
class SetMaximum:
    """How many hits of this column of the kit a pattern may have, 0..32."""

    drum: int
    hits: int


@dataclass(frozen=True, slots=True)
class SetPause:
    """How many seconds lie at least between two patterns, 0..60."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Regenerate:
    """The pattern is wanted once more: clients ask so when a volume was turned, which they apply as it comes."""


Meaning = PutOnset | SetThreshold | SetMaximum | SetPause | Regenerate


def understand(address: str, arguments: Sequence[object]) -> Meaning:
    """What a client's message means; numbers out of range are taken as the nearest within.

    ParameterError, one sentence, when it has no meaning.
    """
    if "VelutimeIndex" in address:
        velocity, offset, step = _numbers(address, arguments, 3)
        if not 0 <= int(step) < STEPS:
            raise ParameterError(f"{address}: the step must be within 0..{STEPS - 1}, not {step:g}")
        return PutOnset(int(step), _within(velocity / 127, 0.0, 1.0), _within(offset, -0.5, 0.5))
    if "threshold" in address:
        return SetThreshold(_drum(address), _within(1 - _numbers(address, arguments, 1)[0], 0.0, 1.0))
    if "max_count" in address:
        return SetMaximum(_drum(address), int(_within(_numbers(address, arguments, 1)[0], 0, MOST_HITS)))
    if "regenerate" in address:
        return Regenerate()
    if "time_between_generations" in address:
        return SetPause(_within(_numbers(address, arguments, 1)[0], 0.0, LONGEST_PAUSE_S))
    raise ParameterError(f"a client of the MGT engine sends {address}, which is not known")


def whole(hvo: HVO, count: int) -> bytes:
    """A pattern as one datagram: the reset, every hit and the count in a bundle, so that none comes without the rest.

    hvo: (32, 27). At most 15 kB. Velocities are 0..1 here, as the engine sends its network's.
    """
    return bundle([RESET, *_hits(hvo), _count(count)])


def step_by_step(hvo: HVO, before: HVO | None, count: int) -> list[bytes]:
    """A pattern as single messages, for a client that takes no bundle. Between them the client plays on.

    So nothing is reset but the first time: what was there before and no longer is gets the velocity 0, after the new
    hits have come.
    """
    gone = () if before is None else np.argwhere((before[:, :DRUMS] > 0.5) & (hvo[:, :DRUMS] <= 0.5))
    first = [RESET] if before is None else []
    return [*first, *_hits(hvo), *(_hit(int(drum), 0.0, 0.0, int(step)) for step, drum in gone), _count(count)]


def _hits(hvo: HVO) -> list[bytes]:
    hits, velocities, offsets = np.split(hvo, 3, axis=1)
    return [
        _hit(int(drum), float(velocities[step, drum]), float(offsets[step, drum]), int(step))
        for step, drum in np.argwhere(hits > 0.5)
    ]


def _hit(drum: int, velocity: float, offset: float, step: int) -> bytes:
    return _HEADS[drum] + _HIT.pack(velocity, offset, step)


def _count(count: int) -> bytes:
    return encode("/generation_count", count)


def _drum(address: str) -> int:
    index = address.rstrip("/").rpartition("/")[2]
    if index not in INDICES:
        raise ParameterError(f"{address}: the drum must be within 0..{DRUMS - 1}")
    return INDICES.index(index)


def _numbers(address: str, arguments: Sequence[object], count: int) -> tuple[float, ...]:
    numbers = tuple(float(value) for value in arguments[:count] if isinstance(value, (int, float)))
    if len(numbers) < count or not all(map(math.isfinite, numbers)):
        raise ParameterError(f"{address} takes {count} number{'s' if count > 1 else ''}")
    return numbers


def _within(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)
