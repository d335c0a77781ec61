"""Drummers that learn next to nothing, to see what the figures are worth: retrieval, a table, and a copy.

Retrieval: the whole pattern of the training window, of another piece, whose groove is nearest: least Euclidean distance
between the two lines of 32 velocities (0 where nothing is struck).
Look-up: a drum sounds at a step that the groove strikes where more than half of the training windows that are struck at
that step have it there. Copy: the groove's velocity and offset on every hit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from realtime.music.hvo import DRUMS, HITS, HVO

_ROWS_AT_ONCE = 256


def nearest(
    grooves: NDArray[np.float32],
    among: NDArray[np.float32],
    pieces: NDArray[np.int64] | None = None,
    among_pieces: NDArray[np.int64] | None = None,
) -> NDArray[np.int64]:
    """For each of grooves (N, 32, 3) the index of the nearest of `among` (M, 32, 3), (N,).

    pieces (N,) and among_pieces (M,): where both are given, those of the same piece do not count.
    """
    lines, others = grooves[..., 1], among[..., 1]
    lengths = np.square(others).sum(1)
    found = np.zeros(len(lines), np.int64)
    for begin in range(0, len(lines), _ROWS_AT_ONCE):
        rows = slice(begin, begin + _ROWS_AT_ONCE)
        distances = lengths - 2 * lines[rows] @ others.T
        if pieces is not None and among_pieces is not None:
            distances[pieces[rows, None] == among_pieces] = np.inf
        found[rows] = distances.argmin(1)
    return found


def look_up(grooves: NDArray[np.float32], train: HVO, train_grooves: NDArray[np.float32]) -> NDArray[np.bool_]:
    """The hits (N, 32, 9) that the table of the training windows gives for grooves (N, 32, 3)."""
    struck = train_grooves[..., 0] > 0
    share = ((train[..., HITS] > 0) & struck[..., None]).sum(0) / np.maximum(1, struck.sum(0))[:, None]
    return (share > 0.5) & (grooves[..., :1] > 0)


def copy(grooves: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Velocities and offsets (N, 32, 9): those of the groove (N, 32, 3), for every drum."""
    velocities, offsets = (np.repeat(grooves[..., part : part + 1], DRUMS, axis=-1) for part in (1, 2))
    return velocities, offsets
