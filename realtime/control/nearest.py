"""The known word that is most like one that is not known, found in a fraction of a millisecond."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

LONGEST = 120  # characters of a stranger's word that are looked at
FINALISTS = 6


class Nearest:
    """Knows a list of words; difflib compares the few that share most pairs of letters, for it takes 20 µs a word."""

    def __init__(self, words: Iterable[str]) -> None:
        self._pairs = [(word, _pairs(word)) for word in words]

    def to(self, stranger: str) -> str:
        """The word that is most like `stranger`."""
        stranger = stranger[:LONGEST]
        pairs = _pairs(stranger)
        ranked = sorted(self._pairs, key=lambda known: -len(known[1] & pairs) / (len(known[1]) + len(pairs)))
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(stranger)
        return max((word for word, _ in ranked[:FINALISTS]), key=lambda word: _likeness(matcher, word))


def _likeness(matcher: SequenceMatcher[str], word: str) -> float:
    matcher.set_seq1(word)
    return matcher.ratio()


def _pairs(word: str) -> frozenset[str]:
    return frozenset(word[i : i + 2] for i in range(len(word) - 1)) or frozenset((word,))
