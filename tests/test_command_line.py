"""The command line: what goes wrong is one sentence on stderr and exit code 2, never a traceback."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from realtime import cli
from realtime.voices import folders

MODELS = Path(folders.__file__).resolve().parents[2] / "models"
VOICE = MODELS / "groove_vae"
SILENT = ("--input", "none", "--output", "none", "--osc-in", "0", "--sound", "none", "--oscquery", "none")
A_FILE = bytes.fromhex("4d546864 00000006 0000 0001 0060 4d54726b 0000000c 00903c64 60803c00 00ff2f00")


@pytest.fixture(autouse=True)
def _without_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    """No server is found, whatever runs on this machine."""
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "sideman-test-nobody")
    monkeypatch.delenv("SIDEMAN_TRACEBACK", raising=False)


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the drums' voice, which is found instead of the built-in one."""
    copied = tmp_path / "voices" / VOICE.name
    copied.mkdir(parents=True)
    for file in VOICE.iterdir():
        if file.suffix in (".toml", ".onnx", ".md"):
            shutil.copy(file, copied)
    monkeypatch.setattr(folders, "_built_in", lambda: copied.parent)
    monkeypatch.delenv(folders.VARIABLE, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return copied


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Runs a command that must end with code 2; gives the one sentence that it says."""
    capsys.readouterr()
    try:
        code = cli.run([str(argument) for argument in arguments])
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else 1
    said = capsys.readouterr().err
    assert code == 2, said
    assert "Traceback" not in said
    assert "defect" not in said, said
    return said.strip().splitlines()[-1]


def test_help_needs_neither_numpy_nor_the_core() -> None:
    """So it is there at once."""
    program = (
        "import sys; from realtime.cli import run\n"
        "try: run(['--help'])\n"
        "except SystemExit as end: assert not end.code\n"
        "print([name for name in ('numpy', 'realtime._core', 'onnxruntime', 'rtmidi') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "jam" in ran.stdout
    assert ran.stdout.strip().endswith("[]")


@pytest.mark.skipif(os.name != "posix", reason="its shell closes a program's output")
def test_a_closed_output_is_no_fault() -> None:
    for closed in (">&-", "2>&-", ">&- 2>&- <&-"):
        program = f'"{sys.executable}" -m realtime jam --seconds 0.2 {" ".join(SILENT)} {closed}'
        ran = subprocess.run(program, shell=True, capture_output=True, text=True, timeout=30)
        assert ran.returncode == 0, ran.stderr
        assert "defect" not in ran.stderr


@pytest.mark.parametrize("bpm", ["0", "19", "401", "1000", "-120", "nan", "fast"])
def test_a_tempo_out_of_range_is_refused_with_the_range(capsys: pytest.CaptureFixture[str], bpm: str) -> None:
    said = refused(capsys, "jam", "--tempo", bpm, *SILENT)
    assert "--tempo" in said
    assert "20..400" in said
    assert bpm in said


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--osc-in", "70000"),
        ("--osc-in", "x"),
        ("--oscquery", "65536"),
        ("--oscquery", "x"),
        ("--bars", "0"),
        ("--seconds", "-1"),
        ("--seed", "-1"),
        ("--metre", "7/16"),
        ("--count-in", "9"),
        ("--sound", "x"),
    ],
)
def test_an_option_out_of_range_is_refused_with_the_value(
    capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    said = refused(capsys, "serve", option, value)
    assert option in said
    assert value in said


def test_a_busy_osc_port_is_named_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        said = refused(capsys, "serve", "--input", "none", "--output", "none", "--osc-in", port)
    assert str(port) in said
    assert "--osc-in" in said


@pytest.mark.parametrize("destination", ["nowhere", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:70000", ":7401"])
def test_an_osc_destination_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], destination: str) -> None:
    said = refused(capsys, "serve", *SILENT, "--osc-out", destination)
    assert "--osc-out" in said
    assert destination in said


def test_a_record_file_that_cannot_be_written_is_refused_before_anything_plays(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for path in (tmp_path / "nowhere" / "take.mid", tmp_path):
        assert str(path) in refused(capsys, "jam", *SILENT, "--record", path)


def test_a_port_that_is_asked_for_where_there_is_no_midi_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "jam", "--input", "Nonesuch", "--midi", "jack", "--osc-in", "0", "--sound", "none")
    assert "no JACK server answers" in said or "libjack is not on this system" in said


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MThd",
        b"RIFF" + bytes(64),
        A_FILE[:20],
        A_FILE[:-6],
        A_FILE[:14],
        b"MThd\0\0\0\6\0\0\0\1\0\x60MTrk\xff\xff\xff\xff",
    ],
)
def test_a_broken_midi_file_is_refused_by_its_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    broken = tmp_path / "broken.mid"
    broken.write_bytes(content)
    target = tmp_path / "out.mid"
    assert broken.name in refused(capsys, "render", broken, target)
    assert not target.exists()


def test_a_midi_file_that_is_not_there_or_a_folder_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for source in (tmp_path / "nowhere.mid", tmp_path):
        assert str(source) in refused(capsys, "render", source, tmp_path / "out.mid")


def test_a_target_that_cannot_be_written_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    source = tmp_path / "in.mid"
    source.write_bytes(A_FILE)
    target = tmp_path / "nowhere" / "out.mid"
    assert str(target) in refused(capsys, "render", source, target)


def test_a_parameter_that_is_none_is_refused_by_its_name(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    source = tmp_path / "in.mid"
    source.write_bytes(A_FILE)
    for assignment, part in (
        ("drums/nonesuch=1", "drums/nonesuch"),
        ("drums/follow=3", "0..1"),
        ("drums", "NAME=VALUE"),
        ("drums/follow", "NAME=VALUE"),
        ("drums/follow=0.5@soon", "@BAR"),
        ("drums/fill@nan", "@BAR"),
        ("drums/fill@0.5", "bars are counted from 1"),
    ):
        assert part in refused(capsys, "render", source, tmp_path / "out.mid", "--set", assignment)


def test_a_bar_is_refused_where_none_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert "where a file is rendered" in refused(capsys, "serve", "--set", "drums/follow=0.5@3")
    assert "NAME=VALUE" in refused(capsys, "serve", "--set", "drums/follow")


@pytest.fixture(params=["serve", "render"])
def playing(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[object, ...]:
    """A command that needs the drums' voice."""
    source = tmp_path / "in.mid"
    source.write_bytes(A_FILE)
    return ("serve", *SILENT) if request.param == "serve" else ("render", source, tmp_path / "out.mid")


def test_a_missing_voice_is_refused(
    capsys: pytest.CaptureFixture[str], voice: Path, playing: tuple[object, ...]
) -> None:
    shutil.rmtree(voice)
    assert "groove_vae" in refused(capsys, *playing)


def test_a_missing_graph_is_refused_by_its_name(
    capsys: pytest.CaptureFixture[str], voice: Path, playing: tuple[object, ...]
) -> None:
    (graph,) = voice.glob("*.onnx")
    graph.unlink()
    assert graph.name in refused(capsys, *playing)


def test_a_corrupt_graph_is_refused_by_its_name(
    capsys: pytest.CaptureFixture[str], voice: Path, playing: tuple[object, ...]
) -> None:
    (graph,) = voice.glob("*.onnx")
    data = bytearray(graph.read_bytes())
    data[len(data) // 2] ^= 0xFF
    graph.write_bytes(data)
    assert graph.name in refused(capsys, *playing)


@pytest.mark.parametrize(
    ("wrong", "parts"),
    [
        (lambda text: text.replace("adapter = ", "adaptor = "), ("adapt",)),
        (lambda text: text.replace('adapter = "hvo"', 'adapter = "trumpet"'), ("adapter", "trumpet")),
        (lambda text: text.replace("bars = 2", "bars = -2"), ("bars", "-2")),
        (lambda text: "[[[" + text, ()),
        (lambda text: "", ()),
    ],
)
def test_a_wrong_voice_toml_is_refused_with_file_key_and_what_was_found(
    capsys: pytest.CaptureFixture[str], voice: Path, wrong: object, parts: tuple[str, ...]
) -> None:
    assert callable(wrong)
    manifest = voice / "voice.toml"
    changed = wrong(manifest.read_text())
    assert changed != manifest.read_text()
    manifest.write_text(changed)
    said = refused(capsys, "serve", *SILENT)
    for part in ("voice.toml", *parts):
        assert part in said


def test_no_command_and_an_unknown_one_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "COMMAND" in refused(capsys)
    assert "sing" in refused(capsys, "sing")


def test_the_voices_are_listed_as_objects_with_their_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["voices", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert "drums" in [row["name"] for row in rows]
    for row in rows:
        assert {"name", "adapter", "bytes", "licence"} <= set(row)


def test_what_is_there_is_listed_where_there_are_no_ports(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["ports", "--json"]) == 0
    for row in json.loads(capsys.readouterr().out):
        assert set(row) == {"name", "direction", "api", "hardware"}
        assert row["api"] != "JACK"
    assert cli.run(["doctor", "--json"]) == 0
    (jack,) = (finding for finding in json.loads(capsys.readouterr().out) if finding["what"] == "JACK")
    assert (jack["present"], jack["optional"]) == (False, True)
    assert "start a JACK server" in jack["remedy"]


def test_the_controls_are_listed_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["controls"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "drums/fill  none, or 1  A fill of one bar from the next bar line on, landing on crash and kick." in lines
    assert len(lines) > 50


def test_the_parameters_are_listed_for_people_for_programs_and_for_documents(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.run(["parameters"]) == 0
    people = capsys.readouterr().out
    assert cli.run(["controls"]) == 0
    assert capsys.readouterr().out == people
    assert cli.run(["parameters", "--json"]) == 0
    (tempo,) = (each for each in json.loads(capsys.readouterr().out) if each["address"] == "/sideman/transport/tempo")
    assert (tempo["type"], tempo["range"], tempo["default"], tempo["unit"]) == ("float", [20, 400], 120.0, "bpm")
    assert cli.run(["parameters", "--markdown"]) == 0
    assert "| `/sideman/transport/tempo` | 20..400 bpm | 120 | The tempo. |" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        cli.run(["parameters", "--markdown", "--json"])


def test_a_mistyped_name_is_refused_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    silent = ("--input", "none", "--output", "none", "--sound", "none", "--osc-in", "0")
    assert "the nearest is drums/density" in refused(capsys, "serve", *silent, "--set", "drums/densty=0.7")
    assert "the nearest is drums/fill" in refused(capsys, "serve", "--set", "drums/fil")


@pytest.mark.parametrize("address", ["::1", "2001:db8::7", "somewhere", "1.2.3", "", "127.0.0.1:7400"])
def test_an_address_to_bind_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], address: str) -> None:
    said = refused(capsys, "serve", "--input", "none", "--output", "none", "--sound", "none", "--osc-bind", address)
    assert "--osc-bind takes an IPv4 address" in said


def test_an_address_of_another_machine_cannot_be_bound(capsys: pytest.CaptureFixture[str]) -> None:
    silent = ("--input", "none", "--output", "none", "--sound", "none", "--osc-in", "0")
    assert "OSC port 0 on 192.0.2.1 cannot be had" in refused(capsys, "serve", *silent, "--osc-bind", "192.0.2.1")
