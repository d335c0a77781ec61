"""Who is told over OSC of everything that happens: one address for good, and those that have asked within a minute."""

from __future__ import annotations

import ipaddress
import re

Address = tuple[str, int]

STAYS_NS = 60_000_000_000
MOST_CLIENTS = 16


class ClientError(ValueError):
    """A client that cannot be had: no address of one, a place that may not be sent to, or one too many."""


class OscClients:
    """Clients come, are renewed, and go; whom to send to, `all`, may be read from any thread.

    Everything else is called on one thread; times are CLOCK_MONOTONIC nanoseconds.
    """

    def __init__(self, main: Address, *, beyond_loopback: bool = False) -> None:
        """beyond_loopback: whether clients on other machines may come."""
        self.all: tuple[Address, ...] = (main,)
        self._main = main
        self._beyond_loopback = beyond_loopback
        self._leaves_ns: dict[Address, int] = {}
        self._own_port = 0

    def know_own_port(self, port: int) -> None:
        """The port that is listened to: what is sent there would come back."""
        self._own_port = port

    def place(self, told: object, sender: Address | None) -> Address:
        """The address that is meant by HOST:PORT, by a port of the sender's host, or, with None, by the sender itself.

        The host is an IPv4 address in numbers, or localhost: looking up a name would keep the music waiting.
        """
        if told is None and sender is not None:
            return sender
        host, port = (sender[0] if sender is not None else "127.0.0.1"), told
        if isinstance(told, str) and not _DIGITS.fullmatch(told):
            host, _, port = told.strip(" ").rpartition(":")
        number = _port(port)
        if number is None or not host:
            raise ClientError(f"a client is HOST:PORT, like 127.0.0.1:9000, or a port of 1..65535, not {told!r}")
        return _numeric(host), number

    def come(self, client: Address, now_ns: int) -> bool:
        """Tells the client everything for a minute from now; whether it is a new one."""
        self._must_be_allowed(client)
        if client == self._main:
            return False
        is_new = client not in self._leaves_ns
        if is_new and len(self._leaves_ns) >= MOST_CLIENTS:
            raise ClientError(f"there are {MOST_CLIENTS} clients already: one must unsubscribe, or its minute end")
        self._leaves_ns[client] = now_ns + STAYS_NS
        self._publish()
        return is_new

    def go(self, client: Address) -> None:
        """Tells the client nothing any more."""
        self._leaves_ns.pop(client, None)
        self._publish()

    def advance(self, now_ns: int) -> None:
        """Lets those go whose minute is over."""
        over = [client for client, leaves_ns in self._leaves_ns.items() if leaves_ns <= now_ns]
        for client in over:
            self.go(client)

    def describe(self, main: str) -> str:
        """Who is told, for a person; main: the first client as it was named. From any thread."""
        more = len(self.all) - 1
        return f"{main} and {more} more" if more else main

    def _must_be_allowed(self, client: Address) -> None:
        host = ipaddress.IPv4Address(client[0])
        if host.is_multicast or host.is_unspecified or host == ipaddress.IPv4Address("255.255.255.255"):
            raise ClientError(f"{client[0]} is no address of one program")
        if not host.is_loopback and not self._beyond_loopback:
            raise ClientError(f"{client[0]} is another machine: start with --osc-bind to let it in")
        if host.is_loopback and client[1] == self._own_port:
            raise ClientError(f"port {client[1]} is the one that Sideman listens to")

    def _publish(self) -> None:
        self.all = (self._main, *self._leaves_ns)


_DIGITS = re.compile(r" *[0-9]+ *")


def _port(told: object) -> int | None:
    if isinstance(told, str):
        told = int(told) if _DIGITS.fullmatch(told) and len(told) < 8 else None
    if isinstance(told, bool) or not isinstance(told, (int, float)) or told not in range(1, 65536):
        return None
    return int(told)


def _numeric(host: str) -> str:
    try:
        return "127.0.0.1" if host == "localhost" else str(ipaddress.IPv4Address(host))
    except ValueError:
        raise ClientError(f"a client's host is an IPv4 address in numbers, or localhost, not {host[:60]}") from None
