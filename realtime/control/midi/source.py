"""A control of a MIDI controller, as its messages tell it: a knob, a key, a pad, a wheel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from realtime.music.midi_bytes import (
    CHANNEL_PRESSURE,
    CONTROL_CHANGE,
    FIRST_CHANNEL_MODE,
    NOTE_OFF,
    NOTE_ON,
    PITCH_BEND,
    PROGRAM_CHANGE,
)

FINE_OFFSET = 32  # controller n + 32 is the fine half of controller n, n below 32


class Kind(Enum):
    """What kind of message a control sends."""

    CONTROLLER = "controller"
    NOTE = "note"
    PROGRAM = "program"
    BEND = "bend"
    PRESSURE = "pressure"


HAS_NUMBER = (Kind.CONTROLLER, Kind.NOTE, Kind.PROGRAM)


class Form(Enum):
    """How the values of a controller are to be read; the last three are endless encoders that tell how far they were
    turned, a tick to the right being 1, 1 and 65, and a tick to the left 127, 65 and 63."""

    COARSE = "7 bit"
    PAIR = "14 bit"
    PAIR_FINE_FIRST = "14 bit, fine first"
    TWOS_COMPLEMENT = "two's complement"
    SIGNED_BIT = "signed bit"
    BINARY_OFFSET = "binary offset"

    @property
    def is_pair(self) -> bool:
        """Whether two controllers, n and n + 32, make one value."""
        return self in (Form.PAIR, Form.PAIR_FINE_FIRST)

    @property
    def is_encoder(self) -> bool:
        """Whether the values are ticks."""
        return self in ENCODERS

    def ticks(self, value: int) -> int:
        """How far an encoder was turned, to the right above 0; value 0..127."""
        if self is Form.TWOS_COMPLEMENT:
            return value if value < 64 else value - 128
        if self is Form.SIGNED_BIT:
            return value if value < 64 else 64 - value
        return value - 64


ENCODERS = (Form.TWOS_COMPLEMENT, Form.BINARY_OFFSET, Form.SIGNED_BIT)
"""The likeliest first, where a turn to the right fits several."""


@dataclass(frozen=True, slots=True)
class Source:
    """One control. number: of a controller 0..119, a note 0..127, a program 1..128; channel 1..16, 0 for any."""

    kind: Kind
    number: int = 0
    channel: int = 0
    form: Form = Form.COARSE

    @property
    def bits(self) -> int:
        """How fine its values are."""
        return 14 if self.form.is_pair or self.kind is Kind.BEND else 7

    @property
    def place(self) -> tuple[Kind, int, int]:
        """What tells it from every other control, however its values are read."""
        return self.kind, self.number, self.channel

    @property
    def is_button(self) -> bool:
        """Whether it is only ever struck."""
        return self.kind in (Kind.NOTE, Kind.PROGRAM)

    def __str__(self) -> str:
        number = f" {self.number}" if self.kind in HAS_NUMBER else ""
        form = f" {self.form.value}" if self.form is not Form.COARSE else ""
        channel = f" channel {self.channel}" if self.channel else ""
        return f"{self.kind.value}{number}{form}{channel}"


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of a control. channel 1..16; value 0..127, of a bend 0..16383; a note's end has value 0."""

    kind: Kind
    channel: int
    number: int
    value: int


def heard(message: bytes) -> Heard | None:
    """What a MIDI message tells of a control; None for every other, and for bytes that are no MIDI."""
    if not message or any(byte > 127 for byte in message[1:]):
        return None
    status, channel = message[0] & 0xF0, (message[0] & 0x0F) + 1
    if len(message) == 2:
        if status == PROGRAM_CHANGE:
            return Heard(Kind.PROGRAM, channel, message[1] + 1, 127)
        return Heard(Kind.PRESSURE, channel, 0, message[1]) if status == CHANNEL_PRESSURE else None
    if len(message) != 3:
        return None
    if status == CONTROL_CHANGE and message[1] < FIRST_CHANNEL_MODE:
        return Heard(Kind.CONTROLLER, channel, message[1], message[2])
    if status in (NOTE_OFF, NOTE_ON):
        return Heard(Kind.NOTE, channel, message[1], message[2] if status == NOTE_ON else 0)
    return Heard(Kind.BEND, channel, 0, message[1] | message[2] << 7) if status == PITCH_BEND else None
