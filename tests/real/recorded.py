"""What the judge has recorded: MIDI messages with their moments, and when it was deaf."""

from __future__ import annotations

from dataclasses import dataclass

DEAF_NS = 20_000_000  # a hit that is this late may still fall into a span in which the judge was deaf


@dataclass(frozen=True, slots=True)
class MidiMessage:
    """A MIDI message, and the CLOCK_MONOTONIC of its JACK frame by the judge's own map."""

    ns: int
    data: bytes

    @property
    def is_hit(self) -> bool:
        """Whether it is a note-on."""
        return len(self.data) == 3 and self.data[0] & 0xF0 == 0x90 and self.data[2] > 0


@dataclass(frozen=True, slots=True)
class Recorded:
    """Every message in order; and in CLOCK_MONOTONIC the spans in which the judge itself heard nothing, and the moments
    at which the server stood still for a while."""

    messages: list[MidiMessage]
    deaf_ns: list[tuple[int, int]]
    slips_ns: list[int]

    @property
    def hits(self) -> list[MidiMessage]:
        """The note-ons."""
        return [message for message in self.messages if message.is_hit]

    def was_deaf_at(self, ns: int) -> bool:
        """Whether the judge may have missed what came at that moment."""
        return any(from_ns - DEAF_NS <= ns <= to_ns + DEAF_NS for from_ns, to_ns in self.deaf_ns)

    def sounding_at_the_end(self) -> set[tuple[int, int]]:
        """The notes, channel and pitch, that were begun and, as far as the judge could hear, not ended."""
        on: dict[tuple[int, int], int] = {}
        for message in self.messages:
            if len(message.data) != 3:
                continue
            note = (message.data[0] & 0x0F, message.data[1])
            if message.is_hit:
                on[note] = message.ns
            elif message.data[0] & 0xF0 in (0x80, 0x90):
                on.pop(note, None)
        return {note for note, ns in on.items() if not any(to_ns > ns for _, to_ns in self.deaf_ns)}
