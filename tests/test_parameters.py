"""The table of parameters and the values it lets through."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.control.domains import Action, Choice, Impulse, Number, ParameterError, Switch, fitted
from realtime.control.parameters import BY_NAME, PARAMETERS
from realtime.control.values import Values, checked
from realtime.music.kit import GROUPS, KIT


def test_every_row_has_help_an_address_of_its_own_and_a_default_that_it_takes():
    assert len(BY_NAME) == len(PARAMETERS)
    values = Values()
    for parameter in PARAMETERS:
        assert parameter.help.endswith(".")
        assert parameter.address == f"/sideman/{parameter.name}"
        if parameter.is_kept:
            values.set(parameter.name, parameter.default)


@given(st.sampled_from([p for p in PARAMETERS if isinstance(p.domain, Number)]), st.floats())
def test_a_number_is_taken_within_its_range_and_refused_outside(parameter, value):
    values = Values()
    domain = parameter.domain
    if math.isfinite(value) and domain.low <= value <= domain.high:
        values.set(parameter.name, value)
        assert values[parameter.name] == (round(value) if domain.whole else value)
    else:
        with pytest.raises(ParameterError, match=f"{domain.low:g}..{domain.high:g}"):
            values.set(parameter.name, value)
        assert values[parameter.name] == parameter.default


@pytest.mark.parametrize("value", ["loud", None, b"1", [1]])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(ParameterError, match="takes a number"):
        Values().set("transport/tempo", value)


@pytest.mark.parametrize("domain", [Number(-1, 1), Number(0, 4, whole=True), Impulse(1, 8)], ids=str)
@pytest.mark.parametrize("value", [10**400, -(10**400)], ids=["above", "below"])
def test_a_whole_number_that_no_float_holds_is_beyond_every_range(domain, value):
    with pytest.raises(ParameterError, match=rf"x must be within {domain}, not one of over 308 digits"):
        domain.check("x", value)


def test_what_takes_the_nearest_takes_an_end_for_a_whole_number_that_no_float_holds():
    assert fitted(Number(-1, 1), "x", 10**400)[0] == 1.0
    assert fitted(Number(-1, 1), "x", -(10**400))[0] == -1.0
    assert fitted(Switch(), "x", 10**400)[0] is True
    assert fitted(Choice(("a", "b", "c")), "x", 10**400)[0] == "c"
    assert Action().check("x", 10**400) is True


@given(st.floats(-4, 4), st.integers(1, 4))
def test_a_number_for_a_choice_takes_the_nearest_place(value, last):
    names = tuple("abcde"[: last + 1])
    taken = fitted(Choice(names), "x", value)[0]
    assert abs(names.index(taken) - min(max(value, 0), last)) <= 0.5


def test_a_choice_is_known_by_its_name_in_any_case():
    assert Choice(("rock", "Funk")).check("x", "ROCK") == "rock"
    assert Choice(("rock", "Funk")).check("x", "funk") == "Funk"


def test_a_switch_takes_0_and_1_in_any_kind_of_number():
    values = Values()
    for value, on in ((1, True), (0.0, False), (1.0, True), (False, False)):
        values.set("transport/click", value)
        assert values["transport/click"] is on
    with pytest.raises(ParameterError, match="0 or 1"):
        values.set("transport/click", 2)


def test_a_choice_takes_its_name_or_its_place():
    values = Values()
    values.set("drums/response", "next bar")
    assert values["drums/response"] == "next bar"
    values.set("drums/response", 0.0)
    assert values["drums/response"] == "at once"
    for wrong in (4, -1, 0.5, "soon"):
        with pytest.raises(ParameterError, match="at once, next beat, next bar, next two bars"):
            values.set("drums/response", wrong)


def test_an_unknown_name_is_refused():
    with pytest.raises(ParameterError, match="no parameter drums/cowbell"):
        Values().set("drums/cowbell", 1)


def test_kinds_describe_their_ranges():
    described = {Number(0, 1): "0..1", Switch(): "0 or 1", Choice(("a", "b")): "a, b", Action(): "no value, or 1"}
    for domain, text in described.items():
        assert str(domain) == text


def test_a_whole_number_comes_whole_from_a_wire_that_carries_floats():
    for parameter in PARAMETERS:
        if isinstance(parameter.domain, Number) and parameter.domain.whole:
            values = Values()
            highest = np.float32(parameter.domain.high)
            values.set(parameter.name, float(highest))
            assert values[parameter.name] == parameter.domain.high
            assert isinstance(values[parameter.name], int)


def test_an_action_keeps_no_value_and_tells_a_press_from_a_button_let_go():
    for parameter in PARAMETERS:
        if isinstance(parameter.domain, Action):
            assert checked(parameter.name, 1) == (parameter, True)
            assert checked(parameter.name, 0.0) == (parameter, False)
            with pytest.raises(ParameterError, match=f"^{parameter.name} takes no value, or a number"):
                checked(parameter.name, "now")


def test_everything_of_a_kind_has_every_drum_or_every_group():
    for stem, members in (
        *((f"drums/{what}", [drum.wire_name for drum in KIT]) for what in ("threshold", "maximum", "mute", "solo")),
        *((f"drums/{what}", [drum.wire_name for drum in KIT]) for what in ("pitch", "velocity_scale")),
        *((f"group/{what}", list(GROUPS)) for what in ("mute", "redistribute")),
    ):
        assert [name.rpartition("/")[2] for name in BY_NAME if name.startswith(f"{stem}/")] == members


def test_the_groups_are_the_whole_kit_and_share_no_drum():
    assert sorted(column for columns in GROUPS.values() for column in columns) == list(range(len(KIT)))
