"""The rows of what Sideman sends and nobody can set: what is played, where the band is, how it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """name: its path below /sideman/; types: OSC type tags of its arguments, once where they are repeated; arguments:
    what they are; help: when it is sent."""

    name: str
    types: str
    arguments: str
    help: str

    @property
    def address(self) -> str:
        """Its OSC address."""
        return f"/sideman/{self.name}"


# fmt: off
FEEDBACK_ROWS: tuple[FeedbackRow, ...] = (
    FeedbackRow("ready", "s", "version", "The band is there: at the start, and to each new client."),
    FeedbackRow("beat", "ii", "bar, beat",
             "At each beat, as the click counts them, both from 1; in a count-in the bar is 0 or below."),
    FeedbackRow("hit", "sii", "drum, pitch 0..127, velocity 0..127", "A drum sounds: sent at its due time."),
    FeedbackRow("groove", "iif", "step 0..31, velocity 0..127, offset -0.5..0.5 of a step for each hit",
             "What you have played has changed: the last two bars, like a drum's line in a plan."),
    FeedbackRow("plan/commit", "f", "beat",
             "A new pattern was taken; it is heard from this beat on (beats count from the start). First of ten: the "
             "nine messages below follow it, in the same bundle, or, where there are over about seventy hits, in the "
             "next ones."),
    FeedbackRow("plan", "siif",
             "drum, then step 0..31, velocity 0..127, offset -0.5..0.5 of a step for each of its hits",
             "The new pattern: its steps are the sixteenths of two bars, which repeat. Whatever the metre, the bars "
             "begin at steps 0 and 16; a bar of over 16 steps begins at 0 and is repeated by itself. A drum that does "
             "not play has its message too, with its name alone."),
    FeedbackRow("cue", "sf", "fill, break or ending, then beat",
             "It will sound from this beat on, once, over the pattern. No plan comes with it; its hits do."),
    FeedbackRow("presets", "s", "names",
             "The list of presets has changed; also with each state. What is too long for one message goes on in "
             "more_presets."),
    FeedbackRow("more_presets", "s", "names", "More of them, to be added to those that came before."),
    FeedbackRow("session/kept", "s", "path", "The file into which the last five minutes were kept."),
    FeedbackRow("metrics/inference_ms", "f", "ms", "How long the drummer's last answer took."),
    FeedbackRow("metrics/jitter_ms", "f", "ms", "99 of 100 notes leave no later than this."),
    FeedbackRow("metrics/dropped", "i", "notes",
             "How many were lost since the start, on the way to ports, sound and OSC."),
    FeedbackRow("metrics/late", "i", "notes", "How many left late since the start."),
    FeedbackRow("metrics/voice", "s", "starting, ready, busy, hung, down or closed", "How the drummer's process is."),
    FeedbackRow("metrics/clock", "s", "internal, midi, link, osc or follow", "Whose clock drives."),
    FeedbackRow("metrics/bpm", "f", "bpm", "The tempo as it is now."),
    FeedbackRow("error", "ss", "address, sentence",
             "A message could not be obeyed as it was. Where something else went wrong, as a full disk, the address is "
             "/sideman."),
)
# fmt: on
