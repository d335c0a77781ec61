"""A bar on stderr while something long runs."""

from __future__ import annotations

import sys
from typing import TextIO

WIDTH = 30


class Progress:
    """Shows how much of `seconds` has passed, if `out` (stderr) is a terminal; otherwise it says nothing."""

    def __init__(self, what: str, seconds: float, out: TextIO | None = None) -> None:
        self._what, self._seconds, self._out = what, seconds, out or sys.stderr
        self._is_shown = self._out.isatty()

    def show(self, elapsed_s: float) -> None:
        """Draws the bar anew."""
        if self._is_shown:
            done = min(WIDTH, int(WIDTH * elapsed_s / self._seconds))
            self._out.write(
                f"\r{self._what} {'█' * done}{'·' * (WIDTH - done)} {elapsed_s:4.0f} of {self._seconds:.0f} s"
            )
            self._out.flush()

    def close(self) -> None:
        """Takes the bar away."""
        if self._is_shown:
            self._out.write("\r\x1b[K")
            self._out.flush()
