"""One row of the table of everything that can be turned."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from realtime.control.domains import ONCE, Domain, Value


class Stage(Enum):
    """Where a parameter acts; what acts after the network never runs it again."""

    NETWORK = "network"
    DECODE = "decode"
    SCHEDULER = "scheduler"
    LISTEN = "listen"
    TRANSPORT = "transport"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Parameter:
    """name: its path below /sideman/; unit: "" where the number has none; help: one sentence."""

    name: str
    domain: Domain
    default: Value
    unit: str
    stage: Stage
    help: str

    @property
    def address(self) -> str:
        """Its OSC address."""
        return f"/sideman/{self.name}"

    @property
    def is_kept(self) -> bool:
        """Whether it has a value that stays; else it acts once."""
        return not isinstance(self.domain, ONCE)
