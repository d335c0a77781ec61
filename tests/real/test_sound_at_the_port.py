"""Level and mute of the built-in sound over OSC, recorded at a real JACK audio port."""

from __future__ import annotations

import sys
from pathlib import Path

import jack
import numpy as np
import pytest
from real.stage import JackServer, OscEar, Process, Sideman, until

pytestmark = pytest.mark.real

LISTEN_BLOCKS = 600  # of 64 frames at 48 kHz: 0.8 s, over three beats
HEARD_WITHIN_BLOCKS = 150  # 0.2 s; the gain itself moves within 10 ms


class Loudness:
    """A client that keeps the largest sample of each block of Sideman's left channel."""

    def __init__(self) -> None:
        self.client = jack.Client("loudness", no_start_server=True)
        self._port = self.client.inports.register("in")
        self._peaks: list[float] = []
        self.client.set_process_callback(self._process)

    def _process(self, _frames: int) -> None:
        self._peaks.append(float(np.abs(self._port.get_array()).max()))

    def peak(self) -> float:
        """The largest sample of the next 0.8 s, from 0.2 s on."""
        begin = len(self._peaks) + HEARD_WITHIN_BLOCKS
        until(lambda: len(self._peaks) >= begin + LISTEN_BLOCKS, "so much sound")
        return max(self._peaks[begin : begin + LISTEN_BLOCKS])


def test_mute_and_level_turn_the_sound_and_leave_the_hits_alone(jack_server: JackServer) -> None:
    with OscEar() as ear, Sideman(ear, "--input", "none", "--tempo", "240", server=jack_server) as band:
        band.wait_for_hits(4)
        loudness = Loudness()
        with loudness.client:
            loudness.client.connect("Sideman:audio_1", "loudness:in")
            usual = loudness.peak()
            band.send("/sideman/sound/mute", 1)
            until(lambda: ear.of("/sideman/sound/mute"), "word of the mute")
            hits = len(ear.of("/sideman/hit"))
            muted = loudness.peak()
            assert len(ear.of("/sideman/hit")) > hits, "the hits go on over OSC"
            band.send("/sideman/sound/level", -40)
            band.send("/sideman/sound/mute", 0)
            until(lambda: len(ear.of("/sideman/sound/mute")) == 2, "word of the end of the mute")
            soft = loudness.peak()
        assert band.end() == 0
    assert usual > 0.05
    assert muted < 1e-6
    assert 0 < soft < usual / 20


def test_a_replay_sounds_as_loud_as_the_session_did(jack_server: JackServer, tmp_path: Path) -> None:
    take = tmp_path / "take.mid"
    options = ("--input", "none", "--tempo", "240", "--record", str(take), "--set", "sound/level=-40")
    with OscEar() as ear, Sideman(ear, *options, server=jack_server) as band:
        band.wait_for_hits(60)
        assert band.end() == 0
    command = [sys.executable, "-m", "realtime", "replay", str(take.with_suffix(".sideman"))]
    with OscEar() as ear, Process([*command, "--osc-out", f"127.0.0.1:{ear.port}"], jack_server.environment) as again:
        until(lambda: len(ear.of("/sideman/hit")) > 4, "hits again")
        loudness = Loudness()
        with loudness.client:
            loudness.client.connect("Sideman:audio_1", "loudness:in")
            soft = loudness.peak()
        assert again.end() == 0
    assert 0 < soft < 0.02
