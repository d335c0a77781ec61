"""Controllers and keys that steer by a parameter of the transport, on every channel."""

import pytest
from steered import Steered, control, note

TAP, TOGGLE = ("transport/tap", True), ("transport/toggle", True)


@pytest.fixture
def steered():
    return Steered(transport__tap_control=64, transport__tap_note=36, transport__foot_switch=80)


def test_a_controller_acts_once_when_it_is_pressed(steered):
    assert steered.hear(control(64, 127), control(64, 0)) == [True, True]
    assert steered.turned == [TAP]
    assert all(steered.hear(*(control(80, value) for value in (20, 70, 90, 127, 60, 0))))
    assert steered.turned == [TAP, TOGGLE]


def test_each_channel_has_a_pedal_of_its_own(steered):
    steered.hear(control(64, 127, channel=1), control(64, 127, channel=4))
    assert steered.turned == [TAP, TAP]


def test_the_key_that_taps_is_not_played_and_others_are(steered):
    taps = (note(36, 64), note(36, 0), b"\x80\x24\x00")
    assert steered.hear(*taps) == [True, True, True]
    assert steered.turned == [TAP]
    assert steered.hear(note(37, 64), control(1, 127)) == [False, False]


def test_what_is_no_message_of_three_bytes_is_none(steered):
    assert not any(steered.hear(b"\xc0\x40", b"\xb0\x40\xff", b"\xb0\x40", b"\xb0", b""))


def test_nothing_is_a_gesture_unless_it_is_asked_for():
    steered = Steered()
    assert not any(steered.hear(control(64, 127), control(127, 127), note(127, 64), note(0, 64)))


def test_another_number_counts_from_when_it_is_turned(steered):
    steered.turn("transport/tap_note", 40)
    assert steered.hear(note(36, 64), note(40, 64)) == [False, True]
    steered.turn("transport/tap_note", -1)
    assert steered.hear(note(40, 64)) == [False]
    assert steered.turned == [TAP]
