"""Half and double time: what the drummer hears, and where its hits fall on the player's steps."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from realtime.music.kit import CLOSED_HAT, CRASH, KICK, OPEN_HAT, RIDE, SNARE
from realtime.voices.playability import unplayable
from realtime.voices.played_time import PlayedTime, drummers_maxima, heard, played


def groove(**onsets: tuple[float, float]) -> np.ndarray:
    """(32, 3); onsets: s<step> = (velocity, offset)."""
    made = np.zeros((32, 3), np.float32)
    for name, (velocity, offset) in onsets.items():
        made[int(name[1:])] = 1.0, velocity, offset
    return made


def drums(*hits: tuple[int, int, float, float]) -> np.ndarray:
    """(32, 27) of hits (step, drum, velocity, offset)."""
    hvo = np.zeros((32, 27), np.float32)
    for step, drum, velocity, offset in hits:
        hvo[step, [drum, 9 + drum, 18 + drum]] = 1.0, velocity, offset
    return hvo


def struck(hvo: np.ndarray) -> list[tuple[int, int, float, float]]:
    return [
        (int(step), int(drum), round(float(hvo[step, 9 + drum]), 3), round(float(hvo[step, 18 + drum]), 3))
        for step, drum in np.argwhere(hvo[:, :9] > 0)
    ]


def onsets(given: np.ndarray) -> list[tuple[int, float, float]]:
    return [
        (int(step), round(float(given[step, 1]), 3), round(float(given[step, 2]), 3))
        for step in np.flatnonzero(given[:, 0])
    ]


def test_normal_time_changes_nothing() -> None:
    given, answer = groove(s3=(0.5, 0.2)), drums((5, SNARE, 0.7, -0.3))
    assert np.array_equal(heard(given, PlayedTime.NORMAL), given)
    assert np.array_equal(played(answer, PlayedTime.NORMAL), answer)


def test_half_time_hears_two_bars_as_one_and_repeats_it() -> None:
    given = groove(s0=(0.9, 0.2), s8=(0.5, -0.1), s24=(0.6, 0.0))
    expected = [(0, 0.9, 0.1), (4, 0.5, -0.05), (12, 0.6, 0.0)]
    repeated = [(step + 16, velocity, offset) for step, velocity, offset in expected]
    assert onsets(heard(given, PlayedTime.HALF)) == expected + repeated


def test_half_time_keeps_the_louder_of_two_onsets_where_it_was() -> None:
    """Step 5 a little early lies at 2.45 of the drummer's steps: the louder of that step's two."""
    assert onsets(heard(groove(s4=(0.4, 0.0), s5=(0.8, -0.1)), PlayedTime.HALF))[0] == (2, 0.8, 0.45)


def test_half_time_hears_the_end_of_the_loop_as_early_for_its_start() -> None:
    assert onsets(heard(groove(s31=(0.8, 0.2)), PlayedTime.HALF))[0] == (0, 0.8, -0.4)


def test_half_time_spreads_the_first_bar_over_both() -> None:
    answer = drums((0, KICK, 0.9, 0.0), (4, SNARE, 0.8, 0.1), (12, SNARE, 0.7, 0.0), (20, KICK, 1.0, 0.0))
    assert struck(played(answer, PlayedTime.HALF)) == [
        (0, KICK, 0.9, 0.0),
        (8, SNARE, 0.8, 0.2),
        (24, SNARE, 0.7, 0.0),
    ]


def test_double_time_hears_both_bars_over_each_other_at_twice_the_length() -> None:
    given = groove(s4=(0.4, 0.1), s20=(0.9, -0.1), s9=(0.5, 0.0))
    assert onsets(heard(given, PlayedTime.DOUBLE)) == [(8, 0.9, -0.2), (18, 0.5, 0.0)]


def test_double_time_draws_two_bars_into_one_which_comes_twice() -> None:
    answer = drums((0, KICK, 0.9, 0.0), (4, SNARE, 0.8, 0.1), (20, SNARE, 0.7, 0.0), (31, KICK, 0.5, 0.0))
    bar = [(0, KICK, 0.9, 0.0), (2, SNARE, 0.8, 0.05), (10, SNARE, 0.7, 0.0)]
    expected = sorted([*bar, *((step + 16, *rest) for step, *rest in bar)])
    assert struck(played(answer, PlayedTime.DOUBLE)) == expected


def test_double_time_keeps_a_lone_hit_between_two_steps_where_it_is() -> None:
    assert struck(played(drums((5, SNARE, 0.6, 0.0)), PlayedTime.DOUBLE))[0] == (3, SNARE, 0.6, -0.5)


@pytest.mark.parametrize("time", [PlayedTime.HALF, PlayedTime.DOUBLE])
def test_an_onset_answered_where_it_is_heard_sounds_where_it_was_played(time: PlayedTime) -> None:
    """At a quarter, early or late: there and back again is the identity."""
    for step in range(0, 16, 4):
        for offset in (-0.2, 0.0, 0.2):
            (first, *_) = onsets(heard(groove(**{f"s{step}": (0.5, offset)}), time))
            answer = played(drums((first[0], SNARE, first[1], first[2])), time)
            assert struck(answer)[0] == (step, SNARE, 0.5, pytest.approx(offset, abs=0.002))


@given(arrays.arrays(np.bool_, (32, 9)), st.sampled_from(PlayedTime), st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_what_could_be_played_can_be_played_in_every_time(hits: np.ndarray, time: PlayedTime, seed: int) -> None:
    random = np.random.default_rng(seed)
    hits &= ~unplayable(hits)[:, None]
    answer = np.concatenate(
        [hits, hits * random.uniform(0.1, 1, (32, 9)), hits * random.uniform(-0.5, 0.5, (32, 9))], 1
    )
    moved = played(answer.astype(np.float32), time)
    there = moved[:, :9] > 0
    assert not unplayable(there).any()
    assert ((moved[:, 9:18] > 0) == there).all()
    assert (np.abs(moved[:, 18:]) <= 0.5).all()
    assert not moved[:, 18:][~there].any()


def test_of_hands_that_fall_together_those_nearest_to_the_grid_stay() -> None:
    answer = drums((4, SNARE, 0.5, 0.0), (4, CRASH, 0.5, 0.0), (3, RIDE, 0.9, 0.0), (3, OPEN_HAT, 0.9, 0.0))
    answer[4, [CLOSED_HAT, 9 + CLOSED_HAT]] = 1.0, 0.5
    assert np.flatnonzero(played(answer, PlayedTime.DOUBLE)[2, :9]).tolist() == [SNARE, CLOSED_HAT, CRASH]


@given(arrays.arrays(np.bool_, (32, 9)), st.lists(st.integers(0, 32), min_size=9, max_size=9))
@settings(max_examples=50, deadline=None)
def test_in_double_time_no_drum_is_heard_more_often_than_its_maximum(hits: np.ndarray, maxima: list[int]) -> None:
    most = np.array(maxima)
    allowed = drummers_maxima(most, PlayedTime.DOUBLE)
    answer = np.zeros((32, 27), np.float32)
    answer[:, :9] = hits & (hits.cumsum(axis=0) <= allowed)
    answer[:, 9:18] = 0.5 * answer[:, :9]
    heard_hits = played(answer, PlayedTime.DOUBLE, most)[:, :9].sum(axis=0)
    assert (heard_hits <= most).all()
    assert (heard_hits >= played(answer, PlayedTime.DOUBLE)[:, :9].sum(axis=0) - 1).all()


def test_of_an_odd_maximum_in_double_time_the_second_bar_loses_its_softest_hit() -> None:
    answer = drums((0, SNARE, 0.5, 0.0), (8, SNARE, 0.9, 0.0), (20, SNARE, 0.4, 0.0))
    found = struck(played(answer, PlayedTime.DOUBLE, np.full(9, 5)))
    assert [step for step, *_ in found] == [0, 4, 10, 16, 20]
