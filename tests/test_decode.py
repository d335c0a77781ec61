"""The decode rule: which cells of the network's answer sound."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from realtime.music.hvo import HITS, OFFSETS, VELOCITIES
from realtime.music.kit import CLOSED_HAT, CRASH, HIGH_TOM, KICK, OPEN_HAT, RIDE, SNARE
from realtime.voices.decode import FLOOR_BY_CHANCE, Decoding, decode
from realtime.voices.playability import unplayable

TUNED = np.full(9, 0.4)
LEVEL = np.full((32, 9), 0.5, np.float32)
EARLY = np.full((32, 9), -0.1, np.float32)


def logits(probability: float, **cells: float) -> np.ndarray:
    """(32, 9) log-odds, all cells equally probable; cells: for each drum all its steps."""
    probabilities = np.full((32, 9), probability)
    for drum, value in cells.items():
        probabilities[:, int(drum[1:])] = value
    return (np.log(probabilities) - np.log1p(-probabilities)).astype(np.float32)


def log_odds(probability: float) -> float:
    return float(np.log(probability / (1 - probability)))


def hits(hit_logits: np.ndarray, **changes: object) -> np.ndarray:
    return decode(hit_logits, LEVEL, EARLY, Decoding(tuned=TUNED, **changes))[:, HITS] > 0


def longest_silence(played: np.ndarray) -> int:
    struck = np.flatnonzero(played.any(axis=1))
    return int(np.diff(struck, append=struck[0] + 32).max()) if len(struck) else 33


answers = arrays.arrays(np.float32, (32, 9), elements=st.floats(-8, 8, width=32))
tellings = arrays.arrays(np.float64, 9, elements=st.sampled_from([-1.0, 0.0, 1.0]) | st.floats(0, 1))
"""Thresholds, told for some drums."""


def test_a_sure_network_is_played_as_it_is() -> None:
    sure = logits(0.001)
    sure[::4, KICK] = sure[2::4, CLOSED_HAT] = 6.0
    played = hits(sure)
    assert played[::4, KICK].all()
    assert played[2::4, CLOSED_HAT].all()
    assert played.sum() == 16


def test_velocities_and_offsets_are_given_at_hits_and_zero_elsewhere() -> None:
    hvo = decode(logits(0.01, d0=0.9), LEVEL, EARLY, Decoding(tuned=TUNED))
    assert (hvo[:, VELOCITIES][:, KICK] == 0.5).all()
    assert np.allclose(hvo[:, OFFSETS][:, KICK], -0.1)
    assert not hvo[:, VELOCITIES][:, SNARE].any()


def test_an_unsure_network_plays_as_many_hits_as_its_probabilities_add_up_to() -> None:
    """0.2 of four drums that two hands and two feet play is under every threshold, and 25.6 hits."""
    unsure = logits(1e-6, d0=0.2, d1=0.2, d2=0.2, d8=0.2)
    unsure += np.random.default_rng(0).normal(0, 0.01, (32, 9)).astype(np.float32)
    assert hits(unsure).sum() == 26


def test_where_thresholds_would_play_more_than_the_probabilities_add_up_to_half_of_that_is_played() -> None:
    """8 sure kicks and 16 snares of 0.45, which are all over 0.4, add up to 15.2; the thresholds would play 24."""
    often = logits(1e-6)
    often[::4, KICK] = 8.0
    often[::2, SNARE] = log_odds(0.45)
    assert hits(often).sum() == 20


def test_where_it_is_unsure_the_most_probable_cells_are_played() -> None:
    unsure = logits(0.01)
    unsure[::2, CLOSED_HAT] = -0.8  # 0.31
    played = hits(unsure)
    assert played[::2, CLOSED_HAT].sum() == played.sum()


@given(answers)
@settings(max_examples=50, deadline=None)
def test_no_silence_is_longer_than_a_beat(hit_logits: np.ndarray) -> None:
    assert longest_silence(hits(hit_logits)) <= 4


@given(answers, st.booleans(), st.integers(0, 2**64 - 1))
@settings(max_examples=50, deadline=None)
def test_every_answer_is_a_valid_hvo(hit_logits: np.ndarray, by_chance: bool, seed: int) -> None:
    wide = hit_logits.astype(np.float32)
    hvo = decode(hit_logits, wide, wide, Decoding(tuned=TUNED, by_chance=by_chance, seed=seed))
    struck = hvo[:, HITS] == 1
    assert hvo.shape == (32, 27)
    assert (hvo[:, HITS][~struck] == 0).all()
    assert ((hvo[:, VELOCITIES] > 0) == struck).all()
    assert (hvo[:, VELOCITIES] <= 1).all()
    assert (np.abs(hvo[:, OFFSETS]) <= 0.5).all()
    assert (hvo[:, OFFSETS][~struck] == 0).all()


@given(
    answers,
    st.lists(st.integers(0, 32), min_size=9, max_size=9),
    st.booleans(),
    st.none() | tellings,
    st.sampled_from([16, 32]),
)
@settings(max_examples=100, deadline=None)
def test_no_drum_plays_more_than_its_maximum_in_what_is_heard(
    hit_logits: np.ndarray, maxima: list[int], by_chance: bool, told: np.ndarray | None, heard_steps: int
) -> None:
    changes = {"by_chance": by_chance, "thresholds": told, "heard_steps": heard_steps}
    played = hits(hit_logits, maxima=np.array(maxima), **changes)
    assert (played[:heard_steps].sum(axis=0) <= maxima).all()


def test_a_maximum_keeps_the_most_probable_cells() -> None:
    rising = logits(0.001)
    rising[:, KICK] = np.linspace(1, 5, 32)
    maxima = np.full(9, 32)
    maxima[KICK] = 3
    assert np.flatnonzero(hits(rising, maxima=maxima)[:, KICK]).tolist() == [29, 30, 31]


@given(answers, st.integers(0, 8))
@settings(max_examples=50, deadline=None)
def test_a_threshold_of_one_silences_its_drum(hit_logits: np.ndarray, drum: int) -> None:
    thresholds = TUNED.copy()
    thresholds[drum] = 1.0
    assert not hits(hit_logits, thresholds=thresholds)[:, drum].any()
    assert not hits(hit_logits, thresholds=thresholds, by_chance=True)[:, drum].any()


@given(answers, tellings, st.floats(0.3, 3.0), st.floats(0, 1), st.none() | st.floats(10, 120), st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_told_threshold_is_a_floor(
    hit_logits: np.ndarray, told: np.ndarray, temperature: float, intensity: float, count: float | None, chance: bool
) -> None:
    changes = {"temperature": temperature, "intensity": intensity, "count": count, "by_chance": chance, "seed": 5}
    played = hits(hit_logits, thresholds=told, **changes)
    probabilities = 1 / (1 + np.exp(-hit_logits.astype(np.float64) / temperature))
    assert not (played & (told >= 0) & (probabilities <= told)).any()


@given(answers, tellings, st.floats(0.3, 3.0), st.floats(0, 1), st.none() | st.floats(10, 120))
@settings(max_examples=100, deadline=None)
def test_all_cells_over_a_told_threshold_sound_that_can_be_played(
    hit_logits: np.ndarray, told: np.ndarray, temperature: float, intensity: float, count: float | None
) -> None:
    played = hits(hit_logits, thresholds=told, temperature=temperature, intensity=intensity, count=count)
    probabilities = 1 / (1 + np.exp(-hit_logits.astype(np.float64) / temperature))
    missing = (told >= 0) & (probabilities > told) & ~played
    for step, drum in np.argwhere(missing):
        with_it = played[step].copy()
        with_it[told < 0] = False  # a drum without a threshold never stands in the way
        with_it[drum] = True
        assert unplayable(with_it[None]).any()


@given(answers, st.floats(0, 1), st.lists(st.integers(0, 32), min_size=9, max_size=9))
@settings(max_examples=60, deadline=None)
def test_a_drum_plays_as_many_of_the_cells_over_its_threshold_as_its_maximum_lets_it(
    hit_logits: np.ndarray, told: float, maxima: list[int]
) -> None:
    probabilities = 1 / (1 + np.exp(-hit_logits.astype(np.float64)))
    for drum in (KICK, SNARE):
        thresholds = np.where(np.arange(9) == drum, told, -1.0)
        played = hits(hit_logits, thresholds=thresholds, maxima=np.array(maxima))[:, drum]
        assert played.sum() == min((probabilities[:, drum] > told).sum(), maxima[drum])


def test_a_lower_threshold_plays_more_and_a_higher_one_less() -> None:
    random = np.random.default_rng(0).normal(-1.5, 2.0, (32, 9)).astype(np.float32)
    counts = [int(hits(random, thresholds=np.full(9, t))[:, SNARE].sum()) for t in (0.1, 0.3, 0.5, 0.7, 0.9)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_chance_is_the_seeds_and_follows_the_probabilities() -> None:
    even = logits(1e-9, d0=0.3, d1=0.3, d2=0.2, d8=0.2)  # what two hands and two feet can play
    again = [hits(even, by_chance=True, seed=7) for _ in range(2)]
    assert np.array_equal(*again)
    assert not np.array_equal(again[0], hits(even, by_chance=True, seed=8))
    mean = np.mean([hits(even, by_chance=True, seed=seed).mean(axis=0) for seed in range(200)], axis=0)
    assert mean[[KICK, SNARE]] == pytest.approx(0.3, abs=0.02)
    assert mean[[CLOSED_HAT, RIDE]] == pytest.approx(0.2, abs=0.02)
    assert mean.sum() == pytest.approx(1.0, abs=0.02)


@given(answers, st.integers(0, 2**32))
@settings(max_examples=50, deadline=None)
def test_by_chance_no_cell_sounds_that_is_far_under_its_tuned_threshold(hit_logits: np.ndarray, seed: int) -> None:
    probabilities = 1 / (1 + np.exp(-hit_logits.astype(np.float64)))
    played = hits(hit_logits, by_chance=True, seed=seed)
    assert (probabilities[played] > FLOOR_BY_CHANCE * TUNED[0]).all()


@pytest.mark.parametrize("by_chance", [False, True])
def test_temperature_changes_which_hits_sound_and_not_how_many(by_chance: bool) -> None:
    random = np.random.default_rng(0).normal(-2.0, 2.0, (32, 9)).astype(np.float32)
    random[::4, KICK] = 30.0  # no silence has to be filled
    cold, usual, hot = (hits(random, by_chance=by_chance, temperature=t, seed=3) for t in (0.3, 1.0, 3.0))
    assert cold.sum() == usual.sum() == hot.sum()
    assert not np.array_equal(cold, hot)


def test_a_higher_temperature_plays_more_of_the_unlikely() -> None:
    random = np.random.default_rng(0).normal(-2.0, 2.0, (32, 9)).astype(np.float32)
    unlikely = random < -1.0
    mild, hot = (
        sum((hits(random, by_chance=True, temperature=t, seed=seed) & unlikely).sum() for seed in range(30))
        for t in (1.0, 3.0)
    )
    assert hot > 1.5 * mild


def test_all_maxima_zero_is_silence() -> None:
    assert not hits(logits(0.9), maxima=np.zeros(9, int)).any()


@given(answers, st.booleans())
@settings(max_examples=60)
def test_a_hat_is_never_open_and_closed_at_once(hit_logits: np.ndarray, by_chance: bool) -> None:
    played = hits(hit_logits, by_chance=by_chance, seed=1)
    assert not (played[:, CLOSED_HAT] & played[:, OPEN_HAT]).any()


def test_of_two_hats_the_one_further_over_its_threshold_stays() -> None:
    both = logits(0.001, d2=0.98)
    both[::4, OPEN_HAT] = 6.0
    played = hits(both)
    assert played[::4, OPEN_HAT].all()
    assert played[:, CLOSED_HAT].sum() == 24


def test_a_count_asked_for_is_played_whatever_the_network_adds_up_to() -> None:
    random = np.random.default_rng(0).normal(-1.5, 2.0, (32, 9)).astype(np.float32)
    random[::4, KICK] = 5.0  # no silence has to be filled
    for count in (16, 30, 45, 70):
        assert hits(random, count=float(count)).sum() == count


def test_a_count_asked_for_is_met_by_chance_on_average() -> None:
    random = np.random.default_rng(0).normal(-2.5, 2.0, (32, 9)).astype(np.float32)
    random[:, [OPEN_HAT, 4, 5, 6, 7, 8]] = -9.0  # what is left can be played by two hands and two feet
    for count in (20, 36):
        mean = np.mean([hits(random, count=float(count), by_chance=True, seed=seed).sum() for seed in range(100)])
        assert mean == pytest.approx(count, abs=1.5)


def test_fewer_hits_are_the_first_of_more() -> None:
    random = np.random.default_rng(1).normal(-1.0, 2.0, (32, 9)).astype(np.float32)
    random[:, 3:] = -9.0
    few, many = (hits(random, count=float(count)) for count in (30, 60))
    assert not (few & ~many).any()


@given(answers, st.sampled_from([(0,), (2, 3), (4, 5, 6), (0, 1, 2, 3)]), tellings, st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_silent_drum_never_sounds(
    hit_logits: np.ndarray, silent: tuple[int, ...], told: np.ndarray, by_chance: bool
) -> None:
    for thresholds, count in ((None, None), (None, 60.0), (told, None), (told, 60.0), (np.zeros(9), None)):
        played = hits(hit_logits, silent=silent, thresholds=thresholds, by_chance=by_chance, count=count)
        assert not played[:, list(silent)].any()


def test_a_count_asked_for_is_of_the_whole_kit_and_less_without_a_part_of_it() -> None:
    random = np.random.default_rng(0).normal(-1.0, 2.0, (32, 9)).astype(np.float32)
    assert 0.5 * 60 < hits(random, count=60.0, silent=(2, 3)).sum() < 0.75 * 60


def test_intensity_is_sparse_below_and_dense_with_cymbals_above() -> None:
    random = np.random.default_rng(0).normal(-2.0, 2.0, (32, 9)).astype(np.float32)
    for by_chance in (False, True):
        low, usual, neutral, high = (
            hits(random, by_chance=by_chance, seed=1, **changes)
            for changes in ({"intensity": 0.0}, {}, {"intensity": 0.5}, {"intensity": 1.0})
        )
        assert np.array_equal(usual, neutral)
        assert low.sum() < 0.7 * usual.sum()
        assert high.sum() > 1.3 * usual.sum()
        share = [played[:, [CRASH, RIDE]].sum() / played.sum() for played in (low, usual, high)]
        assert share == sorted(share)
        assert share[0] < share[2]


def test_by_chance_a_drum_with_a_threshold_is_drawn_by_its_probabilities() -> None:
    even = logits(1e-6, d1=0.3)
    even[::2, SNARE] = log_odds(0.7)
    for told, expected in ((0.0, 16 * 0.3 + 16 * 0.7), (0.5, 16 * 0.7)):
        thresholds = np.where(np.arange(9) == SNARE, told, -1.0)
        drawn = [hits(even, thresholds=thresholds, by_chance=True, seed=seed)[:, SNARE].sum() for seed in range(200)]
        assert np.mean(drawn) == pytest.approx(expected, abs=0.6)


def test_a_threshold_below_zero_is_none() -> None:
    random = np.random.default_rng(0).normal(-1.5, 2.0, (32, 9)).astype(np.float32)
    own = np.full(9, -1.0)
    assert np.array_equal(hits(random), hits(random, thresholds=own))
    assert not np.array_equal(hits(random), hits(random, thresholds=np.where(np.arange(9) == SNARE, 0.9, own)))


@given(answers, st.booleans(), st.none() | st.floats(10, 120), st.floats(0, 1), st.none() | tellings)
@settings(max_examples=100, deadline=None)
def test_every_pattern_can_be_played(
    hit_logits: np.ndarray, by_chance: bool, count: float | None, intensity: float, told: np.ndarray | None
) -> None:
    changes = {"by_chance": by_chance, "count": count, "intensity": intensity, "thresholds": told}
    assert not unplayable(hits(hit_logits, seed=3, **changes)).any()


def test_a_bar_keeps_time_on_hat_or_ride() -> None:
    """Cell by cell the second time keeper's 0.36 would come before the first one's 0.34."""
    mixed = logits(1e-6)
    for bar, first, second in ((slice(0, 16), CLOSED_HAT, RIDE), (slice(16, 32), RIDE, CLOSED_HAT)):
        mixed[bar, first][::4], mixed[bar, first][2::4] = log_odds(0.7), log_odds(0.34)
        mixed[bar, second][1::2] = log_odds(0.36)
    played = hits(mixed)
    assert played.sum() == 14
    assert not played[:16, RIDE].any()
    assert not played[16:, CLOSED_HAT].any()


def test_a_rare_drum_gets_its_share_and_a_tom_never_one_alone() -> None:
    busy = logits(1e-6, d2=0.5)
    busy[:, [OPEN_HAT, HIGH_TOM]] = log_odds(0.03)  # one hit each, never before a hat
    busy[7, OPEN_HAT] = busy[5, HIGH_TOM] = log_odds(0.2)
    busy[7, CLOSED_HAT] = log_odds(0.1)
    played = hits(busy)
    assert np.flatnonzero(played[:, OPEN_HAT]).tolist() == [7]
    assert not played[:, HIGH_TOM].any()


def test_a_limited_drum_leaves_the_others_as_they_were() -> None:
    random = np.random.default_rng(0).normal(-1.0, 2.0, (32, 9)).astype(np.float32)
    maxima = np.full(9, 32)
    maxima[SNARE] = 2
    usual, limited = hits(random), hits(random, maxima=maxima)
    assert usual[:, SNARE].sum() > 2
    assert np.array_equal(np.delete(usual, SNARE, axis=1), np.delete(limited, SNARE, axis=1))
