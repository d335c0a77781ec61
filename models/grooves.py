"""From drums to what a player would give: the groove of a window, and grooves thinned as players thin them."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from realtime.music.hvo import DRUMS


class Thinning(Enum):
    """How much of the groove the player gives."""

    FULL = "full"
    HALF = "half"
    QUARTER = "quarter"
    ACCENTS = "accents"
    QUARTERS = "quarters"
    EMPTY = "empty"


KEPT_SHARE = {Thinning.HALF: 0.5, Thinning.QUARTER: 0.25}


def groove(hvo: NDArray[np.float32]) -> NDArray[np.float32]:
    """The groove (..., 32, 3) of drums (..., 32, 27): at each step the loudest onset's velocity and offset."""
    hits, velocities, offsets = (hvo[..., part * DRUMS : (part + 1) * DRUMS] for part in range(3))
    # -1 keeps a silent drum from winning over an onset of velocity 0.
    loudest = np.argmax(np.where(hits > 0, velocities, -1.0), axis=-1)[..., None]
    struck = hits.max(axis=-1)
    picked = [np.take_along_axis(part, loudest, axis=-1)[..., 0] * struck for part in (velocities, offsets)]
    return np.stack([struck, *picked], axis=-1).astype(np.float32)


def thin(grooves: NDArray[np.float32], thinning: Thinning, seed: int) -> NDArray[np.float32]:
    """The grooves (N, 32, 3) with only part of their onsets; the same seed keeps the same onsets."""
    if thinning is Thinning.FULL:
        return grooves.copy()
    struck = grooves[..., 0] > 0
    if thinning in KEPT_SHARE:
        keep = random_share(struck, np.full(len(grooves), KEPT_SHARE[thinning]), np.random.default_rng(seed))
    elif thinning is Thinning.ACCENTS:
        keep = accents(grooves)
    elif thinning is Thinning.QUARTERS:
        keep = struck & quarters(struck.shape[-1])
    else:
        keep = np.zeros_like(struck)
    return grooves * keep[..., None].astype(np.float32)


def random_share(
    struck: NDArray[np.bool_], share: NDArray[np.float64], random: np.random.Generator
) -> NDArray[np.bool_]:
    """Of each row's struck steps, a random `share` (N,) of them, rounded, and at least one."""
    rank = _rank(np.where(struck, random.random(struck.shape), -1.0))
    wanted = np.maximum(1, np.round(share * struck.sum(-1)))
    return struck & (rank < wanted[:, None])


def accents(grooves: NDArray[np.float32]) -> NDArray[np.bool_]:
    """The louder third of each groove's onsets, rounded, and at least one."""
    struck = grooves[..., 0] > 0
    rank = _rank(np.where(struck, grooves[..., 1], -1.0))
    wanted = np.maximum(1, np.round(struck.sum(-1) / 3))
    return struck & (rank < wanted[:, None])


def quarters(steps: int = 32) -> NDArray[np.bool_]:
    """True on the steps that are quarters, (steps,)."""
    return np.arange(steps) % 4 == 0


def _rank(values: NDArray[np.floating]) -> NDArray[np.int64]:
    """Each value's rank in its row, 0 the highest."""
    return np.argsort(np.argsort(-values, axis=-1, kind="stable"), axis=-1)
