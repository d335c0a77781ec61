"""From one set of values to another in musical time."""

import itertools

import pytest
from any_values import HELD, any_value
from hypothesis import given
from hypothesis import strategies as st

from realtime.control.domains import Number, Scale
from realtime.control.morph import STEPS_A_BEAT, Morph, between
from realtime.control.parameter import Parameter, Stage
from realtime.control.parameters import BY_NAME

NUMBERS = [parameter for parameter in HELD if isinstance(parameter.domain, Number)]


@st.composite
def ways(draw, parameters=HELD):
    parameter = draw(st.sampled_from(parameters))
    return parameter, draw(any_value(parameter)), draw(any_value(parameter))


@given(ways(NUMBERS), st.lists(st.floats(0, 1), min_size=2, max_size=20))
def test_a_number_never_turns_back_and_stays_between_its_ends(way, shares):
    parameter, before, after = way
    path = [between(parameter, before, after, share) for share in sorted(shares)]
    assert path == sorted(path, reverse=after < before)
    assert all(min(before, after) <= value <= max(before, after) for value in path)


@given(ways(), st.floats(0, 1))
def test_every_value_on_the_way_is_one_that_its_parameter_takes(way, share):
    parameter, before, after = way
    value = between(parameter, before, after, share)
    assert parameter.domain.check(parameter.name, value) == value
    assert between(parameter, before, after, 0.0) == before
    assert between(parameter, before, after, 1.0) == after


def test_a_number_goes_evenly_or_by_equal_factors_as_its_scale_is():
    even = Parameter("a/b", Number(1, 100), 1.0, "", Stage.SCHEDULER, "A.")
    factors = Parameter("a/b", Number(1, 100, scale=Scale.LOGARITHMIC), 1.0, "", Stage.SCHEDULER, "A.")
    assert between(even, 1.0, 100.0, 0.5) == 50.5
    assert between(factors, 1.0, 100.0, 0.5) == pytest.approx(10.0)
    assert between(factors, 100.0, 1.0, 0.5) == pytest.approx(10.0)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("drums/pitch/kick", 36, 60),  # a pitch between two pitches is another drum's
        ("drums/channel", 10, 1),
        ("drums/variation", 3, 90),
        ("drums/fill_every", 0, 8),  # every bar is not between never and every eighth
        ("latent/oscillate", 0.0, 16.0),
        ("drums/density", -1.0, 0.5),  # below 0 it is the voice's
        ("drums/threshold/kick", 0.5, -1.0),
        ("drums/mute", False, True),
        ("drums/style", "rock", "jazz"),
        ("drums/swing_unit", "sixteenths", "eighths"),
    ],
)
def test_what_has_nothing_in_between_changes_at_the_middle(name, before, after):
    assert between(BY_NAME[name], before, after, 0.499) == before
    assert between(BY_NAME[name], before, after, 0.5) == after


def test_a_number_of_hits_is_counted_up():
    steps = [between(BY_NAME["drums/maximum/kick"], 2, 6, share / 8) for share in range(9)]
    assert steps[0] == 2
    assert steps[-1] == 6
    assert all(later - earlier in (0, 1) for earlier, later in itertools.pairwise(steps))
    assert all(isinstance(step, int) for step in steps)


def test_it_steps_eight_times_a_beat_and_arrives_on_the_beat():
    morph = Morph({"drums/level": 0.0}, {"drums/level": 1.0}, 4.0, 2.0)
    told = []
    for tick in range(3500, 6500):
        beat = tick / 1000
        values = morph.due(beat)
        if values:
            told.append((beat, values["drums/level"]))
        if morph.is_over(beat):
            break
    assert told == [(4 + step / STEPS_A_BEAT, step / 16) for step in range(17)]


@given(st.lists(st.floats(0.001, 1.5), min_size=1, max_size=60), ways(NUMBERS))
def test_however_seldom_it_is_looked_at_it_arrives_exactly(waits, way):
    parameter, before, after = way
    morph = Morph({parameter.name: before}, {parameter.name: after}, 0.0, 8.0)
    beat, value = 0.0, before
    for wait in [*waits, 8.0]:
        beat += wait
        value = morph.due(beat).get(parameter.name, value)
        if morph.is_over(beat):
            break
    assert value == after


def test_what_somebody_turns_leaves_and_what_does_not_differ_never_moves():
    morph = Morph(
        {"drums/level": 0.0, "drums/feel": 0.0, "drums/swing": 0.5},
        {"drums/level": 1.0, "drums/feel": 8.0, "drums/swing": 0.5},
        0.0,
        4.0,
    )
    assert morph.due(1.0) == {"drums/level": 0.25, "drums/feel": 2.0}
    morph.leave("drums/level")
    assert morph.due(2.0) == {"drums/feel": 4.0}
    morph.leave("drums/feel")
    assert morph.is_over(2.1)
