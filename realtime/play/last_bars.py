"""The last bars of a song, cut at a bar line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from realtime.music.midi_bytes import CONTROL_CHANGE, KEY_PRESSURE, NOTE_OFF, NOTE_ON
from realtime.play.midi_file import Marker, Message, Metre, Song, SongParts, Tempo, Track

EARLY_BEATS = 0.125
"""A hit that comes less than half a step before a beat belongs to it."""
DRUM_CHANNEL = 9
_Change = TypeVar("_Change", Tempo, Metre)


def parts_of(song: Song) -> SongParts:
    """A song that was read, its channel 10 apart from the others."""
    tracks = []
    for name, is_drums in (("Player", False), ("Drums", True)):
        messages = [message for message in song.controls if (message.status & 0x0F == DRUM_CHANNEL) is is_drums]
        for note in song.notes:
            if (note.channel == DRUM_CHANNEL) is is_drums:
                messages += (note.on, note.off)
        tracks.append(Track(name, messages))
    return SongParts(tracks, song.tempos, song.metres, song.markers, song.length_beats)


def last_bars(song: SongParts, bars: int) -> SongParts:
    """The last `bars` bars as a song of their own: the last of them is the one in which a note was struck last.

    A note belongs to the bar of its beat, also when it comes half a step before; one that sounds on over the end stops
    there, one that was struck before the begin is left out. Controllers, programs and bends are as they were.
    """
    struck = [message.beat for track in song.tracks for message in track.messages if message.is_note_on]
    lines = _bar_lines(song.metres, max(struck, default=0.0) + EARLY_BEATS)
    begin, end = lines[max(0, len(lines) - 1 - bars)], lines[-1]
    return SongParts(
        [Track(track.name, _cut(track.messages, begin, end)) for track in song.tracks],
        [Tempo(max(0.0, tempo.beat - begin), tempo.bpm) for tempo in _holding(song.tempos, begin, end)],
        [Metre(max(0.0, metre.beat - begin), *metre[1:]) for metre in _holding(song.metres, begin, end)],
        [Marker(marker.beat - begin, marker.text) for marker in song.markers if begin <= marker.beat < end],
        end - begin,
        end - begin,
    )


def _bar_lines(metres: Sequence[Metre], last_beat: float) -> list[float]:
    """Every bar line from beat 0 on to the first behind last_beat. A change of metre begins a bar."""
    lines = [0.0]
    begins = [metre.beat for metre in metres]
    while lines[-1] <= last_beat:
        number = max(0, bisect_right(begins, lines[-1]) - 1)
        line = lines[-1] + metres[number].numerator * 4 / metres[number].denominator
        next_begin = begins[number + 1] if number + 1 < len(begins) else line
        lines.append(min(line, next_begin) if next_begin > lines[-1] else line)
    return lines


def _cut(messages: Sequence[Message], begin: float, end: float) -> list[Message]:
    kept: list[Message] = []
    held: dict[tuple[int, int], Message] = {}  # what a controller and its like were set to before the begin
    sounding: set[tuple[int, int]] = set()
    for message in sorted(messages, key=lambda message: message.beat):
        beat, key = max(0.0, message.beat - begin), (message.status & 0x0F, message.data1)
        is_within = begin <= message.beat + EARLY_BEATS < end
        if message.is_note_on:
            if is_within:
                sounding.add(key)
                kept.append(message._replace(beat=beat))
            elif key in sounding:
                sounding.discard(key)
                kept.append(Message(min(beat, end - begin), NOTE_OFF | key[0], key[1], 0))
        elif message.status & 0xF0 in (NOTE_OFF, NOTE_ON):
            if key in sounding:
                sounding.discard(key)
                kept.append(message._replace(beat=min(beat, end - begin)))
        elif message.beat < begin:
            has_number = message.status & 0xF0 in (KEY_PRESSURE, CONTROL_CHANGE)
            place = (message.status, message.data1 if has_number else -1)
            held.pop(place, None)  # in the order in which they were set last: a bank comes before its program
            held[place] = message._replace(beat=0.0)
        elif message.beat < end:
            kept.append(message._replace(beat=beat))
    kept += [Message(end - begin, NOTE_OFF | channel, pitch, 0) for channel, pitch in sounding]
    return [*held.values(), *kept]


def _holding(changes: Sequence[_Change], begin: float, end: float) -> list[_Change]:
    """The change that holds at the begin, and those up to the end."""
    first = max(0, bisect_right([change.beat for change in changes], begin + 1e-6) - 1)
    return [change for i, change in enumerate(changes) if i == first or (i > first and change.beat < end)]
