"""The judge of the controls benchmark, on changes whose effect is known, and what its other program sends."""

import random
import socket

import numpy as np
import pytest
from pythonosc.osc_message import OscMessage

from realtime.bench.controls_judge import Hit, answered_changes, heard_changes, hits_of
from realtime.bench.controls_sender import DECODE_PROBE, OTHERS, SCHEDULER_PROBE, send
from realtime.control.domains import fitted
from realtime.control.values import row

MS = 1_000_000
AHEAD_NS = 7 * MS


def test_a_change_is_heard_from_the_first_hit_that_had_not_left_yet():
    hits = [Hit(1 * MS, 4), Hit(105 * MS, 4), Hit(120 * MS, 5), Hit(160 * MS, 5)]
    (heard,) = heard_changes([(100 * MS, 5)], hits, AHEAD_NS)
    assert (heard.last_old_ns, heard.first_new_ns, heard.next_ns) == (5 * MS, 20 * MS, 20 * MS)
    assert not heard.is_late


def test_an_old_hit_that_could_have_been_new_is_late():
    hits = [Hit(108 * MS, 4), Hit(120 * MS, 5)]
    (heard,) = heard_changes([(100 * MS, 5)], hits, AHEAD_NS)
    assert heard.is_late


def test_the_channels_go_round_and_a_change_ends_where_the_next_begins():
    hits = [Hit(102 * MS, 16), Hit(130 * MS, 1), Hit(160 * MS, 1), Hit(190 * MS, 2)]
    first, second = heard_changes([(100 * MS, 1), (150 * MS, 2)], hits, AHEAD_NS)
    assert first.last_old_ns == 2 * MS
    assert second.last_old_ns == 10 * MS
    assert second.is_late


def test_a_change_of_which_nothing_was_heard_is_left_out():
    assert heard_changes([(100 * MS, 5), (101 * MS, 6)], [Hit(120 * MS, 6)], AHEAD_NS)[0].ns == 101 * MS


def test_a_change_is_answered_by_the_first_pattern_asked_for_after_it_was_obeyed():
    accepted = {3: 50 * MS, 5: 70 * MS, 6: 80 * MS}
    turned = [(1, 3), (2, 4)]  # obeyed after requests 3 and 4
    answered = answered_changes([(40 * MS, 1), (60 * MS, 2)], turned, [2, 3, 4, 5, 6], accepted)
    assert answered == [(40 * MS, 70 * MS), (60 * MS, 70 * MS)]  # request 4 was never answered, 5 knows both


def test_a_change_that_was_never_obeyed_or_answered_is_left_out():
    assert answered_changes([(1, 7)], [], [1, 2], {1: 5, 2: 6}) == []
    assert answered_changes([(1, 7)], [(7, 2)], [1, 2], {1: 5, 2: 6}) == []
    assert answered_changes([(1, 7)], [(7, 1)], [1, 2], {1: 5}) == []


def test_hits_are_note_ons_with_their_channel():
    messages = np.array([[0, 0x99, 36, 100], [1, 0x89, 36, 0], [2, 0x90, 38, 0], [3, 0xB0, 7, 9], [4, 0x9F, 38, 1]])
    assert hits_of(messages, np.arange(5) * MS) == [Hit(0, 10), Hit(4 * MS, 16)]


def test_what_is_sent_is_within_range_at_its_rate_and_probes_are_numbered_on():
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as port,
    ):
        ear.bind(("127.0.0.1", 0))
        ear.settimeout(1)
        port.connect(ear.getsockname())
        sent = send(port, random.Random(1), 100, 0.5, 3)
        came = [OscMessage(ear.recv(4096)) for _ in range(sent.changes + len(sent.probes))]
    assert sent.changes == 50
    assert 5 <= len(sent.probes) <= 25
    assert sent.probes[0][1:] == (DECODE_PROBE, 2)
    assert sent.probes[1][1:] == (SCHEDULER_PROBE, 3)
    for message in came:
        name = message.address.removeprefix("/sideman/")
        assert fitted(row(name).domain, name, message.params[0])[1] == ""


@pytest.mark.parametrize(("name", "low", "high"), OTHERS, ids=lambda value: str(value))
def test_every_row_that_is_turned_takes_its_whole_range(name, low, high):
    for value in (low, high):
        assert fitted(row(name).domain, name, value)[1] == ""
