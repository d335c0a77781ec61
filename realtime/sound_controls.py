"""What of the parameter table the built-in sound obeys."""

from __future__ import annotations

from functools import partial

from realtime._core import Mixer
from realtime.control.desk import Desk
from realtime.control.domains import Value
from realtime.control.sound_rows import SOUND_ROWS

SOUND_NAMES = frozenset(row.name for row in SOUND_ROWS)


def turn_sound(mixer: Mixer, name: str, value: Value) -> None:
    """Turns one of SOUND_NAMES at this mixer."""
    if name == "sound/mute":
        mixer.muted = bool(value)
    else:
        mixer.level_db = float(value)


def obey_sound_rows(desk: Desk, mixer: Mixer) -> None:
    """From now on they turn this mixer."""

    def obey(name: str, value: Value, _ns: int) -> None:
        turn_sound(mixer, name, value)

    for name in SOUND_NAMES:
        desk.give(name, partial(obey, name))
