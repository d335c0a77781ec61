"""The rows of the parameter table that learn which knob turns what."""

from __future__ import annotations

from realtime.control.domains import Action, Choice, Text
from realtime.control.parameter import Parameter, Stage

TAKEOVERS = ("pick up", "jump")

# fmt: off
MIDI_ROWS: tuple[Parameter, ...] = (
    Parameter("midi/learn", Text(), "", "name of a parameter", Stage.SESSION,
              "The next knob, key or pad that is moved turns this parameter from then on."),
    Parameter("midi/forget", Text(), "", "name of a parameter", Stage.SESSION,
              "No knob turns this parameter any more."),
    Parameter("midi/cancel", Action(), False, "", Stage.SESSION, "Waits for no knob any more."),
    Parameter("midi/takeover", Choice(TAKEOVERS), "pick up", "", Stage.SESSION,
              "Whether a knob turns its parameter at once, or from when it has reached the present value on."),
)
# fmt: on
