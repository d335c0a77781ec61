"""The one table of everything that can be turned: name, range, default, unit, help, and the stage where it acts."""

from __future__ import annotations

from realtime.control.drum_rows import DRUM_ROWS
from realtime.control.input_rows import INPUT_ROWS
from realtime.control.listen_rows import LATENCY_ROWS, LISTEN_ROWS
from realtime.control.midi_rows import MIDI_ROWS
from realtime.control.parameter import Parameter
from realtime.control.preset_rows import PRESET_ROWS
from realtime.control.session_rows import SESSION_ROWS
from realtime.control.sound_rows import SOUND_ROWS
from realtime.control.transport_rows import TRANSPORT_ROWS
from realtime.control.voice_rows import VOICE_ROWS
from realtime.music.kit import GROUPS, KIT

PARAMETERS: tuple[Parameter, ...] = (
    *TRANSPORT_ROWS,
    *SESSION_ROWS,
    *PRESET_ROWS,
    *MIDI_ROWS,
    *LISTEN_ROWS,
    *INPUT_ROWS,
    *DRUM_ROWS,
    *VOICE_ROWS,
    *SOUND_ROWS,
    *LATENCY_ROWS,
)

BY_NAME: dict[str, Parameter] = {parameter.name: parameter for parameter in PARAMETERS}

FAMILIES: dict[str, tuple[str, ...]] = {"DRUM": tuple(drum.wire_name for drum in KIT), "GROUP": tuple(GROUPS)}
"""What lists write once for all drums or all groups, and the names for which it stands."""
