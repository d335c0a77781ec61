"""The last bars: cut at a bar line, tempo and metre right, no note that hangs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.play.last_bars import last_bars, parts_of
from realtime.play.midi_file import Marker, Message, Metre, SongParts, Tempo, Track, decode_song

FOUR_FOUR = (Metre(0.0, 4, 4),)
TEMPO = (Tempo(0.0, 120.0),)


def note(beat, duration=0.5, pitch=60):
    return [Message(beat, 0x90, pitch, 100), Message(beat + duration, 0x80, pitch, 0)]


def song(*notes, tempos=TEMPO, metres=FOUR_FOUR, markers=(), others=()):
    messages = [*others, *(message for one in notes for message in one)]
    return SongParts([Track("Player", messages)], tempos, metres, markers, 100.0)


def cut(parts, bars):
    return decode_song(last_bars(parts, bars).encode())


def test_the_last_bars_are_those_up_to_the_bar_of_the_last_stroke():
    taken = cut(song(note(0.0), note(4.0), note(9.0), note(13.0)), 2)
    assert [one.beat for one in taken.notes] == [1.0, 5.0]
    assert taken.length_beats == 8.0


def test_a_hit_a_little_early_belongs_to_the_bar_of_its_beat():
    taken = cut(song(note(3.95), note(7.95), note(10.0)), 1)
    assert [one.beat for one in taken.notes] == [0.0, 2.0]
    assert cut(song(note(1.0), note(7.95)), 1).notes[0].beat == 0.0


def test_more_bars_than_there_are_is_all_of_it():
    assert [one.beat for one in cut(song(note(0.5), note(9.0)), 99).notes] == [0.5, 9.0]


def test_tempos_metres_and_markers_are_those_of_the_bars():
    parts = song(
        note(1.0),
        note(14.0),
        tempos=(Tempo(0.0, 100.0), Tempo(6.0, 120.0), Tempo(13.0, 140.0), Tempo(40.0, 60.0)),
        metres=(Metre(0.0, 4, 4), Metre(8.0, 3, 4)),
        markers=(Marker(1.0, "early"), Marker(12.0, "drums/swing 0.6")),
    )
    taken = cut(parts, 2)  # bars of 3/4 from 11 and 14 on: their lines are 8, 11, 14, 17
    assert taken.metres == (Metre(0.0, 3, 4),)
    assert [(tempo.beat, round(tempo.bpm)) for tempo in taken.tempos] == [(0.0, 120), (2.0, 140)]
    assert taken.markers == (Marker(1.0, "drums/swing 0.6"),)
    assert [one.beat for one in taken.notes] == [3.0]
    assert taken.length_beats == 6.0


def test_a_note_that_sounds_on_stops_at_the_end_and_one_from_before_is_left_out():
    taken = cut(song(note(2.0, 5.0, 50), note(6.0, 30.0, 60)), 1)
    assert [(one.beat, one.pitch, one.duration_beats) for one in taken.notes] == [(2.0, 60, 2.0)]


def test_a_bank_that_was_set_before_the_begin_comes_before_its_program():
    bank_msb, bank_lsb = Message(1.0, 0xB0, 0, 1), Message(1.0, 0xB0, 32, 2)
    others = [Message(0.0, 0xC0, 5, 0), bank_msb, bank_lsb, Message(1.5, 0xC0, 7, 0)]
    taken = cut(song(note(1.0), note(5.0), others=others), 1)
    assert [(message.status, message.data1) for message in taken.controls] == [(0xB0, 0), (0xB0, 32), (0xC0, 7)]


def test_controllers_are_as_they_were_at_the_begin():
    others = [
        Message(0.0, 0xB0, 7, 90),
        Message(1.0, 0xB0, 7, 80),
        Message(0.0, 0xC0, 5, 0),
        Message(5.0, 0xB0, 64, 127),
    ]
    taken = cut(song(note(1.0), note(5.0), others=others), 1)
    assert {tuple(message) for message in taken.controls} == {
        (0.0, 0xC0, 5, 0),
        (0.0, 0xB0, 7, 80),
        (1.0, 0xB0, 64, 127),
        (4.0, 0xB0, 64, 0),  # no pedal stays down at the end
    }


def test_a_song_without_a_note_is_a_bar():
    assert cut(song(), 3).length_beats == 4.0


@given(
    st.lists(st.tuples(st.floats(0, 60), st.floats(0.01, 20), st.integers(50, 55)), min_size=1, max_size=30),
    st.integers(1, 20),
    st.sampled_from([(4, 4), (3, 4), (7, 8), (5, 4)]),
    st.floats(0, 40),
)
def test_nothing_hangs_and_all_lies_within_whole_bars(notes, bars, metre, change):
    metres = (Metre(0.0, 4, 4), Metre(4.0 * round(change / 4) or 4.0, *metre))
    parts = song(*(note(*one) for one in notes), metres=metres)
    taken = last_bars(parts, bars)
    assert all(0 <= message.beat <= taken.end_beat for message in taken.tracks[0].messages)
    written = decode_song(taken.encode())
    assert all(0 < one.duration_beats <= taken.end_beat + 1e-3 for one in written.notes)
    assert written.length_beats == pytest.approx(taken.end_beat, abs=2e-3)
    longest_bar = 5.0
    assert max(one.beat for one in written.notes) >= taken.end_beat - longest_bar - 0.13


def test_a_file_that_was_read_has_its_drums_apart():
    data = SongParts(
        [Track("Player", note(0.0)), Track("Drums", [Message(0.0, 0x99, 36, 90), Message(0.1, 0x89, 36, 0)])],
        TEMPO,
        FOUR_FOUR,
        (Marker(0.0, "begin"),),
    ).encode()
    parts = parts_of(decode_song(data))
    assert [track.name for track in parts.tracks] == ["Player", "Drums"]
    assert decode_song(parts.encode()) == decode_song(data)
