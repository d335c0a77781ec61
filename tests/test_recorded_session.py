"""A whole session's recording: its tracks and markers, its log played again, what is kept, and what a kill leaves."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from functools import partial

import pytest
from session_client import playing, until

from realtime.export import export
from realtime.play.log_entries import Accepted, Called, Changed, Heard, Planned, Sent, Struck
from realtime.play.log_file import LogError, LogFile
from realtime.play.midi_file import read_song
from realtime.replay import replay, replay_config, replay_to_file

AS_SENT = "to the nanosecond as they were sent then"
LOST_AT_MOST_NS = 1_000_000_000
BPM = 200


def entries(path):
    return list(LogFile.open(path).entries())


def play_bars(session, count):
    """Waits until so many bars more are behind it."""
    end = session.picture().bar + count + 1
    until(lambda: session.picture().bar >= end)


def test_a_session_is_recorded_with_markers_and_comes_again_exactly(tmp_path, client):
    with playing(client, record=tmp_path / "take.mid") as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/swing", 0.62)
        client.send(session, "/sideman/onset", 0.8)
        for step in range(30):
            client.send(session, "/sideman/drums/intensity", step / 30)
        client.wait_for("/sideman/drums/intensity", lambda params: params[0] > 0.96)
        client.send(session, "/sideman/transport/tempo", 200.0)
        client.send(session, "/sideman/drums/fill")
        client.wait_for("/sideman/cue")
        client.send(session, "/sideman/transport/metre", "3/4")
        client.send(session, "/sideman/transport/clock_out", 1)
        until(lambda: session.picture().metre == "3/4")
        play_bars(session, 3)
        client.send(session, "/sideman/drums/freeze", 1)
        client.send(session, "/sideman/group/mute/hats", 1)
        client.wait_for("/sideman/group/mute/hats")
        play_bars(session, 1)
    song = read_song(tmp_path / "take.mid")
    told = [marker.text for marker in song.markers]
    assert "drums/swing 0.62" in told
    assert "transport/metre 3/4" in told
    assert 1 <= sum(text.startswith("drums/intensity") for text in told) <= 3
    assert "drums/intensity 0.966667" in told
    assert [round(tempo.bpm) for tempo in song.tempos] == [240, 200]
    assert [metre[1:] for metre in song.metres] == [(4, 4), (3, 4)]
    log = tmp_path / "take.sideman"
    kinds = {type(entry) for entry in entries(log)}
    assert kinds >= {Struck, Changed, Accepted, Planned, Called, Sent}
    said = replay_to_file(log, tmp_path / "again.mid")
    assert said.endswith(AS_SENT), said
    assert read_song(tmp_path / "again.mid") == song
    export(log, tmp_path / "exported.mid")
    assert read_song(tmp_path / "exported.mid") == song
    export(log, tmp_path / "last.mid", bars=2)
    assert read_song(tmp_path / "last.mid").length_beats == 6.0


WHEEL, PEDAL = b"\xb0\x01\x7f", b"\xb0\x40\x7f"
BESIDE_NOTES = [b"\xe0\x12\x50", WHEEL, b"\xd0\x33", b"\xa0\x3c\x21", PEDAL, b"\xc0\x07", b"\xb0\x40\x00"]


def test_bends_wheels_pressure_and_pedals_are_on_the_players_track_and_one_that_is_bound_is_too(tmp_path, client):
    with playing(client, record=tmp_path / "take.mid") as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/midi/takeover", "jump")
        client.send(session, "/sideman/midi/bind", "drums/level controller 1 channel 1")
        client.wait_for("/sideman/midi/bind")
        for message in BESIDE_NOTES:
            session._do_soon(partial(session._hearing.hear, time.monotonic_ns(), message))
        assert client.wait_for("/sideman/drums/level") == [2.0]
        client.wait_for("/sideman/hit")
    log = tmp_path / "take.sideman"
    assert [entry.message for entry in entries(log) if isinstance(entry, Heard)] == BESIDE_NOTES
    song = read_song(tmp_path / "take.mid")
    assert [bytes(message[1:]) for message in song.controls if message.status & 0x0F == 0] == [
        message.ljust(3, b"\0") for message in BESIDE_NOTES
    ]
    assert replay_to_file(log, tmp_path / "again.mid").endswith(AS_SENT)
    assert read_song(tmp_path / "again.mid") == song
    export(log, tmp_path / "exported.mid")
    assert read_song(tmp_path / "exported.mid") == song


def test_a_replay_sends_over_osc_what_the_session_sent(tmp_path, client, capsys):
    with playing(client, record=tmp_path / "take.mid", seconds=1.0) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/break")
        client.wait_for("/sideman/cue")
        until(lambda: session.picture().cue == "")
        play_bars(session, 1)
    said = []
    replay(tmp_path / "take.sideman", replay_config(["none"], "auto", client.address, "none"), said.append)
    assert said[-1].endswith(AS_SENT)
    assert client.wait_for("/sideman/cue")[0] == "break"


def test_the_last_minutes_are_kept_without_a_recording(tmp_path, client):
    with playing(client, keep_folder=tmp_path / "kept") as session:
        for _ in range(8):
            client.wait_for("/sideman/hit")
        client.send(session, "/sideman/session/keep", 1)
        (path,) = client.wait_for("/sideman/session/kept")
    assert os.path.dirname(path) == str(tmp_path / "kept")
    assert read_song(path).notes
    log = os.path.splitext(path)[0] + ".sideman"
    assert replay_to_file(log_path := type(tmp_path)(log), tmp_path / "again.mid").endswith(AS_SENT)
    assert sorted(found.suffix for found in log_path.parent.iterdir()) == [".mid", ".sideman"]


def test_a_folder_that_cannot_be_written_is_answered_and_nothing_is_told_as_kept(tmp_path, client):
    (tmp_path / "file").touch()
    with playing(client, keep_folder=tmp_path / "file" / "in it") as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/session/keep", 1)
        address, sentence = client.wait_for("/sideman/error")
        assert address == "/sideman/session/keep"
        assert sentence.startswith("session/keep: cannot write ")
        assert "/sideman/session/keep" not in client.collect(0.3)


def test_a_recording_that_fails_is_told_to_clients_who_see_no_terminal(tmp_path, client):
    folder = tmp_path / "takes"
    folder.mkdir()
    with playing(client, record=folder / "take.mid"):
        shutil.rmtree(folder)
        address, sentence = client.wait_for("/sideman/error")
        assert address == "/sideman"
        assert sentence.startswith("--record: ")


def how_often_sent(log):
    with contextlib.suppress(LogError):  # it is not there yet
        return sum(isinstance(entry, Sent) for entry in entries(log))
    return 0


def test_a_killed_session_loses_less_than_a_second(tmp_path):
    take, log = tmp_path / "take.mid", tmp_path / "take.sideman"
    command = f"{sys.executable} -m realtime serve --output none --sound none --osc-in 0 --seconds 60"
    options = ["--osc-out", "127.0.0.1:9", "--input", "demo", "--record", str(take), "--tempo", str(BPM)]
    with subprocess.Popen(
        [*command.split(), *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as session:
        until(lambda: how_often_sent(log) > 60)
        killed_ns = time.monotonic_ns()
        session.send_signal(signal.SIGKILL)
    told = entries(log)
    last_heard_ns = max(entry.ns for entry in told if isinstance(entry, Heard))
    last_sent_ns = max(row[0] for entry in told if isinstance(entry, Sent) for row in entry.rows)
    assert last_sent_ns > killed_ns - LOST_AT_MOST_NS
    assert last_heard_ns > killed_ns - LOST_AT_MOST_NS - 300_000_000  # the performer's notes lie apart
    assert replay_to_file(log, tmp_path / "again.mid").endswith(AS_SENT)
    before = read_song(take)
    export(log, take)
    after = read_song(take)
    # the two files are written in their own time: what is older than a second is in both
    sure_beat = min(song.notes[-1].beat for song in (before, after)) - LOST_AT_MOST_NS / 1e9 * BPM / 60
    sure_before, sure_after = ([note for note in song.notes if note.beat < sure_beat] for song in (before, after))
    assert sure_after == sure_before
    assert len(sure_after) > 20


def test_without_a_log_nothing_is_replayed(tmp_path):
    with pytest.raises(LogError, match="cannot read"):
        replay(tmp_path / "none.sideman", replay_config([], "auto", "127.0.0.1:9", "none"), print)
