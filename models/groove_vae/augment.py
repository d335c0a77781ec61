"""What a training batch sees: drums varied a little, grooves thinned as players thin them, conditions told or not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.data import FEWEST_HITS, STEPS_A_BAR, Windows
from models.groove_vae.model import CONDITIONS, UNKNOWN, WITHOUT
from models.grooves import accents, groove, quarters, random_share
from realtime.music.hvo import DRUMS

GROUPS = ((0,), (1,), (2, 3), (4, 5, 6), (7, 8))
"""The columns of kick, snare, hats, toms and cymbals, in the order of WITHOUT."""
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How often each change is made, as shares of all examples."""

    fill: float = 0.04  # one of the dataset's fills instead, and told so
    other_second_bar: float = 0.15  # bar two from elsewhere in the same piece: new pairs of bars at no cost
    other_drums: float = 0.25  # and in these ...
    other_drums_group: float = 0.4  # ... each group of drums from elsewhere in the same piece
    turned_half_a_bar: float = 0.1  # kick and snare keep their beats
    turned_a_bar: float = 0.15  # a loop has no first bar
    thinner: float = 0.15  # and in these ...
    thinner_hits: float = 0.3  # ... each of the soft hits is not played
    louder_or_softer: float = 0.2  # seldom: how loud and how late one plays tells what one plays
    earlier_or_later: float = 0.2
    another_take: float = 0.5  # velocities and offsets a little different each
    group_left_out: float = 0.06  # and told so: what `without_*` learns from, beside windows that lack the group anyway
    share_kept: float = 0.24  # 10 to 100 % of the onsets
    accents_only: float = 0.05
    quarters_only: float = 0.05
    emptied: float = 0.05
    flat_velocities: float = 0.05  # a DAW that sends 100 always
    jittered: float = 0.05  # up to 20 ms
    delayed: float = 0.05  # all of it, by up to 40 ms, as by a slow sound card
    extra_onsets: float = 0.04  # a tenth of the steps more, as by a clumsy hand
    all_unknown: float = 0.5  # the measured case: no condition told
    told: float = 0.5  # each condition of the others


SOFT = 0.35
TAKES_DIFFER_VELOCITY = 0.02
TAKES_DIFFER_STEPS = 0.01


@dataclass(frozen=True, slots=True)
class Examples:
    """A batch: drums (B, 32, 27), groove (B, 32, 3), conditions (B, 1) in the order of CONDITIONS."""

    hvo: Floats
    groove: Floats
    conditions: list[Floats]


class Augmenter:
    """Makes batches of `windows`, and of `fills`; all chance comes from the generator that is passed in."""

    def __init__(self, windows: Windows, fills: Windows, settings: Augmentation) -> None:
        self.windows = windows
        self._fills = fills
        self._settings = settings
        self._hits = np.sort(windows.hvo[..., :DRUMS].sum((1, 2)))
        order = np.argsort(windows.piece, kind="stable")
        piece, first, count = np.unique(windows.piece[order], return_index=True, return_counts=True)
        place = np.searchsorted(piece, windows.piece)
        self._order, self._first, self._count = order, first[place], count[place]

    def examples(self, indices: NDArray[np.int64], random: np.random.Generator) -> Examples:
        """The windows at `indices` as one batch."""
        hvo = self._drums(indices, random)
        style = self.windows.style[indices]
        fill = random.random(len(indices)) < self._settings.fill
        chosen = random.integers(len(self._fills), size=int(fill.sum()))
        hvo[fill], style[fill] = self._fills.hvo[chosen], self._fills.style[chosen]
        self._vary(hvo, random)
        left_out = self._leave_out(hvo, random)
        whole = groove(hvo)
        given = self._given(whole, fill, self.windows.bpm[indices], random)
        return Examples(hvo, given, self._conditions(style, hvo, left_out, fill, whole, given, random))

    def density(self, hvo: Floats) -> Floats:
        """0..1: the share of training windows with fewer hits than each of `hvo` (B, 32, 27)."""
        hits = hvo[..., :DRUMS].sum((1, 2))
        return (np.searchsorted(self._hits, hits) / len(self._hits)).astype(np.float32)

    def _drums(self, indices: NDArray[np.int64], random: np.random.Generator) -> Floats:
        """The windows (B, 32, 27), some with parts of others of the same piece, some turned."""
        n, settings = len(indices), self._settings
        hvo = self.windows.hvo[indices].copy()
        swap = random.random(n) < settings.other_second_bar
        hvo[swap, STEPS_A_BAR:] = self._elsewhere(indices[swap], random)[:, STEPS_A_BAR:]
        mixed = random.random(n) < settings.other_drums
        elsewhere = self._elsewhere(indices, random)
        for group in GROUPS:
            taken = mixed & (random.random(n) < settings.other_drums_group)
            for column in _columns(group):
                hvo[taken, :, column] = elsewhere[taken, :, column]
        poor = hvo[..., :DRUMS].sum((1, 2)) < FEWEST_HITS
        hvo[poor] = self.windows.hvo[indices[poor]]
        for share, steps in ((settings.turned_half_a_bar, STEPS_A_BAR // 2), (settings.turned_a_bar, STEPS_A_BAR)):
            turned = random.random(n) < share
            hvo[turned] = np.roll(hvo[turned], steps, axis=1)
        return hvo

    def _elsewhere(self, indices: NDArray[np.int64], random: np.random.Generator) -> Floats:
        """For each of `indices` a window of the same piece."""
        within = (random.random(len(indices)) * self._count[indices]).astype(np.int64)
        return self.windows.hvo[self._order[self._first[indices] + within]]

    def _vary(self, hvo: Floats, random: np.random.Generator) -> None:
        """Changes how hvo (B, 32, 27) is played, in place: soft hits out, louder, later, a new take."""
        n, settings = len(hvo), self._settings
        hits, velocities, offsets = (hvo[..., part * DRUMS : (part + 1) * DRUMS] for part in range(3))
        thinner = (random.random(n) < settings.thinner)[:, None, None]
        soft = thinner & (velocities < SOFT) & (random.random((n, 1, DRUMS)) < settings.thinner_hits)
        soft &= (hits * ~soft).sum((1, 2), keepdims=True) >= FEWEST_HITS
        hits *= ~soft

        exponent = np.where(random.random(n) < settings.louder_or_softer, np.exp(random.normal(0, 0.2, n)), 1.0)
        moved = random.random(n) < settings.earlier_or_later
        scale = np.where(moved, random.uniform(0.7, 1.3, n), 1.0)[:, None, None]
        shift = np.where(moved, random.normal(0, 0.03, n), 0.0)[:, None, None]
        take = (random.random(n) < settings.another_take)[:, None, None]
        louder = take * random.normal(0, TAKES_DIFFER_VELOCITY, velocities.shape)
        later = take * random.normal(0, TAKES_DIFFER_STEPS, offsets.shape) + shift
        velocities[:] = hits * np.clip(velocities ** exponent[:, None, None] + louder, 1 / 127, 1)
        offsets[:] = hits * np.clip(offsets * scale + later, -0.5, 0.499)

    def _leave_out(self, hvo: Floats, random: np.random.Generator) -> NDArray[np.bool_]:
        """Takes a group of drums out of some of hvo (B, 32, 27), in place; which, (B, 5)."""
        left_out = np.zeros((len(hvo), len(GROUPS)), bool)
        for i in np.flatnonzero(random.random(len(hvo)) < self._settings.group_left_out):
            group = random.integers(len(GROUPS))
            without = hvo[i].copy()
            without[:, _columns(GROUPS[group])] = 0.0
            if without[:, :DRUMS].sum() >= FEWEST_HITS:
                hvo[i] = without
                left_out[i, group] = True
        return left_out

    def _given(self, whole: Floats, fill: NDArray[np.bool_], bpm: Floats, random: np.random.Generator) -> Floats:
        """What the player gives of whole (B, 32, 3); of a fill little, since at play the groove is the beat's."""
        n, settings = len(whole), self._settings
        struck = whole[..., 0] > 0
        shares = [settings.share_kept, settings.accents_only, settings.quarters_only, settings.emptied]
        kind = np.searchsorted(np.cumsum(shares), random.random(n), side="right")  # 4: all of it
        kind[fill] = np.where(random.random(fill.sum()) < 0.5, 0, 3)
        keeps = (
            random_share(struck, random.uniform(0.1, 1.0, n), random),
            accents(whole),
            struck & quarters(struck.shape[1]),
            np.zeros_like(struck),
            struck,
        )
        keep = np.choose(kind[:, None], keeps)
        given = whole * keep[..., None].astype(np.float32)

        return self._sloppy(given, bpm, random)

    def _sloppy(self, given: Floats, bpm: Floats, random: np.random.Generator) -> Floats:
        """Some grooves of given (B, 32, 3) as from players, and machines, that are not exact."""
        n, settings = len(given), self._settings
        extra = (random.random(n) < settings.extra_onsets)[:, None]
        extra = extra & (random.random(given.shape[:2]) < 0.1) & (given[..., 0] == 0)
        onset = np.stack([np.ones(n), random.uniform(0.2, 0.9, n), random.normal(0, 0.08, n)], axis=-1)
        given = np.where(extra[..., None], onset[:, None], given)
        struck = given[..., 0]

        flat = random.random(n) < settings.flat_velocities
        given[..., 1] = np.where(flat[:, None], struck * random.uniform(0.5, 1.0, n)[:, None], given[..., 1])
        steps_a_second = bpm[:, None] / 15.0
        jitter_s = (random.random(n) < settings.jittered)[:, None] * random.uniform(0, 0.020, n)[:, None]
        delay_s = (random.random(n) < settings.delayed)[:, None] * random.uniform(0, 0.040, n)[:, None]
        late_s = jitter_s * random.standard_normal(struck.shape) + delay_s
        given[..., 2] = struck * np.clip(given[..., 2] + late_s * steps_a_second, -0.5, 0.499)
        return given.astype(np.float32)

    def _conditions(
        self,
        style: NDArray[np.int64],
        hvo: Floats,
        left_out: NDArray[np.bool_],
        fill: NDArray[np.bool_],
        whole: Floats,
        given: Floats,
        random: np.random.Generator,
    ) -> list[Floats]:
        n, settings = len(hvo), self._settings
        onsets = np.maximum(1, whole[..., 0].sum(1))
        values = {
            "style": style.astype(np.float32),
            "density": self.density(hvo),
            "openness": (1 - given[..., 0].sum(1) / onsets).astype(np.float32),
            "fill": fill.astype(np.float32),
        }
        for name, group in zip(WITHOUT, GROUPS, strict=True):
            values[name] = (hvo[:, :, group].sum((1, 2)) == 0).astype(np.float32)
        silent = random.random(n) < settings.all_unknown
        conditions = []
        for name in CONDITIONS:
            told = ~silent & (random.random(n) < settings.told)
            if name in WITHOUT:
                told |= left_out[:, WITHOUT.index(name)]
            told |= name == "fill"
            conditions.append(np.where(told, values[name], UNKNOWN[name]).astype(np.float32)[:, None])
        return conditions


def _columns(group: tuple[int, ...]) -> list[int]:
    """The columns of an HVO that belong to the drums of `group`."""
    return [part * DRUMS + drum for part in range(3) for drum in group]
