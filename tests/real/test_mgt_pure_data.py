"""Pure Data as a client of the older MGT engine: it sends and takes OSC as that engine's own patch does."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from real.stage import HERE, OscEar, Process, Sideman, free_port, until

pytestmark = pytest.mark.real

WITHOUT_WINDOW = ("pd", "-nogui", "-noaudio", "-rt", "-sleepgrain", "0.5", "-stderr")
GENERATIONS = 20


class MgtPatch(Process):
    """A Pure Data that counts the hits of each pattern, and looks every millisecond whether there are none."""

    def __init__(self, folder: Path, engine_port: int, port: int) -> None:
        self._told_on = free_port()
        patch = folder / "main.pd"
        patch.write_text(
            f"#N canvas 0 0 450 300 12;\n#X obj 10 10 pure_data_mgt {engine_port} {port} {self._told_on};\n"
        )
        super().__init__([*WITHOUT_WINDOW, "-path", str(HERE), str(patch)])

    def put(self, velocity: int, offset: float, step: int) -> None:
        """Has it send an onset."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as told:
            told.sendto(f"{velocity} {offset} {step};\n".encode(), ("127.0.0.1", self._told_on))

    def generations(self) -> list[tuple[int, int, int]]:
        """Each pattern's number, its hits, and how often it was looked at up to then."""
        lines = [line.removeprefix("generation: ") for line in list(self.lines) if line.startswith("generation: ")]
        return [(int(number), int(hits), int(looks)) for number, hits, looks in (line.split() for line in lines)]


def test_a_bundle_is_one_to_pure_data_and_it_never_sees_an_empty_table(tmp_path: Path) -> None:
    engine_port, port = free_port(), free_port()
    compat = ("--compat", "mgt", "--compat-in", str(engine_port), "--compat-out", f"127.0.0.1:{port}")
    with (
        OscEar() as ear,
        Sideman(ear, *compat, "--input", "none", "--output", "none", "--sound", "none") as band,
        MgtPatch(tmp_path, engine_port, port) as pd,
    ):
        until(lambda: band.says("ready"), "the session")
        pd.put(100, 0.0, 0)
        until(lambda: pd.generations() or pd.put(100, 0.0, 0), "a pattern in Pure Data")
        for number in range(GENERATIONS):
            before = len(pd.generations())
            pd.put(40 + number, -0.25, number)
            until(lambda before=before: len(pd.generations()) > before, "a pattern in answer to an onset")
        generations = pd.generations()
        assert [number for number, _, _ in generations] == list(range(len(generations)))
        assert all(hits > 0 for _, hits, _ in generations)
        assert generations[-1][2] > GENERATIONS  # it has looked
        assert not pd.says("hole"), pd.lines[-20:]
        ear.send(port, "/reset_table", 1)
        until(lambda: pd.says("hole"), "the hole that a reset by itself makes")
