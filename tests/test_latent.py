"""Mixing and drawing points of a latent."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.music.latent import mix, random_latent

seeds = st.integers(0, 2**64 - 1)


@given(seeds, seeds, st.floats(0, 1))
def test_a_mix_is_as_long_as_the_two_are_on_the_way(first: int, second: int, share: float) -> None:
    a, b = random_latent(first, 64), random_latent(second, 64) * 2
    expected = (1 - share) * np.linalg.norm(a) + share * np.linalg.norm(b)
    assert np.linalg.norm(mix(a, b, share)) == pytest.approx(expected, rel=1e-5)


@given(seeds, seeds)
def test_a_mix_begins_at_one_and_ends_at_the_other(first: int, second: int) -> None:
    a, b = random_latent(first, 64), random_latent(second, 64)
    assert np.allclose(mix(a, b, 0.0), a, atol=1e-5)
    assert np.allclose(mix(a, b, 1.0), b, atol=1e-5)
    assert np.allclose(mix(a, b, 0.3), mix(b, a, 0.7), atol=1e-5)


def test_a_mix_comes_nearer_to_the_other_with_every_share() -> None:
    a, b = random_latent(1, 64), random_latent(2, 64)
    distances = [float(np.linalg.norm(mix(a, b, share) - b)) for share in np.linspace(0, 1, 11)]
    assert distances == sorted(distances, reverse=True)


def test_a_mix_of_opposite_points_is_finite() -> None:
    a = random_latent(1, 64)
    assert np.isfinite(mix(a, -a, 0.5)).all()


def test_a_seed_is_a_point_of_the_prior() -> None:
    assert np.array_equal(random_latent(5, 64), random_latent(5, 64))
    assert not np.array_equal(random_latent(5, 64), random_latent(6, 64))
    points = np.stack([random_latent(seed, 64) for seed in range(300)])
    assert points.dtype == np.float32
    assert points.std() == pytest.approx(1.0, abs=0.02)
    assert points.mean() == pytest.approx(0.0, abs=0.02)


def test_latents_of_two_sizes_and_a_share_outside_are_refused() -> None:
    with pytest.raises(ValueError, match="size"):
        mix(random_latent(1, 8), random_latent(1, 9), 0.5)
    with pytest.raises(ValueError, match=r"share must be in 0\.\.1, not 1\.5"):
        mix(random_latent(1, 8), random_latent(1, 8), 1.5)
