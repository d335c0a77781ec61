"""When a voice counts as hung, when it is started again, and when it stays down: rules only, no process, no clock."""

from __future__ import annotations

from collections import deque
from enum import Enum

SECOND_NS = 1_000_000_000
BACK_OFF_NS = (0, SECOND_NS // 4, SECOND_NS // 2, SECOND_NS)
HEALTHY_NS = 10 * SECOND_NS
CRASHES_A_MINUTE = 5
STALL_NS = SECOND_NS // 4


class End(Enum):
    """Why a voice's process ended. All but OUTSIDE are its own doing and count as a crash."""

    CRASHED = "crashed"
    HUNG = "hung"
    WRONG = "wrong"
    OUTSIDE = "outside"


class Supervision:
    """The rules for one voice; every method is told the time, in monotonic nanoseconds.

    limit_ns: a question unanswered for so long means hung. start_limit_ns: the same for the start.
    """

    def __init__(self, limit_ns: int = SECOND_NS // 2, start_limit_ns: int = 10 * SECOND_NS) -> None:
        self._limit_ns = limit_ns
        self._start_limit_ns = start_limit_ns
        self._deadline_ns: int | None = None
        self._ready_ns: int | None = None
        self._looked_ns: int | None = None
        self._tries = 0
        self._crashes_ns: deque[int] = deque(maxlen=CRASHES_A_MINUTE)

    def started(self, now_ns: int) -> None:
        """The process was started: it must be ready within the start limit."""
        self._ready_ns = None
        self._deadline_ns = now_ns + self._start_limit_ns

    def ready(self, now_ns: int) -> None:
        """The voice said that it is ready: its health counts from here."""
        self._ready_ns = now_ns
        self._deadline_ns = None

    def asked(self, now_ns: int) -> None:
        """A question was sent; while one is open its deadline stands."""
        if self._deadline_ns is None:
            self._deadline_ns = now_ns + self._limit_ns

    def answered(self) -> None:
        """Nothing is open any more."""
        self._deadline_ns = None

    def overdue(self, now_ns: int) -> bool:
        """Whether the voice is hung. A host that did not look for over 250 ms stalled itself, and the answer may lie in
        the pipe: the voice is given the whole limit again. So look every 250 ms or more often."""
        if self._looked_ns is not None and self._deadline_ns is not None and now_ns - self._looked_ns > STALL_NS:
            self._deadline_ns = max(self._deadline_ns, now_ns + self._limit_ns)
        self._looked_ns = now_ns
        return self._deadline_ns is not None and now_ns >= self._deadline_ns

    def forgive(self) -> None:
        """The ends before are counted no more: somebody has asked for a new start."""
        self._tries = 0
        self._crashes_ns.clear()

    def ended(self, now_ns: int, end: End) -> int | None:
        """How long to wait, in nanoseconds, before the next start; None when the voice stays down."""
        self._deadline_ns = None
        if self._ready_ns is not None and now_ns - self._ready_ns >= HEALTHY_NS:
            self._tries = 0
        self._ready_ns = None
        if end is not End.OUTSIDE:
            self._crashes_ns.append(now_ns)
            if len(self._crashes_ns) == CRASHES_A_MINUTE and now_ns - self._crashes_ns[0] < 60 * SECOND_NS:
                return None
        delay_ns = BACK_OFF_NS[min(self._tries, len(BACK_OFF_NS) - 1)]
        self._tries += 1
        return delay_ns
