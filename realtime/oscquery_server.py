"""The HTTP and WebSocket server of OSCQuery: one event loop, few clients, nothing that grows."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import logging
import re
import socket
from collections import deque
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, cast

from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from realtime.control.oscquery_tree import AddressSpace
from realtime.listen.osc_input import tagged_messages

MOST_CLIENTS = 64
LONGEST_REQUEST_S = 5.0  # from the connection to the whole request
LONGEST_CLOSE_S = 2.0
LARGEST_MESSAGE = 60_000  # still one UDP datagram
MOST_UNREAD_BYTES = 256 * 1024  # what a client has not yet read, before it is dropped
CONNECTIONS_A_COLLECTION = 64
# What is no web page may connect, and pages of this machine, of an address without a name or of a .local name; a page
# of the internet that is open in a browser may not.
ORIGINS = (None, re.compile(r"https?://(localhost|[\w-]+\.local|\d+(\.\d+){3}|\[[0-9a-f:]+\])(:\d+)?"))
SILENT = logging.getLogger("sideman.oscquery")
SILENT.addHandler(logging.NullHandler())
SILENT.propagate = False

Advert = Callable[[], contextlib.AbstractAsyncContextManager[None]]


class Server:
    """Answers queries from the address space, and passes messages on to those who listen."""

    def __init__(self, space: AddressSpace, sent: deque[bytes], osc: tuple[str, int], advertise: Advert | None) -> None:
        """sent: what others put there, and `wake` for; osc: where messages that clients send are sent on to."""
        self.is_listened_to = False
        self._space, self._sent, self._osc, self._advertise = space, sent, osc, advertise
        self._listeners: dict[str, set[ServerConnection]] = {}
        self._connections: set[Connection] = set()
        self._woken = False
        self._taken = 0
        self._loop = asyncio.new_event_loop()
        self._stopped = asyncio.Event()

    def run(self, listening: socket.socket) -> None:
        """Serves until it is stopped, on this thread."""
        with contextlib.closing(self._loop):
            self._loop.set_exception_handler(lambda _loop, _context: None)  # of one client: the others stay
            self._loop.run_until_complete(self._serve(listening))

    def wake(self) -> None:
        """Has what is in `sent` passed on. From any thread; never waits."""
        if not self._woken:
            self._woken = True
            with contextlib.suppress(RuntimeError):  # it is closed
                self._loop.call_soon_threadsafe(self._pass_on)

    def stop(self) -> None:
        """Ends `run`. From any thread."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._stopped.set)

    async def _serve(self, listening: socket.socket) -> None:
        server = serve(
            self._talk,
            sock=listening,
            create_connection=cast(Any, self._connect),  # a function serves as well as the class
            process_request=self._answer,
            origins=ORIGINS,
            compression=None,
            open_timeout=LONGEST_REQUEST_S,
            close_timeout=LONGEST_CLOSE_S,
            max_size=LARGEST_MESSAGE,
            logger=SILENT,
        )
        advert = self._advertise() if self._advertise is not None else contextlib.nullcontext()
        async with server as serving, advert:
            if not gc.isenabled():
                gc.freeze()  # so that a collection looks at what has come since, and takes no time
            await self._stopped.wait()
            serving.close(close_connections=False)
            await _a_few_turns()  # of those who have just come
            for connection in tuple(self._connections):
                connection.transport.abort()
            await _a_few_turns()

    def _connect(self, *arguments: Any, **options: Any) -> Connection:
        self._collect()
        return Connection(*arguments, open_connections=self._connections, **options)

    def _answer(self, _connection: ServerConnection, request: Request) -> Response | None:
        """The answer to a query; None where a WebSocket is wanted."""
        if "Upgrade" in request.headers:
            return None
        method = getattr(request, "method", "GET")  # older versions of websockets refuse the others by themselves
        if method not in ("GET", "HEAD"):
            return _response(HTTPStatus.METHOD_NOT_ALLOWED, b"", [("Allow", "GET, HEAD")])
        self._pass_on()
        reply = self._space.reply(request.path)
        return _response(reply.status, reply.body, is_head=method == "HEAD")

    def _collect(self) -> None:
        """While the band plays nobody else collects what a connection leaves behind: some kilobytes in cycles."""
        self._taken += 1
        if self._taken % CONNECTIONS_A_COLLECTION == 0 and not gc.isenabled():
            gc.collect()

    async def _talk(self, client: ServerConnection) -> None:
        """One WebSocket client, until it goes: text is a command, bytes are OSC."""
        transport, _ = await self._loop.create_datagram_endpoint(lambda: Answers(client), remote_addr=self._osc)
        try:
            async for message in client:
                if isinstance(message, str):
                    self._obey(client, message)
                else:
                    transport.sendto(message)
        except ConnectionClosed:
            pass
        finally:
            transport.close()
            self._forget(client)

    def _obey(self, client: ServerConnection, message: str) -> None:
        """LISTEN and IGNORE; whatever else is said is passed over."""
        try:
            told = json.loads(message)
            command, address = told["COMMAND"], told["DATA"]
        except (ValueError, LookupError, TypeError, RecursionError):
            return
        if command == "LISTEN" and isinstance(address, str) and address in self._space:
            self._listeners.setdefault(address, set()).add(client)
        elif command == "IGNORE" and isinstance(address, str):
            self._listeners.get(address, set()).discard(client)
        self._count_listeners()

    def _forget(self, client: ServerConnection) -> None:
        for clients in self._listeners.values():
            clients.discard(client)
        self._count_listeners()

    def _count_listeners(self) -> None:
        self.is_listened_to = any(self._listeners.values())

    def _pass_on(self) -> None:
        """What is in `sent` now: each message to those who listen to its address. What comes meanwhile has its turn."""
        self._woken = False
        for _ in range(len(self._sent)):
            for _tag, message in tagged_messages(self._sent.popleft()):
                address = message[: message.index(0)].decode("ascii", "replace")
                self._space.hear(address, message)
                for client in tuple(self._listeners.get(address, ())):
                    send(client, message)


class Connection(ServerConnection):
    """A connection that is let go at once where there are too many."""

    def __init__(self, *arguments: Any, open_connections: set[Connection], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._open_connections = open_connections

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come."""
        super().connection_made(transport)
        if len(self._open_connections) >= MOST_CLIENTS:
            self.transport.abort()
        else:
            self._open_connections.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        """A client has gone."""
        self._open_connections.discard(self)
        super().connection_lost(error)


class Answers(asyncio.DatagramProtocol):
    """What the session answers to a client's own messages: goes back to that client."""

    def __init__(self, client: ServerConnection) -> None:
        self._client = client

    def datagram_received(self, datagram: bytes, _sender: object) -> None:
        """A message from the session's OSC port."""
        send(self._client, datagram)


def send(client: ServerConnection, message: bytes) -> None:
    """Sends without waiting; a client that does not read is dropped."""
    if client.transport.get_write_buffer_size() > MOST_UNREAD_BYTES:
        client.transport.abort()
    else:
        broadcast((client,), message)


def _response(
    status: HTTPStatus, body: bytes, headers: list[tuple[str, str]] | None = None, is_head: bool = False
) -> Response:
    told = [("Connection", "close"), ("Cache-Control", "no-store"), ("Access-Control-Allow-Origin", "*")]
    if status is not HTTPStatus.NO_CONTENT:
        told += [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    return Response(status, status.phrase, Headers(told + (headers or [])), b"" if is_head else body)


async def _a_few_turns() -> None:
    """Lets the event loop finish what it has begun with connections that come or go."""
    for _ in range(3):
        await asyncio.sleep(0)
