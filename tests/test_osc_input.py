"""The OSC port, over the loopback interface."""

import contextlib
import queue
import random
import socket
import time

import pytest
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.osc_packet import OscPacket

from realtime.listen.osc_input import OscInput, OscPortError, encode
from realtime.listen.time_tags import ntp_tag

PATIENCE_S = 5.0


@pytest.fixture
def came():
    return queue.Queue()


@pytest.fixture
def osc(came):
    port = OscInput(0, lambda address, arguments, ns, sender: came.put((address, list(arguments), ns, sender)))
    yield port
    port.close()


@pytest.fixture
def client(osc):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.connect(("127.0.0.1", osc.port))
        udp.settimeout(PATIENCE_S)
        yield udp


def test_a_message_is_handed_on_with_its_arguments(client, came):
    client.send(encode("/sideman/onset", 100, 36.5))
    address, arguments, ns, _ = came.get(timeout=PATIENCE_S)
    assert (address, arguments) == ("/sideman/onset", [100, 36.5])
    assert ns > 0


def test_every_message_of_a_bundle_is_handed_on(client, came):
    bundle = OscBundleBuilder(IMMEDIATELY)
    for velocity in (1, 2, 3):
        message = OscMessageBuilder("/sideman/onset")
        message.add_arg(velocity)
        bundle.add_content(message.build())
    client.send(bundle.build().dgram)
    assert [came.get(timeout=PATIENCE_S)[1] for _ in range(3)] == [[1], [2], [3]]


def test_random_bytes_are_counted_and_the_next_message_still_comes(osc, client, came):
    draw = random.Random(1)
    for length in [1, 2, 3, *(draw.randrange(4, 64) for _ in range(200))]:
        client.send(draw.randbytes(length))
    client.send(b"#bundle\x00" + b"\xff" * 24)
    client.send(encode("/sideman/groove/clear"))
    heard = came.get(timeout=PATIENCE_S)
    while heard[0] != "/sideman/groove/clear":
        heard = came.get(timeout=PATIENCE_S)
    assert osc.malformed > 100


MESSAGE = encode("/sideman/onset", 1)
HEAD = b"#bundle\0" + b"\0" * 7 + b"\1"


@pytest.mark.parametrize(
    "datagram",
    [
        HEAD + (-4).to_bytes(4, "big", signed=True) + b"/a\0\0",
        HEAD + len(MESSAGE).to_bytes(4, "big") + MESSAGE + (-len(MESSAGE) - 8).to_bytes(4, "big", signed=True),
        HEAD + bytes(4) * 8,
        HEAD + (400).to_bytes(4, "big") + MESSAGE,
        HEAD + (len(MESSAGE) - 1).to_bytes(4, "big") + MESSAGE,
        HEAD[:12],
        b"no slash\0\0\0\0",
    ],
)
def test_a_bundle_whose_sizes_lie_is_refused_and_the_next_message_still_comes(osc, client, came, datagram):
    client.send(datagram)
    client.send(MESSAGE)
    assert came.get(timeout=PATIENCE_S)[0] == "/sideman/onset"
    assert osc.malformed == 1
    assert came.empty()


def test_bundles_within_bundles_are_read(client, came):
    datagram = MESSAGE
    for _ in range(100):
        datagram = HEAD + len(datagram).to_bytes(4, "big") + datagram
    client.send(datagram)
    assert came.get(timeout=PATIENCE_S)[1] == [1]


def bundle(tag, *elements):
    """A bundle with a time tag of 64 bits."""
    sized = b"".join(len(element).to_bytes(4, "big") + element for element in elements)
    return b"#bundle\0" + tag.to_bytes(8, "big") + sized


def tag_in(seconds):
    return ntp_tag(time.time_ns() + round(seconds * 1e9))


def ahead_s(heard, sent_ns):
    """How far the stamp lies from the moment of sending, which the tag was counted from."""
    return (heard[2] - sent_ns) * 1e-9


def test_a_tag_of_the_near_past_is_the_stamp(osc, client, came):
    sent_ns = time.monotonic_ns()
    client.send(bundle(tag_in(-0.5), MESSAGE))
    assert ahead_s(came.get(timeout=PATIENCE_S), sent_ns) == pytest.approx(-0.5, abs=0.05)
    assert osc.mistimed == 0


def test_what_is_tagged_ahead_is_held_until_its_moment_and_handed_on_in_the_order_of_the_tags(osc, client, came):
    sent_ns = time.monotonic_ns()
    client.send(bundle(tag_in(0.4), encode("/c")))
    client.send(bundle(tag_in(0.2), encode("/b")))
    client.send(encode("/a"))
    heard = [came.get(timeout=PATIENCE_S) for _ in range(3)]
    handed_on_ns = time.monotonic_ns()
    assert [message[0] for message in heard] == ["/a", "/b", "/c"]
    assert [ahead_s(message, sent_ns) for message in heard] == pytest.approx([0, 0.2, 0.4], abs=0.05)
    assert handed_on_ns >= heard[2][2]
    assert osc.mistimed == 0


@pytest.mark.parametrize("seconds", [-3.0, 60.0])
def test_a_tag_far_away_is_taken_as_now_and_counted(osc, client, came, seconds):
    sent_ns = time.monotonic_ns()
    client.send(bundle(tag_in(seconds), MESSAGE, MESSAGE))
    heard = [came.get(timeout=PATIENCE_S) for _ in range(2)]
    assert [ahead_s(message, sent_ns) for message in heard] == pytest.approx([0, 0], abs=0.1)
    assert osc.mistimed == 2


def test_a_bundle_within_a_bundle_has_its_own_tag(client, came):
    sent_ns = time.monotonic_ns()
    inner = bundle(tag_in(0.3), encode("/inner"))
    client.send(bundle(tag_in(-0.3), encode("/before"), inner, encode("/after")))
    heard = [came.get(timeout=PATIENCE_S) for _ in range(3)]
    assert [message[0] for message in heard] == ["/before", "/after", "/inner"]
    assert [ahead_s(message, sent_ns) for message in heard] == pytest.approx([-0.3, -0.3, 0.3], abs=0.05)


def test_beyond_a_megabyte_of_what_waits_messages_are_taken_as_now(osc, client, came):
    for _ in range(20_000):
        client.send(bundle(tag_in(9), encode("/waits", "x" * 8000)))
        if osc.mistimed:
            break
    assert came.get(timeout=PATIENCE_S)[0] == "/waits"
    assert osc.mistimed > 0
    deadline_s = time.monotonic() + PATIENCE_S
    address = ""
    while address != "/now":
        assert time.monotonic() < deadline_s
        client.send(encode("/now"))  # once more, for the socket may have been full of what was sent before
        with contextlib.suppress(queue.Empty):
            address = came.get(timeout=0.1)[0]


def test_random_tags_lose_no_message_and_the_port_closes_while_they_wait(osc, client, came):
    draw = random.Random(2)
    for _ in range(300):
        tag = draw.choice([draw.randrange(1 << 64), tag_in(draw.uniform(-2, 0.2)), draw.randrange(3)])
        client.send(bundle(tag, MESSAGE, bundle(draw.randrange(1 << 64), MESSAGE)))
    for _ in range(600):
        assert came.get(timeout=PATIENCE_S)[0] == "/sideman/onset"
    client.send(bundle(tag_in(9), MESSAGE))
    client.send(encode("/now"))
    assert came.get(timeout=PATIENCE_S)[0] == "/now"
    begun_ns = time.monotonic_ns()
    osc.close()
    assert time.monotonic_ns() - begun_ns < 900_000_000
    assert came.empty()


def test_an_answer_goes_back_to_the_sender(osc, client, came):
    client.send(encode("/sideman/onset", 1))
    sender = came.get(timeout=PATIENCE_S)[3]
    osc.send(encode("/sideman/error", "/x", "no such thing"), sender)
    message = OscPacket(client.recv(4096)).messages[0].message
    assert (message.address, message.params) == ("/sideman/error", ["/x", "no such thing"])


def test_a_taken_port_is_refused_in_one_sentence(osc):
    with pytest.raises(OscPortError, match=f"OSC port {osc.port} cannot be had .*--osc-in"):
        OscInput(osc.port, lambda *_: None)


def test_an_address_of_another_machine_is_refused_with_what_is_wrong():
    with pytest.raises(OscPortError, match="this machine has no such address: --osc-bind takes one of its own"):
        OscInput(0, lambda *_: None, "192.0.2.7")


def test_the_port_is_free_again_after_close(came):
    first = OscInput(0, lambda *_: None)
    port = first.port
    first.close()
    OscInput(port, lambda *_: None).close()
