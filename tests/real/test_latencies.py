"""Outputs that play ahead of time by their latencies, inputs whose stamps are taken earlier, at real JACK ports."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import jack
import numpy as np
import numpy.typing as npt
import pytest
from real.stage import SAMPLE_RATE, JackServer, Judge, Keyboard, OscEar, Sideman, until

from realtime._core import EventQueue, JackClient, Mixer, Pattern, SchedulerThread, Timeline, monotonic_ns
from realtime.listen.midi_input import MidiInput
from realtime.listen.ports import jack_api
from realtime.music.kit import CLOSED_HAT, KIT, PITCHES

pytestmark = pytest.mark.real

MS = 1_000_000
LEAD_NS = 300 * MS
SAME_STROKE_NS = 30 * MS


@contextmanager
def hats(*sinks: EventQueue, lookahead_ns: int) -> Iterator[None]:
    """A closed hat on every beat at 120 bpm."""
    hvo = np.zeros((32, 27), np.float32)
    hvo[::4, CLOSED_HAT], hvo[::4, 9 + CLOSED_HAT] = 1, 1
    scheduler = SchedulerThread(lookahead_ns)
    for sink in sinks:
        scheduler.add_sink(sink)
    scheduler.submit(0, Pattern.from_hvo(hvo, pitches=PITCHES, id=1), 1.0)
    scheduler.start(Timeline(120, 0.0, monotonic_ns() + LEAD_NS))
    try:
        yield
    finally:
        scheduler.close()


class FrameEar:
    """A client with two MIDI inputs and a sound input; keeps the frame of each note-on, and all the sound."""

    def __init__(self) -> None:
        self.client = jack.Client("ear", no_start_server=True)
        self._ports = [self.client.midi_inports.register(name) for name in ("a", "b")]
        self._audio = self.client.inports.register("audio")
        self.hits: tuple[list[int], list[int]] = ([], [])
        self.blocks: list[npt.NDArray[np.float32]] = []
        self.client.set_process_callback(self._process)

    def _process(self, frames: int) -> None:
        at = len(self.blocks) * frames
        for port, hits in zip(self._ports, self.hits, strict=True):
            hits.extend(at + offset for offset, data in port.incoming_midi_events() if bytes(data)[0] & 0xF0 == 0x90)
        self.blocks.append(self._audio.get_array().copy())


@pytest.mark.parametrize("latency_ms", [-30, 40])
def test_a_port_of_its_own_is_ahead_of_the_main_one_by_its_latency(jack_server: JackServer, latency_ms: int) -> None:
    own = EventQueue()
    client = JackClient("Sideman", own_outputs=[own])
    client.set_output_latency(1, latency_ms * MS)
    ear = FrameEar()
    with ear.client:
        client.connect("Sideman:Sideman Out", "ear:a")
        client.connect("Sideman:Sideman Out 2", "ear:b")
        with hats(client.events, own, lookahead_ns=11 * MS + max(0, latency_ms) * MS):
            time.sleep(2.5)
        time.sleep(0.1)
        dropped = client.metrics().dropped
        client.close()
    assert dropped == 0
    main, ahead = (np.array(hits) for hits in ear.hits)
    assert len(main) == len(ahead) >= 4
    assert np.abs(main - ahead - latency_ms * SAMPLE_RATE // 1000).max() <= 1


def test_the_sound_is_ahead_of_the_midi_by_its_latency(jack_server: JackServer) -> None:
    mixer = Mixer()
    mixer.latency_ns = 30 * MS
    client = JackClient("Sideman", mixer=mixer)
    ear = FrameEar()
    with ear.client:
        client.connect("Sideman:Sideman Out", "ear:a")
        client.connect("Sideman:audio_1", "ear:audio")
        with hats(client.events, mixer.events, lookahead_ns=41 * MS):
            time.sleep(2.5)
        client.close()
    sound = np.abs(np.concatenate(ear.blocks))
    assert len(ear.hits[0]) >= 4
    for frame in ear.hits[0]:
        early = frame - 30 * SAMPLE_RATE // 1000
        assert sound[early - 1000 : early].max() < 1e-4, "silence before it"
        assert np.flatnonzero(sound[early : early + 1000])[0] <= 2


def test_the_server_tells_how_late_the_sound_is(jack_server: JackServer) -> None:
    client = JackClient("Sideman", mixer=Mixer())
    try:
        assert client.sound_latency_ns() == 0, "to nowhere"
        client.connect("Sideman:audio_1", "system:playback_1")
        until(lambda: client.sound_latency_ns() > 0, "the latency")
        assert client.sound_latency_ns() <= 20 * MS
    finally:
        client.close()


def test_what_comes_through_an_input_is_stamped_earlier_by_its_latency(jack_server: JackServer) -> None:
    client = JackClient("Sideman", own_inputs=1)
    client.set_input_latency(1, 25 * MS)
    read: list[tuple[int, bytes]] = []
    with Keyboard(jack_server) as keys:
        for port in ("Sideman In", "Sideman In 2"):
            client.connect(Keyboard.PORT, f"Sideman:{port}")
        keys.send(bytes((0x90, 60, 100)))
        until(lambda: read.extend(client.read()) or len(read) == 2, "the note at both")
    client.close()
    earlier, later = (ns for ns, _ in read)
    assert later - earlier == 25 * MS
    with pytest.raises(ValueError, match=r"latency_ns must be within -5e\+08\.\.5e\+08"):
        client.set_input_latency(0, 501 * MS)


@pytest.mark.parametrize(("midi", "near_ms"), [("jack", 2.0), ("rtmidi", 8.0)])
def test_a_device_named_with_a_latency_is_ahead_of_what_is_sent_over_osc_from_the_first_hit_on(
    midi: str, near_ms: float
) -> None:
    arguments = ("--input", "Keys@-8", "--output", "Judge@120", "--midi", midi)
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server):
        with Sideman(ear, *arguments, server=server) as band:
            band.wait_for_hits(30)
            if midi == "jack":
                own = {("Keys:out", "Sideman:Sideman In 2"), ("Sideman:Sideman Out 2", "Judge:in")}
                assert server.connections() >= own
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    pairs = matched(recorded.hits, ear)
    assert abs(np.median([(sent_ns - hit_ns) / 1e6 for sent_ns, hit_ns in pairs]) - 120) < near_ms
    first_ns = ear.of("/sideman/hit")[0].ns
    assert recorded.was_deaf_at(first_ns - 120 * MS) or pairs[0][0] <= first_ns + SAME_STROKE_NS, "the first hit"


@pytest.mark.parametrize("latency_ms", [0, 200])
def test_a_keyboard_s_latency_is_taken_off_its_stamps_through_rtmidi_too(
    jack_server: JackServer, latency_ms: int
) -> None:
    heard: list[int] = []
    with Keyboard(jack_server) as keys:
        own = {"Keys": latency_ms * MS} if latency_ms else {}
        midi = MidiInput(lambda ns, _: heard.append(ns), ["keys"], api=jack_api(), own_latencies_ns=own)
        midi.latency_ns = 50 * MS
        until(lambda: jack_server.connections(), "the keyboard")
        struck_ns = monotonic_ns()
        keys.send(bytes((0x90, 60, 100)))
        until(lambda: heard, "the note")
        midi.close()
    assert 0 <= heard[0] + (latency_ms or 50) * MS - struck_ns < 40 * MS


def test_a_latency_that_is_turned_while_it_plays_neither_loses_nor_doubles_a_hit() -> None:
    with JackServer() as server, OscEar() as ear, Judge(server) as judge:
        with Sideman(ear, "--output", "Judge", server=server) as band:
            band.wait_for_hits(12)
            band.send("/sideman/latency/midi_out", 120)
            band.wait_for_hits(40)
            grown = len(judge_hits_so_far(judge))
            band.send("/sideman/latency/midi_out", -20)
            band.wait_for_hits(60)
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    pairs = matched(recorded.hits, ear)
    sent = [message for message in ear.of("/sideman/hit") if not recorded.was_deaf_at(message.ns)]
    assert len(pairs) >= len(sent) - 2, "at the end one or two are cut short"
    for pitch in {hit.data[1] for hit in recorded.hits}:
        moments = [hit.ns for hit in recorded.hits if hit.data[1] == pitch]
        assert np.all(np.diff(moments) > SAME_STROKE_NS), f"pitch {pitch} twice"
    ahead_ms = np.array([(sent_ns - hit_ns) / 1e6 for sent_ns, hit_ns in pairs])
    assert abs(np.median(ahead_ms[:8])) < 2
    assert abs(np.median(ahead_ms[grown - 6 : grown]) - 120) < 2
    assert abs(np.median(ahead_ms[-8:]) + 20) < 2


def judge_hits_so_far(judge: Judge) -> list[str]:
    return [line for line in judge._lines() if line.split()[2].startswith("99") and not line.endswith("00")]


def matched(hits: list, ear: OscEar) -> list[tuple[int, int]]:
    """For each recorded hit the moment of the nearest one over OSC with its pitch and velocity, and its own."""
    pairs = []
    sent = [(message.ns, message.arguments) for message in ear.of("/sideman/hit")]
    pitches = {drum.wire_name: drum.pitch for drum in KIT}
    for hit in hits:
        same = [
            ns
            for ns, (drum, _, velocity) in sent
            if pitches[str(drum)] == hit.data[1] and velocity == hit.data[2] and abs(ns - hit.ns) < 200 * MS
        ]
        if same:
            pairs.append((min(same, key=lambda ns: abs(ns - hit.ns)), hit.ns))
    return pairs
