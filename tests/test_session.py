"""The live session without ports or sound: the real drums in their own process, spoken to over OSC."""

import contextlib
import socket
import time

import pytest
from pythonosc.osc_packet import OscPacket

from realtime.config import NONE, SessionConfig
from realtime.listen.osc_input import OscPortError, encode
from realtime.session import Session

PATIENCE_S = 20.0
PLAN = "/sideman/plan"


class Client:
    """An OSC client with a port for what the session sends and a socket to talk to it."""

    def __init__(self):
        self.heard = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.heard.bind(("127.0.0.1", 0))
        self.heard.settimeout(PATIENCE_S)
        self.talk = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.talk.settimeout(PATIENCE_S)
        self.plan = {}

    @property
    def address(self):
        return f"127.0.0.1:{self.heard.getsockname()[1]}"

    def wait_for(self, address, condition=lambda params: True):
        """The arguments of the next message to `address` that meets the condition."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            messages = [timed.message for timed in OscPacket(self.heard.recv(65536)).messages]
            self.plan.update({message.params[0]: message.params[1:] for message in messages if message.address == PLAN})
            for message in messages:
                if message.address == address and condition(message.params):
                    return message.params
        raise AssertionError(f"no {address} within {PATIENCE_S} s")

    def send(self, session, address, *arguments):
        self.talk.sendto(encode(address, *arguments), ("127.0.0.1", session.osc_port))


@pytest.fixture
def client():
    client = Client()
    yield client
    client.heard.close()
    client.talk.close()


@contextlib.contextmanager
def playing(client, **changes):
    given = {
        "inputs": (NONE,),
        "outputs": (NONE,),
        "sound": "none",
        "osc_in": 0,
        "osc_out": client.address,
        "bpm": 240.0,
    }
    said = []
    with Session(SessionConfig(**{**given, **changes}), said.append) as session:
        session.start()
        yield session


def test_the_drums_keep_time_before_anybody_plays(client):
    with playing(client):
        drums = {client.wait_for("/sideman/hit")[0] for _ in range(24)}
    assert drums & {"closed_hat", "ride"}
    assert drums & {"kick", "snare"}


def test_an_onset_brings_another_plan(client):
    with playing(client) as session:
        client.wait_for("/sideman/plan/commit")
        client.wait_for("/sideman/hit")
        before = dict(client.plan)
        for _ in range(4):
            client.send(session, "/sideman/onset", 120, 60)
        client.wait_for("/sideman/plan/commit")
        assert client.plan != before


def test_a_wrong_message_is_answered_and_the_music_goes_on(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/transport/tempo", 1000)
        message = OscPacket(client.talk.recv(4096)).messages[0].message
        assert message.address == "/sideman/error"
        assert message.params == ["/sideman/transport/tempo", "transport/tempo must be within 20..400, not 1000"]
        client.wait_for("/sideman/hit")


def test_the_patch_can_mute_and_quit(client):
    with playing(client) as session:
        client.wait_for("/sideman/hit")
        client.send(session, "/sideman/drums/mute", 1)
        client.heard.settimeout(1.0)
        with pytest.raises(TimeoutError):
            client.wait_for("/sideman/hit", lambda params: False)
        client.send(session, "/sideman/session/quit")
        assert session.finished.wait(PATIENCE_S)


def test_the_band_ends_after_the_bars_that_were_asked_for(client):
    with playing(client, bars=1) as session:
        assert session.finished.wait(PATIENCE_S)
        assert session.picture().bar >= 1


def test_a_session_that_cannot_open_leaves_nothing_behind(client):
    with playing(client) as session, pytest.raises(OscPortError):
        Session(SessionConfig(inputs=(NONE,), outputs=(NONE,), sound="none", osc_in=session.osc_port), print)


def test_the_performer_plays_where_it_is_asked_and_goes_home_at_the_first_real_note(client):
    with playing(client, inputs=("demo", NONE), demo=True) as session:
        client.wait_for("/sideman/plan/commit")
        client.wait_for("/sideman/plan/commit")
        assert session.picture().groove[:, 0].any()
        assert "performer" in session.picture().hears
        client.send(session, "/sideman/onset", 120)
        client.wait_for("/sideman/plan/commit")
        assert "performer" not in session.picture().hears
