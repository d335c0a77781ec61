"""When a pattern takes over from the one before, on a manual clock. At 120 bpm a beat lasts 500 ms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from timetable import BASS, DRUMS, advanced, drum_pattern, hits, melody, playing

from realtime.music.kit import CLOSED_HAT, CRASH, KICK, SNARE


def test_a_pattern_takes_over_at_the_commit_beat_by_grid_beat() -> None:
    scheduler = playing()
    every_beat = [(float(beat), 0.0, KICK, 0.5) for beat in range(8)]
    old = [*every_beat, (3.0, 0.12, CLOSED_HAT, 0.5), (4.0, -0.1, CLOSED_HAT, 0.5)]
    new = [(3.0, 0.1, SNARE, 0.5), (4.0, -0.1, SNARE, 0.5), (5.0, 0.0, SNARE, 0.5)]
    scheduler.submit(DRUMS, drum_pattern(*old), 1.0)
    advanced(scheduler, 0, 1490)
    assert scheduler.submit(DRUMS, drum_pattern(*new), 4.0) == 4.0
    # From 4 on: not the old hat though it sounds before 4; the new early snare before 4; not the new note of beat 3.
    assert hits(advanced(scheduler, 1490, 2600)) == [(3.0, 36), (3.12, 42), (3.9, 38), (5.0, 38)]


def test_a_late_note_of_the_old_pattern_still_sounds_after_the_commit() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((0.9375, 0.125, SNARE, 1.0)), 1.0)
    advanced(scheduler, 0, 100)
    assert scheduler.submit(DRUMS, drum_pattern((1.0, 0.0, KICK, 1.0)), 1.0) == 1.0
    windows = [advanced(scheduler, ms, ms + 1) for ms in range(100, 1000)]
    assert hits(np.concatenate(windows)) == [(1.0, 36), (1.0625, 38)]


@pytest.mark.parametrize(("shift", "struck"), [(0.05, 1), (0.0625, 2)])
def test_a_commit_strikes_no_drum_twice_within_thirty_ms(shift: float, struck: int) -> None:
    """25 ms and 31 ms between the old late hit and the new one."""
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((1.75, 0.125, SNARE, 1.0)), 1.0)
    advanced(scheduler, 0, 100)
    scheduler.submit(DRUMS, drum_pattern((2.0, -0.125 + shift, SNARE, 0.5)), 1.0, 2.0)
    assert len(hits(advanced(scheduler, 100, 1500))) == struck


@given(st.floats(0.0, 100.0), st.sampled_from([0.25, 1.0, 3.0, 4.0, 8.0, 3.5]), st.floats(-10.0, 120.0))
def test_the_commit_beat_is_the_first_point_half_a_step_ahead(cursor: float, quantum: float, not_before: float) -> None:
    scheduler = playing()
    empty = melody((0.0, 60, 1.0))
    scheduler.submit(BASS, empty, quantum)
    advanced(scheduler, 0, cursor * 500)
    commit = scheduler.submit(BASS, empty, quantum, not_before)
    earliest = max(scheduler.cursor_beat + 0.125, not_before)
    assert commit % quantum == 0
    assert earliest <= commit < earliest + quantum + 1e-9


def test_next_bar_is_decided_half_a_step_before_the_bar_line() -> None:
    for cursor_ms, commit in ((1937.5, 4.0), (1937.6, 8.0)):
        scheduler = playing()
        scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0)), 4.0)
        advanced(scheduler, 0, cursor_ms)
        assert scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0)), 4.0) == commit


def test_the_first_pattern_of_a_voice_enters_at_the_cursor() -> None:
    scheduler = playing()
    advanced(scheduler, 0, 1100)
    eighths = [(beat / 2, 0.0, CLOSED_HAT, 1.0) for beat in range(16)]
    assert scheduler.submit(DRUMS, drum_pattern(*eighths), 4.0) == pytest.approx(2.2)
    assert hits(advanced(scheduler, 1100, 1600)) == [(2.5, 42), (3.0, 42)]


@pytest.mark.parametrize("far", [2e6, 8e8])
def test_far_from_the_start_patterns_sound_and_take_over_as_at_the_start(far: float) -> None:
    scheduler = playing(origin_beats=far)
    scheduler.click(True)
    hats = [(float(beat), 0.1, CLOSED_HAT, 1.0) for beat in range(8)]
    scheduler.submit(DRUMS, drum_pattern(*hats, anchor_beat=far), 4.0)
    windows = [advanced(scheduler, ms, ms + 1) for ms in range(1000)]
    assert scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0), anchor_beat=far), 4.0, far + 3) == far + 4
    windows += [advanced(scheduler, ms, ms + 1) for ms in range(1000, 4100)]
    heard = [(beat - far, pitch) for beat, pitch in hits(np.concatenate(windows))]
    drums = [(beat, pitch) for beat, pitch in heard if pitch < 76]
    assert drums == [(pytest.approx(beat, abs=1e-5), 42) for beat in (0.1, 1.1, 2.1, 3.1)] + [(8.0, 36)]
    assert [pitch for _, pitch in heard if pitch >= 76] == [76, 77, 77, 77, 76, 77, 77, 77, 76]


def test_the_newest_of_two_waiting_patterns_takes_the_point() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0), length=1.0), 1.0)
    advanced(scheduler, 0, 100)
    assert scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, SNARE, 1.0), length=1.0), 4.0) == 4.0
    assert scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, CRASH, 1.0), length=1.0), 2.0) == 2.0
    assert hits(advanced(scheduler, 100, 2600)) == [(1.0, 36), (2.0, 49), (3.0, 49), (4.0, 49), (5.0, 49)]
