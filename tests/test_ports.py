from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt
import pytest
import rtmidi

from realtime._core import Wakeup
from realtime.config import SessionConfig
from realtime.listen import ports
from realtime.listen.midi_input import MidiInput
from realtime.listen.ports import has_virtual_ports, is_hardware, list_jack_ports
from realtime.midi_rtmidi import RtMidi
from realtime.music.port import Direction, MidiUnavailableError, Port, PortError, chosen, is_own, match
from realtime.play.midi_output import MidiOutput

ALSA, JACK, WINDOWS = rtmidi.API_LINUX_ALSA, rtmidi.API_UNIX_JACK, rtmidi.API_WINDOWS_MM
EVENT = np.dtype([("due_ns", "i8"), ("status", "u1"), ("data1", "u1"), ("data2", "u1")])


class FakeDevice:
    """A port of a system whose ports are `there`; every device made is kept in `made`."""

    there: ClassVar[list[str]]
    made: ClassVar[list[FakeDevice]]

    def __init__(self, api: int, name: str) -> None:
        self.api, self.name = api, name
        self.opened: str | None = None
        self.sent: list[tuple[int, ...]] = []
        self.ignored: tuple[bool, bool, bool] | None = None
        self.callback: Callable[[tuple[list[int], float], None], None] | None = None
        self.closed_s, self.deleted_s = math.inf, math.inf
        self.made.append(self)

    def get_ports(self) -> list[str]:
        return list(self.there)

    def open_port(self, index: int, name: str) -> None:
        self.opened = self.there[index]

    def open_virtual_port(self, name: str) -> None:
        if self.api == WINDOWS:
            raise NotImplementedError
        self.opened = name

    def ignore_types(self, sysex: bool, timing: bool, active_sense: bool) -> None:
        self.ignored = (sysex, timing, active_sense)

    def set_callback(self, callback: Any) -> None:
        self.callback = callback

    def send_message(self, message: tuple[int, ...]) -> None:
        self.sent.append(message)

    def close_port(self) -> None:
        self.closed_s = time.monotonic()

    def delete(self) -> None:
        self.deleted_s = time.monotonic()

    @property
    def deleted(self) -> bool:
        return self.deleted_s < math.inf


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> type[FakeDevice]:
    class System(FakeDevice):
        there: ClassVar[list[str]] = [
            "Keyboard:Keyboard 1 20:0",
            "Midi Through:Port-0 14:0",
            "DAW:out 129:0",
            "Sideman:x 130:0",
        ]
        made: ClassVar[list[FakeDevice]] = []

    class Input(System):
        def close_port(self) -> None:
            raise AssertionError("frees the callback, which may be on its way")

    monkeypatch.setattr(rtmidi, "MidiIn", Input)
    monkeypatch.setattr(rtmidi, "MidiOut", System)
    return System


class Queue:
    """Hands out batches of events, then nothing; `empty` is set when the last one has been taken and handled."""

    def __init__(self, *batches: list[tuple[int, int, int]]) -> None:
        self._batches: Iterator[list[tuple[int, int, int]]] = iter(batches)
        self.empty = threading.Event()

    def wait_due(self, timeout_s: float) -> npt.NDArray[np.void]:
        batch = next(self._batches, None)
        if batch is None:
            self.empty.set()
            threading.Event().wait(0.001)
        return np.array([(0, *row) for row in batch or []], EVENT)


def opened(system: type[FakeDevice]) -> list[str | None]:
    return [device.opened for device in system.made if device.opened and not device.deleted]


def test_a_part_of_a_name_in_any_case_finds_every_port_but_our_own() -> None:
    names = ["Keystation 49:0", "KEYSTEP 20:1", "Sideman Keys"]
    assert match(names, "key", Direction.INPUT) == names[:2]


def test_an_unknown_port_is_refused_with_those_that_are_there() -> None:
    with pytest.raises(PortError, match=r'no MIDI input has "moog" in its name; there are: A 1, B 2$'):
        match(["A 1", "Sideman In", "B 2"], "moog", Direction.INPUT)
    with pytest.raises(PortError, match="there is none at all"):
        match([], "moog", Direction.OUTPUT)


@pytest.mark.parametrize(
    ("name", "api", "hardware"),
    [
        ("Keystation:Keystation MIDI 1 20:0", ALSA, True),
        ("Midi Through:Midi Through Port-0 14:0", ALSA, False),
        ("Ardour:out 129:0", ALSA, False),
        ("Sideman:Sideman Out 24:0", ALSA, False),
        ("system:midi_capture_1", JACK, True),
        ("ardour:out", JACK, False),
        ("loopMIDI Port 0", WINDOWS, False),
        ("Keystation 1", WINDOWS, True),
        ("IAC Driver Bus 1", rtmidi.API_MACOSX_CORE, False),
    ],
)
def test_a_device_is_told_from_a_program(name: str, api: int, hardware: bool) -> None:
    assert is_hardware(name, api) is hardware


def test_what_is_an_input_to_jack_is_an_output_to_us() -> None:
    rows = [("system:midi_capture_1", False, True, True, False), ("synth:in", True, True, False, False)]
    rows += [("system:playback_1", True, False, True, False), ("Sideman:Sideman In", True, True, False, True)]
    assert list_jack_ports(rows) == [
        Port("system:midi_capture_1", Direction.INPUT, "JACK", True, False),
        Port("synth:in", Direction.OUTPUT, "JACK", False, False),
        Port("Sideman:Sideman In", Direction.OUTPUT, "JACK", False, True),
    ]


@pytest.mark.parametrize(
    ("name", "alias"),
    [
        ("Midi-Bridge:Midi Through:(capture_0) Midi Through Port-0", ""),
        ("a2j:Midi Through [14] (capture): Midi Through Port-0", ""),
        ("system:midi_capture_1", "alsa_pcm:Midi-Through/midi_capture_1"),
        ("system:midi_capture_1", "alsa_pcm:Virtual-Raw-MIDI-2-0/midi_capture_1"),
    ],
)
def test_a_loop_that_jack_calls_physical_is_no_device(name: str, alias: str) -> None:
    rows = [(name, False, True, True, False), ("system:midi_capture_9", False, True, True, False)]
    aliases = {name: [alias], "system:midi_capture_9": ["alsa_pcm:Keystation/midi_capture_1"]}
    assert [port.is_hardware for port in list_jack_ports(rows, aliases.__getitem__)] == [False, True]


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Sideman:Sideman Out 130:0", True),
        ("Sideman-01:Sideman In", True),
        ("Sideman Out", True),
        ("Ardour:Sideman/out", False),
        ("Sidemanager:out 131:0", False),
    ],
)
def test_a_port_that_another_program_calls_after_us_can_be_named(name: str, own: bool) -> None:
    assert is_own(name) is own
    if own:
        with pytest.raises(PortError):
            match([name], "sideman", Direction.INPUT)
    else:
        assert match([name], "sideman", Direction.INPUT) == [name]


def test_without_names_the_virtual_port_and_every_device_are_heard(system: type[FakeDevice]) -> None:
    midi = MidiInput(lambda ns, message: None, api=ALSA)
    assert opened(system) == ["Sideman In", "Keyboard:Keyboard 1 20:0"]
    assert midi.ports == ("Keyboard:Keyboard 1 20:0",)
    midi.close()
    assert opened(system) == []


def test_named_ports_are_heard_and_never_our_own(system: type[FakeDevice]) -> None:
    midi = MidiInput(lambda ns, message: None, ["daw", "0"], api=ALSA)
    assert set(midi.ports) == set(system.there[:3])


def test_an_unknown_input_leaves_nothing_open(system: type[FakeDevice]) -> None:
    with pytest.raises(PortError, match="moog"):
        MidiInput(lambda ns, message: None, ["moog"], api=ALSA)
    assert all(device.deleted for device in system.made)


def test_a_port_that_goes_is_let_go_and_heard_again_under_its_new_number(system: type[FakeDevice]) -> None:
    midi = MidiInput(lambda ns, message: None, ["keyboard"], api=ALSA)
    system.there = []
    midi.rescan()
    assert opened(system) == ["Sideman In"]
    system.there = ["Other 24:0", "Keyboard:Keyboard 1 28:0"]
    midi.rescan()
    midi.rescan()
    assert opened(system) == ["Sideman In", "Keyboard:Keyboard 1 28:0"]


def test_every_message_is_handed_on_with_a_stamp_and_a_fault_is_counted(system: type[FakeDevice]) -> None:
    heard: list[tuple[int, bytes]] = []

    def hear(ns: int, message: bytes) -> None:
        heard.append((ns, message))
        if message == b"\xf8":
            raise RuntimeError

    midi = MidiInput(hear, api=ALSA)
    for device in system.made:
        assert device.ignored == (False, False, False)
        assert device.callback is not None
        device.callback(([0xF8], 0.0), None)  # type: ignore[call-arg]
        device.callback(([0x90, 60, 1], 0.0), None)  # type: ignore[call-arg]
    assert [message for _, message in heard] == [b"\xf8", b"\x90\x3c\x01"] * 2
    assert all(ns > 0 for ns, _ in heard)
    assert midi.faults == 2


def test_windows_has_no_virtual_port_and_the_notice_says_what_to_do(system: type[FakeDevice]) -> None:
    midi = MidiInput(lambda ns, message: None, api=WINDOWS)
    assert "Sideman In" not in opened(system)
    assert "loopMIDI" in midi.notice
    assert not has_virtual_ports(WINDOWS)
    assert has_virtual_ports(ALSA)


def test_the_notice_is_said_when_a_session_opens_its_ports(system: type[FakeDevice]) -> None:
    said: list[str] = []
    for api in (WINDOWS, ALSA):
        RtMidi(SessionConfig(), Wakeup(), api, said.append, native=False).close()
    assert len(said) == 1
    assert "loopMIDI" in said[0]


def test_midi_that_does_not_answer_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(api: int, name: str) -> None:
        raise rtmidi.SystemError("no sequencer")

    monkeypatch.setattr(rtmidi, "MidiIn", refuse)
    monkeypatch.setattr(rtmidi, "MidiOut", refuse)
    with pytest.raises(MidiUnavailableError, match="no sequencer"):
        MidiInput(lambda ns, message: None, api=ALSA)
    with pytest.raises(MidiUnavailableError, match="no sequencer"):
        MidiOutput(Queue(), api=ALSA)
    with pytest.raises(MidiUnavailableError, match="no MIDI"):
        ports.system_api()


def test_events_go_to_the_virtual_port_and_to_every_named_one(system: type[FakeDevice]) -> None:
    queue = Queue([(0x99, 36, 100)], [(0x89, 36, 0)])
    midi = MidiOutput(queue, ["keyboard", "daw"], api=ALSA)
    assert queue.empty.wait(5.0)
    devices = [device for device in system.made if device.opened]
    assert [device.opened for device in devices] == ["Sideman Out", system.there[0], system.there[2]]
    midi.close()
    assert all(device.sent[:2] == [(0x99, 36, 100), (0x89, 36, 0)] for device in devices)
    assert all(device.deleted for device in system.made)


def test_closing_ends_the_notes_that_sound_and_only_those(system: type[FakeDevice]) -> None:
    queue = Queue([(0x99, 36, 100), (0x99, 38, 90), (0x91, 60, 80)], [(0x89, 36, 0), (0x91, 60, 0)])
    midi = MidiOutput(queue, api=ALSA)
    assert queue.empty.wait(5.0)
    midi.close()
    midi.close()
    (virtual,) = (device for device in system.made if device.opened)
    assert virtual.sent[5:] == [(0xB1, 123, 0), (0xB9, 123, 0), (0x89, 38, 0)]


def test_an_unknown_output_is_refused_with_those_that_are_there(system: type[FakeDevice]) -> None:
    with pytest.raises(PortError, match="there are: Keyboard"):
        MidiOutput(Queue(), ["moog"], api=ALSA)
    assert all(device.deleted for device in system.made)


def test_an_output_that_comes_back_is_played_to_again(system: type[FakeDevice]) -> None:
    midi = MidiOutput(Queue(), ["keyboard"], api=ALSA)
    system.there = ["DAW:out 129:0"]
    midi.rescan()
    assert midi.ports == ()
    system.there = ["DAW:out 129:0", "Keyboard 31:0"]
    midi.rescan()
    assert midi.ports == ("Keyboard 31:0",)
    midi.close()


def test_what_hung_on_an_output_that_vanished_is_ended_on_it_when_it_is_back(system: type[FakeDevice]) -> None:
    queue = Queue([(0x99, 36, 100), (0x91, 60, 80)], [(0x91, 60, 0)])
    midi = MidiOutput(queue, ["keyboard"], api=ALSA)
    assert queue.empty.wait(5.0)
    system.there = []
    midi.rescan()
    system.there = ["Keyboard:Keyboard 1 28:0"]
    midi.rescan()
    (back,) = (device for device in system.made if device.opened == system.there[0])
    assert back.sent == [(0x89, 36, 0), (0xB9, 123, 0)]
    midi.close()


def test_a_clock_message_goes_out_as_one_byte_and_a_song_position_as_three(system: type[FakeDevice]) -> None:
    queue = Queue([(0xFA, 0, 0), (0xF8, 0, 0), (0xF2, 16, 1), (0xC0, 5, 0)])
    midi = MidiOutput(queue, api=ALSA)
    assert queue.empty.wait(5.0)
    (virtual,) = (device for device in system.made if device.opened)
    assert virtual.sent == [(0xFA,), (0xF8,), (0xF2, 16, 1), (0xC0, 5)]
    midi.close()
    assert virtual.sent[4:] == [(0xB0, 123, 0)]


class GatedQueue(Queue):
    """Hands nothing out before `gate` is set."""

    def __init__(self, *batches: list[tuple[int, int, int]]) -> None:
        super().__init__(*batches)
        self.gate = threading.Event()

    def wait_due(self, timeout_s: float) -> npt.NDArray[np.void]:
        self.gate.wait()
        return super().wait_due(timeout_s)


def test_what_is_held_back_is_counted_as_failed_and_never_sent(system: type[FakeDevice]) -> None:
    queue = GatedQueue([(0x99, 36, 100)])
    midi = MidiOutput(queue, api=ALSA)
    midi.held = True
    queue.gate.set()
    assert queue.empty.wait(5.0)
    (virtual,) = (device for device in system.made if device.opened)
    assert midi.failed == 1
    midi.close()
    assert virtual.sent == []


def test_without_hardware_only_the_virtual_port_is_heard_unless_others_are_named(system: type[FakeDevice]) -> None:
    MidiInput(lambda ns, message: None, api=ALSA, hardware=False).rescan()
    assert opened(system) == ["Sideman In"]


def test_after_a_loss_a_name_that_is_not_there_yet_is_waited_for(system: type[FakeDevice]) -> None:
    system.there = []
    heard = MidiInput(lambda ns, message: None, ["moog"], api=ALSA, strict=False)
    played = MidiOutput(Queue(), ["moog"], api=ALSA, strict=False)
    system.there = ["Moog 24:0"]
    heard.rescan()
    played.rescan()
    assert heard.ports == played.ports == ("Moog 24:0",)
    played.close()
    heard.close()


def test_a_device_is_deleted_a_while_after_its_port_has_closed_for_its_callback_may_still_run(
    system: type[FakeDevice],
) -> None:
    heard, played = MidiInput(lambda ns, message: None, api=ALSA), MidiOutput(Queue(), ["daw"], api=ALSA)
    system.there = []
    heard.rescan()
    played.rescan()
    heard.close()
    played.close()
    for device in system.made:
        assert device.deleted_s - device.closed_s > 0.04, device.opened


def test_each_name_is_chosen_once_however_many_parts_it_holds() -> None:
    names = ["Keystep 20:1", "Sideman Out", "Moog 24:0"]
    assert chosen(names, ("moog", "KEY", "4:0")) == ["Moog 24:0", "Keystep 20:1"]
    assert chosen(names, ()) == []


def test_a_port_that_went_and_came_back_between_two_looks_is_opened_anew(system: type[FakeDevice]) -> None:
    name = system.there[0]
    queue = Queue([(0x99, 36, 100)])
    heard = MidiInput(lambda ns, message: None, ["keyboard"], api=ALSA)
    played = MidiOutput(queue, ["keyboard"], api=ALSA)
    assert queue.empty.wait(5.0)
    before = [device for device in system.made if device.opened == name]
    heard.rescan([name])
    played.rescan([name])
    after = [device for device in system.made if device.opened == name and not device.deleted]
    assert all(device.deleted for device in before)
    assert len(before) == len(after) == 2
    assert after[1].sent == [(0x89, 36, 0), (0xB9, 123, 0)], "what hung is ended"
    heard.close()
    played.close()
