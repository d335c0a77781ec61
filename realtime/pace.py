"""How long the conducting thread may sleep: not long while anything goes on, long while the band rests."""

from __future__ import annotations

BUSY_WAIT_S = 0.004
REST_WAIT_S = 0.1  # the voice is to be looked at every 10 to 200 ms
RESTS_AFTER_NS = 250_000_000


class Pace:
    """The wait between two looks, where nothing wakes the thread earlier. One thread's own."""

    def __init__(self) -> None:
        self._busy_ns = 0

    def longest_wait_s(self, now_ns: int, *, busy: bool) -> float:
        """busy: the band plays, or something woke the thread just now; what follows from that is not kept waiting."""
        if busy:
            self._busy_ns = now_ns
        return REST_WAIT_S if now_ns - self._busy_ns > RESTS_AFTER_NS else BUSY_WAIT_S
