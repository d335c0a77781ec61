"""A performance played again from its log: the pure scheduler takes the same verbs at the same moments."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from realtime._core import Scheduler
from realtime.play.log_entries import Entry, State, Verb, VerbName, Window

LONGEST_PIECE_NS = 50_000_000
"""How much is asked of the scheduler at once, so that no piece is too full."""
_EVERY_STROKE_NS = (1 << 63) - 1


class Rerun:
    """Follows a log's entries, and gives what the scheduler sent then, to the nanosecond. One thread at a time.

    What the player struck himself was sent ahead of what waited: it comes with its verb, so that due times fall there,
    and its end with the next window.
    """

    def __init__(self) -> None:
        self._scheduler = Scheduler()
        self.has_begun = False
        """Whether anything was taken."""
        self.frontier_ns = 0
        """What is due before it has been given."""

    def take(self, entry: Entry) -> Iterator[npt.NDArray[np.void]]:
        """The events (EVENT_DTYPE) that became due up to this entry, in pieces. Raises ValueError for a broken state.

        What it gives must be taken to the end.
        """
        if isinstance(entry, Window):
            yield from self._advance(entry)
        elif isinstance(entry, State):
            self._scheduler = Scheduler.of_state(entry.state)
            self.frontier_ns, self.has_begun = entry.from_ns, True
        elif isinstance(entry, Verb):
            yield from self._obey(entry)

    def state(self) -> State:
        """The scheduler as it is now."""
        return State(self.frontier_ns, self._scheduler.state())

    def end(self, last_ns: int) -> npt.NDArray[np.void]:
        """What is still due where the log ends, up to what was sent last: after a stop the ends of notes."""
        due = self._scheduler.advance(self.frontier_ns, max(self.frontier_ns, last_ns + 1))
        return np.concatenate([due, self._scheduler.end_strokes(_EVERY_STROKE_NS)])

    def _obey(self, verb: Verb) -> Iterator[npt.NDArray[np.void]]:
        if verb.name is VerbName.PANIC:
            yield self._scheduler.end_notes(self.frontier_ns)
        elif verb.name is VerbName.STRIKE:
            drum, velocity, at_ns = verb.arguments
            yield self._scheduler.strike(drum, velocity, at_ns)  # type: ignore[arg-type]
        else:
            with contextlib.suppress(RuntimeError):  # the voice had no room then either
                verb.tell(self._scheduler)

    def _advance(self, window: Window) -> Iterator[npt.NDArray[np.void]]:
        at_ns = self.frontier_ns if self.has_begun else window.last_to_ns
        self.has_begun, self.frontier_ns = True, window.from_ns
        while True:  # once at least: a window without length was one too
            end_ns = max(at_ns, min(window.last_to_ns, at_ns + LONGEST_PIECE_NS))
            events = self._scheduler.advance(at_ns, end_ns)
            if len(events):
                yield events
            at_ns = end_ns
            if at_ns >= window.last_to_ns:
                break
        ends = self._scheduler.end_strokes(window.last_to_ns)
        if len(ends):
            yield ends
