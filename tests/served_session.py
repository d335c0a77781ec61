"""A live session without ports or sound for the tests, and a client that speaks OSC with it."""

import contextlib
import socket
import time

from pythonosc.osc_packet import OscPacket

from realtime.config import NONE, SessionConfig
from realtime.listen.osc_input import encode
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

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.heard.close()
        self.talk.close()

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

    def collect(self, seconds):
        """The addresses of all that comes within so long."""
        end, told = time.monotonic() + seconds, []
        while (left := end - time.monotonic()) > 0:
            self.heard.settimeout(left)
            with contextlib.suppress(TimeoutError):
                told += [timed.message.address for timed in OscPacket(self.heard.recv(65536)).messages]
        self.heard.settimeout(PATIENCE_S)
        return told

    def send(self, session, address, *arguments):
        self.talk.sendto(encode(address, *arguments), ("127.0.0.1", session.osc_port))


def until(condition):
    """Waits for a condition."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


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
        session.said = said
        session.start()
        yield session
