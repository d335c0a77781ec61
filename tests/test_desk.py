"""The one place at which anything is turned."""

import math

import pytest

from realtime.control.desk import Desk, Turned
from realtime.control.domains import ParameterError
from realtime.control.values import Values


class Band:
    """Obeys as the conductor does: checks, and keeps the value."""

    def __init__(self):
        self.values = Values()
        self.obeyed = []
        self.told = []
        self.desk = Desk(self.values, self.change, self.change_together)
        self.desk.watch(self.told.append)

    def change(self, name, value, ns):
        self.values.set(name, value)
        self.obeyed.append((name, value, ns))

    def change_together(self, values, ns, from_beat):
        for name, value in values.items():
            self.change(name, value, ns)


def test_what_no_room_has_taken_goes_to_the_conductor_and_is_told_with_whether_it_is_new():
    band = Band()
    assert band.desk.turn("drums/level", 0.5, 7) == ""
    assert band.desk.turn("drums/level", 0.5, 8) == ""
    assert band.obeyed == [("drums/level", 0.5, 7), ("drums/level", 0.5, 8)]
    assert band.told == [Turned("drums/level", 0.5, 7, True), Turned("drums/level", 0.5, 8, False)]


def test_a_number_beyond_its_range_is_taken_as_the_nearest_and_that_is_said():
    band = Band()
    sentence = band.desk.turn("transport/tempo", 1000, 0)
    assert sentence == "transport/tempo must be within 20..400, not 1000; taken as 400"
    assert band.values["transport/tempo"] == 400.0
    assert "taken as -500" in band.desk.turn("transport/nudge", -1e9, 0)
    assert band.obeyed[-1] == ("transport/nudge", -500.0, 0)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "fast", None, b"1"])
def test_what_has_no_nearest_is_refused_and_nobody_is_told(value):
    band = Band()
    with pytest.raises(ParameterError, match="transport/tempo takes a number"):
        band.desk.turn("transport/tempo", value, 0)
    assert not band.obeyed
    assert not band.told


@pytest.mark.parametrize("name", ["snapshot/store", "snapshot/recall"])
@pytest.mark.parametrize("number", [0, -1, 129, 300.0])
def test_a_number_whose_nearest_is_another_thing_is_refused(name, number):
    band = Band()
    with pytest.raises(ParameterError, match=rf"^{name} must be within 1\.\.128, not {number:g}$"):
        band.desk.turn(name, number, 0)
    assert not band.obeyed
    assert not band.told
    band.desk.turn(name, 128.0, 0)
    assert band.obeyed == [(name, 128, 0)]


def test_a_room_obeys_what_it_has_taken_and_may_refuse():
    band = Band()
    done = []

    def refuse(value, ns):
        raise ParameterError("not now")

    band.desk.give("session/quit", lambda value, ns: done.append((value, ns)))
    band.desk.give("groove/forget", refuse)
    band.desk.turn("session/quit", 1, 3)
    with pytest.raises(ParameterError, match="not now"):
        band.desk.turn("groove/forget", 4, 4)
    assert done == [(True, 3)]
    assert band.values["groove/forget"] == 0
    assert not band.obeyed
    assert band.told == [Turned("session/quit", True, 3, True)]


def test_what_may_yet_fail_is_told_by_its_room_when_it_is_done():
    band = Band()
    asked = []
    band.desk.give_for_later("preset/recall", lambda value, ns: asked.append((value, ns)))
    band.desk.turn("preset/recall", "Verse", 3)
    assert asked == [("Verse", 3)]
    assert not band.told
    band.desk.tell(Turned("preset/recall", "Verse", 9, True))
    assert band.told == [Turned("preset/recall", "Verse", 9, True)]


@pytest.mark.parametrize("pressed", [1, True, 1.0, 127, 127.0, 100, 0.3, -1])
def test_a_button_acts_whatever_number_it_sends(pressed):
    band = Band()
    assert band.desk.turn("drums/fill", pressed, 3) == ""
    assert band.obeyed == [("drums/fill", True, 3)]
    assert band.told == [Turned("drums/fill", True, 3, True)]


@pytest.mark.parametrize("let_go", [0, 0.0, -0.0, False])
def test_a_button_let_go_does_nothing(let_go):
    band = Band()
    band.desk.turn("drums/fill", let_go, 0)
    assert not band.obeyed
    assert not band.told


def test_an_unknown_name_is_refused():
    with pytest.raises(ParameterError, match="no parameter drums/cowbell"):
        Band().desk.turn("drums/cowbell", 1, 0)


@pytest.mark.parametrize(
    ("name", "value", "taken", "told"),
    [
        ("drums/mute", 5, True, "drums/mute takes 0 or 1, not 5; taken as 1"),
        ("drums/mute", -3.0, False, "taken as 0"),
        ("drums/mute", 0.5, True, "taken as 1"),
        ("groove/mode", 99, "adaptive", "taken as adaptive"),
        ("groove/mode", -1.0, "replace", "taken as replace"),
        ("groove/mode", 1.4, "overdub", "taken as overdub"),
    ],
)
def test_a_number_beside_a_switch_or_a_choice_is_taken_as_the_nearest_place(name, value, taken, told):
    band = Band()
    assert told in band.desk.turn(name, value, 0)
    assert band.values[name] == taken


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("groove/mode", "waltz"),
        ("drums/mute", math.nan),
        ("drums/fill", math.nan),
        ("drums/fill", math.inf),
        ("drums/fill", "1"),
    ],
)
def test_a_name_that_is_none_and_what_is_no_number_are_refused(name, value):
    band = Band()
    with pytest.raises(ParameterError, match=f"^{name} takes"):
        band.desk.turn(name, value, 0)
    assert not band.obeyed


def test_an_unknown_name_is_refused_with_the_nearest():
    with pytest.raises(ParameterError, match=r"no parameter drums/swnig; the nearest is drums/swing$"):
        Band().desk.turn("drums/swnig", 1, 0)
    with pytest.raises(ParameterError) as refusal:
        Band().desk.turn("x" * 60_000, 1, 0)
    assert len(str(refusal.value)) < 200


def test_many_are_turned_in_one_step_a_room_of_its_own_among_them_and_only_what_is_new_is_told():
    band = Band()
    together, own = [], []

    def change_together(values, ns, from_beat):
        together.append((dict(values), ns, from_beat))
        for name, value in values.items():
            band.values.set(name, value)

    desk = Desk(band.values, band.change, change_together)
    desk.watch(band.told.append)
    desk.give("groove/forget", lambda value, ns: own.append((value, ns)))
    desk.turn_together({"drums/level": 0.5, "drums/swing": 0.5, "groove/forget": 3}, 7, 4.0)
    assert together == [({"drums/level": 0.5, "drums/swing": 0.5}, 7, 4.0)]
    assert own == [(3, 7)]
    assert band.told == [Turned("drums/level", 0.5, 7, True), Turned("groove/forget", 3, 7, True)]
    assert band.values["groove/forget"] == 3


def test_who_asks_hears_of_what_goes_wrong_later_and_nobody_else():
    band = Band()
    heard, others = [], []
    desk = Desk(band.values, band.change, band.change_together, others.append)
    later = []
    desk.give("preset/recall", lambda value, ns: later.append(desk.complain))
    with desk.asked_by(heard.append):
        desk.turn("preset/recall", "a", 0)
    desk.turn("preset/recall", "a", 0)
    later[0]("first")
    later[1]("second")
    assert (heard, others) == (["first"], ["second"])
