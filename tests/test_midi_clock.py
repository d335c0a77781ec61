"""MIDI clock in: start, stop, continue, song position, ticks that are lost and return, and nonsense."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from midi_master import CONTINUE, START, STOP, TICK, Master, song_position

from realtime._core import ClockMotion, MidiClock
from realtime.listen.midi_clock import MidiClockInput
from realtime.music.clock_reading import Motion

MS = 1_000_000
BEAT = 24


def clock_and_master(**of_master):
    clock = MidiClock(120.0)
    return clock, Master(lambda ns, message: clock.take(ns, message), **of_master)


def beat_error_ms(reading, ns, beat):
    return (reading.line.beat_at(ns) - beat) * 60e3 / reading.line.bpm


def test_nothing_is_heard_before_the_first_tick():
    clock, _ = clock_and_master()
    reading = clock.read(0)
    assert not reading.heard
    assert reading.line is None
    assert reading.motion is ClockMotion.UNTOLD


def test_start_is_beat_0_at_the_tick_after_it():
    clock, master = clock_and_master()
    master.send(START)
    assert clock.read(int(master.now_ns)).motion is ClockMotion.STANDS
    first_ns = master.tick()
    reading = clock.read(first_ns)
    assert (reading.motion, reading.place, reading.place_beat) == (ClockMotion.RUNS, 1, 0.0)
    assert reading.line.beat_at(first_ns) == 0.0
    last_ns = master.tick(4 * BEAT)
    assert abs(beat_error_ms(clock.read(last_ns), last_ns, 4.0)) < 0.001


def test_where_ticks_already_come_beat_0_is_foretold_before_its_tick():
    clock, master = clock_and_master()
    master.tick(2 * BEAT + 7)
    master.send(START)
    due_ns = int(master.now_ns)
    reading = clock.read(due_ns - MS)
    assert reading.motion is ClockMotion.RUNS
    assert abs(reading.line.time_at(0.0) - due_ns) < MS // 10
    last_ns = master.tick(BEAT + 1)
    assert abs(beat_error_ms(clock.read(last_ns), last_ns, 1.0)) < 0.01


def test_a_clock_that_ticks_without_a_start_gives_tempo_and_leaves_the_rest_untold():
    clock, master = clock_and_master(bpm=93.0)
    last_ns = master.tick(BEAT)
    reading = clock.read(last_ns)
    assert reading.motion is ClockMotion.UNTOLD
    assert abs(reading.line.bpm - 93) < 0.2


def test_continue_goes_on_where_the_clock_stood():
    clock, master = clock_and_master()
    master.send(START)
    master.tick(6 * BEAT)
    master.send(STOP)
    assert clock.read(int(master.now_ns)).motion is ClockMotion.STANDS
    master.wait(5)
    master.send(CONTINUE)
    last_ns = master.tick()
    reading = clock.read(last_ns)
    assert (reading.motion, reading.place, reading.place_beat) == (ClockMotion.RUNS, 2, 6.0)
    last_ns = master.tick(2 * BEAT)
    assert abs(beat_error_ms(clock.read(last_ns), last_ns, 8.0)) < 0.01


@pytest.mark.parametrize("ticks_while_it_stands", [0, 37])
def test_a_song_position_moves_where_continue_begins(ticks_while_it_stands):
    clock, master = clock_and_master()
    master.send(START)
    master.tick(BEAT)
    master.send(STOP)
    if ticks_while_it_stands:
        master.tick(ticks_while_it_stands)
    else:
        master.wait(2)
    master.send(song_position(17.25))
    master.send(CONTINUE)
    at_ns = master.tick()
    reading = clock.read(at_ns)
    assert reading.place_beat == 17.25
    assert abs(beat_error_ms(reading, at_ns, 17.25)) < 0.01


def test_a_song_position_while_it_runs_moves_the_song_at_the_next_tick():
    clock, master = clock_and_master()
    master.send(START)
    master.tick(BEAT)
    place = clock.read(int(master.now_ns)).place
    master.send(song_position(64.0))
    at_ns = master.tick()
    reading = clock.read(at_ns)
    assert (reading.place, reading.place_beat) == (place + 1, 64.0)
    assert abs(beat_error_ms(reading, at_ns, 64.0)) < 0.01


def test_ticks_that_stop_are_held_for_a_beat_and_no_longer():
    clock, master = clock_and_master()
    master.send(START)
    last_ns = master.tick(4 * BEAT)
    assert clock.read(last_ns + 499 * MS).heard
    assert not clock.read(last_ns + 501 * MS).heard


def test_ticks_that_return_go_on_with_their_count():
    clock, master = clock_and_master()
    master.send(START)
    master.tick(4 * BEAT)
    place = clock.read(int(master.now_ns)).place
    master.wait(3)
    at_ns = master.tick()
    reading = clock.read(at_ns)
    assert reading.heard
    assert (reading.motion, reading.place, reading.place_beat) == (ClockMotion.RUNS, place + 1, 4.0)
    last_ns = master.tick(4 * BEAT)
    reading = clock.read(last_ns)
    assert abs(beat_error_ms(reading, last_ns, 8.0)) < 0.01
    assert abs(reading.line.bpm - 120) < 0.1


@pytest.mark.parametrize("bpm", [60.0, 120.0, 240.0])
@pytest.mark.parametrize("lost", [1, 2, 5])
def test_ticks_that_are_lost_on_the_way_are_counted(bpm, lost):
    rng = np.random.default_rng(5)
    clock, master = clock_and_master(bpm=bpm, jitter=lambda tick: rng.normal(0, 0.3 * MS))
    master.send(START)
    master.tick(8 * BEAT)
    master.now_ns += lost * 60e9 / bpm / BEAT
    for _ in range(3):
        at_ns = master.tick()
        assert abs(clock.read(at_ns).line.bpm / bpm - 1) < 0.1
    at_ns = master.tick(BEAT)
    assert abs(beat_error_ms(clock.read(at_ns), at_ns, (8 * BEAT + lost + 2 + BEAT) / BEAT)) < 1.0


def test_a_tick_that_comes_twice_is_counted_once():
    clock, master = clock_and_master()
    master.send(START)
    last_ns = master.tick(8 * BEAT)
    clock.take(last_ns + 1_333_333, TICK)
    at_ns = master.tick(BEAT)
    assert abs(beat_error_ms(clock.read(at_ns), at_ns, (9 * BEAT - 1) / BEAT)) < 1.0


@pytest.mark.parametrize("bpm", [60.0, 40.0, 240.0])
def test_a_tempo_that_halves_or_doubles_at_once_is_no_lost_tick(bpm):
    clock, master = clock_and_master()
    master.send(START)
    master.tick(8 * BEAT)
    master.bpm = bpm
    at_ns = master.tick(4 * BEAT)
    assert abs(beat_error_ms(clock.read(at_ns), at_ns, (12 * BEAT - 1) / BEAT)) < 1.0


def test_jitter_of_3_ms_is_never_mended():
    for seed in range(5):
        rng = np.random.default_rng(seed)
        clock, master = clock_and_master(jitter=lambda tick, rng=rng: rng.normal(0, 3 * MS))
        master.send(START)
        at_ns = master.tick(200 * BEAT)
        assert abs(beat_error_ms(clock.read(at_ns), at_ns, (200 * BEAT - 1) / BEAT)) < 5.0


def test_a_quick_stop_and_start_is_not_taken_for_a_slow_tick():
    clock, master = clock_and_master()
    master.send(START)
    master.tick(4 * BEAT)
    master.send(STOP)
    master.wait(0.2)
    master.send(START)
    for _ in range(BEAT):
        at_ns = master.tick()
        assert abs(clock.read(at_ns).line.bpm - 120) < 0.5


def test_a_jittery_clock_that_starts_and_stops_is_followed_within_a_millisecond():
    rng = np.random.default_rng(3)
    clock, master = clock_and_master(jitter=lambda tick: rng.normal(0, 3 * MS))
    master.tick(BEAT)
    master.send(START)
    errors = []
    for tick in range(64 * BEAT):
        at_ns = master.tick()
        if tick >= 8 * BEAT:
            errors.append(beat_error_ms(clock.read(at_ns), at_ns, tick / BEAT))
    assert np.sqrt(np.mean(np.square(errors))) < 1.0


@pytest.mark.parametrize(("bpm", "word"), [(1.0, "below"), (1000.0, "above")])
def test_a_clock_out_of_range_is_not_followed_and_that_is_said(bpm, word):
    clock = MidiClockInput(120.0)
    master = Master(clock.take, bpm=bpm)
    master.send(START)
    at_ns = master.tick(3)
    reading = clock.read(at_ns)
    assert not reading.heard
    assert word in reading.fault
    assert "20..400" in reading.fault


def test_two_clocks_on_one_port_are_told():
    clock = MidiClockInput(120.0)
    messages = sorted([(tick * 20.8, 0) for tick in range(200)] + [(3 + tick * 21.4, 1) for tick in range(200)])
    told = set()
    for ms, _ in messages:
        clock.take(round(ms * MS), TICK)
        told.add(clock.read(round(ms * MS)).fault)
    assert any("two clocks" in fault for fault in told)


def test_one_clock_with_3_ms_of_jitter_is_not_taken_for_two():
    rng = np.random.default_rng(1)
    clock = MidiClockInput(120.0)
    master = Master(clock.take, jitter=lambda tick: rng.normal(0, 3 * MS))
    for _ in range(20 * BEAT):
        assert not clock.read(master.tick()).fault


def test_time_that_goes_backwards_counts_the_ticks_and_bends_nothing():
    clock, master = clock_and_master()
    master.send(START)
    master.tick(4 * BEAT)
    clock.take(5, TICK)
    clock.take(7, TICK)
    reading = clock.read(int(master.now_ns))
    assert abs(reading.line.bpm - 120) < 0.01


def test_messages_of_a_wrong_size_or_with_wrong_data_are_passed_over():
    clock, master = clock_and_master()
    master.send(START)
    master.tick(BEAT)
    before = clock.read(int(master.now_ns))
    for message in (b"", b"\xf2", b"\xf2\x01", b"\xf2\x80\x00", b"\xf2\x00\xff", b"\xfa\x00", b"\xf8\xf8", b"\xfe"):
        clock.take(int(master.now_ns), message)
    after = clock.read(int(master.now_ns))
    assert (after.place, after.motion, after.line.origin_ns) == (before.place, before.motion, before.line.origin_ns)


@given(
    st.lists(
        st.tuples(
            st.integers(-(10**12), 10**12),
            st.sampled_from([TICK, START, CONTINUE, STOP, b"\xf2\x7f\x7f", b"\xf2\x00\x00"]),
        ),
        max_size=60,
    )
)
def test_no_order_of_messages_and_moments_makes_a_line_that_is_none(messages):
    clock = MidiClock(120.0)
    for ns, message in messages:
        clock.take(ns, message)
        reading = clock.read(ns)
        if reading.line is not None:
            assert 20 <= reading.line.bpm <= 400
            assert np.isfinite(reading.line.beat_at(ns))


def test_the_reading_says_what_the_clock_wants():
    clock = MidiClockInput(120.0)
    master = Master(clock.take)
    assert not clock.take(0, b"\x90\x3c\x40")
    assert not clock.take(0, b"")
    assert clock.read(0).motion is Motion.UNTOLD
    master.send(START)
    assert clock.read(master.tick()).motion is Motion.RUNS
    master.send(STOP)
    assert clock.read(int(master.now_ns)).motion is Motion.STANDS
