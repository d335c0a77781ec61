"""A sentence is said the first time; who presses the same button all evening is not told so all evening."""

from __future__ import annotations

from collections.abc import Callable

MOST_SAID = 100  # different sentences


class SaidOnce:
    """Passes each sentence on to `say` once, and so many different ones at most."""

    def __init__(self, say: Callable[[str], None], most: int = MOST_SAID) -> None:
        self._say, self._most = say, most
        self._said: set[str] = set()

    def __call__(self, sentence: str) -> None:
        """Says it, unless it was said before."""
        if sentence not in self._said and len(self._said) < self._most:
            self._said.add(sentence)
            self._say(sentence)
