"""A transport that sends its beat over OSC, as a running Max or Pure Data patch does."""

from __future__ import annotations

import threading
import time

from realtime.bench.served import Served

EVERY_S = 0.02
END_LIMIT_S = 1.0


class BeatSender:
    """Sends `/sideman/transport/beat` fifty times a second while it runs, on a thread of its own."""

    def __init__(self, session: Served) -> None:
        self._session = session
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> BeatSender:
        return self

    def __exit__(self, *_: object) -> None:
        self.go()

    def come(self, bpm: float) -> None:
        """Runs from beat 0 on."""
        self.go()
        self._over.clear()
        self._thread = threading.Thread(target=self._run, args=(bpm,), daemon=True)
        self._thread.start()

    def go(self) -> None:
        """Sends nothing more."""
        self._over.set()
        if self._thread is not None:
            self._thread.join(END_LIMIT_S)
            self._thread = None

    def _run(self, bpm: float) -> None:
        began_ns = time.monotonic_ns()
        while not self._over.wait(EVERY_S):
            self._session.send("transport/beat", (time.monotonic_ns() - began_ns) / 60e9 * bpm)
