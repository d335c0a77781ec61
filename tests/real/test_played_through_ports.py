"""Sideman in a process of its own, played and recorded by other processes through real JACK ports."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import numpy as np
import pytest
from real.score import compare, plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

from realtime.play.midi_file import read_song

pytestmark = pytest.mark.real

BEAT_NS = 500_000_000  # at 120 bpm
WIRED = ("--input", "Keys", "--output", "Judge")


def test_every_hit_lies_where_the_plan_puts_it_while_the_player_plays() -> None:
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server) as keys:
        began = time.monotonic()
        with Sideman(ear, *WIRED, server=server) as band:
            until(judge.count, "the first hit at a real port", 3.0)
            assert time.monotonic() - began < 3.0
            now_ns = time.monotonic_ns()
            for beat in range(12):
                keys.strike(
                    60 + beat % 3, 70 + 4 * beat, now_ns + int((1 + beat + (0.0, 0.06, -0.04)[beat % 3]) * BEAT_NS)
                )
            band.wait_for_hits(70, 30.0)
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    assert len(plans(ear.heard)) > 6, "the drums answered what was played"
    compare(recorded, ear.heard, 120.0).require_no_gap()
    assert not recorded.sounding_at_the_end(), "every note was ended"
    assert {message.data[0] & 0x0F for message in recorded.hits} == {9}


def test_a_note_is_answered_at_the_next_beat() -> None:
    with (
        JackServer() as server,
        OscEar() as ear,
        Keyboard(server) as keys,
        Sideman(ear, *WIRED[:2], server=server) as band,
    ):
        band.wait_for_hits()
        before = len(plans(ear.heard))
        struck_ns = time.monotonic_ns()
        keys.strike(60, 100)
        until(lambda: len(plans(ear.heard)) > before, "a new plan")
        assert plans(ear.heard)[before].ns - struck_ns < BEAT_NS


def test_a_tempo_change_loses_no_hit_and_strikes_none_twice() -> None:
    with (
        JackServer() as server,
        OscEar() as ear,
        Judge(server) as judge,
        Sideman(ear, *WIRED[2:], server=server) as band,
    ):
        band.wait_for_hits(20)
        changed_ns = time.monotonic_ns()
        band.send("/sideman/transport/tempo", 160)
        band.wait_for_hits(80)
        assert band.end() == 0
        recorded = judge.stop()
    for pitch in {hit.data[1] for hit in recorded.hits}:
        assert np.all(np.diff([hit.ns for hit in recorded.hits if hit.data[1] == pitch]) > 30_000_000), (
            f"pitch {pitch} twice"
        )
    compare(recorded, ear.heard, 160.0, changed_ns + BEAT_NS // 4).require_no_gap()


def test_what_was_played_and_answered_is_on_file_after_sigterm(tmp_path: Path) -> None:
    path = tmp_path / "take.mid"
    arguments = ("--record", str(path), "--plain", *WIRED)
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server) as keys:
        with Sideman(ear, *arguments, server=server, command="jam") as band:
            band.wait_for_hits(10)
            now_ns = time.monotonic_ns()
            for beat in range(1, 7):
                keys.strike(47 + beat, 90, now_ns + beat * BEAT_NS)
            band.wait_for_hits(50)
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    song = read_song(path)
    drummed = [note for note in song.notes if note.channel == 9]
    played = [note for note in song.notes if note.channel == 0]
    assert [note.pitch for note in played] == [48, 49, 50, 51, 52, 53]
    assert np.allclose(np.diff([note.beat for note in played]), 1.0, atol=0.01)
    assert abs(len(drummed) - len(recorded.hits)) <= 5, "but for what the end cut short"
    assert not recorded.sounding_at_the_end()


@pytest.mark.parametrize("way", ["jack", "rtmidi"])
def test_bends_wheels_pressure_and_pedals_are_on_file_as_they_were_sent(way: str, tmp_path: Path) -> None:
    path = tmp_path / "take.mid"
    sent = [
        b"\xe0\x12\x50",
        b"\xb0\x01\x40",
        b"\xd0\x33",
        b"\xa0\x3c\x21",
        b"\xb0\x40\x7f",
        b"\xb0\x40\x00",
        b"\xb0\x15\x07",
    ]
    arguments = ("--input", "Keys", "--output", "none", "--midi", way, "--record", str(path))
    with (
        JackServer() as server,
        OscEar() as ear,
        Keyboard(server) as keys,
        Sideman(ear, *arguments, server=server) as band,
    ):
        band.wait_for_hits(10)
        band.send("/sideman/midi/takeover", "jump")
        band.send("/sideman/midi/bind", "drums/level controller 21")
        until(lambda: ear.of("/sideman/midi/bind"), "word of the binding")
        now_ns = time.monotonic_ns()
        for number, message in enumerate(sent, 1):
            keys.send(message, now_ns + number * BEAT_NS // 4)
        until(lambda: ear.of("/sideman/drums/level"), "what the last of them is bound to")
        assert band.end() == 0, "\n".join(band.lines)
    controls = [message for message in read_song(path).controls if message.status & 0x0F == 0]
    assert [bytes(message[1:]) for message in controls] == [message.ljust(3, b"\0") for message in sent]
    assert np.allclose(np.diff([message.beat for message in controls]), 0.25, atol=0.02)


def test_our_own_output_played_back_to_us_leaves_the_groove_alone(tmp_path: Path) -> None:
    path = tmp_path / "take.mid"
    loop_ns = 8 * BEAT_NS // 2
    arguments = ("--tempo", "240", "--record", str(path), *WIRED[:2])
    with (
        JackServer() as server,
        OscEar() as ear,
        Keyboard(server) as keys,
        Sideman(ear, *arguments, server=server) as band,
    ):
        band.wait_for_hits()
        server.connect("Sideman:Sideman Out", "Sideman:Sideman In")
        now_ns = time.monotonic_ns()
        for beat in range(4):
            keys.strike(60, 100, now_ns + beat * BEAT_NS // 2)
        until(lambda: len(plans(ear.heard)) > 2, "an answer to what was played")
        until(
            lambda: time.monotonic_ns() > plans(ear.heard)[-1].ns + loop_ns,
            "a whole loop without a new pattern, as nobody plays",
        )
        band.send("/sideman/session/panic")
        band.wait_for_hits(20)
        assert band.end() == 0
    song = read_song(path)
    assert len([note for note in song.notes if note.channel == 0]) == 4
    assert not song.controls, "a panic that came back is not the player's"


@pytest.mark.parametrize("way", ["SIGINT", "SIGTERM", "/sideman/session/quit"])
def test_it_ends_with_every_note_off(way: str) -> None:
    with (
        JackServer() as server,
        OscEar() as ear,
        Judge(server) as judge,
        Sideman(ear, "--plain", *WIRED[2:], server=server, command="jam") as band,
    ):
        band.wait_for_hits(5)
        asked = time.monotonic()
        if way.startswith("/"):
            band.send(way)
            assert band.wait() == 0
        else:
            assert band.end(signal.Signals[way]) == 0
        assert time.monotonic() - asked < 2.0
        assert not band.says("Traceback"), "\n".join(band.lines)
        recorded = judge.stop()
    assert recorded.hits
    assert not recorded.sounding_at_the_end()
