"""Messages in bundles, sent by a thread of their own."""

import itertools
import threading
import time

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_packet import OscPacket

from realtime.play import osc_sender
from realtime.play.osc_messages import (
    LARGEST_BUNDLE,
    MORE_PRESETS,
    PRESETS,
    Message,
    Whole,
    groove_message,
    packed,
    preset_messages,
)
from realtime.play.osc_sender import OscSender

HERE = ("127.0.0.1", 1)
PATIENCE_S = 5.0


def messages(datagram):
    return [(timed.message.address, timed.message.params) for timed in OscPacket(datagram).messages]


class Wire:
    """Keeps what is sent; the first datagram waits until it is let through."""

    def __init__(self, holds=False):
        self.sent = []
        self.through = threading.Event()
        if not holds:
            self.through.set()

    def send(self, datagram, address):
        assert self.through.wait(PATIENCE_S)
        self.sent.append((address, datagram))


def test_on_and_off_are_1_and_0_and_numbers_and_texts_are_themselves():
    message = Message("/sideman/x", (True, False, 3, 0.5, "funk")).encoded()
    assert messages(message) == [("/sideman/x", [1, 0, 3, 0.5, "funk"])]
    assert b",iiifs" in message


@given(st.lists(st.integers(0, 600), max_size=60))
def test_bundles_hold_every_message_in_order_and_are_no_larger_than_a_packet(sizes):
    sent = [Message("/x", (number, "y" * size)).encoded() for number, size in enumerate(sizes)]
    datagrams = list(packed(sent))
    assert [params[0] for datagram in datagrams for _, params in messages(datagram)] == list(range(len(sizes)))
    assert all(len(datagram) <= LARGEST_BUNDLE for datagram in datagrams)
    pairs = itertools.pairwise(datagrams)
    assert all(len(one) + len(other) > LARGEST_BUNDLE - 24 for one, other in pairs), "and no more of them than it takes"


def test_a_message_alone_is_no_bundle_and_one_that_is_too_large_goes_by_itself():
    small, large = Message("/x", (1,)).encoded(), Message("/x", ("y" * 3000,)).encoded()
    assert list(packed([small])) == [small]
    assert list(packed([small, large, small])) == [small, large, small]
    assert list(packed([])) == []


def test_a_groove_is_told_by_its_hits():
    groove = np.zeros((32, 3), np.float32)
    groove[0] = (1, 1.0, 0.0)
    groove[5] = (0, 0.7, 0.3)
    groove[31] = (1, 0.5, -0.25)
    assert groove_message(groove) == Message("/sideman/groove", (0, 127, 0.0, 31, 64, -0.25))


@given(
    st.lists(
        st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=80),
        max_size=100,
    )
)
def test_a_list_of_presets_goes_on_in_messages_no_larger_than_a_packet(names):
    told = preset_messages(names)
    assert [name for message in told for name in message.arguments] == names
    assert [message.address for message in told] == [PRESETS, *[MORE_PRESETS] * (len(told) - 1)]
    sizes = [len(message.encoded()) for message in told]
    assert max(sizes) <= LARGEST_BUNDLE
    assert all(size > LARGEST_BUNDLE - 330 for size in sizes[:-1]), "and no more of them than it takes"


def test_500_presets_with_the_longest_names_are_all_told():
    names = [f"{number:03}" + "\U0001d11e" * 77 for number in range(500)]
    told = preset_messages(names)
    assert [name for message in told for name in message.arguments] == names
    assert all(len(datagram) <= LARGEST_BUNDLE for datagram in packed(message.encoded() for message in told))


def test_what_waits_leaves_together_in_the_order_in_which_it_came():
    wire, other = Wire(holds=True), Wire()
    sender = OscSender()
    sender.post(wire.send, (HERE,), [Message("/first")])
    sender.post(wire.send, (HERE,), [Message("/a", (1,)), Message("/b", (2,))])
    sender.post(wire.send, (HERE,), [Message("/c", (3,))])
    sender.post(wire.send, (HERE,), [Whole(lambda: [b"whole", b"and more"])])
    sender.post(other.send, (HERE,), [Message("/elsewhere")])
    sender.post(wire.send, (HERE,), [Message("/d", (4,)), Whole(lambda: [b"last"]), Message("/e", (5,))])
    wire.through.set()
    sender.close()
    heard = [datagram for _, datagram in wire.sent]
    whole = heard.index(b"whole")
    before = [address for datagram in heard[:whole] for address, _ in messages(datagram)]
    assert before == ["/first", "/a", "/b", "/c"]
    and_more, after, last, end = heard[whole + 1 :]
    assert and_more == b"and more"
    assert (messages(after), last, messages(end)) == ([("/d", [4])], b"last", [("/e", [5])])
    assert len(other.sent) == 1


def test_a_place_that_refuses_does_not_keep_the_others_waiting():
    told = []

    def send(datagram, address):
        if address == HERE:
            raise ConnectionRefusedError
        told.append(address)

    sender = OscSender()
    sender.post(send, (HERE, ("127.0.0.1", 2)), [Message("/x")])
    sender.close()
    assert told == [("127.0.0.1", 2)]


def test_what_cannot_be_made_is_dropped_and_counted_and_what_follows_is_heard():
    def broken():
        yield Message("/before")
        raise ValueError

    wire = Wire(holds=True)
    sender = OscSender()
    sender.post(wire.send, (HERE,), [Message("/first")])
    sender.post(wire.send, (HERE,), [Message("/a", (1,)), Message("/a", ("\udcff",)), Message("/b", (2,))])
    sender.post(wire.send, (HERE,), [Whole(lambda: 1 / 0), Message("/c")])
    sender.post(wire.send, (HERE,), broken())
    sender.post(wire.send, (HERE,), [Message("/last", ("funk",))])
    wire.through.set()
    sender.close()
    heard = [address for _, datagram in wire.sent for address, _ in messages(datagram)]
    assert heard == ["/first", "/a", "/b", "/c", "/before", "/last"]
    assert sender.dropped == 3


def test_a_socket_that_fails_in_another_way_costs_that_datagram_alone():
    told = []

    def send(datagram, address):
        if address == HERE:
            raise OverflowError("port must be 0-65535")
        told.append(address)

    sender = OscSender()
    sender.post(send, (HERE, ("127.0.0.1", 2)), [Message("/x")])
    sender.close()
    assert told == [("127.0.0.1", 2)]
    assert sender.dropped == 1


def test_posting_never_waits_and_what_is_too_much_is_dropped_and_counted(monkeypatch):
    monkeypatch.setattr(osc_sender, "MOST_WAITING", 100)
    wire = Wire(holds=True)
    sender = OscSender()
    begun = time.perf_counter()
    for number in range(500):
        sender.post(wire.send, (HERE,), [Message("/x", (number,))])
    assert time.perf_counter() - begun < 1.0
    wire.through.set()
    sender.close()
    heard = [params[0] for _, datagram in wire.sent for _, params in messages(datagram)]
    assert 100 <= len(heard) < 500
    assert len(heard) + sender.dropped == 500
    assert heard == sorted(heard)


def test_nobody_to_tell_is_nothing_to_send():
    sender = OscSender()
    sender.post(lambda *_: 1 / 0, (), [Message("/x")])
    sender.close()
    assert sender.dropped == 0
