"""The features of a pattern, and the overlap of two sets of them, against cases counted by hand."""

import numpy as np
import pytest

from models.features import FEATURES, common_area, features, overlap, overlaps

pytestmark = pytest.mark.training


def pattern(*hits: tuple[int, int, float, float]) -> np.ndarray:
    """(32, 27) with (step, drum, velocity, offset)."""
    hvo = np.zeros((32, 27), np.float32)
    for step, drum, velocity, offset in hits:
        hvo[step, [drum, 9 + drum, 18 + drum]] = 1.0, velocity, offset
    return hvo


def drummers(n: int, hat_every: int, seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    beat = [(step, 2, 0.5, 0.0) for step in range(0, 32, hat_every)] + [(0, 0, 0.9, 0.0), (8, 1, 0.8, 0.0)]
    played = np.stack([pattern(*beat)] * n)
    played[..., 9:18] *= random.uniform(0.6, 1.0, (n, 1, 1)).astype(np.float32)
    return played


def test_each_feature_of_a_small_pattern_is_as_counted() -> None:
    hvo = pattern((0, 0, 1.0, 0.1), (4, 1, 0.5, -0.1), (3, 3, 0.5, 0.2), (16, 0, 0.5, 0.0), (21, 8, 0.5, 0.3))
    found = dict(zip(FEATURES, features(hvo[None])[0], strict=True))
    assert found == pytest.approx(
        {
            "hits": 5,
            "drums used": 4,
            "kicks": 2,
            "snares": 1,
            "hats": 1,
            "toms": 0,
            "cymbals": 1,
            "velocity mean": 0.6,
            "velocity spread": 0.2,
            "mean absolute offset": 0.14,
            "mean offset": 0.1,
            "share on quarters": 3 / 5,
            "share on odd sixteenths": 2 / 5,
            "likeness of the bars": 1 / 4,
        },
        abs=1e-6,
    )


def test_a_pattern_with_no_hit_is_zero_in_each() -> None:
    assert not features(np.zeros((1, 32, 27), np.float32)).any()


def test_a_set_overlaps_itself_wholly_and_another_the_same_both_ways() -> None:
    one, other = drummers(40, 2), drummers(60, 4, seed=1)
    assert overlap(one, one) == pytest.approx(1.0)
    assert overlap(one, other) == pytest.approx(overlap(other, one))
    assert overlap(one, other) < 0.8


def test_what_differs_in_one_feature_alone_costs_that_feature() -> None:
    one = drummers(40, 2)
    late = one.copy()
    late[..., 18:] = 0.25 * (late[..., :9] > 0)
    found = overlaps(one, late)
    assert found["mean offset"] == found["mean absolute offset"] == 0.0
    assert all(share == pytest.approx(1.0) for name, share in found.items() if "offset" not in name)


def test_the_common_area_is_the_share_that_two_sets_have_in_common() -> None:
    assert common_area(np.array([0.0, 0.0, 1.0, 1.0]), np.array([0.0, 1.0, 1.0, 1.0])) == pytest.approx(0.75)
    assert common_area(np.zeros(3), np.ones(9)) == 0.0
    assert common_area(np.ones(3), np.ones(9)) == 1.0


def test_an_empty_set_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one each, not 3 and 0"):
        common_area(np.ones(3), np.ones(0))
