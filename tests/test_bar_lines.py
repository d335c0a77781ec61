"""The bar lines on a timeline: where bars begin, what their numbers are, and one change of metre."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.music.metre import METRES
from realtime.music.timeline import Timeline

LINE = Timeline(120.0, 0.0, 0)
LENGTHS = st.sampled_from([metre.beats_per_bar for metre in METRES.values()])
STEPS = st.integers(-4000, 4000)


@given(LENGTHS, STEPS, st.integers(-100, 100), STEPS)
def test_every_beat_lies_in_the_bar_whose_line_is_before_it(
    length: float, origin_steps: int, number: int, steps: int
) -> None:
    line = LINE.with_metre(length, origin_steps / 4, number)
    bar, beat_of_bar = line.bar_at(steps / 4)
    assert 0 <= beat_of_bar < length
    assert line.bar_line(bar) + beat_of_bar == steps / 4
    assert line.bar_line(bar + 1) == line.bar_line(bar) + length
    assert line.bar_at(line.bar_origin_beats) == (number, 0.0)


@given(LENGTHS, LENGTHS, st.integers(1, 200), st.integers(0, 8000))
def test_a_change_of_metre_leaves_the_bars_before_it_and_counts_on_from_there(
    before: float, after: float, bar: int, steps: int
) -> None:
    old = LINE.with_metre(before)
    change = old.bar_line(bar)
    new = old.with_metre_from(change, after, 0.5)
    beat = steps / 4
    if beat < change:
        assert new.bar_at(beat) == old.bar_at(beat)
        assert new.bar_line_from(beat) == old.bar_line_from(beat)
        assert new.bars_at(beat) == (before, 1.0, 0)
    else:
        assert new.bar_at(beat) == LINE.with_metre(after, change, bar).bar_at(beat)
        assert new.bar_line_from(beat) >= change
        assert new.bars_at(beat) == (after, 0.5, bar)
    assert new.bar_at(change) == (bar, 0.0)
    assert new.bar_line(bar) == change
    assert new.bar_line(bar - 1) == change - before
    assert (new.bpm, new.origin_beats, new.origin_ns) == (old.bpm, old.origin_beats, old.origin_ns)


def test_a_tempo_keeps_the_bars_and_another_line_can_take_them() -> None:
    changed = LINE.with_metre_from(8.0, 3.5, 0.5)
    for line in (changed.with_tempo(90.0, 1_000_000_000), Timeline(77.0, 3.0, 5).with_bars_of(changed)):
        assert line.bar_at(7.0) == (1, 3.0)
        assert line.bar_at(12.0) == (3, 0.5)
        assert (line.beats_per_bar, line.bar_origin_beats, line.bar_origin_number, line.pulse_beats) == (
            3.5,
            8.0,
            2,
            0.5,
        )
    assert Timeline(77.0, 3.0, 5).with_bars_of(changed).bpm == 77.0


@given(LENGTHS, STEPS, st.floats(-1000, 1000))
def test_the_next_bar_line_is_the_first_that_is_not_before(length: float, origin_steps: int, beat: float) -> None:
    line = LINE.with_metre(length, origin_steps / 4)
    found = line.bar_line_from(beat)
    bar, beat_of_bar = line.bar_at(found)
    assert beat_of_bar == 0
    assert line.bar_line(bar - 1) < beat <= found


@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        ("beats_per_bar", (0.2,)),
        ("bar_origin_beats", (4.0, 2e9)),
        ("bar_origin_number", (4.0, 0.0, 2_000_000_000)),
        ("pulse_beats", (4.0, 0.0, 0, 0.0)),
    ],
)
def test_a_bar_beyond_the_bounds_is_refused(field: str, arguments: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=f"{field} must be within"):
        LINE.with_metre(*arguments)  # type: ignore[arg-type]
