"""A track of a MIDI file as bytes: its messages in ticks, each note closed once, and what goes before it."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence

from realtime.music.midi_bytes import CONTROL_CHANGE, HOLDING_PEDALS, NOTE_OFF, NOTE_ON

TICKS_A_BEAT = 960
LONGEST_TEXT = 127  # bytes, of which the length is one byte
_SHORTEST_TEMPO_US, _LONGEST_TEMPO_US = 1, 0xFFFFFF

Event = tuple[int, bytes]
"""A tick and what happens there, as on the wire."""


def tick_at(beat: float) -> int:
    """The tick nearest to a beat; beats before 0 are at 0."""
    return max(0, round(beat * TICKS_A_BEAT))


def track_chunk(name: str, messages: Iterable[tuple[float, int, int, int]], end_tick: int) -> bytes:
    """The chunk of a track with a name and channel messages.

    messages: (beat, status, data1, data2) in any order. Every note is closed exactly once: by its note-off, by the next
    note of its pitch, or at the end, which is `end_tick` or the last message, whichever is later.
    """
    events = [(0, _text(0x03, name))]
    events += [(tick, _wire(status, data1, data2)) for tick, status, data1, data2 in _closed(messages, end_tick)]
    return _chunk(events)


def tempo_chunk(
    tempos: Iterable[tuple[float, float]],
    metres: Iterable[tuple[float, int, int]],
    markers: Iterable[tuple[float, str]],
    end_tick: int,
) -> bytes:
    """The chunk that goes before the others, to `end_tick` at least.

    tempos: (beat, BPM); metres: (beat, numerator, denominator); markers: (beat, text); in any order.
    """
    events: list[Event] = []
    for beat, numerator, denominator in metres:
        events.append((tick_at(beat), bytes((0xFF, 0x58, 4, numerator, denominator.bit_length() - 1, 24, 8))))
    for beat, bpm in tempos:
        tempo_us = min(max(round(60e6 / bpm), _SHORTEST_TEMPO_US), _LONGEST_TEMPO_US)
        events.append((tick_at(beat), b"\xff\x51\x03" + tempo_us.to_bytes(3, "big")))
    events += [(tick_at(beat), _text(0x06, text)) for beat, text in markers]
    return _chunk(sorted(events, key=lambda event: event[0]), end_tick)


def _closed(messages: Iterable[tuple[float, int, int, int]], end_tick: int) -> list[tuple[int, int, int, int]]:
    """(tick, status, data1, data2) by tick, in which each note-off belongs to a note-on, and each note-on to one.

    Two notes of one pitch at the same tick are one, the louder. A pedal that is down at the end is let go there: what
    plays the file would hold the notes on.
    """
    others: list[tuple[int, int, int, int]] = []
    notes: list[tuple[int, int, int, int]] = []
    latest: dict[tuple[int, int], tuple[int, int, int | None]] = {}

    def write(channel: int, pitch: int, last_tick: int) -> None:
        begin, velocity, end = latest[channel, pitch]
        notes.append((begin, NOTE_ON | channel, pitch, velocity))
        notes.append((max(begin + 1, last_tick if end is None else end), NOTE_OFF | channel, pitch, 64))

    in_ticks = ((tick_at(beat), status, data1, data2) for beat, status, data1, data2 in messages)
    for tick, status, data1, data2 in sorted(in_ticks, key=lambda row: row[0]):
        kind, key = status & 0xF0, (status & 0x0F, data1)
        if kind not in (NOTE_OFF, NOTE_ON):
            others.append((tick, status, data1, data2))
        elif kind == NOTE_ON and data2 > 0:
            velocity = data2
            if key in latest:
                begin, earlier_velocity, _ = latest[key]
                if begin == tick:
                    velocity = max(velocity, earlier_velocity)
                else:
                    write(*key, tick)
            latest[key] = (tick, velocity, None)
        elif key in latest and latest[key][2] is None:
            latest[key] = (latest[key][0], latest[key][1], tick)
    last_tick = max([end_tick, *(row[0] for row in others), *(row[0] for row in notes)])
    last_tick = max([last_tick, *(row[0] for row in latest.values())])
    for key in latest:
        write(*key, last_tick)
    pedals = {(status, data1): data2 for _, status, data1, data2 in others if _is_pedal(status, data1)}
    others += [(last_tick, *pedal, 0) for pedal, value in pedals.items() if value > 0]
    return sorted(others + notes, key=lambda row: (row[0], row[1] & 0xF0 != NOTE_OFF))


def _is_pedal(status: int, number: int) -> bool:
    return status & 0xF0 == CONTROL_CHANGE and number in HOLDING_PEDALS


def _wire(status: int, data1: int, data2: int) -> bytes:
    return bytes((status, data1)) if status & 0xE0 == 0xC0 else bytes((status, data1, data2))


def _text(kind: int, text: str) -> bytes:
    """A meta event of text in UTF-8, as many whole characters of it as go in."""
    data = text.encode("utf-8", "replace")[:LONGEST_TEXT].decode("utf-8", "ignore").encode()
    return bytes((0xFF, kind, len(data))) + data


def _chunk(events: Sequence[Event], end_tick: int = 0) -> bytes:
    """An MTrk chunk of events sorted by tick; it ends with the last, or at end_tick."""
    out = bytearray()
    last_tick = 0
    for tick, wire in [*events, (max(end_tick, events[-1][0] if events else 0), b"\xff\x2f\x00")]:
        delta = tick - last_tick
        last_tick = tick
        digits = [delta & 0x7F]
        while delta := delta >> 7:
            digits.append(0x80 | delta & 0x7F)
        out += bytes(reversed(digits))
        out += wire
    return struct.pack(">4sI", b"MTrk", len(out)) + bytes(out)
