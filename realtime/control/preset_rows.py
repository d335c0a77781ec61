"""The rows of the parameter table that keep and bring back the values of all others."""

from __future__ import annotations

from realtime.control.domains import Choice, Impulse, Number, Switch, Text
from realtime.control.parameter import Parameter, Stage

AT_ONCE = "at once"
RECALLS = (AT_ONCE, "next bar")
SNAPSHOTS = 128
NUMBERED = Impulse(1, SNAPSHOTS, whole=True, is_exact=True)  # the nearest number is another snapshot

# fmt: off
PRESET_ROWS: tuple[Parameter, ...] = (
    Parameter("preset/save", Text(), "", "name", Stage.SESSION,
              "Saves under this name how the band plays and sounds: not transport, input, latencies and session."),
    Parameter("preset/recall", Text(), "", "name", Stage.SESSION, "Brings back what was saved under this name."),
    Parameter("preset/morph", Text(), "", "name, or name > name", Stage.SESSION,
              "Moves over some bars to what was saved under this name, from the present values or from another name."),
    Parameter("preset/remove", Text(), "", "name", Stage.SESSION, "Removes what was saved under this name."),
    Parameter("preset/when", Choice(RECALLS), AT_ONCE, "", Stage.SESSION,
              "When what is recalled is heard, and a morph begins."),
    Parameter("preset/morph_bars", Number(1, 64, whole=True), 4, "bars", Stage.SESSION, "How long a morph takes."),
    Parameter("snapshot/store", NUMBERED, 1, "number", Stage.SESSION,
              "Saves the same under this number."),
    Parameter("snapshot/recall", NUMBERED, 1, "number", Stage.SESSION,
              "Brings back what was saved under this number, as the program change of this number does."),
    Parameter("preset/program_change", Switch(), True, "", Stage.SESSION,
              "Whether a MIDI program change recalls what was saved under its number, 1..128."),
)
# fmt: on
