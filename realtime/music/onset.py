"""The onset: something the player struck."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Onset:
    """Something the player struck; a chord strummed within 40 ms is one onset.

    `beat` is a place on the timeline, `velocity` lies within 0..1, `pitch` is a MIDI pitch.
    """

    beat: float
    velocity: float
    pitch: int

    def __post_init__(self) -> None:
        if not math.isfinite(self.beat):
            raise ValueError(f"beat must be finite, not {self.beat}")
        if not 0.0 <= self.velocity <= 1.0:
            raise ValueError(f"velocity must be within 0..1, not {self.velocity}")
        if not 0 <= self.pitch <= 127:
            raise ValueError(f"pitch must be within 0..127, not {self.pitch}")
