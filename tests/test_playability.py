"""What one drummer can play at once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from realtime.music.kit import CLOSED_HAT, CRASH, KICK, LOW_TOM, OPEN_HAT, RIDE, SNARE
from realtime.voices.playability import playable_at_once, unplayable


def step(*drums: int) -> np.ndarray:
    hits = np.zeros(9, np.float32)
    hits[list(drums)] = 1
    return hits


@pytest.mark.parametrize(("drums", "expected"), [
    ((), False),
    ((CLOSED_HAT, OPEN_HAT), True),
    ((KICK, SNARE, CLOSED_HAT, CRASH), False),  # the hat with the pedal
    ((SNARE, OPEN_HAT, KICK), False),
    ((SNARE, CRASH, RIDE), True),
    ((SNARE, LOW_TOM, OPEN_HAT), True),
])  # fmt: skip
def test_two_hands_and_two_feet_play_a_step(drums: tuple[int, ...], expected: bool) -> None:
    assert unplayable(step(*drums)) == expected


def test_steps_are_judged_one_by_one_in_any_shape() -> None:
    hits = np.zeros((3, 2, 32, 9), bool)
    hits[1, 0, 7, [CLOSED_HAT, OPEN_HAT]] = True
    assert np.argwhere(unplayable(hits)).tolist() == [[1, 0, 7]]


preferences = arrays.arrays(np.float64, (32, 9), elements=st.floats(-8, 8) | st.just(-np.inf))


@given(preferences)
@settings(max_examples=60, deadline=None)
def test_what_is_kept_is_playable_and_wanted(preference: np.ndarray) -> None:
    kept = playable_at_once(preference)
    assert not unplayable(kept).any()
    assert (preference[kept] > -np.inf).all()


@given(preferences)
@settings(max_examples=60, deadline=None)
def test_what_is_playable_is_kept_whole(preference: np.ndarray) -> None:
    kept = playable_at_once(preference)
    again = playable_at_once(np.where(kept, preference, -np.inf))
    assert np.array_equal(kept, again)


def test_the_least_preferred_hand_is_dropped() -> None:
    preference = np.full((32, 9), -np.inf)
    preference[4, [KICK, SNARE, CRASH, RIDE, CLOSED_HAT]] = 0.1, 0.5, 0.9, 0.4, 0.2
    assert np.flatnonzero(playable_at_once(preference)[4]).tolist() == [KICK, SNARE, CLOSED_HAT, CRASH]
