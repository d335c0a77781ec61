"""RtMidi's output in C++ over a real JACK server with its dummy driver, heard by another program."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
import rtmidi
from real.stage import JackServer, Judge, until

from realtime._core import EVENT_DTYPE, HAS_RTMIDI, JackClient, RtMidiOutput, SenderQueue, monotonic_ns
from realtime.music.port import PortError
from realtime.play.native_midi_output import NativeMidiOutput

pytestmark = [pytest.mark.real, pytest.mark.skipif(not HAS_RTMIDI, reason="this build has no RtMidi")]

MS = 1_000_000
PERIOD_MS = 256 / 48
LATEST_MS = 3 * PERIOD_MS  # RtMidi sends at the start of the next period, and the server may be one behind


@pytest.fixture
def client(jack_server: JackServer) -> Iterator[JackClient]:
    """A client by which the output knows whether the server lives."""
    client = JackClient("Sideman watch", midi_in=False, midi_out=False)
    yield client
    client.close()


def events(*rows: tuple[int, int, int, int]) -> npt.NDArray[np.void]:
    """Events of (due_ns, status, data1, data2)."""
    made = np.zeros(len(rows), EVENT_DTYPE)
    for name, column in zip(("due_ns", "status", "data1", "data2"), zip(*rows, strict=True), strict=True):
        made[name] = column
    return made


def hits(first_ns: int, step_ns: int, count: int) -> npt.NDArray[np.void]:
    """Note-ons, each with a velocity of its own, and each ended 5 ms later."""
    rows = [(first_ns + i * step_ns, 0x99, 36 + i % 8, 1 + i % 127) for i in range(count)]
    return events(*sorted(rows + [(ns + 5 * MS, 0x89, pitch, 0) for ns, _, pitch, _ in rows]))


def test_every_hit_comes_once_in_order_and_within_a_few_periods_of_its_due_time(
    jack_server: JackServer, client: JackClient
) -> None:
    queue = SenderQueue()
    with Judge(jack_server) as judge:
        output = NativeMidiOutput(queue, ["judge"], api="jack", server=client)
        sent = hits(monotonic_ns() + 50 * MS, 11 * MS, 200)
        assert queue.push(sent) == len(sent)
        until(lambda: judge.count() >= len(sent), "the hits")
        output.close()
        recorded = judge.stop()
    assert [message.data for message in recorded.messages] == [
        bytes((row["status"], row["data1"], row["data2"])) for row in sent
    ] + [b"\xb9\x7b\x00"]
    late_ms = [(hit.ns - due) / MS for hit, due in zip(recorded.hits, sent["due_ns"][sent["data2"] > 0], strict=True)]
    assert min(late_ms) > -PERIOD_MS
    assert np.percentile(late_ms, 95) < LATEST_MS
    assert queue.metrics().sent == 200
    assert output.failed == 0


def test_a_message_has_the_bytes_that_its_status_asks_for(jack_server: JackServer, client: JackClient) -> None:
    queue = SenderQueue()
    rows = [(0xFA, 0, 0), (0xF8, 0, 0), (0xC3, 7, 0), (0xF2, 16, 1), (0xFC, 0, 0)]
    with Judge(jack_server) as judge:
        output = NativeMidiOutput(queue, ["judge"], api="jack", server=client)
        now_ns = monotonic_ns()
        queue.push(events(*((now_ns + (10 + i * 10) * MS, *row) for i, row in enumerate(rows))))
        until(lambda: judge.count() >= len(rows), "the messages")
        output.close()
        recorded = judge.stop()
    assert [message.data for message in recorded.messages] == [b"\xfa", b"\xf8", b"\xc3\x07", b"\xf2\x10\x01", b"\xfc"]


def test_the_close_ends_what_sounds_and_only_that(jack_server: JackServer, client: JackClient) -> None:
    queue = SenderQueue()
    with Judge(jack_server) as judge:
        output = NativeMidiOutput(queue, ["judge"], api="jack", server=client)
        now_ns = monotonic_ns()
        queue.push(events((now_ns, 0x99, 36, 100), (now_ns, 0x91, 60, 90), (now_ns + MS, 0x89, 36, 0)))
        until(lambda: judge.count() >= 3, "the notes")
        output.close()
        output.close()
        recorded = judge.stop()
    assert [message.data.hex() for message in recorded.messages[3:]] == ["813c00", "b17b00", "b97b00"]
    assert not recorded.sounding_at_the_end()


def test_what_hung_on_a_port_that_vanished_is_ended_there_when_it_is_back_and_at_once_elsewhere(
    jack_server: JackServer, client: JackClient
) -> None:
    queue = SenderQueue()
    elsewhere: list[list[int]] = []
    synth = rtmidi.MidiIn(rtmidi.API_UNIX_JACK, name="Synth")
    synth.set_callback(lambda stamped, _: elsewhere.append(stamped[0]))
    synth.open_virtual_port("in")
    output = NativeMidiOutput(queue, ["judge", "synth"], api="jack", server=client, strict=False)
    with Judge(jack_server) as judge:
        output.rescan()
        assert set(output.ports) == {"Judge:in", "Synth:in"}
        queue.push(events((monotonic_ns(), 0x99, 38, 100)))
        until(judge.count, "the note")
    output.rescan()
    assert output.ports == ("Synth:in",)
    queue.push(events((monotonic_ns(), 0x89, 38, 0)))
    until(lambda: elsewhere == [[0x99, 38, 100], [0x89, 38, 0]], "the note and its end at the port that is left")
    with Judge(jack_server) as judge:
        output.rescan()
        until(lambda: judge.count() >= 2, "what ends the note")
        output.close()
        recorded = judge.stop()
    assert [message.data.hex() for message in recorded.messages[:2]] == ["892600", "b97b00"]
    synth.delete()


def test_a_server_that_hangs_neither_holds_the_sender_nor_loses_count(
    jack_server: JackServer, client: JackClient
) -> None:
    """RtMidi itself would spin for ever when its buffer is full, and at real-time priority."""
    queue = SenderQueue()
    with Judge(jack_server) as judge:
        output = NativeMidiOutput(queue, ["judge"], api="jack", server=client)
        jack_server.send_signal(signal.SIGSTOP)
        try:
            for _ in range(4):
                queue.push(events(*((monotonic_ns(), 0xB9, 1, i % 128) for i in range(1000))))
                time.sleep(0.05)
            until(lambda: output.failed > 0, "messages that fail")
            ready_ns = time.process_time_ns()
            time.sleep(0.3)
            assert time.process_time_ns() - ready_ns < 200 * MS, "the sender burns a core"
        finally:
            jack_server.send_signal(signal.SIGCONT)
        until(lambda: not queue.drain().size, "the queue empties")
        before = judge.count()
        queue.push(events((monotonic_ns() + 300 * MS, 0x99, 36, 100)))
        until(lambda: judge.count() > before, "a hit after the server goes on")
        output.close()


def test_a_dead_server_is_told_and_closing_takes_its_time_and_no_more(
    jack_server: JackServer, client: JackClient
) -> None:
    queue = SenderQueue()
    output = NativeMidiOutput(queue, api="jack", server=client)
    jack_server.kill()
    until(lambda: not client.alive, "the death")
    queue.push(events((monotonic_ns(), 0x99, 36, 100)))
    until(lambda: output.failed == 1, "the hit that failed")
    began_s = time.monotonic()
    output.close()
    assert time.monotonic() - began_s < 2.0


def test_an_unknown_port_or_interface_is_one_sentence(jack_server: JackServer, client: JackClient) -> None:
    with pytest.raises(PortError, match="moog"):
        NativeMidiOutput(SenderQueue(), ["moog"], api="jack", server=client)
    with pytest.raises(RuntimeError, match='does not know "carrier pigeon"'):
        RtMidiOutput(SenderQueue(), "carrier pigeon")
    with pytest.raises(ValueError, match="server must be given"):
        RtMidiOutput(SenderQueue(), "jack")


def test_our_own_port_is_offered_once_and_nothing_is_opened_after_the_close(
    jack_server: JackServer, client: JackClient
) -> None:
    output = RtMidiOutput(SenderQueue(), "jack", client)
    assert output.open_virtual("Sideman Out")
    assert output.open_virtual("Sideman Out")
    with Judge(jack_server):
        assert not output.open("Judge")
        assert output.open("Judge:in")
        assert output.open("Judge:in")
        ports = {source for source, _ in jack_server.connections() if source.endswith(":Sideman Out")}
        assert len(ports) == 1
        output.close()
        assert not output.open("Judge:in")
    assert output.there() == []
