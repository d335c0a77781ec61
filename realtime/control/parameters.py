"""The one table of everything that can be turned: name, range, default, unit, help, and the stage where it acts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from realtime.control.domains import Action, Choice, Domain, Impulse, Number, Switch, Value
from realtime.music.kit import GROUPS, KIT
from realtime.music.metre import FOUR_FOUR, METRES
from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM
from realtime.music.voice_decides import VOICE_DECIDES


class Stage(Enum):
    """Where a parameter acts; what acts after the network never runs it again."""

    NETWORK = "network"
    DECODE = "decode"
    SCHEDULER = "scheduler"
    LISTEN = "listen"
    TRANSPORT = "transport"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One row of the table."""

    name: str
    domain: Domain
    default: Value
    unit: str
    stage: Stage
    help: str

    @property
    def address(self) -> str:
        """Its OSC address."""
        return f"/sideman/{self.name}"


CLOCKS = ("auto", "internal", "midi", "link", "osc", "follow")
RESPONSES = ("at once", "next beat", "next bar", "next two bars")
TIMES = ("normal", "half", "double")
SWING_UNITS = ("sixteenths", "eighths")
GROOVE_MODES = ("replace", "overdub", "adaptive")
UNKNOWN_STYLE = "unknown"
# The Groove MIDI Dataset's labels (Gillick et al., ICML 2019); a voice may know fewer.
STYLES = (
    UNKNOWN_STYLE, "rock", "funk", "soul", "hiphop", "jazz", "latin", "afro", "pop", "punk", "neworleans", "reggae",
    "country", "other",
)  # fmt: skip
MOST_VARIATIONS = MOST_FEEL_SEEDS = 999_999  # still whole where the wire carries floats
NEUTRAL_INTENSITY = 0.5
MOST_OUTPUT_LATENCY_MS = 150.0  # the scheduler is at most 200 ms ahead, of which a slow sound device needs a part
MOST_INPUT_LATENCY_MS = 500.0
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
PARAMETERS: tuple[Parameter, ...] = (
    Parameter("transport/tempo", Number(LOWEST_BPM, HIGHEST_BPM), 120.0, "bpm", Stage.TRANSPORT, "The tempo."),
    Parameter("transport/play", Switch(), True, "", Stage.TRANSPORT, "Starts and stops the band."),
    Parameter("transport/metre", Choice(tuple(METRES)), str(FOUR_FOUR), "", Stage.TRANSPORT,
              "The metre; a change comes at the next bar line."),
    Parameter("transport/count_in", Number(0, 8, whole=True), 0, "bars", Stage.TRANSPORT,
              "How many bars are clicked before the band comes in, when it starts by itself."),
    Parameter("transport/toggle", Action(), False, "", Stage.TRANSPORT,
              "Stops the band where it plays, starts it where it stands."),
    Parameter("transport/clock", Choice(CLOCKS), "auto", "", Stage.TRANSPORT,
              "Whose clock drives: auto takes MIDI clock, Link or OSC, whichever runs, and else its own."),
    Parameter("transport/tap", Action(), False, "", Stage.TRANSPORT, "Taps the tempo; three taps tell it."),
    Parameter("transport/nudge", Impulse(-500, 500), 0.0, "ms", Stage.TRANSPORT,
              "Puts the band later against its clock (below 0 earlier), once, without a jump."),
    Parameter("transport/position", Impulse(0, 1e6), 0.0, "beats", Stage.TRANSPORT,
              "The song goes on at this beat: at once where the band plays, else at its next start."),
    Parameter("transport/beat", Impulse(-1000, 1e6), 0.0, "beats", Stage.TRANSPORT,
              "Where a running transport of yours is now, 1 to 100 times a second: the clock called osc."),
    Parameter("transport/start_on_note", Switch(), False, "", Stage.TRANSPORT,
              "Whether the first note that you play while the band stands is beat 0 and starts it."),
    Parameter("transport/clock_out", Switch(), False, "", Stage.SCHEDULER,
              "MIDI clock on the output for others to follow: 24 ticks a beat, start, stop, song position."),
    Parameter("transport/tap_control", Number(-1, 127, whole=True), -1, "MIDI controller", Stage.TRANSPORT,
              "The controller (CC) that taps the tempo when it rises to 64 or more; -1 for none."),
    Parameter("transport/tap_note", Number(-1, 127, whole=True), -1, "MIDI pitch", Stage.TRANSPORT,
              "The key or pad that taps the tempo, and is not played; -1 for none."),
    Parameter("transport/foot_switch", Number(-1, 127, whole=True), -1, "MIDI controller", Stage.TRANSPORT,
              "The controller (CC) that starts and stops the band when it rises to 64 or more; -1 for none."),
    Parameter("transport/click", Switch(), False, "", Stage.SCHEDULER, "A metronome beside the drums."),
    Parameter("transport/click_channel", Number(1, 16, whole=True), 10, "MIDI channel", Stage.SCHEDULER,
              "The channel that the click is sent on."),
    Parameter("transport/click_level", Number(0, 2), 1.0, "factor", Stage.SCHEDULER,
              "Scales the velocity of the click; at 0 it is silent."),
    Parameter("session/quit", Action(), False, "", Stage.TRANSPORT, "Ends the program, every note off."),

    Parameter("groove/mode", Choice(GROOVE_MODES), "replace", "", Stage.LISTEN,
              "What playing does to the groove: replaces it, adds to it, or adds while what is not repeated fades."),
    Parameter("groove/forget", Number(0, 64, whole=True), 0, "loops of two bars", Stage.LISTEN,
              "After how many loops an onset that is not played again is forgotten; 0 keeps it for ever."),
    Parameter("groove/record", Switch(), True, "", Stage.LISTEN,
              "Whether your playing goes into the groove; off, the drummer keeps to what it has heard."),
    Parameter("groove/clear", Action(), False, "", Stage.LISTEN, "Empties the groove: back to time-keeping."),

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

    *_each_latency(),
)
# fmt: on

BY_NAME: dict[str, Parameter] = {parameter.name: parameter for parameter in PARAMETERS}
