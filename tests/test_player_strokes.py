"""Drums that the player strikes himself, beside what the patterns strike; and the end of everything that sounds."""

from __future__ import annotations

import itertools
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from manual_band import BEAT_NS, drum_pattern

from realtime._core import (
    EVENT_DTYPE,
    EventQueue,
    Scheduler,
    SchedulerThread,
    SenderQueue,
    Timeline,
    VoiceSettings,
    panic_events,
)
from realtime.music.kit import KICK, PITCHES, SNARE

MS = 1_000_000


def scheduler(**settings):
    made = Scheduler()
    made.set_voice(0, VoiceSettings(9, pitches=PITCHES.tolist(), **settings))
    return made


def notes(events):
    return [(int(e["status"]), int(e["data1"]), int(e["data2"])) for e in events]


def test_a_stroke_sounds_at_once_on_the_drums_channel_playing_or_not_and_ends():
    still = scheduler()
    assert notes(still.strike(SNARE, 90, 5 * MS)) == [(0x99, 38, 90)]
    assert notes(still.end_strokes(34 * MS)) == []
    assert notes(still.end_strokes(35 * MS)) == [(0x89, 38, 0)]
    assert notes(still.end_strokes(36 * MS)) == []


def test_the_players_own_stroke_is_heard_where_the_band_is_muted():
    assert notes(scheduler(muted=True, level=0.0).strike(KICK, 1, 0)) == [(0x99, 36, 1)]


def test_a_drum_is_struck_once_in_thirty_milliseconds_by_the_player():
    made = scheduler()
    made.strike(KICK, 90, 0)
    assert not len(made.strike(KICK, 90, 30 * MS - 1))
    assert len(made.strike(SNARE, 90, 1 * MS)), "another drum is another drum"
    assert notes(made.strike(KICK, 80, 30 * MS)) == [(0x89, 36, 0), (0x99, 36, 80)], "the one before ends first"


@pytest.mark.parametrize(("ms", "sounds"), [(-31, True), (-29, False), (0, False), (29, False), (31, True)])
def test_a_stroke_close_to_the_patterns_own_is_not_sounded_twice(ms, sounds):
    made = scheduler()
    made.submit(0, drum_pattern(1, KICK, [4]), 1.0)
    made.start(Timeline(120.0, 0.0, 0))
    made.advance(0, BEAT_NS + 100 * MS)  # the pattern's kick at beat 1 is handed out
    assert bool(len(made.strike(KICK, 90, BEAT_NS + ms * MS))) is sounds


@pytest.mark.parametrize(("ms", "kicks"), [(-31, 1), (-29, 0), (-1, 0)])
def test_a_pattern_does_not_strike_what_the_player_has_just_struck(ms, kicks):
    made = scheduler()
    made.submit(0, drum_pattern(1, KICK, [4]), 1.0)
    made.start(Timeline(120.0, 0.0, 0))
    made.advance(0, BEAT_NS - 40 * MS)
    assert len(made.strike(KICK, 90, BEAT_NS + ms * MS))
    struck = [n for n in notes(made.advance(BEAT_NS - 40 * MS, BEAT_NS + 10 * MS)) if n[0] == 0x99]
    assert len(struck) == kicks


@pytest.mark.parametrize(("drum", "velocity"), [(-1, 90), (9, 90), (0, 0), (0, 128)])
def test_no_drum_and_no_velocity_are_refused(drum, velocity):
    with pytest.raises(ValueError, match=r"drum|velocity"):
        scheduler().strike(drum, velocity, 0)


def test_a_drum_without_a_pitch_on_the_wire_is_not_struck():
    assert not len(Scheduler().strike(KICK, 90, 0))


def test_everything_that_sounds_can_be_ended_and_the_band_plays_on():
    made = scheduler()
    made.submit(0, drum_pattern(1, KICK, [0, 4, 8]), 1.0)
    made.start(Timeline(120.0, 0.0, 0))
    assert notes(made.advance(0, 10 * MS)) == [(0x99, 36, 127)]
    made.strike(SNARE, 90, 10 * MS)
    assert sorted(notes(made.end_notes(11 * MS))) == [(0x89, 36, 0), (0x89, 38, 0)]
    later = notes(made.advance(11 * MS, 2 * BEAT_NS + MS))
    assert later == [(0x99, 36, 127), (0x89, 36, 0), (0x99, 36, 127)]


def test_what_is_struck_overtakes_what_waits_in_a_senders_queue():
    thread, queue, plain = SchedulerThread(100 * MS), SenderQueue(), EventQueue()
    try:
        thread.add_sink(queue)
        thread.add_sink(plain)
        thread.set_voice(0, VoiceSettings(9, pitches=PITCHES.tolist()))
        far = np.zeros(1, EVENT_DTYPE)
        far["due_ns"], far["status"], far["data2"] = 1 << 62, 0x99, 1
        queue.push(far)
        plain.push(far)
        thread.strike(SNARE, 77, time.monotonic_ns())
        assert notes(queue.wait_due(2.0)) == [(0x99, 38, 77)]
        assert notes(queue.wait_due(2.0)) == [(0x89, 38, 0)]
        assert notes(plain.drain())[0] == (0x99, 38, 77)
    finally:
        thread.close()


def test_a_panic_ends_what_sounds_and_silences_sixteen_channels_without_a_flood_and_the_band_plays_on():
    thread, queue = SchedulerThread(5 * MS), EventQueue()
    try:
        thread.add_sink(queue)
        thread.set_voice(0, VoiceSettings(9, pitches=PITCHES.tolist()))
        thread.submit(0, drum_pattern(1, KICK, list(range(32))), 1.0)
        thread.start(Timeline(300.0, 0.0, time.monotonic_ns()))
        time.sleep(0.1)
        queue.drain()
        for _ in range(50):
            thread.panic()
        time.sleep(0.3)
        events = queue.drain()
    finally:
        thread.close()
    controls = [e for e in events if e["status"] & 0xF0 == 0xB0]
    assert [(int(e["status"]) & 15, int(e["data1"]), int(e["data2"])) for e in controls] == [
        (channel, control, 0) for channel in (9, *range(9), *range(10, 16)) for control in (64, 123, 120)
    ], "once, the drums' own channel first"
    told = ["status", "data1", "data2", "sound", "voice"]
    assert [e[told].item() for e in controls] == [e[told].item() for e in panic_events([9], 0)], "so it is replayed"
    moments = sorted({int(e["due_ns"]) for e in controls})
    assert len(moments) == 16
    assert min(b - a for a, b in itertools.pairwise(moments)) >= 3 * MS
    assert len([e for e in events if e["status"] == 0x99 and e["due_ns"] > moments[0]]) >= 4, "it plays on"
    due = events["due_ns"].tolist()
    assert due == sorted(due)


@given(st.sets(st.integers(0, 15)), st.integers(0, 1 << 60))
def test_a_panics_messages_come_at_once_on_the_used_channels_and_then_a_channel_every_4_ms(used, from_ns):
    events = panic_events(sorted(used), from_ns)
    others = sorted(set(range(16)) - used)
    due = [(from_ns, channel) for channel in sorted(used)]
    due += [(from_ns + n * 4 * MS, channel) for n, channel in enumerate(others, 1)]
    assert [(int(e["due_ns"]), int(e["status"]), int(e["data1"]), int(e["data2"])) for e in events] == [
        (ns, 0xB0 | channel, control, 0) for ns, channel in due for control in (64, 123, 120)
    ]


@pytest.mark.parametrize("channel", [-1, 16])
def test_a_channel_that_is_none_is_refused(channel):
    with pytest.raises(ValueError, match=r"channel must be within 0\.\.15"):
        panic_events([channel], 0)
