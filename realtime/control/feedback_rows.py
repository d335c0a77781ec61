"""The rows of what Sideman sends and nobody can set: what is played, where the band is, how it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Feedback:
    """name: its path below /sideman/; types: OSC type tags of its arguments, once where they are repeated."""

    name: str
    types: str
    help: str

    @property
    def address(self) -> str:
        """Its OSC address."""
        return f"/sideman/{self.name}"


# fmt: off
FEEDBACK_ROWS: tuple[Feedback, ...] = (
    Feedback("ready", "s", "Sideman has begun: its version."),
    Feedback("error", "ss", "What could not be obeyed: the address, and a sentence that says why."),
    Feedback("beat", "ii", "The bar and the beat in it, each from 1, when the beat begins."),
    Feedback("hit", "sii", "A drum sounds: its name, its pitch and its velocity 0..127."),
    Feedback("groove", "iif", "What has been heard of you, when it has changed: step 0..31, velocity 0..127 and "
             "offset -0.5..0.5 of a step, for each step that you struck."),
    Feedback("plan", "siif", "The new pattern of one drum: its name, then step 0..31, velocity 0..127 and offset "
             "-0.5..0.5 of a step, for each of its hits."),
    Feedback("plan/commit", "f", "A new pattern was taken, and is heard from this beat on."),
    Feedback("cue", "sf", "A fill, a break or the ending, and the beat from which it sounds."),
    Feedback("presets", "s", "The names of all presets, when the list has changed."),
    Feedback("metrics/inference_ms", "f", "How long the drums' last answer took, in milliseconds."),
    Feedback("metrics/jitter_ms", "f", "By how much 99 in 100 notes left late at most, in milliseconds."),
    Feedback("metrics/dropped", "i", "How many notes were lost on the way to the ports, the sound and OSC."),
    Feedback("metrics/late", "i", "How many notes left late."),
    Feedback("metrics/voice", "s", "How the drums' voice is."),
    Feedback("metrics/clock", "s", "Whose clock drives."),
    Feedback("metrics/bpm", "f", "The tempo as it is now."),
)
# fmt: on
