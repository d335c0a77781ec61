"""The configuration file: every option of `jam` and `serve` by its name, and the parameters in a table [set].

What stands on the command line goes before what stands in the file.
"""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from realtime.control.nearest import Nearest
from realtime.control.toml_file import TomlFileError, load_toml
from realtime.control.toml_lines import leaves, line_of
from realtime.folders import config_folder

FILE_NAME = "config.toml"
NO_FILE = "none"
SETTINGS = "set"
NOT_IN_THE_FILE = ("help", "config", SETTINGS)
DONE_ONCE = ("forget-ports",)
"""Options that do something at the start, where all others say how it is to be: from a file they would each time."""
WIDTH = 110
HEAD = """\
# Sideman's configuration: take the # away from what you want to change.
# `sideman jam` and `sideman serve` read this file where --config names it, or where it lies in
#   {default}
# What they are given on the command line goes before it."""
OF_SETTINGS = """\
# Parameters, as --set turns them before the start; `sideman controls` explains them too."""

AddOptions = Callable[[argparse.ArgumentParser], None]


def with_file(options: argparse.Namespace, arguments: Sequence[str], add_options: AddOptions) -> argparse.Namespace:
    """The options with what the file says, where the command line says nothing; its parameters as `file_settings`.

    options: as they were read from `arguments`, those after the command; add_options: adds all that the file may hold.
    Raises TomlFileError, with the file and the line, when the file cannot be taken.
    """
    path = _file(options.config)
    if path is None:
        return options
    parser = argparse.ArgumentParser(add_help=False)
    add_options(parser)
    told, settings = _read(path, parser)
    given = _given(parser, arguments)
    also_options = {f"transport/{name}" for name in given}  # as --click, which says the same as transport/click
    settings = tuple((name, value) for name, value in settings if name not in also_options)
    merged = {**vars(options), **{name: value for name, value in told.items() if name not in given}}
    return argparse.Namespace(**{**merged, "file_settings": settings})


def file_with_defaults(add_options: AddOptions) -> str:
    """A file that changes nothing, every line of it explained, for a person to begin from."""
    parser = argparse.ArgumentParser(add_help=False)
    add_options(parser)
    lines = [HEAD.format(default=config_folder() / FILE_NAME), ""]
    for name, action in _options(parser).items():
        lines += _comment(parser._get_formatter()._expand_help(action))
        is_set = action.default is not None
        lines += [f"#{name} = {_toml(action.default)}" if is_set else f"# {name} = {action.metavar}  (not set)", ""]
    lines += [OF_SETTINGS, f"[{SETTINGS}]", *_settings_with_defaults()]
    return "\n".join(lines)


def _file(named: Path | None) -> Path | None:
    if named is not None:
        return None if str(named) == NO_FILE else named
    default = config_folder() / FILE_NAME
    return default if default.is_file() else None


def _read(path: Path, parser: argparse.ArgumentParser) -> tuple[dict[str, object], tuple[tuple[str, object], ...]]:
    content, text = load_toml(path, "configuration")
    options = _options(parser)
    told: dict[str, object] = {}
    settings: tuple[tuple[str, object], ...] = ()
    for key, value in content.items():
        where = f"{path}:{line_of(text, (key,))}"
        if key == SETTINGS:
            if not isinstance(value, dict):
                raise TomlFileError(f"{where}: [{SETTINGS}] is a table of parameters, not {value!r}")
            settings = tuple(_settings(path, text, value))
            continue
        if isinstance(value, dict):
            example = f'"{key}/{next(iter(value), "level")}" = ...'
            raise TomlFileError(
                f"{where}: there is no table [{key}]; parameters stand under [{SETTINGS}], as {example}"
            )
        option = key.replace("_", "-")
        if option in DONE_ONCE:
            raise TomlFileError(f"{where}: {option} is done once, and is no setting: start with --{option} instead")
        action = options.get(option)
        if action is None:
            nearest = Nearest((*options, SETTINGS)).to(option)
            raise TomlFileError(f'{where}: there is no option "{key}"; the nearest is "{nearest}"')
        try:
            told[action.dest] = _taken(action, value)
        except (ValueError, argparse.ArgumentTypeError) as error:
            raise TomlFileError(f"{where}: {key} {error}") from None
    return told, settings


def _options(parser: argparse.ArgumentParser) -> dict[str, argparse.Action]:
    """Those that may stand in a file, by their long names without the dashes."""
    named = ((_name(action), action) for action in parser._actions)
    return {name: action for name, action in named if name not in (*NOT_IN_THE_FILE, *DONE_ONCE)}


def _name(action: argparse.Action) -> str:
    """Of --click, --no-click it is click."""
    return next(text.removeprefix("--") for text in action.option_strings if text.startswith("--"))


def _given(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> dict[str, object]:
    """What stands on the command line itself, without what it is by default."""
    for action in parser._actions:
        action.default = argparse.SUPPRESS
    return vars(parser.parse_known_args(list(arguments))[0])


def _taken(action: argparse.Action, value: object) -> object:
    """The value as the command line would have read it; ValueError or ArgumentTypeError when it is another kind."""
    if action.nargs == 0:
        if not isinstance(value, bool):
            raise ValueError(f"is true or false, not {_shown(value)}")
        return value
    if isinstance(action.default, list):
        return [_element(action, one) for one in (value if isinstance(value, list) else [value])]
    return _element(action, value)


def _element(action: argparse.Action, value: object) -> object:
    is_number = getattr(action.type, "__name__", "") in ("number", "whole")
    kinds: tuple[type, ...] = (int, float) if is_number else (int, str) if _is_port(action) else (str,)
    if not isinstance(value, kinds) or isinstance(value, bool):
        raise ValueError(f"takes a {'number' if is_number else 'text'}, not {_shown(value)}")
    if action.choices is not None and value not in action.choices:
        raise ValueError(f"is one of {', '.join(map(str, action.choices))}, not {_shown(value)}")
    convert = action.type
    return convert(str(value)) if callable(convert) else value


def _is_port(action: argparse.Action) -> bool:
    """Whether it takes a whole number or a word, as --oscquery does."""
    return isinstance(action.default, int) and not isinstance(action.default, bool)


def _settings(path: Path, text: str, table: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    from realtime.control.domains import ParameterError
    from realtime.control.values import checked
    from realtime.first_values import is_set_before

    for keys, value in leaves(table):
        name = "/".join(keys)
        where = f"{path}:{line_of(text, (SETTINGS, *keys))}"
        try:
            parameter, taken = checked(name, value)
        except ParameterError as error:
            raise TomlFileError(f"{where}: {error}") from None
        if not is_set_before(parameter):
            raise TomlFileError(f"{where}: {name} cannot be set before the start; the tempo is the option tempo")
        yield name, taken


def _settings_with_defaults() -> Iterator[str]:
    from realtime.control.parameters import PARAMETERS
    from realtime.first_values import is_set_before

    for parameter in PARAMETERS:
        if parameter.is_kept and is_set_before(parameter):
            unit = f" {parameter.unit}" if parameter.unit else ""
            yield ""
            yield from _comment(f"{parameter.help} ({parameter.domain}{unit})")
            yield f'#"{parameter.name}" = {_toml(parameter.default)}'
    yield ""


def _comment(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="# ", subsequent_indent="# ")


def _toml(value: object) -> str:
    return json.dumps(value if isinstance(value, (bool, int, float, list)) else str(value), ensure_ascii=False)


def _shown(value: object) -> str:
    return _toml(value) if isinstance(value, (bool, int, float, str)) else type(value).__name__
