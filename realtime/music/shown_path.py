"""A path in a sentence, on a screen or in a message."""

from __future__ import annotations

import os
from pathlib import Path


def shown(path: Path) -> str:
    """A path for people, also where its bytes are no text."""
    return os.fsencode(path).decode("utf-8", "replace")
