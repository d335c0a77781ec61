"""What of the parameter table the built-in sound obeys."""

from __future__ import annotations

from realtime._core import Mixer
from realtime.control.desk import Desk
from realtime.control.domains import Value


def obey_sound_rows(desk: Desk, mixer: Mixer) -> None:
    """From now on the rows below sound/ turn this mixer."""

    def level(value: Value, _ns: int) -> None:
        mixer.level_db = float(value)

    def mute(value: Value, _ns: int) -> None:
        mixer.muted = bool(value)

    desk.give("sound/level", level)
    desk.give("sound/mute", mute)
