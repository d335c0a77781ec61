"""MIDI clock out of the scheduler, as a follower would hear it."""

from __future__ import annotations

import numpy as np
import pytest
from timetable import MS, drum_pattern

from realtime._core import MidiClock, Scheduler, Timeline

TICK, START, CONTINUE, STOP, POSITION = 0xF8, 0xFA, 0xFB, 0xFC, 0xF2
WINDOW_MS = 5


def playing(origin_beats=0.0, bpm=120.0, clock_out=True):
    scheduler = Scheduler()
    scheduler.clock_out(clock_out)
    scheduler.start(Timeline(bpm, origin_beats, 0))
    return scheduler


def heard(scheduler, from_ms, to_ms):
    """(due in ms, status, song position) of the clock's messages, taken window by window."""
    messages = []
    for ms in range(from_ms, to_ms, WINDOW_MS):
        events = scheduler.advance(ms * MS, (ms + WINDOW_MS) * MS)
        due = events["due_ns"].tolist()
        assert due == sorted(due)
        for event in events[events["voice"] == 255]:
            position = int(event["data1"]) + 128 * int(event["data2"])
            messages.append((round(float(event["due_ns"]) / MS, 3), int(event["status"]), position))
    return messages


def ticks(messages):
    return [ms for ms, status, _ in messages if status == TICK]


def test_start_then_24_ticks_a_beat_the_first_on_beat_0():
    messages = heard(playing(), -5, 1000)
    assert messages[0][1] == START
    assert messages[0][0] < messages[1][0] == 0.0
    assert np.allclose(ticks(messages), np.arange(48) * 500 / 24, atol=0.001)


def test_off_there_is_nothing():
    assert heard(playing(clock_out=False), -5, 1000) == []


def test_elsewhere_the_song_position_and_continue_come_before_the_tick_of_that_sixteenth():
    messages = heard(playing(origin_beats=8.1), -5, 300)
    (_, status, position), (_, after, _), (first_ms, tick, _) = messages[:3]
    assert (status, position, after, tick) == (POSITION, 33, CONTINUE, TICK)
    assert first_ms == pytest.approx((8.25 - 8.1) * 500, abs=0.001)


def test_a_stop_is_sent_and_no_tick_after_it():
    scheduler = playing()
    heard(scheduler, -5, 400)
    scheduler.stop()
    messages = heard(scheduler, 400, 1000)
    assert [status for _, status, _ in messages] == [STOP]


def test_a_start_elsewhere_stops_first():
    scheduler = playing()
    heard(scheduler, -5, 400)
    scheduler.start(Timeline(120.0, 16.0, 500 * MS))
    statuses = [status for _, status, _ in heard(scheduler, 400, 600)]
    assert statuses[:4] == [STOP, POSITION, CONTINUE, TICK]


def test_turned_on_while_playing_it_joins_and_turned_off_it_stops():
    scheduler = playing(clock_out=False)
    heard(scheduler, -5, 400)
    scheduler.clock_out(True)
    statuses = [status for _, status, _ in heard(scheduler, 400, 600)]
    assert statuses[:3] == [POSITION, CONTINUE, TICK]
    scheduler.clock_out(False)
    assert [status for _, status, _ in heard(scheduler, 600, 900)] == [STOP]


def test_a_tempo_that_moves_loses_no_tick_and_sends_none_twice():
    scheduler = playing()
    line, count = Timeline(120.0, 0.0, 0), 0
    rng = np.random.default_rng(0)
    for ms in range(-5, 8000, WINDOW_MS):
        if ms % 20 == 0 and ms > 0:
            line = line.with_tempo(float(rng.uniform(60, 200)), ms * MS)
            scheduler.set_timeline(line)
        count += int(np.sum(scheduler.advance(ms * MS, (ms + WINDOW_MS) * MS)["status"] == TICK))
    assert count == int(np.ceil(scheduler.cursor_beat * 24))


def test_after_a_stall_a_follower_is_told_where_the_song_is():
    scheduler = playing()
    heard(scheduler, -5, 400)
    messages = heard(scheduler, 5000, 6500)
    assert [status for _, status, _ in messages[:4]] == [STOP, POSITION, CONTINUE, TICK]
    assert {status for _, status, _ in messages[3:]} == {TICK}
    assert len(messages) == pytest.approx(3 + 1.5 * 48, abs=8)


def test_a_follower_of_ours_lands_on_our_beat():
    scheduler = playing(bpm=97.0)
    scheduler.submit(0, drum_pattern((0.0, 0.0, 0, 1.0), length=1.0), 1.0)
    follower = MidiClock(120.0)
    for ms in range(-5, 8000, WINDOW_MS):
        for event in scheduler.advance(ms * MS, (ms + WINDOW_MS) * MS):
            if event["voice"] == 255:
                size = 3 if event["status"] == POSITION else 1
                message = bytes((int(event["status"]), int(event["data1"]), int(event["data2"])))[:size]
                follower.take(int(event["due_ns"]) + 10**9, message)
    line = follower.read(9 * 10**9).line
    assert abs(line.beat_at(9 * 10**9) - Timeline(97.0, 0.0, 0).beat_at(8 * 10**9)) < 0.001
