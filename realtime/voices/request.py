"""What a voice is asked: the groove, the seed, and everything that the network and the decoding depend on."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from realtime.music.kit import KIT, PITCHES
from realtime.music.voice_decides import VOICE_DECIDES
from realtime.voices.played_time import PlayedTime

GROOVE_SHAPE = (32, 3)
LATENT_LIMIT = 1024

_DRUMS = (len(KIT),)
_TIMES = tuple(PlayedTime)
_FIXED = struct.Struct("<IQddddIdBBBBBHB")
_CONDITION = struct.Struct("<Bd")


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """One question to a voice; equal requests get equal patterns. Arrays are copied, checked and made read-only.

    id: 0..2**32-1, given back as the pattern's id. groove: float32 (32, 3): hits 0..1, velocities 0..1, offsets
    -0.5..0.5 of a step. seed: 0..2**64-1. follow: 0..1, how much of the groove's own latent is taken. latent:
    float32 (Z,), or None for none of its own. conditions: name to value; a missing one is neutral. thresholds:
    float32 (9,) 0..1, or VOICE_DECIDES for the voice's own, which None means for all. maxima: int64 (9,) 0..32 hits a
    drum, None for no limit. temperature: 0.01..10. anchor_beat: the beat -1e6..1e6 that step 0 of the pattern lies on.
    pitches: uint8 (9,) 0..127. variation: 0..2**32-1, the number of another pattern for the same groove, 0 for the
    usual one. spread: 0..4, how far variations lie from it. intensity: 0..1, 0.5 is neutral. time: half or double time.
    fill: whether one bar that leads to a downbeat is asked for, which sounds once.

    Raises TypeError for a wrong kind and ValueError for a wrong value, with the field, its range and the value.
    """

    id: int
    groove: npt.NDArray[np.float32]
    seed: int = 0
    follow: float = 1.0
    latent: npt.NDArray[np.float32] | None = None
    conditions: Mapping[str, float] = field(default_factory=dict)
    thresholds: npt.NDArray[np.float32] | None = None
    maxima: npt.NDArray[np.int64] | None = None
    temperature: float = 1.0
    by_chance: bool = False
    anchor_beat: float = 0.0
    pitches: npt.NDArray[np.uint8] = field(default_factory=lambda: PITCHES)
    variation: int = 0
    spread: float = 1.0
    intensity: float = 0.5
    time: PlayedTime = PlayedTime.NORMAL
    fill: bool = False

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "id", _whole("id", self.id, 32))
        put(self, "seed", _whole("seed", self.seed, 64))
        put(self, "follow", _number("follow", self.follow, 0.0, 1.0))
        put(self, "temperature", _number("temperature", self.temperature, 0.01, 10.0))
        put(self, "anchor_beat", _number("anchor_beat", self.anchor_beat, -1e6, 1e6))
        put(self, "variation", _whole("variation", self.variation, 32))
        put(self, "spread", _number("spread", self.spread, 0.0, 4.0))
        put(self, "intensity", _number("intensity", self.intensity, 0.0, 1.0))
        if not isinstance(self.time, PlayedTime):
            raise TypeError(f"time must be a PlayedTime, not {self.time!r}")
        put(self, "by_chance", _flag("by_chance", self.by_chance))
        put(self, "fill", _flag("fill", self.fill))
        put(self, "groove", _groove(self.groove))
        if self.latent is not None:
            put(self, "latent", _latent(self.latent))
        if self.thresholds is not None:
            put(self, "thresholds", _thresholds(self.thresholds))
        if self.maxima is not None:
            put(self, "maxima", _array("maxima", self.maxima, np.int64, _DRUMS, 0, 32))
        put(self, "pitches", _array("pitches", self.pitches, np.uint8, _DRUMS, 0, 127))
        put(self, "conditions", _conditions(self.conditions))

    def __eq__(self, other: object) -> bool:
        return self.to_bytes() == other.to_bytes() if isinstance(other, Request) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.to_bytes())

    def to_bytes(self) -> bytes:
        """The request as it goes to the voice's process; `from_bytes` gives an equal one back."""
        fixed = _FIXED.pack(
            self.id,
            self.seed,
            self.follow,
            self.temperature,
            self.anchor_beat,
            self.spread,
            self.variation,
            self.intensity,
            _TIMES.index(self.time),
            self.fill,
            self.by_chance,
            self.thresholds is not None,
            self.maxima is not None,
            0 if self.latent is None else len(self.latent),
            len(self.conditions),
        )
        arrays = (self.groove, self.pitches, self.thresholds, self.maxima, self.latent)
        parts = [fixed, *(array.tobytes() for array in arrays if array is not None)]
        for name, value in sorted(self.conditions.items()):
            encoded = name.encode()
            parts += [_CONDITION.pack(len(encoded), value), encoded]
        return b"".join(parts)

    @classmethod
    def from_bytes(cls, data: bytes) -> Request:
        """The request that `to_bytes` wrote. Raises ValueError when the bytes are not one whole valid request."""
        try:
            fixed = _FIXED.unpack_from(data)
            id_, seed, follow, temperature, anchor, spread, variation, intensity, time, fill, by_chance = fixed[:11]
            has_thresholds, has_maxima, latent, count = fixed[11:]
            rest = _Rest(data, _FIXED.size)
            groove = rest.array(np.float32, math.prod(GROOVE_SHAPE)).reshape(GROOVE_SHAPE)
            pitches = rest.array(np.uint8, len(KIT))
            thresholds = rest.array(np.float32, len(KIT)) if has_thresholds else None
            maxima = rest.array(np.int64, len(KIT)) if has_maxima else None
            z = rest.array(np.float32, latent) if latent else None
            conditions = dict(rest.condition() for _ in range(count))
        except struct.error as error:
            raise ValueError(f"request: {error}") from None
        rest.must_be_empty()
        if time >= len(_TIMES):
            raise ValueError(f"request: expected a time below {len(_TIMES)}, got {time}")
        return cls(
            id=id_,
            groove=groove,
            seed=seed,
            follow=follow,
            latent=z,
            conditions=conditions,
            thresholds=thresholds,
            maxima=maxima,
            temperature=temperature,
            by_chance=bool(by_chance),
            anchor_beat=anchor,
            pitches=pitches,
            variation=variation,
            spread=spread,
            intensity=intensity,
            time=_TIMES[time],
            fill=bool(fill),
        )


class _Rest:
    """Reads arrays and conditions one after the other; raises ValueError at the end of the bytes."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def array(self, dtype: type[np.generic], count: int) -> npt.NDArray[Any]:
        return np.frombuffer(self._take(np.dtype(dtype).itemsize * count), dtype)

    def condition(self) -> tuple[str, float]:
        length, value = _CONDITION.unpack(self._take(_CONDITION.size))
        return self._take(length).decode(), value

    def must_be_empty(self) -> None:
        if self._at != len(self._data):
            raise ValueError(f"request: expected {self._at} bytes, got {len(self._data)}")

    def _take(self, size: int) -> bytes:
        if self._at + size > len(self._data):
            raise ValueError(f"request: cut off after {len(self._data)} bytes")
        self._at += size
        return self._data[self._at - size : self._at]


def _whole(name: str, value: object, bits: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise TypeError(f"{name} must be a whole number, not {value!r}")
    if not 0 <= value < 2**bits:
        raise ValueError(f"{name} must be in 0..2**{bits}-1, not {value}")
    return int(value)


def _number(name: str, value: object, lowest: float, highest: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | np.integer | np.floating):
        raise TypeError(f"{name} must be a number, not {value!r}")
    if not lowest <= value <= highest:
        raise ValueError(f"{name} must be in {lowest:g}..{highest:g}, not {value}")
    return float(value)


def _flag(name: str, value: object) -> bool:
    if not isinstance(value, bool | np.bool_):
        raise TypeError(f"{name} must be True or False, not {value!r}")
    return bool(value)


def _array(
    name: str, value: object, dtype: type[np.generic], shape: tuple[int, ...], lowest: float, highest: float
) -> npt.NDArray[Any]:
    given = np.asarray(value)
    if given.dtype.kind not in ("iuf" if issubclass(dtype, np.floating) else "iu"):
        raise TypeError(f"{name} must be an array of {np.dtype(dtype).name}, not of {given.dtype.name}")
    if given.shape != shape:
        raise ValueError(f"{name} must have shape {shape}, not {given.shape}")
    wrong = given[~((given >= lowest) & (given <= highest))]
    if wrong.size:
        raise ValueError(f"{name} must be in {lowest:g}..{highest:g}, not {wrong[0]}")
    array = given.astype(dtype, copy=True)
    array.flags.writeable = False
    return array


def _thresholds(value: object) -> npt.NDArray[Any]:
    thresholds = _array("thresholds", value, np.float32, _DRUMS, VOICE_DECIDES, 1)
    wrong = thresholds[(thresholds < 0) & (thresholds != VOICE_DECIDES)]
    if wrong.size:
        raise ValueError(f"thresholds must be in 0..1 or {VOICE_DECIDES:g}, not {wrong[0]}")
    return thresholds


def _groove(value: object) -> npt.NDArray[Any]:
    given = np.asarray(value)
    groove = _array("groove", given, np.float32, GROOVE_SHAPE, -0.5, 1.0)
    _array("groove hits and velocities", groove[:, :2], np.float32, (GROOVE_SHAPE[0], 2), 0.0, 1.0)
    _array("groove offsets", groove[:, 2], np.float32, GROOVE_SHAPE[:1], -0.5, 0.5)
    return groove


def _latent(value: object) -> npt.NDArray[Any]:
    size = np.asarray(value).size
    if not 1 <= size <= LATENT_LIMIT:
        raise ValueError(f"latent must have 1..{LATENT_LIMIT} numbers, not {size}")
    return _array("latent", value, np.float32, (size,), -1e3, 1e3)


def _conditions(value: object) -> Mapping[str, float]:
    if not isinstance(value, Mapping):
        raise TypeError(f"conditions must map names to numbers, not {value!r}")
    if len(value) > 255:
        raise ValueError(f"conditions must be 0..255 in number, not {len(value)}")
    for name in value:
        if not isinstance(name, str):
            raise TypeError(f"conditions must have names as keys, not {name!r}")
        if not 1 <= len(name.encode()) <= 255:
            raise ValueError(f"conditions must have names of 1..255 bytes, not {name!r}")
    return MappingProxyType(
        {name: _number(f"conditions[{name!r}]", number, -1e6, 1e6) for name, number in value.items()}
    )
