"""The file in which bindings are kept: TOML that a person can edit, whose comments stay."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from realtime.control.midi.binding import DEFAULT_STEP, Binding, BindingError, Mode
from realtime.control.midi.source import HAS_NUMBER, Form, Kind, Source
from realtime.control.toml_lines import TomlError, line_of, read_toml
from realtime.control.whole_file import write_whole

GENERIC = "generic"
GENERIC_FILE = Path(__file__).with_name("generic.toml")
FILE_NAME = "midi.toml"
KEYS = (
    "parameter", "controller", "note", "program", "bend", "pressure", "channel", "form", "value", "low", "high",
    "invert", "mode", "step", "takeover", "feedback",
)  # fmt: skip
_HEADING = re.compile(r"\s*\[\[\s*bind\s*\]\]")


class MapError(ValueError):
    """A file of bindings that cannot be read: one sentence with file, line, and what was expected."""


class MidiMap:
    """The bindings of a session, and the file that they come from and are kept in; file None: they are not kept.

    `add` and `remove` are called on the conducting thread; `save` writes what they did, on a thread that may wait.
    """

    def __init__(
        self, bindings: tuple[Binding, ...] = (), file: Path | None = None, template: Path | None = None
    ) -> None:
        """template: what a file that is not there yet begins with."""
        self.bindings = bindings
        self._file, self._template = file, template
        self._changes: deque[tuple[bool, Binding]] = deque()

    def add(self, binding: Binding) -> None:
        """One more binding."""
        self.bindings = (*self.bindings, binding)
        self._changes.append((True, binding))

    def remove(self, binding: Binding) -> None:
        """One binding less."""
        self.bindings = tuple(other for other in self.bindings if other != binding)
        self._changes.append((False, binding))

    def save(self) -> str:
        """Writes what was added and removed since the last time into the file as it is now, which a person may have
        edited meanwhile; "", or one sentence that says why it cannot be kept."""
        changes = []
        while self._changes:
            changes.append(self._changes.popleft())
        if self._file is None or not changes:
            return ""
        try:
            source = self._file if self._file.exists() or self._template is None else self._template
            text = source.read_text(encoding="utf-8") if source.exists() else ""
            write_whole(self._file, edited(text, changes, self._file))
        except (OSError, ValueError) as error:
            why = f"cannot write {self._file}: {error.strerror}" if isinstance(error, OSError) else str(error)
            return f"what was learned is not kept: {why}"
        return ""


def open_map(told: str, say: Callable[[str], None], folder: Callable[[], Path]) -> MidiMap:
    """The map that `--midi-map` names: "" for the user's own, which is passed over with a sentence when it is broken;
    `generic`, `none`, or a file. folder: where a user's own files are. MapError when the named one cannot be read.
    """
    if told == "none":
        return MidiMap()
    if told == GENERIC:
        file = folder() / f"{GENERIC}.toml"
        return MidiMap(load(file if file.exists() else GENERIC_FILE), file, GENERIC_FILE)
    if told:
        file = Path(told)
        if file.exists():
            return MidiMap(load(file), file)
        if not file.parent.is_dir():
            raise MapError(f"--midi-map: there is no folder {file.parent}")
        say(f"{file} is not there yet; it is written as soon as a knob is learned")
        return MidiMap((), file)
    file = folder() / FILE_NAME
    try:
        return MidiMap(load(file), file) if file.exists() else MidiMap((), file)
    except MapError as error:
        say(f"{error}; no knob is bound, and what is learned now is not kept")
        return MidiMap()


def load(file: Path) -> tuple[Binding, ...]:
    """The bindings of a file; MapError when it cannot be read."""
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise MapError(f"{file}, line {line}: expected text in UTF-8") from None
    except OSError as error:
        raise MapError(f"{file}: cannot be read: {error.strerror}") from None
    return read(text, file)


def read(text: str, file: Path) -> tuple[Binding, ...]:
    """The bindings in a text; MapError, naming `file`, when it is broken."""
    try:
        told = read_toml(text)
    except TomlError as error:
        raise MapError(f"{file}, line {error.line}: expected TOML: {error}") from None
    for key in told:
        if key != "bind":
            raise MapError(f"{file}, line {line_of(text, (key,))}: expected [[bind]] tables alone, found {key}")
    tables = told.get("bind", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise MapError(f"{file}, line {line_of(text, ('bind',))}: expected [[bind]] tables, found another bind")
    bindings: list[Binding] = []
    for number, table in enumerate(tables):
        try:
            bindings.append(from_table(table))
        except BindingError as error:
            raise MapError(f"{file}, line {_line_in_table(text, number, error.key)}: {error}") from None
    return tuple(bindings)


def from_table(table: Mapping[str, Any]) -> Binding:
    """The binding of one table; BindingError when a key of it is unknown or wrong."""
    for key in table:
        if key not in KEYS:
            raise BindingError(key, f"one of {', '.join(KEYS)}", key)
    kinds = [kind for kind in Kind if kind.value in table]
    if len(kinds) != 1:
        found = " and ".join(kind.value for kind in kinds) or "none"
        raise BindingError(
            kinds[1].value if kinds else "parameter", "one of controller, note, program, bend, pressure", found
        )
    kind = kinds[0]
    if kind in HAS_NUMBER:
        number = _typed(table, kind.value, int, "a whole number")
    else:
        number = 0
        if _typed(table, kind.value, bool, "true") is not True:
            raise BindingError(kind.value, "true", "false")
    channel = _typed(table, "channel", int, "a whole number within 1..16", 0)
    if channel == 0 and "channel" in table:
        raise BindingError("channel", "a whole number within 1..16, or none for any", 0)
    source = Source(kind, number, channel, _one_of(table, "form", Form, Form.COARSE))
    value = table.get("value", "")
    if not isinstance(value, (str, int, float)) or (isinstance(value, str) and not value and "value" in table):
        raise BindingError("value", "a number, true, false or a text", repr(value))
    return Binding(
        source,
        _typed(table, "parameter", str, "the name of a parameter"),
        value,
        _typed(table, "low", float, "a number", None),
        _typed(table, "high", float, "a number", None),
        _typed(table, "invert", bool, "true or false", False),
        _one_of(table, "mode", Mode, Mode.AUTO),
        _typed(table, "step", float, "a number", DEFAULT_STEP),
        _typed(table, "takeover", str, "a text", ""),
        _typed(table, "feedback", bool, "true or false", True),
    )


def to_table(binding: Binding) -> dict[str, Any]:
    """What stands in the file for a binding: what differs from the defaults."""
    source = binding.source
    told: dict[str, Any] = {"parameter": binding.parameter}
    told[source.kind.value] = source.number if source.kind in HAS_NUMBER else True
    told["channel"] = source.channel or None
    told["form"] = source.form.value if source.form is not Form.COARSE else None
    told["value"] = None if binding.value == "" else binding.value
    told["low"], told["high"] = binding.low, binding.high
    told["invert"] = binding.invert or None
    told["mode"] = binding.mode.value if binding.mode is not Mode.AUTO else None
    told["step"] = binding.step if binding.step != DEFAULT_STEP else None
    told["takeover"] = binding.takeover or None
    told["feedback"] = None if binding.feedback else False
    return {key: value for key, value in told.items() if value is not None}


def edited(text: str, changes: list[tuple[bool, Binding]], file: Path) -> str:
    """The text after bindings were added (True) and removed, line by line: every comment stays.

    MapError when it is written in a way that cannot be edited so.
    """
    bindings = list(read(text, file))
    for is_new, binding in changes:
        if is_new:
            bindings.append(binding)
            text = f"{text.rstrip()}\n\n[[bind]]\n{_lines(binding)}".lstrip()
            continue
        while binding in bindings:
            number = bindings.index(binding)
            del bindings[number]
            text = _without_table(text, number)
    try:
        as_wanted = read(text, file) == tuple(bindings)
    except MapError:
        as_wanted = False
    if not as_wanted:
        raise MapError(f"{file} is not written as [[bind]] tables with a key a line; it is left as it is")
    return text


def _lines(binding: Binding) -> str:
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in to_table(binding).items())


def _headings(lines: list[str]) -> list[int]:
    return [place for place, line in enumerate(lines) if _HEADING.match(line)]


def _without_table(text: str, number: int) -> str:
    """Without the lines from a table's heading to its last key; what is a comment after that belongs to the next."""
    lines = text.splitlines(keepends=True)
    headings = [*_headings(lines), len(lines)]
    if number + 1 >= len(headings):
        return text
    begin, end = headings[number], headings[number + 1]
    while end > begin + 1 and lines[end - 1].strip().partition("#")[0] == "":
        end -= 1
    if begin == 0 or not lines[begin - 1].strip():
        while end < headings[number + 1] and not lines[end].strip():
            end += 1  # the blank lines behind it, where some stand before it
    return "".join(lines[:begin] + lines[end:])


def _typed(table: Mapping[str, Any], key: str, kind: type, expected: str, *default: Any) -> Any:
    if key not in table:
        if default:
            return default[0]
        raise BindingError("parameter", f"a key {key}", "none")
    value = table[key]
    is_number = kind is float and isinstance(value, int) and not isinstance(value, bool)
    if not (isinstance(value, kind) or is_number) or (kind is int and isinstance(value, bool)):
        raise BindingError(key, expected, repr(value))
    try:
        return float(value) if is_number else value
    except OverflowError:
        raise BindingError(key, expected, "one of over 308 digits") from None


def _one_of(table: Mapping[str, Any], key: str, names: type[Enum], default: Enum) -> Any:
    try:
        return names(table[key]) if key in table else default
    except ValueError:
        raise BindingError(key, " or ".join(f'"{name.value}"' for name in names), repr(table[key])) from None


def _line_in_table(text: str, number: int, key: str) -> int:
    """The line of a key in the table of that number, or the table's own where it has none such."""
    lines = text.splitlines()
    headings = _headings(lines)
    if number >= len(headings):
        return line_of(text, ("bind",))
    end = headings[number + 1] if number + 1 < len(headings) else len(lines)
    pattern = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
    own = (place for place in range(headings[number], end) if pattern.match(lines[place]))
    return next(own, headings[number]) + 1
