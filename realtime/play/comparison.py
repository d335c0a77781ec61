"""A performance played again, held against what was sent then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from realtime._core import NO_VOICE
from realtime.music.midi_bytes import CONTROL_CHANGE
from realtime.play.log_entries import SentRow

UNKNOWN_NS = 500_000_000
"""How long before the last message that a log tells of there may be others that it does not."""


@dataclass(slots=True)
class Comparison:
    """What the scheduler sends now beside what it sent then: each message then is one now, due to the nanosecond.

    In which order they come is left open: what a pad struck was sent ahead of what waited for its due time.
    """

    now: int = 0
    same: int = 0
    different: int = 0
    last_ns: int = 0
    """When the last message was due that was sent then."""
    _from_ns: int = 0
    _open: dict[SentRow, int] = field(default_factory=dict)  # how many more there are now than then

    def begin(self, from_ns: int) -> None:
        """The scheduler goes on from here: of what was due before, nothing but a stroke that is late is sent again."""
        self.different += self._off(self.last_ns - UNKNOWN_NS)
        self._from_ns = from_ns
        self._open.clear()

    def add(self, now: Iterable[SentRow] = (), then: Iterable[SentRow] = ()) -> None:
        """The next messages of either."""
        for row in now:
            self.now += 1
            self._match(row, 1)
        for row in then:
            if not is_silence(row):
                self.last_ns = max(self.last_ns, row[0])
                self._match(row, -1)

    def __str__(self) -> str:
        """After the last message, for a person; of what was sent after the last line of a torn log nothing is known."""
        off = self.different + self._off(self.last_ns + 1)
        if off:
            return f"{off} of {self.same + off} messages are not as they were sent then"
        return f"{self.now} messages, to the nanosecond as they were sent then"

    def _match(self, row: SentRow, more: int) -> None:
        before = self._open.get(row, 0)
        self.same += before * more < 0
        if before + more:
            self._open[row] = before + more
        else:
            del self._open[row]

    def _off(self, end_ns: int) -> int:
        """How many of what was due before end_ns have no other; one at another moment is one, not two."""
        missing = sum(-more for row, more in self._open.items() if more < 0 and self._from_ns <= row[0] < end_ns)
        known_ns = min(end_ns, self.last_ns - UNKNOWN_NS)
        beside = sum(more for row, more in self._open.items() if more > 0 and row[0] < known_ns)
        return max(missing, beside)


def is_silence(row: SentRow) -> bool:
    """Whether a message is one of a panic's, which come when the cable has room and are no music."""
    _, status, _, _, voice = row
    return status & 0xF0 == CONTROL_CHANGE and voice == NO_VOICE
