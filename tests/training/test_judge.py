"""The scores, against cases counted by hand."""

import numpy as np
import pytest

from models.judge import hit_scores, longest_silence, timing_errors

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
