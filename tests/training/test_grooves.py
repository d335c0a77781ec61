"""The groove of drums, and how it is thinned."""

import numpy as np
import pytest

from models.grooves import Thinning, groove, thin

pytestmark = pytest.mark.training


def drums(*hits: tuple[int, int, float, float]) -> np.ndarray:
    """(32, 27) with (step, drum, velocity, offset)."""
    hvo = np.zeros((32, 27), np.float32)
    for step, drum, velocity, offset in hits:
        hvo[step, [drum, 9 + drum, 18 + drum]] = 1.0, velocity, offset
    return hvo


def full(n: int = 8, struck: int = 24) -> np.ndarray:
    random = np.random.default_rng(0)
    grooves = np.zeros((n, 32, 3), np.float32)
    grooves[:, :struck, 0] = 1
    grooves[:, :struck, 1] = random.uniform(0.1, 1, (n, struck))
    return grooves


def test_the_loudest_onset_of_a_step_gives_velocity_and_offset() -> None:
    line = groove(drums((3, 0, 0.4, 0.2), (3, 5, 0.9, -0.1), (7, 8, 0.3, 0.05)))
    assert np.allclose(line[3], (1, 0.9, -0.1))
    assert np.allclose(line[7], (1, 0.3, 0.05))
    assert line[:, 0].sum() == 2


def test_an_onset_of_velocity_zero_keeps_its_offset() -> None:
    assert np.allclose(groove(drums((3, 4, 0.0, 0.2)))[3], (1, 0, 0.2))


@pytest.mark.parametrize(("thinning", "kept"), [("full", 24), ("half", 12), ("quarter", 6), ("accents", 8)])
def test_a_thinned_groove_keeps_its_share(thinning: str, kept: int) -> None:
    thinned = thin(full(), Thinning(thinning), seed=1)
    assert (thinned[..., 0].sum(1) == kept).all()


def test_what_is_kept_is_unchanged_and_the_rest_is_zero() -> None:
    whole = full()
    thinned = thin(whole, Thinning.HALF, seed=1)
    kept = thinned[..., 0] > 0
    assert np.array_equal(thinned[kept], whole[kept])
    assert not thinned[~kept].any()


def test_accents_are_the_loudest() -> None:
    whole = full()
    kept = thin(whole, Thinning.ACCENTS, seed=1)[..., 0] > 0
    for row, loud in zip(whole, kept, strict=True):
        assert row[loud, 1].min() >= row[:24][~loud[:24], 1].max()


def test_quarters_lie_on_every_fourth_step_and_empty_is_empty() -> None:
    assert np.flatnonzero(thin(full(1), Thinning.QUARTERS, seed=1)[0, :, 0]).tolist() == [0, 4, 8, 12, 16, 20]
    assert not thin(full(), Thinning.EMPTY, seed=1).any()


def test_the_same_seed_keeps_the_same_onsets() -> None:
    first, again, other = (thin(full(), Thinning.QUARTER, seed) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
