"""An OSCQuery server that is served to tests, and what they say to it."""

import contextlib
import http.client
import json
import socket
import time

from pythonosc.osc_message import OscMessage
from websockets.sync.client import connect

from realtime.control.values import Values
from realtime.listen.osc_input import encode
from realtime.oscquery import OscQuery

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
