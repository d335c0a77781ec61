"""The voices path: where voices are looked for. Every folder in it that holds a voice.toml is a voice."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from realtime.voices.manifest import FILE_NAME, ManifestError, load_manifest

VARIABLE = "SIDEMAN_VOICES"

_PACKAGE = Path(__file__).resolve().parent.parent


def voices_path() -> list[Path]:
    """The folders that are searched, in order: the built-in voices, those of $SIDEMAN_VOICES, the user's own."""
    named = [Path(part).expanduser() for part in os.environ.get(VARIABLE, "").split(os.pathsep) if part]
    return [_built_in(), *named, user_folder()]


def user_folder() -> Path:
    """Where the user's own voices lie; it need not exist."""
    home = Path.home()
    if sys.platform == "win32":
        data = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = home / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data / "sideman" / "voices"


def voice_folders() -> list[Path]:
    """Every voice on the voices path, each path's in the order of their names. What cannot be read is passed over."""
    found: list[Path] = []
    for root in voices_path():
        try:
            found += sorted(folder for folder in root.iterdir() if (folder / FILE_NAME).is_file())
        except OSError:
            continue
    return list(dict.fromkeys(folder.resolve() for folder in found))


def find_voice(name: str) -> Path:
    """The folder of the first voice of that name, as its folder or its voice.toml says it, or the folder of that path.

    What holds no separator is a name, so that no folder of the working folder passes for a voice. Raises LookupError
    with the names there are.
    """
    if {os.sep, os.altsep} & set(name) and (Path(name) / FILE_NAME).is_file():
        return Path(name).resolve()
    folders = voice_folders()
    for folder in folders:
        if name in (folder.name, _name_inside(folder)):
            return folder
    names = ", ".join(folder.name for folder in folders) or "none"
    raise LookupError(f"no voice {name!r} on the voices path; there are: {names}")


def _built_in() -> Path:
    """Installed, the models lie in the package; in a source checkout, beside it."""
    inside = _PACKAGE / "models"
    checkout = _PACKAGE.parent
    return checkout / "models" if not inside.is_dir() and (checkout / "pyproject.toml").is_file() else inside


def _name_inside(folder: Path) -> str:
    try:
        return load_manifest(folder).name
    except ManifestError:
        return ""
