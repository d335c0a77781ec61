"""HVO: hits, velocities and offsets of the nine-piece kit over two bars, float32 (32, 27)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from realtime.music.kit import KIT
from realtime.music.pattern import Pattern

STEPS = 32
STEPS_A_BEAT = 4
DRUMS = len(KIT)
HITS = slice(0, DRUMS)
VELOCITIES = slice(DRUMS, 2 * DRUMS)
OFFSETS = slice(2 * DRUMS, 3 * DRUMS)

HVO = npt.NDArray[np.float32]


def two_bars(pattern: Pattern) -> HVO:
    """(32, 27): what a looping pattern of up to two bars plays in two; a shorter one is repeated."""
    return np.resize(pattern.hvo(), (STEPS, 3 * DRUMS))
