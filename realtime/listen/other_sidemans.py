"""Which senders are other Sidemans that tell what they do; two that obeyed each other would go on for ever."""

from __future__ import annotations

from collections import OrderedDict

from realtime.listen.osc_input import Address

TELLS_FOR_NS = 5_000_000_000  # each is measured, and says so, once a second
MOST_KNOWN = 64


class OtherSidemans:
    """Knows a sender for five seconds from what only a Sideman tells, and sixty-four of them at most."""

    def __init__(self) -> None:
        self._heard_ns: OrderedDict[Address, int] = OrderedDict()

    def hear(self, sender: Address, now_ns: int) -> None:
        """The sender has told what only a Sideman tells."""
        self._heard_ns[sender] = now_ns
        self._heard_ns.move_to_end(sender)
        if len(self._heard_ns) > MOST_KNOWN:
            self._heard_ns.popitem(last=False)

    def is_one(self, sender: Address, now_ns: int) -> bool:
        """Whether the sender is one."""
        heard_ns = self._heard_ns.get(sender)
        return heard_ns is not None and now_ns - heard_ns < TELLS_FOR_NS
