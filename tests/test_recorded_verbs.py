"""A live scheduler's log: what its thread has sent comes again, to the nanosecond."""

import random
import time

import numpy as np
import pytest
from session_client import until
from timetable import drum_pattern

from realtime._core import EventQueue, SchedulerThread, Timeline, VoiceSettings
from realtime.music.kit import PITCHES
from realtime.play.log_entries import Followed, Sent, Verb, VerbName
from realtime.play.log_file import Header, LogFile
from realtime.play.midi_file import read_song
from realtime.play.recent import Recent
from realtime.play.recorded_verbs import RecordedVerbs
from realtime.play.recorder import NOTHING_TO_KEEP, Recorder
from realtime.replay import replay_to_file

HEADER = Header("1.0", "2025-01-01T00:00:00+00:00", 0, "drums", "2", 7)
SOFT = 60  # softer than anything in the pattern
AS_SENT = "to the nanosecond as they were sent then"
S = 1_000_000_000
BUSY = drum_pattern(*((step / 4, dice, step % 9, 0.8) for step in range(32) for dice in (0.05 * (step % 3) - 0.05,)))


class WatchedVerbs(RecordedVerbs):
    """Remembers what it has told the recorder that the scheduler has taken."""

    def __init__(self, thread):
        super().__init__(thread)
        self.seen = []

    def entries(self):
        for entry in super().entries():
            self.seen.append(entry)
            yield entry

    def times_taken(self, name):
        return sum(isinstance(entry, Verb) and entry.name is name for entry in self.seen)


class LiveBand:
    """A scheduler on its thread, a recorder, and somebody who turns everything."""

    def __init__(self, recorder, seed=0):
        self.recorder, self.dice = recorder, random.Random(seed)
        self.thread, self.queue = SchedulerThread(5_000_000), EventQueue()
        self.thread.add_sink(self.queue)
        self.verbs = recorder.verbs = WatchedVerbs(self.thread)
        self.turns, self.sent, self.sounding, self.stops = 0, 0, set(), 0
        self.line = Timeline(200.0, 0.0, time.monotonic_ns())
        self.patterns = 1
        self.verbs.set_voice(0, VoiceSettings(9, pitches=PITCHES.tolist()))
        self.verbs.submit(0, BUSY.with_id(1), 4.0)
        self.start()

    def start(self):
        self.line = Timeline(200.0, 0.0, time.monotonic_ns())
        self.recorder.follow(self.line)
        self.verbs.start(self.line)

    def stop(self):
        self.stops += 1
        self.verbs.stop()

    def turn(self):
        self.turns += 1
        choice = self.dice.randrange(11)
        if choice == 0:
            self.line = self.line.with_tempo(self.dice.uniform(100, 300), time.monotonic_ns())
            self.verbs.set_timeline(self.line)
            self.recorder.follow(self.line)
        elif choice == 1:
            self.verbs.set_voice(0, self.settings())
        elif choice == 2:
            self.verbs.click(self.dice.random() < 0.5)
        elif choice == 3:
            self.verbs.clock_out(self.dice.random() < 0.5)
        elif choice == 4:
            self.patterns += 1
            self.verbs.interject(0, BUSY.with_id(self.patterns), 1.0, 1.0)
        elif choice == 5 and self.dice.random() < 0.3:
            self.stop()
            self.start()
        elif choice == 6:
            beat = self.line.beat_at(time.monotonic_ns())
            self.verbs.change_voice(0, self.settings(), beat + self.dice.uniform(0.0, 2.0))
        elif choice == 7 and self.dice.random() < 0.3:
            self.verbs.panic()
        elif choice in (8, 9):
            for drum in self.dice.sample(range(9), 2):
                self.verbs.strike(drum, self.dice.randrange(1, SOFT))
        else:
            self.patterns += 1
            self.verbs.submit(0, BUSY.with_id(self.patterns), 0.25)

    def settings(self):
        return VoiceSettings(9, pitches=PITCHES.tolist(), swing=self.dice.uniform(0.5, 0.7), feel_ms=5.0)

    def play_until(self, condition):
        """Turns something every few milliseconds of the live scheduler's time."""

        def play():
            self.turn()
            time.sleep(self.dice.uniform(0.001, 0.02))
            self.listen()
            return condition()

        until(play)

    def play(self, turns, events):
        """So many turns at least, and until so many events have been sent."""
        end = self.turns + turns
        self.play_until(lambda: self.turns >= end and self.sent >= events)

    def listen(self):
        events = self.queue.drain()
        self.sent += len(events)
        for status, pitch in zip(events["status"].tolist(), events["data1"].tolist(), strict=True):
            if status & 0xF0 == 0x90:
                self.sounding.add((status & 0x0F, pitch))
            elif status & 0xF0 == 0x80:
                self.sounding.discard((status & 0x0F, pitch))
        self.recorder.sent(events)

    def has_ended(self):
        """Whether the stop was taken, and what was struck last has its end."""
        self.listen()
        return self.verbs.times_taken(VerbName.STOP) == self.stops and not self.sounding

    def close(self):
        self.stop()
        until(self.has_ended)
        self.thread.close()
        self.recorder.close()


@pytest.mark.parametrize("seed", range(2))
def test_what_a_live_scheduler_sent_comes_again_from_its_log(tmp_path, seed):
    band = LiveBand(Recorder(tmp_path / "take.mid", header=HEADER), seed)
    band.play(turns=200, events=400)
    band.close()
    said = replay_to_file(tmp_path / "take.sideman", tmp_path / "again.mid")
    assert said.endswith(AS_SENT), said
    entries = list(LogFile.open(tmp_path / "take.sideman").entries())
    assert sum(len(entry.rows) for entry in entries if isinstance(entry, Sent)) > 100
    assert sum(isinstance(entry, Verb) for entry in entries) > 80
    assert {entry.name for entry in entries if isinstance(entry, Verb)} == set(VerbName)
    song = read_song(tmp_path / "take.mid")
    assert read_song(tmp_path / "again.mid") == song
    assert sum(note.velocity < SOFT and note.channel == 9 for note in song.notes) > 10, "what the pads struck"


def test_what_is_kept_begins_in_the_middle_and_comes_again_from_there(tmp_path):
    kept = []
    recent = Recent(kept_ns=S, page_ns=S // 4)
    band = LiveBand(Recorder(None, header=HEADER, keep_folder=tmp_path / "new", recent=recent))
    began_ns = time.monotonic_ns()
    band.play_until(lambda: recent.begin_ns > began_ns + S)  # the first pages are forgotten
    band.recorder.keep(kept.append)
    band.play_until(lambda: kept)
    band.close()
    (song,) = kept
    assert song.parent == tmp_path / "new"
    log = song.with_suffix(".sideman")
    first, second, *_ = LogFile.open(log).entries()
    assert type(first).__name__ == "State"
    assert isinstance(second, Followed)
    said = replay_to_file(log, tmp_path / "again.mid")
    assert said.endswith(AS_SENT), said
    notes = read_song(song).notes
    assert len(notes) > 20
    assert max(note.beat for note in notes) < 300 / 60 * 5.0 + 8  # of up to five seconds, from a bar line on
    assert min(note.beat for note in notes) < 8


def test_where_nothing_was_played_there_is_nothing_to_keep(tmp_path):
    said = []
    recorder = Recorder(None, header=HEADER, keep_folder=tmp_path / "new")
    recorder.follow(Timeline(120.0, 0.0, 0))
    recorder.played(0, b"\xe0\x00\x40")  # a bend alone is no performance
    recorder.keep(said.append)
    recorder.close()
    until(lambda: said)
    assert said == [NOTHING_TO_KEEP]
    assert not (tmp_path / "new").exists()


def test_a_folder_that_cannot_be_made_is_said_and_the_recorder_goes_on(tmp_path):
    (tmp_path / "file").touch()
    said = []
    band = LiveBand(Recorder(None, header=HEADER, keep_folder=tmp_path / "file" / "in it"))
    band.play(turns=1, events=20)
    band.recorder.keep(said.append)
    band.play_until(lambda: said)
    band.close()
    assert said[0].startswith("session/keep: cannot write ")
    assert len(said) == 1


def test_a_verb_that_passed_the_recorder_by_holds_nothing_up():
    thread, queue = SchedulerThread(5_000_000), EventQueue()
    thread.add_sink(queue)
    verbs = RecordedVerbs(thread)
    verbs.click(True)
    thread.click(False)  # by another way
    verbs.clock_out(True)
    told = []

    def are_told():
        told.extend(entry for entry in verbs.entries() if isinstance(entry, Verb))
        return len(told) >= 2

    until(are_told)
    thread.close()
    assert [entry.name.value for entry in told] == ["click", "clock_out"]


def test_events_of_the_queue_are_rows_of_the_log():
    thread, queue = SchedulerThread(5_000_000), EventQueue()
    thread.add_sink(queue)
    thread.submit(0, BUSY, 4.0)
    thread.start(Timeline(240.0, 0.0, time.monotonic_ns()))
    drained = []

    def are_enough():
        drained.append(queue.drain())
        return sum(map(len, drained)) > 3

    until(are_enough)
    thread.close()
    events = np.concatenate(drained)
    assert Sent.of(events).rows[0] == tuple(
        int(events[0][name]) for name in ("due_ns", "status", "data1", "data2", "voice")
    )
