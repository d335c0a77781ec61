"""The line that is drawn towards the player's beat."""

import pytest

from realtime.listen.gliding_line import GlidingLine
from realtime.music.timeline import Timeline

S = 1_000_000_000


def test_it_is_where_it_was_at_the_moment_it_is_aimed_elsewhere() -> None:
    line = GlidingLine(Timeline(120.0, 0.0, 0))
    before = line.at(4 * S).beat_at(4 * S)
    line.aim(4 * S, before + 0.2, 125.0)
    assert line.at(4 * S).beat_at(4 * S) == pytest.approx(before, abs=1e-9)


def test_an_error_of_the_phase_is_taken_back_and_no_more_than_that_in_a_long_rest() -> None:
    line = GlidingLine(Timeline(120.0, 0.0, 0))
    line.aim(2 * S, 4.1, 120.0)
    for second in range(3, 60):
        line.at(second * S)
    assert line.at(60 * S).beat_at(60 * S) == pytest.approx(120.1, abs=1e-6)
    assert line.at(60 * S).bpm == pytest.approx(120.0)


def test_the_tempo_goes_by_at_most_2_percent_a_beat_and_the_glide_by_4_more() -> None:
    line = GlidingLine(Timeline(100.0, 0.0, 0))
    line.aim(600_000_000, 1.5, 200.0)
    assert line.bpm == pytest.approx(102.0)
    assert line.at(600_000_000).bpm == pytest.approx(102.0 * 1.04)
