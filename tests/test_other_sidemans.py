"""Sidemans that hear what another one tells."""

import socket
from importlib.metadata import version

import pytest
from real.stage import OscEar, until
from test_feedback import band, heard

from realtime.listen.osc_input import encode
from realtime.listen.other_sidemans import MOST_KNOWN, TELLS_FOR_NS, OtherSidemans

HERE, THERE = ("127.0.0.1", 9000), ("127.0.0.1", 9001)


def test_a_sender_is_a_sideman_for_five_seconds_from_what_only_one_tells():
    others = OtherSidemans()
    assert not others.is_one(HERE, 0)
    others.hear(HERE, 0)
    assert others.is_one(HERE, TELLS_FOR_NS - 1)
    assert not others.is_one(THERE, 0)
    assert not others.is_one(HERE, TELLS_FOR_NS)
    others.hear(HERE, TELLS_FOR_NS)
    assert others.is_one(HERE, TELLS_FOR_NS)


def test_so_many_are_known_and_the_oldest_goes():
    others = OtherSidemans()
    for port in range(MOST_KNOWN):
        others.hear(("127.0.0.1", port), port)
    others.hear(("127.0.0.1", 0), 100)
    others.hear(HERE, 101)
    assert others.is_one(("127.0.0.1", 0), 102)
    assert not others.is_one(("127.0.0.1", 1), 102)


def test_what_is_turned_at_one_of_two_that_tell_each_other_does_not_come_back_for_ever():
    with (
        OscEar() as first_ear,
        OscEar() as other_ear,
        band(other_ear) as other,
        band(first_ear, osc_out=f"127.0.0.1:{other.osc_port}") as first,
    ):
        first_ear.send(first.osc_port, "/sideman/subscribe")
        other_ear.send(other.osc_port, "/sideman/subscribe", first.osc_port)
        heard(first_ear, "/sideman/metrics/voice", 2)
        heard(other_ear, "/sideman/metrics/voice", 2)
        first_ear.send(first.osc_port, "/sideman/drums/fill")
        first_ear.send(first.osc_port, "/sideman/drums/level", 0.5)
        first_ear.send(first.osc_port, "/sideman/drums/level", 0.75)
        other_ear.send(other.osc_port, "/sideman/drums/level", 1.5)
        heard(first_ear, "/sideman/drums/level", 2)
        heard(other_ear, "/sideman/drums/level", 1)
        heard(first_ear, "/sideman/metrics/voice", 4)
        assert heard(first_ear, "/sideman/drums/fill") == [(1,)]
        assert heard(first_ear, "/sideman/drums/level") == [(0.5,), (0.75,)]
        assert heard(other_ear, "/sideman/drums/level") == [(1.5,)]
        assert not other_ear.of("/sideman/drums/fill")
        assert "is another Sideman" in heard(other_ear, "/sideman/error")[-1][1]


@pytest.mark.parametrize("told", [("/sideman/ready", version("sideman")), ("/sideman/metrics/bpm", 120.0)])
def test_nothing_is_obeyed_from_where_a_sideman_tells_and_that_is_said_once_while_others_are_obeyed(told):
    with OscEar() as main, band(main) as session, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        for message in (
            told,
            ("/sideman/drums/level", 0.5),
            ("/sideman/drums/fill", 1),
            ("/sideman/hit", "kick", 36, 1),
        ):
            other.sendto(encode(*message), ("127.0.0.1", session.osc_port))
        ((address, sentence),) = heard(main, "/sideman/error")
        assert address == "/sideman/drums/level"
        assert sentence.startswith(f"127.0.0.1:{other.getsockname()[1]} is another Sideman")
        until(lambda: not session.pending, "the last message")
        main.send(session.osc_port, "/sideman/drums/feel", 3)
        heard(main, "/sideman/drums/feel")
        assert session.desk.values["drums/level"] == 1.0
        assert not main.of("/sideman/drums/fill")
        assert len(main.of("/sideman/error")) == 1
