"""Which way MIDI takes in this session."""

from __future__ import annotations

from collections.abc import Callable

from realtime._core import Mixer, Wakeup
from realtime.config import NONE, SessionConfig
from realtime.listen.ports import MidiUnavailableError, jack_api, system_api
from realtime.midi_jack import JackMidi
from realtime.midi_rtmidi import RtMidi
from realtime.midi_system import MidiSystem, NoMidi


def open_midi(config: SessionConfig, wakeup: Wakeup, mixer: Mixer | None, say: Callable[[str], None]) -> MidiSystem:
    """The first of JACK, the system's MIDI and none that answers, or the one that `config.midi` names.

    Raises MidiUnavailableError when the named one does not answer, PortError when a port is not there.
    """
    for option, names, ports in (
        ("--input", config.inputs, config.input_ports),
        ("--output", config.outputs, config.output_ports),
    ):
        if NONE in names and ports:
            raise ValueError(f"{option} {NONE} cannot stand beside {option} {ports[0]}")
    wants_midi = config.listens_to_ports or config.sends_to_ports
    if not wants_midi and mixer is None:
        return NoMidi()
    if config.midi != "rtmidi":
        try:
            return JackMidi(config, wakeup, mixer, say)
        except MidiUnavailableError:
            if config.midi == "jack":
                raise
    if not wants_midi:
        return NoMidi()
    try:
        return RtMidi(config, wakeup, jack_api() if _only_jack(config) else system_api(), say)
    except MidiUnavailableError as error:
        if config.midi == "rtmidi" or config.input_ports or config.output_ports:
            raise
        say(f"no MIDI: {error}; OSC works, and sound where there is a device")
        return NoMidi()


def _only_jack(config: SessionConfig) -> bool:
    """python-rtmidi was asked for where the system itself has no MIDI: then it goes over JACK."""
    if config.midi != "rtmidi":
        return False
    try:
        system_api()
    except MidiUnavailableError:
        return True
    return False
