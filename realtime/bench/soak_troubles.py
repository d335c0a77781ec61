"""What goes wrong beside the music in a soak: a voice that is killed, ports that come and go, bytes that are no OSC."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from realtime.bench.guest import Guest
from realtime.bench.proc import MemoryUse, memory, voice_pids
from realtime.bench.served import Served

BACK_LIMIT_S = 5.0
GUEST_STAYS_S, GUEST_AWAY_S = 9.0, 3.0
MEMORY_EVERY_S = 1.0
NO_OSC_EVERY_S = 11.0
NO_OSC = b"\0no OSC"


@dataclass(slots=True)
class Provoked:
    """What was done, and what came of it.

    away_ms: of each kill, how long until the voice was ready again. guest_heard: the notes that each visitor heard.
    memory: the host's, with the seconds since the start. faults: what went wrong in making trouble.
    """

    away_ms: list[float] = field(default_factory=list)
    guest_heard: list[int] = field(default_factory=list)
    datagrams: int = 0
    memory: list[tuple[float, MemoryUse]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class Troubles:
    """Threads that make trouble while the context lasts. The first guest is there from the beginning."""

    def __init__(self, session: Served, first_guest: Guest, kill_every_s: float) -> None:
        self.provoked = Provoked()
        self._session = session
        self._guest: Guest | None = first_guest
        self._kill_every_s = kill_every_s
        self._began = time.monotonic()
        self._over = threading.Event()
        bodies = (self._kill, self._come_and_go, self._send_no_osc, self._watch_memory)
        self._threads = [threading.Thread(target=self._guarded, args=(body,), daemon=True) for body in bodies]

    def __enter__(self) -> Troubles:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(BACK_LIMIT_S + GUEST_AWAY_S)
        if self._guest is not None:
            with contextlib.suppress(RuntimeError):
                self._guest.go()

    def _guarded(self, body: Callable[[], None]) -> None:
        try:
            body()
        except Exception as error:
            self.provoked.faults.append(f"{type(error).__name__}: {error}")

    def _kill(self) -> None:
        while not self._over.wait(self._kill_every_s):
            since = len(self._session.lines)
            (victim,) = voice_pids(self._session.pid)
            killed_ns = time.monotonic_ns()
            os.kill(victim, signal.SIGKILL)
            self._session.wait_for_line("ready", BACK_LIMIT_S, since)
            self.provoked.away_ms.append((time.monotonic_ns() - killed_ns) / 1e6)

    def _come_and_go(self) -> None:
        while not self._over.wait(GUEST_STAYS_S):
            assert self._guest is not None
            self.provoked.guest_heard.append(self._guest.go())
            self._guest = None
            if self._over.wait(GUEST_AWAY_S):
                return
            self._guest = Guest()

    def _send_no_osc(self) -> None:
        while not self._over.wait(NO_OSC_EVERY_S):
            self._session.send_bytes(NO_OSC)
            self.provoked.datagrams += 1

    def _watch_memory(self) -> None:
        while not self._over.wait(MEMORY_EVERY_S):
            self.provoked.memory.append((time.monotonic() - self._began, memory(self._session.pid)))
