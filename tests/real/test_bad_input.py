"""What strangers send and people mistype while real ports are there: a sentence, or nothing, and the music goes on."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from real.score import plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

from realtime.listen.osc_input import encode
from realtime.play.midi_file import read_song

pytestmark = pytest.mark.real

MESSAGES = 2000
TEMPO = 240
LOOP_NS = 8 * 60_000_000_000 // TEMPO


def test_an_unknown_port_is_one_sentence_that_lists_the_ports() -> None:
    with JackServer() as server, OscEar() as ear, Keyboard(server), Judge(server):
        for option, there, wrong_way in (("--input", "Keys:out", "Judge:in"), ("--output", "Judge:in", "Keys:out")):
            with Sideman(ear, option, "Nonesuch", server=server, command="jam") as band:
                assert band.wait() == 2
            said = "\n".join(band.lines)
            assert "Nonesuch" in said
            assert "Traceback" not in said
            assert there in said
            assert wrong_way not in said


def test_random_bytes_as_midi_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "take.mid"
    chance = random.Random(4)
    with (
        JackServer() as server,
        OscEar() as ear,
        Keyboard(server) as keys,
        Sideman(ear, "--tempo", str(TEMPO), "--input", "Keys", "--record", str(path), server=server) as band,
    ):
        band.wait_for_hits()
        for _ in range(MESSAGES):
            keys.send(chance.randbytes(chance.randint(1, 12)))
        keys.send(b"\x90\xff\xff")
        keys.strike(61, 101)
        _is_answered(band, ear, lambda: keys.strike(62, 102))
        assert band.end() == 0, "\n".join(band.lines)
    played = {(note.pitch, note.velocity) for note in read_song(path).notes if note.channel == 0}
    assert {(61, 101), (62, 102)} <= played
    assert not band.says("fault"), "\n".join(band.lines)


def test_random_bytes_and_nonsense_as_osc_lose_nothing() -> None:
    chance = random.Random(5)
    onset = encode("/sideman/onset", 100, 60)
    with OscEar() as ear, Sideman(ear, "--tempo", str(TEMPO), "--input", "none", "--output", "none") as band:
        band.wait_for_hits()
        for number in range(MESSAGES):
            data = chance.randbytes(chance.randint(0, 64))
            ear.send_bytes(band.osc_port, (data, onset[: number % len(onset)], b"#bundle\0" + data)[number % 3])
        nonsense: list[tuple[str, tuple[float | int | str, ...]]] = [
            ("/sideman/onset", ()),
            ("/sideman/onset", ("loud",)),
            ("/sideman/onset", (float("nan"), 60)),
            ("/sideman/onset", (300, 60)),
            ("/sideman/onset", (100, float("inf"))),
            ("/sideman/transport/tempo", (0,)),
            ("/sideman/transport/tempo", (1000,)),
            ("/sideman/transport/tempo", (float("nan"),)),
            ("/sideman/drums/response", ("whenever",)),
            ("/sideman/drums/level", (1, 2, 3)),
            ("/sideman/nonesuch", (1,)),
            ("/", ()),
        ]
        for address, arguments in nonsense:
            band.send(address, *arguments)
        until(lambda: len(ear.of("/sideman/error")) >= len(nonsense), "an answer to each")
        tempo = [error for error in ear.of("/sideman/error") if error.arguments[0] == "/sideman/transport/tempo"]
        assert all("20..400" in str(error.arguments[1]) for error in tempo)
        _is_answered(band, ear, lambda: band.send("/sideman/onset", 100, 60))
        assert not band.says("fault"), "\n".join(band.lines)
        assert band.end() == 0


def _is_answered(band: Sideman, ear: OscEar, strike: object) -> None:
    """Waits for a loop in which no new pattern comes, strikes, and waits for one."""
    assert callable(strike)
    until(
        lambda: plans(ear.heard) and time.monotonic_ns() > plans(ear.heard)[-1].ns + LOOP_NS,
        "a loop without a new pattern",
    )
    before = len(plans(ear.heard))
    strike()
    until(lambda: len(plans(ear.heard)) > before, "an answer to the next valid note", 3.0)
    band.wait_for_hits()
