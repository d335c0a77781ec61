"""The settings of a model: models/<name>/config.toml."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def load_config(name: str, file: Path | None = None) -> dict[str, Any]:
    """The tables of the model's config.toml, or of `file`; FileNotFoundError names the models there are."""
    models = Path(__file__).parent
    path = file or models / name / "config.toml"
    if not path.exists():
        known = sorted(folder.parent.name for folder in models.glob("*/config.toml"))
        raise FileNotFoundError(f"{path}: no such config; the models are {', '.join(known)}")
    return tomllib.loads(path.read_text())
