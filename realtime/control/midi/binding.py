"""Which control turns what: one binding, checked, and as words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from realtime.control.domains import Action, Choice, Impulse, Number, ParameterError, Scale, Switch, Text, Value
from realtime.control.midi.source import Form, Kind, Source
from realtime.control.midi_rows import TAKEOVERS
from realtime.control.parameter import Parameter
from realtime.control.parameters import BY_NAME
from realtime.control.values import instead_of, row
from realtime.music.midi_bytes import FIRST_CHANNEL_MODE

DEFAULT_STEP = 1 / 128
SMALLEST_STEP = 1e-4
CHANNELS = 16
_NUMBERS = {Kind.CONTROLLER: (0, FIRST_CHANNEL_MODE - 1), Kind.NOTE: (0, 127), Kind.PROGRAM: (1, 128)}


class Mode(Enum):
    """What a press does to a switch or a choice; AUTO is what suits the control."""

    AUTO = "auto"
    FOLLOW = "follow"  # a switch is on from 64 on, a choice has the name in whose part of the way the value is
    TOGGLE = "toggle"  # each press turns a switch
    NEXT = "next"  # each press chooses the next name


class BindingError(ValueError):
    """A binding that cannot be: which key is wrong, what was expected, and what was found."""

    def __init__(self, key: str, expected: str, found: object) -> None:
        super().__init__(f"{key}: expected {expected}, found {found}")
        self.key = key


@dataclass(frozen=True, slots=True)
class Binding:
    """A control and what it turns.

    value: what a press sets or does, "" for none; what acts once and takes a number always has one. low, high: what
    the ends of the way stand for; the parameter's own range unless told. step: what an encoder's tick is of the way.
    takeover: one of TAKEOVERS, or "" for what `midi/takeover` says. BindingError when the parameter cannot be turned
    so.
    """

    source: Source
    parameter: str
    value: Value = ""
    low: float | None = None
    high: float | None = None
    invert: bool = False
    mode: Mode = Mode.AUTO
    step: float = DEFAULT_STEP
    takeover: str = ""
    feedback: bool = True
    row: Parameter = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        try:
            object.__setattr__(self, "row", row(self.parameter))
        except ParameterError as error:
            expected = f"a name of `sideman controls` ({instead_of(self.parameter)})"
            raise BindingError("parameter", expected, self.parameter) from error
        _check_source(self.source)
        self._check_value()
        self._check_range()
        self._check_rest()

    def __str__(self) -> str:
        return f"{self.target} {self.source}"

    @property
    def target(self) -> str:
        """The parameter, with the value if there is a fixed one."""
        return self.parameter if self.value == "" else f"{self.parameter}={_plain(self.value)}"

    @property
    def ends(self) -> tuple[float, float]:
        """What the beginning and the end of the way stand for."""
        domain = self.row.domain
        own = (domain.low, domain.high) if isinstance(domain, Number) else (0.0, 1.0)
        low = own[0] if self.low is None else self.low
        high = own[1] if self.high is None else self.high
        return (high, low) if self.invert else (low, high)

    @property
    def has_way(self) -> bool:
        """Whether a place on the control's way is a value of the parameter, so that both can follow each other."""
        sweeps = not self.source.is_button and self.value == ""
        domain = self.row.domain
        return sweeps and (isinstance(domain, Number) or (isinstance(domain, Choice) and self.mode is not Mode.NEXT))

    @property
    def toggles(self) -> bool:
        """Whether a press turns a switch, and not the value of the control."""
        return self.mode is Mode.TOGGLE or (self.mode is Mode.AUTO and self.source.is_button)

    def _check_value(self) -> None:
        domain = self.row.domain
        if self.value == "":
            if isinstance(domain, Text):
                raise BindingError("value", f"the {self.row.unit} that {self.parameter} gets", "none")
            if isinstance(domain, Impulse):
                object.__setattr__(self, "value", self._own_value(domain))
            if self.source.kind is Kind.PROGRAM and isinstance(domain, Number):
                raise BindingError("value", f"the value that the program gives {self.parameter}", "none")
            return
        if isinstance(domain, Action):
            raise BindingError("value", f"none, for {self.parameter} takes no value", self.value)
        try:
            object.__setattr__(self, "value", domain.check(self.parameter, self.value))
        except ParameterError as error:
            raise BindingError("value", f"{domain}", self.value) from error

    def _own_value(self, domain: Impulse) -> Value:
        """What acts once gets the number of the program that calls it, or its default."""
        number = self.source.number
        fits = self.source.kind is Kind.PROGRAM and domain.low <= number <= domain.high
        return domain.check(self.parameter, number if fits else self.row.default)

    def _check_range(self) -> None:
        domain = self.row.domain
        for key, told in (("low", self.low), ("high", self.high)):
            if told is None:
                continue
            if not isinstance(domain, Number):
                raise BindingError(key, f"none, for {self.parameter} is no number", told)
            if not domain.low <= told <= domain.high:
                raise BindingError(key, f"a number within {domain}", told)
        low, high = self.ends
        if isinstance(domain, Number) and low == high:
            raise BindingError("high", "another number than low", high)
        assert not (isinstance(domain, Number) and domain.scale is Scale.LOGARITHMIC) or min(low, high) > 0

    def _check_rest(self) -> None:
        domain = self.row.domain
        fitting = {Switch: (Mode.FOLLOW, Mode.TOGGLE), Choice: (Mode.FOLLOW, Mode.NEXT)}.get(type(domain), ())
        if self.mode is not Mode.AUTO and (self.mode not in fitting or self.value != ""):
            expected = " or ".join(f'"{mode.value}"' for mode in fitting) if self.value == "" else ""
            raise BindingError("mode", expected or "none here", f'"{self.mode.value}"')
        if not SMALLEST_STEP <= self.step <= 1:
            raise BindingError("step", f"a part of the way within {SMALLEST_STEP:g}..1", self.step)
        if self.takeover not in ("", *TAKEOVERS):
            raise BindingError("takeover", " or ".join(f'"{name}"' for name in TAKEOVERS), f'"{self.takeover}"')


def _check_source(source: Source) -> None:
    kind = source.kind.value
    low, high = _NUMBERS.get(source.kind, (0, 0))
    if not low <= source.number <= high:
        raise BindingError(kind, f"a whole number within {low}..{high}", source.number)
    if not 0 <= source.channel <= CHANNELS:
        raise BindingError("channel", f"a whole number within 1..{CHANNELS}, or none for any", source.channel)
    if source.form is not Form.COARSE and source.kind is not Kind.CONTROLLER:
        raise BindingError("form", f"none, for a {kind} is no controller", f'"{source.form.value}"')
    if source.form.is_pair and source.number >= 32:
        raise BindingError(kind, "a controller within 0..31, whose fine half is the one 32 above", source.number)


_FORMS = "|".join(re.escape(form.value) for form in sorted(Form, key=lambda form: -len(form.value)))
_WORDS = re.compile(
    rf"(?P<target>.+?) (?:(?P<kind>controller|note|program) (?P<number>\d+)|(?P<wheel>bend|pressure))"
    rf"(?: (?P<form>{_FORMS}))?(?: channel (?P<channel>\d+))?"
)
EXAMPLE = "drums/density controller 21 channel 1"


def from_words(text: str) -> Binding:
    """The binding that is written as `str` gives it; BindingError when it is not."""
    found = _WORDS.fullmatch(text)
    if found is None:
        raise BindingError("binding", f"words like `{EXAMPLE}`", f"`{text}`")
    kind = Kind(found["kind"] or found["wheel"])
    form = Form(found["form"]) if found["form"] else Form.COARSE
    source = Source(kind, int(found["number"] or 0), int(found["channel"] or 0), form)
    if found["channel"] == "0" or len(found["number"] or "") > 4:
        raise BindingError("binding", f"words like `{EXAMPLE}`", f"`{text}`")
    return bound(source, found["target"])


def bound(source: Source, target: str) -> Binding:
    """A binding to NAME, or NAME=VALUE; BindingError when there is none such."""
    name, equals, told = (part.strip() for part in target.partition("="))
    if equals and not told:
        raise BindingError("value", "something after the =", "nothing")
    return Binding(source, name, _value(name, told) if equals else "")


def _value(name: str, text: str) -> Value:
    if name in BY_NAME and isinstance(BY_NAME[name].domain, Text):
        return text
    try:
        return float(text)
    except ValueError:
        return text


def _plain(value: Value) -> str:
    if isinstance(value, str):
        return value
    return f"{float(value):g}"
