"""What a session is started with."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

DEMO, NONE = "demo", "none"
RTMIDI, RTMIDI_PYTHON, BOTH = "rtmidi", "rtmidi-python", "both"
MIDI_WAYS = ("auto", "jack", RTMIDI, RTMIDI_PYTHON, BOTH)
OSCQUERY_PORT = 7402  # beside OSC's own 7400 and 7401
DRUMS_FOLDER = "groove_vae"  # the voice that plays the drums unless another is asked for

LARGEST_INPUT_LATENCY_MS = 500.0
LARGEST_OUTPUT_LATENCY_MS = 150.0
"""The scheduler is at most 200 ms ahead of time, of which a slow sound device needs a part."""


@dataclass(frozen=True, slots=True)
class PortChoice:
    """A part of a port's name, and the latency of what is behind it in ms; None where none was told."""

    name: str
    latency_ms: float | None = None

    @classmethod
    def parse(cls, text: str, option: str, largest_ms: float) -> PortChoice:
        """From NAME or NAME@MS; what follows the last @ belongs to the name where it is no number.

        ValueError, naming `option`, when the latency is outside -largest_ms..largest_ms or there is no name before it.
        """
        name, at, told = text.rpartition("@")
        try:
            latency_ms = float(told) if at else math.nan
        except ValueError:
            latency_ms = math.nan
        if math.isnan(latency_ms):
            return cls(text)
        if not -largest_ms <= latency_ms <= largest_ms:
            raise ValueError(
                f"{option} {text}: the latency after @ must be within {-largest_ms:g}..{largest_ms:g} ms, not {told}"
            )
        if not name:
            raise ValueError(f"{option} {text}: a part of the port's name must stand before the @")
        return cls(name, latency_ms)


@dataclass(frozen=True, slots=True)
class SessionConfig:
    """The settings of one session, as the command line gives them.

    `inputs` and `outputs` are parts of port names, each with @MS after it where the device has a latency of its own;
    ValueError when that is out of range. No inputs means every hardware input and the virtual port, and the
    built-in performer where no hardware exists; `demo` asks for the performer, `none` for no port at all.
    """

    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    midi: str = "auto"  # one of MIDI_WAYS
    osc_in: int = 7400
    osc_bind: str = "127.0.0.1"  # the address that OSC is listened to on
    osc_out: str = "127.0.0.1:7401"
    oscquery: int | None = None  # the TCP port of OSCQuery, 0 for any free one; None for no OSCQuery
    bpm: float = 120.0
    metre: str = "4/4"
    count_in: int = 0  # bars of clicks before the band comes in
    click: bool = False
    clock: str = "auto"  # auto, internal, midi, link, osc or follow
    clock_out: bool = False
    start_on_note: bool = False
    bars: int | None = None
    seconds: float | None = None
    seed: int = 0
    record: Path | None = None
    sound: str = "builtin"  # builtin or none
    drums: str = DRUMS_FOLDER  # the voice's name or folder
    settings: tuple[tuple[str, object], ...] = ()  # parameters turned before the start: name and value
    any_hardware: bool = True  # whether inputs that nobody named are listened to
    demo: bool = True  # whether the performer may play where no hardware input exists

    def __post_init__(self) -> None:
        _ = self.input_choices, self.output_choices  # refuses a latency out of range at the start

    @property
    def demo_asked(self) -> bool:
        """Whether the performer was asked for by name."""
        return DEMO in self.inputs

    @property
    def listens_to_ports(self) -> bool:
        """Whether any MIDI port is listened to."""
        return NONE not in self.inputs

    @property
    def listens_to_all_hardware(self) -> bool:
        """Whether every hardware input is listened to, since none was named."""
        return self.any_hardware and not self.input_ports

    @property
    def sends_to_ports(self) -> bool:
        """Whether MIDI is sent at all."""
        return NONE not in self.outputs

    @property
    def input_choices(self) -> tuple[PortChoice, ...]:
        """The inputs to look for, with their latencies; none means every hardware input."""
        wanted = (text for text in self.inputs if text not in (DEMO, NONE))
        return tuple(PortChoice.parse(text, "--input", LARGEST_INPUT_LATENCY_MS) for text in wanted)

    @property
    def output_choices(self) -> tuple[PortChoice, ...]:
        """The outputs to connect to, beside the virtual port, with their latencies."""
        wanted = (text for text in self.outputs if text != NONE)
        return tuple(PortChoice.parse(text, "--output", LARGEST_OUTPUT_LATENCY_MS) for text in wanted)

    @property
    def input_ports(self) -> tuple[str, ...]:
        """The parts of names to look for; none means every hardware input."""
        return tuple(choice.name for choice in self.input_choices)

    @property
    def output_ports(self) -> tuple[str, ...]:
        """The parts of names to connect to, beside the virtual port."""
        return tuple(choice.name for choice in self.output_choices)


def own_latencies_ns(choices: Iterable[PortChoice]) -> tuple[int, ...]:
    """The latencies of the choices that have one of their own, in nanoseconds."""
    return tuple(round(choice.latency_ms * 1e6) for choice in choices if choice.latency_ms is not None)
