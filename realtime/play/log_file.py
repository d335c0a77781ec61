"""A log file, read: FILE.sideman, a line of JSON that says what it is, then a line an entry."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from realtime.play.log_entries import Entry
from realtime.play.log_lines import entry_of

LOG_VERSION = 1
SUFFIX = ".sideman"
_MARK = "sideman_log"


class LogError(ValueError):
    """One sentence that says why a log cannot be read, with its file and line."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a log says of itself: which Sideman wrote it, when (ISO 8601, and the same moment in ns), and who played."""

    sideman: str
    began: str
    began_ns: int
    voice: str
    voice_version: str
    seed: int

    def line(self) -> str:
        """The first line of the file, without its end."""
        return json.dumps({_MARK: LOG_VERSION, **asdict(self)})


@dataclass(frozen=True, slots=True)
class LogFile:
    """A log on the disk; its header is read."""

    path: Path
    header: Header

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> LogFile:
        """Raises LogError when there is none, or when it is no log, or one of a newer Sideman."""
        for _, line in _lines(Path(path)):
            return cls(Path(path), _header(Path(path).name, line))
        raise LogError(f"{Path(path).name} is empty: nothing was recorded")

    def entries(self) -> Iterator[Entry]:
        """The entries in their order. A last line that was not written to its end, as after a power cut, is left out.

        Raises LogError at a line that cannot be read.
        """
        name = self.path.name
        broken: str | None = None
        for number, line in _lines(self.path):
            if broken is not None:
                raise LogError(broken)
            if number == 1 or not line.strip():
                continue
            try:
                entry = entry_of(line)
            except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
                broken = f"{name}, line {number}: this is no entry of a log ({_short(error)})"
                if line.endswith("\n"):
                    raise LogError(broken) from None
                continue
            if entry is not None:
                yield entry


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Numbered from 1; bytes that are no text are replaced, so that they are refused as a line."""
    try:
        with path.open(encoding="utf-8", errors="replace", newline="\n") as file:
            yield from enumerate(file, 1)
    except OSError as error:
        raise LogError(f"cannot read {path}: {error.strerror}") from None


def _header(name: str, line: str) -> Header:
    no_log = LogError(f"{name}, line 1: this is no log of Sideman; --record FILE.mid writes one beside it")
    try:
        told = json.loads(line)
        version = told.pop(_MARK)
    except (ValueError, TypeError, AttributeError, KeyError):
        raise no_log from None
    if not isinstance(version, int) or version < 1:
        raise no_log
    if version > LOG_VERSION:
        raise LogError(
            f"{name}, line 1: a newer Sideman wrote this (log version {version}, here {LOG_VERSION}); take that one"
        )
    try:
        kinds = {"sideman": str, "began": str, "began_ns": int, "voice": str, "voice_version": str, "seed": int}
        return Header(**{key: kind(told[key]) for key, kind in kinds.items()})
    except (KeyError, TypeError, ValueError) as error:
        raise LogError(f"{name}, line 1: the head of the log is broken ({_short(error)})") from None


def _short(error: Exception) -> str:
    return str(error).splitlines()[0][:120] if str(error) else type(error).__name__
