"""The computer's keyboard as an instrument: what each key does."""

from __future__ import annotations

import time
from collections.abc import Callable

from realtime.control.desk import Desk
from realtime.control.domains import ParameterError

PITCH = 60
REPEAT_NS = 50_000_000
"""A key that is held down is sent again 20 to 30 times a second; nobody strikes one as often."""

LOWEST_ROW = "zxcvbnm"
VELOCITIES = dict(zip(LOWEST_ROW, (20, 38, 56, 74, 92, 110, 127), strict=True))
FIRST_KEYS_ELSEWHERE = "yw"  # where Z is on a German and on a French keyboard
STRIKES = {**VELOCITIES, **dict.fromkeys(FIRST_KEYS_ELSEWHERE, VELOCITIES["z"])}
ACTIONS = {
    " ": "transport/toggle",
    "f": "drums/fill",
    ".": "transport/tap",
    "p": "session/panic",
    "q": "session/quit",
}
LINE = "keys  z x c v b n m play, soft to loud   space play/stop   f fill   . tap   p panic   q quit"


class Keys:
    """Takes keys to the player and the desk. Every method is called on the conducting thread."""

    def __init__(self, desk: Desk, strike: Callable[[int, int, int], None], say: Callable[[str], None]) -> None:
        """strike: an onset's moment, velocity and pitch; say: takes what cannot be done now."""
        self._desk, self._strike, self._say = desk, strike, say
        self._last_ns: dict[str, int] = {}

    def press(self, ns: int, key: str) -> None:
        """A key that was pressed at `ns`; one that means nothing passes by, and so does one that is held."""
        key = key.lower()
        if key not in STRIKES and key not in ACTIONS:
            return
        last_ns, self._last_ns[key] = self._last_ns.get(key), ns
        if last_ns is not None and ns - last_ns < REPEAT_NS:
            return
        if key in STRIKES:
            self._strike(ns, STRIKES[key], PITCH)
            return
        action = ACTIONS[key]
        try:
            self._desk.turn(action, 1, ns if action == "transport/tap" else time.monotonic_ns())
        except ParameterError as error:
            self._say(str(error))
