"""Each pulse of each bar once, whatever becomes of the tempo."""

import pytest

from realtime._core import Timeline
from realtime.play.pulses import Pulses

MS = 1_000_000
SECOND = 1_000 * MS


def told(timeline, pulses=None, *, until_s, every_ms=4, start_beat=0.0, from_s=-1.0):
    pulses = pulses or Pulses()
    places = []
    for ns in range(round(from_s * SECOND), round(until_s * SECOND), every_ms * MS):
        place = pulses.due(timeline, ns, start_beat)
        if place is not None:
            places.append((ns, *place))
    return places


def test_each_beat_is_told_once_in_its_bar_from_1():
    places = told(Timeline(120.0, 0.0, 0), until_s=4.49)
    assert [place[1:] for place in places] == [(bar, beat) for bar in (1, 2) for beat in (1, 2, 3, 4)] + [(3, 1)]
    assert [place[0] for place in places] == [round(n * 0.5 * SECOND) for n in range(9)]


def test_the_next_beat_is_known_ahead():
    pulses, line = Pulses(), Timeline(120.0, 0.0, 0)
    assert pulses.next_ns(line) is None
    assert pulses.due(line, 3 * MS, 0.0) == (1, 1)
    assert pulses.next_ns(line) == 500 * MS
    assert pulses.due(line, 499 * MS, 0.0) is None
    assert pulses.due(line, 500 * MS, 0.0) == (1, 2)


@pytest.mark.parametrize(
    ("beats_per_bar", "pulse", "count"), [(3.5, 0.5, 7), (3.0, 0.5, 6), (3.0, 1.0, 3), (0.5, 0.5, 1)]
)
def test_what_the_metre_counts_in_is_told(beats_per_bar, pulse, count):
    line = Timeline(60.0, 0.0, 0).with_metre(beats_per_bar, pulse_beats=pulse)
    places = told(line, until_s=2 * beats_per_bar - 0.01)
    assert [place[1:] for place in places] == [(bar, beat) for bar in (1, 2) for beat in range(1, count + 1)]
    pulses = Pulses()
    pulses.due(line, 0, 0.0)
    for ns, *place in places[1:]:
        due_ns = pulses.next_ns(line)
        assert due_ns <= ns < due_ns + 4 * MS
        assert pulses.due(line, due_ns, 0.0) == tuple(place)


def test_a_count_in_counts_up_to_the_first_bar_and_nothing_is_told_before_it():
    line = Timeline(120.0, -4.0, 0).with_metre(4.0)
    assert [place[1:] for place in told(line, until_s=2.1, start_beat=-4.0)] == [(0, 1), (0, 2), (0, 3), (0, 4), (1, 1)]


def test_a_start_between_two_beats_begins_with_the_next():
    line = Timeline(120.0, 5.5, 0).with_metre(4.0)
    assert [place[1:] for place in told(line, until_s=0.9, start_beat=5.5)] == [(2, 3), (2, 4)]


def test_a_line_that_steps_back_a_little_tells_nothing_twice_and_a_leap_tells_where_it_leads():
    pulses, line = Pulses(), Timeline(120.0, 0.0, 0)
    assert pulses.due(line, 500 * MS, 0.0) == (1, 2)
    assert pulses.due(Timeline(120.0, 0.9, 504 * MS), 504 * MS, 0.0) is None
    assert pulses.due(Timeline(120.0, 1.01, 508 * MS), 508 * MS, 0.0) is None
    assert pulses.due(Timeline(120.0, 32.0, 512 * MS), 512 * MS, 0.0) == (9, 1)
    assert pulses.due(Timeline(120.0, 0.0, 516 * MS), 516 * MS, 0.0) == (1, 1)


def test_after_a_stop_the_same_beat_is_told_again():
    pulses, line = Pulses(), Timeline(120.0, 0.0, 0)
    assert pulses.due(line, 0, 0.0) == (1, 1)
    pulses.stop()
    assert pulses.due(line, MS, 0.0) == (1, 1)
