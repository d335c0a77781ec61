"""What has come over OSC and is not yet obeyed: of bounded size, and taken in bounded portions."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence

from realtime.listen.osc_input import Address, Argument

MOST_WAITING = 16_384
LONGEST_TURN_NS = 2_000_000  # a burst keeps the conducting thread from its other work for no longer
LEAST_A_TURN = 8

Obey = Callable[[str, Sequence[Argument], int, Address], None]


class OscInbox:
    """`put` is called on the listening thread, `obey_some` on the conducting one."""

    def __init__(self) -> None:
        self.dropped = 0
        self._messages: deque[tuple[str, Sequence[Argument], int, Address]] = deque()

    def __len__(self) -> int:
        return len(self._messages)

    def put(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        """Keeps a message; where 16,384 wait already it is dropped and counted."""
        if len(self._messages) >= MOST_WAITING:
            self.dropped += 1
        else:
            self._messages.append((address, arguments, ns, sender))

    def obey_some(self, obey: Obey) -> bool:
        """Has messages obeyed in the order in which they came, for 2 ms at most; whether some are left."""
        until_ns = time.monotonic_ns() + LONGEST_TURN_NS
        obeyed = 0
        while self._messages and (obeyed < LEAST_A_TURN or time.monotonic_ns() < until_ns):
            obey(*self._messages.popleft())
            obeyed += 1
        return bool(self._messages)
