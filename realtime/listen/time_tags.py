"""OSC time tags: the moment that a bundle is meant for, on CLOCK_MONOTONIC, and the messages that wait for theirs."""

from __future__ import annotations

import heapq
import itertools
import time
from dataclasses import dataclass
from typing import Generic, TypeVar

IMMEDIATELY = 1
"""The tag that means now, by OSC 1.0; 0, which many send, is taken for it."""

NTP_TO_UNIX_S = 2_208_988_800
FARTHEST_AHEAD_NS = 10_000_000_000
FARTHEST_BEHIND_NS = 1_000_000_000
MOST_WAITING_BYTES = 1 << 20
CLOSE_NS = 20_000  # two clocks read within so short a time are read at one moment
TRIES = 3

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Clocks:
    """CLOCK_MONOTONIC and the wall clock at one moment."""

    monotonic_ns: int
    unix_ns: int

    @classmethod
    def now(cls) -> Clocks:
        """Reads both; again, when something came in between."""
        best: tuple[int, Clocks] | None = None
        for _ in range(TRIES):
            before_ns, unix_ns, after_ns = time.monotonic_ns(), time.time_ns(), time.monotonic_ns()
            if best is None or after_ns - before_ns < best[0]:
                best = after_ns - before_ns, cls((before_ns + after_ns) // 2, unix_ns)
            if best[0] < CLOSE_NS:
                break
        assert best is not None
        return best[1]


def moment_ns(tag: int, came_ns: int, clocks: Clocks) -> int | None:
    """The CLOCK_MONOTONIC moment of a tag (64 bits of NTP); None when it is over 10 s ahead or over 1 s ago.

    came_ns is what "immediately" means. NTP's seconds begin anew in 2036: the tag is taken in the era in which it is
    nearest to now.
    """
    if tag in (0, IMMEDIATELY):
        return came_ns
    ahead = (tag - ntp_tag(clocks.unix_ns) + (1 << 63)) % (1 << 64) - (1 << 63)
    ahead_ns = (ahead * 1_000_000_000) >> 32
    if not -FARTHEST_BEHIND_NS <= ahead_ns <= FARTHEST_AHEAD_NS:
        return None
    return clocks.monotonic_ns + ahead_ns


def ntp_tag(unix_ns: int) -> int:
    """The time tag of a moment of the wall clock, to the nearest of its 2**32 parts of a second."""
    parts = ((unix_ns << 32) + 500_000_000) // 1_000_000_000
    return (parts + (NTP_TO_UNIX_S << 32)) % (1 << 64)


class Waiting(Generic[Item]):
    """What has come ahead of its moment, by moment and then in the order of coming; of bounded size.

    Thread: all methods from one thread.
    """

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, int, Item]] = []
        self._order = itertools.count()
        self._bytes = 0

    def hold(self, ns: int, item: Item, size_bytes: int) -> bool:
        """Keeps an item until ns; False, and it is not kept, when a megabyte waits already."""
        if self._bytes + size_bytes > MOST_WAITING_BYTES:
            return False
        self._bytes += size_bytes
        heapq.heappush(self._heap, (ns, next(self._order), size_bytes, item))
        return True

    def due(self, now_ns: int) -> list[tuple[int, Item]]:
        """Takes out what is due: its moment and the item."""
        taken = []
        while self._heap and self._heap[0][0] <= now_ns:
            ns, _, size_bytes, item = heapq.heappop(self._heap)
            self._bytes -= size_bytes
            taken.append((ns, item))
        return taken

    def next_ns(self) -> int | None:
        """The moment of what is due first; None when nothing waits."""
        return self._heap[0][0] if self._heap else None

    def __len__(self) -> int:
        return len(self._heap)
