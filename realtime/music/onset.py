"""Onsets: what the player struck."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Onset:
    """One thing the player struck; a chord strummed within 40 ms is one.

    `beat` is on the timeline that held at the onset's stamp; `velocity` is 0..1; `pitch` is a MIDI pitch or None.
    Raises ValueError when one is out of its range.
    """

    beat: float
    velocity: float
    pitch: int | None = None

    def __post_init__(self) -> None:
        if not math.isfinite(self.beat):
            raise ValueError(f"onset beat must be finite, not {self.beat}")
        if not 0.0 < self.velocity <= 1.0:
            raise ValueError(f"onset velocity must be above 0 and at most 1, not {self.velocity}")
        if self.pitch is not None and not 0 <= self.pitch <= 127:
            raise ValueError(f"onset pitch must be within 0..127, not {self.pitch}")
