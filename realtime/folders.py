"""Where Sideman keeps what belongs to its user: what he writes himself, and what it remembers of the last time.

The environment's SIDEMAN_CONFIG names another folder for both, for tests and for whoever wants two of everything.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

NAME = "sideman"


def config_folder() -> Path:
    """The folder of what a person may edit: config.toml, presets, maps. It need not be there yet."""
    named = os.environ.get("SIDEMAN_CONFIG")
    return Path(named) if named else Path(platformdirs.user_config_dir(NAME, appauthor=False))


def presets_folder(wanted: Path | None) -> Path:
    """Where presets are kept: where it is wanted, else in the user's folder; it need not be there yet."""
    return wanted if wanted is not None else config_folder() / "presets"


def state_folder() -> Path:
    """The folder of what Sideman remembers by itself, as its ports' connections. It need not be there yet."""
    named = os.environ.get("SIDEMAN_CONFIG")
    return Path(named) / "state" if named else Path(platformdirs.user_state_dir(NAME, appauthor=False))
