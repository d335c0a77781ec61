"""The rows of the parameter table that say what of a keyboard or pad is taken for playing, and as what."""

from __future__ import annotations

from collections.abc import Iterable

from realtime.control.domains import Choice, Number, Scale, Switch
from realtime.control.parameter import Parameter, Stage
from realtime.music.kit import KIT

LEVELLING = ("off", "auto", "on")


def _each_drum() -> Iterable[Parameter]:
    for drum in KIT:
        yield Parameter(
            f"input/drum/{drum.wire_name}",
            Number(-1, 127, whole=True),
            -1,
            "MIDI pitch",
            Stage.LISTEN,
            "The key or pad that strikes this drum at once, beside what it is to the groove; -1 for none.",
        )


# fmt: off
INPUT_ROWS: tuple[Parameter, ...] = (
    Parameter("input/channel", Number(0, 16, whole=True), 0, "MIDI channel", Stage.LISTEN,
              "The channel whose notes are heard; 0 hears all."),
    Parameter("input/lowest", Number(0, 127, whole=True), 0, "MIDI pitch", Stage.LISTEN,
              "Lower notes are not heard, but for those that strike a drum."),
    Parameter("input/highest", Number(0, 127, whole=True), 127, "MIDI pitch", Stage.LISTEN,
              "Higher notes are not heard, but for those that strike a drum."),
    Parameter("input/softest", Number(1, 127, whole=True), 1, "velocity", Stage.LISTEN,
              "Notes struck softer than this are not heard, as what a pad picks up of its neighbours."),
    Parameter("input/loudest", Number(1, 127, whole=True), 127, "velocity", Stage.LISTEN,
              "Notes struck harder than this are not heard."),
    Parameter("input/curve", Number(0.25, 4, scale=Scale.LOGARITHMIC), 1.0, "exponent", Stage.LISTEN,
              "How velocities v are taken, as 127 (v / 127) ^ curve: below 1 lifts soft playing, above 1 lowers it."),
    Parameter("input/level", Choice(LEVELLING), "off", "", Stage.LISTEN,
              "Accents from the metre in place of velocities: auto where 16 notes running had one and the same. "
              "The built-in drummer reads even velocities by the metre without it."),
    Parameter("input/strum", Number(0, 100), 40.0, "ms", Stage.LISTEN,
              "What is struck within this time of a chord's first note belongs to the chord, which is one onset."),
    Parameter("input/pedal", Switch(), True, "", Stage.LISTEN,
              "Whether the sustain pedal (CC 64) holds the notes that are recorded; the groove knows onsets alone."),
    Parameter("input/longest", Number(0, 60), 10.0, "s", Stage.LISTEN,
              "A note that gets no end, as a pad's, is ended after this time; 0 waits for ever."),
    *_each_drum(),
)
# fmt: on
