"""The line between beats and nanoseconds."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.music.timeline import HIGHEST_BPM, LOWEST_BPM, Timeline

HOUR_NS = 3_600_000_000_000
TIMELINES = st.builds(
    Timeline,
    st.floats(LOWEST_BPM, HIGHEST_BPM),
    st.floats(-1e5, 1e5),
    st.integers(0, 1000 * HOUR_NS),
)


@given(TIMELINES, st.integers(-10 * HOUR_NS, 10 * HOUR_NS))
def test_time_at_beat_at_is_the_identity(timeline: Timeline, elapsed_ns: int) -> None:
    ns = timeline.origin_ns + elapsed_ns
    assert timeline.time_at(timeline.beat_at(ns)) == ns


@given(
    st.builds(Timeline, st.floats(LOWEST_BPM, HIGHEST_BPM), st.floats(-0.99e9, 0.99e9), st.integers(0, 1000 * HOUR_NS)),
    st.integers(-10 * HOUR_NS, 10 * HOUR_NS),
)
def test_beyond_a_million_beats_the_identity_holds_to_a_microsecond(timeline: Timeline, elapsed_ns: int) -> None:
    ns = timeline.origin_ns + elapsed_ns
    assert abs(timeline.time_at(timeline.beat_at(ns)) - ns) < 1000


@given(TIMELINES, st.integers(0, HOUR_NS), st.floats(LOWEST_BPM, HIGHEST_BPM), st.integers(0, HOUR_NS))
def test_a_tempo_change_agrees_with_the_old_line_at_its_moment(
    old: Timeline, at_ns: int, bpm: float, later_ns: int
) -> None:
    at_ns += old.origin_ns
    new = old.with_tempo(bpm, at_ns)
    assert new.beat_at(at_ns) == old.beat_at(at_ns)
    assert new.generation == old.generation + 1
    assert new.beats_per_bar == old.beats_per_bar
    assert new.beat_at(at_ns + later_ns) - new.beat_at(at_ns) == pytest.approx(later_ns * bpm / 60e9, abs=1e-6)


def test_the_bounds_of_the_tempo_are_those_that_the_core_takes() -> None:
    for bpm, beyond in ((LOWEST_BPM, 0.0), (HIGHEST_BPM, math.inf)):
        assert Timeline(bpm).bpm == bpm
        with pytest.raises(ValueError, match="bpm"):
            Timeline(math.nextafter(bpm, beyond))


def test_a_beat_at_120_bpm_lasts_half_a_second() -> None:
    timeline = Timeline(120.0, 4.0, 1_000_000_000)
    assert timeline.beat_at(1_500_000_000) == 5.0
    assert timeline.time_at(2.0) == 0


@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        ("bpm must be within 20..400, not 0", (0.0,)),
        ("bpm must be within 20..400, not 1000", (1000.0,)),
        ("bpm must be within 20..400, not nan", (float("nan"),)),
        ("origin_beats must be within", (120.0, float("inf"))),
        ("origin_beats must be within", (120.0, 1.1e9)),
        ("beats_per_bar must be within 0.25..32, not 0", (120.0, 0.0, 0, 0.0)),
    ],
)
def test_timeline_refuses_what_is_out_of_range(field: str, arguments: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=field.replace(".", r"\.")):
        Timeline(*arguments)
