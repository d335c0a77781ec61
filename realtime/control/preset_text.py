"""A preset as TOML that a person can edit; what is wrong in it is told with its line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from realtime.control.domains import ParameterError, Switch, Value
from realtime.control.nearest import Nearest
from realtime.control.parameter import Parameter
from realtime.control.parameters import BY_NAME, PARAMETERS
from realtime.control.preset import Preset, PresetError, checked_name, snapshot_number
from realtime.control.preset_rows import SNAPSHOTS
from realtime.control.toml_lines import Keys, TomlError, leaves, line_of, read_toml
from realtime.control.values import family_in

VERSION = 1
HEAD = ("version", "name", "voice", "program")


def write_preset(preset: Preset) -> str:
    """The preset as TOML: a table for each room, a line for each parameter with what it may be."""
    lines = [
        "# A preset of Sideman. What is left out stays as it is when the preset is recalled.",
        f"version = {VERSION}",
        f"name = {_quoted(preset.name)}",
    ]
    if preset.voice:
        lines.append(f"voice = {_quoted(preset.voice)}")
    if preset.program:
        lines.append(f"program = {preset.program}  # MIDI program change, 1..{SNAPSHOTS}")
    rooms: dict[str, list[str]] = {}
    for parameter in PARAMETERS:
        if parameter.name in preset.values:
            room, _, key = parameter.name.partition("/")
            rooms.setdefault(room, []).append(_line(parameter, key, preset.values[parameter.name]))
    for room, told in rooms.items():
        lines += ["", f"[{room}]", *told]
    return "\n".join(lines) + "\n"


def read_preset(text: str, file: str) -> Preset:
    """The preset that a text is. PresetError, `FILE:LINE: ...`, when it is none, or one of a later version.

    Only what it turns has to be in it: its name is else the file's, and its version this one.
    Everything is checked before anything is taken.
    """
    try:
        table = read_toml(text)
    except TomlError as error:
        raise PresetError(f"{file}:{error.line}: {error}") from None

    def fault(path: Keys, sentence: str) -> PresetError:
        return PresetError(f"{file}:{line_of(text, path)}: {sentence}")

    if not table:
        raise PresetError(f"{file}:1: there is nothing in it")
    version = table.get("version", VERSION)
    if type(version) is not int or version < 1:
        raise fault(("version",), f"expected version = {VERSION}, found {_found(version)}")
    if version > VERSION:
        raise fault(("version",), f"the preset's version is {version}, and this Sideman reads up to {VERSION}")
    name = _text(table, "name") if "name" in table else Path(file).stem
    voice = _text(table, "voice") if "voice" in table else ""
    if name is None or voice is None:
        key = "name" if name is None else "voice"
        raise fault((key,), f'expected {key} = "...", found {_found(table.get(key))}')
    try:
        name = checked_name(name)
    except PresetError as error:
        raise fault(("name",), str(error)) from None
    program = table.get("program", snapshot_number(name))
    if type(program) is not int or not (1 <= program <= SNAPSHOTS or "program" not in table):
        raise fault(("program",), f"expected program = 1..{SNAPSHOTS}, found {_found(program)}")
    values: dict[str, Value] = {}
    for path, value in leaves({key: value for key, value in table.items() if key not in HEAD}):
        try:
            parameter = _parameter(path)
            if parameter.name in values:
                raise ParameterError(f"{parameter.name} is given twice")
            values[parameter.name] = _taken(parameter, value)
        except ParameterError as error:
            raise fault(path, str(error)) from None
    return Preset(name, values, voice, program)


def _line(parameter: Parameter, key: str, value: Value) -> str:
    key = key if key.isidentifier() else _quoted(key)
    told = f"{parameter.domain} {parameter.unit}".strip() if not isinstance(parameter.domain, Switch) else ""
    return f"{key} = {_written(value)}" + (f"  # {told}" if told else "")


def _written(value: Value) -> str:
    return _quoted(value) if isinstance(value, str) else json.dumps(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _text(table: Mapping[str, object], key: str) -> str | None:
    value = table.get(key)
    return value if isinstance(value, str) else None


def _found(value: object) -> str:
    return "nothing" if value is None else _shown(value)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if len(repr(value)) <= 40 else f"{repr(value)[:40]}..."


def _parameter(path: Keys) -> Parameter:
    name = "/".join(path)
    parameter = BY_NAME.get(name)
    if parameter is None:
        others = [*(known for known, row in BY_NAME.items() if row.in_presets), *(HEAD if len(path) == 1 else ())]
        instead = family_in(name) or f"the nearest is {Nearest(others).to(name)}"
        raise ParameterError(f"there is no parameter {name}; {instead}")
    if not parameter.in_presets:
        raise ParameterError(f"{name} is no part of a preset")
    return parameter


def _taken(parameter: Parameter, value: object) -> Value:
    if isinstance(value, bool) and not isinstance(parameter.domain, Switch):
        raise ParameterError(f"{parameter.name} takes {parameter.domain}, not {_shown(value)}")
    return parameter.domain.check(parameter.name, value)
