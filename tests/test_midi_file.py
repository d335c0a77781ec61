from __future__ import annotations

import contextlib
import io
import os
import struct
from pathlib import Path

import mido
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from realtime.play.midi_file import (
    Marker,
    Message,
    Metre,
    MidiFileError,
    SongNote,
    Tempo,
    Track,
    decode_song,
    encode_song,
    read_song,
    write_song,
)

HEADER = struct.pack(">4sIHHH", b"MThd", 6, 1, 1, 480)
END = b"\x00\xff\x2f\x00"


def file_with(track: bytes, header: bytes = HEADER) -> bytes:
    return header + struct.pack(">4sI", b"MTrk", len(track)) + track


notes = st.lists(
    st.builds(
        SongNote,
        beat=st.integers(0, 40_000).map(lambda tick: tick / 960),
        pitch=st.integers(0, 127),
        velocity=st.integers(1, 127),
        channel=st.integers(0, 15),
        duration_beats=st.integers(1, 4000).map(lambda ticks: ticks / 960),
    ),
    max_size=30,
    unique_by=lambda note: (note.channel, note.pitch),
)
messages = st.lists(
    st.builds(
        Message,
        st.floats(-1, 30),
        st.sampled_from([0x80, 0x90, 0x99, 0x89, 0xB0, 0xC0, 0xE0]),
        st.integers(0, 3),
        st.integers(0, 127),
    ),
    max_size=60,
)


def messages_of(song_notes: list[SongNote]) -> list[Message]:
    on = [Message(n.beat, 0x90 | n.channel, n.pitch, n.velocity) for n in song_notes]
    return on + [Message(n.beat + n.duration_beats, 0x80 | n.channel, n.pitch, 0) for n in song_notes]


@given(notes)
def test_what_is_written_is_read_back(song_notes: list[SongNote]) -> None:
    song = decode_song(encode_song([Track("Player", messages_of(song_notes))], [Tempo(0.0, 120.0)], []))
    expected = sorted(song_notes, key=lambda n: (n.beat, n.channel, n.pitch))
    assert [(n.pitch, n.velocity, n.channel) for n in song.notes] == [
        (n.pitch, n.velocity, n.channel) for n in expected
    ]
    for read, written in zip(song.notes, expected, strict=True):
        assert read.beat == pytest.approx(written.beat, abs=1e-9)
        assert read.duration_beats == pytest.approx(written.duration_beats, abs=1e-9)


@given(messages)
def test_every_note_written_is_closed_exactly_once_and_after_it_began(track: list[Message]) -> None:
    data = encode_song([Track("Drums", track)], [Tempo(0.0, 120.0)], [], end_beat=8.0)
    sounding: dict[tuple[int, int], int] = {}
    tick = 0
    for message in mido.MidiFile(file=io.BytesIO(data)).tracks[1]:
        tick += message.time
        if message.type == "note_on":
            assert (message.channel, message.note) not in sounding
            sounding[message.channel, message.note] = tick
        elif message.type == "note_off":
            assert sounding.pop((message.channel, message.note)) < tick
    assert not sounding


@given(messages)
def test_mido_reads_the_same_notes(track: list[Message]) -> None:
    data = encode_song([Track("Drums", track)], [Tempo(0.0, 90.0)], [Metre(0.0, 7, 8)])
    tick, heard = 0, []
    for message in mido.MidiFile(file=io.BytesIO(data)).tracks[1]:
        tick += message.time
        if message.type == "note_on":
            heard.append((tick / 960, message.channel, message.note, message.velocity))
    song = decode_song(data)
    assert sorted(heard) == sorted((n.beat, n.channel, n.pitch, n.velocity) for n in song.notes)
    assert song.metres == (Metre(0.0, 7, 8),)


def test_tempos_and_metres_come_back_at_their_beats() -> None:
    tempos = [Tempo(0.0, 120.0), Tempo(8.0, 75.0)]
    metres = [Metre(0.0, 3, 4), Metre(6.0, 7, 8)]
    song = decode_song(encode_song([], tempos, metres))
    assert (song.tempos, song.metres) == (tuple(tempos), tuple(metres))


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=200))
@example("b\u00e9" * 60)
def test_a_word_is_written_in_whole_characters_as_many_as_go_in(text: str) -> None:
    (read,) = decode_song(encode_song([], [], [], markers=[Marker(1.0, text)])).markers
    assert text.startswith(read.text)
    rest = text[len(read.text) :]
    assert not rest or len((read.text + rest[0]).encode()) > 127


def test_a_character_that_does_not_go_in_whole_is_left_out() -> None:
    encoded = encode_song([Track("b" + "\u00e9" * 80, [])], [], [], markers=[Marker(1.0, "\U0001d11e" * 40)])
    (marker,) = decode_song(encoded).markers
    assert marker.text == "\U0001d11e" * 31
    assert mido.MidiFile(file=io.BytesIO(encoded), charset="utf-8").tracks[1].name == "b" + "\u00e9" * 63


def test_a_file_without_a_tempo_is_at_120_in_four_four() -> None:
    song = decode_song(file_with(END))
    assert (song.tempos, song.metres, song.notes) == ((Tempo(0.0, 120.0),), (Metre(0.0, 4, 4),), ())


def test_the_same_music_gives_the_same_bytes(tmp_path: Path) -> None:
    track = Track("Drums", [Message(1.0, 0x99, 36, 100), Message(1.1, 0x89, 36, 0)])
    for name in ("a.mid", "b.mid"):
        write_song(tmp_path / name, [track], [Tempo(0.0, 133.0)])
    assert (tmp_path / "a.mid").read_bytes() == (tmp_path / "b.mid").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.mid", "b.mid"]


def test_an_open_note_is_closed_at_the_end() -> None:
    song = decode_song(encode_song([Track("Player", [Message(1.0, 0x90, 60, 90)])], [], [], end_beat=5.0))
    assert song.notes == (SongNote(1.0, 60, 90, 0, 4.0),)


def test_a_pedal_that_is_down_at_the_end_is_let_go_there_and_one_that_is_up_is_not_touched() -> None:
    down, up = [Message(0.0, 0xB0, 64, 127)], [Message(0.0, 0xB1, 64, 127), Message(1.0, 0xB1, 64, 0)]
    wheel = [Message(0.0, 0xB0, 1, 90)]
    controls = decode_song(encode_song([Track("Player", down + up + wheel)], [], [], end_beat=4.0)).controls
    assert [message for message in controls if message.beat > 1] == [Message(4.0, 0xB0, 64, 0)]


def test_a_broken_key_signature_is_skipped() -> None:
    broken_key = b"\x00\xff\x59\x02\x25\x07"
    song = decode_song(file_with(broken_key + b"\x00\x90\x3c\x40" + b"\x83\x60\x80\x3c\x00" + END))
    assert song.notes == (SongNote(0.0, 60, 64, 0, 1.0),)


def test_a_data_byte_over_127_is_clipped() -> None:
    song = decode_song(file_with(b"\x00\x90\x3c\xff" + b"\x83\x60\x80\x3c\x00" + END))
    assert song.notes[0].velocity == 127


def test_running_status_and_velocity_zero_close_a_note() -> None:
    song = decode_song(file_with(b"\x00\x91\x3c\x40" + b"\x83\x60\x3c\x00" + b"\x00\x3e\x50" + END))
    assert song.notes == (SongNote(0.0, 60, 64, 1, 1.0), SongNote(1.0, 62, 80, 1, 0.0))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b"GIF89a", "not a MIDI file"),
        (HEADER[:10], "inside its header"),
        (HEADER, "no track"),
        (file_with(b"\x00\x90\x3c\x40" + END)[:-3], "cut off"),
        (file_with(b"\x00\x90\x3c"), "ends inside a message"),
        (file_with(b"\x00\x3c\x40"), "where a message must begin"),
        (file_with(b"\xff\xff\xff\xff\x00"), "four bytes"),
        (file_with(END, struct.pack(">4sIHHH", b"MThd", 6, 1, 1, 0xE728)), "SMPTE"),
        (file_with(END, struct.pack(">4sIHHH", b"MThd", 6, 1, 1, 0)), "0 ticks"),
        (file_with(END, struct.pack(">4sIHHH", b"MThd", 6, 2, 1, 480)), "type 2"),
    ],
)
def test_a_broken_file_is_refused_in_one_sentence_with_its_name(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "broken.mid"
    path.write_bytes(data)
    with pytest.raises(MidiFileError, match=rf"broken\.mid: .*{sentence}"):
        read_song(path)


@given(st.binary(max_size=200))
def test_random_bytes_are_read_or_refused_and_nothing_else(junk: bytes) -> None:
    for data in (junk, file_with(junk), HEADER + junk):
        with contextlib.suppress(MidiFileError):
            decode_song(data)


def test_a_missing_file_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(MidiFileError, match="No such file"):
        read_song(tmp_path / "none.mid")


def test_a_folder_that_is_not_there_or_a_device_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(MidiFileError, match="cannot write"):
        write_song(tmp_path / "none" / "a.mid", [], [Tempo(0.0, 120.0)])
    with pytest.raises(MidiFileError, match="not a file"):
        write_song(os.devnull, [], [Tempo(0.0, 120.0)])
