"""Connections that come back in the next session, on a real JACK server."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

pytestmark = pytest.mark.real

OUT, IN, SOUND = "Sideman:Sideman Out", "Sideman:Sideman In", "Sideman:audio_1"
HAND = {(OUT, Judge.PORT), (Keyboard.PORT, IN)}


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SIDEMAN_CONFIG", str(tmp_path))
    monkeypatch.delenv("SIDEMAN_PORTS")
    with JackServer() as running:
        yield running


def kept(folder: Path) -> dict[str, object]:
    path = folder / "state" / "ports.json"
    return json.loads(path.read_text()) if path.exists() else {}


def connect(server: JackServer, *pair: str) -> None:
    subprocess.run(["jack_connect", *pair], env=server.environment, check=True, capture_output=True)


def disconnect(server: JackServer, *pair: str) -> None:
    subprocess.run(["jack_disconnect", *pair], env=server.environment, check=True, capture_output=True)


def joined(server: JackServer) -> set[tuple[str, str]]:
    return {pair for pair in server.connections() if pair in HAND}


def test_what_was_connected_by_hand_comes_back_also_when_its_port_comes_later(
    server: JackServer, tmp_path: Path
) -> None:
    with OscEar() as ear, Judge(server):
        with Keyboard(server):
            with Sideman(ear, "--sound", "none", server=server) as band:
                band.wait_for_hits()
                assert not joined(server)
                for pair in HAND:
                    connect(server, *pair)
                until(lambda: len(kept(tmp_path).get("pairs", ())) == 2, "word of the connections")
                assert band.end() == 0
            with Sideman(ear, "--sound", "none", server=server) as band:
                band.wait_for_hits()
                assert joined(server) == HAND
                assert band.says("Keys:out")
        assert kept(tmp_path)["pairs"], "a port that has gone is not forgotten"
        with Sideman(ear, "--sound", "none", server=server) as band:
            band.wait_for_hits()
            with Keyboard(server):
                until(lambda: joined(server) == HAND, "the keyboard's connection")
                disconnect(server, OUT, Judge.PORT)
                until(lambda: len(kept(tmp_path)["pairs"]) == 1, "word that it was taken apart")
        with Sideman(ear, "--output", "none", "--sound", "none", server=server) as band:
            band.wait_for_hits()
            assert not joined(server)
        assert kept(tmp_path)["pairs"] == [["Sideman In", Keyboard.PORT]]


def test_ports_that_were_named_come_back_when_none_is_named_and_are_forgotten_when_asked(
    server: JackServer, tmp_path: Path
) -> None:
    with OscEar() as ear, Judge(server):
        with Sideman(ear, "--output", "Judge", "--sound", "none", server=server) as band:
            band.wait_for_hits()
        with Sideman(ear, "--sound", "none", server=server) as band:
            band.wait_for_hits()
            assert joined(server) == {(OUT, Judge.PORT)}
            assert band.says("Judge:in")
        assert kept(tmp_path) == {"inputs": [], "outputs": ["Judge"], "pairs": []}
        with Sideman(ear, "--forget-ports", "--sound", "none", server=server) as band:
            band.wait_for_hits()
            assert not joined(server)
        assert not kept(tmp_path)
    with OscEar() as ear:
        (tmp_path / "state" / "ports.json").write_text('{"inputs": ["Gone"], "outputs": ["Gone"], "pairs": []}')
        with Sideman(ear, "--sound", "none", server=server) as band:
            band.wait_for_hits()
