"""Which of the drums' new patterns the clients are told of: those that sound, and of the others not each."""

from __future__ import annotations

from collections.abc import Callable

from realtime._core import Pattern
from realtime.music.metre import Metre

PLAN_EVERY_NS = 20_000_000

Tell = Callable[[Pattern, float, Metre], object]


class Plans:
    """Tells of a pattern at once, and of what follows it within 20 ms only if it is to sound.

    While a knob is turned hundreds of patterns a second are taken, each in place of the one before, and all from the
    same beat on: of those the last is told. One from another beat on is told in any case, and so is the last of all.
    """

    def __init__(self, tell: Tell) -> None:
        """tell: is given a pattern, the beat from which it sounds, and its metre."""
        self._tell = tell
        self._waiting: tuple[Pattern, float, Metre] | None = None
        self._told_ns = -PLAN_EVERY_NS

    def took(self, pattern: Pattern, begin_beat: float, metre: Metre) -> None:
        """The scheduler has taken a pattern, to sound from `begin_beat` on."""
        if self._waiting is not None and self._waiting[1] != begin_beat:
            self._tell(*self._waiting)
        self._waiting = (pattern, begin_beat, metre)

    def advance(self, now_ns: int) -> None:
        """Call it often: every few milliseconds while the band plays."""
        if self._waiting is None or now_ns - self._told_ns < PLAN_EVERY_NS:
            return
        self._tell(*self._waiting)
        self._waiting, self._told_ns = None, now_ns
