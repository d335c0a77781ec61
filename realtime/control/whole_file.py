"""A file that is there whole, as it was or as it is to be, also where the power is cut."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

NEW_FILES_MODE = 0o644


def write_whole(file: Path, text: str) -> None:
    """Writes text in UTF-8, following a link, and makes the folder where it is missing. It waits for the disk.

    A file that is replaced keeps its mode. OSError when it cannot be written; then nothing is changed.
    """
    target = file.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        os.chmod(part, target.stat().st_mode & 0o777 if target.exists() else NEW_FILES_MODE)
        os.replace(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise
