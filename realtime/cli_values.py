"""The kinds of values that the options of the command line take."""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Callable
from pathlib import Path

from realtime.config import NONE


def number(low: float, high: float) -> Callable[[str], float]:
    """Takes a number within low..high, for argparse."""

    def number(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"must be a number within {low:g}..{high:g}, not {text}")
        return value

    return number


def whole(low: int, high: int) -> Callable[[str], int]:
    """Takes a whole number within low..high, for argparse."""

    def whole(text: str) -> int:
        if not text.isdecimal() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"must be a whole number within {low}..{high}, not {text}")
        return int(text)

    return whole


def path(text: str) -> Path:
    """Takes a path, for argparse."""
    return Path(at_home(text))


def at_home(text: str) -> str:
    """Takes what may be a path, for argparse: ~ is the user's folder, also where no shell has made it that.

    So it is in a configuration file and behind an =; of a user who is not there it stays, as a shell leaves it.
    """
    return os.path.expanduser(text)


def port_or_none(text: str) -> int | None:
    """Takes a port number, or none, for argparse."""
    if text == NONE:
        return None
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"must be a port within 0..65535, or {NONE}, not {text}")
    return int(text)


def assignment(text: str) -> tuple[str, object, float]:
    """Name, value and bar of NAME[=VALUE][@BAR]; the value of an action is 1."""
    from realtime.control.domains import Action
    from realtime.control.parameters import BY_NAME
    from realtime.control.values import instead_of

    told, at, bar = text.partition("@")
    name, equals, value = told.partition("=")
    is_action = name in BY_NAME and isinstance(BY_NAME[name].domain, Action)
    if not (equals or is_action) or (at and not _is_number(bar)):
        near = "" if name in BY_NAME else f"; {instead_of(name)}"
        raise ValueError(f"--set takes NAME=VALUE, or NAME alone of an action, with @BAR if wanted, not {text}{near}")
    taken = float(value) if _is_number(value) else value
    return name, taken if equals else 1, float(bar) if at else 1.0


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False
