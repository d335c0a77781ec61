"""A morph: from the values that are there to those of a preset, in musical time."""

from __future__ import annotations

import math
from collections.abc import Mapping

from realtime.control.domains import Number, Scale, Value
from realtime.control.parameter import Parameter
from realtime.control.parameters import BY_NAME
from realtime.music.voice_decides import VOICE_DECIDES

STEPS_A_BEAT = 8
AMOUNTS = ("hits a loop",)
"""The units of whole numbers that count something; all others name one, as a pitch does, and have nothing between."""
ZERO_IS_OFF = ("latent/oscillate",)


class Morph:
    """Moves values from `before` to `after` within `length_beats` from `begin_beat` on; it steps eight times a beat.

    A number goes by its scale; what has nothing between two values changes at the middle. At the end each value is the
    one of `after`.
    """

    def __init__(
        self, before: Mapping[str, Value], after: Mapping[str, Value], begin_beat: float, length_beats: float
    ) -> None:
        self._ways = {name: (before[name], value) for name, value in after.items() if before[name] != value}
        self._begin_beat, self._length_beats = begin_beat, length_beats
        self._step = -1

    def leave(self, name: str) -> None:
        """Somebody has turned this parameter, who has it from now on."""
        self._ways.pop(name, None)

    def shift(self, beats: float) -> None:
        """The song goes on elsewhere, by so many beats; the morph goes on where it is."""
        self._begin_beat += beats

    def is_over(self, beat: float) -> bool:
        """Whether everything has arrived at `beat`."""
        return beat >= self._begin_beat + self._length_beats or not self._ways

    def due(self, beat: float) -> Mapping[str, Value]:
        """The values at `beat`, where a step has come since the last call; else none."""
        step = math.floor((beat - self._begin_beat) * STEPS_A_BEAT)
        if step <= self._step and not self.is_over(beat):
            return {}
        self._step = step
        share = 1.0 if self.is_over(beat) else min(1.0, max(0.0, step / (self._length_beats * STEPS_A_BEAT)))
        return {name: between(BY_NAME[name], a, b, share) for name, (a, b) in self._ways.items()}


def between(parameter: Parameter, before: Value, after: Value, share: float) -> Value:
    """The value at `share`, 0..1, of the way."""
    if share <= 0 or share >= 1:
        return after if share >= 1 else before
    domain = parameter.domain
    if not isinstance(domain, Number) or isinstance(before, str) or isinstance(after, str):
        return before if share < 0.5 else after
    if not _has_a_way(parameter, domain, float(before), float(after)):
        return before if share < 0.5 else after
    if domain.scale is Scale.LOGARITHMIC:
        moved = float(before * math.pow(after / before, share))
    else:
        moved = float(before + (after - before) * share)
    moved = min(max(moved, min(before, after)), max(before, after))
    return round(moved) if domain.whole else moved


def _has_a_way(parameter: Parameter, domain: Number, before: float, after: float) -> bool:
    """Whether what lies between two numbers lies musically between them."""
    if domain.whole:
        return parameter.unit in AMOUNTS
    if parameter.default == VOICE_DECIDES:
        return before >= 0 and after >= 0  # below 0 it is the voice's, however far
    return parameter.name not in ZERO_IS_OFF or 0 not in (before, after)
