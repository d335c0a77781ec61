"""The one table of everything that can be turned: name, range, default, unit, help, and the stage where it acts."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from realtime.music.kit import KIT
from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM

Value = float | int | bool | str


class Stage(Enum):
    """Where a parameter acts; what acts after the network never runs it again."""

    NETWORK = "network"
    DECODE = "decode"
    SCHEDULER = "scheduler"
    LISTEN = "listen"
    TRANSPORT = "transport"


class ParameterError(ValueError):
    """A parameter that does not exist, or a value that it cannot take."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number within low..high."""

    low: float
    high: float
    whole: bool = False

    def check(self, name: str, value: object) -> Value:
        """`value` as a float or an int; ParameterError when it is not a finite number within the range."""
        if isinstance(value, str) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise ParameterError(f"{name} takes a number within {self}, not {value!r}")
        if not self.low <= value <= self.high:
            raise ParameterError(f"{name} must be within {self}, not {value:g}")
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
        if value in self.names:
            return str(value)
        if isinstance(value, (int, float)) and value in range(len(self.names)):
            return self.names[int(value)]
        raise ParameterError(f"{name} takes one of {self}, not {value!r}")

    def __str__(self) -> str:
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do once; it takes no value, or 1 (0 is a button let go, and does nothing)."""

    def check(self, name: str, value: object) -> Value:
        """Whether to act."""
        return Switch().check(name, value)

    def __str__(self) -> str:
        return "no value, or 1"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One row of the table."""

    name: str
    domain: Number | Switch | Choice | Action
    default: Value
    unit: str
    stage: Stage
    help: str

    @property
    def address(self) -> str:
        """Its OSC address."""
        return f"/sideman/{self.name}"


RESPONSES = ("at once", "next beat", "next bar", "next two bars")
VOICE_DECIDES = -1.0  # the value of a threshold that is left to the voice's own


def _a_row_a_drum() -> Iterable[Parameter]:
    for drum in KIT:
        name = drum.wire_name
        yield Parameter(
            f"drums/threshold/{name}",
            Number(-1, 1),
            VOICE_DECIDES,
            "probability",
            Stage.DECODE,
            f"How probable a hit of the {drum.name} must be to sound; -1 leaves it to the voice.",
        )
        yield Parameter(
            f"drums/maximum/{name}",
            Number(0, 32, whole=True),
            32,
            "hits a loop",
            Stage.DECODE,
            f"How many hits of the {drum.name} two bars may hold.",
        )
        yield Parameter(f"drums/mute/{name}", Switch(), False, "", Stage.SCHEDULER, f"Keeps the {drum.name} silent.")
        yield Parameter(
            f"drums/solo/{name}", Switch(), False, "", Stage.SCHEDULER, f"Only soloed drums sound: the {drum.name}."
        )
        yield Parameter(
            f"drums/pitch/{name}",
            Number(0, 127, whole=True),
            drum.pitch,
            "MIDI pitch",
            Stage.SCHEDULER,
            f"The pitch that the {drum.name} is sent on.",
        )


# fmt: off
PARAMETERS: tuple[Parameter, ...] = (
    Parameter("transport/tempo", Number(LOWEST_BPM, HIGHEST_BPM), 120.0, "bpm", Stage.TRANSPORT, "The tempo."),
    Parameter("transport/play", Switch(), True, "", Stage.TRANSPORT, "Starts and stops the band."),
    Parameter("transport/click", Switch(), False, "", Stage.SCHEDULER, "A metronome on channel 10."),
    Parameter("session/quit", Action(), False, "", Stage.TRANSPORT, "Ends the program, every note off."),
    Parameter("groove/mode", Choice(("replace", "overdub")), "replace", "", Stage.LISTEN,
              "Whether playing replaces the groove or adds to it."),
    Parameter("groove/clear", Action(), False, "", Stage.LISTEN, "Empties the groove: back to time-keeping."),
    Parameter("drums/response", Choice(RESPONSES), "next beat", "", Stage.SCHEDULER,
              "When a new pattern replaces the old one."),
    Parameter("drums/follow", Number(0, 1), 1.0, "share", Stage.NETWORK,
              "How much of the player's groove is taken; at 0 the drummer plays its own."),
    Parameter("drums/chance", Switch(), False, "", Stage.DECODE,
              "Hits drawn by chance from their probabilities, instead of the most probable ones."),
    Parameter("drums/temperature", Number(0.1, 4), 1.0, "", Stage.DECODE,
              "Below 1 the probable is more probable still, above 1 less so."),
    Parameter("drums/level", Number(0, 2), 1.0, "factor", Stage.SCHEDULER, "Scales the velocity of every hit."),
    Parameter("drums/mute", Switch(), False, "", Stage.SCHEDULER, "Keeps the drums silent."),
    Parameter("drums/channel", Number(1, 16, whole=True), 10, "MIDI channel", Stage.SCHEDULER,
              "The channel that the drums are sent on."),
    *_a_row_a_drum(),
)
# fmt: on

BY_NAME: dict[str, Parameter] = {parameter.name: parameter for parameter in PARAMETERS}


class Values:
    """The current value of every parameter."""

    def __init__(self) -> None:
        self._values: dict[str, Value] = {parameter.name: parameter.default for parameter in PARAMETERS}

    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    def number(self, name: str) -> float:
        """The value of a `Number`."""
        value = self._values[name]
        assert not isinstance(value, str)
        return float(value)

    def set(self, name: str, value: object) -> Parameter:
        """Takes `value` for the parameter `name` and gives its row; ParameterError when either is wrong."""
        parameter = BY_NAME.get(name)
        if parameter is None:
            raise ParameterError(f"there is no parameter {name}")
        checked = parameter.domain.check(name, value)
        if not isinstance(parameter.domain, Action):
            self._values[name] = checked
        return parameter
