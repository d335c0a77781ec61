"""On which line of a TOML file something stands, which the standard library's reader does not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

try:
    import tomllib
except ModuleNotFoundError:  # Python 3.10
    import tomli as tomllib  # type: ignore[import-not-found,no-redef]

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_KEY = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=")
_TABLE = re.compile(rf"\s*\[\[?\s*({_PART}(?:\s*\.\s*{_PART})*)\s*\]\]?\s*(?:#.*)?$")
_AT_LINE = re.compile(r"\(?at line (\d+), column \d+\)?|\(?at end of document\)?")


class TomlFileError(ValueError):
    """A file that cannot be taken: FILE:LINE: what is wrong."""


def load_toml(path: Path, what: str) -> tuple[dict[str, Any], str]:
    """The content of a file, and its text for `line_of`; TomlFileError when it cannot be read or is no TOML.

    what: the word for the file in the sentence, as "configuration".
    """
    try:
        text = path.read_text(encoding="utf-8")
        return tomllib.loads(text), text
    except OSError as error:
        raise TomlFileError(f"the {what} file {path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise TomlFileError(f"{path}: the {what} file is not UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        place = _AT_LINE.search(str(error))
        line = int(place.group(1)) if place and place.group(1) else text.count("\n") + 1
        reason = _AT_LINE.sub("", str(error)).strip()
        raise TomlFileError(f"{path}:{line}: this is not TOML: {reason[:1].lower()}{reason[1:]}") from None


def line_of(text: str, keys: Sequence[str]) -> int:
    """The line, from 1 on, where the key that is reached by `keys` is given; the nearest table's where it is not found.

    Keys inside inline tables and of several lines are found by the line of their outermost key.
    """
    table: tuple[str, ...] = ()
    best, best_depth = 1, 0
    for number, line in enumerate(text.splitlines(), 1):
        header = _TABLE.match(line)
        if header:
            table = _parts(header.group(1))
            place = table
        else:
            key = _KEY.match(line)
            if key is None:
                continue
            place = (*table, *_parts(key.group(1)))
        depth = len(place)
        if tuple(keys[:depth]) == place and depth > best_depth:
            best, best_depth = number, depth
    return best


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))
