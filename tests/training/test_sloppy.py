"""What sloppy players do to a groove."""

import numpy as np
import pytest

from models.sloppy import DISTORTIONS, delayed, flat, jittered, moved, with_extra_onsets

pytestmark = pytest.mark.training


def struck_on(*onsets: tuple[int, float, float]) -> np.ndarray:
    """(1, 32, 3) with (step, velocity, offset)."""
    groove = np.zeros((1, 32, 3), np.float32)
    for step, velocity, offset in onsets:
        groove[0, step] = 1.0, velocity, offset
    return groove


def on_eighths(n: int) -> np.ndarray:
    groove = np.zeros((n, 32, 3), np.float32)
    groove[:, ::2] = 1.0, 0.5, 0.0
    return groove


BPM = np.array([120.0], np.float32)


def test_a_delay_in_ms_becomes_steps_at_the_tempo() -> None:
    """At 120 bpm a step lasts 125 ms, at 60 twice that."""
    assert delayed(struck_on((4, 0.5, 0.0)), BPM, 25.0)[0, 4] == pytest.approx((1, 0.5, 0.2), abs=1e-6)
    assert delayed(struck_on((4, 0.5, 0.0)), BPM / 2, 25.0)[0, 4, 2] == pytest.approx(0.1, abs=1e-6)


def test_an_onset_that_is_late_enough_lands_on_the_next_step_around_the_loop() -> None:
    late = delayed(struck_on((31, 0.5, 0.4)), BPM, 25.0)
    assert np.flatnonzero(late[0, :, 0]).tolist() == [0]
    assert late[0, 0, 2] == pytest.approx(-0.4, abs=1e-6)


def test_of_two_that_land_on_one_step_the_louder_stays() -> None:
    by_steps = np.zeros((1, 32))
    by_steps[0, 4] = 1.1
    together = moved(struck_on((4, 0.9, 0.0), (5, 0.4, 0.0)), by_steps)
    assert np.flatnonzero(together[0, :, 0]).tolist() == [5]
    assert together[0, 5] == pytest.approx((1, 0.9, 0.1), abs=1e-6)


def test_jitter_has_the_deviation_that_was_asked_for() -> None:
    played = jittered(on_eighths(200), np.full(200, 120.0, np.float32), np.random.default_rng(1), 10.0)
    offsets_ms = played[..., 2][played[..., 0] > 0] * 125
    assert offsets_ms.std() == pytest.approx(10.0, rel=0.05)
    assert abs(offsets_ms.mean()) < 0.5


def test_flat_velocities_are_all_equal_and_change_nothing_else() -> None:
    played = flat(struck_on((4, 0.9, 0.1), (7, 0.3, -0.2)), 100)
    assert np.allclose(played, struck_on((4, 100 / 127, 0.1), (7, 100 / 127, -0.2)))


def test_extra_onsets_are_a_tenth_of_the_unstruck_steps_and_leave_the_others_alone() -> None:
    whole = on_eighths(20)
    more = with_extra_onsets(whole, np.random.default_rng(1))
    assert (more[..., 0].sum(1) == 16 + 2).all()
    assert np.array_equal(more[:, ::2], whole[:, ::2])
    assert set(more[..., 1][more[..., 0] > 0]) == {np.float32(0.5)}
    assert not with_extra_onsets(np.zeros((1, 32, 3), np.float32), np.random.default_rng(1)).any()


@pytest.mark.parametrize("name", DISTORTIONS)
def test_every_distortion_changes_the_groove_and_an_empty_one_stays_empty(name: str) -> None:
    random = np.random.default_rng(1)
    assert not np.array_equal(DISTORTIONS[name](on_eighths(1), BPM, random), on_eighths(1))
    assert not DISTORTIONS[name](np.zeros((1, 32, 3), np.float32), BPM, random).any()
