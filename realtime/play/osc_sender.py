"""Sends OSC messages in the order in which they are given, on a thread of its own: nobody else waits for a socket."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from realtime.play.osc_messages import Content, Whole, packed

Address = tuple[str, int]
Send = Callable[[bytes, Address], object]

MOST_WAITING = 4096  # letters; a machine that does not get round to sending them for so long drops what comes then
MOST_AT_ONCE = 256
BURST = 8  # datagrams, about 11 kB, after which a receiver gets a moment: its buffer may be no larger than 64 kB
MOMENT_S = 0.001


class _Letter(NamedTuple):
    """What is to be sent, whereto, and by which socket."""

    send: Send
    to: tuple[Address, ...]
    content: Iterable[Content]


class OscSender:
    """`post` may be called from any thread; it never waits.

    What waits together for one place leaves in bundles. A place that does not take what is sent costs nothing. What
    cannot be made into datagrams is dropped, and what comes after it is sent.
    """

    def __init__(self) -> None:
        self.dropped = 0
        self._letters: queue.SimpleQueue[_Letter | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="osc-sender", daemon=True)
        self._thread.start()

    def post(self, send: Send, to: tuple[Address, ...], content: Iterable[Content]) -> None:
        """Sends messages, with others that go there, and whole datagrams, in order, by `send(datagram, address)`.

        content: gone through on the sender's thread, as it is sent.
        """
        if not to:
            return
        if self._letters.qsize() >= MOST_WAITING:
            self.dropped += 1
        else:
            self._letters.put(_Letter(send, to, content))

    def close(self) -> None:
        """Sends what waits, and ends the thread."""
        self._letters.put(None)
        self._thread.join(timeout=1)

    def _run(self) -> None:
        while True:
            letters = [self._letters.get()]
            with contextlib.suppress(queue.Empty):
                while len(letters) < MOST_AT_ONCE:
                    letters.append(self._letters.get_nowait())
            self._deliver([letter for letter in letters if letter is not None])
            if None in letters:
                return

    def _deliver(self, letters: Iterable[_Letter]) -> None:
        sent = 0
        for (send, to), group in groupby(letters, lambda letter: letter[:2]):
            for datagram in self._datagrams(letter.content for letter in group):
                for address in to:
                    with self._dropping(), contextlib.suppress(OSError):
                        send(datagram, address)
                sent += 1
                if sent % BURST == 0:
                    time.sleep(MOMENT_S)

    def _datagrams(self, contents: Iterable[Iterable[Content]]) -> Iterator[bytes]:
        waiting: list[bytes] = []
        for content in contents:
            with self._dropping():
                for each in content:
                    with self._dropping():  # one that cannot be made takes none of its neighbours with it
                        if isinstance(each, Whole):
                            yield from packed(waiting)
                            waiting.clear()
                            yield from each.made()
                        else:
                            waiting.append(each.encoded())
        yield from packed(waiting)

    @contextlib.contextmanager
    def _dropping(self) -> Iterator[None]:
        """Counts what fails, and passes over it: the thread serves everybody, and goes on."""
        try:
            yield
        except Exception:
            self.dropped += 1
