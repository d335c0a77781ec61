"""Who is told over OSC of what happens."""

import math

import pytest

from realtime.play.osc_clients import MOST_CLIENTS, STAYS_NS, ClientError, OscClients

MAIN = ("127.0.0.1", 7401)
SENDER = ("127.0.0.1", 50_000)


@pytest.fixture
def clients():
    return OscClients(MAIN)


@pytest.mark.parametrize(
    ("told", "place"),
    [
        (None, SENDER),
        ("127.0.0.1:9000", ("127.0.0.1", 9000)),
        ("localhost:9000", ("127.0.0.1", 9000)),
        (" 127.0.0.2:9000 ", ("127.0.0.2", 9000)),
        ("9000", ("127.0.0.1", 9000)),
        (9000, ("127.0.0.1", 9000)),
        (9000.0, ("127.0.0.1", 9000)),
    ],
)
def test_a_client_is_told_by_host_and_port_by_port_or_is_the_sender(clients, told, place):
    assert clients.place(told, SENDER) == place


def test_a_port_alone_is_on_the_senders_host_and_without_a_sender_on_this_machine(clients):
    assert clients.place(9000, ("192.168.1.7", 5)) == ("192.168.1.7", 9000)
    assert clients.place(9000, None) == ("127.0.0.1", 9000)


WRONG = [
    *(
        "",
        ":",
        "9000:",
        ":9000",
        "127.0.0.1",
        "127.0.0.1:0",
        "127.0.0.1:65536",
        "127.0.0.1:9e3",
        "127.0.0.1:" + "9" * 99,
        "127.0.0.1:\x1d9999",
        "\x1d9999",
        "\u0669\u0669\u0669\u0669",
    ),
    *("tablet.local:9000", "::1:9000", "1.2.3:9000", 0, -1, 70_000, 9000.5, True, math.nan, math.inf, "x" * 200),
]


@pytest.mark.parametrize("told", WRONG)
def test_anything_else_is_refused_in_a_sentence(clients, told):
    with pytest.raises(ClientError, match="a client"):
        clients.place(told, SENDER)


def test_without_a_sender_the_client_must_be_named(clients):
    with pytest.raises(ClientError, match="HOST:PORT"):
        clients.place(None, None)


def test_a_client_stays_for_a_minute_from_the_last_time_that_it_has_asked(clients):
    client = ("127.0.0.1", 9000)
    assert clients.come(client, 0)
    assert clients.all == (MAIN, client)
    assert not clients.come(client, STAYS_NS // 2), "it is no new one"
    clients.advance(STAYS_NS)
    assert clients.all == (MAIN, client)
    clients.advance(STAYS_NS // 2 + STAYS_NS - 1)
    assert clients.all == (MAIN, client)
    clients.advance(STAYS_NS // 2 + STAYS_NS)
    assert clients.all == (MAIN,)
    assert clients.come(client, 2 * STAYS_NS)


def test_a_client_that_goes_is_told_nothing_and_the_main_one_stays(clients):
    clients.come(SENDER, 0)
    clients.go(SENDER)
    clients.go(SENDER)
    clients.go(MAIN)
    assert clients.all == (MAIN,)


def test_the_main_client_is_never_told_twice(clients):
    assert not clients.come(MAIN, 0)
    assert clients.all == (MAIN,)


def test_there_is_room_for_sixteen_and_again_when_one_has_gone(clients):
    for port in range(MOST_CLIENTS):
        clients.come(("127.0.0.1", 9000 + port), 0)
    with pytest.raises(ClientError, match="16 clients"):
        clients.come(SENDER, 0)
    assert not clients.come(("127.0.0.1", 9000), 0), "who is there already is renewed"
    clients.go(("127.0.0.1", 9000))
    assert clients.come(SENDER, 0)
    assert clients.describe("here") == "here and 16 more"


def test_another_machine_comes_only_where_the_port_is_open_to_it(clients):
    with pytest.raises(ClientError, match="--osc-bind"):
        clients.come(("192.168.1.7", 9000), 0)
    assert OscClients(MAIN, beyond_loopback=True).come(("192.168.1.7", 9000), 0)


@pytest.mark.parametrize("host", ["224.0.0.1", "0.0.0.0", "255.255.255.255"])
def test_nobody_asks_for_everybody_to_be_told(host):
    with pytest.raises(ClientError, match="one program"):
        OscClients(MAIN, beyond_loopback=True).come((host, 9000), 0)


def test_what_is_sent_does_not_come_back(clients):
    clients.know_own_port(7400)
    with pytest.raises(ClientError, match="listens to"):
        clients.come(("127.0.0.1", 7400), 0)
