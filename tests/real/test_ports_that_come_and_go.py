"""JACK ports that vanish and come back under a session, and the notes that hang behind them."""

from __future__ import annotations

import time
from contextlib import ExitStack

import pytest
from real.score import plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

from realtime._core import EventQueue, JackClient, Pattern, SchedulerThread, Timeline, monotonic_ns

pytestmark = pytest.mark.real

BACK_LIMIT_S = 2.0
WIRED = {("Keys:out", "Sideman:Sideman In"), ("Sideman:Sideman Out", "Judge:in")}


def test_what_vanishes_is_connected_again_within_two_seconds_of_its_return() -> None:
    with JackServer() as server, OscEar() as ear, ExitStack() as later:
        with Judge(server), Keyboard(server):
            band = later.enter_context(Sideman(ear, "--input", "Keys", "--output", "Judge", server=server))
            band.wait_for_hits()
            until(lambda: server.connections() >= WIRED, "both connected")
        until(lambda: not server.connections() & WIRED, "both gone")
        band.wait_for_hits(8)  # and longer than a look at the ports
        with Judge(server) as judge, Keyboard(server) as keys:
            until(lambda: server.connections() >= WIRED, "both back", BACK_LIMIT_S)
            until(judge.count, "a hit at the port that came back", BACK_LIMIT_S)
            before = len(plans(ear.heard))
            keys.strike(60, 100)
            until(lambda: len(plans(ear.heard)) > before, "an answer to its note")
            assert band.end() == 0, "\n".join(band.lines)
            assert not judge.stop().sounding_at_the_end()


def test_a_device_that_comes_back_is_told_to_end_what_hung_and_the_others_play_on() -> None:
    """A port that comes back gets CC 123 before its next note; what another port sounds is ended in order."""
    with JackServer() as server, OscEar() as ear, ExitStack() as later:
        with Judge(server):
            band = later.enter_context(Sideman(ear, "--output", "Judge", server=server))
            band.wait_for_hits(4)
        band.wait_for_hits(4)
        with Judge(server) as judge:
            until(judge.count, "the port again", BACK_LIMIT_S)
            band.wait_for_hits(8)
            assert band.end() == 0
            recorded = judge.stop()
    first = next(number for number, message in enumerate(recorded.messages) if message.data == bytes((0xB9, 123, 0)))
    assert first <= 4, "at the next cycle, one hit or two may have come first"
    assert not recorded.sounding_at_the_end()


def test_ending_the_notes_of_a_port_leaves_the_other_ports_alone(
    jack_server: JackServer,
) -> None:
    held = Pattern([0, 4], [0, 0], [60, 64], [0.8, 0.8], [64, 1], [255, 255], length_beats=64, loops=False, id=1)
    own = EventQueue()
    client = JackClient("Sideman", own_outputs=[own])
    with Judge(jack_server) as judge:
        client.connect("Sideman:Sideman Out 2", Judge.PORT)
        scheduler = SchedulerThread(11_000_000)
        for sink in (client.events, own):
            scheduler.add_sink(sink)
        scheduler.submit(0, held, 1.0)
        scheduler.start(Timeline(240, 0.0, monotonic_ns() + 100_000_000))
        until(judge.count, "the held note")
        client.end_notes(0)
        time.sleep(0.1)
        assert judge.count() == 1, "the main port's notes are not this one's"
        client.end_notes(1)
        until(lambda: judge.count() >= 5, "its end, and what comes after it")
        scheduler.close()
        client.close()
        messages = [message.data for message in judge.stop().messages]
    channel = messages[0][0] & 0x0F
    assert messages[:4] == [
        bytes((0x90 | channel, 60, 102)),
        bytes((0x80 | channel, 60, 0)),
        bytes((0xB0 | channel, 123, 0)),
        bytes((0x90 | channel, 64, 102)),
    ]
    with pytest.raises(ValueError, match=r"index must be within 0\.\.1, not 2"):
        client.end_notes(2)
