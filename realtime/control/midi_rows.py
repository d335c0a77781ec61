"""The rows of the parameter table that learn which knob turns what."""

from __future__ import annotations

from realtime.control.domains import Action, Choice, Text
from realtime.control.parameter import Parameter, Stage

TAKEOVERS = ("pick up", "jump")

# fmt: off
MIDI_ROWS: tuple[Parameter, ...] = (
    Parameter("midi/learn", Text(), "", "NAME, or NAME=VALUE", Stage.SESSION,
              "The next knob, key or pad that is moved turns this parameter from then on, or gives it this value."),
    Parameter("midi/bind", Text(), "", "like drums/density controller 21 channel 1", Stage.SESSION,
              "Binds a control without moving it; sent back when one was learned."),
    Parameter("midi/forget", Text(), "", "name of a parameter", Stage.SESSION,
              "No knob turns this parameter any more."),
    Parameter("midi/cancel", Action(), False, "", Stage.SESSION, "Waits for no knob any more."),
    Parameter("midi/refresh", Action(), False, "", Stage.SESSION,
              "Sends the value of all that is bound to the controllers, for their faders and lights."),
    Parameter("midi/takeover", Choice(TAKEOVERS), "pick up", "", Stage.SESSION,
              "Whether a knob turns its parameter at once, or from when it has reached the present value on."),
)
# fmt: on
