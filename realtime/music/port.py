"""A MIDI port, by name, and how a person names one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Direction(str, Enum):
    """What Sideman does with a port: listen to it, or play to it."""

    INPUT = "input"
    OUTPUT = "output"


class PortError(Exception):
    """No port has the name that was asked for; the sentence lists those that are there."""


class MidiUnavailableError(Exception):
    """The system has no MIDI to offer; one sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Port:
    """A MIDI port of the system or of JACK."""

    name: str
    direction: Direction
    api: str
    is_hardware: bool
    is_own: bool


_OWN = re.compile(r"Sideman\b")


def is_own(name: str) -> bool:
    """Whether a port is a Sideman's own, which it never listens to, by the begin of its client's or its own name.

    Systems tell nothing but names: "Sideman:Sideman Out 130:0", "Sideman-01:Sideman In", "Sideman Out". A port that
    another program calls after Sideman, as "Ardour:Sideman/out", is not.
    """
    return _OWN.match(name) is not None


def chosen(names: Iterable[str], parts: Iterable[str]) -> list[str]:
    """The names that contain one of `parts`, in any case, each once, our own left out; in the order of the parts."""
    others = [name for name in names if not is_own(name)]
    found = [name for part in parts for name in others if part.casefold() in name.casefold()]
    return list(dict.fromkeys(found))


def match(names: Iterable[str], substring: str, direction: Direction) -> list[str]:
    """The names that contain `substring`, in any case, our own left out. Raises PortError when there is none.

    Parts of names are asked for because systems put numbers into them that change.
    """
    names = list(names)
    found = chosen(names, (substring,))
    if not found:
        others = [name for name in names if not is_own(name)]
        there = f"there are: {', '.join(others)}" if others else "there is none at all"
        raise PortError(f'no MIDI {direction.value} has "{substring}" in its name; {there}')
    return found
