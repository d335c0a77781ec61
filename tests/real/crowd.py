"""A crowd at OSCQuery's door, `crowd.py PORT`: it asks for everything, connects and says nothing, sends rubbish, and
listens to everything without ever reading, all at once and without a pause, until a line comes on its stdin. It says
`ready`, and at the end how many answers it got.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

from websockets.sync.client import connect

from realtime.control.feedback_rows import FEEDBACK_ROWS
from realtime.listen.osc_input import encode

Thing = TypeVar("Thing")
SILENT_CLIENTS = 100
PAUSE_S = 0.001
NICENESS = 5  # so that what is measured is what it does to the server, not to the machine
RUBBISH = (
    b"\0" * 1000,
    b"GET /" + b"x" * 20_000,
    b"POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n",
    b"\xff\r\n\r\n",
)


class Crowd:
    """What each does until it is over."""

    def __init__(self, port: int) -> None:
        self.answers = 0
        self.over = threading.Event()
        self._port = port

    def ask(self) -> None:
        """Asks for the whole tree, again and again."""
        for request in self._without_end((b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",)):
            self._exchange(request)

    def bring_rubbish(self) -> None:
        """Sends what is no HTTP."""
        for rubbish in self._without_end(RUBBISH):
            self._exchange(rubbish)

    def stand_silent(self) -> None:
        """Connects and says nothing."""
        while not self.over.is_set():
            with contextlib.ExitStack() as stack:
                for _ in range(SILENT_CLIENTS):
                    with contextlib.suppress(OSError):
                        stack.enter_context(self._connected())
                self.over.wait(0.1)

    def turn(self) -> None:
        """Listens to everything, never reads, and turns something a thousand times a second."""
        with contextlib.suppress(Exception), connect(f"ws://127.0.0.1:{self._port}/", max_queue=1) as client:
            for feedback in FEEDBACK_ROWS:
                client.send(json.dumps({"COMMAND": "LISTEN", "DATA": feedback.address}))
            for number in self._without_end(range(1000)):
                client.send(encode("/sideman/drums/feel_seed", number))
                time.sleep(PAUSE_S)

    def _without_end(self, things: Sequence[Thing]) -> Iterator[Thing]:
        while True:
            for thing in things:
                if self.over.is_set():
                    return
                yield thing

    def _connected(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self._port), timeout=5)

    def _exchange(self, request: bytes) -> None:
        with contextlib.suppress(OSError), self._connected() as talk:
            talk.sendall(request)
            answered = b"".join(iter(lambda: talk.recv(65536), b""))
            self.answers += answered.startswith(b"HTTP/1.1 200")


def main() -> None:
    """Runs until stdin ends."""
    os.nice(NICENESS)
    crowd = Crowd(int(sys.argv[1]))
    bodies = (crowd.ask, crowd.bring_rubbish, crowd.stand_silent, crowd.turn)
    threads = [threading.Thread(target=body, daemon=True) for body in bodies]
    for thread in threads:
        thread.start()
    print("ready", flush=True)
    sys.stdin.readline()
    crowd.over.set()
    for thread in threads:
        thread.join(6)
    print(f"answers {crowd.answers}", flush=True)


if __name__ == "__main__":
    main()
