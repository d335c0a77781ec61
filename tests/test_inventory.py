"""What `ports`, `voices` and `controls` list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fakes import write_fake_voice

from realtime import inventory
from realtime.control.osc_table import sent_table, table
from realtime.control.parameters import PARAMETERS
from realtime.music.port import Direction, Port
from realtime.voices import folders

KEYS = Port("Keys 20:0", Direction.INPUT, "ALSA", True, False)
OURS = Port("Sideman:Sideman Out", Direction.INPUT, "JACK", False, True)


@pytest.fixture(autouse=True)
def _the_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inventory, "list_system_ports", lambda: [KEYS, OURS])
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "sideman-test-nobody")


def test_ports_and_sound_outputs_are_listed_and_our_own_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inventory, "sound_outputs", lambda: ["Speakers"])
    assert inventory.list_devices() == [
        {"name": "Keys 20:0", "direction": "input", "api": "ALSA", "hardware": True},
        {"name": "Speakers", "direction": "sound", "api": "PortAudio", "hardware": True},
    ]


def test_where_portaudio_fails_the_ports_are_listed_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> list[str]:
        raise RuntimeError("PortAudio cannot list the sound devices")

    monkeypatch.setattr(inventory, "sound_outputs", fail)
    assert [row["name"] for row in inventory.list_devices()] == ["Keys 20:0"]


def test_without_a_jack_server_there_are_no_jack_ports() -> None:
    assert inventory._jack_ports() == []


def test_a_broken_voice_is_listed_with_its_error_beside_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "voices_path", lambda: [tmp_path])
    write_fake_voice(tmp_path, name="bass")
    broken = write_fake_voice(tmp_path, name="broken")
    (broken / "voice.toml").write_text("name =")
    bass, other = inventory.list_voices()
    assert (bass["name"], bass["adapter"], bass["bytes"]) == ("bass", "python", 0)
    assert "error" not in bass
    assert (other["name"], other["folder"]) == ("broken", str(broken))
    assert "voice.toml" in str(other["error"])


def test_the_controls_are_listed_with_what_they_take() -> None:
    by_name = {row["name"]: row for row in inventory.list_controls()}
    assert by_name["transport/tempo"] == {
        "name": "transport/tempo", "takes": "20..400 bpm", "default": "120", "does": "The tempo."
    }  # fmt: skip
    assert by_name["groove/mode"]["takes"] == "replace, overdub, adaptive, or 0..2"
    assert "drums/mute/DRUM" in by_name
    assert "group/mute/GROUP" in by_name


def test_every_parameter_is_listed_with_everything_that_the_table_says() -> None:
    listed = inventory.list_parameters()
    assert [record["name"] for record in listed] == [parameter.name for parameter in PARAMETERS]
    by_name = {record["name"]: record for record in listed}
    assert by_name["transport/tempo"] == {
        "name": "transport/tempo",
        "address": "/sideman/transport/tempo",
        "type": "float",
        "range": [20, 400],
        "default": 120.0,
        "unit": "bpm",
        "scale": "linear",
        "stage": "transport",
        "help": "The tempo.",
    }
    kinds = {str(record["type"]): record for record in listed}
    assert set(kinds) == {"float", "int", "switch", "choice", "action", "impulse", "text"}
    assert (kinds["switch"]["range"], kinds["action"]["range"], kinds["text"]["range"]) == ([0, 1], [0, 1], None)
    assert by_name["groove/mode"]["range"] == ["replace", "overdub", "adaptive"]
    for record in listed:
        once = record["type"] in ("action", "impulse", "text")
        assert (record["default"] is None) == once
        assert (record["scale"] is None) == (record["type"] not in ("float", "int"))
    assert json.loads(json.dumps(listed)) == listed


def test_the_tables_of_the_documents_are_those_that_are_printed() -> None:
    readme = (Path(__file__).resolve().parent.parent / "max_patches" / "README.md").read_text()
    for made in (table(), sent_table()):
        assert f"\n\n{made}\n\n" in readme, "python -m realtime.control.osc_table prints them"
