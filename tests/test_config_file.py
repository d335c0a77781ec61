"""The configuration file: what it may hold, who goes before it, and how it is refused."""

from __future__ import annotations

import argparse
import re
from dataclasses import replace
from pathlib import Path

import pytest

from realtime import cli
from realtime.cli_options import add_jam_options, session_config
from realtime.config_file import file_with_defaults, with_file
from realtime.control.toml_file import TomlFileError
from realtime.control.toml_lines import line_of
from realtime.folders import config_folder, state_folder

EVERYTHING = """\
input = ["Keys@5", "Pad"]
output = "Synth"
midi = "jack"
osc-in = 0
osc_out = "127.0.0.1:9000"
tempo = 98
metre = "7/8"
click = true
count_in = 2
bars = 12
seconds = 3.5
record = "take.mid"
plain = true

[set]
"drums/density" = 0.25
"groove/record" = false

[set.drums]
response = "next bar"
"""


def options(*arguments: str):
    parser = argparse.ArgumentParser()
    add_jam_options(parser)
    return with_file(parser.parse_args(arguments), arguments, add_jam_options)


def config(*arguments: str):
    return session_config(options(*arguments), demo=True)


def written(folder: Path, text: str) -> str:
    path = folder / "my.toml"
    path.write_text(text)
    return str(path)


def refused(folder: Path, text: str) -> str:
    path = written(folder, text)
    with pytest.raises(TomlFileError) as error:
        options("--config", path)
    return str(error.value).removeprefix(path)


def test_every_kind_of_option_and_parameter_is_taken_under_either_spelling(tmp_path: Path) -> None:
    path = written(tmp_path, EVERYTHING)
    read = config("--config", path)
    assert (read.inputs, read.outputs, read.midi) == (("Keys@5", "Pad"), ("Synth",), "jack")
    assert (read.osc_in, read.osc_out, read.bpm, read.metre) == (0, "127.0.0.1:9000", 98.0, "7/8")
    assert (read.click, read.count_in, read.bars, read.seconds) == (True, 2, 12, 3.5)
    assert read.record == Path("take.mid")
    assert options("--config", path).plain is True
    assert read.settings == (("drums/density", 0.25), ("groove/record", False), ("drums/response", "next bar"))


def test_the_command_line_goes_before_the_file_also_where_it_says_the_default(tmp_path: Path) -> None:
    path = written(tmp_path, EVERYTHING)
    read = config("--config", path, "--tempo", "120", "--input", "Other", "--set", "drums/density=0.75")
    assert read.bpm == 120.0
    assert read.inputs == ("Other",), "in place of the file's inputs, not beside them"
    assert dict(read.settings)["drums/density"] == 0.75
    assert read.outputs == ("Synth",)


def test_what_the_file_switches_on_is_switched_off_by_its_no_on_the_command_line(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    add_jam_options(parser)
    told = parser.format_help()
    switches = [action.dest for action in parser._actions if action.default is False and action.dest != "forget_ports"]
    assert set(switches) == {"click", "clock_out", "start_on_note", "compat_unbundled", "plain"}
    path = written(tmp_path, "".join(f"{name} = true\n" for name in switches))
    for name in switches:
        option = name.replace("_", "-")
        assert f"--{option}, --no-{option}" in told
        assert getattr(options("--config", path), name) is True
        assert getattr(options("--config", path, f"--no-{option}"), name) is False
        assert getattr(options("--config", "none", f"--{option}", f"--no-{option}"), name) is False
    assert "default: False" not in told


def test_an_option_goes_before_the_files_parameter_of_the_same_meaning(tmp_path: Path) -> None:
    path = written(tmp_path, '[set]\n"transport/click" = true\n"transport/metre" = "7/8"\n"drums/density" = 0.5')
    assert dict(config("--config", path).settings)["transport/click"] is True
    read = config("--config", path, "--no-click", "--metre", "3/4")
    assert (read.click, read.metre, read.settings) == (False, "3/4", (("drums/density", 0.5),))


def test_the_file_of_the_users_folder_is_read_when_it_is_there_unless_another_or_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIDEMAN_CONFIG", str(tmp_path / "mine"))
    assert config_folder() == tmp_path / "mine"
    assert tmp_path / "mine" in state_folder().parents
    assert config().bpm == 120.0
    config_folder().mkdir()
    (config_folder() / "config.toml").write_text("tempo = 77")
    assert config().bpm == 77.0
    assert config("--config", "none").bpm == 120.0
    assert config("--config", written(tmp_path, "tempo = 66")).bpm == 66.0


def test_the_users_folder_may_be_written_as_a_tilde_in_every_option_that_takes_a_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    parser = argparse.ArgumentParser()
    add_jam_options(parser)
    names = [
        action.option_strings[0].removeprefix("--")
        for action in parser._actions
        if action.dest in ("drums", "config") or {"FILE", "FOLDER"} & set(re.split(r"\W", str(action.metavar)))
    ]
    assert {"record", "keep-folder", "presets", "midi-map", "drums", "config"} == set(names)
    for name in names:
        mine, dest = tmp_path / "mine" / "x.mid", name.replace("-", "_")
        if name != "config":
            read = options("--config", written(tmp_path, f'{name} = "~/mine/x.mid"'))
            assert str(getattr(read, dest)) == str(mine), name
        assert str(getattr(parser.parse_args([f"--{name}=~/mine/x.mid"]), dest)) == str(mine), name


def test_a_tilde_that_is_no_users_folder_stays(tmp_path: Path) -> None:
    path = written(tmp_path, 'record = "~nobody here/x.mid"\nkeep-folder = "a~"')
    read = config("--config", path)
    assert (read.record, read.keep_folder) == (Path("~nobody here/x.mid"), Path("a~"))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("\ntempoo = 90", ':2: there is no option "tempoo"; the nearest is "tempo"'),
        ("osc_inn = 90", ':1: there is no option "osc_inn"; the nearest is "osc-in"'),
        ("config = 'x'", ':1: there is no option "config"; the nearest is'),
        ("click = true\nforget-ports = true", ":2: forget-ports is done once, and is no setting: start with"),
        ("forget_ports = false", ":1: forget-ports is done once, and is no setting: start with --forget-ports"),
        ("no-click = true", ':1: there is no option "no-click"; the nearest is'),
        ("tempo = 1000", ":1: tempo must be a number within 20..400, not 1000"),
        ("tempo = nan", ":1: tempo must be a number within 20..400, not nan"),
        ('tempo = "fast"', ':1: tempo takes a number, not "fast"'),
        ("tempo = true", ":1: tempo takes a number, not true"),
        ("bars = 2.5", ":1: bars must be a whole number within 1..1000000, not 2.5"),
        ('click = "yes"', ':1: click is true or false, not "yes"'),
        ('midi = "alsa"', ":1: midi is one of auto, jack"),
        ("osc-out = 7401", ":1: osc-out takes a text, not 7401"),
        ("input = [1]", ":1: input takes a text, not 1"),
        ("tempo = [90]", ":1: tempo takes a number, not list"),
        ("[tempo]\nbpm = 90", ':1: there is no table [tempo]; parameters stand under [set], as "tempo/bpm" = ...'),
        ("set = 3", ":1: [set] is a table of parameters, not 3"),
        ('[set]\n"drums/densty" = 1', ":2: there is no parameter drums/densty; the nearest is drums/density"),
        ('[set]\n"drums/mute/DRUM" = 1', ":2: there is no parameter drums/mute/DRUM; DRUM is one of kick, snare, "),
        ("[set]\n\n[set.drums]\n\ndensity = 7", ":5: drums/density must be within -1..1, not 7"),
        (
            f'[set]\n"drums/density" = 1{"0" * 400}',
            ":2: drums/density must be within -1..1, not one of over 308",
        ),
        ('[set]\n"drums/density" = "full"', ":2: drums/density takes a number within -1..1, not 'full'"),
        ('[set]\n"transport/tempo" = 90', ":2: transport/tempo cannot be set before the start"),
        ('[set]\n"session/quit" = 1', ":2: session/quit cannot be set before the start"),
        ("tempo = ", ":1: this is not TOML: invalid value"),
        ("click = true\ntempo == 3", ":2: this is not TOML: "),
        (f"click = true\n[set]\n{'a.' * 999}a = 3", ":3: this is not TOML: tables or lists are nested over 20 deep"),
    ],
)
def test_what_is_wrong_is_refused_with_file_and_line(tmp_path: Path, text: str, sentence: str) -> None:
    assert refused(tmp_path, text).startswith(sentence)


def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.toml"
    assert cli.run(["serve", "--config", str(missing)]) == 2
    told = capsys.readouterr().err
    assert told == f"sideman: the configuration file {missing} cannot be read: No such file or directory\n"
    (tmp_path / "latin.toml").write_bytes(b"drums = '\xe9'")
    with pytest.raises(TomlFileError, match="is not UTF-8 text"):
        options("--config", str(tmp_path / "latin.toml"))


def test_the_printed_file_changes_nothing_as_it_is_and_with_every_line_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["config"]) == 0
    text = capsys.readouterr().out
    assert text.rstrip() == file_with_defaults(add_jam_options).rstrip()
    assert config("--config", written(tmp_path, text)) == config()
    taken = re.sub(r"^#(?! )", "", text, flags=re.MULTILINE)
    assert taken.count("\n#") < text.count("\n#")
    read = config("--config", written(tmp_path, taken))
    assert read.settings
    assert {name for name, _ in read.settings} >= {"drums/density", "input/drum/snare", "groove/mode"}
    assert session_config(options(), demo=True) == config()
    assert replace(read, settings=()) == config()
    assert str(config_folder() / "config.toml") in text
    assert "forget-ports" not in text


def test_lines_are_found_in_tables_dotted_keys_and_quotes_and_else_at_the_nearest_table() -> None:
    text = 'a = 1\n[set]\n"x/y" = 2\nz.w = 3\n["set".deep]\nq = 4\nv = { b = 1 }\n'
    places = (("a",), ("set", "x/y"), ("set", "z", "w"), ("set", "deep", "q"), ("set", "deep", "v", "b"), ("nowhere",))
    assert [line_of(text, place) for place in places] == [1, 3, 4, 6, 7, 1]
