"""Tempo from taps: one that is missing, doubled or astray does not change it."""

import numpy as np
import pytest

from realtime.conducting.tap_tempo import TapTempo

MS = 1_000_000


def tempo(*taps_ms):
    taps = TapTempo()
    bpm = None
    for ms in taps_ms:
        bpm = taps.tap(round(ms * MS)) or bpm
    return bpm


@pytest.mark.parametrize("bpm", [40, 90, 120, 240])
def test_the_third_tap_tells_the_tempo(bpm):
    beat_ms = 60e3 / bpm
    assert tempo(0, beat_ms) is None
    assert tempo(0, beat_ms, 2 * beat_ms) == pytest.approx(bpm)


def test_unsteady_taps_are_averaged():
    rng = np.random.default_rng(0)
    taps = np.arange(9) * 500 + rng.normal(0, 15, 9)
    assert tempo(*taps) == pytest.approx(120, rel=0.02)


def test_a_tap_left_out_changes_nothing():
    assert tempo(0, 500, 1000, 1500, 2500, 3000) == pytest.approx(120)


def test_a_tap_that_bounces_changes_nothing():
    assert tempo(0, 500, 540, 1000, 1500, 1530, 2000) == pytest.approx(120)


def test_a_tap_astray_changes_little():
    assert tempo(0, 500, 1000, 1500, 1820, 2000, 2500, 3000, 3500) == pytest.approx(120, rel=0.02)


def test_after_a_pause_the_taps_begin_anew():
    taps = TapTempo()
    for ms in (0, 500, 1000):
        taps.tap(ms * MS)
    assert taps.tap(9000 * MS) is None
    assert taps.tap(9300 * MS) is None
    assert taps.tap(9600 * MS) == pytest.approx(200)


def test_time_that_goes_backwards_begins_anew():
    taps = TapTempo()
    for ms in (5000, 5500, 6000):
        taps.tap(ms * MS)
    assert taps.tap(100 * MS) is None


def test_the_tempo_stays_within_the_range():
    assert tempo(*range(0, 1000, 101)) == 400.0
