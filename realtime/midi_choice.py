"""Which way MIDI takes in this session."""

from __future__ import annotations

from collections.abc import Callable

from realtime._core import Mixer, Wakeup
from realtime.config import BOTH, NO_PORTS, NONE, RTMIDI, RTMIDI_PYTHON, SessionConfig
from realtime.listen.ports import MidiUnavailableError, jack_api, system_api
from realtime.midi_both import MidiBoth
from realtime.midi_jack import JackMidi
from realtime.midi_rtmidi import RtMidi
from realtime.midi_system import MidiSystem, NoMidi
from realtime.port_memory import remember


def open_midi(config: SessionConfig, wakeup: Wakeup, mixer: Mixer | None, say: Callable[[str], None]) -> MidiSystem:
    """The first of JACK, the system's MIDI and none that answers, or the one that `config.midi` names.

    The ports that were named are kept for the next session. Raises MidiUnavailableError when the named one does not
    answer, PortError when a port is not there.
    """
    midi = _open(config, wakeup, mixer, say)
    inputs = [choice for choice in config.inputs if choice not in NO_PORTS] or None
    outputs = [choice for choice in config.outputs if choice not in NO_PORTS] or None
    try:
        remember(config.ports_file, inputs=inputs, outputs=outputs)
    except OSError as error:
        say(f"the ports cannot be remembered: {error}")
    return midi


def _open(config: SessionConfig, wakeup: Wakeup, mixer: Mixer | None, say: Callable[[str], None]) -> MidiSystem:
    for option, names, ports in (
        ("--input", config.inputs, config.input_ports),
        ("--output", config.outputs, config.output_ports),
    ):
        if NONE in names and ports:
            raise ValueError(f"{option} {NONE} cannot stand beside {option} {ports[0]}")
    wants_midi = config.listens_to_ports or config.sends_to_ports
    if not wants_midi and mixer is None:
        return NoMidi()
    if config.midi == BOTH and wants_midi:
        return MidiBoth(config, wakeup, mixer, system_or_jack_api(), say)
    asked_for_rtmidi = config.midi in (RTMIDI, RTMIDI_PYTHON)
    if not asked_for_rtmidi:
        try:
            return JackMidi(config, wakeup, mixer, say)
        except MidiUnavailableError:
            if config.midi in ("jack", BOTH):
                raise
    if not wants_midi:
        return NoMidi()
    try:
        api = system_or_jack_api() if asked_for_rtmidi else system_api()
        return RtMidi(config, wakeup, api, say, native=config.midi != RTMIDI_PYTHON)
    except MidiUnavailableError as error:
        if asked_for_rtmidi or config.input_ports or config.output_ports:
            raise
        say(f"no MIDI: {error}; OSC works, and sound where there is a device")
        return NoMidi()


def system_or_jack_api() -> int:
    """The system's own MIDI; JACK through RtMidi where it has none. Raises MidiUnavailableError without both."""
    try:
        return system_api()
    except MidiUnavailableError:
        return jack_api()
