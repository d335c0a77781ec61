"""Who drives the band: its own clock or another's, and how its line is drawn there."""

from __future__ import annotations

import numpy as np
import pytest
from manual_band import Band
from midi_master import CONTINUE, START, STOP, Master, song_position

from realtime._core import Timeline
from realtime.control.domains import ParameterError
from realtime.listen.midi_clock import MidiClockInput
from realtime.music.clock_reading import ClockName, ClockReading, Motion

MS = 1_000_000
BEAT = 24
KICK = 36


class Stage(Band):
    """A band whose transport reads a MIDI clock, and any other reading that a test puts there."""

    def __init__(self, clock="auto", **values):
        self.midi = MidiClockInput(120.0)
        self.others = {}
        self.positions = []
        self.said = []
        super().__init__(say=self.said.append, transport__clock=clock, **values)
        self.conductor.stop()
        self.values.set("transport/play", False)
        self.hits.clear()

    @property
    def transport(self):
        return self.conductor.transport

    def tick(self, now_ns):
        self.transport.obey({ClockName.MIDI: self.midi.read(now_ns), **self.others}, now_ns)
        super().tick(now_ns)
        if self.conductor.playing:
            self.positions.append((now_ns, self.beat))

    def run(self, seconds):
        """Time goes by without anybody's clock."""
        self.wait(seconds)

    def master(self, **of_master):
        return Master(self.midi.take, at_ns=self.now_ns + MS, **of_master)

    def play_ticks(self, master, count, bpm_at=None):
        """The master ticks, and the band lives meanwhile."""
        for tick in range(count):
            if bpm_at is not None:
                master.bpm = bpm_at(tick / BEAT)
            at_ns = master.tick()
            while self.now_ns < at_ns:
                self.tick(min(at_ns, self.now_ns + 2 * MS))
        return at_ns


def kick_error_ms(stage, tick_ns, first):
    """How far each kick, from that hit on, lies from the master's beat; tick_ns: the moments of the ticks."""
    beats = np.array(tick_ns)[::BEAT]
    kicks = np.array([hit.due_ns for hit in stage.hits if hit.pitch == KICK][first:])
    kicks = kicks[kicks <= beats[-1]]
    return np.array([np.abs(beats - kick).min() / MS for kick in kicks])


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


def test_the_clients_are_told_of_the_clocks_tempo():
    stage = Stage()
    master = stage.master(bpm=90.0)
    master.send(START)
    stage.play_ticks(master, 4 * BEAT)
    told = [value for name, value in stage.conductor.turned_by_itself if name == "transport/tempo"]
    assert told
    assert abs(told[-1] - 90) < 0.5


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


@pytest.mark.parametrize("way", ["play", "toggle"])
def test_who_no_longer_wants_to_wait_is_not_started_by_ticks_alone(way):
    stage = Stage(clock="midi")
    stage.run(0.1)
    stage.turn(f"transport/{way}", 1)
    stage.turn(f"transport/{way}", int(way == "toggle"))
    stage.play_ticks(stage.master(), 4 * BEAT)
    assert not stage.conductor.playing
    assert stage.values["transport/play"] is False


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
