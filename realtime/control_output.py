"""The way back to MIDI controllers: which ports they are at, and what is sent there."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable

import numpy as np

from realtime._core import EVENT_DTYPE, NO_SOUND, NO_VOICE
from realtime.config import SessionConfig
from realtime.midi_system import MidiSystem
from realtime.music.port import Direction, chosen, match

_WORDS = re.compile(r"[a-z0-9]+")
_DIRECTIONS = {"in", "out", "input", "output", "capture", "playback"}


def controllers(
    config: SessionConfig,
    heard: Iterable[str],
    there: Iterable[str],
    aliases: Callable[[str], Iterable[str]] = lambda name: (),
    *,
    strict: bool = False,
) -> list[str]:
    """The outputs of `there` that lead back to controllers: those that were named, else the other half of each input
    that is heard, by its name. Strict: PortError when one that was named is not there."""
    there = list(there)
    if config.control_ports:
        for part in config.control_ports if strict else ():
            match(there, part, Direction.OUTPUT)
        return chosen(there, config.control_ports)
    # the other half of a device has its name, but for the word that tells the direction
    devices = {device for name in heard for device in _devices(name, aliases)}
    return [name for name in there if devices & _devices(name, aliases)]


class ControlOutput:
    """Sends to the controllers of a session. On the conducting thread: it writes to queues and never waits."""

    def __init__(self, midi: MidiSystem) -> None:
        self._midi = midi

    def send(self, messages: list[bytes]) -> None:
        """Sends MIDI messages of two or three bytes, soon."""
        events = np.zeros(len(messages), EVENT_DTYPE)
        events["due_ns"] = time.monotonic_ns() + self._midi.lookahead_ns
        events["sound"], events["voice"] = NO_SOUND, NO_VOICE
        for event, message in zip(events, messages, strict=True):
            event["status"], event["data1"], event["data2"] = (*message, 0)[:3]
        for queue in self._midi.control:
            queue.push(events)


def _devices(name: str, aliases: Callable[[str], Iterable[str]]) -> set[tuple[str, ...]]:
    """What a port's names tell of its device, whichever way it goes."""
    told = (_WORDS.findall(text.casefold()) for text in (name, *aliases(name)))
    return {tuple(word for word in words if word not in _DIRECTIONS) for words in told}
