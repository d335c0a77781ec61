"""Which unknown addresses have been answered: each sender is told once of each, and is told again after a while."""

from __future__ import annotations

from collections import OrderedDict

from realtime.listen.osc_input import Address

MOST_KNOWN = 1024
FORGOTTEN_AFTER_NS = 300_000_000_000
MOST_ANSWERS_A_SECOND = 100
SECOND_NS = 1_000_000_000


class OscStrangers:
    """Remembers 1,024 pairs of sender and address for five minutes; never more than a hundred answers a second."""

    def __init__(self) -> None:
        self._answered: OrderedDict[tuple[Address, str], int] = OrderedDict()
        self._second_ns = -SECOND_NS
        self._in_this_second = 0

    def is_to_be_answered(self, sender: Address, address: str, now_ns: int) -> bool:
        """Whether the sender is to be told that there is no such address; from then on it is not, for a while."""
        told_ns = self._answered.get((sender, address))
        if told_ns is not None and now_ns - told_ns < FORGOTTEN_AFTER_NS:
            return False
        if now_ns - self._second_ns >= SECOND_NS:
            self._second_ns, self._in_this_second = now_ns, 0
        if self._in_this_second >= MOST_ANSWERS_A_SECOND:
            return False
        self._in_this_second += 1
        self._answered[sender, address] = now_ns
        self._answered.move_to_end((sender, address))
        if len(self._answered) > MOST_KNOWN:
            self._answered.popitem(last=False)
        return True
