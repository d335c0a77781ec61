"""Which MIDI ports there are, on each system that python-rtmidi speaks to and on JACK."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator

import rtmidi

from realtime.music.port import Direction, MidiUnavailableError, Port, PortError, is_own, match

__all__ = [
    "Direction",
    "MidiUnavailableError",
    "Port",
    "PortError",
    "has_virtual_ports",
    "is_hardware",
    "jack_api",
    "list_jack_ports",
    "list_system_ports",
    "match",
    "system_api",
]

JackRow = tuple[str, bool, bool, bool, bool]
"""A port as the native JACK client lists it: name, is_input, is_midi, is_physical, is_own."""

_NOT_HARDWARE = re.compile(r"midi.through|iac driver|loopmidi|wavetable|network.session|virtual|virmidi", re.IGNORECASE)
_ALSA_CLIENT = re.compile(r" (\d+):\d+$")
_FIRST_ALSA_PROGRAM = 128
"""ALSA numbers the clients of the kernel, which are devices, from 0, and those of programs from 128."""


def list_system_ports() -> list[Port]:
    """The MIDI ports of the system (ALSA, CoreMIDI, WinMM); none where the system has no MIDI."""
    ports: list[Port] = []
    for api in rtmidi.get_compiled_api():
        if api == rtmidi.API_UNIX_JACK:
            continue
        label = rtmidi.get_api_display_name(api)
        for kind, direction in ((rtmidi.MidiIn, Direction.INPUT), (rtmidi.MidiOut, Direction.OUTPUT)):
            with contextlib.suppress(rtmidi.RtMidiError), quiet_libraries():
                probe = kind(api, name="Sideman probe")
                ports += [
                    Port(name, direction, label, is_hardware(name, api), is_own(name)) for name in probe.get_ports()
                ]
                probe.delete()
    return ports


def list_jack_ports(rows: Iterable[JackRow], aliases: Callable[[str], Iterable[str]] = lambda _: ()) -> list[Port]:
    """The MIDI ports among JACK's: what is an input to JACK is where Sideman plays to.

    JACK calls a loop of the system, as ALSA's Midi Through, physical; its name, or one of its `aliases`, tells.
    """
    ports: list[Port] = []
    for name, is_input, is_midi, is_physical, own in rows:
        if is_midi:
            is_device = is_physical and not any(map(_NOT_HARDWARE.search, (name, *aliases(name))))
            direction = Direction.OUTPUT if is_input else Direction.INPUT
            ports.append(Port(name, direction, "JACK", is_device, own or is_own(name)))
    return ports


def system_api() -> int:
    """The system's own MIDI (ALSA, CoreMIDI or WinMM). Raises MidiUnavailableError where it has none."""
    for api in rtmidi.get_compiled_api():
        if api != rtmidi.API_UNIX_JACK and _answers(api):
            return int(api)
    advice = "load the ALSA sequencer (modprobe snd-seq) or start JACK" if sys.platform == "linux" else "use OSC"
    raise MidiUnavailableError(f"this system offers no MIDI; {advice}")


def jack_api() -> int:
    """JACK through python-rtmidi. Raises MidiUnavailableError where no server runs."""
    if rtmidi.API_UNIX_JACK in rtmidi.get_compiled_api() and _answers(rtmidi.API_UNIX_JACK):
        return int(rtmidi.API_UNIX_JACK)
    raise MidiUnavailableError("this system offers no MIDI and no JACK server runs; start one, or play over OSC")


def has_virtual_ports(api: int) -> bool:
    """Whether programs can offer ports of their own; Windows has none."""
    return bool(api != rtmidi.API_WINDOWS_MM)


def is_hardware(name: str, api: int) -> bool:
    """Whether a port looks like a device rather than a program or a loop; RtMidi tells nothing but the name."""
    if is_own(name) or _NOT_HARDWARE.search(name):
        return False
    if api == rtmidi.API_UNIX_JACK:
        return name.startswith("system:")
    if api == rtmidi.API_LINUX_ALSA:
        client = _ALSA_CLIENT.search(name)
        return client is not None and 0 < int(client.group(1)) < _FIRST_ALSA_PROGRAM
    return True


@contextlib.contextmanager
def quiet_libraries() -> Iterator[None]:
    """Keeps what ALSA's and JACK's libraries print on stderr, where nothing is wrong, from the display."""
    sys.stderr.flush()
    stderr = os.dup(2)
    silence = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(silence, 2)
        yield
    finally:
        os.dup2(stderr, 2)
        os.close(stderr)
        os.close(silence)


def _answers(api: int) -> bool:
    try:
        with quiet_libraries():
            rtmidi.MidiOut(api, name="Sideman probe").delete()
    except rtmidi.RtMidiError:
        return False
    return True
