"""MIDI out over python-rtmidi: the virtual port "Sideman Out" and any number of the system's outputs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import rtmidi

from realtime._core import message_size
from realtime.music.midi_bytes import ALL_NOTES_OFF, CONTROL_CHANGE, NOTE_OFF, NOTE_ON, SYSTEM
from realtime.music.port import Direction, MidiUnavailableError, chosen, match

VIRTUAL_PORT = "Sideman Out"
_LONGEST_WAIT_S = 0.1
_DRAIN_S = 0.05
"""A few periods of JACK: so long RtMidi takes to send what it was given, and to come out of the last callback."""


class DueEvents(Protocol):
    """A queue of events that a thread can wait on, as `_core.SenderQueue` is."""

    def wait_due(self, timeout_s: float) -> npt.NDArray[np.void]:
        """Events whose due time has come, after at most `timeout_s`."""


class MidiOutput:
    """Sends each event at its due time, on a thread that waits in C++, to every open port.

    It is as late as Python is: this is the way out where neither JACK nor RtMidi in C++ is, and the way to controllers.
    `names` are parts of port names; `choose` tells instead which of the ports that are there are played to; `port` is
    what its own one is called. `failed` counts what did not reach a port, `opened` the ports that were connected. While
    `held` is true nothing is sent: over a JACK server that hangs RtMidi would wait for ever. Raises
    MidiUnavailableError when the API does not answer, PortError when `strict` and a name matches nothing.
    """

    guarantee = "python-rtmidi: late when Python is late"

    def __init__(
        self,
        queue: DueEvents,
        names: Sequence[str] = (),
        *,
        api: int,
        strict: bool = True,
        port: str = VIRTUAL_PORT,
        choose: Callable[[list[str]], list[str]] | None = None,
    ) -> None:
        self.failed = 0
        self.opened = 0
        self.held = False
        self._queue = queue
        self._names, self._own_name = tuple(names), port
        self._choose = choose or (lambda there: chosen(there, self._names))
        self._api = api
        self._lock = threading.Lock()
        self._open: dict[str, Any] = {}
        self._virtual = self._make()
        self._sounding: set[tuple[int, int]] = set()
        self._channels: set[int] = set()
        self._hung: set[tuple[int, int]] = set()  # on ports that have vanished
        self.has_virtual = api != rtmidi.API_WINDOWS_MM
        try:
            for substring in self._names if strict else ():
                match(self._virtual.get_ports(), substring, Direction.OUTPUT)
            if self.has_virtual:
                self._virtual.open_virtual_port(port)
            self.rescan()
        except Exception:
            _delete([*self._open.values(), self._virtual])
            raise
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="midi-out", daemon=True)
        self._thread.start()

    @property
    def ports(self) -> tuple[str, ...]:
        """The names of the ports that are played to, the virtual one left out."""
        return tuple(self._open)

    def rescan(self, fresh: Collection[str] = ()) -> None:
        """Opens the wanted ports that have appeared, lets go those that are gone. Call it about twice a second.

        `fresh` are the names of those that went and came back since the last call, as far as the system tells.
        """
        there = self._virtual.get_ports()
        wanted = self._choose(there)
        kept = [name for name in self._open if name in wanted and name not in fresh]
        opened = {name: self._open_port(there.index(name)) for name in wanted if name not in kept}
        with self._lock:
            gone = [self._open.pop(name) for name in list(self._open) if name not in kept]
            if gone:
                self._hung |= self._sounding
            for name, device in opened.items():
                if device is not None:
                    self._open[name] = device
                    self.opened += 1
                    self._end_what_hung(device)
        _delete(gone)

    def close(self) -> None:
        """Ends the thread, ends every note that sounds, and lets every port go. May be called again."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._thread.join(timeout=1.0)
        for channel in sorted(self._channels):
            self._send((CONTROL_CHANGE | channel, ALL_NOTES_OFF, 0))
        for channel, pitch in sorted(self._sounding):
            self._send((NOTE_OFF | channel, pitch, 0))
        with self._lock:
            devices = [*self._open.values(), self._virtual]
            self._open.clear()
            self.has_virtual = False
        _delete(devices)

    def abandon(self) -> list[Any]:
        """Ends the thread and lets its ports go without closing them, which can wait for ever on a JACK server that
        hangs; gives what must then never be deleted."""
        self._closing.set()
        self._thread.join(timeout=1.0)
        with self._lock:
            devices = [*self._open.values(), self._virtual]
            self._open.clear()
            self.has_virtual = False
            return devices

    def _run(self) -> None:
        while not self._closing.is_set():
            for event in self._queue.wait_due(_LONGEST_WAIT_S):
                status, data1, data2 = int(event["status"]), int(event["data1"]), int(event["data2"])
                self._send((status, data1, data2)[: message_size(status)])
                self._follow(status, data1, data2)

    def _follow(self, status: int, data1: int, data2: int) -> None:
        if status >= SYSTEM:
            return
        note = (status & 0x0F, data1)
        self._channels.add(status & 0x0F)
        if status & 0xF0 == NOTE_ON and data2 > 0:
            self._sounding.add(note)
        elif status & 0xF0 in (NOTE_OFF, NOTE_ON):
            self._sounding.discard(note)

    def _send(self, message: tuple[int, ...]) -> None:
        with self._lock:
            devices = [*([self._virtual] if self.has_virtual else []), *self._open.values()]
            for device in devices:
                self._send_to(device, message)

    def _send_to(self, device: Any, message: tuple[int, ...]) -> None:
        if self.held:
            self.failed += 1
            return
        try:
            device.send_message(message)
        except (rtmidi.RtMidiError, OSError, ValueError):
            self.failed += 1

    def _end_what_hung(self, device: Any) -> None:
        """A port that appears may be a synthesiser that vanished while it sounded."""
        for channel, pitch in sorted(self._hung):
            self._send_to(device, (NOTE_OFF | channel, pitch, 0))
        for channel in sorted({channel for channel, _ in self._hung}):
            self._send_to(device, (CONTROL_CHANGE | channel, ALL_NOTES_OFF, 0))

    def _make(self) -> Any:
        try:
            return rtmidi.MidiOut(self._api, name="Sideman")
        except rtmidi.RtMidiError as error:
            raise MidiUnavailableError(f"MIDI output cannot be had: {error}") from error

    def _open_port(self, index: int) -> Any:
        device = self._make()
        try:
            device.open_port(index, self._own_name)
        except (rtmidi.RtMidiError, rtmidi.InvalidPortError):
            _delete([device])  # it went between the look and the opening; the next look finds out
            return None
        return device


def _delete(devices: Sequence[Any]) -> None:
    """Closes ports when what was sent is out, and deletes devices when no callback uses them any more.

    Over JACK RtMidi frees the buffer that its callback reads before it has ended the thread of the callback, which on
    a crowded machine may be in the midst of it.
    """
    if not devices:
        return
    time.sleep(_DRAIN_S)
    for device in devices:
        device.close_port()
    time.sleep(_DRAIN_S)
    for device in devices:
        device.delete()
