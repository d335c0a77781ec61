"""Where a user's own settings are, on each system."""

from __future__ import annotations

from pathlib import Path


def user_folder() -> Path:
    """The folder, which need not be there: on Linux $XDG_CONFIG_HOME/sideman, else ~/.config/sideman."""
    from platformdirs import user_config_path

    return user_config_path("sideman", appauthor=False)
