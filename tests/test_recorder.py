from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime._core import DRUM_VOICE, Timeline
from realtime.play.log_entries import Followed, Sent
from realtime.play.midi_file import Metre, Song, SongNote, Tempo, decode_song, read_song
from realtime.play.recorder import Recorder, RecorderError
from realtime.play.recording import Recording as WhatWasRecorded
from realtime.play.recording import followed

S = 1_000_000_000
EVENT = np.dtype([("due_ns", "i8"), ("status", "u1"), ("data1", "u1"), ("data2", "u1"), ("voice", "u1")])


def drummed(*rows: tuple[int, int, int, int]) -> npt.NDArray[np.void]:
    return np.array([(*row, DRUM_VOICE) for row in rows], EVENT)


class Recording(WhatWasRecorded):
    """Takes what a recorder takes, at once."""

    def follow(self, line: Timeline, now_ns: int | None = None) -> None:
        news = followed(Followed(*self.lines[-1]) if self.lines else None, line, now_ns)
        if news is not None:
            self.take(news)

    def drummed(self, events: npt.NDArray[np.void]) -> None:
        self.take(Sent.of(events))


def song_of(recording: Recording, end_ns: int = 0) -> Song:
    return decode_song(recording.song_bytes(end_ns))


def beats(song: Song, channel: int = 0) -> list[float]:
    return [note.beat for note in song.notes if note.channel == channel]


def test_notes_land_at_their_beats_on_two_tracks() -> None:
    recording = Recording()
    recording.follow(Timeline(120.0, 0.0, 10 * S))
    recording.played(11 * S, bytes((0x90, 60, 100)))
    recording.played(12 * S, bytes((0x80, 60, 0)))
    recording.drummed(drummed((10 * S, 0x99, 36, 110), (10 * S + S // 16, 0x89, 36, 0)))
    assert song_of(recording, 12 * S).notes == (SongNote(0.0, 36, 110, 9, 0.125), SongNote(2.0, 60, 100, 0, 2.0))
    data = recording.song_bytes(0)
    assert data[8:12] == b"\x00\x01\x00\x03"
    assert data.index(b"Player") < data.index(b"Drums")


def test_a_line_that_a_clock_bends_by_next_to_nothing_adds_nothing_and_one_that_wanders_off_is_taken() -> None:
    recording = Recording()
    line = Timeline(120.0, 0.0, 0)
    recording.follow(line)
    for ms in range(10, 60_000, 10):
        line = line.with_tempo(120.0 + 0.1 * (-1) ** (ms // 10), ms * 1_000_000)
        recording.follow(line, ms * 1_000_000)
    assert len(recording.lines) < 20
    drifting = line.with_tempo(120.3, 60 * S)
    for ms in range(60_000, 70_000, 10):
        recording.follow(drifting, ms * 1_000_000)
    recording.played(70 * S, bytes((0x90, 60, 100)))
    recording.played(71 * S, bytes((0x80, 60, 0)))
    (note,) = song_of(recording, 72 * S).notes
    assert abs(note.beat - drifting.beat_at(70 * S)) < 0.003


LOOK_NS = 20_000_000  # a session looks more often


@given(st.lists(st.tuples(st.integers(1, 4 * S), st.floats(20, 400)), max_size=8), st.integers(0, 40 * S))
def test_a_tempo_change_keeps_every_note_where_it_was_heard(changes: list[tuple[int, float]], ns: int) -> None:
    recording = Recording()
    line = Timeline(120.0, 0.0, 0)
    recording.follow(line)
    for wait_ns, bpm in [*changes, (40 * S, line.bpm)]:
        at_ns = line.origin_ns + wait_ns
        for look_ns in range(line.origin_ns, at_ns, LOOK_NS):
            recording.follow(line, look_ns)
        line = Timeline(bpm, line.beat_at(at_ns), at_ns)
        recording.follow(line)
    recording.struck(ns, 60, 100)
    song = song_of(recording)
    seconds = _seconds_at(song, song.notes[0].beat)
    assert seconds == pytest.approx(ns / 1e9, abs=0.004)


def _seconds_at(song: Song, beat: float) -> float:
    seconds = 0.0
    edges = [*(tempo.beat for tempo in song.tempos[1:]), float("inf")]
    for tempo, end in zip(song.tempos, edges, strict=True):
        seconds += max(0.0, min(beat, end) - tempo.beat) * 60 / tempo.bpm
    return seconds


def test_the_core_s_timeline_is_followed() -> None:
    recording = Recording()
    line = Timeline(120.0, 0.0, 10 * S)
    for other in (line, line, line.with_tempo(60.0, 12 * S)):
        recording.follow(other)
    recording.struck(13 * S, 60, 100)
    song = song_of(recording)
    assert beats(song) == [5.0]
    assert song.tempos == (Tempo(0.0, 120.0), Tempo(4.0, 60.0))


def test_a_timeline_followed_twice_counts_once() -> None:
    recording, line = Recording(), Timeline(97.0, 0.0, 0)
    for _ in range(3):
        recording.follow(line)
    assert len(recording.lines) == 1


def test_a_session_that_starts_in_a_bar_is_recorded_from_that_bar_line() -> None:
    recording = Recording()
    recording.follow(Timeline(60.0, 9.0, 0))
    recording.struck(1 * S, 60, 100)
    assert beats(song_of(recording)) == [2.0]


def test_after_a_stop_the_recording_goes_on_at_the_next_bar_line() -> None:
    recording = Recording()
    recording.follow(Timeline(60.0, 0.0, 0))
    recording.follow(Timeline(90.0, 0.0, 6 * S))
    recording.struck(5 * S, 60, 100)
    recording.struck(6 * S, 62, 100)
    song = song_of(recording)
    assert beats(song) == [5.0, 8.0]
    assert song.tempos == (Tempo(0.0, 60.0), Tempo(8.0, pytest.approx(90.0, abs=1e-4)))  # type: ignore[arg-type]


def test_a_small_correction_of_the_clock_is_no_jump() -> None:
    recording = Recording()
    recording.follow(Timeline(60.0, 0.0, 0))
    recording.follow(Timeline(60.0, 4.01, 4 * S))
    recording.struck(5 * S, 60, 100)
    assert beats(song_of(recording)) == [pytest.approx(5.01, abs=1 / 1920)]


@pytest.mark.parametrize(("beats_per_bar", "metre"), [(4.0, (4, 4)), (3.5, (7, 8)), (3.0, (3, 4)), (1.25, (5, 16))])
def test_the_metre_is_written(beats_per_bar: float, metre: tuple[int, int]) -> None:
    recording = Recording()
    recording.follow(Timeline(60.0, 0.0, 0, beats_per_bar))
    assert song_of(recording).metres == (Metre(0.0, *metre),)


def test_a_change_of_metre_is_written_at_its_bar_line() -> None:
    recording = Recording()
    line = Timeline(60.0, 0.0, 0).with_metre(3.0, pulse_beats=0.5)
    recording.follow(line)
    changed = line.with_metre_from(6.0, 3.5, 0.5)
    recording.follow(changed)
    recording.follow(changed.with_tempo(90.0, 5 * S))
    recording.follow(changed.with_tempo(90.0, 5 * S).with_tempo(80.0, 20 * S))
    song = song_of(recording)
    assert song.metres == (Metre(0.0, 6, 8), Metre(6.0, 7, 8))
    assert [tempo.beat for tempo in song.tempos] == [0.0, 5.0, 27.5]


def test_after_a_stop_in_another_metre_the_recording_goes_on_at_its_next_bar_line() -> None:
    recording = Recording()
    line = Timeline(60.0, 0.0, 0).with_metre_from(4.0, 3.0)
    recording.follow(line)
    recording.follow(Timeline(60.0, 0.0, 8 * S))
    recording.struck(8 * S, 60, 100)
    song = song_of(recording)
    assert beats(song) == [10.0]
    assert song.metres == (Metre(0.0, 4, 4), Metre(4.0, 3, 4), Metre(10.0, 4, 4))


def test_a_count_in_is_recorded_from_its_first_bar_on() -> None:
    recording = Recording()
    recording.follow(Timeline(60.0, -8.0, 0))
    recording.struck(8 * S, 60, 100)
    assert beats(song_of(recording)) == [8.0]


def test_an_open_note_is_closed_at_the_end() -> None:
    recording = Recording()
    recording.follow(Timeline(60.0, 0.0, 0))
    recording.played(1 * S, bytes((0x90, 60, 100)))
    assert song_of(recording, 7 * S).notes == (SongNote(1.0, 60, 100, 0, 6.0),)


def test_what_is_no_channel_message_is_left_out() -> None:
    recording = Recording()
    for message in (b"", b"\xf8", b"\xf0\x01\x02", b"\x90\x3c", b"\x40\x40\x40"):
        recording.played(0, message)
    assert song_of(recording).notes == ()


def test_the_file_is_readable_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "take.mid"
    recorder = Recorder(path, write_every_s=1000.0)
    recorder.follow(Timeline(60.0, 0.0, 0))
    recorder.write()
    assert read_song(path).notes == ()
    recorder.struck(1 * S, 60, 100)
    recorder.write()
    assert beats(read_song(path)) == [1.0]
    recorder.struck(2 * S, 60, 100)
    recorder.close()
    recorder.close()
    assert beats(read_song(path)) == [1.0, 2.0]
    assert [found.name for found in tmp_path.iterdir()] == ["take.mid"]


@pytest.mark.parametrize("path", ["none/take.mid", ".", os.devnull])
def test_a_path_that_cannot_be_written_is_refused_at_the_start(tmp_path: Path, path: str) -> None:
    with pytest.raises(RecorderError, match=r"--record: cannot write .+: .+") as refusal:
        Recorder(tmp_path / path)
    assert "\n" not in str(refusal.value)


def test_the_recording_before_stays_until_the_band_has_played(tmp_path: Path) -> None:
    path = tmp_path / "take.mid"
    path.write_bytes(b"the best take ever")
    recorder = Recorder(path, write_every_s=1000.0)
    recorder.write()
    recorder.close()
    assert path.read_bytes() == b"the best take ever"
    assert [found.name for found in tmp_path.iterdir()] == ["take.mid"]


def test_a_part_that_cannot_be_taken_away_is_said_and_never_raised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    recorder = Recorder(tmp_path / "take.mid", said.append, write_every_s=1000.0)
    recorder.follow(Timeline(60.0, 0.0, 0))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", refuse)
        patched.setattr(Path, "unlink", refuse)
        recorder.write()
    assert len(said) == 1
    assert "Operation not permitted" in said[0]
    recorder.close()
    assert read_song(tmp_path / "take.mid").notes == ()


def test_a_failure_while_recording_is_said_once_and_mended_when_the_folder_returns(tmp_path: Path) -> None:
    folder = tmp_path / "takes"
    folder.mkdir()
    said: list[str] = []
    recorder = Recorder(folder / "take.mid", said.append, write_every_s=1000.0)
    recorder.follow(Timeline(60.0, 0.0, 0))
    folder.rmdir()
    recorder.write()
    recorder.write()
    assert len(said) == 1
    folder.mkdir()
    recorder.close()
    assert (folder / "take.mid").exists()


def test_what_the_player_sent_beside_notes_is_on_his_track_at_its_beats() -> None:
    recording = Recording()
    recording.follow(Timeline(60.0, 0.0, 0))
    sent = (b"\xe0\x12\x50", b"\xb0\x01\x40", b"\xb0\x40\x7f", b"\xd0\x33", b"\xa0\x3c\x21", b"\xc0\x07")
    for beat, message in enumerate(sent):
        recording.played(beat * S, message)
    assert not recording.has_notes
    recording.drummed(drummed((0, 0x99, 36, 110), (S, 0x89, 36, 0)))
    assert recording.has_notes
    expected = tuple((float(beat), *message, *[0] * (3 - len(message))) for beat, message in enumerate(sent))
    pedal_is_let_go = (12.0, 0xB0, 0x40, 0)
    assert song_of(recording, 12 * S).controls == (*expected, pedal_is_let_go)
    player, *_ = recording.song(12 * S).tracks
    assert (player.name, len(player.messages)) == ("Player", len(sent))
