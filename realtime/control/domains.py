"""What a parameter's value may be: a number within a range, on or off, one of a few names, or something to do once."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

Value = float | int | bool | str

LONGEST_TEXT = 200


class ParameterError(ValueError):
    """A parameter that does not exist, a value that it cannot take, or something that cannot be done now."""


class Scale(Enum):
    """How a dial's way is spread over a number's range: evenly, or by equal factors (the range is above 0)."""

    LINEAR = "linear"
    LOGARITHMIC = "logarithmic"


@dataclass(frozen=True, slots=True)
class Number:
    """A number within low..high."""

    low: float
    high: float
    whole: bool = False
    scale: Scale = Scale.LINEAR

    def check(self, name: str, value: object) -> Value:
        """`value` as a float or an int; ParameterError when it is not a finite number within the range."""
        if not isinstance(value, (int, float)) or not _is_finite(value):
            raise ParameterError(f"{name} takes a number within {self}, not {value!r}")
        if not self.low <= value <= self.high:
            raise ParameterError(f"{name} must be within {self}, not {_in_short(value)}")
        return round(value) if self.whole else float(value)

    def __str__(self) -> str:
        return f"{self.low:g}..{self.high:g}"


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off; on the wire 0 or 1."""

    def check(self, name: str, value: object) -> Value:
        """`value` as a bool; ParameterError when it is neither on nor off."""
        if isinstance(value, (bool, int, float)) and value in (0, 1):
            return bool(value)
        raise ParameterError(f"{name} takes 0 or 1, not {value!r}")

    def __str__(self) -> str:
        return "0 or 1"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed set of names; on the wire the name or its place in the list."""

    names: tuple[str, ...]

    def check(self, name: str, value: object) -> Value:
        """The chosen name; ParameterError when it is none of them."""
        if isinstance(value, str):
            for known in self.names:
                if known.casefold() == value.casefold():
                    return known
        if isinstance(value, (int, float)) and value in range(len(self.names)):
            return self.names[int(value)]
        raise ParameterError(f"{name} takes one of {self}, not {value!r}")

    def __str__(self) -> str:
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do once; it takes no value, or 1.

    Buttons differ in what they send, 1, 127 or how hard they are pressed: any number acts, but 0, a button let go.
    """

    def check(self, name: str, value: object) -> Value:
        """Whether to act; ParameterError when `value` is not a finite number."""
        if isinstance(value, (bool, int, float)) and _is_finite(value):
            return value != 0
        raise ParameterError(f"{name} takes no value, or a number, not {value!r}")

    def __str__(self) -> str:
        return "no value, or 1"


@dataclass(frozen=True, slots=True)
class Impulse:
    """A number within low..high that acts once and is not kept.

    is_exact: beyond its range it is refused, because the nearest would do another thing than was asked.
    """

    low: float
    high: float
    whole: bool = False
    is_exact: bool = False

    def check(self, name: str, value: object) -> Value:
        """`value` as a float or an int; ParameterError when it is not a finite number within the range."""
        return Number(self.low, self.high, self.whole).check(name, value)

    def __str__(self) -> str:
        return str(Number(self.low, self.high))


@dataclass(frozen=True, slots=True)
class Text:
    """A name that acts once and is not kept: 1 to 200 characters that can be printed."""

    def check(self, name: str, value: object) -> Value:
        """`value` without the blanks around it; ParameterError when it is no such text."""
        if not isinstance(value, str):
            raise ParameterError(f"{name} takes a text, not {value!r}")
        text = value.strip()
        if not 0 < len(text) <= LONGEST_TEXT or not text.isprintable():
            raise ParameterError(f"{name} takes a text of 1..{LONGEST_TEXT} printable characters")
        return text

    def __str__(self) -> str:
        return "text"


Domain = Number | Switch | Choice | Action | Impulse | Text
ONCE = (Action, Impulse, Text)
"""The domains of what acts once and keeps no value."""


def fitted(domain: Domain, name: str, value: object) -> tuple[Value, str]:
    """`value` as the domain takes it, or the nearest that it takes; and what was wrong with it, or "".

    A number for a switch or a choice is taken as the nearest place. ParameterError when there is no nearest: NaN,
    infinity, or another kind of value; for what only acts once or not at all; and where the nearest is another thing.
    """
    try:
        return domain.check(name, value), ""
    except ParameterError as error:
        if isinstance(domain, Action | Text) or (isinstance(domain, Impulse) and domain.is_exact):
            raise
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not _is_finite(value):
            raise
        if isinstance(domain, Number | Impulse):
            nearest = min(max(value, domain.low), domain.high)
        else:
            last = 1 if isinstance(domain, Switch) else len(domain.names) - 1
            nearest = math.floor(min(max(value, 0), last) + 0.5)
        taken = domain.check(name, nearest)
        return taken, f"{error}; taken as {taken if isinstance(taken, str) else f'{nearest:g}'}"


def _is_finite(value: float) -> bool:
    """Of whole numbers each is; those of over 308 digits are none that a float can hold."""
    return isinstance(value, int) or math.isfinite(value)


def _in_short(value: float) -> str:
    try:
        return f"{value:g}"
    except OverflowError:
        return "one of over 308 digits"
