"""What a two-bar pattern is like, in fourteen numbers, and how much two sets of patterns have in common in each.

The overlap of two sets in a feature is the common area of their two histograms: 40 equal bins over their joint range,
each histogram summing to 1, the sum of the lower of the two in each bin. 1: alike; 0: nothing in common. Over all
features: the mean of the fourteen. A set of finite size does not reach 1: training humans against validation humans
reach .86.

hits, kicks, snares, hats, toms, cymbals: how many a pattern. drums used: how many of the nine sound. velocity mean and
spread (standard deviation): over a pattern's hits, 0..1. mean absolute offset, mean offset: over its hits, in steps.
share on quarters, share on odd sixteenths: of its hits. likeness of the bars: cells that both bars strike over cells
that either strikes. A pattern with no hit is 0 in each.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from models.grooves import quarters
from realtime.music.hvo import DRUMS, HITS, OFFSETS, STEPS, VELOCITIES
from realtime.music.kit import GROUPS

FEATURES = (
    "hits",
    "drums used",
    "kicks",
    "snares",
    "hats",
    "toms",
    "cymbals",
    "velocity mean",
    "velocity spread",
    "mean absolute offset",
    "mean offset",
    "share on quarters",
    "share on odd sixteenths",
    "likeness of the bars",
)
BINS = 40

_GROUP_OF_FEATURE = {"kicks": "kick", "snares": "snare", "hats": "hats", "toms": "toms", "cymbals": "cymbals"}


def features(hvo: NDArray[np.float32]) -> NDArray[np.float64]:
    """(N, 14), in the order of FEATURES, of patterns (N, 32, 27)."""
    struck = hvo[..., HITS] > 0
    hits = struck.sum((1, 2))
    at_least_one = np.maximum(1, hits)
    velocities = hvo[..., VELOCITIES].astype(np.float64) * struck
    offsets = hvo[..., OFFSETS].astype(np.float64) * struck
    velocity_mean = velocities.sum((1, 2)) / at_least_one
    variance = np.square((velocities - velocity_mean[:, None, None]) * struck).sum((1, 2)) / at_least_one
    a_step = struck.sum(2)
    bars = struck.reshape(len(struck), 2, STEPS // 2, DRUMS)
    in_both, in_either = bars.all(1).sum((1, 2)), bars.any(1).sum((1, 2))
    named = {
        "hits": hits,
        "drums used": struck.any(1).sum(1),
        **{name: struck[..., GROUPS[group]].sum((1, 2)) for name, group in _GROUP_OF_FEATURE.items()},
        "velocity mean": velocity_mean,
        "velocity spread": np.sqrt(variance),
        "mean absolute offset": np.abs(offsets).sum((1, 2)) / at_least_one,
        "mean offset": offsets.sum((1, 2)) / at_least_one,
        "share on quarters": a_step[:, quarters()].sum(1) / at_least_one,
        "share on odd sixteenths": a_step[:, 1::2].sum(1) / at_least_one,
        "likeness of the bars": in_both / np.maximum(1, in_either),
    }
    return np.stack([named[name].astype(np.float64) for name in FEATURES], axis=1)


def overlap(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """The mean over all features of the overlap of two sets of patterns, (N, 32, 27) and (M, 32, 27)."""
    return float(np.mean(list(overlaps(one, other).values())))


def overlaps(one: NDArray[np.float32], other: NDArray[np.float32]) -> dict[str, float]:
    """The overlap in each feature of two sets of patterns, (N, 32, 27) and (M, 32, 27); ValueError for an empty one."""
    pairs = zip(features(one).T, features(other).T, strict=True)
    return {name: common_area(a, b) for name, (a, b) in zip(FEATURES, pairs, strict=True)}


def common_area(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """0..1: the common area of the histograms of two sets of values, (n,) and (m,); ValueError for an empty one."""
    if not len(one) or not len(other):
        raise ValueError(f"sets of values must have at least one each, not {len(one)} and {len(other)}")
    lowest, highest = min(one.min(), other.min()), max(one.max(), other.max())
    if lowest == highest:
        return 1.0
    shares = [np.histogram(values, bins=BINS, range=(lowest, highest))[0] / len(values) for values in (one, other)]
    return float(np.minimum(*shares).sum())
