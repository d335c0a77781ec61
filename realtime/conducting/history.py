"""The patterns that the scheduler has taken: which sounds at a beat, and which was there before."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from realtime.music.metre import FOUR_FOUR, Metre
from realtime.music.pattern import Pattern
from realtime.voices.answer import Answer

COMMITS_KEPT = 256


@dataclass(frozen=True, slots=True)
class Commit:
    """An answer, the beat from which its pattern replaces the one before, and the metre that it is played in.

    beat: -infinity for one from the start.
    """

    beat: float
    answer: Answer
    metre: Metre = FOUR_FOUR


class History:
    """The last commits, in the order in which they sound. Written by one thread; may be read from any."""

    def __init__(self) -> None:
        self._commits: tuple[Commit, ...] = ()

    def took(self, answer: Answer, beat: float, metre: Metre = FOUR_FOUR) -> None:
        """From `beat` on the answer's pattern sounds; what was to begin there or later never does."""
        earlier = (commit for commit in self._commits if commit.beat < beat or commit.beat == -math.inf)
        self._commits = (*earlier, Commit(beat, answer, metre))[-COMMITS_KEPT:]

    def interrupt(self) -> None:
        """The transport has stopped, or starts anew: with the newest pattern, wherever that was to begin."""
        self._commits = tuple(replace(commit, beat=-math.inf) for commit in self._commits)

    def sounding_at(self, beat: float) -> Answer | None:
        """The answer whose pattern sounds at `beat`."""
        commit = self.commit_at(beat)
        return None if commit is None else commit.answer

    def commit_at(self, beat: float) -> Commit | None:
        """The commit whose pattern sounds at `beat`."""
        return next((commit for commit in reversed(self._commits) if commit.beat <= beat), None)

    def step_back(self, beat: float, step_beats: float) -> Answer | None:
        """The answer that sounded `step_beats` before the one at `beat` came in, and whose hits are others.

        Where there is none so early, the first that has others. What came after it is forgotten. None, and nothing is
        forgotten, where no earlier one has other hits.
        """
        past = [commit for commit in self._commits if commit.beat <= beat]
        if not past:
            return None
        hits = _hits(past[-1].answer.pattern)
        while past and _hits(past[-1].answer.pattern) == hits:
            came_in_beat = past.pop().beat
        others = [at for at, commit in enumerate(past) if _hits(commit.answer.pattern) != hits]
        if not others:
            return None
        early = [at for at in others if past[at].beat <= came_in_beat - step_beats]
        self._commits = tuple(past[: (early[-1] if early else others[0]) + 1])
        return self._commits[-1].answer


def _hits(pattern: Pattern) -> list[tuple[float, int]]:
    notes = pattern.notes
    return sorted(zip(notes["grid_beat"].tolist(), notes["drum"].tolist(), strict=True))
