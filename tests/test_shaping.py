"""What a voice's settings do to the drums' velocities and places, on a manual clock. At 120 bpm a beat lasts 500 ms."""

import itertools
import re
from collections import Counter
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from timetable import BASS, DRUMS, MS, advanced, drum_pattern, hits, melody, playing, table

from realtime._core import Scheduler, Timeline, VoiceSettings
from realtime.music.kit import CLOSED_HAT, KICK, SNARE
from realtime.music.pattern import Pattern

EARLIEST, LATEST = -0.125, 0.5
CHANNEL = 9

VELOCITIES = st.fixed_dictionaries(
    {
        "velocity_low": st.floats(0.0, 1.0),
        "velocity_high": st.floats(0.0, 1.0),
        "velocity_bias": st.floats(-1.0, 1.0),
        "velocity_invert": st.booleans(),
        "velocity_scales": st.lists(st.floats(0.01, 2.0), min_size=9, max_size=9),
    }
)
PLACES = st.fixed_dictionaries(
    {
        "offset_range": st.floats(0.0, 2.0),
        "offset_bias_steps": st.floats(-0.5, 0.5),
        "offset_invert": st.booleans(),
        "quantise": st.floats(0.0, 1.0),
        "swing": st.floats(0.5, 0.75),
        "swing_steps": st.sampled_from([1, 2]),
    }
)
FEEL = st.fixed_dictionaries({"feel_ms": st.floats(0.0, 30.0), "feel_seed": st.integers(0, 2**32 - 1)})
SHAPES = st.builds(lambda places, feel: places | feel, PLACES, FEEL)


def every_step() -> Pattern:
    """A hit a step for two bars, each with a pitch of its own, shifted from half a step early to half a step late."""
    steps = np.arange(32)
    shifts = np.linspace(-0.125, 0.125, 32)[steps * 11 % 32]
    return Pattern(steps / 4, shifts, 40 + steps, np.full(32, 0.5), np.full(32, 0.1), steps % 9, length_beats=8.0)


def shaped(pattern: Pattern, **settings: Any) -> Scheduler:
    scheduler = playing()
    scheduler.set_voice(DRUMS, VoiceSettings(CHANNEL, **settings))
    scheduler.submit(DRUMS, pattern, 1.0)
    return scheduler


def shifts_heard(scheduler: Scheduler, beats: int) -> dict[float, float]:
    """By how much each hit of `every_step` sounded after its grid beat."""
    heard = {}
    passes: Counter[int] = Counter()
    for beat, pitch in hits(advanced(scheduler, -100, beats * 500 + 300)):
        grid_beat = (pitch - 40) / 4 + 8 * passes[pitch]
        passes[pitch] += 1
        heard[grid_beat] = beat - grid_beat
    return {grid_beat: shift for grid_beat, shift in heard.items() if grid_beat < beats}


def test_the_defaults_change_nothing() -> None:
    told = {
        "velocity_low": 0.0,
        "velocity_high": 1.0,
        "velocity_bias": 0.0,
        "velocity_invert": False,
        "velocity_scales": [1.0] * 9,
        "offset_range": 1.0,
        "offset_bias_steps": 0.0,
        "offset_invert": False,
        "quantise": 0.0,
        "swing": 0.5,
        "swing_steps": 1,
        "feel_ms": 0.0,
        "feel_seed": 0,
    }
    assert {name: getattr(VoiceSettings(CHANNEL), name) for name in told} == told
    assert {name: getattr(VoiceSettings(CHANNEL, **told), name) for name in told} == told
    expected = dict(zip(np.arange(32) / 4, every_step().notes["shift_beats"].tolist(), strict=True))
    assert shifts_heard(shaped(every_step()), 8) == pytest.approx(expected, abs=1e-6)


@given(VELOCITIES, st.lists(st.floats(0.0, 1.0), min_size=9, max_size=9))
def test_a_velocity_is_inverted_then_ranged_biased_and_scaled(shape: dict[str, Any], played: list[float]) -> None:
    pattern = drum_pattern(*[(drum / 4, 0.0, drum, velocity) for drum, velocity in enumerate(played)])
    events = advanced(shaped(pattern, **shape), 0, 2000)
    own = np.array(played, np.float32).astype(float)
    own = 1.0 - own if shape["velocity_invert"] else own
    low, high = shape["velocity_low"], shape["velocity_high"]
    expected = (low + own * (high - low) + shape["velocity_bias"]) * np.array(shape["velocity_scales"]) * 127
    heard = events["data2"][events["data2"] > 0].astype(float)
    np.testing.assert_allclose(heard, np.clip(expected, 1, 127), atol=0.5 + 1e-6)


def test_level_multiplies_the_shaped_velocity_and_a_scale_of_zero_is_silent() -> None:
    kit = drum_pattern((0.0, 0.0, KICK, 0.5), (0.0, 0.0, SNARE, 0.5))
    scales = [0.0 if drum == SNARE else 1.0 for drum in range(9)]
    scheduler = shaped(kit, level=0.5, velocity_bias=0.25, velocity_scales=scales)
    assert table(advanced(scheduler, 0, 50)) == ["0 on 10 36 48"]


def reference_shift(shift: float, grid_beat: float, shape: dict[str, Any]) -> float:
    shift = -shift if shape["offset_invert"] else shift
    shift = shift * shape["offset_range"] * (1 - shape["quantise"]) + shape["offset_bias_steps"] / 4
    pair_beats = 0.5 * shape["swing_steps"]
    pair, place = divmod(grid_beat, pair_beats)
    swung = np.interp(place / pair_beats, [0.0, 0.5, 1.0], [0.0, shape["swing"], 1.0]) * pair_beats
    return float(np.clip(shift + pair * pair_beats + swung - grid_beat, EARLIEST, LATEST))


@given(PLACES)
def test_a_shift_is_inverted_ranged_quantised_biased_and_swung(shape: dict[str, Any]) -> None:
    pattern = every_step()
    expected = {
        step / 4: reference_shift(float(shift), step / 4, shape)
        for step, shift in enumerate(pattern.notes["shift_beats"])
    }
    assert shifts_heard(shaped(pattern, **shape), 8) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("swing_steps", "beats"),
    [(1, [0.0, 1 / 3, 0.5, 5 / 6, 1.0, 4 / 3]), (2, [0.0, 1 / 3, 2 / 3, 5 / 6, 1.0, 4 / 3])],
)
def test_swing_of_two_thirds_plays_triplets(swing_steps: int, beats: list[float]) -> None:
    straight = drum_pattern(*[(step / 4, 0.0, CLOSED_HAT, 1.0) for step in range(6)])
    scheduler = shaped(straight, swing=2 / 3, swing_steps=swing_steps)
    assert [beat for beat, _ in hits(advanced(scheduler, 0, 1000))] == pytest.approx(beats, abs=1e-6)


def test_full_quantise_lies_on_the_grid_whatever_the_pattern_and_the_range() -> None:
    scheduler = shaped(every_step(), quantise=1.0, offset_range=2.0, offset_invert=True)
    assert set(shifts_heard(scheduler, 8).values()) == {0.0}


def test_feel_deviates_by_its_sigma_without_a_drift_and_follows_its_seed() -> None:
    runs = [shifts_heard(shaped(every_step(), quantise=1.0, feel_ms=10.0, feel_seed=seed), 400) for seed in (1, 1, 2)]
    assert runs[0] == runs[1] != runs[2]
    ms = np.array([list(run.values()) for run in runs]) * 500
    assert ms.shape[1] == 1600
    assert ms.std(axis=1) == pytest.approx([10.0] * 3, abs=0.6)
    assert ms.mean(axis=1) == pytest.approx([0.0] * 3, abs=0.9)
    assert abs(np.corrcoef(ms[0], ms[2])[0, 1]) < 0.1
    assert abs(np.corrcoef(ms[0, :-1], ms[0, 1:])[0, 1]) < 0.1


def test_feel_moves_each_drum_on_its_own() -> None:
    kit = drum_pattern(*[(0.0, 0.0, drum, 1.0) for drum in range(9)])
    events = advanced(shaped(kit, feel_ms=20.0), -100, 300)
    assert len({beat for beat, _ in hits(events)}) == 9


def test_feel_in_ms_is_the_same_at_every_tempo() -> None:
    places_ms = []
    for bpm in (60.0, 120.0):
        scheduler = playing(bpm=bpm)
        scheduler.set_voice(DRUMS, VoiceSettings(CHANNEL, feel_ms=5.0, feel_seed=7))
        scheduler.submit(DRUMS, drum_pattern((1.0, 0.0, KICK, 1.0)), 1.0)
        events = advanced(scheduler, 0, 1500)
        places_ms.append(events["due_ns"][0] / 1e6 - 60_000 / bpm)
    assert places_ms[0] == pytest.approx(places_ms[1], abs=1e-5)
    assert abs(places_ms[0]) > 0.1


@given(SHAPES, st.lists(st.integers(-100, 6000), max_size=30))
def test_any_cut_into_windows_yields_the_same_shaped_table(shape: dict[str, Any], cuts: list[int]) -> None:
    runs = []
    for points in ([-100, 6000], [-100, *sorted(cuts), 6000]):
        scheduler = shaped(every_step(), **shape)
        windows = [advanced(scheduler, start, end) for start, end in itertools.pairwise(points)]
        runs.append([line for window in windows for line in table(window)])
    assert runs[0] == runs[1]


@given(st.lists(st.tuples(st.integers(-100, 8000), SHAPES), max_size=20), st.integers(1, 70))
def test_no_turn_of_a_knob_doubles_or_loses_a_hit(turns: list[tuple[int, dict[str, Any]]], window_ms: int) -> None:
    scheduler = shaped(every_step())
    waiting = sorted(turns, key=lambda turn: turn[0])
    heard: list[tuple[float, int]] = []
    last_due_ns = -(10**9)
    for now_ms in range(-100, 8600, window_ms):
        while waiting and waiting[0][0] <= now_ms:
            scheduler.set_voice(DRUMS, VoiceSettings(CHANNEL, **waiting.pop(0)[1]))
        events = advanced(scheduler, now_ms, now_ms + window_ms)
        for due_ns in events["due_ns"].tolist():
            assert due_ns >= last_due_ns
            last_due_ns = due_ns
        heard += hits(events)
    for step in range(32):
        beats = [beat for beat, pitch in heard if pitch == 40 + step and beat - step / 4 < 15.0]
        assert len(beats) == 2, f"step {step}: {beats}"
        for beat, grid_beat in zip(beats, (step / 4, 8 + step / 4), strict=True):
            assert EARLIEST - 1e-6 <= beat - grid_beat <= LATEST + 1e-6


def test_a_turn_is_heard_at_the_very_next_hit() -> None:
    scheduler = shaped(drum_pattern((1.0, 0.0, KICK, 1.0), (1.25, 0.0, SNARE, 1.0)))
    advanced(scheduler, 0, 499)
    scheduler.set_voice(DRUMS, VoiceSettings(CHANNEL, offset_bias_steps=0.4, velocity_bias=-0.5))
    assert table(advanced(scheduler, 499, 680)) == [
        "550 on 10 36 64",
        "610 off 10 36",
        "675 on 10 38 64",
    ]


def test_a_hit_that_a_turn_would_move_into_the_past_sounds_at_once() -> None:
    scheduler = shaped(drum_pattern((1.25, 0.0, KICK, 1.0)), swing=0.75)
    assert hits(advanced(scheduler, 0, 650)) == []
    scheduler.set_voice(DRUMS, VoiceSettings(CHANNEL))
    assert table(advanced(scheduler, 650, 660)) == ["650 on 10 36 127"]


@pytest.mark.parametrize("restart", [False, True])
def test_a_hit_that_waits_does_not_outlive_a_stop_or_a_start(restart: bool) -> None:
    scheduler = shaped(drum_pattern((1.25, 0.0, KICK, 1.0)), swing=0.75)
    advanced(scheduler, 0, 650)
    if not restart:
        scheduler.stop()
    scheduler.start(Timeline(120.0, 1.3, 1000 * MS))
    assert hits(advanced(scheduler, 650, 2000)) == []


def test_only_drums_are_shaped() -> None:
    scheduler = playing()
    scheduler.set_voice(
        BASS,
        VoiceSettings(0, velocity_bias=-0.5, offset_bias_steps=0.5, swing=0.7, feel_ms=20.0, velocity_scales=[0] * 9),
    )
    scheduler.submit(BASS, melody((0.25, 40, 0.5), (0.5, 43, 0.25)), 1.0)
    assert table(advanced(scheduler, 0, 300)) == ["125 on 1 40 127", "250 on 1 43 127"]


def test_an_early_hit_where_a_voice_enters_sounds_no_later_than_its_grid_beat() -> None:
    scheduler = playing()
    advanced(scheduler, 0, 480)
    scheduler.submit(DRUMS, drum_pattern((1.0, -0.1, KICK, 1.0)), 1.0)
    assert table(advanced(scheduler, 480, 520)) == ["480 on 10 36 127"]


@pytest.mark.parametrize(
    ("field", "value", "bounds"),
    [
        ("velocity_low", -0.1, "0..1"),
        ("velocity_high", 1.1, "0..1"),
        ("velocity_bias", 1.5, "-1..1"),
        ("velocity_bias", float("nan"), "-1..1"),
        ("offset_range", 2.5, "0..2"),
        ("offset_bias_steps", -0.6, "-0.5..0.5"),
        ("quantise", 1.5, "0..1"),
        ("swing", 0.4, "0.5..0.75"),
        ("swing_steps", 3, "1..2"),
        ("feel_ms", 31, "0..30"),
        ("feel_seed", -1, "0..4.29497e+09"),
    ],
)
def test_a_shape_out_of_its_range_is_refused(field: str, value: float, bounds: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"{field} must be within {bounds}, not {value:g}")):
        VoiceSettings(CHANNEL, **{field: value})


@pytest.mark.parametrize(
    ("scales", "message"),
    [
        ([1.0] * 8, r"number of velocity_scales must be within 9\.\.9, not 8"),
        ([2.5] * 9, r"velocity_scale must be within 0\.\.2, not 2\.5"),
    ],
)
def test_velocity_scales_are_nine_within_their_range(scales: list[float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        VoiceSettings(CHANNEL, velocity_scales=scales)
