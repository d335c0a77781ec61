"""OSCQuery of a live session: what is turned over OSC is told, what is told to it is turned, and the band plays on."""

import contextlib
import json
import time
import urllib.request

import pytest
from pythonosc.osc_message import OscMessage
from pythonosc.osc_packet import OscPacket
from session_client import playing, until
from websockets.sync.client import connect

from realtime.control.feedback_rows import FEEDBACK_ROWS
from realtime.control.parameters import PARAMETERS
from realtime.listen.osc_input import encode

PATIENCE_S = 10.0
TAGS = {int: "i", float: "f", str: "s"}


def get(session, target):
    with urllib.request.urlopen(f"http://127.0.0.1:{session.oscquery_port}{target}", timeout=PATIENCE_S) as answer:
        return json.load(answer)


def value(session, name):
    return get(session, f"/sideman/{name}?VALUE")["VALUE"]


@contextlib.contextmanager
def listening(session, *addresses):
    with connect(f"ws://127.0.0.1:{session.oscquery_port}/", compression=None) as talk:
        for address in addresses:
            talk.send(json.dumps({"COMMAND": "LISTEN", "DATA": address}))
        yield talk


def next_message(talk):
    message = OscMessage(talk.recv(PATIENCE_S))
    return message.address, message.params


def test_what_is_set_over_udp_is_the_value_and_comes_to_who_listens(client):
    with playing(client, oscquery=0) as session, listening(session, "/sideman/drums/level") as talk:
        assert get(session, "/?HOST_INFO")["OSC_PORT"] == session.osc_port
        assert f"OSCQuery {session.oscquery_port}" in session.hears()
        client.send(session, "/sideman/drums/level", 0.5)
        assert next_message(talk) == ("/sideman/drums/level", [0.5])
        assert value(session, "drums/level") == [0.5]


@pytest.mark.parametrize(
    ("name", "sent", "told"),
    [
        ("drums/density", 0.5, [0.5]),
        ("drums/freeze", 1, [1]),
        ("drums/style", "funk", ["funk"]),
        ("drums/channel", 9, [9]),
    ],
)
def test_what_is_sent_over_the_websocket_is_set(client, name, sent, told):
    with playing(client, oscquery=0) as session, listening(session, f"/sideman/{name}") as talk:
        talk.send(encode(f"/sideman/{name}", sent))
        assert next_message(talk) == (f"/sideman/{name}", told)
        assert value(session, name) == told
        assert client.wait_for(f"/sideman/{name}") == told


def test_out_of_range_over_the_websocket_is_clamped_as_the_node_says_and_answered_to_that_client(client):
    with playing(client, oscquery=0) as session, listening(session) as talk:
        assert get(session, "/sideman/transport/tempo?CLIPMODE") == {"CLIPMODE": ["both"]}
        talk.send(encode("/sideman/transport/tempo", 1000.0))
        address, (about, sentence) = next_message(talk)
        assert (address, about) == ("/sideman/error", "/sideman/transport/tempo")
        assert "400" in sentence
        assert value(session, "transport/tempo") == [400.0]


def test_hits_and_plans_come_to_who_listens_and_are_the_values_of_their_nodes(client):
    with playing(client, oscquery=0) as session:
        with listening(session, "/sideman/hit") as talk:
            address, (drum, pitch, velocity) = next_message(talk)
        assert address == "/sideman/hit"
        assert 0 < velocity <= 127
        assert get(session, "/sideman/hit?TYPE&VALUE")["TYPE"] == "sii"
        assert pitch in value(session, f"drums/pitch/{drum}")
        plan = get(session, "/sideman/plan?TYPE&VALUE")
        assert plan["TYPE"] == "s" + "iif" * (len(plan["VALUE"]) // 3)


def test_what_cannot_be_sent_on_ends_nothing(client):
    with playing(client, oscquery=0) as session, listening(session, "/sideman/hit") as talk:
        for rubbish in (b"", b"\0", b"\xff" * 60_000, b"#bundle\0" + b"\0" * 8 + b"\0\0\0\x04" * 1000):
            talk.send(rubbish)
        until(lambda: session.counters().osc_malformed >= 3)
        next_message(talk)
        client.wait_for("/sideman/hit")


def test_a_second_session_on_the_same_port_says_so_and_plays(client):
    with playing(client, oscquery=0) as first, playing(client, oscquery=first.oscquery_port) as second:
        assert second.oscquery_port == 0
        assert "OSCQuery" not in second.hears()
        assert get(first, "/")["FULL_PATH"] == "/"
        client.wait_for("/sideman/hit")


def test_a_session_that_is_not_asked_to_opens_no_port_and_one_that_is_lets_it_go(client):
    with playing(client) as session:
        assert session.oscquery_port == 0
    with playing(client, oscquery=0) as session:
        port = session.oscquery_port
        with connect(f"ws://127.0.0.1:{port}/"):
            begun = time.monotonic()
            session.close()
            assert time.monotonic() - begun < 5
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE_S)


def test_all_that_a_session_sends_has_a_node_with_the_types_that_are_sent(client):
    """Where something is repeated the node tells it once, until it was sent."""
    rows = {row.address: row for row in FEEDBACK_ROWS}
    heard = set()
    with playing(client, oscquery=0) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/onset", 100, 60)
        client.send(session, "/sideman/drums/density", 7)
        client.send(session, "/sideman/drums/fill")
        deadline = time.monotonic() + PATIENCE_S
        while not {"metrics/bpm", "beat", "groove", "cue", "error"} <= {a.removeprefix("/sideman/") for a, _ in heard}:
            assert time.monotonic() < deadline, heard
            for timed in OscPacket(client.heard.recv(65536)).messages:
                heard.add((timed.message.address, "".join(TAGS[type(each)] for each in timed.message.params)))
        for address, types in (each for each in heard if each[0] in rows):
            told = rows[address].types
            once = told.removeprefix("s") if address == "/sideman/plan" else told
            is_repeated = address in ("/sideman/plan", "/sideman/groove")
            assert types == told or (is_repeated and types.removeprefix("s").replace(once, "") == ""), (address, types)
        assert {address for address, _ in heard} - set(rows) <= {parameter.address for parameter in PARAMETERS}
        assert value(session, "metrics/bpm") == [240.0]
        assert get(session, "/sideman/beat?TYPE&VALUE")["TYPE"] == "ii"
