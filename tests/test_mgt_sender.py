"""Whole patterns to a client of the MGT engine, by a thread that waits for room so that nobody else does."""

import threading
from itertools import pairwise

import pytest
from manual_band import drum_pattern

from realtime.mgt_protocol import step_by_step, whole
from realtime.mgt_sender import MgtSender
from realtime.music.hvo import two_bars
from realtime.music.kit import KICK, SNARE

PATIENCE_S = 5.0
HERE = ("127.0.0.1", 1)
PATTERNS = [
    drum_pattern(1, KICK, range(0, 32, 4)),
    drum_pattern(2, SNARE, range(32), velocity=0.5),
    drum_pattern(3, KICK, [0, 9]),
]
BOTH = pytest.mark.parametrize("bundled", [True, False], ids=["bundled", "unbundled"])


class Client:
    """Takes datagrams; `fails` says for the n-th try, from 0, with what it fails, None for not at all."""

    def __init__(self, bundled, fails=lambda number: None):
        self.taken, self.tries = [], 0
        self._fails = fails
        self._gone = threading.Semaphore(0)
        self.sender = MgtSender(self._send, HERE, self._gone.release, bundled=bundled)

    def post_all(self, patterns):
        for pattern in patterns:
            self.sender.post(pattern)
            assert self._gone.acquire(timeout=PATIENCE_S)
            assert not self.sender.is_busy

    def _send(self, datagram, address):
        assert address == HERE
        self.tries += 1
        fault = self._fails(self.tries - 1)
        if fault is not None:
            raise fault
        self.taken.append(datagram)


def expected(bundled):
    hvos = [two_bars(pattern) for pattern in PATTERNS]
    if bundled:
        return [whole(hvo, number) for number, hvo in enumerate(hvos)]
    followed = enumerate(pairwise([None, *hvos]))
    return [datagram for number, (before, hvo) in followed for datagram in step_by_step(hvo, before, number)]


@BOTH
def test_patterns_come_whole_and_in_order_however_often_there_was_no_room(bundled):
    client = Client(bundled, lambda number: TimeoutError() if number % 3 != 2 else None)
    client.post_all(PATTERNS)
    client.sender.close()
    assert client.taken == expected(bundled)
    assert client.tries == 3 * len(client.taken)


@BOTH
def test_who_posts_never_waits_for_room(bundled):
    room = threading.Event()

    def wait_for_room(number):
        assert room.wait(PATIENCE_S)

    client = Client(bundled, wait_for_room)
    client.sender.post(PATTERNS[0])
    assert client.sender.is_busy
    assert not client.taken
    room.set()
    client.sender.close()
    assert not client.sender.is_busy
    assert client.taken == expected(bundled)[: len(client.taken)]
    assert client.taken


def test_what_a_client_that_cannot_be_reached_misses_is_lost_and_the_next_goes_out():
    client = Client(True, lambda number: ConnectionRefusedError() if number == 0 else None)
    client.post_all(PATTERNS)
    client.sender.close()
    assert client.taken == expected(True)[1:]


@BOTH
def test_where_there_is_never_room_it_ends_all_the_same(bundled):
    tried, closing = threading.Event(), threading.Event()

    def no_room(number):
        if number == 3:
            tried.set()
            assert closing.wait(PATIENCE_S)
        return TimeoutError()

    client = Client(bundled, no_room)
    client.sender.post(PATTERNS[0])
    assert tried.wait(PATIENCE_S)
    closing.set()
    client.sender.close()
    assert not client.sender.is_busy
    assert not client.taken


@BOTH
def test_a_pattern_that_cannot_be_made_keeps_no_other_waiting(bundled):
    client = Client(bundled)
    client.post_all([None, *PATTERNS])
    client.sender.close()
    assert client.taken == expected(bundled)
