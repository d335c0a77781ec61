"""The rows of the parameter table that say what is heard, and how late everything is."""

from __future__ import annotations

from collections.abc import Iterable

from realtime.control.domains import Action, Choice, Number, Switch
from realtime.control.parameter import Parameter, Stage

GROOVE_MODES = ("replace", "overdub", "adaptive")
MOST_OUTPUT_LATENCY_MS = 150.0  # the scheduler is at most 200 ms ahead, of which a slow sound device needs a part
MOST_INPUT_LATENCY_MS = 500.0


def _each_latency() -> Iterable[Parameter]:
    for way, what in (
        ("midi_out", "MIDI outputs without a latency of their own are"),
        ("sound", "the built-in sound is beside what its device tells"),
        ("osc_out", "hits over OSC are heard"),
    ):
        yield Parameter(
            f"latency/{way}",
            Number(-MOST_OUTPUT_LATENCY_MS, MOST_OUTPUT_LATENCY_MS),
            0.0,
            "ms",
            Stage.SCHEDULER,
            f"How late {what}: hits go out that much early. A change is approached within seconds.",
        )
    for way, what in (
        ("midi_in", "come through MIDI inputs without a latency of their own"),
        ("osc_in", "come over OSC"),
    ):
        yield Parameter(
            f"latency/{way}",
            Number(-MOST_INPUT_LATENCY_MS, MOST_INPUT_LATENCY_MS),
            0.0,
            "ms",
            Stage.LISTEN,
            f"How late notes that {what} are: they are taken as played that much earlier.",
        )


# fmt: off
LISTEN_ROWS: tuple[Parameter, ...] = (
    Parameter("groove/mode", Choice(GROOVE_MODES), "replace", "", Stage.LISTEN,
              "What playing does to the groove: replaces it, adds to it, or adds while what is not repeated fades."),
    Parameter("groove/forget", Number(0, 64, whole=True), 0, "loops of two bars", Stage.LISTEN,
              "After how many loops an onset that is not played again is forgotten; 0 keeps it for ever."),
    Parameter("groove/record", Switch(), True, "", Stage.LISTEN,
              "Whether your playing goes into the groove; off, the drummer keeps to what it has heard."),
    Parameter("groove/clear", Action(), False, "", Stage.LISTEN, "Empties the groove: back to time-keeping."),
)
# fmt: on

LATENCY_ROWS: tuple[Parameter, ...] = tuple(_each_latency())
