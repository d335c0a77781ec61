"""The rows of the parameter table that the drums obey."""

from __future__ import annotations

from collections.abc import Iterable

from realtime.control.domains import Action, Choice, Number, Switch
from realtime.control.parameter import Parameter, Stage
from realtime.music.kit import GROUPS, KIT
from realtime.music.voice_decides import VOICE_DECIDES

RESPONSES = ("at once", "next beat", "next bar", "next two bars")
TIMES = ("normal", "half", "double")
SWING_UNITS = ("sixteenths", "eighths")
UNKNOWN_STYLE = "unknown"
# The Groove MIDI Dataset's labels (Gillick et al., ICML 2019); a voice may know fewer.
STYLES = (
    UNKNOWN_STYLE, "rock", "funk", "soul", "hiphop", "jazz", "latin", "afro", "pop", "punk", "neworleans", "reggae",
    "country", "other",
)  # fmt: skip
MOST_VARIATIONS = MOST_FEEL_SEEDS = 999_999  # still whole where the wire carries floats
NEUTRAL_INTENSITY = 0.5
MOST_BIAS_STEPS = 0.5
STRAIGHT_SWING = 0.5


def _each_drum() -> Iterable[Parameter]:
    for drum in KIT:
        name = drum.wire_name
        yield Parameter(
            f"drums/threshold/{name}",
            Number(-1, 1),
            VOICE_DECIDES,
            "probability",
            Stage.DECODE,
            "How probable a hit of this drum must be to sound; -1 leaves it to the voice.",
        )
        yield Parameter(
            f"drums/maximum/{name}",
            Number(0, 32, whole=True),
            32,
            "hits a loop",
            Stage.DECODE,
            "How many hits of this drum two bars may hold.",
        )
        yield Parameter(f"drums/mute/{name}", Switch(), False, "", Stage.SCHEDULER, "Keeps this drum silent.")
        yield Parameter(f"drums/solo/{name}", Switch(), False, "", Stage.SCHEDULER, "Only soloed drums sound.")
        yield Parameter(
            f"drums/pitch/{name}",
            Number(0, 127, whole=True),
            drum.pitch,
            "MIDI pitch",
            Stage.SCHEDULER,
            "The MIDI pitch that this drum is sent on.",
        )
        yield Parameter(
            f"drums/velocity_scale/{name}",
            Number(0, 2),
            1.0,
            "factor",
            Stage.SCHEDULER,
            "Scales the velocity of this drum's hits.",
        )


def _each_group() -> Iterable[Parameter]:
    for group in GROUPS:
        yield Parameter(
            f"group/mute/{group}",
            Switch(),
            False,
            "",
            Stage.SCHEDULER,
            "Keeps these drums silent; the others play on as they were.",
        )
        yield Parameter(
            f"group/redistribute/{group}",
            Switch(),
            False,
            "",
            Stage.NETWORK,
            "Plays the same feel without these drums: the others take their part.",
        )


def _each_corner() -> Iterable[Parameter]:
    for corner in ("a", "b"):
        yield Parameter(
            f"latent/{corner}/random",
            Action(),
            False,
            "",
            Stage.NETWORK,
            "Puts this end of the mix at a random idea of the drummer's own.",
        )
        yield Parameter(
            f"latent/{corner}/now",
            Action(),
            False,
            "",
            Stage.NETWORK,
            "Puts this end of the mix where the pattern that plays now came from.",
        )
        yield Parameter(
            f"latent/{corner}/groove",
            Action(),
            False,
            "",
            Stage.NETWORK,
            "Puts this end of the mix where the drummer hears your present groove.",
        )


# fmt: off
DRUM_ROWS: tuple[Parameter, ...] = (
    Parameter("drums/freeze", Switch(), False, "", Stage.SCHEDULER,
              "Holds the pattern that plays now, whatever you play or turn; fills and breaks still come."),
    Parameter("drums/previous", Action(), False, "", Stage.SCHEDULER,
              "Goes back to what was played a bar before this pattern and freezes it; each time a bar further."),
    Parameter("drums/fill", Action(), False, "", Stage.NETWORK,
              "A fill of one bar from the next bar line on, landing on crash and kick."),
    Parameter("drums/fill_every", Number(0, 64, whole=True), 0, "bars", Stage.NETWORK,
              "A fill in the last of every so many bars; 0 plays none."),
    Parameter("drums/break", Action(), False, "", Stage.SCHEDULER, "One bar of silence from the next bar line on."),
    Parameter("drums/ending", Action(), False, "", Stage.SCHEDULER,
              "Ends the song: crash and kick on the next downbeat, a bar to ring out, then the band stops."),

    Parameter("drums/response", Choice(RESPONSES), "next beat", "", Stage.SCHEDULER,
              "When a new pattern replaces the old one."),
    Parameter("drums/follow", Number(0, 1), 1.0, "share", Stage.NETWORK,
              "How much of your groove is taken; at 0 the drummer plays its own, from the mix of A and B."),
    Parameter("drums/adaptive_follow", Switch(), False, "", Stage.NETWORK,
              "Follows dense playing more than sparse: fully from 16 onsets in two bars on, the fewer the less."),
    Parameter("latent/mix", Number(0, 1), 0.5, "share of B", Stage.NETWORK,
              "What the drummer plays of its own, between A at 0 and B at 1; heard where follow is below 1."),
    Parameter("latent/oscillate", Number(0, 256), 0.0, "beats", Stage.NETWORK,
              "Moves the mix from A to B and back once in so many beats, at least 1; 0 leaves it where it is."),
    *_each_corner(),
    Parameter("drums/scratch", Action(), False, "", Stage.NETWORK,
              "A new pattern from scratch, without your groove, until you play again."),
    Parameter("drums/variation", Number(0, MOST_VARIATIONS, whole=True), 0, "", Stage.NETWORK,
              "Which variation of the pattern is played; 0 is the plain one, each number always the same."),
    Parameter("drums/next_variation", Action(), False, "", Stage.NETWORK, "The next variation of the pattern."),
    Parameter("drums/variation_every", Number(0, 64, whole=True), 0, "bars", Stage.NETWORK,
              "A new variation every so many bars; 0 changes only when the groove does."),
    Parameter("drums/spread", Number(0, 4), 1.0, "factor", Stage.NETWORK,
              "How far variations lie from the plain pattern."),

    Parameter("drums/style", Choice(STYLES), UNKNOWN_STYLE, "", Stage.NETWORK,
              "The style that the drummer thinks of."),
    Parameter("drums/time", Choice(TIMES), "normal", "", Stage.NETWORK,
              "Half time plays the drums at half your speed, double time at twice."),
    Parameter("drums/density", Number(-1, 1), VOICE_DECIDES, "share", Stage.NETWORK,
              "How many hits, from 0, the fewest, to 1, the most; below 0 leaves it to the drummer."),
    Parameter("drums/openness", Number(-1, 1), VOICE_DECIDES, "share", Stage.NETWORK,
              "How much you leave to the drummer: at 0 it plays little besides you; below 0 it hears that itself."),
    *_each_group(),

    Parameter("drums/intensity", Number(0, 1), NEUTRAL_INTENSITY, "share", Stage.DECODE,
              "Soft and sparse at 0, loud, dense and with more cymbals at 1; 0.5 changes nothing."),
    Parameter("drums/chance", Switch(), False, "", Stage.DECODE,
              "Hits drawn by chance from their probabilities, instead of the most probable ones."),
    Parameter("drums/temperature", Number(0.1, 4), 1.0, "", Stage.DECODE,
              "Below 1 the probable is more probable still, above 1 less so."),

    Parameter("drums/level", Number(0, 2), 1.0, "factor", Stage.SCHEDULER, "Scales the velocity of every hit."),
    Parameter("velocity/low", Number(0, 1), 0.0, "share of full velocity", Stage.SCHEDULER,
              "The velocity that the softest possible hit gets."),
    Parameter("velocity/high", Number(0, 1), 1.0, "share of full velocity", Stage.SCHEDULER,
              "The velocity that the loudest possible hit gets."),
    Parameter("velocity/bias", Number(-1, 1), 0.0, "share of full velocity", Stage.SCHEDULER,
              "Added to the velocity of every hit."),
    Parameter("velocity/invert", Switch(), False, "", Stage.SCHEDULER, "Turns loud into soft and soft into loud."),
    Parameter("offset/range", Number(0, 2), 1.0, "factor", Stage.SCHEDULER,
              "How far hits lie beside the grid: 0 on it, 1 as played, 2 twice as far."),
    Parameter("offset/bias", Number(-MOST_BIAS_STEPS, MOST_BIAS_STEPS), 0.0, "sixteenths", Stage.SCHEDULER,
              "Puts every hit ahead of the beat (below 0) or behind it; at most half a sixteenth early in all."),
    Parameter("offset/invert", Switch(), False, "", Stage.SCHEDULER, "Turns early into late and late into early."),
    Parameter("offset/quantise", Number(0, 1), 0.0, "share", Stage.SCHEDULER,
              "Draws hits to the grid; at 1 they lie on it."),
    Parameter("drums/swing", Number(STRAIGHT_SWING, 0.75), STRAIGHT_SWING, "share of the pair", Stage.SCHEDULER,
              "Where the second note of each pair lies: 0.5 straight, 0.67 triplets, 0.75 dotted."),
    Parameter("drums/swing_unit", Choice(SWING_UNITS), "sixteenths", "", Stage.SCHEDULER, "Which pairs swing."),
    Parameter("drums/feel", Number(0, 30), 0.0, "ms", Stage.SCHEDULER,
              "How loosely each hit lies around its place, as a hand does: the standard deviation."),
    Parameter("drums/feel_seed", Number(0, MOST_FEEL_SEEDS, whole=True), 0, "", Stage.SCHEDULER,
              "Another number is another looseness; the same number is the same."),
    Parameter("drums/mute", Switch(), False, "", Stage.SCHEDULER, "Keeps the drums silent."),
    Parameter("drums/channel", Number(1, 16, whole=True), 10, "MIDI channel", Stage.SCHEDULER,
              "The channel that the drums are sent on."),
    *_each_drum(),
)
# fmt: on
