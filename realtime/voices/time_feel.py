"""The speed that the drums are felt at: half time and double time over the player's own beat."""

from __future__ import annotations

from enum import Enum


class TimeFeel(Enum):
    """How fast the drums' bar goes by, beside the player's."""

    NORMAL = "normal"
    HALF = "half"
    DOUBLE = "double"
