"""Whether a latent is alive, judged with drummers whose latent is known."""

import numpy as np
import pytest

from models.drummer import Answers
from models.latent import (
    Played,
    active_units,
    axis_variances,
    groove_reaches,
    human_distance,
    judge_latent,
    mean_pairwise_distance,
    mixed_lengths,
    variation_distance,
)

pytestmark = pytest.mark.training


class OneDrum:
    """A drummer with a latent of two: the kick sounds where the groove strikes, the snare on the step of unit 0.

    says_latents: whether the latents are told, as a graph does that has an output for them.
    leak: what each struck step of the groove adds to every log-odds, whatever `follow` is.
    """

    latent_size = 2

    def __init__(self, leak: float = 0.0, says_latents: bool = False) -> None:
        self.leak = leak
        self.says_latents = says_latents

    def answers(
        self,
        grooves: np.ndarray,
        follow: float = 1.0,
        elsewhere: np.ndarray | None = None,
        noise: np.ndarray | None = None,
    ) -> Answers:
        n = len(grooves)
        latent = np.zeros((n, 2), np.float32)
        latent += 0 if elsewhere is None else elsewhere * (1 - follow)
        latent += 0 if noise is None else noise * follow
        logits = np.full((n, 32, 9), -9.0, np.float32)
        logits[..., 0] += 18 * follow * grooves[..., 0]
        logits[np.arange(n), np.floor(8 * latent[:, 0]).astype(int) % 32, 1] = 9.0
        logits += self.leak * grooves[..., :1].sum(1, keepdims=True)
        return Answers(
            logits, np.full_like(logits, 0.5), np.zeros_like(logits), latent, latent if self.says_latents else None
        )

    def drums(self, answers: Answers) -> np.ndarray:
        hits = (answers.hit_logits > 0).astype(np.float32)
        return np.concatenate([hits, answers.velocities * hits, answers.offsets], axis=2)


def rng() -> np.random.Generator:
    return np.random.default_rng(1)


def some_windows(n: int, drum: int = 0) -> Played:
    hvo = np.zeros((n, 32, 27), np.float32)
    hvo[:, ::4, [drum, 9 + drum]] = 1.0
    grooves = np.zeros((n, 32, 3), np.float32)
    grooves[:, ::4, :2] = 1.0
    return Played(hvo, grooves, np.arange(n))


def test_a_live_latent_varies_and_one_that_nothing_reaches_does_not() -> None:
    grooves = some_windows(10).grooves
    assert 1.5 < variation_distance(OneDrum(), grooves, rng()) <= 2.0
    assert variation_distance(OneDrum(), grooves, rng(), deviations=1e-9) < 1.5


def test_the_distance_of_a_set_is_the_mean_of_its_pairs() -> None:
    patterns = np.zeros((1, 3, 32, 27), np.float32)
    patterns[0, 1, 0, 0] = 1
    patterns[0, 2, :3, 0] = 1
    assert mean_pairwise_distance(patterns) == pytest.approx((1 + 3 + 2) / 3)


def test_humans_are_compared_with_other_pieces_alone() -> None:
    some, others = some_windows(4), some_windows(4, drum=1)
    both = Played(
        np.concatenate([some.hvo, others.hvo]), np.concatenate([some.grooves] * 2), np.array([0, 1, 2, 3, 9, 9, 9, 9])
    )
    assert human_distance(some, some) == 0.0
    assert human_distance(Played(some.hvo[:1], some.grooves[:1], some.pieces[:1]), both) == 0.0
    alone = Played(both.hvo[[0, 4]], both.grooves[[0, 4]], np.array([0, 9]))
    assert human_distance(Played(some.hvo[:1], some.grooves[:1], some.pieces[:1]), alone) == 16.0


def test_a_unit_is_active_when_it_varies_from_groove_to_groove() -> None:
    means = np.zeros((100, 3), np.float32)
    means[:, 0] = 5.0
    means[:, 1] = rng().normal(0, 0.05, 100)
    means[:, 2] = rng().normal(0, 0.5, 100)
    assert active_units(means) == 1


def test_a_groove_that_leaks_at_follow_zero_is_seen() -> None:
    grooves = some_windows(5).grooves
    assert groove_reaches(OneDrum(), grooves, rng()) == 0.0
    assert groove_reaches(OneDrum(leak=0.1), grooves, rng()) == pytest.approx(0.8, rel=1e-3)


def test_axes_are_counted_in_no_coordinates() -> None:
    """One line through three units is three active units, and one axis."""
    means = np.outer(rng().standard_normal(200), [1.0, 1.0, 1.0]).astype(np.float32)
    assert active_units(means) == 3
    variances = axis_variances(means)
    assert variances.max() == pytest.approx(3 * means[:, 0].var(), rel=1e-4)
    assert np.sort(variances)[:2] == pytest.approx([0, 0], abs=1e-6)


def test_a_mix_that_keeps_its_length_is_told_from_one_that_shrinks() -> None:
    grooves = some_windows(50).grooves
    means = rng().standard_normal((50, 2)).astype(np.float32) + 5
    lengths = mixed_lengths(OneDrum(), grooves, means, np.random.default_rng(2))
    assert lengths == pytest.approx(np.ones(50), abs=1e-5)
    shrunk = mixed_lengths(OneDrum(says_latents=True), grooves, means, np.random.default_rng(2))
    assert len(shrunk) == 100
    assert shrunk[50:].max() < 0.9


def test_all_of_it_comes_together() -> None:
    human, train = some_windows(12), some_windows(30, drum=1)
    train = Played(train.hvo, train.grooves, train.pieces + 100)
    found = judge_latent(OneDrum(), human, train, np.zeros((12, 2), np.float32), seed=1)
    assert found.human_distance == 16.0
    assert found.variation_ratio == pytest.approx(found.variation_distance / 16)
    assert (found.active_units, found.units, found.groove_reaches) == (0, 2, 0.0)
    assert 0.0 <= found.prior_overlap < 1.0
