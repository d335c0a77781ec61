"""The player's last two bars: which cell an onset falls into, and what gives way to it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime._core import GrooveBuffer, GrooveMode
from realtime.music.timeline import quantise

STEP = 0.25


def steps_hit(buffer: GrooveBuffer) -> list[int]:
    return np.flatnonzero(buffer.groove()[:, 0]).tolist()


def quarters() -> GrooveBuffer:
    """A buffer that has heard every quarter of one pass."""
    buffer = GrooveBuffer()
    for beat in range(8):
        buffer.strike(beat, 0.5)
    return buffer


def test_a_groove_that_is_loaded_is_there_and_gives_way_as_one_that_was_played() -> None:
    played = quarters()
    loaded = GrooveBuffer()
    loaded.strike(3.0, 1.0)
    version = loaded.version
    loaded.load(played.groove(), 8.0)
    assert loaded.version > version
    assert np.array_equal(loaded.groove(), played.groove())
    for buffer in (loaded, played):
        buffer.locate(8.0)
        buffer.strike(9.25, 0.7)
    assert np.array_equal(loaded.groove(), played.groove())
    assert steps_hit(loaded) == [5, 8, 12, 16, 20, 24, 28]


@pytest.mark.parametrize(
    ("shape", "cell", "fault"),
    [((31, 3), 0.5, "shape"), ((32, 3), 1.5, "velocity"), ((32, 3), -0.6, "velocity"), ((32, 3), 0.6, "offset")],
)
def test_a_groove_that_is_none_is_refused(shape: tuple[int, int], cell: float, fault: str) -> None:
    groove = np.ones(shape, np.float32)
    groove[:, 1:] = cell
    buffer = quarters()
    before = buffer.groove()
    with pytest.raises(ValueError, match=fault):
        buffer.load(groove, 0.0)
    assert np.array_equal(buffer.groove(), before)


def test_early_hit_before_downbeat_lands_on_step_zero() -> None:
    buffer = GrooveBuffer()
    buffer.strike(7.98, 0.5)
    assert steps_hit(buffer) == [0]
    assert buffer.groove()[0] == pytest.approx([1.0, 0.5, -0.08])


def test_early_hit_survives_the_playhead_that_enters_its_cell() -> None:
    buffer = quarters()
    buffer.strike(7.9, 0.9)
    for beat in np.arange(7.9, 8.5, 0.01):
        buffer.advance(beat)
    assert buffer.groove()[0] == pytest.approx([1.0, 0.9, -0.4])


def test_the_louder_of_two_in_a_cell_stays_with_its_offset() -> None:
    for strokes in ([(1.0, 0.4), (1.05, 0.8)], [(1.05, 0.8), (1.1, 0.4)]):
        buffer = GrooveBuffer()
        for beat, velocity in strokes:
            buffer.strike(beat, velocity)
        assert buffer.groove()[4] == pytest.approx([1.0, 0.8, 0.2])


def test_a_cell_is_cleared_half_a_step_before_its_step() -> None:
    buffer = quarters()
    buffer.strike(8.0, 0.5)
    buffer.advance(9.0 - STEP / 2 - 0.001)
    assert 4 in steps_hit(buffer)
    buffer.advance(9.0 - STEP / 2)
    assert steps_hit(buffer) == [0, 8, 12, 16, 20, 24, 28]


def test_a_pass_without_an_onset_keeps_the_groove() -> None:
    buffer = quarters()
    version = buffer.version
    for beat in np.arange(8.0, 40.0, 0.1):
        buffer.advance(beat)
    assert steps_hit(buffer) == [0, 4, 8, 12, 16, 20, 24, 28]
    assert buffer.version == version


def test_the_first_onset_of_a_pass_clears_what_the_playhead_has_passed() -> None:
    buffer = quarters()
    buffer.advance(17.0)
    buffer.strike(18.0, 0.5)
    assert steps_hit(buffer) == [8, 12, 16, 20, 24, 28]
    buffer.advance(24.5)
    assert steps_hit(buffer) == [8]


def test_an_onset_stamped_just_before_the_playhead_is_kept_in_its_cell() -> None:
    buffer = quarters()
    buffer.strike(8.0, 0.5)
    buffer.advance(9.5)
    buffer.strike(9.25, 0.7)
    assert 5 in steps_hit(buffer)


def test_an_onset_of_the_last_pass_does_not_clear_what_this_pass_has() -> None:
    for this_pass_played in (False, True):
        buffer = quarters()
        if this_pass_played:
            buffer.strike(15.5, 0.7)
        buffer.advance(15.9)
        buffer.strike(16.25, 0.9)
        buffer.strike(15.75, 0.6)
        assert steps_hit(buffer) == ([1, 30, 31] if this_pass_played else [1, 31])
        assert buffer.groove()[[1, 31], 1] == pytest.approx([0.9, 0.6])


def test_an_onset_older_than_what_its_cell_holds_is_ignored() -> None:
    buffer = GrooveBuffer()
    buffer.strike(8.25, 0.4)
    buffer.strike(0.25, 0.9)
    assert buffer.groove()[1] == pytest.approx([1.0, 0.4, 0.0])


def test_far_from_the_start_it_goes_on_as_at_the_start() -> None:
    for far in (2e6, 8e8, -8e8):
        buffer = GrooveBuffer()
        for beat in range(8):
            buffer.strike(far + beat + 0.05, 0.5)
        buffer.advance(far + 8.5)
        assert steps_hit(buffer) == [0, 4, 8, 12, 16, 20, 24, 28]
        assert buffer.groove()[0] == pytest.approx([1.0, 0.5, 0.2], abs=1e-5)
        buffer.strike(far + 9.25, 0.5)
        assert steps_hit(buffer) == [5, 8, 12, 16, 20, 24, 28]


def test_overdub_adds_and_never_clears() -> None:
    buffer = GrooveBuffer(mode=GrooveMode.OVERDUB)
    for beat in range(8):
        buffer.strike(beat, 0.5)
    buffer.strike(8.5, 0.5)
    buffer.strike(9.0, 0.3)
    buffer.advance(100.0)
    assert steps_hit(buffer) == [0, 2, 4, 8, 12, 16, 20, 24, 28]
    assert buffer.groove()[4, 1] == 0.5


def test_clear_empties_every_cell_and_moves_the_version_once() -> None:
    buffer = quarters()
    version = buffer.version
    buffer.clear()
    assert not buffer.groove().any()
    assert buffer.version == version + 1
    buffer.clear()
    assert buffer.version == version + 1


def test_locate_keeps_the_groove_and_lets_the_next_pass_replace_it() -> None:
    buffer = quarters()
    buffer.locate(0.0)
    assert len(steps_hit(buffer)) == 8
    buffer.strike(0.5, 0.5)
    assert steps_hit(buffer) == [2, 4, 8, 12, 16, 20, 24, 28]


def test_locate_into_a_loop_clears_nothing_that_was_not_entered() -> None:
    buffer = quarters()
    buffer.locate(4.0)
    buffer.strike(5.5, 0.5)
    assert steps_hit(buffer) == [0, 4, 8, 12, 22, 24, 28]


def test_adaptive_fades_what_is_not_struck_again_and_drops_it_below_a_tenth() -> None:
    buffer = GrooveBuffer(mode=GrooveMode.ADAPTIVE)
    buffer.strike(0.0, 0.9)
    velocities = []
    for loop in range(1, 9):
        buffer.advance(8.0 * loop)
        velocities.append(float(buffer.groove()[0, 1]))
    fading = [0.9 * (2 / 3) ** missed for missed in range(6)]
    assert velocities == pytest.approx([*fading, 0.0, 0.0])
    assert fading[-1] > 0.1 > fading[-1] * 2 / 3


def test_adaptive_fades_a_cell_when_the_playhead_enters_it_and_no_sooner() -> None:
    buffer = GrooveBuffer(mode=GrooveMode.ADAPTIVE)
    buffer.strike(1.0, 0.9)
    buffer.advance(17.0 - STEP / 2 - 0.001)
    assert buffer.groove()[4, 1] == pytest.approx(0.9)
    buffer.advance(17.0 - STEP / 2)
    assert buffer.groove()[4, 1] == pytest.approx(0.6)


def test_adaptive_keeps_what_is_struck_again_and_takes_its_new_velocity() -> None:
    buffer = GrooveBuffer(mode=GrooveMode.ADAPTIVE)
    for loop, velocity in enumerate([0.5, 0.5, 0.8, 0.3]):
        buffer.strike(8.0 * loop, velocity)
        buffer.strike(8.0 * loop + 0.02, velocity / 2)
        assert buffer.groove()[0] == pytest.approx([1.0, velocity, 0.0])


@pytest.mark.parametrize("mode", list(GrooveMode))
@pytest.mark.parametrize("loops", [1, 2, 5])
def test_an_onset_not_struck_again_is_forgotten_after_its_loops(mode: GrooveMode, loops: int) -> None:
    buffer = GrooveBuffer(mode=mode)
    buffer.forget_loops = loops
    buffer.strike(1.0, 1.0)
    last_chance_over = 1.0 + 8.0 * loops + STEP / 2
    buffer.advance(last_chance_over - 0.001)
    assert steps_hit(buffer) == [4]
    version = buffer.version
    buffer.advance(last_chance_over)
    assert steps_hit(buffer) == []
    assert buffer.version > version


@pytest.mark.parametrize("mode", list(GrooveMode))
def test_an_onset_struck_every_loop_is_never_forgotten(mode: GrooveMode) -> None:
    buffer = GrooveBuffer(mode=mode)
    buffer.forget_loops = 1
    for loop in range(5):
        buffer.strike(8.0 * loop + 1.0, 0.5 - loop / 20)
        buffer.advance(8.0 * loop + 6.0)
        assert steps_hit(buffer) == [4]


def test_zero_loops_remember_for_ever_and_a_place_gives_each_onset_its_loops_anew() -> None:
    buffer = GrooveBuffer(mode=GrooveMode.OVERDUB)
    buffer.strike(1.0, 0.5)
    buffer.advance(8e8)
    assert steps_hit(buffer) == [4]
    buffer.locate(4.0)
    buffer.forget_loops = 1
    buffer.advance(9.0)
    assert steps_hit(buffer) == [4]
    buffer.advance(9.0 + STEP / 2)
    assert steps_hit(buffer) == []


AGEING_MOVES = st.lists(st.tuples(st.integers(0, 30), st.booleans()), max_size=40)


@given(AGEING_MOVES, st.integers(0, 3), st.sampled_from(list(GrooveMode)))
def test_how_often_the_playhead_is_moved_changes_nothing(
    moves: list[tuple[int, bool]], loops: int, mode: GrooveMode
) -> None:
    coarse, fine = GrooveBuffer(mode=mode), GrooveBuffer(mode=mode)
    coarse.forget_loops = fine.forget_loops = loops
    eighths = 0
    for ahead, struck in moves:
        for between in range(eighths, eighths + ahead):
            fine.advance(between / 8)
        eighths += ahead
        for buffer in (coarse, fine):
            if struck:
                buffer.strike(eighths / 8, 0.9)
            else:
                buffer.advance(eighths / 8)
        np.testing.assert_allclose(coarse.groove(), fine.groove(), rtol=1e-5)


@given(st.lists(st.tuples(st.floats(-0.12, 7.87), st.floats(0.01, 1.0)), max_size=40))
def test_one_pass_of_onsets_is_the_loudest_onset_of_each_cell(strokes: list[tuple[float, float]]) -> None:
    buffer = GrooveBuffer()
    expected = np.zeros((32, 3), np.float32)
    for beat, velocity in sorted(strokes):
        buffer.strike(beat, velocity)
        steps, offsets = quantise(np.array([beat]))
        if np.float32(velocity) > expected[steps[0], 1]:
            expected[steps[0]] = 1.0, velocity, offsets[0]
    np.testing.assert_array_equal(buffer.groove(), expected)


@given(st.lists(st.tuples(st.integers(0, 400), st.booleans()), max_size=120), st.sampled_from(list(GrooveMode)))
def test_the_version_moves_exactly_when_the_groove_does(moves: list[tuple[int, bool]], mode: GrooveMode) -> None:
    buffer = GrooveBuffer(mode=mode)
    for eighths, strike in moves:
        before, version = buffer.groove(), buffer.version
        if strike:
            buffer.strike(eighths / 8, 0.5 + eighths % 4 / 10)
        else:
            buffer.advance(eighths / 8)
        if buffer.version == version:
            np.testing.assert_array_equal(buffer.groove(), before)


@pytest.mark.parametrize(
    ("message", "beat", "velocity"),
    [
        (r"velocity must be within 0\.\.1, not 1\.5", 0.0, 1.5),
        (r"velocity must be within 0\.\.1, not nan", 0.0, float("nan")),
        ("beat must be within", float("inf"), 0.5),
        ("beat must be within", 1.1e9, 0.5),
    ],
)
def test_groove_buffer_refuses_what_is_out_of_range(message: str, beat: float, velocity: float) -> None:
    buffer = GrooveBuffer()
    with pytest.raises(ValueError, match=message):
        buffer.strike(beat, velocity)
    assert buffer.version == 0


@pytest.mark.parametrize("loops", [-1, 1025])
def test_groove_buffer_refuses_loops_out_of_range(loops: int) -> None:
    buffer = GrooveBuffer()
    with pytest.raises(ValueError, match=rf"forget_loops must be within 0\.\.1024, not {loops}"):
        buffer.forget_loops = loops
    assert buffer.forget_loops == 0
