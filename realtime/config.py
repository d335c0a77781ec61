"""What a session is started with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DEMO, NONE = "demo", "none"
RTMIDI, RTMIDI_PYTHON, BOTH = "rtmidi", "rtmidi-python", "both"
MIDI_WAYS = ("auto", "jack", RTMIDI, RTMIDI_PYTHON, BOTH)
DRUMS_FOLDER = "groove_vae"  # the voice that plays the drums unless another is asked for


@dataclass(frozen=True, slots=True)
class SessionConfig:
    """The settings of one session, as the command line gives them.

    `inputs` and `outputs` are parts of port names. No inputs means every hardware input and the virtual port, and the
    built-in performer where no hardware exists; `demo` asks for the performer, `none` for no port at all.
    """

    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    midi: str = "auto"  # one of MIDI_WAYS
    osc_in: int = 7400
    osc_out: str = "127.0.0.1:7401"
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
    def input_ports(self) -> tuple[str, ...]:
        """The parts of names to look for; none means every hardware input."""
        return tuple(name for name in self.inputs if name not in (DEMO, NONE))

    @property
    def output_ports(self) -> tuple[str, ...]:
        """The parts of names to connect to, beside the virtual port."""
        return tuple(name for name in self.outputs if name != NONE)
