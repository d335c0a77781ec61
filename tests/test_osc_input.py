"""The OSC port, over the loopback interface."""

import queue
import random
import socket

import pytest
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.osc_packet import OscPacket

from realtime.listen.osc_input import OscInput, OscPortError, encode

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


def test_an_answer_goes_back_to_the_sender(osc, client, came):
    client.send(encode("/sideman/onset", 1))
    sender = came.get(timeout=PATIENCE_S)[3]
    osc.reply(sender, "/sideman/error", "/x", "no such thing")
    message = OscPacket(client.recv(4096)).messages[0].message
    assert (message.address, message.params) == ("/sideman/error", ["/x", "no such thing"])


def test_a_taken_port_is_refused_in_one_sentence(osc):
    with pytest.raises(OscPortError, match=f"OSC port {osc.port} cannot be had .*--osc-in"):
        OscInput(osc.port, lambda *_: None)


def test_the_port_is_free_again_after_close(came):
    first = OscInput(0, lambda *_: None)
    port = first.port
    first.close()
    OscInput(port, lambda *_: None).close()
