"""The scores, against cases counted by hand."""

import numpy as np
import pytest

from models.grooves import groove
from models.judge import (
    GrooveScores,
    answered,
    bars_alike,
    beats_kept,
    differing_cells,
    groove_scores,
    hit_scores,
    longest_silence,
    timing_errors,
)

pytestmark = pytest.mark.training


def human(*cells: tuple[int, int]) -> np.ndarray:
    hvo = np.zeros((1, 32, 27), np.float32)
    for step, drum in cells:
        hvo[0, step, [drum, 9 + drum, 18 + drum]] = 1.0, 0.5, 0.1
    return hvo


def played(*cells: tuple[int, int]) -> np.ndarray:
    return human(*cells)[..., :9] > 0


def test_f1_counts_hits_misses_and_extras() -> None:
    """Kick: 2 right, 1 missed. Snare: 1 right, 2 too many."""
    scores = hit_scores(played((0, 0), (8, 0), (4, 1), (5, 1), (6, 1)), human((0, 0), (8, 0), (16, 0), (4, 1)))
    assert scores.micro == pytest.approx(2 * 3 / (5 + 4))
    assert scores.per_drum[:3] == pytest.approx((2 * 2 / (2 + 3), 2 * 1 / (3 + 1), 0.0))
    assert scores.macro == pytest.approx((0.8 + 0.5) / 9)
    assert scores.hits_ratio == pytest.approx(5 / 4)


def test_a_perfect_answer_scores_one_on_the_drums_that_play() -> None:
    cells = tuple((step, drum) for drum in range(9) for step in (drum, drum + 9))
    scores = hit_scores(played(*cells), human(*cells))
    assert (scores.micro, scores.macro, scores.hits_ratio) == (1.0, 1.0, 1.0)


def test_errors_are_taken_on_the_humans_hits_alone() -> None:
    velocities = np.full((1, 32, 9), 0.9, np.float32)
    offsets = np.full((1, 32, 9), -0.4, np.float32)
    velocities[0, 0, 0], offsets[0, 0, 0] = 0.5, 0.1
    errors = timing_errors(velocities, offsets, human((0, 0), (1, 0)))
    assert (errors.velocity, errors.offset) == (pytest.approx(0.2), pytest.approx(0.25))


def test_the_longest_silence_goes_round_the_loop() -> None:
    assert longest_silence(played((4, 0), (8, 2), (30, 1))).tolist() == [22]
    assert longest_silence(played((4, 0), (8, 2))).tolist() == [28]
    assert longest_silence(played((4, 0))).tolist() == [32]
    assert longest_silence(played()).tolist() == [33]


def drums(*hits: tuple[int, int, float]) -> np.ndarray:
    """(1, 32, 27) with (step, drum, velocity)."""
    hvo = np.zeros((1, 32, 27), np.float32)
    for step, drum, velocity in hits:
        hvo[0, step, [drum, 9 + drum]] = 1.0, velocity
    return hvo


def test_precision_is_of_what_was_played_and_recall_of_what_the_human_struck() -> None:
    scores = hit_scores(played((0, 0), (8, 0), (9, 0), (10, 0)), human((0, 0), (8, 0), (16, 0)))
    assert scores.precision[0] == pytest.approx(2 / 4)
    assert scores.recall[0] == pytest.approx(2 / 3)
    assert scores.precision[1] == scores.recall[1] == 0.0


def test_an_answer_with_the_grooves_own_line_scores_one() -> None:
    answer = drums((0, 0, 0.9), (0, 2, 0.3), (4, 1, 0.5), (7, 2, 0.2))
    found = groove_scores(answer, groove(answer))
    assert (found.f1, found.correlation) == (1.0, pytest.approx(1.0))


def test_a_missed_step_costs_groove_f1_and_turned_accents_cost_correlation() -> None:
    given = groove(drums((0, 0, 0.9), (4, 0, 0.3), (8, 0, 0.9)))
    assert groove_scores(drums((0, 1, 0.9), (4, 1, 0.3)), given).f1 == pytest.approx(2 * 2 / 5)
    turned = groove_scores(drums((0, 1, 0.3), (4, 1, 0.9), (8, 1, 0.3)), given)
    assert turned.f1 == 1.0
    assert turned.correlation < groove_scores(drums((0, 1, 0.8), (4, 1, 0.4), (8, 1, 0.8)), given).correlation


def test_silence_answers_an_empty_groove_alone() -> None:
    nothing = np.zeros((1, 32, 27), np.float32)
    assert groove_scores(nothing, groove(nothing)).f1 == 1.0
    assert groove_scores(nothing, groove(drums((0, 0, 0.5)))) == GrooveScores(0.0, 0.0)


def test_answered_counts_the_struck_steps_and_beats_kept_the_quarters() -> None:
    hits = played((0, 0), (4, 2), (7, 1))
    assert answered(hits, groove(drums((0, 0, 0.5), (6, 0, 0.5)))) == pytest.approx(0.5)
    assert beats_kept(hits) == pytest.approx(2 / 8)


def test_bars_are_alike_when_the_second_repeats_the_first() -> None:
    assert bars_alike(drums((3, 1, 0.5), (19, 1, 0.5))) == 1.0
    assert bars_alike(drums((3, 1, 0.5), (19, 2, 0.5))) == 0.0


def test_the_hit_distance_counts_cells_that_only_one_strikes() -> None:
    one, other = drums((0, 0, 0.5), (4, 1, 0.5)), drums((0, 0, 0.9), (4, 2, 0.5), (5, 2, 0.5))
    assert differing_cells(one, other).tolist() == [3]
    assert differing_cells(one, one).tolist() == [0]
