"""What a training batch sees: drums varied a little, grooves thinned as players thin them, conditions told or not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.data import STEPS_A_BAR, Windows
from models.groove_vae.model import CONDITIONS, UNKNOWN, WITHOUT
from models.grooves import accents, groove, quarters, random_share
from realtime.music.hvo import DRUMS

GROUPS = ((0,), (1,), (2, 3), (4, 5, 6), (7, 8))
"""The columns of kick, snare, hats, toms and cymbals, in the order of WITHOUT."""
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How often each change is made, as shares of all examples."""

    other_second_bar: float = 0.15  # bar two from elsewhere in the same piece: new pairs of bars at no cost
    rotated: float = 0.15  # a loop has no first bar
    louder_or_softer: float = 0.2  # seldom: how loud and how late one plays tells what one plays
    earlier_or_later: float = 0.2
    group_left_out: float = 0.06  # and told so: what `without_*` learns from, beside windows that lack the group anyway
    share_kept: float = 0.24  # 10 to 100 % of the onsets
    accents_only: float = 0.05
    quarters_only: float = 0.05
    emptied: float = 0.05
    flat_velocities: float = 0.03  # a DAW that sends 100 always
    jittered: float = 0.03  # up to 20 ms
    all_unknown: float = 0.5  # the measured case: no condition told
    told: float = 0.5  # each condition of the others


@dataclass(frozen=True, slots=True)
class Examples:
    """A batch: drums (B, 32, 27), groove (B, 32, 3), conditions (B, 1) in the order of CONDITIONS."""

    hvo: Floats
    groove: Floats
    conditions: list[Floats]


class Augmenter:
    """Makes batches of `windows`; all chance comes from the generator that is passed in."""

    def __init__(self, windows: Windows, settings: Augmentation) -> None:
        self._windows = windows
        self._settings = settings
        self._hits = np.sort(windows.hvo[..., :DRUMS].sum((1, 2)))
        order = np.argsort(windows.piece, kind="stable")
        piece, first, count = np.unique(windows.piece[order], return_index=True, return_counts=True)
        place = np.searchsorted(piece, windows.piece)
        self._order, self._first, self._count = order, first[place], count[place]

    def examples(self, indices: NDArray[np.int64], random: np.random.Generator) -> Examples:
        """The windows at `indices` as one batch."""
        hvo, left_out = self._drums(indices, random)
        whole = groove(hvo)
        given = self._given(whole, self._windows.bpm[indices], random)
        return Examples(hvo, given, self._conditions(indices, hvo, left_out, whole, given, random))

    def density(self, hvo: Floats) -> Floats:
        """0..1: the share of training windows with fewer hits than each of `hvo` (B, 32, 27)."""
        hits = hvo[..., :DRUMS].sum((1, 2))
        return (np.searchsorted(self._hits, hits) / len(self._hits)).astype(np.float32)

    def _drums(self, indices: NDArray[np.int64], random: np.random.Generator) -> tuple[Floats, NDArray[np.bool_]]:
        n, settings = len(indices), self._settings
        hvo = self._windows.hvo[indices].copy()
        swap = random.random(n) < settings.other_second_bar
        partner = self._order[self._first[indices] + (random.random(n) * self._count[indices]).astype(np.int64)]
        hvo[swap, STEPS_A_BAR:] = self._windows.hvo[partner[swap], STEPS_A_BAR:]
        turn = random.random(n) < settings.rotated
        hvo[turn] = np.roll(hvo[turn], STEPS_A_BAR, axis=1)

        hits, velocities, offsets = (hvo[..., part * DRUMS : (part + 1) * DRUMS] for part in range(3))
        exponent = np.where(random.random(n) < settings.louder_or_softer, np.exp(random.normal(0, 0.2, n)), 1.0)
        velocities[:] = hits * velocities ** exponent[:, None, None].astype(np.float32)
        moved = random.random(n) < settings.earlier_or_later
        scale = np.where(moved, random.uniform(0.7, 1.3, n), 1.0)[:, None, None].astype(np.float32)
        shift = np.where(moved, random.normal(0, 0.03, n), 0.0)[:, None, None].astype(np.float32)
        offsets[:] = hits * np.clip(offsets * scale + shift, -0.5, 0.499)

        left_out = np.zeros((n, len(GROUPS)), bool)
        for i in np.flatnonzero(random.random(n) < settings.group_left_out):
            group = random.integers(len(GROUPS))
            columns = [part * DRUMS + drum for part in range(3) for drum in GROUPS[group]]
            if hits[i].sum() - hits[i][:, GROUPS[group]].sum() >= 4:
                hvo[i][:, columns] = 0.0
                left_out[i, group] = True
        return hvo, left_out

    def _given(self, whole: Floats, bpm: Floats, random: np.random.Generator) -> Floats:
        n, settings = len(whole), self._settings
        struck = whole[..., 0] > 0
        shares = [settings.share_kept, settings.accents_only, settings.quarters_only, settings.emptied]
        kind = np.searchsorted(np.cumsum(shares), random.random(n), side="right")  # 4: all of it
        keeps = (
            random_share(struck, random.uniform(0.1, 1.0, n), random),
            accents(whole),
            struck & quarters(struck.shape[1]),
            np.zeros_like(struck),
            struck,
        )
        keep = np.choose(kind[:, None], keeps)
        given = whole * keep[..., None].astype(np.float32)

        flat = random.random(n) < settings.flat_velocities
        level = random.uniform(0.5, 1.0, n).astype(np.float32)[:, None]
        given[flat, :, 1] = given[flat, :, 0] * level[flat]
        jitter = random.random(n) < settings.jittered
        deviation_steps = random.uniform(0, 0.020, n) * bpm / 15.0
        moved = given[..., 2] + given[..., 0] * random.normal(0, 1, struck.shape) * deviation_steps[:, None]
        given[jitter, :, 2] = np.clip(moved[jitter], -0.5, 0.499)
        return given

    def _conditions(
        self,
        indices: NDArray[np.int64],
        hvo: Floats,
        left_out: NDArray[np.bool_],
        whole: Floats,
        given: Floats,
        random: np.random.Generator,
    ) -> list[Floats]:
        n, settings = len(indices), self._settings
        onsets = np.maximum(1, whole[..., 0].sum(1))
        values = {
            "style": self._windows.style[indices].astype(np.float32),
            "density": self.density(hvo),
            "openness": (1 - given[..., 0].sum(1) / onsets).astype(np.float32),
        }
        for name, group in zip(WITHOUT, GROUPS, strict=True):
            values[name] = (hvo[:, :, group].sum((1, 2)) == 0).astype(np.float32)
        silent = random.random(n) < settings.all_unknown
        conditions = []
        for name in CONDITIONS:
            told = ~silent & (random.random(n) < settings.told)
            if name in WITHOUT:
                told |= left_out[:, WITHOUT.index(name)]
            conditions.append(np.where(told, values[name], UNKNOWN[name]).astype(np.float32)[:, None])
        return conditions
