"""What is kept of the ports from one session to the next."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import pytest

from realtime.cli_options import add_session_options, session_config
from realtime.config import SessionConfig
from realtime.port_memory import (
    MOST_PAIRS,
    NOTHING,
    HandMadePairs,
    RememberedPorts,
    ports_file,
    recall,
    remember,
)

HAND = (("Sideman Out", "Synth:in"), ("Sideman In", "Keys:out"), ("audio_1", "DAW:left"))


@pytest.fixture
def kept_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SIDEMAN_CONFIG", str(tmp_path))
    monkeypatch.delenv("SIDEMAN_PORTS")
    path = ports_file()
    assert path is not None
    return path


def config(*arguments: str) -> SessionConfig:
    parser = argparse.ArgumentParser()
    add_session_options(parser)
    return session_config(parser.parse_args(arguments), demo=True)


def test_what_is_written_comes_back_and_what_is_not_given_stays(kept_at: Path) -> None:
    assert recall(kept_at) == NOTHING
    remember(kept_at, inputs=["Keys@5"])
    remember(kept_at, pairs=HAND)
    remember(kept_at, outputs=["Synth"])
    assert recall(kept_at) == RememberedPorts(("Keys@5",), ("Synth",), HAND)


def test_nothing_new_is_not_written_again_and_no_file_is_made_for_nothing(kept_at: Path) -> None:
    remember(kept_at, pairs=())
    assert not kept_at.exists()
    remember(kept_at, pairs=HAND)
    os.utime(kept_at, (1, 1))
    remember(kept_at, pairs=list(HAND))
    assert kept_at.stat().st_mtime == 1
    assert [path.name for path in kept_at.parent.iterdir()] == [kept_at.name]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"inputs": []}', '{"inputs": [1], "outputs": [], "pairs": []}', "\x00",
     '{"inputs": [], "outputs": [], "pairs": [["a"]]}', '{"inputs": [], "outputs": [], "pairs": [["a", ""]]}'],
)  # fmt: skip
def test_a_file_that_is_not_ours_is_as_good_as_none(kept_at: Path, text: str) -> None:
    kept_at.parent.mkdir(parents=True)
    kept_at.write_text(text)
    assert recall(kept_at) == NOTHING
    assert config().remembered == NOTHING


def test_the_number_of_pairs_is_bounded(kept_at: Path) -> None:
    remember(kept_at, pairs=[("Sideman Out", f"port {number}") for number in range(2 * MOST_PAIRS)])
    assert len(recall(kept_at).pairs) == MOST_PAIRS


def test_what_is_taken_apart_by_hand_is_forgotten_and_what_went_with_its_port_is_not() -> None:
    pairs = HandMadePairs([("Sideman Out", "Old:in")])
    connected = [("Sideman Out", "Synth:in"), ("Sideman Out", "Drum:in")]
    everything = {"Synth:in", "Drum:in", "Old:in"}
    assert pairs.see(connected, everything) == (("Sideman Out", "Old:in"), *connected), "it was never seen connected"
    assert pairs.see(connected[:1], {"Synth:in"}) == (("Sideman Out", "Old:in"), *connected), "its port has gone"
    assert pairs.see([], {"Synth:in", "Drum:in"}) == (("Sideman Out", "Old:in"),), "both are there, and apart"


def test_what_is_remembered_comes_back_on_the_sides_on_which_nothing_is_named(kept_at: Path) -> None:
    remember(kept_at, inputs=["Keys@5"], outputs=["Synth"], pairs=HAND)
    nothing_named = config()
    assert nothing_named.input_ports == nothing_named.output_ports == (), "nothing was asked for"
    assert nothing_named.listens_to_all_hardware
    assert [choice.name for choice in nothing_named.input_choices] == ["Keys"]
    assert [choice.latency_ms for choice in nothing_named.input_choices] == [5.0]
    assert nothing_named.remembered.pairs == HAND
    named = config("--input", "Other")
    assert [choice.name for choice in named.input_choices] == ["Other"]
    assert [choice.name for choice in named.output_choices] == ["Synth"]
    assert named.remembered.pairs == (HAND[0], HAND[2])
    assert config("--input", "demo", "--input", "keys").remembered.inputs == ("Keys@5",)
    assert config("--output", "none", "--input", "none").remembered == RememberedPorts(pairs=HAND[2:])


def test_the_ports_can_be_forgotten(kept_at: Path) -> None:
    remember(kept_at, inputs=["Keys"])
    forgetful = config("--forget-ports")
    assert (forgetful.remembered, forgetful.ports_file) == (NOTHING, None)
    assert not kept_at.exists()
    assert config().remembered == NOTHING


def test_nothing_is_remembered_where_the_environment_says_so(kept_at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(kept_at, inputs=["Keys"])
    monkeypatch.setenv("SIDEMAN_PORTS", "0")
    assert ports_file() is None
    assert config().remembered == NOTHING
