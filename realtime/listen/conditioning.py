"""What stands between the ports and the player: which notes are heard, how hard, and when each of them ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from realtime.music.midi_bytes import (
    CHANNEL_PRESSURE,
    CONTROL_CHANGE,
    KEY_PRESSURE,
    NOTE_OFF,
    NOTE_ON,
    PITCH_BEND,
    PROGRAM_CHANGE,
    SUSTAIN_PEDAL,
)

CONTROL_BYTES = {KEY_PRESSURE: 3, CONTROL_CHANGE: 3, PROGRAM_CHANGE: 2, CHANNEL_PRESSURE: 2, PITCH_BEND: 3}
"""What a player sends beside notes, and how many bytes each takes."""
PEDAL_DOWN = 64  # a pedal's value from here on
EVENLY_STRUCK = 16
"""So many notes running with one and the same velocity come from a source that knows no other: an organ, a trigger.
Who plays by hand on keys that feel does not hit one of 127 velocities sixteen times."""


class Knobs(Protocol):
    """The values of the parameters, as control's `Values` has them."""

    def __getitem__(self, name: str, /) -> float | int | bool | str: ...
    def number(self, name: str, /) -> float: ...


@dataclass(frozen=True, slots=True)
class Stroke:
    """A note that is heard, its velocity 1..127 by the curve; drum: the column of the kit that it strikes, or None."""

    ns: int
    channel: int
    pitch: int
    velocity: int
    drum: int | None = None
    is_flat: bool = False
    """Whether its velocity says nothing, so that the metre is to say it."""


@dataclass(frozen=True, slots=True)
class Release:
    """The end of a note that was heard."""

    ns: int
    channel: int
    pitch: int


class Conditioning:
    """Makes strokes and releases of what comes in, by the controls `input/...`.

    Every stroke gets one release: by its note-off, or held by the pedal until that is up, or where it is struck again,
    or after `input/longest`. All calls come from one thread; times are CLOCK_MONOTONIC nanoseconds.
    """

    def __init__(self, values: Knobs, drums: tuple[str, ...]) -> None:
        """drums: the names of the kit's columns, as `input/drum/...` has them."""
        self._values = values
        self._drums = tuple(f"input/drum/{name}" for name in drums)
        self._held: dict[tuple[int, int], int] = {}  # since when, by channel and pitch
        self._waiting: dict[tuple[int, int], None] = {}  # let go, and held by the pedal alone
        self._pedals: set[int] = set()  # the channels whose pedal is down
        self._velocity = 0
        self._in_a_row = 0

    def hear(self, ns: int, message: bytes) -> list[Stroke | Release]:
        """What a MIDI message means to the player; bytes that are no message of three mean nothing."""
        if len(message) != 3 or max(message[1:]) > 127:
            return []
        kind, channel = message[0] & 0xF0, message[0] & 0x0F
        if kind == CONTROL_CHANGE and message[1] == SUSTAIN_PEDAL:
            return self._press(ns, channel, message[2])
        if kind == NOTE_ON and message[2] > 0:
            return self._strike(ns, channel, message[1], message[2])
        if kind in (NOTE_ON, NOTE_OFF):
            return self._let_go(ns, channel, message[1])
        return []

    def is_heard(self, channel: int, pitch: int, velocity: int) -> bool:
        """Whether the filters let a note-on through: channel 0..15, velocity 1..127."""
        values = self._values
        if not values.number("input/softest") <= velocity <= values.number("input/loudest"):
            return False
        return self._is_on_channel(channel) and self._is_in_range(pitch)

    def is_control_heard(self, message: bytes) -> bool:
        """Whether bytes are what a player sends beside notes, and the filters let it through.

        Of the filters those of channel and pitch concern it, the latter where it is the pressure of one key.
        """
        if not message:
            return False
        kind, channel = message[0] & 0xF0, message[0] & 0x0F
        if len(message) != CONTROL_BYTES.get(kind) or max(message[1:]) > 127:
            return False
        return self._is_on_channel(channel) and (kind != KEY_PRESSURE or self._is_in_range(message[1]))

    def end_overdue(self, now_ns: int) -> list[Release]:
        """The ends of the notes that have got none for too long. Costs nothing where none is held."""
        if not self._held:
            return []
        longest_ns = round(self._values.number("input/longest") * 1e9)
        if not longest_ns:
            return []
        return [
            self._end(note, since_ns + longest_ns)
            for note, since_ns in list(self._held.items())
            if now_ns - since_ns >= longest_ns and not (note in self._waiting and note[0] in self._pedals)
        ]

    def _is_on_channel(self, channel: int) -> bool:
        return self._values["input/channel"] in (0, channel + 1)

    def _is_in_range(self, pitch: int) -> bool:
        values = self._values
        is_within = values.number("input/lowest") <= pitch <= values.number("input/highest")
        return is_within or self._drum(pitch) is not None

    def _strike(self, ns: int, channel: int, pitch: int, velocity: int) -> list[Stroke | Release]:
        if not self.is_heard(channel, pitch, velocity):
            return []
        note = (channel, pitch)
        heard: list[Stroke | Release] = [self._end(note, ns)] if note in self._held else []
        self._held[note] = ns
        is_flat = self._is_flat(velocity)
        taken = max(1, min(127, round(127 * (velocity / 127) ** self._values.number("input/curve"))))
        heard.append(Stroke(ns, channel, pitch, taken, self._drum(pitch), is_flat))
        return heard

    def _let_go(self, ns: int, channel: int, pitch: int) -> list[Stroke | Release]:
        note = (channel, pitch)
        if note not in self._held:
            return []
        if channel in self._pedals and self._values["input/pedal"]:
            self._waiting[note] = None
            return []
        return [self._end(note, ns)]

    def _press(self, ns: int, channel: int, value: int) -> list[Stroke | Release]:
        if value >= PEDAL_DOWN:
            self._pedals.add(channel)
            return []
        self._pedals.discard(channel)
        return [self._end(note, ns) for note in list(self._waiting) if note[0] == channel]

    def _end(self, note: tuple[int, int], ns: int) -> Release:
        del self._held[note]
        self._waiting.pop(note, None)
        return Release(ns, *note)

    def _drum(self, pitch: int) -> int | None:
        return next((column for column, name in enumerate(self._drums) if self._values[name] == pitch), None)

    def _is_flat(self, velocity: int) -> bool:
        """Counts on, also while it is not asked for, so that it is known when it is."""
        self._in_a_row = self._in_a_row + 1 if velocity == self._velocity else 1
        self._velocity = velocity
        levelling = self._values["input/level"]
        return levelling == "on" or (levelling == "auto" and self._in_a_row >= EVENLY_STRUCK)
