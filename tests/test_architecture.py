"""Laws over the whole source: which room may import which, who may know onnxruntime, what the documents must hold."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from realtime.control.osc_table import rows
from realtime.control.parameters import PARAMETERS
from realtime.music import midi_bytes

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "realtime"
SOURCES = sorted(PACKAGE.rglob("*.py"))

ROOMS = ("music", "listen", "voices", "play", "control")
CONDUCTING_MAY_IMPORT = (
    "realtime._core",
    "realtime.conducting",
    "realtime.control",
    "realtime.music",
    "realtime.listen.gather",
    "realtime.voices.answer",
    "realtime.voices.manifest",
    "realtime.voices.played_time",
    "realtime.voices.request",
)
PARAMETER_TABLE = "realtime.control.parameters"
OF_THE_VOICE_PROCESS = {"voices/worker.py", "voices/adapters.py", "voices/hvo_adapter.py"}
NEVER_IN_THE_HOST = ("onnxruntime", "torch", "onnx", "models")
WRITTEN_IN = ("realtime", "csrc", "models", "max_patches", "tests", ".ci")
OPENS_PORTS = ("rtmidi", "jack", "sounddevice", "socket", "pythonosc", "serial")


def imports(source: Path) -> Iterator[str]:
    """Every module that a file imports, wherever in it, as the full name; `from a import b` gives `a.b` and `a`."""
    for node in ast.walk(ast.parse(source.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{source}: imports say the whole name"
            assert node.module is not None
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def assigned(source: Path) -> Iterator[str]:
    """The names to which a module assigns something, outside of its classes and functions."""
    for statement in ast.parse(source.read_text()).body:
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                yield from (node.id for node in ast.walk(target) if isinstance(node, ast.Name))


def within(module: str, packages: tuple[str, ...]) -> bool:
    """Whether a module is one of the packages or lies in one."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def name(source: Path) -> str:
    return source.relative_to(PACKAGE).as_posix()


def room_of(source: Path) -> str:
    """The folder of the package that a file lies in, or "" for the package itself."""
    return source.relative_to(PACKAGE).parts[0] if source.parent != PACKAGE else ""


def test_the_walk_sees_imports_inside_functions_and_the_rooms_are_there() -> None:
    assert "realtime.live.play" in set(imports(PACKAGE / "cli.py"))
    assert {room_of(source) for source in SOURCES} >= {*ROOMS, "conducting"}
    assert {name(source) for source in SOURCES} >= OF_THE_VOICE_PROCESS


@pytest.mark.parametrize("source", [s for s in SOURCES if room_of(s) in ROOMS], ids=name)
def test_a_room_imports_itself_music_and_the_parameter_table_alone(source: Path) -> None:
    room = room_of(source)
    allowed = ("realtime._core", f"realtime.{room}", "realtime.music")
    if room != "music":
        allowed += (PARAMETER_TABLE,)
    ours = [module for module in imports(source) if within(module, ("realtime",)) and module != "realtime"]
    strangers = [module for module in ours if not within(module, allowed)]
    assert not strangers, f"{name(source)} imports {strangers}"


@pytest.mark.parametrize("source", [s for s in SOURCES if name(s) not in OF_THE_VOICE_PROCESS], ids=name)
def test_the_host_never_imports_a_network_library_or_a_model(source: Path) -> None:
    strangers = [module for module in imports(source) if within(module, NEVER_IN_THE_HOST)]
    assert not strangers, f"{name(source)} imports {strangers}"


def test_onnxruntime_is_imported_by_the_graph_adapters_alone() -> None:
    knowing = {name(source) for source in SOURCES if any(within(m, ("onnxruntime",)) for m in imports(source))}
    assert knowing == {"voices/hvo_adapter.py"}


def test_only_the_voice_process_and_render_load_a_voice() -> None:
    loading = {
        name(source)
        for source in SOURCES
        if any(within(m, ("realtime.voices.adapters", "realtime.voices.hvo_adapter")) for m in imports(source))
    }
    loading = {file for file in loading if not file.startswith("bench/")}
    assert loading <= OF_THE_VOICE_PROCESS | {"render.py"}


@pytest.mark.parametrize("source", [s for s in SOURCES if room_of(s) == "voices"], ids=name)
def test_a_voice_never_opens_a_port(source: Path) -> None:
    strangers = [module for module in imports(source) if within(module, OPENS_PORTS)]
    assert not strangers, f"{name(source)} imports {strangers}"


@pytest.mark.parametrize("source", [s for s in SOURCES if room_of(s) == "conducting"], ids=name)
def test_the_conductor_knows_what_is_asked_and_answered_but_no_clock_no_thread_and_no_port(source: Path) -> None:
    strangers = {m for m in imports(source) if within(m, ("realtime",)) and not within(m, CONDUCTING_MAY_IMPORT)}
    strangers |= {m for m in imports(source) if within(m, (*OPENS_PORTS, "time", "threading"))}
    assert not strangers, f"{name(source)} imports {strangers}"


@pytest.mark.parametrize("source", [s for s in SOURCES if name(s) != "music/midi_bytes.py"], ids=name)
def test_the_bytes_of_midi_are_defined_in_one_place(source: Path) -> None:
    own = {each.strip("_") for each in assigned(source)} & {each for each in vars(midi_bytes) if each.isupper()}
    assert not own, f"{name(source)} defines {own} anew"


def test_the_installed_program_never_imports_the_training() -> None:
    assert not [name(source) for source in SOURCES if any(within(m, ("models",)) for m in imports(source))]


def test_every_parameter_has_a_name_a_sentence_and_a_default_that_it_may_take() -> None:
    assert len({parameter.name for parameter in PARAMETERS}) == len(PARAMETERS)
    for parameter in PARAMETERS:
        assert parameter.help.endswith("."), parameter.name
        if parameter.is_kept:
            assert parameter.domain.check(parameter.name, parameter.default) == parameter.default


def test_the_table_of_messages_is_the_table_of_parameters() -> None:
    """Every row with its range, default and help; the onset stands before them."""
    table = (PROJECT / "max_patches" / "README.md").read_text().split("## What Sideman sends")[0]
    written = [line for line in table.splitlines() if line.startswith("| `/sideman/")]
    assert written[0].startswith("| `/sideman/onset` |")
    assert written[1:] == [str(row) for row in rows()]


def test_no_file_names_a_folder_of_the_machine_it_is_on() -> None:
    """Whoever reads the project has other folders. What is not text, as a network's weights, is passed over."""
    here = (f"{PROJECT}/", f"{Path.home()}/")
    written = [path for folder in WRITTEN_IN for path in (PROJECT / folder).rglob("*") if path.is_file()]
    written += [
        path for path in PROJECT.iterdir() if path.suffix in (".md", ".toml", ".txt") or path.name == "Makefile"
    ]
    for path in written:
        if "__pycache__" in path.parts:
            continue
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        assert not [folder for folder in here if folder in text], path
