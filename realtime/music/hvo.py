"""HVO: hits, velocities and offsets of the nine-piece kit over two bars, float32 (32, 27)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from realtime.music.kit import KIT

STEPS = 32
STEPS_A_BEAT = 4
DRUMS = len(KIT)
HITS = slice(0, DRUMS)
VELOCITIES = slice(DRUMS, 2 * DRUMS)
OFFSETS = slice(2 * DRUMS, 3 * DRUMS)

HVO = npt.NDArray[np.float32]


def checked_hvo(hvo: npt.ArrayLike) -> HVO:
    """The array as a read-only HVO, its velocities and offsets zero where there is no hit.

    Raises ValueError when the shape is not (32, 27), a hit is neither 0 nor 1, a velocity is outside 0..1 or an
    offset outside -0.5..0.5 of a step.
    """
    array = np.array(hvo, np.float32)
    if array.shape != (STEPS, 3 * DRUMS):
        raise ValueError(f"hvo must have the shape ({STEPS}, {3 * DRUMS}), not {array.shape}")
    hits = array[:, HITS]
    _check_range("hvo hit", hits, 0.0, 1.0)
    if not np.isin(hits, (0.0, 1.0)).all():
        raise ValueError("hvo hit must be 0 or 1")
    _check_range("hvo velocity", array[:, VELOCITIES], 0.0, 1.0)
    _check_range("hvo offset", array[:, OFFSETS], -0.5, 0.5)
    array[:, VELOCITIES] *= hits
    array[:, OFFSETS] *= hits
    array.flags.writeable = False
    return array


def _check_range(field: str, values: HVO, low: float, high: float) -> None:
    outside = values[~((values >= low) & (values <= high))]
    if outside.size:
        raise ValueError(f"{field} must be within {low:g}..{high:g}, not {outside[0]:g}")
