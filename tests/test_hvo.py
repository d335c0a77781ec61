"""HVO: the way to a pattern and back."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from realtime.music.hvo import DRUMS, HITS, OFFSETS, STEPS, VELOCITIES, two_bars
from realtime.music.kit import PITCHES
from realtime.music.pattern import Pattern

CELLS = (STEPS, DRUMS)


def a_float(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, width=32, allow_subnormal=False)


def whole_quarters(values: np.ndarray) -> np.ndarray:
    """Without what is so small that its quarter would be subnormal, and not exact."""
    return np.where(np.abs(values) < 1e-30, np.float32(0.0), values)


HVOS = st.builds(
    lambda hits, velocities, offsets: np.concatenate([hits, velocities * hits, offsets * hits], axis=1),
    npst.arrays(np.float32, CELLS, elements=st.sampled_from([0.0, 1.0])),
    npst.arrays(np.float32, CELLS, elements=a_float(0.0, 1.0)),
    npst.arrays(np.float32, CELLS, elements=a_float(-0.5, 0.5)).map(whole_quarters),
)


@given(HVOS, st.integers(-50, 50))
def test_hvo_to_pattern_and_back_is_the_identity(hvo: np.ndarray, anchor_beat: int) -> None:
    pattern = Pattern.from_hvo(hvo, pitches=PITCHES, anchor_beat=anchor_beat, id=7)
    np.testing.assert_array_equal(pattern.hvo(), hvo)
    assert len(pattern) == hvo[:, HITS].sum()
    assert (pattern.id, pattern.anchor_beat, pattern.length_beats, pattern.loops) == (7, anchor_beat, 8.0, True)


@given(HVOS)
def test_a_pattern_of_hvo_holds_each_hit_at_its_step_with_its_shift(hvo: np.ndarray) -> None:
    notes = Pattern.from_hvo(hvo, pitches=PITCHES).notes
    steps, drums = np.nonzero(hvo[:, HITS])
    np.testing.assert_array_equal(notes["grid_beat"], steps / 4)
    np.testing.assert_array_equal(notes["drum"], drums)
    np.testing.assert_array_equal(notes["pitch"], PITCHES[drums])
    np.testing.assert_array_equal(notes["velocity"], hvo[:, VELOCITIES][steps, drums])
    np.testing.assert_array_equal(notes["shift_beats"], hvo[:, OFFSETS][steps, drums] / 4)


def test_a_shorter_pattern_is_shown_as_often_as_it_plays_in_two_bars():
    hvo = np.zeros((16, 3 * DRUMS), np.float32)
    hvo[3, [0, DRUMS]] = 1.0
    short = Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, anchor_beat=0.0, id=1)
    shown = two_bars(short)
    assert shown.shape == (STEPS, 3 * DRUMS)
    assert np.flatnonzero(shown[:, 0]).tolist() == [3, 19]
