"""The current value of every parameter."""

from __future__ import annotations

from realtime.control.domains import ParameterError, Value
from realtime.control.nearest import Nearest
from realtime.control.parameter import Parameter
from realtime.control.parameters import BY_NAME, FAMILIES, PARAMETERS

_NEAREST = Nearest(BY_NAME)
LONGEST_NAME = 100  # of a stranger's name, in a sentence


def row(name: str) -> Parameter:
    """The row of the parameter `name`; ParameterError, with the nearest, when there is none."""
    parameter = BY_NAME.get(name)
    if parameter is None:
        raise ParameterError(f"there is no parameter {name[:LONGEST_NAME]}; {instead_of(name)}")
    return parameter


def instead_of(name: str) -> str:
    """What to say to who names a parameter that is not there: what its DRUM or GROUP may be, or the nearest name."""
    return family_in(name) or f"the nearest is {_NEAREST.to(name)}"


def family_in(name: str) -> str:
    """What the DRUM or GROUP at the end of a name may be, as lists write it for all of them; "" where it is none."""
    stem, _, family = name.rpartition("/")
    members = FAMILIES.get(family, ())
    is_one = any(f"{stem}/{member}" in BY_NAME for member in members)
    return f"{family} is one of {', '.join(members)}" if is_one else ""


def checked(name: str, value: object) -> tuple[Parameter, Value]:
    """The row of the parameter `name`, and `value` as it takes it; ParameterError when either is wrong."""
    parameter = row(name)
    return parameter, parameter.domain.check(name, value)


class Values:
    """The current value of every parameter; what acts once has none."""

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
        parameter, taken = checked(name, value)
        if parameter.is_kept:
            self._values[name] = taken
        return parameter
