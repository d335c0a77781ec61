"""The folder of the presets, one file a preset."""

from __future__ import annotations

import hashlib
import os
import re
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from realtime.control.nearest import Nearest
from realtime.control.preset import Preset, PresetError, same_name, snapshot_name
from realtime.control.preset_text import read_preset, write_preset
from realtime.control.whole_file import write_whole
from realtime.music.shown_path import shown

LARGEST_BYTES = 64 * 1024
LONGEST_FILE_NAME = 48
SUFFIX = ".toml"
YOUNG_NS = 2_000_000_000

_PLAIN = re.compile(r"[a-z0-9_-](?:[a-z0-9 _-]*[a-z0-9_-])?")
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d")  # Windows has them in every folder


def file_name(name: str) -> str:
    """The file of a preset's name: safe on every system, the same for names that are the same, and no other's.

    What is not plain is left out, and the name's hash put in its place.
    """
    key = same_name(name)
    if _PLAIN.fullmatch(key) and len(key) <= LONGEST_FILE_NAME and not _DEVICES.fullmatch(key):
        return key + SUFFIX
    ascii_only = unicodedata.normalize("NFKD", key).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:LONGEST_FILE_NAME].rstrip("-")
    return f"{plain or 'preset'}-{hashlib.sha256(key.encode()).hexdigest()[:8]}{SUFFIX}"


@dataclass(frozen=True, slots=True)
class PresetFile:
    """One file: its name, the preset in it, None where it cannot be used, and why."""

    file: Path
    name: str
    preset: Preset | None
    error: str = ""

    def would_be(self, name: str) -> bool:
        """Whether the preset of this name was kept here, where the file no longer tells."""
        return self.preset is None and self.file.name == file_name(name)


@dataclass(frozen=True, slots=True)
class PresetList:
    """What the folder held when it was last looked at, in the order of the names."""

    files: tuple[PresetFile, ...] = ()

    def names(self) -> tuple[str, ...]:
        """The presets that can be recalled."""
        return tuple(file.name for file in self.files if file.preset is not None)

    def file(self, name: str) -> PresetFile | None:
        """The file that holds the preset of this name, or would."""
        key = same_name(name)
        named = [file for file in self.files if same_name(file.name) == key or file.would_be(name)]
        usable = [file for file in named if file.preset is not None]
        return next(iter(usable or named), None)

    def find(self, name: str) -> Preset:
        """The preset of this name. PresetError when there is none, or it cannot be used."""
        file = self.file(name)
        if file is None:
            names = self.names()
            near = f"the nearest is {Nearest(names).to(name)}" if names else "none is saved"
            raise PresetError(f"there is no preset {name}; {near}")
        if file.preset is None:
            raise PresetError(file.error)
        return file.preset

    def numbered(self, number: int) -> Preset:
        """What is stored under a number: its snapshot, or else the first preset that has it as its program.

        PresetError when there is none, or it cannot be used.
        """
        if self.file(snapshot_name(number)) is not None:
            return self.find(snapshot_name(number))
        having = (file.preset for file in self.files if file.preset is not None and file.preset.program == number)
        preset = next(having, None)
        if preset is None:
            raise PresetError(f"nothing is stored under number {number}")
        return preset


class _Stamp(NamedTuple):
    """Another one when the file has changed."""

    changed_ns: int
    size: int
    number: int


class PresetFolder:
    """Reads and writes the files. Every method waits for the disk: one thread at a time, and none that keeps time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read: dict[Path, tuple[_Stamp, int, PresetFile]] = {}

    def look(self) -> PresetList:
        """What the folder holds now; only files that have changed are read again.

        PresetError when it cannot be looked at; a folder that does not exist is empty.
        """
        try:
            with os.scandir(self.path) as entries:
                stamps = dict(sorted((Path(entry.path), _stamp(entry)) for entry in entries if _is_preset(entry)))
        except FileNotFoundError:
            stamps = {}
        except OSError as error:
            raise PresetError(f"the presets in {shown(self.path)} cannot be read: {error.strerror}") from None
        self._read = {file: self._known(file, stamp) for file, stamp in stamps.items()}
        return PresetList(_each_name_once([file for *_, file in self._read.values()]))

    def save(self, preset: Preset) -> PresetList:
        """Writes the preset, in place of one of the same name, whole or not at all.

        It keeps the program that it had. PresetError when it cannot be written.
        """
        before = self.look().file(preset.name)
        file = before.file if before is not None else self._free_file(preset.name)
        if before is not None and before.preset is not None and not preset.program:
            preset = Preset(preset.name, preset.values, preset.voice, before.preset.program)
        try:
            write_whole(file, write_preset(preset))
        except OSError as error:
            raise PresetError(f"{preset.name} cannot be saved as {shown(file)}: {error.strerror}") from None
        return self.look()

    def remove(self, name: str) -> PresetList:
        """Removes the file of that name, also one that cannot be used. PresetError when there is none."""
        presets = self.look()
        file = presets.file(name)
        if file is None:
            presets.find(name)
            raise AssertionError("what has no file is not found")
        try:
            file.file.unlink()
        except OSError as error:
            raise PresetError(f"{name} cannot be removed from {shown(file.file)}: {error.strerror}") from None
        return self.look()

    def _known(self, file: Path, stamp: _Stamp) -> tuple[_Stamp, int, PresetFile]:
        """What was read of a file, if it is as it was; a clock may not tell two changes that follow at once apart."""
        known = self._read.get(file)
        if known is not None and known[0] == stamp and known[1] > stamp.changed_ns + YOUNG_NS:
            return known
        return stamp, time.time_ns(), _load(file)

    def _free_file(self, name: str) -> Path:
        """A person may have given the preset in the name's own file another name."""
        taken = {file.name.casefold() for file in self._read}
        own = file_name(name)
        names = (own, *(f"{own.removesuffix(SUFFIX)} {number}{SUFFIX}" for number in range(2, len(taken) + 3)))
        return self.path / next(free for free in names if free not in taken)


def _is_preset(entry: os.DirEntry[str]) -> bool:
    return entry.name.endswith(SUFFIX) and not entry.name.startswith(".") and entry.is_file()


def _stamp(entry: os.DirEntry[str]) -> _Stamp:
    try:
        told = os.stat(entry.path)
    except OSError:
        return _Stamp(0, 0, 0)  # it went meanwhile
    return _Stamp(told.st_mtime_ns, told.st_size, told.st_ino)


def _load(file: Path) -> PresetFile:
    name, label = shown(Path(file.stem)), shown(file)
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
        if len(content) > LARGEST_BYTES:
            raise PresetError(f"{label}:1: expected at most {LARGEST_BYTES // 1024} kB, found more")
        text = content.decode("utf-8-sig")
        preset = read_preset(text, label)
    except PresetError as error:
        return PresetFile(file, name, None, str(error))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return PresetFile(file, name, None, f"{label}:{line}: expected text in UTF-8, found other bytes")
    except OSError as error:
        return PresetFile(file, name, None, f"{label} cannot be read: {error.strerror}")
    return PresetFile(file, preset.name, preset)


def _each_name_once(files: list[PresetFile]) -> tuple[PresetFile, ...]:
    """By name; of two files with one name the first has it."""
    taken: dict[str, PresetFile] = {}
    listed: list[PresetFile] = []
    for file in files:
        first = taken.setdefault(same_name(file.name), file) if file.preset is not None else file
        error = f"{shown(file.file)}: the name {file.name} is that of {shown(first.file)} already"
        listed.append(file if first is file else PresetFile(file.file, file.name, None, error))
    return tuple(sorted(listed, key=lambda file: (same_name(file.name), file.file)))
