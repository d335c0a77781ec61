"""The values that a session begins with, by its configuration."""

from __future__ import annotations

from realtime.config import SessionConfig
from realtime.control.desk import Desk
from realtime.control.domains import Impulse, ParameterError, Text
from realtime.control.parameter import Parameter
from realtime.control.values import Values, checked
from realtime.control.voice_rows import RESTART_DRUMS

NOT_SET_HERE = (
    "transport/tempo",
    "transport/play",
    "transport/toggle",
    "transport/tap",
    "session/quit",
    RESTART_DRUMS,
)
OPTIONS = {"transport/tempo": "; the tempo is --tempo's"}
ACTS_AT_ONCE = (Impulse, Text)  # without a value that stays, and not to be done before the start


def is_set_before(parameter: Parameter) -> bool:
    """Whether it can be turned before the start; the tempo and what begins and ends have options of their own."""
    return parameter.name not in NOT_SET_HERE and not isinstance(parameter.domain, ACTS_AT_ONCE)


def first_values(config: SessionConfig) -> Values:
    """What the options of their own say; everything else is as by default."""
    values = Values()
    values.set("transport/tempo", config.bpm)
    values.set("transport/metre", config.metre)
    values.set("transport/count_in", config.count_in)
    values.set("transport/click", config.click)
    values.set("transport/clock", config.clock)
    values.set("transport/clock_out", config.clock_out)
    values.set("transport/start_on_note", config.start_on_note)
    values.set("transport/play", not config.waits_for_its_start)
    return values


def turn_settings(config: SessionConfig, desk: Desk, ns: int) -> None:
    """Turns what --set and the configuration file name; ParameterError when one of it cannot be."""
    for name, value in config.settings:
        parameter, taken = checked(name, value)
        if not is_set_before(parameter):
            raise ParameterError(f"{name} cannot be set here{OPTIONS.get(name, '')}")
        desk.turn(name, taken, ns)
