"""What a voice says of itself: the file voice.toml in its folder, read and checked without onnxruntime."""

from __future__ import annotations

import difflib
import hashlib
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from realtime.music.kit import KIT, KIT_VERSION

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE_NAME = "voice.toml"
DENSITIES = 11
MOST_HITS = 32 * len(KIT)

_NO_TABLES: tuple[Mapping[str, object], ...] = ()


class ManifestError(ValueError):
    """A voice.toml, or its graph, that cannot be used: says file, key, what was expected and what was found."""

    def __init__(self, file: Path, key: str, expected: str, found: str) -> None:
        super().__init__(f"{file}: {key}: expected {expected}, found {found}")
        self.file, self.key, self.expected, self.found = file, key, expected, found


class AdapterKind(Enum):
    """How a voice is run: which representation its graph speaks, or a Python class of its own."""

    HVO = "hvo"
    PYTHON = "python"


@dataclass(frozen=True, slots=True)
class Data:
    """One data set that a voice was trained on, the licence it came under, and how to cite it."""

    name: str
    licence: str
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Graph:
    """The network of a voice: its ONNX file, and the size in bytes and SHA-256 (hexadecimal) that it must have."""

    file: Path
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Hvo:
    """What the hvo adapter must know: the latent's size, nine thresholds 0..1, and each condition's neutral value.

    styles: the names of the values 0, 1, ... of the condition `style`; empty when the graph has none. density_hits: how
    many hits a loop the densities 0, 0.1 ... 1 stand for; empty when the voice does not say.
    """

    graph: Graph
    latent_size: int
    thresholds: tuple[float, ...]
    neutral: Mapping[str, float]
    styles: tuple[str, ...]
    density_hits: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PythonClass:
    """A class of the user's own, whose code runs: `module:Class`, or an entry point of the group sideman.voices."""

    python: str
    entry_point: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """One voice as its voice.toml describes it; `details` holds what its adapter alone must know."""

    folder: Path
    name: str
    title: str
    version: str
    adapter: AdapterKind
    licence: str
    parameters: int
    bars: int
    steps_a_beat: int
    kit_version: int
    pitch_range: tuple[int, int]
    data: tuple[Data, ...]
    details: Hvo | PythonClass

    @property
    def file(self) -> Path:
        """The voice.toml that this was read from."""
        return self.folder / FILE_NAME

    @property
    def graph(self) -> Graph | None:
        """The voice's network; None for a Python class."""
        return self.details.graph if isinstance(self.details, Hvo) else None

    @property
    def thresholds(self) -> tuple[float, ...]:
        """How probable a hit of each of the nine drums must be, 0..1; a half where the voice does not say."""
        return self.details.thresholds if isinstance(self.details, Hvo) else (0.5,) * len(KIT)

    @property
    def bytes(self) -> int:
        """Size of the graph file; 0 for a Python class."""
        return self.graph.bytes if self.graph else 0

    def verify_graph(self) -> None:
        """Raises ManifestError unless the graph file is there and has the SHA-256 that voice.toml gives."""
        if self.graph is None:
            return
        try:
            content = self.graph.file.read_bytes()
        except OSError as error:
            raise ManifestError(self.file, "graph", "a file that can be read", _reason(error)) from error
        if len(content) != self.graph.bytes:
            expected = f"{self.graph.bytes} bytes in {self.graph.file.name}"
            raise ManifestError(self.file, "bytes", expected, str(len(content)))
        digest = hashlib.sha256(content).hexdigest()
        if digest != self.graph.sha256:
            raise ManifestError(self.file, "sha256", f"{self.graph.sha256} for {self.graph.file.name}", digest)


def load_manifest(folder: Path) -> Manifest:
    """Reads and checks folder/voice.toml. Raises ManifestError; the graph file must exist but is not hashed here."""
    folder = Path(folder)
    file = folder / FILE_NAME
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ManifestError(file, "file", "a file that can be read", _reason(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ManifestError(file, "file", "valid TOML", str(error)) from error
    table = _Table(file, content)
    adapter = AdapterKind(table.take("adapter", _one_of([kind.value for kind in AdapterKind])))
    manifest = Manifest(
        folder=folder,
        name=table.take("name", _name),
        title=table.take("title", _text, ""),
        version=table.take("version", _text),
        adapter=adapter,
        licence=table.take("licence", _text),
        parameters=table.take("parameters", _integer(0, 10**12), 0),
        bars=table.take("bars", _integer(1, 64)),
        steps_a_beat=table.take("steps_a_beat", _integer(1, 48)),
        kit_version=table.take("kit_version", _kit_version, KIT_VERSION),
        pitch_range=table.take("pitch_range", _pitch_range, (0, 127)),
        data=tuple(_data(file, row) for row in table.take("data", _tables, _NO_TABLES)),
        details=_hvo(folder, table) if adapter is AdapterKind.HVO else _python_class(table),
    )
    table.refuse_the_rest()
    if isinstance(manifest.details, Hvo) and (manifest.bars, manifest.steps_a_beat) != (2, 4):
        raise ManifestError(
            file,
            "bars, steps_a_beat",
            "2 and 4 for the adapter hvo",
            f"{manifest.bars} and {manifest.steps_a_beat}",
        )
    return manifest


def hvo_details(manifest: Manifest) -> Hvo:
    """What a voice of the adapter hvo says; ManifestError for a voice of another kind."""
    if not isinstance(manifest.details, Hvo):
        raise ManifestError(manifest.file, "adapter", repr(AdapterKind.HVO.value), repr(manifest.adapter.value))
    return manifest.details


T = TypeVar("T")
Check = Callable[[object], T]


class _ExpectedError(Exception):
    """Raised by a check with what it would have accepted."""


class _Missing(Enum):
    MISSING = "missing"


class _Table:
    """One TOML table whose keys are taken one by one, so that those left over are known to be unknown."""

    def __init__(self, file: Path, content: Mapping[str, object], prefix: str = "") -> None:
        self._file, self._content, self._prefix = file, content, prefix
        self._asked: list[str] = []

    def take(self, key: str, check: Check[T], default: T | _Missing = _Missing.MISSING) -> T:
        self._asked.append(key)
        if key not in self._content:
            if isinstance(default, _Missing):
                raise ManifestError(self._file, self._prefix + key, _what_it_accepts(check), self._nothing(key))
            return default
        try:
            return check(self._content[key])
        except _ExpectedError as expected:
            found = repr(self._content[key])
            raise ManifestError(self._file, self._prefix + key, str(expected), found) from None

    def refuse_the_rest(self) -> None:
        for key in self._content:
            if key not in self._asked:
                raise ManifestError(self._file, self._prefix + key, self._nearest(key), "an unknown key")

    def _nearest(self, key: str) -> str:
        near = difflib.get_close_matches(key, self._asked, n=1)
        return repr(near[0]) if near else "one of " + ", ".join(sorted(self._asked))

    def _nothing(self, key: str) -> str:
        near = difflib.get_close_matches(key, self._content.keys(), n=1)
        return f"nothing (did you mean {key!r} by {near[0]!r}?)" if near else "nothing"


def _hvo(folder: Path, table: _Table) -> Hvo:
    graph = folder / table.take("graph", _file_name)
    size, sha256 = table.take("bytes", _integer(0, 2**40)), table.take("sha256", _sha256)
    if not graph.is_file():
        raise ManifestError(folder / FILE_NAME, "graph", f"the file {graph.name} beside it", "no such file")
    return Hvo(
        graph=Graph(graph, size, sha256),
        latent_size=table.take("latent", _integer(1, 1024)),
        thresholds=table.take("thresholds", _thresholds),
        neutral=table.take("neutral", _neutral, MappingProxyType({})),
        styles=table.take("styles", _names, ()),
        density_hits=table.take("density_hits", _density_hits, ()),
    )


def _python_class(table: _Table) -> PythonClass:
    python = table.take("python", _module_and_class, "")
    if python:
        return PythonClass(python, "")
    return PythonClass("", table.take("entry_point", _text))


def _data(file: Path, row: Mapping[str, object]) -> Data:
    table = _Table(file, row, "data.")
    data = Data(table.take("name", _text), table.take("licence", _text), table.take("cite", _text, ""))
    table.refuse_the_rest()
    return data


def _what_it_accepts(check: Check[T]) -> str:
    try:
        check(None)
    except _ExpectedError as expected:
        return str(expected)
    raise AssertionError("every check refuses None")


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _ExpectedError("text")
    return value


def _name(value: object) -> str:
    if not isinstance(value, str) or not value.isidentifier() or not value.isascii():
        raise _ExpectedError("a name of letters, digits and _")
    return value


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(name, str) and name for name in value):
        return tuple(value)
    raise _ExpectedError("a list of names")


def _file_name(value: object) -> str:
    if not isinstance(value, str) or not value or Path(value).name != value:
        raise _ExpectedError("the name of a file in the same folder")
    return value


def _sha256(value: object) -> str:
    if not isinstance(value, str) or len(value) != 64 or not set(value) <= set("0123456789abcdef"):
        raise _ExpectedError("64 hexadecimal digits in small letters")
    return value


def _module_and_class(value: object) -> str:
    if not isinstance(value, str) or value.count(":") != 1 or not all(value.split(":")):
        raise _ExpectedError("'module:Class'")
    return value


def _one_of(names: list[str]) -> Check[str]:
    def check(value: object) -> str:
        if not isinstance(value, str) or value not in names:
            raise _ExpectedError("one of " + ", ".join(names))
        return value

    return check


def _integer(lowest: int, highest: int) -> Check[int]:
    def check(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            raise _ExpectedError(f"a whole number {lowest}..{highest}")
        return value

    return check


def _kit_version(value: object) -> int:
    if value != KIT_VERSION or isinstance(value, bool):
        raise _ExpectedError(f"{KIT_VERSION}, the version of this program's kit")
    return KIT_VERSION


def _pitch_range(value: object) -> tuple[int, int]:
    if isinstance(value, list) and len(value) == 2:
        pitch = _integer(0, 127)
        try:
            low, high = pitch(value[0]), pitch(value[1])
        except _ExpectedError:
            low, high = 1, 0
        if low <= high:
            return low, high
    raise _ExpectedError("two MIDI pitches 0..127, the lower first")


def _thresholds(value: object) -> tuple[float, ...]:
    if isinstance(value, list) and len(value) == len(KIT) and all(_is_number(x) and 0 <= x <= 1 for x in value):
        return tuple(float(x) for x in value)
    raise _ExpectedError(f"{len(KIT)} numbers 0..1, one a drum")


def _density_hits(value: object) -> tuple[float, ...]:
    if isinstance(value, list) and all(_is_number(x) and 0 <= x <= MOST_HITS for x in value):
        hits = tuple(float(x) for x in value)
        if len(hits) == DENSITIES and hits == tuple(sorted(hits)):
            return hits
    raise _ExpectedError(f"{DENSITIES} numbers 0..{MOST_HITS}, none below the one before")


def _neutral(value: object) -> Mapping[str, float]:
    if isinstance(value, dict) and all(_is_number(x) and abs(x) < 1e6 for x in value.values()):
        return MappingProxyType({name: float(x) for name, x in value.items()})
    raise _ExpectedError("a table of input names and numbers")


def _tables(value: object) -> tuple[Mapping[str, object], ...]:
    if isinstance(value, list) and all(isinstance(row, dict) for row in value):
        return tuple(value)
    raise _ExpectedError("tables [[data]] with name and licence")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
