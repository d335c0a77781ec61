"""The scheduler's state as bytes: what is broken is refused, never used. That it is exact is held by test_rerun."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_rerun import performance
from timetable import drum_pattern

from realtime._core import Scheduler, Timeline
from realtime.play.log_entries import Verb


def busy_state():
    scheduler = Scheduler()
    scheduler.submit(0, drum_pattern((0.0, 0.0, 0, 1.0), (1.0, 0.1, 1, 0.5)), 4.0)
    scheduler.click(True)
    scheduler.start(Timeline(120.0, 0.0, 0))
    scheduler.advance(0, 490_000_000)
    return scheduler.state()


STATE = busy_state()


def test_a_state_read_and_saved_again_is_the_same():
    assert Scheduler.of_state(STATE).state() == STATE


@given(st.integers(0, len(STATE) - 1))
def test_a_state_that_ends_too_early_is_refused(size):
    with pytest.raises(ValueError, match="state is"):
        Scheduler.of_state(STATE[:size])


def test_a_state_that_goes_on_too_long_is_refused():
    with pytest.raises(ValueError, match="broken"):
        Scheduler.of_state(STATE + b"\0")


def test_the_state_of_another_version_is_refused():
    with pytest.raises(ValueError, match="another version"):
        Scheduler.of_state(b"\xff" + STATE[1:])


def test_whatever_bytes_are_wrong_nothing_is_read_beyond_its_table():
    dice = random.Random(3)
    refused = 0
    for _ in range(3000):
        broken = bytearray(STATE)
        for _ in range(dice.choice((1, 1, 4))):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        try:
            scheduler = Scheduler.of_state(bytes(broken))
        except ValueError:
            refused += 1
        else:
            assert Scheduler.of_state(scheduler.state()).state() == scheduler.state()
    assert refused > 100


def test_a_line_is_its_fields():
    lines = [argument for entry in performance(3).entries if isinstance(entry, Verb) for argument in entry.arguments]
    lines = [line for line in lines if isinstance(line, Timeline)]
    assert len(lines) > 20
    for line in lines:
        again = Timeline.of_fields(line.fields)
        assert again.fields == line.fields
        assert again.bar_at(line.bar_origin_beats - 0.1) == line.bar_at(line.bar_origin_beats - 0.1)


@pytest.mark.parametrize("field", range(3))
def test_fields_out_of_range_are_refused(field):
    fields = list(Timeline(120.0, 0.0, 0).fields)
    for number, value in ((0, 1000.0), (1, 1e12), (4, (0.0, 0.0, 0, 1.0)))[field : field + 1]:
        fields[number] = value
    with pytest.raises(ValueError, match="must be within"):
        Timeline.of_fields(tuple(fields))
