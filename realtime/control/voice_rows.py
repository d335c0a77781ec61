"""The rows of the parameter table that belong to the voices' processes, whatever they play."""

from __future__ import annotations

from realtime.control.domains import Action
from realtime.control.parameter import Parameter, Stage

RESTART_DRUMS = "voices/drums/restart"

# fmt: off
VOICE_ROWS: tuple[Parameter, ...] = (
    Parameter(RESTART_DRUMS, Action(), False, "", Stage.SESSION,
              "Starts the drums' voice anew, also one that stays down; their last pattern repeats until it is there."),
)
# fmt: on
