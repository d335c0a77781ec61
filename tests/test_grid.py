"""The quantiser: C++ against numpy, and the borders between steps."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.music.timeline import quantise

BEATS = st.lists(st.floats(-1e6, 1e6), max_size=50).map(lambda beats: np.array(beats, np.float64))


@given(BEATS)
def test_quantiser_agrees_with_numpy(beats: np.ndarray) -> None:
    x = 4 * beats
    steps, offsets = quantise(beats)
    np.testing.assert_array_equal(steps, np.floor(x + 0.5).astype(np.int64))
    np.testing.assert_array_equal(offsets, (x - np.floor(x + 0.5)).astype(np.float32))


@given(BEATS)
def test_step_and_offset_give_the_beat_back(beats: np.ndarray) -> None:
    steps, offsets = quantise(beats)
    assert (np.abs(offsets) <= 0.5).all()
    np.testing.assert_allclose((steps + offsets.astype(np.float64)) / 4, beats, atol=1e-7)


@pytest.mark.parametrize(
    ("beat", "step", "offset"),
    [
        (0.0, 0, 0.0),
        (-0.04, 0, -0.16),  # just before the downbeat: the downbeat, early
        (0.125, 1, -0.5),  # halfway: the later step
        (0.1249, 0, 0.4996),
        (-0.125, 0, -0.5),
        (-0.126, -1, 0.496),
        (7.99, 32, -0.04),  # the next loop's first step
    ],
)
def test_halfway_between_two_steps_belongs_to_the_later(beat: float, step: int, offset: float) -> None:
    steps, offsets = quantise(np.array([beat]))
    assert steps.tolist() == [step]
    assert offsets.tolist() == pytest.approx([offset])


@pytest.mark.parametrize("beat", [float("nan"), float("inf"), 1.1e9])
def test_quantiser_refuses_beats_out_of_range(beat: float) -> None:
    with pytest.raises(ValueError, match=r"beat must be within -1e\+09..1e\+09, not"):
        quantise(np.array([beat]))
