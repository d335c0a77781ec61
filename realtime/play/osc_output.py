"""OSC out: each hit at its due time, each new pattern ahead of time."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Sequence

import numpy as np
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder

from realtime._core import Pattern, SenderQueue
from realtime.music.in_metre import two_bars_in
from realtime.music.kit import KIT
from realtime.music.metre import FOUR_FOUR, Metre


class OscDestinationError(ValueError):
    """The place to send to is not HOST:PORT, or its name cannot be resolved."""


class OscOutput:
    """Sends the drums to one UDP address, on a thread that waits for each hit's due time in C++.

    Messages: `/sideman/hit drum pitch velocity`, and for a new pattern one bundle: `/sideman/plan/commit beat`, then
    `/sideman/plan drum step velocity offset step velocity offset ...` for every drum, those without hits too. For what
    sounds once over it: `/sideman/cue name beat`.
    """

    def __init__(self, destination: str) -> None:
        self.queue = SenderQueue()
        self._address = resolve(destination)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)
        self._closing = False
        self._thread = threading.Thread(target=self._send_hits, name="osc-out", daemon=True)
        self._thread.start()

    def plan(self, pattern: Pattern, commit_beat: float, metre: Metre = FOUR_FOUR) -> None:
        """Sends a whole pattern of this metre, to be heard from `commit_beat` on."""
        self._send(encode_plan(pattern, commit_beat, metre))

    def cue(self, name: str, begin_beat: float) -> None:
        """Sends that a fill, a break or the ending sounds from `begin_beat` on."""
        self._send(encode_cue(name, begin_beat))

    def value(self, name: str, value: float | int | bool | str) -> None:
        """Sends a parameter's new value to its own address; on and off as 1 and 0."""
        self._send(_encode(f"/sideman/{name}", int(value) if isinstance(value, bool) else value))

    def presets(self, names: Sequence[str]) -> None:
        """Sends the names of the presets that there are."""
        self._send(_encode("/sideman/presets", *names))

    def close(self) -> None:
        """Ends the thread and closes the socket."""
        self._closing = True
        self._thread.join(timeout=1)
        self._socket.close()

    def _send_hits(self) -> None:
        while not self._closing:
            for event in self.queue.wait_due(0.1):
                if event["status"] & 0xF0 == 0x90 and event["data2"] and event["sound"] < len(KIT):
                    self._send(encode_hit(int(event["sound"]), int(event["data1"]), int(event["data2"])))

    def _send(self, datagram: bytes) -> None:
        with contextlib.suppress(OSError):
            self._socket.sendto(datagram, self._address)


def encode_hit(drum: int, pitch: int, velocity: int) -> bytes:
    """One hit: the kit's column, pitch and velocity 0..127."""
    return _encode("/sideman/hit", KIT[drum].wire_name, pitch, velocity)


def encode_cue(name: str, begin_beat: float) -> bytes:
    """What sounds once, and from which beat on."""
    return _encode("/sideman/cue", name, float(begin_beat))


def encode_plan(pattern: Pattern, commit_beat: float, metre: Metre = FOUR_FOUR) -> bytes:
    """A drum pattern as one bundle; steps 0..31, velocities 0..127, offsets -0.5..0.5 of a step.

    Bars begin at steps 0 and 16; one of over 16 steps begins at 0 and takes them all.
    """
    hits, velocities, offsets = np.split(two_bars_in(pattern, metre), 3, axis=1)
    bundle = OscBundleBuilder(IMMEDIATELY)
    commit = OscMessageBuilder("/sideman/plan/commit")
    commit.add_arg(float(commit_beat))
    bundle.add_content(commit.build())
    for column, drum in enumerate(KIT):
        message = OscMessageBuilder("/sideman/plan")
        message.add_arg(drum.wire_name)
        for step in np.flatnonzero(hits[:, column]):
            message.add_arg(int(step))
            message.add_arg(round(float(velocities[step, column]) * 127))
            message.add_arg(float(offsets[step, column]))
        bundle.add_content(message.build())
    return bytes(bundle.build().dgram)


def _encode(address: str, *arguments: float | str) -> bytes:
    builder = OscMessageBuilder(address)
    for argument in arguments:
        builder.add_arg(argument)
    return bytes(builder.build().dgram)


def resolve(destination: str) -> tuple[str, int]:
    """The numeric address of HOST:PORT."""
    host, _, port = destination.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise OscDestinationError(f"--osc-out takes HOST:PORT, like 127.0.0.1:7401, not {destination}")
    try:
        return socket.getaddrinfo(host, int(port), socket.AF_INET, socket.SOCK_DGRAM)[0][4][:2]  # type: ignore[return-value]
    except OSError:
        raise OscDestinationError(f"--osc-out: the host {host} is not known") from None
