"""A preset: the values of everything that says how the band plays and sounds, under a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from realtime.control.domains import ParameterError, Value
from realtime.control.parameters import PARAMETERS
from realtime.control.preset_rows import SNAPSHOTS
from realtime.control.values import Values

NO_PROGRAM = 0
BETWEEN = ">"  # in `preset/morph`, between the name that it begins with and the one that it moves to
LONGEST_NAME = 80

_SNAPSHOT = re.compile(r"snapshot ([1-9]\d{0,2})", re.IGNORECASE)


class PresetError(ParameterError):
    """A preset that is not there, cannot be used, or cannot be kept: one sentence."""


@dataclass(frozen=True, slots=True)
class Preset:
    """Values by their parameters' names, those that are left out staying as they are when it is recalled.

    voice: the drummer that it was made with, "" where that is not known. program: of a MIDI program change, 1..128, or
    0 for none.
    """

    name: str
    values: Mapping[str, Value] = field(default_factory=dict)
    voice: str = ""
    program: int = NO_PROGRAM


def present_values(values: Values) -> dict[str, Value]:
    """What a preset holds of the values as they are now."""
    return {parameter.name: values[parameter.name] for parameter in PARAMETERS if parameter.in_presets}


def checked_name(text: str) -> str:
    """The name of a preset, in one spelling of its letters; PresetError when it can be none."""
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    if not 0 < len(name) <= LONGEST_NAME or BETWEEN in name or not name.isprintable():
        raise PresetError(f"a preset's name is 1..{LONGEST_NAME} printable characters without {BETWEEN}")
    return name


def same_name(name: str) -> str:
    """What two names have in common that differ only in capitals, or in how their letters are encoded."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def snapshot_name(number: int) -> str:
    """The name of the preset that is stored under a number, 1..128."""
    return f"Snapshot {number}"


def snapshot_number(name: str) -> int:
    """The number that a snapshot's name says; 0 for all other names."""
    found = _SNAPSHOT.fullmatch(name)
    number = int(found[1]) if found else NO_PROGRAM
    return number if number <= SNAPSHOTS else NO_PROGRAM
