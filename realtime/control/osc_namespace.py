"""What an OSC message means to the session: an onset, a parameter, or something unknown."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from realtime.control.domains import Action, ParameterError
from realtime.control.parameters import BY_NAME

ROOT = "/sideman/"
ONSET = "/sideman/onset"


@dataclass(frozen=True, slots=True)
class Strike:
    """`/sideman/onset velocity [pitch]`: velocity 0..127 (0 is ignored), pitch 0..127, 60 when left out."""

    velocity: int
    pitch: int


@dataclass(frozen=True, slots=True)
class Change:
    """A parameter's address with its new value, not yet checked against its range."""

    name: str
    value: object


def understand(address: str, arguments: Sequence[object]) -> Strike | Change:
    """The meaning of a message; ParameterError with a sentence when it has none."""
    if address == ONSET:
        return _strike(arguments)
    name = address.removeprefix(ROOT)
    if not address.startswith(ROOT) or name not in BY_NAME:
        raise ParameterError(f"there is no {address}; {_nearest(address)}")
    if isinstance(BY_NAME[name].domain, Action) and not arguments:
        return Change(name, 1)
    if len(arguments) != 1:
        raise ParameterError(f"{address} takes one value, not {len(arguments)}")
    return Change(name, arguments[0])


def _strike(arguments: Sequence[object]) -> Strike:
    if len(arguments) not in (1, 2):
        raise ParameterError(f"{ONSET} takes velocity and, if wanted, pitch, not {len(arguments)} values")
    velocity, pitch = (*arguments, 60)[:2]
    return Strike(_midi_value("velocity", velocity), _midi_value("pitch", pitch))


def _midi_value(field: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 127:
        raise ParameterError(f"{ONSET}: {field} must be within 0..127, not {value!r}")
    return round(value)


def _nearest(address: str) -> str:
    known = [ONSET, *(ROOT + name for name in BY_NAME)]
    near = difflib.get_close_matches(address, known, n=1, cutoff=0.0)
    return f"the nearest is {near[0]}"
