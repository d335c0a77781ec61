"""The current value of every parameter."""

from __future__ import annotations

from realtime.control.domains import ParameterError, Value
from realtime.control.nearest import Nearest
from realtime.control.parameter import Parameter
from realtime.control.parameters import BY_NAME, PARAMETERS

NEAREST = Nearest(BY_NAME)
LONGEST_NAME = 100  # of a stranger's name, in a sentence


def row(name: str) -> Parameter:
    """The row of the parameter `name`; ParameterError, with the nearest, when there is none."""
    parameter = BY_NAME.get(name)
    if parameter is None:
        raise ParameterError(f"there is no parameter {name[:LONGEST_NAME]}; the nearest is {NEAREST.to(name)}")
    return parameter


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
