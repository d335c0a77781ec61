"""OSCQuery's server, spoken to over real sockets of the loopback interface: what is asked and listened to."""

import json

import pytest
from oscquery_served import LITTLE_S, PATIENCE_S, listening, message, obeyed, serving, tell
from websockets.http11 import Request

from realtime.control.parameters import PARAMETERS
from realtime.listen.osc_input import encode
from realtime.oscquery_server import LARGEST_MESSAGE
from realtime.play.osc_output import encode_hit, encode_plan


@pytest.fixture
def served():
    with serving() as served:
        yield served


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
