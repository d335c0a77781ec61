"""Patterns: their checks, their bytes and their piano roll."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.music.kit import PITCHES
from realtime.music.pattern import NO_DRUM, Pattern


def a_float(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, width=32)


NOTES = st.lists(
    st.tuples(
        st.floats(0.0, 8.0, exclude_max=True),
        a_float(-0.125, 0.125),
        st.integers(0, 127),
        a_float(0.0, 1.0),
        a_float(0.0078125, 16.0),
        st.sampled_from([*range(9), NO_DRUM]),
    ),
    max_size=60,
)


def pattern_of(notes: list[tuple[float, float, int, float, float, int]], **others: Any) -> Pattern:
    columns = list(zip(*notes, strict=True)) or [[]] * 6
    return Pattern(*columns, **{"length_beats": 8.0, **others})


def one_note(**changed: Any) -> Pattern:
    note = {"grid_beats": 0.0, "shifts": 0.0, "pitches": 36, "velocities": 0.5, "durations": 0.1, "drums": 0}
    others = {key: changed.pop(key) for key in ("length_beats", "anchor_beat") if key in changed}
    return Pattern(**{key: [value] for key, value in {**note, **changed}.items()}, **{"length_beats": 8.0, **others})


@given(NOTES, st.floats(-1e6, 1e6), st.booleans(), st.integers(0, 2**32 - 1))
def test_pattern_to_bytes_and_back_is_the_identity(notes: Any, anchor_beat: float, loops: bool, id: int) -> None:
    pattern = pattern_of(notes, anchor_beat=anchor_beat, loops=loops, id=id)
    again = Pattern.from_bytes(pattern.to_bytes())
    assert again == pattern
    assert again.to_bytes() == pattern.to_bytes()
    assert (again.anchor_beat, again.loops, again.id) == (anchor_beat, loops, id)


@given(NOTES)
def test_pattern_keeps_its_notes_in_the_order_of_their_grid_beats(notes: Any) -> None:
    ordered = sorted(notes, key=lambda note: note[0])
    kept = pattern_of(notes).notes
    for column, field in enumerate(("grid_beat", "shift_beats", "pitch", "velocity", "duration_beats", "drum")):
        np.testing.assert_array_equal(kept[field], np.array([note[column] for note in ordered], kept[field].dtype))


@given(NOTES, st.sampled_from([1, 4, 6, 24]))
def test_piano_roll_holds_the_loudest_velocity_of_each_cell(notes: Any, steps_a_beat: int) -> None:
    expected = np.zeros((8 * steps_a_beat, 128), np.float32)
    for grid_beat, _, pitch, velocity, duration, _ in notes:
        first = min(len(expected) - 1, int(np.floor(grid_beat * steps_a_beat + 0.5)))
        end = max(first + 1, int(np.floor((grid_beat + duration) * steps_a_beat + 0.5)))
        expected[first:end, pitch] = np.maximum(expected[first:end, pitch], np.float32(velocity))
    np.testing.assert_array_equal(pattern_of(notes).piano_roll(steps_a_beat), expected)


def test_with_id_and_with_anchor_leave_the_pattern_as_it_was() -> None:
    pattern = one_note()
    assert pattern.with_id(5).id == 5
    assert pattern.with_anchor(-16.0).anchor_beat == -16.0
    assert (pattern.id, pattern.anchor_beat) == (0, 0.0)
    assert pattern.with_id(5) != pattern
    assert pattern.with_id(5).with_id(0) == pattern


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"grid_beats": 8.0}, "grid_beat must be at least 0 and below the length 8"),
        ({"grid_beats": -0.1}, "grid_beat must be at least 0"),
        ({"shifts": 0.126}, r"shift_beats must be within -0\.125\.\.0\.125, not 0\.126"),
        ({"velocities": 1.1}, r"velocity must be within 0\.\.1, not 1\.1"),
        ({"velocities": float("nan")}, r"velocity must be within 0\.\.1, not nan"),
        ({"durations": 0.0}, r"duration_beats must be within 0\.005\.\.1024, not 0"),
        ({"pitches": 300}, r"pitch must be within 0\.\.127, not 300"),
        ({"pitches": -1}, r"pitch must be within 0\.\.127, not -1"),
        ({"drums": 9}, r"drum \(or 255 for none\) must be within 0\.\.8, not 9"),
        ({"length_beats": 0.0}, r"length_beats must be within 0\.25\.\.1024, not 0"),
        ({"anchor_beat": float("inf")}, "anchor_beat must be within"),
    ],
)
def test_pattern_refuses_what_is_out_of_range(changed: dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        one_note(**changed)


def test_pattern_refuses_columns_of_different_lengths() -> None:
    with pytest.raises(ValueError, match=r"shifts must have the shape \(2,\), not \(1,\)"):
        Pattern([0.0, 1.0], [0.0], [36, 36], [0.5, 0.5], [0.1, 0.1], [0, 0], length_beats=8.0)


def test_pattern_refuses_more_notes_than_it_holds() -> None:
    note = (0.0, 0.0, 36, 0.5, 0.1, 0)
    assert len(pattern_of([note] * Pattern.CAPACITY)) == 512
    with pytest.raises(ValueError, match=r"note count must be within 0\.\.512, not 513"):
        pattern_of([note] * (Pattern.CAPACITY + 1))


@pytest.mark.parametrize(
    ("shape", "message"),
    [((32, 26), r"\(steps, 27\), not \(32, 26\)"), ((27,), r"\(steps, 27\), not \(27,\)")],
)
def test_from_hvo_refuses_another_shape(shape: tuple[int, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Pattern.from_hvo(np.zeros(shape, np.float32), pitches=PITCHES)


@given(st.binary(max_size=200), st.integers(0, 99))
def test_malformed_bytes_are_refused(junk: bytes, cut: int) -> None:
    whole = one_note().to_bytes()
    for data in (junk, whole[:cut] if cut < len(whole) else whole[:-1], whole + junk + b"x"):
        with pytest.raises(ValueError, match=r"pattern bytes|must be"):
            Pattern.from_bytes(data)
