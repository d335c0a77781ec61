from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import rtmidi

from realtime import midi_both
from realtime._core import SenderQueue, Wakeup
from realtime.config import NONE, SessionConfig
from realtime.midi_both import SAME_NS, MidiBoth
from realtime.midi_system import OutputCounters
from realtime.music.port import PortError

ALSA, JACK = rtmidi.API_LINUX_ALSA, rtmidi.API_UNIX_JACK
AT_JACK = [
    ("Keys:out", False, True, False, False),
    ("Synth:in", True, True, False, False),
    ("system:playback_1", True, False, True, False),
]


class Way:
    """One way of MIDI that keeps what it was made with and what was asked of it, in the order of `calls`."""

    def __init__(self, calls: list[str], config: SessionConfig, name: str) -> None:
        self.calls, self.config, self.name = calls, config, name
        self.inbox: list[tuple[int, bytes]] = []
        self.sinks = (SenderQueue(),)
        self.alive = True
        self.carries_sound = name == "jack"
        self.lookahead_ns = 2_000_000 if name == "jack" else 0
        self.has_hardware_input = False

    def read(self) -> list[tuple[int, bytes]]:
        messages, self.inbox = self.inbox, []
        return messages

    def watch(self) -> None:
        self.calls.append(f"{self.name} watches")

    def lose_server(self) -> None:
        self.calls.append(f"{self.name} lets go")

    def hears(self) -> str:
        return f"{self.name} in"

    def plays(self) -> str:
        return f"{self.name} out"

    def metrics(self) -> OutputCounters:
        return OutputCounters(3, 1, 1, 0.5 if self.name == "jack" else 0.8)

    def close(self) -> None:
        self.calls.append(f"{self.name} closes")


class Client:
    """A JACK client that sees the ports of AT_JACK."""

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def ports(self) -> list[tuple[str, bool, bool, bool, bool]]:
        return AT_JACK

    def aliases(self, _: str) -> Sequence[str]:
        return ()

    def close(self) -> None:
        pass


class Stage:
    """Both ways, and what was asked of them."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.ways: dict[str, Way] = {}

    def open(self, config: SessionConfig, api: int = ALSA) -> MidiBoth:
        return MidiBoth(config, Wakeup(), None, api, lambda line: None)


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    stage = Stage()

    def way(name: str) -> Any:
        def make(config: SessionConfig, *_: Any) -> Way:
            if "moog" in config.inputs:
                raise PortError("no moog")
            stage.ways[name] = Way(stage.calls, config, name)
            return stage.ways[name]

        return make

    monkeypatch.setattr(midi_both, "JackMidi", way("jack"))
    monkeypatch.setattr(midi_both, "RtMidi", way("rtmidi"))
    monkeypatch.setattr(midi_both, "JackClient", Client)
    return stage


def test_each_name_goes_to_jack_when_it_is_there_and_else_to_the_system(stage: Stage) -> None:
    stage.open(SessionConfig(inputs=("Keys", "MPK"), outputs=("TR-8", "synth")))
    over_jack, over_system = stage.ways["jack"].config, stage.ways["rtmidi"].config
    assert (over_jack.inputs, over_jack.outputs) == (("Keys",), ("synth",))
    assert (over_system.inputs, over_system.outputs) == (("MPK",), ("TR-8",))


def test_a_side_without_a_named_input_does_not_listen_to_all_hardware_instead(stage: Stage) -> None:
    stage.open(SessionConfig(inputs=("MPK",)))
    assert not stage.ways["jack"].config.listens_to_all_hardware
    stage.open(SessionConfig(inputs=("Keys",)))
    assert not stage.ways["rtmidi"].config.listens_to_all_hardware
    stage.open(SessionConfig())
    assert stage.ways["jack"].config.listens_to_all_hardware
    assert stage.ways["rtmidi"].config.listens_to_all_hardware


def test_over_one_jack_server_rtmidi_leaves_the_hardware_to_native_jack(stage: Stage) -> None:
    stage.open(SessionConfig(), JACK)
    assert stage.ways["jack"].config.listens_to_all_hardware
    assert not stage.ways["rtmidi"].config.listens_to_all_hardware


def test_none_is_none_on_both_sides(stage: Stage) -> None:
    stage.open(SessionConfig(inputs=(NONE,)))
    assert not any(way.config.listens_to_ports for way in stage.ways.values())
    assert all(way.config.sends_to_ports for way in stage.ways.values())


def test_a_port_that_neither_has_closes_what_was_opened(stage: Stage) -> None:
    with pytest.raises(PortError):
        stage.open(SessionConfig(inputs=("moog",)))
    assert stage.calls == ["jack closes"]


def test_both_sinks_get_the_events_and_the_counters_are_those_of_both(stage: Stage) -> None:
    midi = stage.open(SessionConfig())
    assert midi.sinks == (*stage.ways["jack"].sinks, *stage.ways["rtmidi"].sinks)
    assert midi.metrics() == OutputCounters(6, 2, 2, 0.8)
    assert midi.lookahead_ns == 2_000_000
    assert midi.carries_sound
    assert midi.plays() == "jack out; rtmidi out"
    assert midi.hears() == "JACK: jack in; ALSA: rtmidi in"


def test_messages_of_both_come_in_the_order_of_their_moments(stage: Stage) -> None:
    midi = stage.open(SessionConfig())
    stage.ways["jack"].inbox = [(10, b"\x90\x3c\x40"), (30, b"\x90\x3e\x40")]
    stage.ways["rtmidi"].inbox = [(20, b"\x90\x3d\x40")]
    assert [ns for ns, _ in midi.read()] == [10, 20, 30]


def test_a_key_that_comes_by_both_ways_is_heard_once_even_when_the_second_comes_later(stage: Stage) -> None:
    midi, key = stage.open(SessionConfig()), b"\x90\x3c\x40"
    stage.ways["jack"].inbox = [(0, key)]
    assert midi.read() == [(0, key)]
    stage.ways["rtmidi"].inbox = [(SAME_NS, key)]
    assert midi.read() == []
    stage.ways["rtmidi"].inbox = [(SAME_NS + 1, key)]
    assert midi.read() == [(SAME_NS + 1, key)], "the echo was taken away by its one partner"


def test_the_same_key_twice_by_one_way_is_two_strokes(stage: Stage) -> None:
    midi, key = stage.open(SessionConfig()), b"\x90\x3c\x40"
    stage.ways["jack"].inbox = [(0, key), (1_000_000, key)]
    assert len(midi.read()) == 2


def test_over_a_dead_server_rtmidi_lets_go_before_jack_is_spoken_to_anew(stage: Stage) -> None:
    midi = stage.open(SessionConfig(), JACK)
    midi.watch()
    assert stage.calls == ["jack watches", "rtmidi watches"]
    stage.calls.clear()
    stage.ways["jack"].alive = False
    midi.watch()
    assert stage.calls == ["rtmidi lets go", "jack watches", "rtmidi watches"]
