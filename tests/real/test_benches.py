"""The benches that need a server, for some seconds each: they measure what they say, also on a busy machine."""

from __future__ import annotations

import pytest
from real.stage import JackServer

from realtime.bench.audio import measure_audio
from realtime.bench.controls import measure_controls
from realtime.bench.idle import measure_idle
from realtime.bench.sync import measure_sync

pytestmark = pytest.mark.real

SECONDS = 12
FEWEST_CLICKS, FEWEST_HATS, FEWEST_CHANGES = 15, 40, 15
FEW_MISSING = 8  # what falls into a cycle that the recorder missed is missing, whoever is to blame
PERIOD_MS = 256 / 48


def test_a_click_is_heard_at_the_frame_of_its_due_time(jack_server: JackServer) -> None:
    row = measure_audio(SECONDS, real_time=True).as_row()
    assert row["n"] >= FEWEST_CLICKS
    assert row["p50_ms"] < 0.2
    assert row["due_times_lost"] == 0


def test_a_hit_lies_on_the_beat_of_the_clock_that_is_followed(jack_server: JackServer) -> None:
    row = measure_sync(SECONDS, "jack", real_time=True).as_row()
    assert row["n"] >= FEWEST_HATS
    assert row["missing"] <= FEW_MISSING
    assert row["p50_ms"] < 1.5
    assert row["midi_3ms_rms_ms"] < 1.0
    assert row["midi_3ms_ramp_moves_back_beats"] == 0


def test_over_python_rtmidi_too_within_two_periods(jack_server: JackServer) -> None:
    row = measure_sync(SECONDS, "rtmidi", real_time=True).as_row()
    assert row["n"] >= FEWEST_HATS
    assert row["p50_ms"] < 2 * PERIOD_MS


def test_a_stopped_session_hardly_wakes(jack_server: JackServer) -> None:
    row = measure_idle(SECONDS, real_time=True).as_row()
    assert row["alone_stopped_wakes_a_second"] < 100
    assert row["alone_playing_wakes_a_second"] > 500
    assert row["alone_stopped_percent"] < 5
    assert row["jack_playing_percent"] > 0


def test_of_a_thousand_messages_a_second_none_is_lost_and_every_change_is_answered(jack_server: JackServer) -> None:
    row = measure_controls(SECONDS, real_time=True).as_row()
    assert row["n"] >= FEWEST_CHANGES
    assert row["flood_sent"] == pytest.approx(SECONDS / 4 * 1000)
    for part in ("changes", "clients", "flood"):
        assert row[f"{part}_lost"] == 0
    assert row["changes_decode_unanswered"] <= 1  # one that was sent last may be asked for after the end
    assert row["p50_ms"] < 10
    assert row["changes_heard"] > 0
    assert row["changes_last_old_hit_p99_ms"] < 100
    assert row["commands_lost"] == row["faults"] == row["due_times_lost"] == 0
