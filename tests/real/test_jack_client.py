"""The native JACK client on a real server: frames, stamps, sound, what it leaves behind, and servers that die."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import jack
import numpy as np
import numpy.typing as npt
import pytest
from real.stage import PERIOD_FRAMES, SAMPLE_RATE, JackServer, Judge, Keyboard, until

from realtime._core import (
    EVENT_DTYPE,
    EventQueue,
    JackClient,
    Mixer,
    Pattern,
    SchedulerThread,
    Timeline,
    Wakeup,
    monotonic_ns,
)
from realtime.music.kit import CLOSED_HAT, PITCHES

pytestmark = pytest.mark.real

LEAD_NS = 200_000_000
LOOKAHEAD_NS = 11_000_000  # two periods of 256 frames
PERIOD_NS = PERIOD_FRAMES * 1_000_000_000 // SAMPLE_RATE
LONGEST_CLOSE_S = 1.5


@pytest.fixture
def wakeup() -> Wakeup:
    return Wakeup()


@contextmanager
def opened(wakeup: Wakeup | None = None, mixer: Mixer | None = None) -> Iterator[JackClient]:
    client = JackClient("Sideman", wakeup, mixer)
    try:
        yield client
    finally:
        client.close()


@contextmanager
def playing(pattern: Pattern, *sinks: EventQueue, bpm: float = 130) -> Iterator[SchedulerThread]:
    scheduler = SchedulerThread(LOOKAHEAD_NS)
    for sink in sinks:
        scheduler.add_sink(sink)
    scheduler.submit(0, pattern, 1.0)
    scheduler.start(Timeline(bpm, 0.0, monotonic_ns() + LEAD_NS))
    try:
        yield scheduler
    finally:
        scheduler.close()


def dense_drums() -> Pattern:
    random = np.random.default_rng(1)
    hvo = np.zeros((32, 27), np.float32)
    hvo[:, :9] = random.random((32, 9)) < 0.4
    hvo[:, 9:18] = random.uniform(0.2, 1.0, (32, 9))
    hvo[:, 18:] = random.uniform(-0.4, 0.4, (32, 9))
    return Pattern.from_hvo(hvo, pitches=PITCHES, id=1)


def held_note(pitch: int) -> Pattern:
    return Pattern([0], [0], [pitch], [0.8], [64], [255], length_beats=64, loops=False, id=2)


def note_ons(events: npt.NDArray[np.void]) -> list[tuple[int, bytes]]:
    rows = ((int(e["due_ns"]), bytes((e["status"], e["data1"], e["data2"]))) for e in events)
    return [(ns, message) for ns, message in rows if message[0] & 0xF0 == 0x90]


def test_each_hit_is_recorded_at_the_frame_of_its_due_time(jack_server: JackServer) -> None:
    due = EventQueue()
    with opened() as client, Judge(jack_server) as judge:
        client.connect("Sideman:Sideman Out", Judge.PORT)
        with playing(dense_drums(), client.events, due):
            time.sleep(5)
        time.sleep(0.1)  # what was written ahead is heard
        recorded = judge.stop()
        metrics = client.metrics()
    expected = [(ns, message) for ns, message in note_ons(due.drain()) if not recorded.was_deaf_at(ns)]
    hits = [hit for hit in recorded.hits if not recorded.was_deaf_at(hit.ns)]
    assert len(expected) > 100
    assert [hit.data for hit in hits] == [message for _, message in expected]
    assert metrics.dropped == 0
    errors_ms = np.array([hit.ns - ns for hit, (ns, _) in zip(hits, expected, strict=True)]) / 1e6
    assert abs(np.median(errors_ms)) < 1.0
    assert np.percentile(np.abs(errors_ms - np.median(errors_ms)), 95) < 0.1


def test_sound_and_midi_of_a_hit_fall_on_the_same_frame(jack_server: JackServer) -> None:
    hvo = np.zeros((32, 27), np.float32)
    hvo[::4, CLOSED_HAT], hvo[::4, 9 + CLOSED_HAT] = 1, 1
    mixer = Mixer(44_100)  # it takes the server's rate
    ear = jack.Client("ear", no_start_server=True)
    audio, midi = ear.inports.register("audio"), ear.midi_inports.register("midi")
    blocks: list[npt.NDArray[np.float32]] = []
    hits: list[int] = []

    @ear.set_process_callback
    def process(frames: int) -> None:
        at = len(blocks) * frames
        hits.extend(at + offset for offset, data in midi.incoming_midi_events() if bytes(data)[0] & 0xF0 == 0x90)
        blocks.append(audio.get_array().copy())

    with opened(mixer=mixer) as client:
        assert mixer.sample_rate == SAMPLE_RATE
        with ear:
            client.connect("Sideman:Sideman Out", "ear:midi")
            client.connect("Sideman:audio_1", "ear:audio")
            with playing(Pattern.from_hvo(hvo, pitches=PITCHES, id=1), client.events, mixer.events, bpm=120):
                time.sleep(3)
    sound = np.abs(np.concatenate(blocks))
    assert len(hits) >= 4
    for frame in hits:
        assert sound[frame - 1000 : frame].max() == 0.0, "silence before the hit"
        assert np.flatnonzero(sound[frame : frame + 1000])[0] <= 1, "a sound may begin with a zero"


def test_every_note_is_ended_before_the_client_leaves(jack_server: JackServer) -> None:
    with Judge(jack_server) as judge:
        client = JackClient("Sideman")
        client.connect("Sideman:Sideman Out", Judge.PORT)
        with playing(held_note(60), client.events):
            until(judge.count, "the note")
            client.close()
        until(lambda: judge.count() >= 3, "what ends it")
        messages = [message.data for message in judge.stop().messages]
    status = messages[0][0] & 0x0F
    assert [message[:2] for message in messages] == [
        bytes((0x90 | status, 60)),
        bytes((0x80 | status, 60)),
        bytes((0xB0 | status, 123)),
    ]


def test_midi_in_is_stamped_with_its_moment_and_wakes_the_reader(jack_server: JackServer, wakeup: Wakeup) -> None:
    with opened(wakeup) as client, Keyboard(jack_server) as keys:
        client.connect(Keyboard.PORT, "Sideman:Sideman In")
        read: list[tuple[int, bytes]] = []
        for pitch in range(40, 60):
            struck_ns = monotonic_ns()
            keys.send(bytes((0x90, pitch, 100)))
            assert wakeup.wait(2.0)
            until(lambda: read.extend(client.read()) or read, "the note")
            ns, message = read.pop()
            assert message == bytes((0x90, pitch, 100))
            assert struck_ns <= ns <= monotonic_ns() + PERIOD_NS + 1_000_000
        keys.send(bytes((0xF0, 1, 2, 3, 4, 0xF7)))
        until(lambda: client.metrics().input_dropped == 1, "the long message is counted")


def test_ports_are_listed_with_what_they_are(jack_server: JackServer) -> None:
    with opened() as client, opened() as other, Keyboard(jack_server):
        rows = {name: rest for name, *rest in client.ports()}
        assert rows["Sideman:Sideman In"] == [True, True, False, True]
        assert rows["Sideman:Sideman Out"] == [False, True, False, True]
        assert rows[f"{other.client_name}:Sideman In"] == [True, True, False, False]
        assert rows[Keyboard.PORT] == [False, True, False, False]
        assert rows["system:playback_1"] == [True, False, True, False]
        client.connect(Keyboard.PORT, "Sideman:Sideman In")
        client.connect(Keyboard.PORT, "Sideman:Sideman In")
        with pytest.raises(RuntimeError, match='JACK cannot connect "Keys:out" to "nowhere:in"'):
            client.connect(Keyboard.PORT, "nowhere:in")


@pytest.mark.parametrize("midi_in", [False, True])
@pytest.mark.parametrize("midi_out", [False, True])
def test_only_the_ports_that_are_wanted_are_there(jack_server: JackServer, midi_in: bool, midi_out: bool) -> None:
    client = JackClient("Sideman", None, Mixer(), midi_in=midi_in, midi_out=midi_out)
    own = {name.removeprefix("Sideman:") for name, *_, is_own in client.ports() if is_own}
    began = time.monotonic()
    with playing(held_note(60), client.events):
        time.sleep((LEAD_NS + PERIOD_NS) / 1e9)
        until(lambda: client.metrics().sent == midi_out, "the note")
        assert client.read() == []
    client.close()
    assert time.monotonic() - began < LONGEST_CLOSE_S
    assert own == {"audio_1", "audio_2"} | ({"Sideman In"} if midi_in else set()) | (
        {"Sideman Out"} if midi_out else set()
    )
    assert (len(client.events.drain()) == 0) == midi_out, "without the port nothing takes from the queue"


def test_a_rate_that_the_mixer_cannot_take_leaves_no_client_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("real.stage.SAMPLE_RATE", 4000)
    with JackServer() as server:
        monkeypatch.setenv("JACK_DEFAULT_SERVER", server.environment["JACK_DEFAULT_SERVER"])
        with pytest.raises(ValueError, match=r"sample_rate must be within 8000\.\.384000, not 4000"):
            JackClient("Sideman", None, Mixer())
        with opened() as client:
            assert client.client_name == "Sideman", "the name is free again"


def test_a_server_that_dies_is_noticed_and_the_next_one_is_joined(jack_server: JackServer, wakeup: Wakeup) -> None:
    with opened(wakeup, Mixer()) as client:
        jack_server.kill()
        assert wakeup.wait(2.0)
        until(lambda: not client.alive, "the death")
        assert client.ports() == client.read() == []
        with pytest.raises(RuntimeError, match="the JACK server is gone"):
            client.connect("a", "b")
        with pytest.raises(RuntimeError, match="no JACK server answers"):
            JackClient("Sideman")
        jack_server.start()
        with opened(wakeup) as next_client, Keyboard(jack_server) as keys:
            next_client.connect(Keyboard.PORT, "Sideman:Sideman In")
            keys.strike(60, 100)
            until(lambda: next_client.read(), "a note from the new server")


def test_a_server_that_hangs_does_not_hang_the_one_who_leaves(jack_server: JackServer) -> None:
    client = JackClient("Sideman", None, Mixer())
    jack_server.send_signal(signal.SIGSTOP)
    try:
        began = time.monotonic()
        client.close()
        assert time.monotonic() - began < LONGEST_CLOSE_S
    finally:
        jack_server.send_signal(signal.SIGCONT)
    assert not client.alive


def test_no_server_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "sideman-nobody")
    with pytest.raises(RuntimeError, match="no JACK server answers; start one"):
        JackClient()


def test_what_goes_to_controllers_has_a_port_of_its_own_and_is_counted_nowhere(jack_server: JackServer) -> None:
    control = EventQueue()
    client = JackClient("Sideman", control=control)
    try:
        with Judge(jack_server) as judge:
            client.connect("Sideman:Sideman Control Out", Judge.PORT)
            events = np.zeros(3, EVENT_DTYPE)
            events["due_ns"] = monotonic_ns() + LEAD_NS
            events["status"], events["data1"], events["data2"] = (0xB0, 0x90, 0xE0), (21, 36, 1), (64, 127, 2)
            assert control.push(events) == 3
            until(lambda: judge.count() == 3, "what was sent")
            client.close()
            until(lambda: judge.count() == 5, "the light put out")
            recorded = judge.stop()
        assert sorted(message.data for message in recorded.messages[:3]) == [
            b"\x90\x24\x7f",
            b"\xb0\x15\x40",
            b"\xe0\x01\x02",
        ]
        assert {message.data for message in recorded.messages[3:]} == {b"\x80\x24\x00", b"\xb0\x7b\x00"}
        assert client.metrics().sent == 0
    finally:
        client.close()
