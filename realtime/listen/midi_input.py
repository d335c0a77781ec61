"""MIDI in over python-rtmidi: the virtual port "Sideman In" and any number of the system's inputs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

import rtmidi

from realtime.listen.ports import has_virtual_ports, is_hardware, quiet_libraries
from realtime.music.port import Direction, MidiUnavailableError, is_own, match

VIRTUAL_PORT = "Sideman In"
NO_VIRTUAL_PORTS = (
    "Windows has no virtual MIDI ports: to reach Sideman from a DAW install loopMIDI, make a port there, "
    "and name it with --input"
)
_SETTLE_S = 0.05
"""For how long a note may still be on its way to Python when its port has closed: a few periods of JACK."""


class MidiInput:
    """Listens to ports, and hears them again when they are unplugged and come back.

    `hear(ns, message)` is called on a thread of the MIDI system, `ns` being CLOCK_MONOTONIC at the call; it must not
    wait. `names` are parts of port names; none means every hardware input, or with hardware=False no other port than
    the virtual one; `also` are parts of names that are heard too where they are there. Clock, sysex and active sensing
    come too. A stamp is taken earlier by the port's entry in `own_latencies_ns`, whose keys are parts of names too,
    else by the attribute `latency_ns`. Raises MidiUnavailableError when the API does not answer, PortError when
    `strict` and a name matches nothing.
    """

    def __init__(
        self,
        hear: Callable[[int, bytes], None],
        names: Sequence[str] = (),
        *,
        api: int,
        also: Sequence[str] = (),
        strict: bool = True,
        hardware: bool = True,
        own_latencies_ns: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self.faults = 0
        self.latency_ns = 0
        self._own_latencies_ns = own_latencies_ns
        self._hardware = hardware
        self._hear = hear
        self._names, self._also = tuple(names), tuple(also)
        self._api = api
        self._lock = threading.Lock()
        self._open: dict[str, Any] = {}
        self._listing = self._make()
        try:
            for substring in self._names if strict else ():
                match(self._listing.get_ports(), substring, Direction.INPUT)
            if has_virtual_ports(api):
                self._listing.set_callback(self._take)
                self._listing.open_virtual_port(VIRTUAL_PORT)
            self.rescan()
        except Exception:
            self.close()
            raise

    @property
    def notice(self) -> str:
        """What the user should know about this system's ports; empty when there is nothing."""
        return "" if has_virtual_ports(self._api) else NO_VIRTUAL_PORTS

    @property
    def ports(self) -> tuple[str, ...]:
        """The names of the ports that are heard, the virtual one left out."""
        return tuple(self._open)

    def rescan(self, fresh: Collection[str] = ()) -> None:
        """Opens the wanted ports that have appeared, lets go those that are gone. Call it about twice a second.

        `fresh` are the names of those that went and came back since the last call, as far as the system tells.
        Thread: any but the MIDI system's.
        """
        with self._lock:
            there = self._listing.get_ports()
            wanted = [name for name in there if self._wants(name)]
            _delete([self._open.pop(name) for name in list(self._open) if name not in wanted or name in fresh])
            for name in wanted:
                if name not in self._open:
                    self._open_port(name, there.index(name))

    def close(self) -> None:
        """Lets every port go; nothing is heard afterwards."""
        with self._lock:
            devices = [*self._open.values(), self._listing]
            self._open.clear()
            _delete(devices)

    def abandon(self) -> list[Any]:
        """Lets its ports go without closing them, which can wait for ever on a JACK server that hangs; gives what must
        then never be deleted."""
        with self._lock:
            devices = [*self._open.values(), self._listing]
            self._open.clear()
            return devices

    def _wants(self, name: str) -> bool:
        if is_own(name):
            return False
        if not self._names and self._hardware and is_hardware(name, self._api):
            return True
        return any(substring.casefold() in name.casefold() for substring in (*self._names, *self._also))

    def _make(self) -> Any:
        try:
            with quiet_libraries():
                device = rtmidi.MidiIn(self._api, name="Sideman")
        except rtmidi.RtMidiError as error:
            raise MidiUnavailableError(f"MIDI input cannot be had: {error}") from error
        device.ignore_types(sysex=False, timing=False, active_sense=False)
        return device

    def _open_port(self, name: str, index: int) -> None:
        own = (ns for part, ns in self._own_latencies_ns.items() if part.casefold() in name.casefold())
        device = self._make()
        device.set_callback(partial(self._take, own_latency_ns=next(own, None)))
        try:
            device.open_port(index, VIRTUAL_PORT)
        except (rtmidi.RtMidiError, rtmidi.InvalidPortError):
            _delete([device])  # it went between the look and the opening; the next look finds out
        else:
            self._open[name] = device

    def _take(self, stamped: tuple[list[int], float], _: object = None, own_latency_ns: int | None = None) -> None:
        ns = time.monotonic_ns() - (self.latency_ns if own_latency_ns is None else own_latency_ns)
        try:
            self._hear(ns, bytes(stamped[0]))
        except Exception:  # an exception has nowhere to go on this thread
            self.faults += 1


def _delete(devices: Sequence[Any]) -> None:
    """Deletes devices when nothing is on its way from them any more.

    RtMidi's thread takes Python's lock for each message. Deleting a device ends that thread wherever it is, and Python
    stands still for ever if it waits for the lock then. So the port closes first, by the base class's method: the
    input's own would free the callback under a message that is on its way.
    """
    for device in devices:
        super(rtmidi.MidiIn, device).close_port()
    if devices:
        time.sleep(_SETTLE_S)  # lets go of the lock
    for device in devices:
        device.delete()
