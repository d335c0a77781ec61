"""Controllers and keys that steer instead of playing."""

import pytest

from realtime.conducting.gestures import Gestures
from realtime.control.values import Values


@pytest.fixture
def gestures():
    values = Values()
    for name, number in (("tap_control", 64), ("tap_note", 36), ("foot_switch", 80)):
        values.set(f"transport/{name}", number)
    return Gestures(values)


def control(number, value, channel=0):
    return bytes((0xB0 | channel, number, value))


def test_a_controller_acts_once_when_it_is_pressed(gestures):
    assert gestures.action(control(64, 127)) == "transport/tap"
    assert gestures.action(control(64, 0)) == ""
    assert [gestures.action(control(80, value)) for value in (20, 70, 90, 127, 60, 0)] == [
        "", "transport/toggle", "", "", "", "",
    ]  # fmt: skip


def test_each_channel_has_a_pedal_of_its_own(gestures):
    assert gestures.action(control(64, 127, channel=0)) == "transport/tap"
    assert gestures.action(control(64, 127, channel=3)) == "transport/tap"


def test_the_key_that_taps_is_not_played_and_others_are(gestures):
    assert gestures.action(b"\x90\x24\x40") == "transport/tap"
    assert gestures.action(b"\x90\x24\x00") == ""
    assert gestures.action(b"\x80\x24\x00") == ""
    assert gestures.action(b"\x90\x25\x40") is None
    assert gestures.action(control(1, 127)) is None


def test_what_is_no_message_of_three_bytes_is_none(gestures):
    for message in (b"\xc0\x40", b"\xb0\x40\xff", b"\xb0\x40"):
        assert gestures.action(message) is None


def test_nothing_is_a_gesture_unless_it_is_asked_for():
    gestures = Gestures(Values())
    for message in (control(64, 127), control(127, 127), b"\x90\x7f\x40", b"\x90\x00\x40"):
        assert gestures.action(message) is None
