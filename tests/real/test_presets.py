"""Program changes from a keyboard at a real port, while a judge records what the band sends."""

from __future__ import annotations

from pathlib import Path

import pytest
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

from realtime.control.preset import Preset, snapshot_name
from realtime.control.preset_folder import PresetFolder

pytestmark = pytest.mark.real

BEAT_NS = 250_000_000
RECALLS = 24


def test_program_changes_recall_while_notes_sound_and_none_of_them_is_cut_or_left(tmp_path: Path) -> None:
    folder = PresetFolder(tmp_path)
    folder.save(Preset(snapshot_name(1), {"drums/channel": 1, "drums/mute": False}, program=1))
    folder.save(Preset(snapshot_name(2), {"drums/channel": 2, "drums/mute": False}, program=2))
    folder.save(Preset(snapshot_name(128), {"drums/channel": 3, "drums/mute": True}, program=128))
    with (
        JackServer() as server,
        OscEar() as ear,
        Keyboard(server) as keys,
        Judge(server) as judge,
    ):
        arguments = ("--tempo", "240", "--input", "Keys", "--output", "Judge", "--presets", str(tmp_path))
        with Sideman(ear, *arguments, server=server) as band:
            band.wait_for_hits(20)
            for number in range(RECALLS):
                program = (0, 1, 127)[number % 3]
                told = len(ear.of("/sideman/drums/channel"))
                keys.send(bytes((0xC0 | number % 16, program)))
                until(lambda told=told: len(ear.of("/sideman/drums/channel")) > told, "word of the recall")
                if program != 127:
                    band.wait_for_hits(3)
            keys.send(b"\xc0\x40")
            until(lambda: band.says("nothing is stored under number 65"), "a sentence about what was never stored")
            keys.send(b"\xc0\x00")
            band.wait_for_hits(10)
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    assert {message.data[0] & 0x0F for message in recorded.hits} >= {0, 1, 9}
    begun: dict[tuple[int, int], int] = {}
    lengths_ms = []
    last_ns = recorded.hits[-1].ns - BEAT_NS  # the end of the program itself ends what sounds
    for message in recorded.messages:
        note = (message.data[0] & 0x0F, message.data[1])
        if message.is_hit:
            begun[note] = message.ns
        elif message.data[0] & 0xF0 == 0x80 and note in begun:
            began_ns = begun.pop(note)
            if began_ns < last_ns and not recorded.was_deaf_at(began_ns) and not recorded.was_deaf_at(message.ns):
                lengths_ms.append((message.ns - began_ns) / 1e6)
    assert len(lengths_ms) > 50
    assert min(lengths_ms) > 30, "no note is cut: half a step of 31.25 ms"
    assert max(lengths_ms) < 34
    assert not recorded.sounding_at_the_end()
