"""Presets in the live session, over OSC and from the command line."""

import json
import socket

import pytest
from pythonosc.osc_packet import OscPacket
from session_client import playing, until

from realtime.cli import run
from realtime.control.preset import Preset, PresetError
from realtime.control.preset_folder import PresetFolder
from realtime.play.log_entries import Changed
from realtime.play.log_file import LogFile


def error(client):
    """The next sentence that answers the client."""
    message = OscPacket(client.talk.recv(4096)).messages[0].message
    assert message.address == "/sideman/error"
    return message.params


def test_what_is_saved_and_recalled_over_osc_is_told_to_the_clients(client, tmp_path):
    with playing(client, presets=tmp_path) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/level", 0.25)
        client.send(session, "/sideman/preset/save", "Leise")
        assert client.wait_for("/sideman/presets") == ["Leise"]
        client.send(session, "/sideman/drums/level", 0.75)
        client.send(session, "/sideman/preset/recall", "leise")
        client.send(session, "/sideman/drums/feel", 3)
        client.wait_for("/sideman/drums/level", lambda params: params == [0.25])
        assert session.desk.values["drums/feel"] == 3.0
        client.send(session, "/sideman/preset/remove", "Leise")
        assert client.wait_for("/sideman/presets") == []
        client.wait_for("/sideman/hit")


def test_a_recall_on_the_next_bar_and_a_morph_go_on_in_the_live_session(client, tmp_path):
    PresetFolder(tmp_path).save(Preset("Refrain", {"drums/pitch/kick": 60, "drums/level": 0.5}))
    with playing(client, presets=tmp_path) as session:
        client.send(session, "/sideman/preset/when", "next bar")
        client.send(session, "/sideman/preset/recall", "Refrain")
        client.wait_for("/sideman/hit", lambda params: params[:2] == ["kick", 60])
        client.send(session, "/sideman/drums/level", 1)
        client.send(session, "/sideman/preset/morph_bars", 1)
        client.send(session, "/sideman/preset/morph", "Refrain")
        client.wait_for("/sideman/drums/level", lambda params: 0.6 < params[0] < 0.9)
        client.wait_for("/sideman/drums/level", lambda params: params == [0.5])


def test_what_is_wrong_with_a_file_is_answered_to_who_asked_and_the_music_goes_on(client, tmp_path):
    with playing(client, presets=tmp_path) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/preset/recall", "Verse")
        assert error(client) == ["/sideman/preset/recall", "there is no preset Verse; none is saved"]
        (tmp_path / "verse.toml").write_text('version = 1\nname = "Verse"\n[drums]\nlevel = 0.5\nmix = 3\n')
        client.send(session, "/sideman/preset/recall", "Verse")
        address, sentence = error(client)
        assert address == "/sideman/preset/recall"
        assert sentence.startswith(f"{tmp_path / 'verse.toml'}:5: there is no parameter drums/mix; the nearest is ")
        client.send(session, "/sideman/snapshot/recall", 12)
        assert error(client) == ["/sideman/snapshot/recall", "nothing is stored under number 12"]
        client.send(session, "/sideman/preset/save", "a > b")
        assert "characters without >" in error(client)[1]
        assert session.desk.values["drums/level"] == 1.0
        client.wait_for("/sideman/hit")


def test_what_was_refused_is_neither_told_nor_recorded_as_done(client, tmp_path):
    path = tmp_path / "take.mid"
    with playing(client, presets=tmp_path, record=path) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/preset/recall", "Verse")
        assert error(client)[0] == "/sideman/preset/recall"
        client.send(session, "/sideman/snapshot/recall", 12)
        assert error(client)[0] == "/sideman/snapshot/recall"
        client.send(session, "/sideman/preset/remove", "Verse")
        assert error(client)[0] == "/sideman/preset/remove"
        client.send(session, "/sideman/preset/save", "Verse")
        client.wait_for("/sideman/preset/save", lambda params: params == ["Verse"])
        client.send(session, "/sideman/preset/recall", "Verse")
        told = []
        client.wait_for("/sideman/preset/recall", lambda params: told.append(params) or True)
    assert told == [["Verse"]]
    turned = [
        entry.name for entry in LogFile.open(path.with_suffix(".sideman")).entries() if isinstance(entry, Changed)
    ]
    asked = ("preset/recall", "preset/save", "preset/remove", "snapshot/recall")
    assert [name for name in turned if name in asked] == ["preset/save", "preset/recall"]


def test_a_session_can_begin_with_a_preset_and_its_settings_come_after(client, tmp_path):
    PresetFolder(tmp_path).save(Preset("Verse", {"drums/level": 0.5, "drums/feel": 5.0}))
    settings = (("drums/feel", 2),)
    with playing(client, presets=tmp_path, preset="verse", settings=settings) as session:
        assert session.desk.values["drums/level"] == 0.5
        assert session.desk.values["drums/feel"] == 2.0
    with (
        pytest.raises(PresetError, match="no preset Coda; the nearest is Verse"),
        playing(client, presets=tmp_path, preset="Coda"),
    ):
        pass


def test_what_was_saved_just_before_the_end_is_there(client, tmp_path):
    with playing(client, presets=tmp_path) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/preset/save", "Last")
        client.send(session, "/sideman/drums/level", 0.5)
        client.wait_for("/sideman/drums/level")
    assert PresetFolder(tmp_path).look().names() == ("Last",)


def test_a_program_change_recalls_and_one_that_was_never_stored_is_said_once(client, tmp_path):
    PresetFolder(tmp_path).save(Preset("Snapshot 5", {"drums/level": 0.5}, program=5))
    with playing(client, presets=tmp_path) as session:
        client.wait_for("/sideman/hit")
        session._do_soon(lambda: session._hearing.hear(0, b"\xc3\x04"))
        until(lambda: session.desk.values["drums/level"] == 0.5)
        client.wait_for("/sideman/snapshot/recall", lambda params: params == [5])
        session._do_soon(lambda: session._hearing.hear(0, b"\xc3\x05"))
        until(lambda: "nothing is stored under number 6" in session.said)
        for program in (b"\xc3\x05", b"\xc0\x05", b"\xc3\x06"):
            session._do_soon(lambda program=program: session._hearing.hear(0, program))
        until(lambda: "nothing is stored under number 7" in session.said)
        assert session.said.count("nothing is stored under number 6") == 1
        client.wait_for("/sideman/hit")
        assert session.desk.values["drums/level"] == 0.5


def test_the_terminal_lists_presets_and_what_is_wrong_with_a_file(tmp_path, capsys):
    assert run(["presets", "--presets", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"No preset is saved in {tmp_path}.\n"
    folder = PresetFolder(tmp_path)
    folder.save(Preset("Verse", {"drums/level": 0.5}))
    folder.save(Preset("Snapshot 7", program=7))
    (tmp_path / "old.toml").write_text("version = 3\n")
    assert run(["presets", "--presets", str(tmp_path)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[1:] == [
        f"Snapshot 7  program 7  {tmp_path / 'snapshot 7.toml'}",
        f"Verse  {tmp_path / 'verse.toml'}",
    ]
    assert printed[0].startswith(f"old  {tmp_path / 'old.toml'}  {tmp_path / 'old.toml'}:1: ")
    assert run(["presets", "--presets", str(tmp_path), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["name"], row["program"], bool(row["error"])) for row in rows] == [
        ("old", 0, True),
        ("Snapshot 7", 7, False),
        ("Verse", 0, False),
    ]


def test_a_preset_that_is_not_there_is_one_sentence_at_the_command_line(tmp_path, capsys):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as port:
        port.bind(("127.0.0.1", 0))
        out = f"127.0.0.1:{port.getsockname()[1]}"
        given = ["--input", "none", "--output", "none", "--sound", "none", "--osc-in", "0", "--osc-out", out]
        assert run(["serve", *given, "--presets", str(tmp_path), "--preset", "Coda", "--seconds", "1"]) == 2
    assert capsys.readouterr().err == "sideman: there is no preset Coda; none is saved\n"
