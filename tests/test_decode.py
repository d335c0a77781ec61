"""The decode rule: which cells of the network's answer sound."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from realtime.music.hvo import HITS, OFFSETS, VELOCITIES
from realtime.voices.decode import Decoding, decode

KICK, SNARE, CLOSED_HAT, OPEN_HAT = 0, 1, 2, 3
TUNED = np.full(9, 0.4)
LEVEL = np.full((32, 9), 0.5, np.float32)
EARLY = np.full((32, 9), -0.1, np.float32)


def logits(probability: float, **cells: float) -> np.ndarray:
    """(32, 9) log-odds, all cells equally probable; cells: for each drum all its steps."""
    probabilities = np.full((32, 9), probability)
    for drum, value in cells.items():
        probabilities[:, int(drum[1:])] = value
    return (np.log(probabilities) - np.log1p(-probabilities)).astype(np.float32)


def hits(hit_logits: np.ndarray, **changes: object) -> np.ndarray:
    return decode(hit_logits, LEVEL, EARLY, Decoding(tuned=TUNED, **changes))[:, HITS] > 0


def longest_silence(played: np.ndarray) -> int:
    struck = np.flatnonzero(played.any(axis=1))
    return int(np.diff(struck, append=struck[0] + 32).max()) if len(struck) else 33


answers = arrays.arrays(np.float32, (32, 9), elements=st.floats(-8, 8, width=32))


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
    """0.2 for all but the open hat, which would share steps, is under every threshold, and 51.2 hits."""
    unsure = logits(0.2, d3=1e-9) + np.random.default_rng(0).normal(0, 0.01, (32, 9)).astype(np.float32)
    assert hits(unsure).sum() == 51


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


@given(answers, st.lists(st.integers(0, 32), min_size=9, max_size=9), st.booleans())
@settings(max_examples=50, deadline=None)
def test_no_drum_plays_more_than_its_maximum(hit_logits: np.ndarray, maxima: list[int], by_chance: bool) -> None:
    played = hits(hit_logits, maxima=np.array(maxima), by_chance=by_chance)
    assert (played.sum(axis=0) <= maxima).all()


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


@given(answers)
@settings(max_examples=50, deadline=None)
def test_the_tuned_thresholds_asked_for_change_nothing(hit_logits: np.ndarray) -> None:
    assert np.array_equal(hits(hit_logits), hits(hit_logits, thresholds=TUNED))


def test_a_lower_threshold_plays_more_and_a_higher_one_less() -> None:
    random = np.random.default_rng(0).normal(-1.5, 2.0, (32, 9)).astype(np.float32)
    counts = [int(hits(random, thresholds=np.full(9, t))[:, SNARE].sum()) for t in (0.1, 0.3, 0.5, 0.7, 0.9)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_chance_is_the_seeds_and_follows_the_probabilities() -> None:
    even = logits(0.3, d3=1e-9)  # the hats would share steps
    again = [hits(even, by_chance=True, seed=7) for _ in range(2)]
    assert np.array_equal(*again)
    assert not np.array_equal(again[0], hits(even, by_chance=True, seed=8))
    mean = np.mean([hits(even, by_chance=True, seed=seed).mean(axis=0) for seed in range(200)], axis=0)
    assert np.delete(mean, OPEN_HAT).mean() == pytest.approx(0.3, abs=0.01)
    assert mean[OPEN_HAT] == 0.0


def test_a_higher_temperature_plays_more_of_the_unlikely() -> None:
    unlikely = logits(0.02, d2=0.95)
    mild, hot = (hits(unlikely, by_chance=True, temperature=t, seed=3).sum() for t in (1.0, 3.0))
    assert hot > mild


def test_all_maxima_zero_is_silence() -> None:
    assert not hits(logits(0.9), maxima=np.zeros(9, int)).any()


@given(answers, st.booleans())
@settings(max_examples=60)
def test_a_hat_is_never_open_and_closed_at_once(hit_logits: np.ndarray, by_chance: bool) -> None:
    played = hits(hit_logits, by_chance=by_chance, seed=1)
    assert not (played[:, CLOSED_HAT] & played[:, OPEN_HAT]).any()


def test_of_two_hats_the_one_further_over_its_threshold_stays() -> None:
    both = logits(0.001, d2=0.6)
    both[::4, OPEN_HAT] = 2.0
    played = hits(both)
    assert played[::4, OPEN_HAT].all()
    assert played[:, CLOSED_HAT].sum() == 24
