"""The rows of what Sideman sends and nobody can set: what is played, where the band is, how it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """name: its path below /sideman/; types: OSC type tags of its arguments, once where they are repeated."""

    name: str
    types: str
    help: str

    @property
    def address(self) -> str:
        """Its OSC address."""
        return f"/sideman/{self.name}"


# fmt: off
FEEDBACK_ROWS: tuple[FeedbackRow, ...] = (
    FeedbackRow("ready", "s", "Sideman has begun: its version."),
    FeedbackRow("error", "ss", "What could not be obeyed: the address, and a sentence that says why."),
    FeedbackRow("beat", "ii", "The bar, 0 or below in a count-in, and the beat in it, from 1, when the beat begins."),
    FeedbackRow("hit", "sii", "A drum sounds: its name, its pitch and its velocity 0..127."),
    FeedbackRow("groove", "iif", "What has been heard of you, when it has changed: step 0..31, velocity 0..127 and "
             "offset -0.5..0.5 of a step, for each step that you struck."),
    FeedbackRow("plan", "siif", "The new pattern of one drum: its name, then step 0..31, velocity 0..127 and offset "
             "-0.5..0.5 of a step, for each of its hits."),
    FeedbackRow("plan/commit", "f", "A new pattern was taken, and is heard from this beat on."),
    FeedbackRow("cue", "sf", "A fill, a break or the ending, and the beat from which it sounds."),
    FeedbackRow("presets", "s", "The names of all presets, when the list has changed, or the first of them."),
    FeedbackRow("more_presets", "s", "More names of presets, where they are too many for one message."),
    FeedbackRow("session/kept", "s", "The file into which the last minutes were kept."),
    FeedbackRow("metrics/inference_ms", "f", "How long the drums' last answer took, in milliseconds."),
    FeedbackRow("metrics/jitter_ms", "f", "By how much 99 in 100 notes left late at most, in milliseconds."),
    FeedbackRow("metrics/dropped", "i", "How many notes were lost on the way to the ports, the sound and OSC."),
    FeedbackRow("metrics/late", "i", "How many notes left late."),
    FeedbackRow("metrics/voice", "s", "How the drums' voice is."),
    FeedbackRow("metrics/clock", "s", "Whose clock drives."),
    FeedbackRow("metrics/bpm", "f", "The tempo as it is now."),
)
# fmt: on
