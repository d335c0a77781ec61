"""The rows of the parameter table that keep and bring back the values of all others."""

from __future__ import annotations

from realtime.control.domains import Choice, Impulse, Number, Text
from realtime.control.parameter import Parameter, Stage

RECALLS = ("at once", "next bar")
SNAPSHOTS = 128

# fmt: off
PRESET_ROWS: tuple[Parameter, ...] = (
    Parameter("preset/save", Text(), "", "name", Stage.SESSION, "Saves the values of all parameters under this name."),
    Parameter("preset/recall", Text(), "", "name", Stage.SESSION, "Brings back what was saved under this name."),
    Parameter("preset/morph", Text(), "", "name", Stage.SESSION,
              "Moves from the present values to what was saved under this name, over some bars."),
    Parameter("preset/remove", Text(), "", "name", Stage.SESSION, "Removes what was saved under this name."),
    Parameter("preset/when", Choice(RECALLS), "at once", "", Stage.SESSION, "When what is recalled is heard."),
    Parameter("preset/morph_bars", Number(1, 64, whole=True), 4, "bars", Stage.SESSION, "How long a morph takes."),
    Parameter("snapshot/store", Impulse(1, SNAPSHOTS, whole=True), 1, "number", Stage.SESSION,
              "Saves the values of all parameters under this number."),
    Parameter("snapshot/recall", Impulse(1, SNAPSHOTS, whole=True), 1, "number", Stage.SESSION,
              "Brings back what was saved under this number, as the program change of this number does."),
)
# fmt: on
