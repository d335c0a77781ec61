"""The rows of the built-in sound: the desk turns them, the mixer obeys."""

import math

from realtime._core import Mixer
from realtime.control.desk import Desk
from realtime.control.values import Values
from realtime.sound_controls import obey_sound_rows


def nobody_else(*_args: object) -> None:
    raise AssertionError("another room was asked")


def test_what_is_turned_reaches_the_mixer_and_comes_back() -> None:
    mixer = Mixer()
    desk = Desk(Values(), nobody_else, nobody_else)
    obey_sound_rows(desk, mixer)
    desk.turn("sound/level", -7.5, 0)
    desk.turn("sound/mute", 1, 0)
    assert (mixer.level_db, mixer.muted) == (-7.5, True)
    desk.turn("sound/mute", 0, 0)
    assert not mixer.muted


def test_a_level_beyond_the_range_is_the_loudest_that_the_mixer_takes() -> None:
    mixer = Mixer()
    desk = Desk(Values(), nobody_else, nobody_else)
    obey_sound_rows(desk, mixer)
    assert "taken as 12" in desk.turn("sound/level", 40, 0)
    assert math.isclose(mixer.level_db, 12)
