"""The rows of the parameter table that the built-in sound obeys."""

from __future__ import annotations

from realtime.control.domains import Number, Switch
from realtime.control.parameter import Parameter, Stage

# fmt: off
SOUND_ROWS: tuple[Parameter, ...] = (
    Parameter("sound/level", Number(-60, 12), 0.0, "dB", Stage.SOUND,
              "How loud the built-in kit and click sound; MIDI and OSC stay as they are. Full scale is never reached."),
    Parameter("sound/mute", Switch(), False, "", Stage.SOUND,
              "Keeps the built-in sound silent, as where a DAW sounds instead; MIDI and OSC go on."),
)
# fmt: on
