"""Sends whole patterns to a client of the Monotonic Groove Transformer's engine, and waits for room where need be."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from realtime._core import Pattern
from realtime.mgt_protocol import step_by_step, whole
from realtime.music.hvo import HVO, two_bars
from realtime.play.osc_messages import Whole
from realtime.play.osc_sender import Address, OscSender, Send


class MgtSender:
    """One pattern after another, each without a hole, on a thread of its own: no other client waits for this one.

    send: gives a datagram to the client; a TimeoutError says that there was no room, and that it is to be tried again;
    another OSError, that the client cannot be reached, and the datagram is lost to it. sent: called on the sender's
    thread when a pattern has gone, or cannot be sent.
    """

    def __init__(self, send: Send, address: Address, sent: Callable[[], object], *, bundled: bool) -> None:
        self.is_busy = False
        """Whether a pattern is still under way; the next is posted when it has gone."""
        self._send, self._address, self._sent, self._bundled = send, address, sent, bundled
        self._is_closing = False
        self._before: HVO | None = None
        self._count = 0
        self._sender = OscSender()

    def post(self, pattern: Pattern) -> None:
        """Sends a pattern; never waits. Called when nothing is under way."""
        assert not self.is_busy
        self.is_busy = True
        self._sender.post(self._send_surely, (self._address,), self._datagrams(pattern))

    def close(self) -> None:
        """Sends what is under way, where there is room, and ends the thread."""
        self._is_closing = True
        self._sender.close()

    def _datagrams(self, pattern: Pattern) -> Iterator[Whole]:
        """Runs on the sender's thread: what follows the `yield` does so when all of it was sent."""
        try:
            hvo = two_bars(pattern)
            datagrams = [whole(hvo, self._count)] if self._bundled else step_by_step(hvo, self._before, self._count)
            yield Whole(lambda: datagrams)
            self._before = hvo
            self._count += 1
        finally:  # a pattern that cannot be sent keeps no other waiting
            self.is_busy = False
            self._sent()

    def _send_surely(self, datagram: bytes, address: Address) -> None:
        while True:
            try:
                self._send(datagram, address)
            except TimeoutError:
                if not self._is_closing:
                    continue
            return
