"""What was played and what the band answered, as a song of one track each, in time."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Protocol

from realtime._core import CLICK_VOICE, DRUM_VOICE, Timeline
from realtime.music.midi_bytes import NOTE_OFF, NOTE_ON, SYSTEM
from realtime.play.log_entries import Changed, Entry, Followed, Heard, Sent, Struck
from realtime.play.midi_file import Marker, Message, Metre, SongParts, Tempo, Track

STRIKE_NS = 200_000_000
"""How long a note is held whose end nobody tells, as one that came over OSC."""
_RELOCATION_BEATS = 0.25
_AT_A_LINE_BEATS = 1e-6
_SAME_BEAT = 0.0005
_SAME_TEMPO_SHARE = 0.005
MARKER_EVERY_NS = 500_000_000
"""A knob that is turned quickly makes one marker in that time, with its last value."""


class Line(Protocol):
    """The line between beats and nanoseconds, as `_core.Timeline` is."""

    @property
    def bpm(self) -> float: ...
    @property
    def origin_ns(self) -> int: ...
    @property
    def bar_origin_beats(self) -> float: ...
    def beat_at(self, ns: int, /) -> float: ...
    def bar_at(self, beat: float, /) -> tuple[int, float]: ...
    def bar_line_from(self, beat: float, /) -> float: ...
    def bars_at(self, beat: float, /) -> tuple[float, float, int]: ...


def followed(kept: Followed | None, line: Timeline, now_ns: int | None = None) -> Followed | None:
    """The entry for a timeline that holds from its origin on; None for one that is kept already.

    A clock that is followed bends the line many times a second, by next to nothing: one that would put no note
    elsewhere is taken once it does, at `now_ns`.
    """
    if kept is not None:
        at_ns = max(kept.begin_ns, line.origin_ns, line.origin_ns if now_ns is None else now_ns)
        if kept.line is line or not _puts_elsewhere(line, kept.line, at_ns):
            return None
    return Followed(line.origin_ns, line)


def _puts_elsewhere(line: Line, kept: Line, at_ns: int) -> bool:
    """Whether a line puts notes from at_ns on elsewhere than the one that is kept."""
    is_elsewhere = abs(line.beat_at(at_ns) - kept.beat_at(at_ns)) > _SAME_BEAT
    is_of_another_tempo = abs(line.bpm / kept.bpm - 1) > _SAME_TEMPO_SHARE
    return is_elsewhere or is_of_another_tempo or _bars(line) != _bars(kept)


@dataclass(slots=True)
class Recording:
    """What was heard and sent, by CLOCK_MONOTONIC, and the timelines that turn it into beats. No thread, no file."""

    lines: list[tuple[int, Line]] = field(default_factory=list)
    player: list[tuple[int, int, int, int]] = field(default_factory=list)
    voices: dict[int, list[tuple[int, int, int, int]]] = field(default_factory=lambda: {DRUM_VOICE: []})
    changes: dict[tuple[str, int], tuple[int, str]] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        """What a log says; of what belongs to no song nothing is taken."""
        if isinstance(entry, Followed):
            self.lines.append((entry.begin_ns, entry.line))
        elif isinstance(entry, Heard):
            self.played(entry.ns, entry.message)
        elif isinstance(entry, Struck):
            self.struck(entry.ns, entry.pitch, entry.velocity)
        elif isinstance(entry, Sent):
            for due_ns, status, data1, data2, voice in entry.rows:
                if voice < CLICK_VOICE:
                    self.voices.setdefault(voice, []).append((due_ns, status, data1, data2))
        elif isinstance(entry, Changed):
            self.changed(entry.ns, entry.name, entry.value)

    def changed(self, ns: int, name: str, value: float | int | bool | str) -> None:
        """A parameter got another value, or something was done once: a marker."""
        told = f"{value:g}" if isinstance(value, float) else str(int(value) if isinstance(value, bool) else value)
        self.changes[name, ns // MARKER_EVERY_NS] = (ns, f"{name} {told}")

    def played(self, ns: int, message: bytes) -> None:
        """A channel message from the player; anything else is left out."""
        if 2 <= len(message) <= 3 and NOTE_OFF <= message[0] < SYSTEM:
            self.player.append((ns, message[0], message[1], message[2] if len(message) == 3 else 0))

    def struck(self, ns: int, pitch: int, velocity: int) -> None:
        """A note from the player whose end nobody tells; velocity 1..127. It is held for 200 ms."""
        self.player.append((ns, NOTE_ON, pitch, velocity))
        self.player.append((ns + STRIKE_NS, NOTE_OFF, pitch, 0))

    @property
    def has_notes(self) -> bool:
        """Whether anybody has struck a note."""
        tracks = (self.player, *self.voices.values())
        return any(status & 0xF0 == NOTE_ON for track in tracks for _, status, _, _ in track)

    def song(self, end_ns: int) -> SongParts:
        """The recording as a song that ends at `end_ns` or later.

        Beat 0 is a bar line of the first timeline, beats are the session's own. Where the timeline jumps, as after a
        stop, the song goes on at the next bar line, so that the bars stay in their places.
        """
        places = _places(self.lines)
        beats = _Beats(places)
        tempos = [Tempo(place.begin_beat, place.line.bpm) for place in places] or [Tempo(0.0, 120.0)]
        metres = _metres(places)
        tempos = [tempo for i, tempo in enumerate(tempos) if i == 0 or tempo.bpm != tempos[i - 1].bpm]
        metres = [metre for i, metre in enumerate(metres) if i == 0 or metre[1:] != metres[i - 1][1:]]
        voices = ((_voice_name(voice), sorted(self.voices[voice], key=_turn)) for voice in sorted(self.voices))
        named = [("Player", self.player), *voices]
        tracks = [
            Track(name, [Message(beats.at(ns), *message) for ns, *message in messages]) for name, messages in named
        ]
        markers = [Marker(beats.at(ns), text) for ns, text in self.changes.values()]
        return SongParts(tracks, tempos, metres, markers, beats.at(end_ns))

    def song_bytes(self, end_ns: int) -> bytes:
        """The same as a MIDI file."""
        return self.song(end_ns).encode()


def _turn(message: tuple[int, int, int, int]) -> tuple[int, bool]:
    """By due time, ends first: what a player's pad struck was sent ahead of what waited."""
    ns, status, _, velocity = message
    return ns, status & 0xF0 == NOTE_ON and velocity > 0


def _voice_name(voice: int) -> str:
    return "Drums" if voice == DRUM_VOICE else f"Voice {voice}"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a timeline lies in the file: from begin_ns on, shifted by whole bars."""

    begin_ns: int
    begin_beat: float
    line: Line
    shift_beats: float

    def beat_at(self, ns: int) -> float:
        return self.line.beat_at(ns) + self.shift_beats


def _places(lines: list[tuple[int, Line]]) -> list[_Place]:
    places: list[_Place] = []
    for begin_ns, line in lines:
        beat = line.beat_at(begin_ns)
        shift = places[-1].shift_beats if places else -_bar_line_before(line, beat)
        if places and abs(beat + shift - places[-1].beat_at(begin_ns)) > _RELOCATION_BEATS:
            last, bar_line = places[-1], _bar_line_before(line, beat)
            least = last.beat_at(begin_ns) - (beat - bar_line) - _AT_A_LINE_BEATS
            shift = last.line.bar_line_from(least - last.shift_beats) + last.shift_beats - bar_line
        places.append(_Place(begin_ns, beat + shift, line, shift))
    return places


def _bars(line: Line) -> tuple[float, tuple[float, float, int]]:
    return line.bar_origin_beats, line.bars_at(line.bar_origin_beats)


def _bar_line_before(line: Line, beat: float) -> float:
    """The bar line at or before a beat; one that is all but reached counts."""
    _, beat_of_bar = line.bar_at(beat + _AT_A_LINE_BEATS)
    return beat + _AT_A_LINE_BEATS - beat_of_bar


def _metres(places: list[_Place]) -> list[Metre]:
    """The metre at each place's begin, and the one that its line changes to at a later bar line."""
    metres: list[Metre] = []
    for number, place in enumerate(places):
        end_beat = places[number + 1].begin_beat if number + 1 < len(places) else math.inf
        change_beat = place.line.bar_origin_beats + place.shift_beats
        beats = (place.begin_beat, change_beat) if place.begin_beat < change_beat < end_beat else (place.begin_beat,)
        for beat in beats:
            beats_per_bar, pulse_beats, _ = place.line.bars_at(beat - place.shift_beats + _AT_A_LINE_BEATS)
            metres.append(Metre(beat, *_signature(beats_per_bar, pulse_beats)))
    return metres


class _Beats:
    """From moments to beats: the last place that has begun holds."""

    def __init__(self, places: list[_Place]) -> None:
        self._places = places
        # a line may begin before one that came earlier, which is then heard no more
        begins = accumulate((place.begin_ns for place in reversed(places)), min)
        self._begins = list(begins)[::-1]

    def at(self, ns: int) -> float:
        if not self._places:
            return 0.0
        return self._places[max(0, bisect_right(self._begins, ns) - 1)].beat_at(ns)


def _signature(beats_per_bar: float, pulse_beats: float) -> tuple[int, int]:
    for denominator in (round(4 / pulse_beats), 4, 8, 16, 32):
        numerator = beats_per_bar * denominator / 4
        if numerator == round(numerator) and 1 <= numerator <= 255:
            return round(numerator), denominator
    return 4, 4
