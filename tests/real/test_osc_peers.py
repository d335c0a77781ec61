"""Other programs' OSC: liblo's oscsend and oscdump, and a Pure Data that subscribes, understand what Sideman tells."""

from __future__ import annotations

import subprocess
from importlib.metadata import version
from pathlib import Path

import pytest
from real.stage import HERE, OscEar, Process, Sideman, free_port, until

pytestmark = pytest.mark.real

NO_MIDI = ("--input", "none", "--output", "none")
WITHOUT_WINDOW = ("pd", "-nogui", "-noaudio", "-rt", "-sleepgrain", "0.5", "-stderr")


def oscsend(band: Sideman, address: str, types: str = "", *arguments: str) -> None:
    """Sends one message by liblo."""
    subprocess.run(["oscsend", f"osc.udp://127.0.0.1:{band.osc_port}", address, types, *arguments], check=True)


def test_liblo_subscribes_asks_and_turns_and_hears_what_becomes_of_it() -> None:
    port = free_port()
    with OscEar() as ear, Sideman(ear, *NO_MIDI) as band, Process(["oscdump", "-L", str(port)]) as dump:
        band.wait_for_hits()
        until(lambda: oscsend(band, "/sideman/subscribe", "i", str(port)) or dump.says("/sideman/ready"), "ready")
        assert dump.says(f'/sideman/ready s "{version("sideman")}"')
        oscsend(band, "/sideman/drums/swing", "d", "0.625")
        until(lambda: dump.says("/sideman/drums/swing f 0.625"), "the new value")
        oscsend(band, "/sideman/drums/mute/{low,mid}_tom", "T")
        until(lambda: dump.says("/sideman/drums/mute/low_tom i 1"), "the first that the pattern matches")
        until(lambda: dump.says("/sideman/drums/mute/mid_tom i 1"), "the second")
        since = len(dump.lines)
        oscsend(band, "/sideman/state")
        until(lambda: dump.says("/sideman/presets", since), "the last of the state")
        assert dump.says("/sideman/drums/swing f 0.625", since)
        assert dump.says('/sideman/transport/metre s "4/4"', since)
        for told in ("/sideman/beat ii ", "/sideman/hit sii ", "/sideman/metrics/voice s ", "/sideman/plan "):
            until(lambda told=told: dump.says(told), told)


def test_pure_data_hears_values_beats_and_the_state(tmp_path: Path) -> None:
    port = free_port()
    patch = tmp_path / "main.pd"
    patch.write_text(f"#N canvas 0 0 450 300 12;\n#X obj 10 10 pure_data_client {port};\n")
    with (
        OscEar() as ear,
        Sideman(ear, *NO_MIDI) as band,
        Process([*WITHOUT_WINDOW, "-path", str(HERE), str(patch)]) as pd,
    ):
        band.wait_for_hits()
        band.send("/sideman/subscribe", port)
        until(lambda: pd.says("told: sideman beat") or band.send("/sideman/subscribe", port), "a beat in Pure Data")
        band.send("/sideman/state")
        until(lambda: pd.says("told: sideman presets"), "the end of the state")
        until(lambda: pd.says("told: sideman metrics voice ready"), "what is measured")
        names = {line.removeprefix("told: sideman ").rpartition(" ")[0] for line in list(pd.lines)}
        assert {"drums mute kick", "transport tempo", "drums velocity_scale ride"} <= names
        band.send("/sideman/drums/level", 0.5)
        until(lambda: pd.says("told: sideman drums level 0.5"), "the new value")
        band.send("/sideman/session/quit")
        assert band.wait() == 0
