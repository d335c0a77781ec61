"""The connections to OSCQuery's server: who may come, how many there is room for, and who is sent away."""

import contextlib
import gc
import json
import socket
import threading
import time

import pytest
from oscquery_served import LITTLE_S, LONG_S, PATIENCE_S, listening, message, serving
from websockets.exceptions import InvalidStatus
from websockets.server import ServerProtocol
from websockets.sync.client import connect

from realtime import oscquery_server
from realtime.control.values import Values
from realtime.listen.osc_input import encode
from realtime.oscquery import OscQuery
from realtime.oscquery_server import MOST_CLIENTS, MOST_UNREAD_BYTES
from realtime.play.osc_output import encode_hit


@pytest.fixture
def served():
    with serving() as served:
        yield served


@pytest.mark.parametrize(
    ("origin", "taken"),
    [
        ("http://localhost:8080", True),
        ("http://192.168.1.7", True),
        ("https://tablet.local", True),
        ("https://example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("null", False),
    ],
)
def test_a_page_of_the_internet_cannot_turn_anything(served, origin, taken):
    refused = contextlib.nullcontext() if taken else pytest.raises(InvalidStatus, match="403")
    with refused, served.client(origin=origin):
        pass


def test_a_client_that_never_reads_is_dropped_and_holds_nobody_up(served):
    with socket.create_connection(("127.0.0.1", served.query.port)) as deaf, served.client() as client:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        key = b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        deaf.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + key + b"\r\n")
        assert deaf.recv(4096).startswith(b"HTTP/1.1 101")
        wanted = json.dumps({"COMMAND": "LISTEN", "DATA": "/sideman/plan"}).encode()
        deaf.sendall(bytes([0x81, 0x80 | len(wanted), 0, 0, 0, 0]) + wanted)
        served.listened_to()
        plan = encode("/sideman/plan", "kick" * 2000)
        begun = time.monotonic()
        while served.query._server.is_listened_to:
            for _ in range(100):
                served.query.pass_on(plan)
            time.sleep(0.001)
            assert time.monotonic() - begun < PATIENCE_S
        assert served.answers_at_once()
        listening(served, client, "/sideman/hit")
        served.query.pass_on(encode_hit(0, 36, 100))
        assert message(client.recv(PATIENCE_S))[0] == "/sideman/hit"
    assert MOST_UNREAD_BYTES < 1 << 20


def test_no_more_clients_are_held_than_there_is_room_for_and_who_leaves_makes_room(served):
    with contextlib.ExitStack() as stack:
        held = [
            stack.enter_context(socket.create_connection(("127.0.0.1", served.query.port), timeout=PATIENCE_S))
            for _ in range(MOST_CLIENTS + 36)
        ]
        sent_away = 0
        for talk in held[MOST_CLIENTS:]:
            with contextlib.suppress(ConnectionResetError):
                assert talk.recv(1) == b""
            sent_away += 1
        assert sent_away == 36
        for talk in held[:8]:
            talk.close()
        served.holds(lambda held: held <= MOST_CLIENTS - 8)
        assert served.answers_at_once()


def test_who_never_ends_the_request_is_sent_away(monkeypatch):
    monkeypatch.setattr(oscquery_server, "LONGEST_REQUEST_S", LITTLE_S)
    with serving() as served, socket.create_connection(("127.0.0.1", served.query.port), timeout=PATIENCE_S) as slow:
        slow.sendall(b"GET / HT")
        assert served.answers_at_once()
        with contextlib.suppress(ConnectionResetError):
            while slow.recv(4096):
                pass
        assert served.answers_at_once()


@pytest.fixture
def collector_off():
    """As while the band plays."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.mark.usefixtures("collector_off")
def test_connections_leave_nothing_behind_while_the_collector_is_off():
    with serving() as served:
        for _ in range(8):
            with contextlib.ExitStack() as stack:
                for _ in range(MOST_CLIENTS // 2):
                    stack.enter_context(socket.create_connection(("127.0.0.1", served.query.port)))
                served.holds(lambda held: held == MOST_CLIENTS // 2)
            served.holds(lambda held: held == 0)
            for _ in range(MOST_CLIENTS):
                served.get("/sideman/drums/density?VALUE")
        left = [thing for thing in gc.get_objects() if type(thing) is ServerProtocol]
        assert len(left) < 8 * MOST_CLIENTS  # an older version of websockets holds the silent ones for seconds


def test_many_at_once_are_all_answered(served):
    answered = []

    def ask():
        answered.extend(served.get("/")[0] for _ in range(20))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert answered == [200] * 160


def test_a_port_that_is_taken_is_one_sentence_and_everything_else_goes_on():
    said = []
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        query = OscQuery("127.0.0.1", port, Values(), 7400, said.append)
        query.start()
        query.pass_on(encode_hit(0, 36, 100))
        query.close()
    assert (query.port, len(said)) == (0, 1)
    assert str(port) in said[0]
    assert "--oscquery" in said[0]


def test_it_closes_at_once_with_clients_that_stay_and_without_ever_being_started():
    query = OscQuery("127.0.0.1", 0, Values(), 7400, print)
    query.start()
    with connect(f"ws://127.0.0.1:{query.port}/"), socket.create_connection(("127.0.0.1", query.port)):
        begun = time.monotonic()
        query.close()
        query.close()
        assert time.monotonic() - begun < LONG_S
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", query.port))
    OscQuery("127.0.0.1", 0, Values(), 7400, print).close()


def test_where_osc_is_open_to_all_the_host_does_not_say_an_address_that_nobody_can_reach():
    query = OscQuery("0.0.0.0", 0, Values(), 7400, print)
    query.close()
    assert "OSC_IP" not in json.loads(query.space.reply("/?HOST_INFO").body)
