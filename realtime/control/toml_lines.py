"""TOML as people write it: read with sentences that name the line, in which every key can be found again."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Keys = tuple[str, ...]
DEEPEST = 20  # tables in tables, which is far more than any of our files has
MOST_BITS = 14_000  # of a whole number, about as many as Python reads and writes as digits
MOST_TRIES = 200  # of reading the text up to a line, so that no file keeps anybody waiting

_PLACE = re.compile(r"^(.*?)\s*\(at (?:line (\d+), column \d+|end of document)\)$", re.DOTALL)


class TomlError(ValueError):
    """What is no TOML: the line, from 1, and what is wrong there."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line


def read_toml(text: str) -> dict[str, object]:
    """The whole table; TomlError when it is none, or is nested too deep for whoever goes through it."""
    try:
        table = tomllib.loads(text)
    except RecursionError:
        raise TomlError(1, "tables or lists are nested too deep") from None
    except ValueError as error:  # TOMLDecodeError is one, and so is a number with too many digits
        found = _PLACE.match(str(error))
        if found is None:
            raise TomlError(1, str(error)) from None
        line = int(found[2]) if found[2] else text.count("\n") + (not text.endswith("\n"))
        raise TomlError(line, found[1]) from None
    beyond = _beyond(table)
    if beyond is not None:
        raise TomlError(line_of(text, beyond[0]), beyond[1])
    return table


def leaves(table: Mapping[str, object], above: Keys = ()) -> Iterator[tuple[Keys, object]]:
    """Each value with the keys that lead to it: [drums] density = 1 is the same as drums.density = 1.

    table: of `read_toml`, or a part of one, so that it is nested no deeper than this can go.
    """
    for key, value in table.items():
        if isinstance(value, dict):
            yield from leaves(value, (*above, key))
        else:
            yield (*above, key), value


def line_of(text: str, path: Sequence[str]) -> int:
    """The line, from 1, on which the key at `path` stands in a text that is TOML; 1 where it is not found."""
    lines = text.splitlines(keepends=True)
    tries = 0
    for number, line in enumerate(lines, 1):
        if path[-1] not in line and "\\" not in line:
            continue
        for end in range(number, len(lines) + 1):  # a value may take many lines
            tries += 1
            if tries > MOST_TRIES:
                return 1
            with contextlib.suppress(ValueError, RecursionError):
                if _holds(tomllib.loads("".join(lines[:end])), path):
                    return number
                break
    return 1


def _beyond(table: dict[str, object]) -> tuple[Keys, str] | None:
    """What is nested too deep or too large to be told: the keys to it, outside of lists, and what is wrong."""
    waiting: list[tuple[Keys, int, object]] = [((), 0, table)]  # a dotted key nests deeper than Python calls
    while waiting:
        keys, depth, value = waiting.pop()
        if depth > DEEPEST:
            return keys, f"tables or lists are nested over {DEEPEST} deep"
        if isinstance(value, int) and value.bit_length() > MOST_BITS:  # written as 0xfff...
            return keys, "a number has too many digits"
        if isinstance(value, dict):
            is_path = len(keys) == depth
            waiting += [((*keys, key) if is_path else keys, depth + 1, below) for key, below in value.items()]
        elif isinstance(value, list):
            waiting += [(keys, depth + 1, below) for below in value]
    return None


def _holds(table: object, path: Sequence[str]) -> bool:
    for key in path:
        table = table.get(key) if isinstance(table, dict) else None
    return table is not None
