"""Who drives the band: its own clock or another's, and how its line is drawn there."""

from __future__ import annotations

import numpy as np
import pytest
from clocked_band import BEAT, KICK, MS, Stage, kick_error_ms
from midi_master import CONTINUE, START, STOP, song_position

from realtime._core import Timeline
from realtime.music.clock_reading import ClockName, ClockReading, Motion


def test_a_midi_clock_that_starts_drives_the_band_and_its_beats_are_the_bands():
    stage = Stage()
    master = stage.master(bpm=97.0)
    master.send(START)
    ticks = [stage.play_ticks(master, 1) for _ in range(16 * BEAT)]
    assert stage.transport.driver is ClockName.MIDI
    errors_ms = kick_error_ms(stage, ticks, first=2)
    assert errors_ms.max() < 1.0, "from a tempo that was not expected"
    assert errors_ms[6:].max() < 0.1, "after two bars"
    assert abs(stage.beat - (16 - 1 / BEAT)) < 0.001
    assert "MIDI clock drives the band" in stage.said
    assert stage.values["transport/play"] is True


def test_where_ticks_come_before_the_start_even_the_first_hit_is_in_time():
    stage = Stage()
    master = stage.master()
    stage.play_ticks(master, 2 * BEAT + 5)
    master.send(START)
    ticks = [stage.play_ticks(master, 1) for _ in range(4 * BEAT)]
    assert kick_error_ms(stage, ticks, first=0).max() < 1.0


def test_a_stop_ends_every_note_and_a_continue_goes_on():
    stage = Stage()
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, 6 * BEAT)
    master.send(STOP)
    stage.run(1)
    assert not stage.conductor.playing
    assert not stage.sounding
    assert stage.values["transport/play"] is False
    master.wait(1)
    master.send(CONTINUE)
    stage.play_ticks(master, BEAT)
    assert abs(stage.beat - (7 - 1 / BEAT)) < 0.01


def test_a_song_position_moves_the_band():
    stage = Stage()
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, 4 * BEAT)
    master.send(song_position(33.5))
    stage.play_ticks(master, 2 * BEAT)
    assert abs(stage.beat - (35.5 - 1 / BEAT)) < 0.01


def test_a_cable_that_is_out_is_held_for_a_beat_then_the_band_stops_and_comes_back_with_it():
    stage = Stage()
    master = stage.master()
    master.send(START)
    last_ns = stage.play_ticks(master, 8 * BEAT)
    while stage.now_ns < last_ns + 450 * MS:
        stage.tick(stage.now_ns + MS)
    assert stage.conductor.playing
    stage.run(1)
    assert not stage.conductor.playing
    assert not stage.sounding
    master.wait(3)
    before = len(stage.hits)
    stage.play_ticks(master, 4 * BEAT)
    assert stage.conductor.playing
    assert len(stage.hits) > before
    assert abs(stage.beat - (12 - 1 / BEAT)) < 0.01


@pytest.mark.parametrize("jitter_ms", [0, 3])
def test_a_ramp_never_moves_the_band_backwards_and_no_hit_sounds_twice(jitter_ms):
    rng = np.random.default_rng(2)
    stage = Stage()
    master = stage.master(bpm=140.0, jitter=lambda tick: rng.normal(0, jitter_ms * MS))
    master.send(START)
    stage.play_ticks(master, 36 * BEAT, lambda beat: 140 - 70 * min(1, max(0, (beat - 8) / 16)))
    beats = np.array([beat for _, beat in stage.positions])
    assert np.all(np.diff(beats) >= 0)
    kicks = np.array([hit.beat for hit in stage.hits if hit.pitch == KICK])
    assert np.array_equal(np.round(kicks), np.arange(len(kicks)))
    assert len(kicks) >= 36


def test_auto_keeps_the_clock_that_drives_when_a_second_one_runs():
    stage = Stage()
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, BEAT)
    stage.others[ClockName.OSC] = ClockReading(True, Motion.RUNS, Timeline(150.0, 0.0, 0), 1)
    stage.play_ticks(master, 4 * BEAT)
    assert stage.transport.driver is ClockName.MIDI
    stage.run(2)
    assert stage.transport.driver is ClockName.OSC
    assert stage.conductor.playing
    assert abs(stage.transport.bpm - 150) < 0.1


def test_without_another_clock_auto_is_its_own_and_explicit_clocks_wait():
    stage = Stage()
    stage.turn("transport/play")
    stage.run(1)
    assert stage.conductor.playing
    waiting = Stage(clock="midi")
    waiting.run(0.1)
    waiting.turn("transport/play")
    waiting.run(1)
    assert not waiting.conductor.playing
    assert "the band waits for MIDI clock" in waiting.said


def test_ticks_without_a_start_give_the_tempo_and_the_band_keeps_its_beat():
    stage = Stage()
    stage.turn("transport/play")
    stage.run(2)
    beat = stage.beat
    stage.play_ticks(stage.master(bpm=126.0), 4 * BEAT)
    assert abs(stage.beat - beat - 4) < 0.2
    assert abs(stage.conductor.timeline.bpm - 126) < 1
    assert np.all(np.diff([beat for _, beat in stage.positions]) >= 0)


def test_a_clock_that_gives_tempo_and_phase_is_joined_at_its_next_bar_line():
    stage = Stage(clock="link")
    line = Timeline(110.0, 2.7, 0)
    stage.others[ClockName.LINK] = ClockReading(True, Motion.UNTOLD, line)
    stage.run(0.1)
    stage.turn("transport/play")
    stage.run(4)
    kicks = [hit.due_ns for hit in stage.hits if hit.pitch == KICK]
    assert stage.conductor.playing
    assert (line.beat_at(kicks[0]) + 2) % 4 == pytest.approx(2, abs=1e-3)
    assert stage.beat == pytest.approx(line.beat_at(stage.now_ns), abs=1e-3)


class Shared:
    """A session that takes wishes."""

    def __init__(self):
        self.wishes = []

    def set_tempo(self, bpm):
        self.wishes.append(("tempo", bpm))

    def play(self, ns):
        self.wishes.append("play")

    def stop(self, ns):
        self.wishes.append("stop")

    def offer(self, line, now_ns):
        self.wishes.append("offer")


def test_a_playing_band_whose_bars_agree_with_a_session_goes_on_without_a_gap():
    stage = Stage()
    stage.turn("transport/play")
    stage.run(3)
    line = Timeline(120.0, 400.05 + stage.beat, stage.now_ns)
    stage.others[ClockName.LINK] = ClockReading(True, Motion.UNTOLD, line)
    stage.run(4)
    assert stage.transport.driver is ClockName.LINK
    beats = [beat for _, beat in stage.positions]
    assert np.all(np.diff(beats) > 0)
    assert (line.beat_at(stage.now_ns) - stage.beat + 2) % 4 == pytest.approx(2, abs=1e-3)


def test_a_session_that_leaps_takes_the_band_to_its_next_bar_line():
    stage = Stage(clock="link")
    stage.others[ClockName.LINK] = ClockReading(True, Motion.UNTOLD, Timeline(120.0, 0.0, 0))
    stage.run(0.1)
    stage.turn("transport/play")
    stage.run(4)
    line = Timeline(120.0, 1.5, 0)
    stage.others[ClockName.LINK] = ClockReading(True, Motion.UNTOLD, line, 1)
    stage.run(4)
    assert stage.beat == pytest.approx(line.beat_at(stage.now_ns), abs=1e-3)


def test_wishes_go_to_the_session_that_drives_and_the_band_waits_for_it():
    stage = Stage(clock="link")
    stage.transport.shared = shared = Shared()
    stage.others[ClockName.LINK] = ClockReading(True, Motion.STANDS, Timeline(120.0, 0.0, 0))
    stage.run(0.1)
    stage.turn("transport/play")
    stage.turn("transport/tempo", 93)
    assert shared.wishes == ["play", ("tempo", 93.0)]
    assert not stage.conductor.playing
    stage.others[ClockName.LINK] = ClockReading(True, Motion.RUNS, Timeline(120.0, 0.0, stage.now_ns), 1)
    stage.run(0.1)
    assert stage.conductor.playing
    stage.turn("transport/play", 0)
    assert shared.wishes[-1] == "stop"


def test_a_band_that_another_clock_drives_is_offered_to_the_session():
    stage = Stage(clock="internal")
    stage.transport.shared = shared = Shared()
    stage.run(0.1)
    assert not shared.wishes
    stage.turn("transport/play")
    stage.run(0.1)
    assert set(shared.wishes) == {"offer"}


def test_the_clients_are_told_of_the_clocks_tempo():
    stage = Stage()
    master = stage.master(bpm=90.0)
    master.send(START)
    stage.play_ticks(master, 4 * BEAT)
    told = [value for name, value in stage.conductor.turned_by_itself if name == "transport/tempo"]
    assert told
    assert abs(told[-1] - 90) < 0.5


def test_how_well_the_band_is_on_the_clock_is_told():
    stage = Stage()
    assert stage.transport.describe() == "its own clock"
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, 8 * BEAT)
    assert stage.transport.describe() == "MIDI clock, 0.0 ms off, its jitter 0.3 ms"


def test_auto_is_not_driven_by_the_clock_that_the_band_itself_sends():
    stage = Stage(transport__clock_out=True)
    stage.turn("transport/play")
    master = stage.master(bpm=97.0)
    master.send(START)
    stage.play_ticks(master, 4 * BEAT)
    assert stage.transport.driver is ClockName.INTERNAL


def test_bars_are_counted_on_where_a_clock_goes_on_after_a_change_of_metre():
    stage = Stage()
    master = stage.master()
    master.send(START)
    stage.play_ticks(master, 6 * BEAT)
    stage.turn("transport/metre", "3/4")
    stage.play_ticks(master, 8 * BEAT)
    master.send(STOP)
    stage.run(1)
    master.wait(1)
    master.send(CONTINUE)
    stage.play_ticks(master, 2)
    assert stage.conductor.timeline.bar_line_from(stage.beat - 0.2) == pytest.approx(14.0)
    master.send(START)
    stage.play_ticks(master, 4 * BEAT)
    assert stage.conductor.timeline.bar_at(3.5) == (1, 0.5)


def test_a_band_that_ended_while_its_session_plays_on_can_be_started_again():
    stage = Stage(clock="link")
    stage.transport.shared = Shared()
    stage.others[ClockName.LINK] = ClockReading(True, Motion.RUNS, Timeline(120.0, 0.0, 0), 1)
    stage.run(1)
    stage.turn("drums/ending")
    stage.run(6)
    assert not stage.conductor.playing
    stage.turn("transport/play", 1)
    assert stage.conductor.playing


def test_a_fault_that_comes_and_goes_is_said_once():
    stage = Stage(clock="midi")
    for fault in ("uneven", "", "uneven", ""):
        stage.others[ClockName.MIDI] = ClockReading(True, Motion.RUNS, Timeline(120.0), 1, fault=fault)
        stage.run(0.1)
    assert stage.said.count("uneven") == 1


def test_a_clock_that_cannot_be_followed_is_said_once():
    stage = Stage(clock="midi")
    master = stage.master(bpm=1000.0)
    stage.play_ticks(master, 100)
    assert len([line for line in stage.said if "above 20..400" in line]) == 1
