"""The asking for fills: for one at a time, and again where the request is lost."""

from __future__ import annotations

from collections.abc import Callable

PATIENCE_NS = 250_000_000  # how long nothing else may take the place of a fill's request
MOST_TIMES_ASKED = 3  # for one fill


class FillRequests:
    """Asks for the fill that is wanted until it is answered; while it waits, the groove is to wait for it.

    ask: asks for the fill of a number, another number another fill, that is not heard before a beat; gives the
    request's id.
    """

    def __init__(self, ask: Callable[[int, float], int]) -> None:
        self._ask = ask
        self._not_before_beat: float | None = None  # of the fill that is wanted, None while none is
        self._number = self._times_asked = 0
        self._open_ids: set[int] = set()
        self._patience_ends_ns = 0

    def want(self, not_before_beat: float, now_ns: int) -> None:
        """Asks for another fill, to come in at a bar line from `not_before_beat` on; not while one is open already."""
        if self._not_before_beat is None or not self.are_waited_for(now_ns):
            self._not_before_beat = not_before_beat
            self._number += 1
            self._times_asked = 0
            self._ask_once_more(now_ns)

    def drop(self) -> None:
        """No fill is wanted any more."""
        self._not_before_beat = None

    def are_waited_for(self, now_ns: int) -> bool:
        """Whether a request for one is open, and not for too long."""
        return now_ns < self._patience_ends_ns and bool(self._open_ids)

    def settle(self, answered_id: int, lost_ids: set[int], now_ns: int) -> None:
        """A request was answered, and others are lost for it; a fill among these is asked for again."""
        is_lost = answered_id not in self._open_ids and bool(self._open_ids & lost_ids)
        self._open_ids -= {answered_id, *lost_ids}
        if is_lost:
            self._ask_once_more(now_ns)

    def take(self) -> bool:
        """Whether the fill that was answered is still wanted; from now on it is not."""
        wanted, self._not_before_beat = self._not_before_beat is not None, None
        return wanted

    def _ask_once_more(self, now_ns: int) -> None:
        if self._not_before_beat is None or self._times_asked == MOST_TIMES_ASKED:
            self._not_before_beat = None
            return
        self._times_asked += 1
        self._patience_ends_ns = now_ns + PATIENCE_NS
        self._open_ids.add(self._ask(self._number, self._not_before_beat))
