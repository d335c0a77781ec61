"""Looks after what may come and go while the band plays: ports, servers, latencies, what has been learned."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Sequence

LOOK_S = 0.5  # between two looks at ports and servers


class Caretaker:
    """A thread that may wait for a server or a disk, in place of those that may not.

    Python's garbage collector, which is off while the band plays, runs on it once the band stands.
    """

    def __init__(
        self,
        at_once: Callable[[], object],
        now_and_then: Sequence[Callable[[], object]],
        guarded: Callable[[Callable[[], object]], object],
        playing: Callable[[], bool],
    ) -> None:
        """at_once: done when it is asked for, and before each of now_and_then, which comes every half second.

        guarded: does one of them; it must not raise, whatever that raises. playing: whether the band plays.
        """
        self._at_once, self._now_and_then = at_once, now_and_then
        self._guarded, self._playing = guarded, playing
        self._is_asked, self._closing = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="caretaker", daemon=True)

    def start(self) -> None:
        """Begins; may be called once."""
        self._thread.start()

    def ask(self) -> None:
        """Has `at_once` done soon; from any thread."""
        self._is_asked.set()

    def close(self) -> None:
        """Ends the thread, or leaves it behind where it waits for over a second."""
        self._closing.set()
        self._is_asked.set()
        if self._thread.is_alive():
            self._thread.join(1.0)

    def _run(self) -> None:
        collected = False
        look_s = time.monotonic() + LOOK_S
        while not self._closing.is_set():
            self._is_asked.wait(max(0.0, look_s - time.monotonic()))
            self._is_asked.clear()
            self._guarded(self._at_once)
            if time.monotonic() < look_s:
                continue
            look_s = time.monotonic() + LOOK_S
            for each in self._now_and_then:
                self._guarded(each)
            if not self._playing() and not collected:
                gc.collect()
            collected = not self._playing()
