"""OSC messages as they go on the wire, and several of them in bundles that every receiver takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from pythonosc.osc_message_builder import OscMessageBuilder

from realtime._core import Pattern
from realtime.music.in_metre import two_bars_in
from realtime.music.kit import KIT
from realtime.music.metre import FOUR_FOUR, Metre

BUNDLE_HEAD = b"#bundle\0" + b"\0" * 7 + b"\1"  # to be obeyed immediately
LARGEST_BUNDLE = 1400  # bytes: one packet of any network, which Max and Pure Data take whole
PRESETS, MORE_PRESETS = "/sideman/presets", "/sideman/more_presets"
BESIDE_THE_NAMES = 29  # bytes at most of a message of presets: its address, and what its type tags are filled up with

Argument = float | int | str


class Message(NamedTuple):
    """An address and its arguments; a bool goes out as 0 or 1."""

    address: str
    arguments: Sequence[Argument] = ()

    def encoded(self) -> bytes:
        """As it goes on the wire."""
        builder = OscMessageBuilder(self.address)
        for argument in self.arguments:
            builder.add_arg(int(argument) if isinstance(argument, bool) else argument)
        return bytes(builder.build().dgram)


class Whole(NamedTuple):
    """Datagrams that leave as they are, in no bundle with others; they are made when they are sent."""

    made: Callable[[], Iterable[bytes]]


Content = Message | Whole


def bundle(messages: Iterable[bytes]) -> bytes:
    """One bundle of encoded messages."""
    return BUNDLE_HEAD + b"".join(len(message).to_bytes(4, "big") + message for message in messages)


def packed(messages: Iterable[bytes]) -> Iterator[bytes]:
    """The encoded messages, in their order, in as few datagrams of at most 1,400 bytes as that takes.

    One that is alone stays a plain message, and so does one that is larger by itself.
    """
    waiting: list[bytes] = []
    size = len(BUNDLE_HEAD)
    for message in messages:
        if waiting and size + 4 + len(message) > LARGEST_BUNDLE:
            yield waiting[0] if len(waiting) == 1 else bundle(waiting)
            waiting, size = [], len(BUNDLE_HEAD)
        waiting.append(message)
        size += 4 + len(message)
    if waiting:
        yield waiting[0] if len(waiting) == 1 else bundle(waiting)


def encode_hit(drum: int, pitch: int, velocity: int) -> bytes:
    """One hit: the kit's column, pitch and velocity 0..127."""
    return Message("/sideman/hit", (KIT[drum].wire_name, pitch, velocity)).encoded()


def cue_message(name: str, begin_beat: float) -> Message:
    """What sounds once, and from which beat on."""
    return Message("/sideman/cue", (name, float(begin_beat)))


def encode_plan(pattern: Pattern, commit_beat: float, metre: Metre = FOUR_FOUR) -> Iterator[bytes]:
    """A drum pattern as one bundle, or as several where it has over about seventy hits.

    Steps 0..31, velocities 0..127, offsets -0.5..0.5 of a step. Bars begin at steps 0 and 16; one of over 16 steps
    begins at 0 and takes them all.
    """
    hits, velocities, offsets = np.split(two_bars_in(pattern, metre), 3, axis=1)
    messages = [Message("/sideman/plan/commit", (float(commit_beat),))]
    for column, drum in enumerate(KIT):
        line = np.stack((hits[:, column], velocities[:, column], offsets[:, column]), axis=1)
        messages.append(Message("/sideman/plan", (drum.wire_name, *_struck(line))))
    return packed(message.encoded() for message in messages)


def preset_messages(names: Sequence[str]) -> list[Message]:
    """The list of presets: as many names as go into a packet, then the others, to be added to the list."""
    messages: list[list[str]] = []
    waiting: list[str] = []
    size = BESIDE_THE_NAMES
    for name in names:
        bytes_more = len(name.encode()) // 4 * 4 + 4 + 1  # filled up with zeros, one at least, and its type tag
        if waiting and size + bytes_more > LARGEST_BUNDLE:
            messages.append(waiting)
            waiting, size = [], BESIDE_THE_NAMES
        waiting.append(name)
        size += bytes_more
    messages.append(waiting)
    return [Message(MORE_PRESETS if place else PRESETS, tuple(each)) for place, each in enumerate(messages)]


def groove_message(groove: npt.NDArray[np.float32]) -> Message:
    """The player's groove, (32, 3) of hits, velocities 0..1 and offsets, as `step velocity offset ...`."""
    return Message("/sideman/groove", tuple(_struck(groove)))


def _struck(line: npt.NDArray[np.float32]) -> Iterator[Argument]:
    for step in np.flatnonzero(line[:, 0]):
        yield int(step)
        yield round(float(line[step, 1]) * 127)
        yield float(line[step, 2])
