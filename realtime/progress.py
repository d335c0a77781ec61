"""A bar on stderr while something long runs."""

from __future__ import annotations

import sys
from typing import TextIO

WIDTH = 30


class Progress:
    """Shows how much of `total`, in `unit`, is done, if `out` is a terminal; otherwise it says nothing."""

    def __init__(self, what: str, total: float, out: TextIO = sys.stderr, *, unit: str = "s") -> None:
        self._what, self._total, self._out, self._unit = what, total, out, unit
        self._is_shown = out.isatty()

    def show(self, done: float) -> None:
        """Draws the bar anew."""
        if self._is_shown:
            filled = min(WIDTH, int(WIDTH * done / self._total)) if self._total else WIDTH
            bar = f"{'█' * filled}{'·' * (WIDTH - filled)}"
            self._out.write(f"\r{self._what} {bar} {done:4.0f} of {self._total:.0f} {self._unit}")
            self._out.flush()

    def close(self) -> None:
        """Takes the bar away."""
        if self._is_shown:
            self._out.write("\r\x1b[K")
            self._out.flush()
