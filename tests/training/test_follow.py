"""The judge of the beat tracker, on the excerpts that ship and on playing whose answer is known."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from models import library_tracker
from models.follow import counted, halves, main, measure, shipped
from models.followed import Followed, follow, judge
from models.played_beats import Performance, at_tempo, count_of_four, drifting, load_performances, thinned
from realtime.listen.beat_prior import load_prior

pytestmark = pytest.mark.training


def steady(bpm: float = 100.0, bars: int = 8) -> Performance:
    beats = np.arange(8 * bars) / 2
    velocities = np.tile([95, 50, 115, 50, 90, 55, 115, 50], bars)
    true = np.arange(4 * bars + 2) * 60 / bpm
    return Performance("steady", "rock", bpm, beats, beats * 60 / bpm, velocities, true)


def said(performance: Performance, beat_s: np.ndarray, first: int = 0, bpm: float | None = None) -> Followed:
    bpm = performance.bpm if bpm is None else bpm
    beats = np.arange(len(beat_s)) + first
    return Followed(beat_s, beats, np.full(len(beat_s), bpm), bpm, 4.8, np.zeros(1), 1)


def test_a_tracker_that_says_the_true_beats_has_no_error() -> None:
    score = judge(steady(), said(steady(), steady().beat_s))
    assert score.is_right
    assert not score.is_octave_error
    assert np.abs(score.errors_s).max() < 1e-9
    assert score.bars_right == 1.0
    assert score.established_beats == pytest.approx(8.0)


def test_beats_that_are_late_are_late_by_so_much_and_only_those_after_four_bars_count() -> None:
    score = judge(steady(), said(steady(), steady().beat_s + 0.03))
    assert score.errors_s == pytest.approx(np.full(len(score.errors_s), 0.03))
    assert len(score.errors_s) == 34 - 16


def test_twice_the_tempo_is_an_octave_error_with_half_of_the_beats_between_the_true_ones() -> None:
    double = np.arange(64) * 0.3
    score = judge(steady(), said(steady(), double, bpm=200.0))
    assert score.ratio == pytest.approx(2.0)
    assert score.is_octave_error
    assert np.mean(np.abs(score.errors_s) > 0.29) == pytest.approx(0.5, abs=0.05)


def test_a_bar_line_on_the_wrong_beat_is_seen() -> None:
    assert judge(steady(), said(steady(), steady().beat_s, first=1)).bars_right == 0.0


def test_the_tracker_finds_steady_eighths_on_the_beat() -> None:
    score = judge(steady(), follow(load_prior(), steady()))
    assert score.is_right
    assert np.median(np.abs(score.errors_s)) < 0.03


def test_a_count_lies_on_the_four_beats_before_the_bar_line_but_for_the_hand() -> None:
    taps = np.array([count_of_four(steady(), np.random.default_rng(seed)) for seed in range(300)])
    assert taps.mean(0) == pytest.approx([-2.4, -1.8, -1.2, -0.6], abs=0.005)
    assert taps.std(0) == pytest.approx(np.full(4, 0.015), rel=0.2)


def test_after_a_count_the_tempo_is_there_before_the_playing_and_the_bar_line_is_right() -> None:
    score = judge(steady(), counted(load_prior(), steady()))
    assert score.is_right
    assert score.established_beats < 0
    assert score.bars_right == 1.0


def test_after_a_count_the_excerpts_that_ship_are_found_on_their_bars() -> None:
    found = measure(shipped(), partial(counted, load_prior()), "shipped")
    assert found["within_2_percent"] >= 0.8
    assert found["octave_errors"] == 0.0
    assert found["bars_right"] >= 0.9


def test_a_drift_has_its_depth_and_leaves_the_onsets_on_their_beats() -> None:
    warped = drifting(steady(100.0, 16), 0.08, 64.0)
    tempo = 60 / np.diff(warped.beat_s)
    assert (tempo.max(), tempo.min()) == (pytest.approx(108.0, abs=0.1), pytest.approx(92.0, abs=0.1))
    assert warped.times_s[::2] == pytest.approx(warped.beat_s[: len(warped) // 2])


def test_another_tempo_stretches_every_time() -> None:
    faster = at_tempo(steady(100.0), 120.0)
    assert faster.times_s == pytest.approx(steady(120.0).times_s)
    assert faster.beat_s == pytest.approx(steady(120.0).beat_s)


def test_a_half_is_a_random_half_and_the_same_for_the_same_seed() -> None:
    whole = [steady(bars=100)]
    (one,), (again,) = halves(whole), halves(whole)
    assert np.array_equal(one.beats, again.beats)
    assert 0.42 < len(one) / len(whole[0]) < 0.58
    assert len(thinned(whole[0], 1.0, np.random.default_rng(1))) == 800


def test_of_the_excerpts_that_ship_most_are_found() -> None:
    found = measure(shipped(), lambda performance: follow(load_prior(), performance), "shipped")
    assert found["performances"] == 10
    assert found["within_2_percent"] >= 0.7
    assert found["strike_p50_ms"] < 2.0


def test_the_dataset_is_read_with_its_onsets_gathered(data: Path) -> None:
    """Kick or snare and hat lie together: 48 eighths, and one sixteenth at the end."""
    (performance,) = load_performances(data, "validation")
    assert len(performance) == 49
    assert performance.bpm == 100.0
    assert performance.velocities[:4].tolist() == [100, 70, 110, 70]
    assert performance.bars == pytest.approx(6, abs=0.1)


def test_the_command_prints_every_figure_as_json(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--data", str(data), "--json"])
    result = json.loads(capsys.readouterr().out)
    given = ("full", "half", "drift", "fast drift")
    assert {f"{name}, {mode}" for name in given for mode in ("counted", "two bars")} <= set(result)
    assert result["full, counted"]["performances"] == 1
    assert ("full, library" in result) == library_tracker.is_installed()


def test_data_that_is_not_there_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--data", str(tmp_path)])
    assert "info.csv" in capsys.readouterr().err
