"""What has just been played, in memory: the log of the last minutes, with the state that it begins with."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

KEPT_NS = 300_000_000_000
MOST_BYTES = 24_000_000
PAGE_NS = 10_000_000_000


@dataclass(slots=True)
class _Page:
    """Ten seconds of the log; its head stands for what was before."""

    begin_ns: int
    head: Sequence[str]
    lines: list[str] = field(default_factory=list)
    bytes: int = 0

    def add(self, lines: Sequence[str]) -> None:
        self.lines += lines
        self.bytes += sum(map(len, lines))


class Recent:
    """The last five minutes' lines, and no more than 24 million bytes of them. It belongs to one thread.

    It is turned page by page: a page begins with lines that stand for all before, so that those can be forgotten.
    """

    def __init__(self, kept_ns: int = KEPT_NS, most_bytes: int = MOST_BYTES, page_ns: int = PAGE_NS) -> None:
        self._kept_ns, self._most_bytes, self._page_ns = kept_ns, most_bytes, page_ns
        self._pages: deque[_Page] = deque()

    def wants_a_page(self, now_ns: int) -> bool:
        """Whether the next lines should begin with a state."""
        if not self._pages:
            return True
        page = self._pages[-1]
        is_full = page.bytes > self._most_bytes // 8
        return is_full or now_ns - page.begin_ns >= self._page_ns

    def turn(self, now_ns: int, state: Sequence[str]) -> None:
        """Begins a page with the lines that stand for all before."""
        self._pages.append(_Page(now_ns, tuple(state), bytes=sum(map(len, state))))
        while len(self._pages) > 1 and self._pages[1].begin_ns <= now_ns - self._kept_ns:
            self._pages.popleft()

    def add(self, lines: Sequence[str]) -> None:
        """Lines on the page that was turned to last."""
        self._pages[-1].add(lines)
        while len(self._pages) > 1 and self.bytes > self._most_bytes:
            self._pages.popleft()

    @property
    def bytes(self) -> int:
        """How much there is."""
        return sum(page.bytes for page in self._pages)

    @property
    def begin_ns(self) -> int:
        """From when on what happened is there; 0 where nothing is."""
        return self._pages[0].begin_ns if self._pages else 0

    def lines(self) -> list[str]:
        """All of it; of the heads the first alone is needed."""
        head = self._pages[0].head if self._pages else ()
        return [*head, *(line for page in self._pages for line in page.lines)]
