"""Ports and a server that come and go under a session whose MIDI goes through RtMidi, in C++ and in Python."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import jack
import pytest
from real.score import plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

from realtime._core import HAS_RTMIDI

pytestmark = pytest.mark.real

TAKEN_BACK_S = 2.0
WAYS = ("rtmidi", "rtmidi-python")
SAYS = {"rtmidi": "RtMidi in C++" if HAS_RTMIDI else "python-rtmidi", "rtmidi-python": "python-rtmidi"}


def test_the_build_that_is_tested_has_rtmidi_where_that_is_expected() -> None:
    if os.environ.get("SIDEMAN_EXPECT_RTMIDI") == "1":
        assert HAS_RTMIDI


def within_the_limit(happens: Callable[[], object], what: str) -> None:
    """Waits until `happens()`; AssertionError when that takes over two seconds."""
    until(happens, what, TAKEN_BACK_S)


def is_wired(server: JackServer, source: str, target: str) -> Callable[[], bool]:
    """Whether a port whose name ends so is connected to one whose name ends so."""
    return lambda: any(one.endswith(source) and other.endswith(target) for one, other in server.connections())


def client_with_ports(server: JackServer, name: str) -> tuple[Any, Any]:
    """A client in this process with one port, `name:port`: an input for Synth, an output for Keys."""
    client = jack.Client(name, no_start_server=True, servername=server.environment["JACK_DEFAULT_SERVER"])
    client.activate()
    ports = client.midi_inports if name == "Synth" else client.midi_outports
    return client, ports.register("port")


def server_is_left(*clients: Any) -> None:
    """Lets the clients leave in good order."""
    for client in clients:
        client.deactivate()
        client.close()


def is_heard_and_answered(server: JackServer, ear: OscEar, judge: Judge, keys: Keyboard) -> None:
    """The band is wired to the judge and the keyboard that have come, in time, plays to the one and hears the other."""
    within_the_limit(is_wired(server, ":Sideman Out", "Judge:in"), "the output")
    within_the_limit(is_wired(server, "Keys:out", ":Sideman In"), "the input")
    until(judge.count, "a hit at the port that is back")
    before = len(plans(ear.heard))
    keys.strike(60, 100)
    until(lambda: len(plans(ear.heard)) > before, "an answer to a note from the port that is back")


@pytest.mark.parametrize("way", WAYS)
def test_a_port_that_vanishes_is_taken_back_by_name(way: str) -> None:
    with JackServer() as server, OscEar() as ear, ExitStack() as later:
        with Judge(server), Keyboard(server):
            band = later.enter_context(
                Sideman(ear, "--midi", way, "--input", "Keys", "--output", "Judge", server=server)
            )
            band.wait_for_hits()
            assert band.says(SAYS[way])
        band.wait_for_hits(10)
        time.sleep(1.0)  # what vanished is let go at the next look
        with Judge(server) as judge, Keyboard(server) as keys:
            is_heard_and_answered(server, ear, judge, keys)
            assert band.end() == 0, "\n".join(band.lines)
            until(lambda: judge.count() > 0, "the end")
            time.sleep(0.1)
            assert not judge.stop().sounding_at_the_end()


@pytest.mark.parametrize("way", ["jack", *WAYS])
def test_ports_that_go_and_come_back_between_two_looks_are_taken_back_too(way: str) -> None:
    """The names are there at each look; only the connections are gone."""
    with JackServer() as server, OscEar() as ear:
        (synth, synth_in), (keys, keys_out) = client_with_ports(server, "Synth"), client_with_ports(server, "Keys")
        arguments = ("--midi", way, "--input", "Keys", "--output", "Synth")
        with Sideman(ear, *arguments, server=server) as band:
            wired = [is_wired(server, ":Sideman Out", "Synth:port"), is_wired(server, "Keys:port", ":Sideman In")]
            until(lambda: all(one() for one in wired), "the connections")
            for _ in range(3):
                synth_in.unregister()
                keys_out.unregister()
                synth_in = synth.midi_inports.register("port")
                keys_out = keys.midi_outports.register("port")
                within_the_limit(lambda: all(one() for one in wired), "the connections, again")
            server_is_left(synth, keys)
            assert band.end() == 0, "\n".join(band.lines)


@pytest.mark.parametrize("way", [*WAYS, "both"])
def test_a_server_that_dies_is_taken_up_again_when_it_is_back(way: str) -> None:
    with JackServer() as server, OscEar() as ear, ExitStack() as later:
        with Judge(server), Keyboard(server):
            band = later.enter_context(
                Sideman(ear, "--midi", way, "--input", "Keys", "--output", "Judge", server=server)
            )
            band.wait_for_hits()
            server.kill()
            until(lambda: band.says("JACK server is gone"), "the loss is said")
        band.wait_for_hits(20)
        server.start()
        within_the_limit(lambda: band.says("JACK is back"), "the return is said")
        with Judge(server) as judge, Keyboard(server) as keys:
            is_heard_and_answered(server, ear, judge, keys)
            assert band.end() == 0, "\n".join(band.lines)


@pytest.mark.parametrize("way", [*WAYS, "both"])
def test_a_session_over_a_server_that_hangs_goes_on_and_ends_when_it_is_told(way: str) -> None:
    with JackServer() as server, OscEar() as ear, Sideman(ear, "--midi", way, "--sound", "none", server=server) as band:
        band.wait_for_hits()
        server.send_signal(signal.SIGSTOP)
        try:
            band.wait_for_hits(10)
            assert band.end() == 0, "\n".join(band.lines)
        finally:
            server.send_signal(signal.SIGCONT)
