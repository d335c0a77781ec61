"""MIDI files: any of them read into a Song, ours written with the same bytes for the same music.

The reader is our own because real files are broken in ways that a general library refuses as a whole (a key signature
out of range, a data byte over 127): what carries no note is skipped, what cannot be trusted is refused in one sentence.
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from realtime.music.midi_bytes import KEY_PRESSURE, NOTE_OFF, NOTE_ON, SYSTEM
from realtime.play.midi_track import TICKS_A_BEAT, tempo_chunk, tick_at, track_chunk


class MidiFileError(Exception):
    """One sentence that says why a MIDI file cannot be read or written."""


class Tempo(NamedTuple):
    """A tempo from a beat on."""

    beat: float
    bpm: float


class Metre(NamedTuple):
    """A time signature from a beat on."""

    beat: float
    numerator: int
    denominator: int


class Marker(NamedTuple):
    """A word at a beat."""

    beat: float
    text: str


class Message(NamedTuple):
    """A channel message as on the wire, at a beat."""

    beat: float
    status: int
    data1: int
    data2: int

    @property
    def is_note_on(self) -> bool:
        """Whether it begins a note."""
        return self.status & 0xF0 == NOTE_ON and self.data2 > 0


@dataclass(frozen=True, slots=True)
class SongNote:
    """A note of a song: channel 0..15, pitch and velocity 0..127."""

    beat: float
    pitch: int
    velocity: int
    channel: int
    duration_beats: float

    @property
    def on(self) -> Message:
        """The message that begins it."""
        return Message(self.beat, NOTE_ON | self.channel, self.pitch, self.velocity)

    @property
    def off(self) -> Message:
        """The message that ends it."""
        return Message(self.beat + self.duration_beats, NOTE_OFF | self.channel, self.pitch, 0)


@dataclass(frozen=True, slots=True)
class Song:
    """What a MIDI file holds: notes by beat, and the tempos and metres, of which the first of each is at beat 0.

    `controls` are its other channel messages: programs, controllers, bends, pressure; `markers` its words.
    """

    notes: tuple[SongNote, ...]
    tempos: tuple[Tempo, ...]
    metres: tuple[Metre, ...]
    length_beats: float
    controls: tuple[Message, ...] = ()
    markers: tuple[Marker, ...] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """A track to be written: a name and its channel messages, in any order."""

    name: str
    messages: Sequence[Message]


@dataclass(frozen=True, slots=True)
class SongParts:
    """A song that is to be written: what `encode_song` takes."""

    tracks: Sequence[Track]
    tempos: Sequence[Tempo]
    metres: Sequence[Metre]
    markers: Sequence[Marker] = ()
    end_beat: float = 0.0
    length_beats: float = 0.0

    def encode(self) -> bytes:
        """The bytes of a MIDI file."""
        return encode_song(self.tracks, self.tempos, self.metres, self.end_beat, self.markers, self.length_beats)


def read_song(path: str | os.PathLike[str]) -> Song:
    """Read a MIDI file of type 0 or 1. Raises MidiFileError when there is none or it is broken."""
    name = Path(path).name
    if Path(path).exists() and not Path(path).is_file():
        raise MidiFileError(f"cannot read {path}: it is not a file")
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise MidiFileError(f"cannot read {path}: {error.strerror}") from error
    try:
        return decode_song(data)
    except MidiFileError as error:
        raise MidiFileError(f"{name}: {error}") from None


def write_song(
    path: str | os.PathLike[str],
    tracks: Sequence[Track],
    tempos: Sequence[Tempo],
    metres: Sequence[Metre] = (Metre(0.0, 4, 4),),
    end_beat: float = 0.0,
) -> None:
    """Write what `encode_song` makes. Raises MidiFileError."""
    write_bytes(path, encode_song(tracks, tempos, metres, end_beat))


def write_bytes(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file at once: a reader finds the old file or the new one, whole. Raises MidiFileError."""
    target = Path(os.path.realpath(path))
    part = _part(target)
    try:
        if target.exists() and not target.is_file():
            raise MidiFileError(f"cannot write {path}: it is not a file")
        part.write_bytes(data)
        os.replace(part, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise MidiFileError(f"cannot write {path}: {error.strerror}") from error


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raises MidiFileError where `write_bytes` would. What is there stays as it is."""
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            raise MidiFileError(f"cannot write {path}: it is not a file")
        _part(target).touch()
        _part(target).unlink()
    except OSError as error:
        raise MidiFileError(f"cannot write {path}: {error.strerror}") from error


def _part(target: Path) -> Path:
    """Where a file grows until it is whole."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def encode_song(
    tracks: Sequence[Track],
    tempos: Sequence[Tempo],
    metres: Sequence[Metre],
    end_beat: float = 0.0,
    markers: Sequence[Marker] = (),
    length_beats: float = 0.0,
) -> bytes:
    """The bytes of a type 1 file, 960 ticks a beat: a track of tempos, metres and markers, then `tracks`.

    Every note is closed exactly once: by its note-off, by the next note of its pitch, or at the end, which is
    `end_beat` or the last message, whichever is later. Beats before 0 are written at 0. The song is at least
    `length_beats` long.
    """
    chunks = [tempo_chunk(tempos, metres, markers, tick_at(length_beats))]
    chunks += [track_chunk(track.name, track.messages, max(1, tick_at(end_beat))) for track in tracks]
    return struct.pack(">4sIHHH", b"MThd", 6, 1, len(chunks), TICKS_A_BEAT) + b"".join(chunks)


def decode_song(data: bytes) -> Song:
    """The song in the bytes of a MIDI file. Raises MidiFileError with a sentence that names no file."""
    if data[:4] == b"RIFF" and data[8:12] == b"RMID":
        data = data[data.find(b"MThd") :] if b"MThd" in data else b""
    if data[:4] != b"MThd":
        raise MidiFileError("this is not a MIDI file" if data else "the file is empty")
    if len(data) < 14:
        raise MidiFileError("the file ends inside its header")
    header_length, kind, _, division = struct.unpack(">IHHH", data[4:14])
    if division & 0x8000:
        raise MidiFileError("its time is in SMPTE frames, which have no beats; export it with ticks per quarter note")
    if division == 0:
        raise MidiFileError("its header says 0 ticks per quarter note")
    if kind == 2:
        raise MidiFileError("it is of type 2 (separate patterns); export it as type 0 or 1")
    notes: list[SongNote] = []
    controls: list[Message] = []
    tempos, metres = {0: Tempo(0.0, 120.0)}, {0: Metre(0.0, 4, 4)}
    markers: list[Marker] = []
    end_tick = 0
    found = 0
    for track in _tracks(data, 8 + header_length):
        found += 1
        open_notes: dict[tuple[int, int], deque[int]] = {}
        tick = 0
        for tick, status, body in _events(track):
            beat = tick / division
            kind_of, channel = status & 0xF0, status & 0x0F
            if status == 0xFF:
                _read_meta(beat, tick, body, tempos, metres, markers)
            elif kind_of == NOTE_ON and body[1] > 0:
                open_notes.setdefault((channel, body[0]), deque()).append(len(notes))
                notes.append(SongNote(beat, body[0], body[1], channel, -1.0))
            elif kind_of in (NOTE_OFF, NOTE_ON) and open_notes.get((channel, body[0])):
                index = open_notes[channel, body[0]].popleft()
                notes[index] = replace(notes[index], duration_beats=beat - notes[index].beat)
            elif KEY_PRESSURE <= kind_of < SYSTEM:
                controls.append(Message(beat, status, body[0], body[1] if len(body) > 1 else 0))
        end_tick = max(end_tick, tick)
    if not found:
        raise MidiFileError("it holds no track")
    length_beats = end_tick / division
    closed = (
        note if note.duration_beats >= 0.0 else replace(note, duration_beats=length_beats - note.beat) for note in notes
    )
    return Song(
        tuple(sorted(closed, key=lambda note: (note.beat, note.channel, note.pitch))),
        tuple(tempos[tick] for tick in sorted(tempos)),
        tuple(metres[tick] for tick in sorted(metres)),
        length_beats,
        tuple(sorted(controls, key=lambda message: message.beat)),
        tuple(sorted(markers)),
    )


def _tracks(data: bytes, position: int) -> Iterator[bytes]:
    while position + 8 <= len(data):
        kind, length = struct.unpack(">4sI", data[position : position + 8])
        position += 8
        if kind == b"MTrk":
            if position + length > len(data):
                raise MidiFileError("the file ends inside a track; it was cut off")
            yield data[position : position + length]
        position += length


def _events(track: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(tick, status, body) of each event; the status of a meta event is 0xFF and its body begins with its type."""
    position, tick, running = 0, 0, 0
    try:
        while position < len(track):
            delta, position = _number(track, position)
            tick += delta
            status = track[position]
            if status >= 0x80:
                position += 1
            elif running:
                status = running
            else:
                raise MidiFileError("a track begins with data where a message must begin")
            if status < SYSTEM:
                running = status
                length = 1 if status & 0xE0 == 0xC0 else 2
                body = bytes(min(127, byte) for byte in track[position : position + length])
            elif status == 0xFF:
                length, start = _number(track, position + 1)
                body = track[position : position + 1] + track[start : start + length]
                position = start
            elif status in (0xF0, 0xF7):
                length, position = _number(track, position)
                body = track[position : position + length]
            else:
                length = {0xF1: 1, 0xF2: 2, 0xF3: 1}.get(status, 0)
                body = track[position : position + length]
            position += length
            if position > len(track):
                raise MidiFileError("a track ends inside a message")
            yield tick, status, body
            if status == 0xFF and body[0] == 0x2F:
                return
    except IndexError:
        raise MidiFileError("a track ends inside a message") from None


def _read_meta(
    beat: float,
    tick: int,
    body: bytes,
    tempos: dict[int, Tempo],
    metres: dict[int, Metre],
    markers: list[Marker],
) -> None:
    kind, data = body[0], body[1:]
    if kind == 0x51 and len(data) == 3 and any(data):
        tempos[tick] = Tempo(beat, 60e6 / int.from_bytes(data, "big"))
    elif kind == 0x58 and len(data) >= 2 and data[0] > 0 and data[1] <= 6:
        metres[tick] = Metre(beat, data[0], 1 << data[1])
    elif kind == 0x06:
        markers.append(Marker(beat, data.decode("utf-8", "replace")))


def _number(data: bytes, position: int) -> tuple[int, int]:
    value = 0
    for _ in range(4):
        byte = data[position]
        position += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, position
    raise MidiFileError("a track holds a length of more than four bytes")
