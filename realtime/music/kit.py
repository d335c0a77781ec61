"""The nine-piece kit: the one map between drums, HVO columns and MIDI pitches.

It is the reduced map of the Groove MIDI Dataset (Gillick et al., ICML 2019), in the order of the HVO columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

KIT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Drum:
    """One piece of the kit: its name, the pitch it is played on, and the other pitches that it gathers."""

    name: str
    pitch: int
    also: tuple[int, ...] = ()

    @property
    def wire_name(self) -> str:
        """Its name in OSC addresses and messages: `closed_hat`."""
        return self.name.replace(" ", "_")


KIT = (
    Drum("kick", 36, (35,)),
    Drum("snare", 38, (37, 40)),
    Drum("closed hat", 42, (22, 44)),
    Drum("open hat", 46, (26,)),
    Drum("low tom", 43, (58, 41)),
    Drum("mid tom", 47, (45,)),
    Drum("high tom", 50, (48,)),
    Drum("crash", 49, (52, 55, 57)),
    Drum("ride", 51, (53, 59)),
)
KICK, SNARE, CLOSED_HAT, OPEN_HAT, LOW_TOM, MID_TOM, HIGH_TOM, CRASH, RIDE = range(len(KIT))

GROUPS: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "kick": (KICK,),
        "snare": (SNARE,),
        "hats": (CLOSED_HAT, OPEN_HAT),
        "toms": (LOW_TOM, MID_TOM, HIGH_TOM),
        "cymbals": (CRASH, RIDE),
    }
)
"""The kit's columns in five groups that a drummer can be asked to leave out."""

PITCHES: npt.NDArray[np.uint8] = np.array([drum.pitch for drum in KIT], np.uint8)
PITCHES.flags.writeable = False

COLUMN_OF_PITCH: dict[int, int] = {
    pitch: column for column, drum in enumerate(KIT) for pitch in (drum.pitch, *drum.also)
}
