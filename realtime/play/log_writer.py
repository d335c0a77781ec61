"""A log file, written as it goes: what was handed over is on the disk before the call returns."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from io import FileIO
from pathlib import Path

from realtime.play.log_file import Header

MOST_WAITING_BYTES = 8_000_000
"""What waits for room on the disk; then the rest is lost, and the log goes on later from the state it has then."""


class LogWriter:
    """Appends lines to a file that begins with its header. It belongs to one thread, which may have to wait.

    The file is made anew by the first line. `resume` gives the lines with which a log goes on after a gap.
    """

    def __init__(
        self, path: Path, header: Header, resume: Callable[[], Sequence[str]], most_bytes: int = MOST_WAITING_BYTES
    ) -> None:
        self._path, self._resume, self._most_bytes = path, resume, most_bytes
        self._file: FileIO | None = None
        self._whole_bytes = 0  # of the file, up to the end of the last line that is whole
        self._waiting = bytearray(_encoded([header.line()]))
        self._has_gap = False

    def write(self, lines: Sequence[str]) -> None:
        """Raises OSError when there is no way to write now; what was handed over waits for the next call."""
        self._hold(_encoded(lines))
        if self._has_gap:
            self._waiting = bytearray(_encoded(self._resume()))
        if not self._waiting:
            return
        if self._file is None:
            self._file = FileIO(self._path, "wb")
            _keep_name_of(self._path)
        self._file.seek(self._whole_bytes)
        self._file.truncate()
        rest = memoryview(bytes(self._waiting))
        while rest:
            rest = rest[self._file.write(rest) :]
        os.fsync(self._file.fileno())
        self._whole_bytes += len(self._waiting)
        self._waiting.clear()
        self._has_gap = False

    def close(self) -> None:
        if self._file is not None:
            self._file.close()

    def _hold(self, data: bytes) -> None:
        if len(self._waiting) + len(data) <= self._most_bytes:
            self._waiting += data
        elif self._whole_bytes:
            self._has_gap = True  # without its header a log cannot go on


def _keep_name_of(path: Path) -> None:
    """A new file is there after a power cut only if its folder was written too, where a system can be asked to."""
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _encoded(lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()
