"""What the player wants of the transport: its tempo, its place, starts and stops, beside whatever clock there is."""

from __future__ import annotations

import numpy as np
import pytest
from clocked_band import BEAT, KICK, MS, Stage
from midi_master import START, STOP

from realtime._core import Timeline
from realtime.control.domains import ParameterError
from realtime.listen.midi_clock import MidiClockInput
from realtime.music.clock_reading import ClockName, ClockReading, Motion


def test_a_nudge_moves_the_band_by_so_much_and_without_a_jump():
    stage = Stage()
    stage.turn("transport/play")
    stage.run(2)
    straight = stage.conductor.timeline
    stage.turn("transport/nudge", 30)
    stage.run(3)
    late_ms = (straight.beat_at(stage.now_ns) - stage.beat) * 500
    assert late_ms == pytest.approx(30, abs=0.01)
    assert stage.conductor.timeline.bpm == 120.0
    assert np.all(np.diff([beat for _, beat in stage.positions]) > 0)


def test_a_nudge_against_a_clock_stays():
    stage = Stage()
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, 2 * BEAT)
    stage.turn("transport/nudge", -20)
    last_ns = stage.play_ticks(master, 8 * BEAT)
    assert (stage.conductor.timeline.beat_at(last_ns) - (10 - 1 / BEAT)) * 500 == pytest.approx(20, abs=0.1)


def test_taps_set_the_tempo_and_the_beat_goes_on():
    stage = Stage()
    stage.turn("transport/play")
    stage.run(2)
    for _ in range(4):
        stage.turn("transport/tap")
        stage.run(0.6)
    assert stage.conductor.timeline.bpm == pytest.approx(100, rel=0.01)
    assert stage.values.number("transport/tempo") == pytest.approx(100, rel=0.01)


def test_a_position_is_gone_to_at_once_while_playing_and_else_at_the_start():
    stage = Stage()
    stage.turn("transport/position", 20)
    stage.turn("transport/play")
    stage.run(0.1)
    assert stage.beat == pytest.approx(20.1, abs=0.05)
    stage.turn("transport/position", 3)
    stage.run(0.1)
    assert stage.beat == pytest.approx(3.1, abs=0.05)


def test_the_first_note_is_beat_0_where_that_is_wanted():
    stage = Stage(transport__start_on_note=True)
    stage.run(3)
    assert not stage.conductor.playing
    struck_ns = stage.now_ns
    stage.conductor.strike(struck_ns, 60, 100)
    stage.run(1)
    assert stage.conductor.timeline.beat_at(struck_ns) == 0.0
    first = next(hit for hit in stage.hits if hit.pitch == KICK)
    assert 0 <= first.due_ns - struck_ns < 20 * MS
    assert stage.conductor.groove[0, 0] == 1


def test_a_toggle_stops_and_starts():
    stage = Stage()
    for playing in (True, False, True):
        stage.turn("transport/toggle")
        stage.run(0.2)
        assert stage.conductor.playing is playing
        assert stage.values["transport/play"] is playing


def test_the_players_tempo_is_refused_where_a_clock_has_it():
    stage = Stage()
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, BEAT)
    for name, value in (("transport/tempo", 90), ("transport/position", 8)):
        with pytest.raises(ParameterError, match="MIDI clock has"):
            stage.turn(name, value)
    assert stage.values.number("transport/tempo") == pytest.approx(120, abs=0.5)


def test_an_own_start_in_auto_after_a_clock_has_stopped_is_by_the_own_clock():
    stage = Stage()
    master = stage.master(bpm=90.0)
    master.send(START)
    stage.play_ticks(master, 2 * BEAT)
    master.send(STOP)
    stage.run(2)
    stage.turn("transport/play")
    stage.run(1)
    assert stage.transport.driver is ClockName.INTERNAL
    assert stage.conductor.playing


@pytest.mark.parametrize("way", ["play", "toggle"])
def test_who_no_longer_wants_to_wait_is_not_started_by_ticks_alone(way):
    stage = Stage(clock="midi")
    stage.run(0.1)
    stage.turn(f"transport/{way}", 1)
    stage.turn(f"transport/{way}", int(way == "toggle"))
    stage.play_ticks(stage.master(), 4 * BEAT)
    assert not stage.conductor.playing
    assert stage.values["transport/play"] is False


def test_a_tempo_that_is_set_while_a_nudge_is_under_way_keeps_the_nudge():
    stage = Stage()
    stage.turn("transport/play")
    stage.run(2)
    begin_beat = stage.beat
    stage.turn("transport/nudge", -100)
    stage.turn("transport/tempo", 150)
    stage.run(4)
    assert stage.beat - begin_beat == pytest.approx(4 * 2.5 + 0.2, abs=0.01)


def test_a_band_that_its_player_has_stopped_is_not_started_by_what_is_heard_in_the_playing():
    stage = Stage(clock="follow")
    line = Timeline(100.0, 0.0, 0)
    stage.others[ClockName.FOLLOW] = ClockReading(True, Motion.RUNS, line, 1)
    stage.run(1)
    assert stage.conductor.playing
    stage.turn("transport/play", 0)
    stage.others[ClockName.FOLLOW] = ClockReading(True, Motion.RUNS, line, 2)
    stage.run(1)
    assert not stage.conductor.playing
    stage.turn("transport/play", 1)
    assert stage.conductor.playing


def test_what_was_waited_for_is_not_waited_for_after_a_turn_to_the_own_clock():
    stage = Stage()
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, 4 * BEAT)
    stage.turn("transport/clock", "internal")
    stage.run(1)
    assert stage.conductor.playing
    stage.turn("transport/play", 0)
    stage.turn("transport/clock", "auto")
    stage.midi = MidiClockInput(120.0)
    stage.play_ticks(stage.master(), 4 * BEAT)
    assert not stage.conductor.playing


def test_a_tap_that_is_obeyed_late_bends_nothing_that_has_sounded():
    stage = Stage()
    stage.turn("transport/play")
    stage.run(6)
    for ago_ms in (1900, 1400, 900):
        stage.conductor.change("transport/tap", 1, stage.now_ns - ago_ms * MS)
    assert stage.conductor.timeline.bpm == pytest.approx(120)
    for ago_ms in (1900, 1100, 300):
        stage.conductor.change("transport/tap", 1, stage.now_ns - ago_ms * MS)
    stage.run(1)
    assert np.all(np.diff([beat for _, beat in stage.positions]) > 0)


def test_in_auto_a_clock_that_is_gone_leaves_the_tempo_the_foot_switch_and_the_first_note_to_the_player():
    stage = Stage(transport__start_on_note=True)
    master = stage.master(bpm=90.0)
    master.send(START)
    stage.play_ticks(master, 4 * BEAT)
    stage.run(3)
    stage.turn("transport/tempo", 77)
    stage.turn("transport/toggle")
    assert stage.conductor.playing
    assert stage.conductor.timeline.bpm == 77.0
    stage.turn("transport/toggle")
    stage.conductor.strike(stage.now_ns, 60, 100)
    assert stage.conductor.playing


def test_an_ended_song_is_not_begun_anew_by_what_is_heard_in_the_playing():
    stage = Stage(clock="follow")
    stage.others[ClockName.FOLLOW] = ClockReading(True, Motion.RUNS, Timeline(120.0, 0.0, 0), 1)
    stage.run(1)
    stage.turn("drums/ending")
    stage.run(6)
    stage.others[ClockName.FOLLOW] = ClockReading(True, Motion.RUNS, Timeline(120.0, 0.0, 0), 2)
    stage.run(1)
    assert not stage.conductor.playing
