"""Native JACK and RtMidi side by side; the system here has no MIDI of its own, so RtMidi goes over JACK too."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from real.score import plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

pytestmark = pytest.mark.real

ANOTHER_ONSET_NS = 200_000_000  # what is struck within 40 ms of the note before is one chord with it, and no news


@pytest.fixture
def ear() -> Iterator[OscEar]:
    with OscEar() as ear:
        yield ear


def ports_of_rtmidi(server: JackServer) -> tuple[str, str]:
    """The virtual ports that RtMidi offers, in and out: those whose client is not the native one."""
    listed = subprocess.run(["jack_lsp"], env=server.environment, capture_output=True, text=True, check=True)
    names = [name for name in listed.stdout.split("\n") if name.startswith("Sideman-")]
    (heard,) = (name for name in names if name.endswith(":Sideman In"))
    (played,) = (name for name in names if name.endswith(":Sideman Out"))
    return heard, played


def test_each_hit_goes_out_by_both_ways(jack_server: JackServer, ear: OscEar) -> None:
    with Sideman(ear, "--midi", "both", "--input", "demo", server=jack_server) as band:
        band.wait_for_hits()
        assert band.says("plays Sideman Out, sound (JACK, to the frame")
        assert band.says("priority); Sideman Out (")
        for source in ("Sideman:Sideman Out", ports_of_rtmidi(jack_server)[1]):
            with Judge(jack_server) as judge:
                jack_server.connect(source, "Judge:in")
                until(lambda judge=judge: judge.count() > 40, f"hits from {source}")
        assert band.end() == 0, "\n".join(band.lines)


def test_a_port_that_jack_has_is_played_to_once(jack_server: JackServer, ear: OscEar) -> None:
    with Judge(jack_server), Sideman(ear, "--midi", "both", "--output", "Judge", server=jack_server) as band:
        band.wait_for_hits()
        sources = {source for source, target in jack_server.connections() if target == "Judge:in"}
        assert sources == {"Sideman:Sideman Out"}
        assert band.end() == 0, "\n".join(band.lines)


def test_a_note_is_heard_by_either_way(jack_server: JackServer, ear: OscEar) -> None:
    with Keyboard(jack_server) as keys, Sideman(ear, "--midi", "both", server=jack_server) as band:
        band.wait_for_hits()
        heard, _ = ports_of_rtmidi(jack_server)
        for target in (heard, "Sideman:Sideman In"):
            jack_server.connect("Keys:out", target)
            before = len(plans(ear.heard))
            keys.strike(60, 100, time.monotonic_ns() + ANOTHER_ONSET_NS)
            until(lambda before=before: len(plans(ear.heard)) > before, f"an answer to a note at {target}")
            subprocess.run(
                ["jack_disconnect", "Keys:out", target], env=jack_server.environment, check=True, capture_output=True
            )
        assert band.end() == 0, "\n".join(band.lines)


def test_without_a_server_both_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "sideman-nobody")
    command = [sys.executable, "-m", "realtime", "serve", "--midi", "both", "--osc-in", "0"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 2
    (line,) = [line for line in ended.stderr.splitlines() if line.startswith("sideman:")]
    assert "JACK server" in line
