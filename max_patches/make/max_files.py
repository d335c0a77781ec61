"""Max's patches as the text of their files."""

from __future__ import annotations

import json
from typing import Any


def as_json(content: dict[str, Any]) -> str:
    """The file of a patch: small differences make small differences in it."""
    return json.dumps(content, indent=1, ensure_ascii=True) + "\n"
