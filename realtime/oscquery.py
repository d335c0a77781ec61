"""OSCQuery: the address space over HTTP, and its values over WebSocket, on one TCP port and one thread of its own.

The server is a client like others: what it is told to set goes to the session's own OSC port, and what it passes on
are the messages that the session sends.
"""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.control.oscquery_tree import AddressSpace
from realtime.control.values import Values
from realtime.listen.osc_input import is_open

if TYPE_CHECKING:
    from realtime.oscquery_server import Server

NAME = "Sideman"
BACKLOG = 32  # connections that wait to be taken
MOST_WAITING = 4096  # messages that have been sent and not yet been passed on; the oldest go first
LAZY = 512  # so many messages are looked at even where nobody listens
END_S = 2.0
LOOPBACK, ANYWHERE = "127.0.0.1", "0.0.0.0"


class OscQuery:
    """Listens from the start on; serves once it is started. A port that cannot be had is said, and nothing else is.

    `say` takes one line of text, from any thread.
    """

    def __init__(self, bind: str, port: int, values: Values, osc_port: int, say: Callable[[str], None]) -> None:
        """bind: the interface's address, 0.0.0.0 for all; port: 0 for any free one; osc_port: the session's own."""
        self.port = 0
        self._bind, self._osc_port, self._say = bind, osc_port, say
        self._sent: deque[bytes] = deque(maxlen=MOST_WAITING)
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._is_closing = False
        self.space = AddressSpace(values, self._host_info())
        self._socket = self._listen(port)

    def start(self) -> None:
        """Begins to answer, on a thread of its own."""
        if self._socket is not None:
            self._thread = threading.Thread(target=self._serve, name="oscquery", daemon=True)
            self._thread.start()

    def pass_on(self, datagram: bytes) -> None:
        """Takes a datagram that the session sends, for whoever listens to it. From any thread; never waits."""
        self._sent.append(datagram)
        server = self._server
        if server is not None and (server.is_listened_to or len(self._sent) >= LAZY):
            server.wake()

    def close(self) -> None:
        """Lets the port and every client go; returns when the thread has ended."""
        self._is_closing = True
        if self._server is not None:
            self._server.stop()
        if self._thread is not None:
            self._thread.join(timeout=END_S)
        if self._socket is not None:
            self._socket.close()

    def _host_info(self) -> dict[str, object]:
        """Where everything can be reached; without OSC_IP the OSC port is where this server is."""
        where = {} if self._bind == ANYWHERE else {"OSC_IP": self._bind}
        return {"NAME": NAME, **where, "OSC_PORT": self._osc_port, "OSC_TRANSPORT": "UDP"}

    def _listen(self, port: int) -> socket.socket | None:
        try:
            opened = socket.create_server((self._bind, port), backlog=BACKLOG)
        except (OSError, OverflowError) as error:
            reason = os.strerror(error.errno or 0) if isinstance(error, OSError) else "not a port number"
            self._say(
                f"OSCQuery port {port} cannot be had ({reason}), so there is none: choose another with --oscquery."
            )
            return None
        self.port = int(opened.getsockname()[1])
        return opened

    def _serve(self) -> None:
        try:
            from realtime.oscquery_server import Server

            assert self._socket is not None
            osc = (LOOPBACK if self._bind == ANYWHERE else self._bind, self._osc_port)
            self._server = Server(self.space, self._sent, osc, self._advertise if is_open(self._bind) else None)
            if not self._is_closing:
                self._server.run(self._socket)
        except Exception as error:  # the music never stops
            self._say(f"OSCQuery has ended ({type(error).__name__}: {error})")

    def _advertise(self) -> contextlib.AbstractAsyncContextManager[None]:
        from realtime.oscquery_advert import advertised

        return advertised(self._bind, self.port, self._osc_port, self._say)
