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
    SOUND = "sound"
    LISTEN = "listen"
    TRANSPORT = "transport"
    SESSION = "session"


_NOT_IN_PRESETS = (Stage.TRANSPORT, Stage.SESSION, Stage.SOUND)
_ROOMS_NOT_IN_PRESETS = ("transport", "latency", "input")


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

    @property
    def in_presets(self) -> bool:
        """Whether presets hold it: how the band plays and sounds, and what it hears of the groove.

        The song's tempo and place, the session, and what belongs to the devices at hand, as latencies, stay out.
        """
        room = self.name.partition("/")[0]
        return self.is_kept and self.stage not in _NOT_IN_PRESETS and room not in _ROOMS_NOT_IN_PRESETS
