"""OSC address patterns (OSC 1.0): `?`, `*`, `[a-c]`, `[!x]`, `{a,b}`, each within one part of the address.

A pattern is compiled to steps over sets of places in a word, kept as the bits of a number, so that matching takes one
operation a character of the pattern, whatever a stranger writes into it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

SPECIAL = frozenset("?*[]{}")
LONGEST_PATTERN = 255


class PatternError(ValueError):
    """A pattern with a bracket that is not closed, or of over 255 characters."""


@dataclass(frozen=True, slots=True)
class _One:
    """One character of a set, or any outside it."""

    characters: frozenset[str]
    is_inside: bool = True


@dataclass(frozen=True, slots=True)
class _Any:
    """No character, or as many as there are."""


@dataclass(frozen=True, slots=True)
class _Either:
    """One of several words."""

    words: tuple[str, ...]


_Step = _One | _Any | _Either
ANY = _Any()
ANY_ONE = _One(frozenset(), is_inside=False)


def is_pattern(address: str) -> bool:
    """Whether an address may mean several."""
    return not SPECIAL.isdisjoint(address)


def matching(pattern: str, addresses: Iterable[str]) -> list[str]:
    """Those of the addresses that the pattern means, in their order. PatternError when it cannot be read."""
    if len(pattern) > LONGEST_PATTERN:
        raise PatternError(f"a pattern has at most {LONGEST_PATTERN} characters, not {len(pattern)}")
    parts = [_compiled(part) for part in pattern.split("/")]
    known: dict[tuple[int, str], bool] = {}  # whether a part of the pattern means a word: addresses share many
    found = []
    for address in addresses:
        words = address.split("/")
        if len(words) == len(parts) and all(_means(known, parts, i, word) for i, word in enumerate(words)):
            found.append(address)
    return found


def _means(known: dict[tuple[int, str], bool], parts: list[tuple[_Step, ...]], at: int, word: str) -> bool:
    answer = known.get((at, word))
    if answer is None:
        answer = known[at, word] = _matches(parts[at], word)
    return answer


def _matches(steps: tuple[_Step, ...], word: str) -> bool:
    """Bit i of `places`: the steps up to here can have taken the first i characters of the word."""
    every = (1 << (len(word) + 1)) - 1
    places = 1
    for step in steps:
        if isinstance(step, _Any):
            places = every & ~((places & -places) - 1)
        elif isinstance(step, _One):
            places = (places & _where(word, step)) << 1
        else:
            places = _after_either(word, step.words, places)
        if not places:
            return False
    return bool(places >> len(word) & 1)


def _after_either(word: str, choices: tuple[str, ...], places: int) -> int:
    after = 0
    for choice in choices:
        ways = places
        for character in choice:
            ways = (ways & _where(word, _One(frozenset(character)))) << 1
            if not ways:
                break
        after |= ways
    return after


@lru_cache(maxsize=4096)
def _where(word: str, step: _One) -> int:
    """The places of a word at which such a character stands."""
    return sum(1 << i for i, character in enumerate(word) if (character in step.characters) == step.is_inside)


@lru_cache(maxsize=256)
def _compiled(part: str) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    at = 0
    while at < len(part):
        character = part[at]
        if character == "*":
            if steps[-1:] != [ANY]:  # two mean no more than one
                steps.append(ANY)
        elif character == "?":
            steps.append(ANY_ONE)
        elif character == "[":
            end = _closing(part, at, "]")
            steps.append(_set(part[at + 1 : end]))
            at = end
        elif character == "{":
            end = _closing(part, at, "}")
            steps.append(_Either(tuple(part[at + 1 : end].split(","))))
            at = end
        elif character in "]}":
            raise PatternError(f"the {character} of this pattern was not opened")
        else:
            steps.append(_One(frozenset(character)))
        at += 1
    return tuple(steps)


def _closing(part: str, at: int, bracket: str) -> int:
    end = part.find(bracket, at + 1)
    if end < 0:
        raise PatternError(f"the {part[at]} of this pattern is not closed")
    return end


def _set(inside: str) -> _One:
    """`a-c` is every character from a to c; a hyphen first or last is itself, and so is a `!` that is not first."""
    is_inside = not inside.startswith("!")
    inside = inside.removeprefix("!")
    characters: set[str] = set()
    at = 0
    while at < len(inside):
        if inside[at + 1 : at + 2] == "-" and at + 2 < len(inside):
            characters.update(map(chr, range(ord(inside[at]), min(ord(inside[at + 2]), 0x7F) + 1)))
            at += 3
        else:
            characters.add(inside[at])
            at += 1
    return _One(frozenset(characters), is_inside)
