"""OSCQuery's server, spoken to over real sockets of the loopback interface."""

import contextlib
import gc
import http.client
import json
import socket
import threading
import time

import pytest
from pythonosc.osc_message import OscMessage
from websockets.exceptions import InvalidStatus
from websockets.http11 import Request
from websockets.server import ServerProtocol
from websockets.sync.client import connect

from realtime import oscquery_server
from realtime.control.parameters import PARAMETERS
from realtime.control.values import Values
from realtime.listen.osc_input import encode
from realtime.oscquery import OscQuery
from realtime.oscquery_server import LARGEST_MESSAGE, MOST_CLIENTS, MOST_UNREAD_BYTES
from realtime.play.osc_output import encode_hit, encode_plan

PATIENCE_S = 10.0
LITTLE_S = 0.2
LONG_S = 1.0  # far more than one answer takes, far less than anybody would wait for


class Served:
    """A server, its values, what it said, and the port that stands for the session's OSC port."""

    def __init__(self, values, query, osc, said):
        self.values, self.query, self.osc, self.said = values, query, osc, said

    def get(self, target, method="GET", **headers):
        """Status, headers and body of an answer."""
        talk = http.client.HTTPConnection("127.0.0.1", self.query.port, timeout=PATIENCE_S)
        with contextlib.closing(talk):
            talk.request(method, target, headers=headers)
            answer = talk.getresponse()
            return answer.status, answer.headers, answer.read()

    def raw(self, request):
        """All that is answered to these bytes, until the server has closed."""
        with socket.create_connection(("127.0.0.1", self.query.port), timeout=PATIENCE_S) as talk:
            talk.sendall(request)
            with contextlib.suppress(ConnectionResetError):
                return b"".join(iter(lambda: talk.recv(65536), b""))
        return b""

    def client(self, **options):
        return connect(f"ws://127.0.0.1:{self.query.port}/", compression=None, **options)

    def answers_at_once(self):
        begun = time.monotonic()
        assert self.get("/sideman/drums/density?VALUE")[0] == 200
        return time.monotonic() - begun < LONG_S

    def listened_to(self, wanted=True):
        """Waits until somebody listens, or nobody."""
        deadline = time.monotonic() + PATIENCE_S
        while self.query._server.is_listened_to != wanted:
            assert time.monotonic() < deadline
            time.sleep(0.005)

    def holds(self, enough):
        """Waits until the number of connections that are held is as it should be."""
        deadline = time.monotonic() + PATIENCE_S
        while not enough(len(self.query._server._connections)):
            assert time.monotonic() < deadline
            time.sleep(0.005)


@contextlib.contextmanager
def serving():
    """A server that has answered."""
    values, said = Values(), []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as osc:
        osc.bind(("127.0.0.1", 0))
        osc.settimeout(PATIENCE_S)
        query = OscQuery("127.0.0.1", 0, values, osc.getsockname()[1], said.append)
        query.start()
        served = Served(values, query, osc, said)
        assert served.get("/")[0] == 200
        yield served
        query.close()
    assert not said


@pytest.fixture
def served():
    with serving() as served:
        yield served


def tell(client, command, data):
    client.send(json.dumps({"COMMAND": command, "DATA": data}))


def listening(served, client, *addresses):
    """LISTEN to the addresses; returns when the server has obeyed."""
    for address in addresses:
        tell(client, "LISTEN", address)
    obeyed(served, client)


def obeyed(served, client):
    """Returns when everything that the client has said before was heard: a message after it has come through."""
    client.send(encode("/heard"))
    while message(served.osc.recv(65536))[0] != "/heard":
        pass


def message(received):
    read = OscMessage(received)
    return read.address, read.params


def test_every_parameter_is_found_by_its_address_with_its_value(served):
    for parameter in PARAMETERS:
        status, headers, body = served.get(parameter.address)
        assert (status, headers["Content-Type"]) == (200, "application/json")
        node = json.loads(body)
        assert node["FULL_PATH"] == parameter.address
        assert ("VALUE" in node) == parameter.is_kept
        status, _, body = served.get(f"{parameter.address}?VALUE")
        expected = [served.values[parameter.name]] if parameter.is_kept else None
        assert (status, body) == (204, b"") if expected is None else json.loads(body) == {"VALUE": expected}


def test_what_is_turned_meanwhile_is_told(served):
    served.values.set("drums/density", 0.5)
    assert json.loads(served.get("/sideman/drums/density?VALUE")[2]) == {"VALUE": [0.5]}


def test_the_host_tells_its_osc_port_and_no_port_for_websockets_for_it_is_the_same(served):
    info = json.loads(served.get("/?HOST_INFO")[2])
    assert info["OSC_PORT"] == served.osc.getsockname()[1]
    assert (info["NAME"], info["OSC_IP"], info["OSC_TRANSPORT"]) == ("Sideman", "127.0.0.1", "UDP")
    assert not {"WS_PORT", "WS_IP"} & set(info)
    assert info["EXTENSIONS"]["LISTEN"]


@pytest.mark.parametrize(
    ("target", "status"), [("/nowhere", 404), ("/?NOTHING", 400), ("/sideman/drums/fill?VALUE", 204), ("*", 400)]
)
def test_an_error_has_its_status_and_no_body(served, target, status):
    assert served.get(target)[::2] == (status, b"")


@pytest.mark.skipif(not hasattr(Request, "method"), reason="this version of websockets refuses them by itself")
def test_head_is_get_without_a_body_and_the_rest_is_not_allowed(served):
    status, headers, body = served.get("/", "HEAD")
    assert (status, body, int(headers["Content-Length"])) == (200, b"", len(served.get("/")[2]))
    for method in ("PUT", "DELETE", "POST"):
        status, headers, _ = served.get("/", method)
        assert (status, headers["Allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\r\n\r\n",
        b"GET /\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 10_000 + b"\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"z" * 100_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
        b"GET / HTTP/1.1\r\nUpgrade: h2c\r\n\r\n",
    ],
    ids=range(13),
)
def test_a_request_that_is_none_is_refused_and_the_next_is_answered(served, request_bytes):
    assert not served.raw(request_bytes).startswith((b"HTTP/1.1 2", b"HTTP/1.1 1"))
    assert served.answers_at_once()


def test_who_listens_gets_what_is_sent_to_that_address_and_nothing_else(served):
    with served.client() as client:
        listening(served, client, "/sideman/hit", "/sideman/drums/density")
        for datagram in (
            encode("/sideman/drums/level", 1.5),
            encode("/sideman/drums/density", 0.5),
            encode("/sideman/hitt", 1),
            encode_hit(0, 36, 100),
        ):
            served.query.pass_on(datagram)
        assert message(client.recv(PATIENCE_S)) == ("/sideman/drums/density", [0.5])
        assert message(client.recv(PATIENCE_S)) == ("/sideman/hit", ["kick", 36, 100])
        with pytest.raises(TimeoutError):
            client.recv(LITTLE_S)


def test_a_message_in_a_bundle_comes_to_who_listens_to_its_own_address(served):
    from test_osc_output import pattern

    with served.client() as client:
        listening(served, client, "/sideman/plan")
        for datagram in encode_plan(pattern(), 12.0):
            served.query.pass_on(datagram)
        heard = [message(client.recv(PATIENCE_S)) for _ in range(9)]
        assert {address for address, _ in heard} == {"/sideman/plan"}
        assert {params[0] for _, params in heard} >= {"kick", "snare"}
    assert json.loads(served.get("/sideman/plan/commit?VALUE")[2]) == {"VALUE": [12.0]}


def test_who_ignores_or_has_gone_gets_nothing_more_and_others_do(served):
    with served.client() as stays:
        with served.client() as goes:
            for client in (stays, goes):
                listening(served, client, "/sideman/hit")
            tell(goes, "LISTEN", "/sideman/cue")
            tell(goes, "IGNORE", "/sideman/hit")
            tell(goes, "IGNORE", "/sideman/beat")
            obeyed(served, goes)
            served.query.pass_on(encode("/sideman/cue", "fill", 4.0))
            assert message(goes.recv(PATIENCE_S))[0] == "/sideman/cue"
            served.query.pass_on(encode_hit(0, 36, 100))
            assert message(stays.recv(PATIENCE_S))[0] == "/sideman/hit"
            with pytest.raises(TimeoutError):
                goes.recv(LITTLE_S)
        served.query.pass_on(encode_hit(1, 38, 100))
        assert message(stays.recv(PATIENCE_S)) == ("/sideman/hit", ["snare", 38, 100])
    served.listened_to(False)


def test_what_was_sent_while_nobody_listened_is_the_value(served):
    served.query.pass_on(encode("/sideman/beat", 3, 2))
    assert json.loads(served.get("/sideman/beat?VALUE")[2]) == {"VALUE": [3, 2]}


def test_a_long_time_without_anybody_keeps_nothing_but_the_last(served):
    for number in range(20_000):
        served.query.pass_on(encode("/sideman/beat", number, 1))
    assert len(served.query._sent) < 5_000
    assert json.loads(served.get("/sideman/beat?VALUE")[2]) == {"VALUE": [19_999, 1]}


def test_bytes_from_a_client_go_to_the_sessions_port_and_its_answer_comes_back_to_that_client_alone(served):
    with served.client() as client, served.client() as other:
        client.send(encode("/sideman/drums/density", 7.0))
        datagram, sender = served.osc.recvfrom(65536)
        assert message(datagram) == ("/sideman/drums/density", [7.0])
        served.osc.sendto(encode("/sideman/error", "/sideman/drums/density", "no"), sender)
        assert message(client.recv(PATIENCE_S)) == ("/sideman/error", ["/sideman/drums/density", "no"])
        with pytest.raises(TimeoutError):
            other.recv(LITTLE_S)


def test_the_last_messages_of_a_client_that_goes_arrive(served):
    with served.client() as client:
        for number in range(100):
            client.send(encode("/sideman/drums/variation", number))
    arrived = [message(served.osc.recv(65536))[1] for _ in range(100)]
    assert arrived == [[number] for number in range(100)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "LISTEN",
        "[]",
        "3",
        "{}",
        '{"COMMAND":"LISTEN"}',
        '{"COMMAND":"LISTEN","DATA":["/sideman/hit"]}',
        '{"COMMAND":"LISTEN","DATA":"/nowhere"}',
        '{"COMMAND":["LISTEN"],"DATA":"/sideman/hit"}',
        '{"COMMAND":"DANCE","DATA":"/sideman/hit"}',
        "[" * 20_000,
        "\ud7ff" * 1000,
    ],
    ids=range(12),
)
def test_a_command_that_is_none_is_passed_over(served, text):
    with served.client() as client:
        client.send(text)
        obeyed(served, client)
        assert not served.query._server.is_listened_to
        listening(served, client, "/sideman/hit")
        served.query.pass_on(encode_hit(0, 36, 100))
        assert message(client.recv(PATIENCE_S))[0] == "/sideman/hit"


def test_a_message_too_large_ends_its_client_alone(served):
    with served.client() as client, served.client() as other:
        client.send(b"\0" * (LARGEST_MESSAGE + 1))
        with pytest.raises(Exception, match="1009"):
            client.recv(PATIENCE_S)
        other.send(b"/a\0\0,\0\0\0")
        assert served.osc.recv(100) == b"/a\0\0,\0\0\0"


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
