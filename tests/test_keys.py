"""What the computer's keys do."""

from __future__ import annotations

import io

import pytest

from realtime.control.desk import Desk
from realtime.control.domains import ParameterError
from realtime.control.values import Values
from realtime.keys import ACTIONS, LINE, LOWEST_ROW, REPEAT_NS, STRIKES, Keys
from realtime.listen.terminal_keys import TerminalKeys, TerminalKeysError


class Typed:
    """Keys over a desk that notes what is turned."""

    def __init__(self, refuse=""):
        self.struck, self.turned, self.said = [], [], []
        self.refuse = refuse
        desk = Desk(Values(), self.change, lambda values, ns, from_beat: None)
        self.keys = Keys(desk, lambda ns, velocity, pitch: self.struck.append((ns, velocity, pitch)), self.said.append)

    def change(self, name, value, ns):
        if name == self.refuse:
            raise ParameterError(f"{name}: not now")
        self.turned.append((name, value))


def test_the_lowest_row_plays_from_soft_to_loud_with_the_shift_lock_too():
    typed = Typed()
    for number, key in enumerate("zxcvbnM"):
        typed.keys.press(number, key)
    velocities = [velocity for _, velocity, _ in typed.struck]
    assert velocities == sorted(velocities)
    assert (velocities[0], velocities[-1], len(set(velocities))) == (20, 127, 7)
    assert [ns for ns, _, _ in typed.struck] == list(range(7))


@pytest.mark.parametrize("key", ["y", "w"])
def test_the_first_key_of_the_row_is_where_it_is_on_other_keyboards(key):
    typed = Typed()
    typed.keys.press(0, key)
    assert typed.struck == [(0, 20, 60)]


def test_a_key_that_is_held_down_strikes_once_and_one_that_is_struck_fast_each_time():
    typed = Typed()
    for ns in range(0, 20 * REPEAT_NS, REPEAT_NS // 2):
        typed.keys.press(ns, "m")
    assert len(typed.struck) == 1
    typed.keys.press(30 * REPEAT_NS, "m")
    typed.keys.press(31 * REPEAT_NS, "m")
    assert len(typed.struck) == 3


def test_a_few_keys_control_and_what_cannot_be_done_now_is_said():
    typed = Typed(refuse="drums/fill")
    for number, key in enumerate(" .pqf"):
        typed.keys.press(number, key)
    assert [name for name, _ in typed.turned] == ["transport/toggle", "transport/tap", "session/panic", "session/quit"]
    assert typed.said == ["drums/fill: not now"]


def test_every_key_is_in_the_line_that_is_shown_and_others_do_nothing():
    words = LINE.replace("space", " ").split("  ")[1]
    assert words.split(" ")[:7] == list(LOWEST_ROW)
    assert all(f" {key} " in LINE for key in ACTIONS if key != " ")
    typed = Typed()
    for key in "\n\t1aé[\x7f":
        assert key not in STRIKES
        typed.keys.press(0, key)
    assert not typed.struck
    assert not typed.turned


def test_without_a_terminal_one_sentence_says_so():
    with pytest.raises(TerminalKeysError, match="--input keys plays on the keyboard of a terminal"):
        TerminalKeys(lambda ns, key: None, io.StringIO())
