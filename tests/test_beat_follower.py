"""A delay-locked loop over pairs of moment and beat: it smooths jitter, and follows a change of tempo all the same."""

from __future__ import annotations

import math

import numpy as np
import pytest

from realtime._core import BeatFollower, Timeline

TICKS_A_BEAT = 24
BAR = 4.0
MS = 1_000_000


def moments(bpm_at, beats):
    """The true moment, in ns, of each tick while the tempo is bpm_at(beat)."""
    ticks = np.arange(int(beats * TICKS_A_BEAT)) / TICKS_A_BEAT
    spacings = [60e9 / bpm_at(beat) / TICKS_A_BEAT for beat in ticks]
    return np.concatenate(([0.0], np.cumsum(spacings)))


def follow(bpm_at, beats, jitter_ms, seed=0, hint=120.0):
    """At each tick: beat, the error of the position in ms, the tempo, the band's own line drawn to it."""
    true_ns = moments(bpm_at, beats)
    seen_ns = np.maximum.accumulate(true_ns + np.random.default_rng(seed).normal(0, jitter_ms * MS, len(true_ns)))
    follower = BeatFollower(hint)
    drawn = None
    rows = []
    for tick, ns in enumerate(seen_ns.astype(np.int64).tolist()):
        follower.observe(ns, tick / TICKS_A_BEAT)
        line = follower.line()
        if line is None:
            continue
        drawn = drawn.drawn_to(line, ns, 0.5) if drawn is not None else line
        now_ns = int(true_ns[tick]) + 2 * MS
        true_beat = np.interp(now_ns, true_ns, np.arange(len(true_ns)) / TICKS_A_BEAT)
        beat = tick / TICKS_A_BEAT
        ms_a_beat = 60e3 / bpm_at(beat)
        rows.append(
            (
                beat,
                (line.beat_at(now_ns) - true_beat) * ms_a_beat,
                line.bpm,
                (drawn.beat_at(now_ns) - true_beat) * ms_a_beat,
            )
        )
    return np.array(rows[:-1])


def steady(_beat):
    return 120.0


@pytest.mark.parametrize("seed", range(10))
def test_3_ms_of_jitter_leave_less_than_1_ms_after_two_bars(seed):
    rows = follow(steady, 64, 3.0, seed)
    settled = rows[rows[:, 0] >= 2 * BAR]
    assert math.sqrt(np.mean(settled[:, 1] ** 2)) < 1.0
    assert math.sqrt(np.mean(settled[:, 3] ** 2)) < 1.0


def test_a_clean_clock_is_followed_without_an_error():
    rows = follow(steady, 16, 0.0)
    assert np.abs(rows[:, 1]).max() < 0.001


@pytest.mark.parametrize("bpm", [40.0, 100.0, 116.0, 124.0, 130.0, 180.0, 300.0])
def test_a_step_of_the_tempo_is_followed_within_a_beat(bpm):
    rows = follow(lambda beat: 120.0 if beat < 16 else bpm, 24, 0.0)
    after = rows[rows[:, 0] >= 17]
    assert np.abs(after[:, 2] / bpm - 1).max() < 0.02


@pytest.mark.parametrize("bpm", [100.0, 130.0])
def test_a_step_of_the_tempo_is_followed_through_3_ms_of_jitter(bpm):
    at_one_beat = []
    for seed in range(20):
        rows = follow(lambda beat: 120.0 if beat < 16 else bpm, 24, 3.0, seed)
        at_one_beat.append(abs(rows[np.searchsorted(rows[:, 0], 17.0), 2] / bpm - 1))
    assert np.quantile(at_one_beat, 0.9) < 0.02


@pytest.mark.parametrize("jitter_ms", [0.0, 3.0])
def test_a_ramp_never_moves_the_drawn_position_backwards(jitter_ms):
    true_ns = moments(lambda beat: 140.0 - 70.0 * min(1.0, max(0.0, (beat - 8) / 16)), 40)
    seen_ns = true_ns + np.random.default_rng(4).normal(0, jitter_ms * MS, len(true_ns))
    follower, drawn, beat = BeatFollower(140.0), None, -math.inf
    for tick, ns in enumerate(seen_ns.astype(np.int64).tolist()):
        follower.observe(ns, tick / TICKS_A_BEAT)
        line = follower.line()
        if line is None:
            continue
        drawn = line if drawn is None else drawn.drawn_to(line, max(ns, drawn.origin_ns), 0.5)
        for later_ns in range(max(ns, drawn.origin_ns), max(ns, drawn.origin_ns) + 20 * MS, 2 * MS):
            if tick + 1 < len(seen_ns) and later_ns < seen_ns[tick + 1]:
                assert drawn.beat_at(later_ns) >= beat
                beat = drawn.beat_at(later_ns)
    assert abs(drawn.bpm - 70) < 3


@pytest.mark.parametrize("bpm", [20.0, 63.0, 240.0, 400.0])
def test_the_first_two_ticks_tell_a_tempo_that_was_not_expected(bpm):
    rows = follow(lambda _: bpm, 2, 0.0)
    assert abs(rows[0, 2] / bpm - 1) < 0.001


def test_one_tick_that_is_held_up_is_no_change_of_tempo():
    true_ns = moments(steady, 20)
    true_ns[240] += 60 * MS
    follower = BeatFollower(120.0)
    for tick, ns in enumerate(true_ns.astype(np.int64).tolist()):
        follower.observe(ns, tick / TICKS_A_BEAT)
        assert abs(follower.bpm - 120) < 0.5
    assert follower.changes == 0


@pytest.mark.parametrize("bpm", [1.0, 1000.0])
def test_a_tempo_out_of_range_has_no_line_and_is_told(bpm):
    follower = BeatFollower(120.0)
    for tick in range(48):
        follower.observe(round(tick * 60e9 / bpm / TICKS_A_BEAT), tick / TICKS_A_BEAT)
    assert follower.line() is None
    assert abs(follower.bpm / bpm - 1) < 0.01


def test_what_is_not_later_and_what_is_no_number_is_left_out():
    follower = BeatFollower(120.0)
    for tick in range(48):
        follower.observe(round(tick * 500 * MS / TICKS_A_BEAT), tick / TICKS_A_BEAT)
        follower.observe(0, 77.0)
        follower.observe(10**18, math.nan)
    assert abs(follower.line().beat_at(10**9) - 2.0) < 1e-6


def test_after_a_reset_the_tempo_is_expected_and_the_place_is_not():
    follower = BeatFollower(120.0)
    for tick in range(48):
        follower.observe(round(tick * 600 * MS / TICKS_A_BEAT), tick / TICKS_A_BEAT)
    follower.reset()
    assert follower.line() is None
    assert abs(follower.bpm - 100) < 0.1


def test_a_drawn_line_agrees_now_reaches_the_other_and_never_stands():
    band, other = Timeline(120.0, 0.0, 0), Timeline(100.0, 0.1, 0)
    now_ns = 3_000 * MS
    drawn = band.drawn_to(other, now_ns, 0.5)
    assert drawn.beat_at(now_ns) == band.beat_at(now_ns)
    far = Timeline(120.0, 50.0, 0)
    assert band.drawn_to(far, 0, 0.5).bpm == 240.0
    assert band.drawn_to(Timeline(120.0, -50.0, 0), 0, 0.5).bpm == 60.0
    near = Timeline(120.0, 0.01, 0)
    meets_ns = round(0.5 * 500 * MS)
    assert abs(band.drawn_to(near, 0, 0.5).beat_at(meets_ns) - near.beat_at(meets_ns)) < 1e-9
    with pytest.raises(ValueError, match="within_beats"):
        band.drawn_to(near, 0, 0.0)
