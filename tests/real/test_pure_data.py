"""Pure Data, headless, plays with Sideman through the patch that people get, and hears the drums."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from real.stage import HERE, OscEar, Process, Sideman, free_port, until

pytestmark = pytest.mark.real

PATCHES = HERE.parent.parent / "max_patches"
WITHOUT_WINDOW = ("pd", "-nogui", "-noaudio", "-rt", "-sleepgrain", "0.5", "-stderr")
NO_MIDI = ("--input", "none", "--output", "none")
DRUMS = {"kick", "snare", "closed_hat", "open_hat", "low_tom", "mid_tom", "high_tom", "crash", "ride"}


class PureData(Process):
    """A Pure Data with a [sideman] in it; its hits, plans and errors are lines, and what it is told it plays."""

    def __init__(self, folder: Path, send_to: int, listen_on: int) -> None:
        self._told_on = free_port()
        patch = folder / "main.pd"
        patch.write_text(
            f"#N canvas 0 0 450 300 12;\n#X obj 10 10 pure_data_player {send_to} {listen_on} {self._told_on};\n"
        )
        super().__init__([*WITHOUT_WINDOW, "-path", str(HERE), "-path", str(PATCHES), str(patch)])

    def play(self, message: str) -> None:
        """Hands a message to the inlet of [sideman]."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as told:
            told.sendto(f"{message};\n".encode(), ("127.0.0.1", self._told_on))

    def of(self, outlet: str) -> list[str]:
        """What has come out of an outlet: hit, plan or error."""
        return [line.removeprefix(f"{outlet}: ") for line in list(self.lines) if line.startswith(f"{outlet}: ")]


def test_onsets_from_pure_data_bring_hits_and_plans_back(tmp_path: Path) -> None:
    port = free_port()
    with (
        OscEar() as ear,
        Sideman(ear, *NO_MIDI, osc_out=port) as band,
        PureData(tmp_path, band.osc_port, port) as pd,
    ):
        until(lambda: len(pd.of("hit")) > 5, "the drums' time-keeping in Pure Data")
        drum, pitch, velocity = pd.of("hit")[-1].split()
        assert drum in DRUMS
        assert 0 <= int(pitch) <= 127
        assert 1 <= int(velocity) <= 127
        for onset in ("70 36", "90 38", "110 36"):
            plans_before = len(pd.of("plan"))
            pd.play(onset)
            until(lambda before=plans_before: len(pd.of("plan")) >= before + 10, "a plan in answer to an onset")
        commit, *drums = pd.of("plan")[-10:]
        assert commit.startswith("commit ")
        assert {line.split()[0] for line in drums} == DRUMS
        hits_before = len(pd.of("hit"))
        until(lambda: len(pd.of("hit")) > hits_before + 10, "hits after the onsets")


def test_parameters_act_and_what_cannot_be_obeyed_comes_back(tmp_path: Path) -> None:
    port = free_port()
    with (
        OscEar() as ear,
        Sideman(ear, *NO_MIDI, osc_out=port) as band,
        PureData(tmp_path, band.osc_port, port) as pd,
    ):
        until(lambda: pd.of("hit"), "a hit in Pure Data")
        pd.play("transport/tempo 4000")
        until(lambda: pd.of("error"), "an error in Pure Data")
        assert pd.of("error")[0].startswith("/sideman/transport/tempo")
        assert "20..400" in pd.of("error")[0]
        pd.play("drums/pitch/kick 77")
        until(lambda: any(line.split()[:2] == ["kick", "77"] for line in pd.of("hit")), "the kick on its new pitch")
        pd.play("drums/fill")
        pd.play("latent/a/random")
        pd.play("drums/freeze 1")
        pd.play("drums/ending")
        until(lambda: any(line.startswith("crash 49 ") for line in pd.of("hit")), "the crash of a landing")
        assert len(pd.of("error")) == 1
        pd.play("session/quit")
        assert band.wait() == 0
