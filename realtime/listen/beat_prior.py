"""What the beat tracker knows before it listens, as models/beat_prior.py learned it from human playing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from realtime._core import BeatFilter

PRIOR = Path(__file__).parent / "beat_prior.npz"


@dataclass(frozen=True, slots=True, eq=False)
class BeatPrior:
    """Tables of the bar (16, 10) and (12, 10) with the columns of csrc/bar_table.hpp; triplet_share: how many players
    play triplets; tempo: mean, slope and deviation of log2 bpm over log2 of the onsets a second; and the network that
    tells the beat from its half and double: float32 (125, H), (H,), (H,), (125,)."""

    sixteenths: NDArray[np.float64]
    triplets: NDArray[np.float64]
    triplet_share: float
    tempo: tuple[float, float, float]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    out: NDArray[np.float32]
    straight: NDArray[np.float32]

    def filter(self) -> BeatFilter:
        """A filter that knows this; ValueError where shapes do not agree."""
        mean, slope, deviation = self.tempo
        return BeatFilter(
            sixteenths=self.sixteenths,
            triplets=self.triplets,
            triplet_share=self.triplet_share,
            tempo_mean=mean,
            tempo_slope=slope,
            tempo_deviation=deviation,
            weights=self.weights,
            bias=self.bias,
            out=self.out,
            straight=self.straight,
        )

    def save(self, path: Path) -> None:
        """Into an .npz, single precision."""
        np.savez_compressed(
            path,
            sixteenths=self.sixteenths.astype(np.float32),
            triplets=self.triplets.astype(np.float32),
            prior=np.array([self.triplet_share, *self.tempo], np.float32),
            weights=self.weights,
            bias=self.bias,
            out=self.out,
            straight=self.straight,
        )


def load_prior(path: Path = PRIOR) -> BeatPrior:
    """The one that ships, or another."""
    with np.load(path) as stored:
        share, mean, slope, deviation = (float(x) for x in stored["prior"])
        return BeatPrior(
            stored["sixteenths"].astype(np.float64),
            stored["triplets"].astype(np.float64),
            share,
            (mean, slope, deviation),
            stored["weights"],
            stored["bias"],
            stored["out"],
            stored["straight"],
        )
