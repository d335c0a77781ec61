"""OSC out: each hit at its due time, each new pattern ahead of time, and whatever else happens, to every client."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from functools import partial

from realtime._core import Pattern, SenderQueue
from realtime.music.kit import KIT
from realtime.music.metre import FOUR_FOUR, Metre
from realtime.music.midi_bytes import NOTE_ON
from realtime.play.osc_clients import Address, OscClients
from realtime.play.osc_messages import Argument, Content, Message, Whole, cue_message, encode_hit, encode_plan
from realtime.play.osc_sender import OscSender, Send

ALSO: Address = ("", 0)  # stands among the addresses for those who are handed the datagrams


class OscDestinationError(ValueError):
    """The place to send to is not HOST:PORT, or its name cannot be resolved."""


class OscOutput:
    """Sends to its clients: one UDP address, and those that have subscribed. No method waits.

    Hits leave on a thread that waits for each one's due time in C++: `/sideman/hit drum pitch velocity`. For a new
    pattern there are, in one bundle or a few: `/sideman/plan/commit beat`, then `/sideman/plan drum step velocity
    offset step ...` for every drum, those without hits too; for what sounds once over it `/sideman/cue name beat`.
    """

    def __init__(self, destination: str, *, beyond_loopback: bool = False) -> None:
        """beyond_loopback: whether programs on other machines may subscribe."""
        self.queue = SenderQueue()
        self.clients = OscClients(resolve(destination), beyond_loopback=beyond_loopback)
        self.also: list[Callable[[bytes], None]] = []  # who gets every datagram too, on the thread that sends it
        self.last_plan: tuple[Content, ...] = ()  # for who comes later
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._closing = False
        self._sender = OscSender()
        self._thread = threading.Thread(target=self._send_hits, name="osc-out", daemon=True)
        self._thread.start()

    @property
    def dropped(self) -> int:
        """Hits that were too late to be sent, and messages that came faster than they could be sent."""
        return self.queue.metrics().dropped + self._sender.dropped

    def plan(self, pattern: Pattern, commit_beat: float, metre: Metre = FOUR_FOUR) -> None:
        """Sends a whole pattern of this metre, to be heard from `commit_beat` on."""
        self.last_plan = (Whole(partial(encode_plan, pattern, commit_beat, metre)),)
        self.tell(*self.last_plan)

    def cue(self, name: str, begin_beat: float) -> None:
        """Sends that a fill, a break or the ending sounds from `begin_beat` on."""
        self.tell(cue_message(name, begin_beat))

    def value(self, name: str, value: Argument) -> None:
        """Sends a parameter's new value to its own address; on and off as 1 and 0."""
        self.tell(Message(f"/sideman/{name}", (value,)))

    def tell(self, *content: Content) -> None:
        """Sends messages to every client."""
        self._sender.post(self._send_by_own_socket, self._everybody, content)

    def tell_one(self, client: Address, *content: Content) -> None:
        """Sends messages to one client."""
        self._sender.post(self._send_by_own_socket, (client,), content)

    def reply(self, reply: Send, sender: Address, *content: Content) -> None:
        """Sends messages to whoever has asked, by the socket that it asked."""
        self._sender.post(reply, (sender,), content)

    def answer(self, reply: Send, sender: Address, *content: Content) -> None:
        """Sends messages to whoever has asked and to every client.

        Not every program can hear at the port that it sends from: Max's udpsend cannot.
        """
        self.reply(reply, sender, *content)
        others = tuple(client for client in self._everybody if client != sender)
        self._sender.post(self._send_by_own_socket, others, content)

    def close(self) -> None:
        """Ends the threads and closes the socket."""
        self._closing = True
        self._thread.join(timeout=1)
        self._sender.close()
        self._socket.close()

    def _send_hits(self) -> None:
        while not self._closing:
            for event in self.queue.wait_due(0.1):
                if event["status"] & 0xF0 == NOTE_ON and event["data2"] and event["sound"] < len(KIT):
                    hit = encode_hit(int(event["sound"]), int(event["data1"]), int(event["data2"]))
                    for client in self._everybody:
                        with contextlib.suppress(OSError):
                            self._send_by_own_socket(hit, client)

    @property
    def _everybody(self) -> tuple[Address, ...]:
        return (*self.clients.all, ALSO) if self.also else self.clients.all

    def _send_by_own_socket(self, datagram: bytes, address: Address) -> None:
        if address is ALSO:
            for take in self.also:
                take(datagram)
            return
        self._socket.sendto(datagram, address)


def resolve(destination: str) -> Address:
    """The numeric address of HOST:PORT."""
    host, _, port = destination.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise OscDestinationError(f"--osc-out takes HOST:PORT, like 127.0.0.1:7401, not {destination}")
    try:
        return socket.getaddrinfo(host, int(port), socket.AF_INET, socket.SOCK_DGRAM)[0][4][:2]  # type: ignore[return-value]
    except OSError:
        raise OscDestinationError(f"--osc-out: the host {host} is not known") from None
