"""What the controls do to the drums: asked of the voice as it plays, over 100 whole grooves, evenly spaced.

density: eleven settings from 0 to 1. spearman: the rank correlation of setting and hits out over all 1,100 answers;
within_a_groove: the mean over the grooves of each one's own. lowest, highest: hits at 0 and at 1, over the human's.

Effects, each against the same grooves with nothing set: hits: in two bars.  changed: cells of which only one of the two
patterns has a hit, over those where either has, the mean over the grooves (none where the pattern has another length).
velocity: the mean of all hits.  cymbals: crash and ride in two bars.  group_hits: of the group that is left out, in two
bars, and before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.music.hvo import HITS, HVO
from realtime.music.kit import GROUPS, KIT
from realtime.music.pattern import Pattern
from realtime.voices.hvo_adapter import HvoVoice
from realtime.voices.manifest import Manifest, hvo_details
from realtime.voices.played_time import PlayedTime
from realtime.voices.request import Request

GROOVES = 100
DENSITIES = tuple(np.linspace(0.0, 1.0, 11).tolist())

_TWO_BARS_BEATS = 8.0
Grooves = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Setting:
    """One control turned: what it is called, the fields of the request, the conditions, the group to listen to."""

    name: str
    request: dict[str, Any] = field(default_factory=dict)
    conditions: dict[str, float] = field(default_factory=dict)
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Density:
    """The figures of the module's docstring; hits: of each of the eleven settings, in two bars."""

    spearman: float
    within_a_groove: float
    lowest: float
    highest: float
    hits: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """The figures of the module's docstring, of one setting."""

    hits: float
    changed: float | None
    velocity: float
    cymbals: float
    group_hits: tuple[float, float] | None


class Controls:
    """A voice, and grooves (N, 32, 3) with the human's hits (N,) on which its controls are tried."""

    def __init__(self, manifest: Manifest, grooves: Grooves, human_hits: NDArray[np.int64]) -> None:
        at = np.unique(np.linspace(0, len(grooves) - 1, GROOVES).astype(np.int64))
        self._details = hvo_details(manifest)
        self._voice = HvoVoice(manifest)
        self._grooves = grooves[at]
        self._human_hits = float(human_hits[at].mean())
        self._neutral = self._patterns(Setting("nothing set"))

    def density(self) -> Density:
        """Raises ValueError where the voice has no density."""
        asked = [self._patterns(Setting("density", conditions={"density": value})) for value in DENSITIES]
        hits = np.array([[in_two_bars(pattern).sum() for pattern in patterns] for patterns in asked])  # (11, N)
        settings = np.repeat(DENSITIES, hits.shape[1])
        means = hits.mean(axis=1)
        return Density(
            spearman=spearman(settings, hits.ravel()),
            within_a_groove=float(np.mean([spearman(np.array(DENSITIES), column) for column in hits.T])),
            lowest=float(means[0] / self._human_hits),
            highest=float(means[-1] / self._human_hits),
            hits=tuple(means.tolist()),
        )

    def effects(self) -> dict[str, Effect]:
        """By the name of the setting, with nothing set first; settings that the voice does not know are left out."""
        return {setting.name: self._effect(setting) for setting in (Setting("nothing set"), *self._settings())}

    def _effect(self, setting: Setting) -> Effect:
        patterns = self._patterns(setting)
        a_drum = np.stack([in_two_bars(pattern) for pattern in patterns])  # (N, 9)
        velocities = np.concatenate([pattern.notes["velocity"] for pattern in patterns])
        group_hits = None
        if setting.group is not None:
            columns = GROUPS[setting.group]
            before = np.stack([in_two_bars(pattern) for pattern in self._neutral])
            group_hits = tuple(float(hits[:, columns].sum(axis=1).mean()) for hits in (a_drum, before))
        return Effect(
            hits=float(a_drum.sum(axis=1).mean()),
            changed=changed(patterns, self._neutral),
            velocity=float(velocities.mean()) if len(velocities) else 0.0,
            cymbals=float(a_drum[:, GROUPS["cymbals"]].sum(axis=1).mean()),
            group_hits=group_hits,
        )

    def _settings(self) -> list[Setting]:
        settings = [
            *(Setting(f"intensity {value:g}", {"intensity": value}) for value in (0.0, 1.0)),
            *(Setting(f"temperature {value:g}", {"temperature": value}) for value in (0.5, 2.0)),
            Setting("by chance", {"by_chance": True}),
            *(Setting(f"follow {value:g}", {"follow": value}) for value in (0.5, 0.0)),
            *(Setting(f"variation, spread {value:g}", {"variation": 1, "spread": value}) for value in (1.0, 2.0)),
            Setting("half time", {"time": PlayedTime.HALF}),
            Setting("double time", {"time": PlayedTime.DOUBLE}),
            Setting("fill", {"fill": True}),
            *(Setting(f"density {value:g}", conditions={"density": value}) for value in (0.0, 1.0)),
            *(Setting(f"openness {value:g}", conditions={"openness": value}) for value in (0.0, 1.0)),
            *(Setting(f"without {group}", conditions={f"without_{group}": 1.0}, group=group) for group in GROUPS),
        ]
        settings += [
            Setting(f"style {name}", conditions={"style": float(number)})
            for number, name in enumerate(self._details.styles)
            if number
        ]
        return [setting for setting in settings if set(setting.conditions) <= set(self._details.neutral)]

    def _patterns(self, setting: Setting) -> list[Pattern]:
        return [
            self._voice.answer(
                Request(id=number, seed=number, groove=groove, conditions=setting.conditions, **setting.request)
            )
            for number, groove in enumerate(self._grooves)
        ]


def in_two_bars(pattern: Pattern) -> NDArray[np.float64]:
    """(9,): how often each drum sounds in two bars of 4/4."""
    counts = np.bincount(pattern.notes["drum"], minlength=len(KIT))[: len(KIT)]
    scaled: NDArray[np.float64] = counts * _TWO_BARS_BEATS / pattern.length_beats
    return scaled


def changed(patterns: list[Pattern], others: list[Pattern]) -> float | None:
    """Cells where only one has a hit over cells where either has, the mean of the pairs; None if lengths differ."""
    if any(pattern.length_beats != _TWO_BARS_BEATS for pattern in (*patterns, *others)):
        return None
    shares = [_differing_share(one.hvo(), other.hvo()) for one, other in zip(patterns, others, strict=True)]
    return float(np.mean(shares))


def spearman(one: NDArray[np.floating], other: NDArray[np.floating]) -> float:
    """The correlation of the ranks of two lines of values, (n,) each; equal values share a rank. 0 if one is flat."""
    ranks = [_ranks(values) for values in (one, other)]
    if any(rank.std() == 0 for rank in ranks):
        return 0.0
    return float(np.corrcoef(*ranks)[0, 1])


def _ranks(values: NDArray[np.floating]) -> NDArray[np.float64]:
    _, at, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    shared: NDArray[np.float64] = (last - (counts - 1) / 2)[at.ravel()]
    return shared


def _differing_share(one: HVO, other: HVO) -> float:
    either = (one[:, HITS] > 0) | (other[:, HITS] > 0)
    differ = (one[:, HITS] > 0) != (other[:, HITS] > 0)
    return float(differ.sum() / max(1, either.sum()))
