"""Accents from the metre."""

import pytest

from realtime.music.accent import DOWNBEAT, ELSEWHERE, HALF_PULSE, PULSE, accent


def test_a_bar_of_four_is_accented_on_its_beats():
    bar = [accent(step / 4, 4.0, 1.0) for step in range(16)]
    assert bar == [DOWNBEAT, ELSEWHERE, HALF_PULSE, ELSEWHERE, *([PULSE, ELSEWHERE, HALF_PULSE, ELSEWHERE] * 3)]


def test_where_eighths_are_counted_each_eighth_is_a_pulse():
    bar = [accent(step / 4, 3.5, 0.5) for step in range(14)]
    assert bar == [DOWNBEAT, HALF_PULSE, *([PULSE, HALF_PULSE] * 6)]


@pytest.mark.parametrize("early", [-0.12, 0.0, 0.12])
def test_a_stroke_belongs_to_the_nearest_sixteenth_over_the_bar_line_too(early):
    assert accent(0.0 + early, 4.0, 1.0) == DOWNBEAT
    assert accent(2.0 + early, 4.0, 1.0) == PULSE
    assert accent(4.0 + early, 4.0, 1.0) == DOWNBEAT
