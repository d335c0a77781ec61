"""What a way in and out for MIDI offers to the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from realtime._core import EventQueue


@dataclass(frozen=True, slots=True)
class OutputCounters:
    """What became of the events that were to be sent; the jitter is against their due times."""

    sent: int = 0
    late: int = 0
    dropped: int = 0
    lateness_p99_ms: float = 0.0


class MidiSystem(Protocol):
    """A way in and a way out, or several at once."""

    @property
    def sinks(self) -> tuple[EventQueue, ...]:
        """Where the scheduler writes; none where nothing is sent."""

    @property
    def control(self) -> tuple[EventQueue, ...]:
        """Where what goes back to controllers is written; none where nothing takes it."""

    @property
    def control_connections(self) -> int:
        """How often a controller was connected so far."""

    @property
    def lookahead_ns(self) -> int:
        """How far ahead of its due time an event must be there."""

    @property
    def carries_sound(self) -> bool:
        """Whether the mixer is heard through it."""

    @property
    def sound_latency_ns(self) -> int:
        """From the frame of a due time to the loudspeaker where the mixer is heard through it, as far as is told."""

    def set_latency(self, output_ns: int, input_ns: int) -> None:
        """How far ahead of the due times it is to send, -150..150 ms, and how long before it came a message was played,
        at every port that was not given a latency of its own."""

    @property
    def has_hardware_input(self) -> bool:
        """Whether a hardware input is listened to."""

    def read(self) -> list[tuple[int, bytes]]:
        """The messages that came in, with their moments."""

    def watch(self) -> None:
        """Finds what has come and gone; called about twice a second, on a thread that may wait."""

    def hears(self) -> str:
        """The inputs, for a person."""

    def plays(self) -> str:
        """The outputs, for a person, and their guarantee."""

    def metrics(self) -> OutputCounters:
        """The counters."""

    def close(self) -> None:
        """Every note off, every port let go."""


class NoMidi:
    """Nothing comes in, nothing goes out."""

    sinks: tuple[EventQueue, ...] = ()
    control: tuple[EventQueue, ...] = ()
    control_connections = 0
    lookahead_ns = 0
    sound_latency_ns = 0
    carries_sound = False
    has_hardware_input = False

    def set_latency(self, output_ns: int, input_ns: int) -> None:
        pass

    def read(self) -> list[tuple[int, bytes]]:
        return []

    def watch(self) -> None:
        pass

    def hears(self) -> str:
        return "no MIDI"

    def plays(self) -> str:
        return "no MIDI"

    def metrics(self) -> OutputCounters:
        return OutputCounters()

    def close(self) -> None:
        pass
