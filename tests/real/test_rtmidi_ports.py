"""Ports of python-rtmidi over a real JACK server with its dummy driver."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import rtmidi
from real.stage import HERE, JackServer, Process, until

from realtime.listen.midi_input import MidiInput
from realtime.listen.ports import jack_api
from realtime.music.port import MidiUnavailableError, PortError
from realtime.play.midi_output import MidiOutput

pytestmark = pytest.mark.real

JACK = rtmidi.API_UNIX_JACK
EVENT = np.dtype([("due_ns", "i8"), ("status", "u1"), ("data1", "u1"), ("data2", "u1")])


@pytest.fixture
def keyboard(jack_server: JackServer) -> Iterator[Any]:
    device = rtmidi.MidiOut(JACK, name="Keys")
    device.open_virtual_port("out")
    yield device
    device.delete()


class Queue:
    """A queue of due events that stays open until the test ends."""

    def __init__(self) -> None:
        self.events: list[tuple[int, int, int]] = []
        self._there = threading.Event()

    def put(self, *events: tuple[int, int, int]) -> None:
        self.events += events
        self._there.set()

    def wait_due(self, timeout_s: float) -> npt.NDArray[np.void]:
        self._there.wait(timeout_s)
        self._there.clear()
        events, self.events = self.events, []
        return np.array([(0, *event) for event in events], EVENT)


def test_a_note_from_another_client_is_heard_with_a_stamp_near_its_moment(keyboard: Any) -> None:
    heard: list[tuple[int, bytes]] = []
    midi = MidiInput(lambda ns, message: heard.append((ns, message)), ["keys"], api=jack_api())
    before_ns = time.monotonic_ns()
    keyboard.send_message([0x90, 60, 100])
    until(lambda: heard, "the note")
    assert heard[0][1] == b"\x90\x3c\x64"
    assert before_ns < heard[0][0] < before_ns + 100_000_000
    midi.close()


def test_the_clock_of_another_client_is_heard(keyboard: Any) -> None:
    heard: list[bytes] = []
    midi = MidiInput(lambda ns, message: heard.append(message), ["keys"], api=jack_api())
    keyboard.send_message([0xF8])
    until(lambda: heard == [b"\xf8"], "the clock")
    midi.close()


def test_a_keyboard_that_is_unplugged_and_returns_is_heard_again(jack_server: JackServer) -> None:
    heard: list[bytes] = []
    keyboard = rtmidi.MidiOut(JACK, name="Keys")
    keyboard.open_virtual_port("out")
    midi = MidiInput(lambda ns, message: heard.append(message), ["keys"], api=jack_api())
    keyboard.delete()
    midi.rescan()
    assert midi.ports == ()
    keyboard = rtmidi.MidiOut(JACK, name="Keys")
    keyboard.open_virtual_port("out")
    midi.rescan()
    keyboard.send_message([0x90, 61, 50])
    until(lambda: heard == [b"\x90\x3d\x32"], "the note")
    midi.close()
    keyboard.delete()


def test_a_client_can_play_to_the_virtual_port(jack_server: JackServer) -> None:
    heard: list[bytes] = []
    midi = MidiInput(lambda ns, message: heard.append(message), api=jack_api())
    keyboard = rtmidi.MidiOut(JACK, name="Keys")
    names = keyboard.get_ports()
    keyboard.open_port(next(i for i, name in enumerate(names) if "Sideman In" in name))
    keyboard.send_message([0x90, 62, 70])
    until(lambda: heard == [b"\x90\x3e\x46"], "the note")
    midi.close()
    keyboard.delete()


def test_our_own_output_is_never_listened_to(jack_server: JackServer) -> None:
    output = MidiOutput(Queue(), api=jack_api())
    midi = MidiInput(lambda ns, message: None, api=jack_api())
    assert midi.ports == ()
    with pytest.raises(PortError):
        MidiInput(lambda ns, message: None, ["Sideman Out"], api=jack_api())
    midi.close()
    output.close()


# RtMidi puts all messages of a period at its first frame, where JACK may exchange them: their order is not looked at.
def test_events_are_sent_and_what_sounds_is_ended_at_the_close(jack_server: JackServer) -> None:
    heard: list[list[int]] = []
    synth = rtmidi.MidiIn(JACK, name="Synth")
    synth.set_callback(lambda stamped, _: heard.append(stamped[0]))
    synth.open_virtual_port("in")
    queue = Queue()
    output = MidiOutput(queue, ["synth"], api=jack_api())
    queue.put((0x99, 36, 100), (0x99, 38, 90), (0x89, 36, 0))
    until(lambda: len(heard) == 3, "the notes")
    output.close()
    until(lambda: len(heard) == 5, "what ends them")
    assert sorted(heard[:3]) == [[0x89, 36, 0], [0x99, 36, 100], [0x99, 38, 90]]
    assert sorted(heard[3:]) == [[0x89, 38, 0], [0xB9, 123, 0]]
    synth.delete()


def test_no_server_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "sideman-nobody")
    with pytest.raises(MidiUnavailableError, match="no JACK server"):
        jack_api()


def test_an_input_that_is_let_go_while_notes_pour_in_stops_nobody(jack_server: JackServer) -> None:
    """In a process of its own: Python stood still for ever when the thread that ended was waiting for its lock."""
    with Process([sys.executable, str(HERE / "let_go.py")], jack_server.environment) as process:
        assert process.wait() == 0, "\n".join(process.lines)
        until(lambda: process.lines, "its word")
        assert int(process.lines[-1]) > 100
