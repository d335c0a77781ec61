"""The bars of a MIDI file, in the metres that the band can play."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from realtime.music.metre import FOUR_FOUR, Metre, nearest_metre
from realtime.play.midi_file import Metre as TimeSignature

_AT_A_LINE_BEATS = 1e-6


@dataclass(frozen=True, slots=True)
class Stretch:
    """Bars of one metre: the number of the first, counted from 0, and the beat where it begins."""

    first_bar: int
    begin_beat: float
    metre: Metre

    def bars_until(self, beat: float) -> int:
        """How many bars begin before `beat`."""
        return math.ceil((beat - self.begin_beat - _AT_A_LINE_BEATS) / self.metre.beats_per_bar)


@dataclass(frozen=True, slots=True)
class SongBars:
    """Stretches of bars, one after the other; the first begins at beat 0."""

    stretches: tuple[Stretch, ...]

    @classmethod
    def of(cls, signatures: Sequence[TimeSignature]) -> SongBars:
        """The bars that time signatures ask for.

        One within a bar holds from the next bar line on; one that nobody can play leaves the metre as it was.
        """
        stretches = [Stretch(0, 0.0, FOUR_FOUR)]
        for signature in signatures:
            metre = nearest_metre(signature.numerator, signature.denominator)
            last = stretches[-1]
            bars = last.bars_until(signature.beat)
            if metre is None or metre == last.metre:
                continue
            changed = Stretch(last.first_bar + bars, last.begin_beat + bars * last.metre.beats_per_bar, metre)
            stretches = [stretch for stretch in stretches if stretch.begin_beat < changed.begin_beat] + [changed]
        return cls(tuple(stretches))

    def beat_of(self, bar: float) -> float:
        """Where a bar, counted from 1, begins; its middle is .5."""
        stretch = next(stretch for stretch in reversed(self.stretches) if stretch.first_bar <= bar - 1)
        return stretch.begin_beat + (bar - 1 - stretch.first_bar) * stretch.metre.beats_per_bar

    def bars_until(self, beat: float) -> int:
        """How many bars begin before `beat`."""
        stretch = next(
            (stretch for stretch in reversed(self.stretches) if stretch.begin_beat < beat), self.stretches[0]
        )
        return stretch.first_bar + stretch.bars_until(beat)
