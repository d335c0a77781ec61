"""What the pictures show: the windows, the grooves, and what the model plays to the whole of each, a part, nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.data import STYLES, Windows
from models.drummer import Drummer
from models.features import features
from models.grooves import Thinning, thin
from realtime.music.hvo import HITS, HVO

MODES = (Thinning.FULL, Thinning.QUARTER, Thinning.EMPTY)
TITLES = {
    Thinning.FULL: "follow: the whole groove",
    Thinning.QUARTER: "accompany: a quarter of its onsets",
    Thinning.EMPTY: "accompany: nothing played",
}
"""What the player gives, in words."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Windows; by mode the grooves (N, 32, 3) as given and the drums (N, 32, 27) that answer them; means (N, Z).

    means: the latents that the whole grooves alone say.
    """

    windows: Windows
    given: dict[Thinning, NDArray[np.float32]]
    drums: dict[Thinning, HVO]
    means: NDArray[np.float32]

    @property
    def human(self) -> HVO:
        """What the human plays, (N, 32, 27)."""
        return self.windows.hvo

    @property
    def full(self) -> HVO:
        """What the model plays to the whole grooves, (N, 32, 27)."""
        return self.drums[Thinning.FULL]

    def styles(self, fewest: int = 1) -> dict[str, NDArray[np.bool_]]:
        """Which windows are of each style that has as many, the most frequent style first."""
        numbers, counts = np.unique(self.windows.style, return_counts=True)
        ordered = sorted(zip(-counts, numbers, strict=True))
        return {STYLES[number]: self.windows.style == number for less, number in ordered if -less >= fewest}

    def typical(self, count: int) -> list[tuple[str, int]]:
        """A window of each of the `count` most frequent styles, neither the best nor an odd one.

        Of the third of its style's windows that is in the middle by F1, the one whose features are nearest to the
        medians of the style's, each in its standard deviations.
        """
        f1 = window_f1(self.full, self.human)
        found = []
        for style, mask in list(self.styles().items())[:count]:
            at = np.flatnonzero(mask)
            values = features(self.human[at])
            away = np.abs(values - np.median(values, axis=0)) / np.maximum(1e-9, values.std(axis=0))
            middle = np.argsort(f1[at], kind="stable")[len(at) // 3 : len(at) - len(at) // 3]
            found.append((style, int(at[middle[np.argmin(away[middle].sum(axis=1))]])))
        return found


def see(
    drummer: Drummer, windows: Windows, grooves: NDArray[np.float32], full: HVO, means: NDArray[np.float32], seed: int
) -> Seen:
    """full and means: what the drummer answered to the whole grooves already."""
    given = {mode: thin(grooves, mode, seed) for mode in MODES}
    drums = {mode: full if mode is Thinning.FULL else drummer.drums(drummer.answers(given[mode])) for mode in MODES}
    return Seen(windows, given, drums, means)


def window_f1(drums: HVO, human: HVO) -> NDArray[np.float64]:
    """(N,): the hit F1 of each window alone; 1 where neither strikes anything."""
    played, struck = drums[..., HITS] > 0, human[..., HITS] > 0
    both, either = (played & struck).sum((1, 2)), played.sum((1, 2)) + struck.sum((1, 2))
    return np.where(either > 0, 2 * both / np.maximum(1, either), 1.0)
