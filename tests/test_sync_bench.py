"""What `bench sync` and `bench audio` measure, on recordings and songs whose truth is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from realtime._core import CLICK_VOICE, EVENT_DTYPE, Mixer
from realtime.bench.audio import crossings, rise_frames
from realtime.bench.strict_voice import HAT
from realtime.bench.sync import SETTLED_BEATS, distances
from realtime.bench.sync_clocks import BEGIN_NS, CLOCKS, Song
from realtime.bench.sync_model import (
    CHANGE_BEAT,
    Followed,
    error_p99_ms,
    follow,
    largest_move_back,
    lock_beats,
    rms_ms,
    settle_beats,
)
from realtime.bench.tape import CLOCK, IN, Tape
from realtime.music.clock_reading import ClockName

RATE, PERIOD = 48_000, 64
TICK_FRAMES = 1000  # 120 bpm
BEATS = 32


def a_tape(messages: list[tuple[int, int, int, int, int]], sound: npt.NDArray[np.float32] | None = None) -> Tape:
    """Messages as frame, port and three bytes; sound from frame 0 on."""
    frames = np.arange(0, BEATS * 24 * TICK_FRAMES + RATE, PERIOD, dtype=np.int64)
    rows = np.zeros((0, PERIOD), np.float32) if sound is None else sound.reshape(-1, PERIOD)
    return Tape(
        sample_rate=RATE,
        period_frames=PERIOD,
        cycle_frames=frames,
        cycle_ns=np.round(5e9 + frames * (1e9 / RATE)).astype(np.int64),
        messages=np.array(sorted(messages), np.int64).reshape(-1, 5),
        sound_frames=np.arange(len(rows), dtype=np.int64) * PERIOD,
        sound=rows,
    )


def a_clock(from_frame: int) -> list[tuple[int, int, int, int, int]]:
    ticks = [(from_frame + tick * TICK_FRAMES, CLOCK, 0xF8, 0, 0) for tick in range(BEATS * 24 + 1)]
    return [(from_frame - 1, CLOCK, 0xFA, 0, 0), *ticks]


def hats(from_frame: int, late_frames: int = 0) -> list[tuple[int, int, int, int, int]]:
    return [(from_frame + step * 6 * TICK_FRAMES + late_frames, IN, 0x99, HAT, 90) for step in range(BEATS * 4)]


@pytest.mark.parametrize("late_frames", [-48, 0, 48])
def test_each_hat_is_held_against_the_sixteenth_of_the_clock_s_own_beat(late_frames: int) -> None:
    found = distances(a_tape([*a_clock(5000), *hats(5000, late_frames)]))
    assert found.beats.tolist() == [SETTLED_BEATS + step / 4 for step in range(int((BEATS - SETTLED_BEATS) * 4))]
    np.testing.assert_allclose(found.late_ms, late_frames / 48)
    assert found.missing == 0
    assert not found.is_near_slip.any()


def test_a_sixteenth_without_a_hat_is_missing() -> None:
    played = hats(5000)
    del played[50], played[60]
    assert distances(a_tape([*a_clock(5000), *played])).missing == 2


def test_a_clock_that_never_starts_is_told() -> None:
    with pytest.raises(RuntimeError, match="never started"):
        distances(a_tape(hats(5000)))


def test_a_song_is_where_its_tempo_has_brought_it() -> None:
    song = Song.at(lambda beat: 120.0 if beat < 2 else 60.0, 8)
    assert song.beat_at(BEGIN_NS + 1e9) == pytest.approx(2.0)
    assert song.beat_at(BEGIN_NS + 3e9) == pytest.approx(4.0)
    assert (song.bpm_at(1.9), song.bpm_at(2.1)) == (120.0, 60.0)


@pytest.mark.parametrize(("bpm", "within_ms"), [(120.0, 0.001), (100.0, 0.1)])
def test_a_clean_midi_clock_is_followed_closely_whatever_was_expected(bpm: float, within_ms: float) -> None:
    run = follow(ClockName.MIDI, Song.at(lambda _: bpm, 24), 0.0, 0)
    assert error_p99_ms(run) < within_ms
    assert largest_move_back(run) == 0.0


def test_jitter_of_3_ms_leaves_less_than_1_ms_after_two_bars() -> None:
    assert rms_ms(follow(ClockName.MIDI, Song.at(lambda _: 120.0, 72), 3.0, 1)) < 1.0


@pytest.mark.parametrize("name", [name for name in CLOCKS if name is not ClockName.FOLLOW])
def test_no_clock_moves_the_band_backwards_on_a_ramp(name: ClockName) -> None:
    song = Song.at(lambda beat: 140.0 - 70.0 * min(1.0, max(0.0, (beat - 8) / 16)), 32)
    run = follow(name, song, 0.0, 0)
    assert largest_move_back(run) == 0.0
    assert abs(run.errors_ms[-1]) < 10.0


@pytest.mark.parametrize("up", [1.08, 1 / 1.08])
def test_playing_that_drifts_by_8_percent_is_followed_without_a_move_back(up: float) -> None:
    song = Song.at(lambda beat: 120.0 * up ** min(1.0, max(0.0, (beat - 8) / 32)), 72)
    run = follow(ClockName.FOLLOW, song, 3.0, 0)
    assert largest_move_back(run) == 0.0
    assert np.abs(run.errors_ms[run.beats > SETTLED_BEATS]).max() < 62.5, "half a sixteenth"
    assert run.bpm[-1] == pytest.approx(120.0 * up, rel=0.02)


def a_run(beats: npt.ArrayLike, errors_ms: npt.ArrayLike, bpm: npt.ArrayLike) -> Followed:
    here = np.asarray(beats, np.float64)
    return Followed(here, np.asarray(errors_ms, np.float64), np.asarray(bpm, np.float64), np.diff(here, prepend=0.0))


def test_the_lock_ends_with_the_last_error_that_is_too_large() -> None:
    beats = np.arange(0, 32, 0.25)
    errors = np.where(beats < 3, 5.0, 0.1)
    assert lock_beats(a_run(beats, errors, np.full(len(beats), 120.0))) == 3.0
    assert lock_beats(a_run(beats, np.zeros(len(beats)), np.full(len(beats), 120.0))) == 0.0


def test_a_step_has_settled_when_the_tempo_stays_within_2_percent() -> None:
    beats = np.arange(0, 32, 0.25)
    bpm = np.where(beats < CHANGE_BEAT + 1, 120.0, 130.0)
    assert settle_beats(a_run(beats, np.zeros(len(beats)), bpm), 130.0) == 1.0


def test_a_move_back_is_told_by_its_size() -> None:
    assert largest_move_back(a_run([0.0, 1.0, 0.5, 2.0], [0.0] * 4, [120.0] * 4)) == 0.5


@pytest.mark.parametrize(("pitch", "velocity", "sound"), [(76, 127, 9), (77, 89, 10)])
def test_a_click_is_found_at_the_very_frame_of_its_due_time(pitch: int, velocity: int, sound: int) -> None:
    clicks = np.zeros(4, EVENT_DTYPE)
    clicks["due_ns"] = [100_000_000, 600_000_000, 1_100_000_000, 1_600_020_833]
    clicks["status"], clicks["voice"] = 0x99, CLICK_VOICE
    clicks["data1"], clicks["data2"], clicks["sound"] = pitch, velocity, sound
    heard = Mixer(RATE).render_events(clicks, 2.0)[: 2 * RATE // PERIOD * PERIOD, 0]
    found = crossings(a_tape([], np.ascontiguousarray(heard))) - rise_frames(clicks[0], RATE)
    assert found.tolist() == [4800, 28_800, 52_800, 76_801]


def test_a_tape_is_read_as_it_was_written(tmp_path: Path) -> None:
    np.savez(
        tmp_path / "tape.npz",
        sample_rate=RATE,
        period_frames=PERIOD,
        cycle_frames=np.array([0xFFFF_FFC0, 0, 64, 128], np.uint32),
        cycle_ns=np.array([0, 1, 2, 3], np.int64),
        messages=np.array([(1, 5, IN, 0x99, 36, 100), (2, 7, IN, 0x89, 36, 0), (2, 8, CLOCK, 0xF8, 0, 0)], np.int32),
        sound_cycles=np.array([3], np.int32),
        sound=np.full(PERIOD, 0.5, np.float32),
    )
    tape = Tape.load(tmp_path / "tape.npz")
    begin = 1 << 32
    assert tape.of(IN).tolist() == [[begin + 5, 0x99, 36, 100], [begin + 71, 0x89, 36, 0]]
    assert tape.of(CLOCK)[0, 0] == begin + 72
    assert tape.recording.hit_frames.tolist() == [begin + 5]
    assert tape.sound_frames.tolist() == [begin + 128]
    assert tape.missed_cycles == 0
