"""What a drummer of 4/4 answered, as it is played: in a metre, and from a bar line."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from realtime.conducting.cues import FOR_EVER_BEATS, Cue
from realtime.music.in_metre import fill_in_metre, pattern_in_metre
from realtime.music.landing import landing
from realtime.music.metre import FOUR_FOUR, Metre
from realtime.music.pattern import Pattern
from realtime.voices.answer import Answer


@dataclass(frozen=True, slots=True)
class PlayedBars:
    """The metre, and the beat of the bar line from which loops are counted."""

    metre: Metre = FOUR_FOUR
    origin_beats: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class PlayedAnswer:
    """An answer, and its pattern as the scheduler has it."""

    answer: Answer
    pattern: Pattern
    metre: Metre

    @classmethod
    def of(cls, answer: Answer, bars: PlayedBars) -> PlayedAnswer:
        """The answer on these bars."""
        return cls(answer, pattern_in_metre(answer.pattern, bars.metre, bars.origin_beats), bars.metre)


def played_cue(
    cue: Cue, pattern: Pattern, metre: Metre, over: Pattern | None, silent: Collection[int]
) -> tuple[Pattern, float]:
    """What is interjected for a cue, and for how many beats the pattern under it, `over`, is silent.

    pattern: the drummer's own, of 4/4. Of a voice that was asked for a fill and answers with a loop, that is its first
    bar, and a landing without the `silent` drums.
    """
    if cue is Cue.ENDING:
        return pattern, FOR_EVER_BEATS
    if cue is Cue.BREAK:
        return pattern, metre.beats_per_bar
    if pattern.loops:
        loop = pattern_in_metre(pattern, metre)
        return landing(metre.beats_per_bar, after=loop, silent=silent, id=pattern.id), metre.beats_per_bar
    return fill_in_metre(pattern, metre, over), metre.beats_per_bar
