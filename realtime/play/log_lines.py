"""A log's entries as lines of JSON, and back: an object with one key, the entry's kind, and its fields in a list.

    {"window": [last_to_ns, from_ns]}
    {"start": [LINE, count_in_beats]}  {"stop": []}  {"set_timeline": [LINE]}
    {"submit": [voice, PATTERN, quantum_beats, not_before_beat]}
    {"interject": [voice, PATTERN, quantum_beats, span_beats, not_before_beat]}
    {"set_voice": [voice, {what is not as by default}]}  {"click": [on]}  {"clock_out": [on]}
    {"change_voice": [voice, {what is not as by default}, from_beat]}
    {"strike": [drum, velocity, at_ns]}  {"panic": []}
    {"state": [from_ns, base64]}
    {"heard": [ns, hex]}  {"struck": [ns, pitch, velocity]}
    {"follow": [begin_ns, LINE]}  {"changed": [ns, name, value]}
    {"accepted": [ns, voice, pattern, commit_beat]}
    {"plan": [ns, pattern, begin_beat, metre]}  {"cue": [ns, name, begin_beat]}
    {"sent": [[due_ns, status, data1, data2, voice], ...]}  {"gap": [ns]}

A LINE is what `_core.Timeline.fields` is. A PATTERN is [id, length_beats, anchor_beat, loops, NOTES]; a note is
[grid_beat, shift_beats, pitch, velocity, duration_beats, drum]. Where no beat is named, not_before_beat and
from_beat are null. Numbers are written so that they are read as the same: 9 digits for what is a float of 32 bits.
"""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Callable, Iterable

import numpy as np

from realtime._core import Pattern, Timeline, VoiceSettings
from realtime.play.log_entries import (
    Accepted,
    Argument,
    Called,
    Changed,
    Entry,
    Followed,
    Gap,
    Heard,
    Planned,
    Sent,
    State,
    Struck,
    Verb,
    VerbName,
    Window,
)

SETTINGS = (
    "channel",
    "muted",
    "level",
    "pitches",
    "drum_muted",
    "drum_solo",
    "velocity_low",
    "velocity_high",
    "velocity_bias",
    "velocity_invert",
    "velocity_scales",
    "offset_range",
    "offset_bias_steps",
    "offset_invert",
    "quantise",
    "swing",
    "swing_steps",
    "feel_ms",
    "feel_seed",
)
_BY_DEFAULT = VoiceSettings(channel=0)


def line_of(entry: Entry) -> str:
    """The entry as one line, without its end."""
    kind, fields = _told(entry)
    return f'{{"{kind}":{fields}}}'


def entry_of(line: str) -> Entry | None:
    """The entry in a line; None for one of a kind that is not known, which tells nothing that is needed.

    Raises ValueError, TypeError or KeyError when the line is no entry.
    """
    told = json.loads(line)
    ((kind, fields),) = told.items()
    if kind in _VERBS:
        return Verb(_VERBS[kind], _ARGUMENTS_READ[_VERBS[kind]](fields))
    read = _READ.get(kind)
    return read(fields) if read is not None else None


def _told(entry: Entry) -> tuple[str, str]:
    """The kind, and the fields as JSON."""
    if isinstance(entry, Verb):
        return entry.name.value, f"[{','.join(_argument(argument) for argument in entry.arguments)}]"
    if isinstance(entry, Sent):
        return "sent", _json([list(row) for row in entry.rows])
    if isinstance(entry, State):
        return "state", _json([entry.from_ns, base64.b64encode(entry.state).decode()])
    if isinstance(entry, Heard):
        return "heard", _json([entry.ns, entry.message.hex()])
    if isinstance(entry, Followed):
        return "follow", f"[{entry.begin_ns},{_argument(entry.line)}]"
    kind, names = _PLAIN[type(entry)]
    return kind, _json([getattr(entry, name) for name in names])


_PLAIN: dict[type[Entry], tuple[str, tuple[str, ...]]] = {
    Window: ("window", ("last_to_ns", "from_ns")),
    Struck: ("struck", ("ns", "pitch", "velocity")),
    Changed: ("changed", ("ns", "name", "value")),
    Accepted: ("accepted", ("ns", "voice", "pattern", "commit_beat")),
    Planned: ("plan", ("ns", "pattern", "begin_beat", "metre")),
    Called: ("cue", ("ns", "name", "begin_beat")),
    Gap: ("gap", ("ns",)),
}


def _argument(argument: Argument) -> str:
    if isinstance(argument, Timeline):
        return _json(argument.fields)
    if isinstance(argument, Pattern):
        return _pattern(argument)
    if isinstance(argument, VoiceSettings):
        return _json(_settings(argument))
    return _json(argument)


def _json(value: object) -> str:
    if value == -math.inf:
        return "null"
    return json.dumps(_finite(value), separators=(",", ":"))


def _finite(value: object) -> object:
    """JSON has no infinity: it is null, as the beat of what has no commit."""
    if isinstance(value, (list, tuple)):
        return [_finite(part) for part in value]
    return None if value == -math.inf else value


def _pattern(pattern: Pattern) -> str:
    notes = ",".join(
        f"[{grid!r},{shift:.9g},{pitch},{velocity:.9g},{duration:.9g},{drum}]"
        for grid, shift, velocity, duration, pitch, drum in pattern.notes.tolist()
    )
    head = _json([pattern.id, pattern.length_beats, pattern.anchor_beat, pattern.loops])
    return f"{head[:-1]},[{notes}]]"


def _settings(settings: VoiceSettings) -> dict[str, object]:
    told = {name: getattr(settings, name) for name in SETTINGS}
    return {name: value for name, value in told.items() if name == "channel" or value != getattr(_BY_DEFAULT, name)}


def _read_line(fields: list[object]) -> Timeline:
    bpm, origin_beats, origin_ns, generation, before, bars = fields
    return Timeline.of_fields((bpm, origin_beats, origin_ns, generation, tuple(before), tuple(bars)))  # type: ignore[arg-type]


def _read_pattern(fields: list[object]) -> Pattern:
    id_, length_beats, anchor_beat, loops, notes = fields
    columns = np.array(notes, np.float64).reshape(-1, 6).T
    grid, shifts, pitches, velocities, durations, drums = columns
    return Pattern(
        grid,
        shifts.astype(np.float32),
        pitches.astype(np.int64),
        velocities.astype(np.float32),
        durations.astype(np.float32),
        drums.astype(np.int64),
        length_beats=length_beats,  # type: ignore[arg-type]
        anchor_beat=anchor_beat,  # type: ignore[arg-type]
        loops=loops,  # type: ignore[arg-type]
        id=id_,  # type: ignore[arg-type]
    )


def _beat(value: float | None) -> float:
    return -math.inf if value is None else float(value)


_VERBS = {name.value: name for name in VerbName}
_ARGUMENTS_READ: dict[VerbName, Callable[[list], tuple[Argument, ...]]] = {  # type: ignore[type-arg]
    VerbName.START: lambda fields: (_read_line(fields[0]), float(fields[1])),
    VerbName.STOP: lambda _: (),
    VerbName.SET_TIMELINE: lambda fields: (_read_line(fields[0]),),
    VerbName.SUBMIT: lambda fields: (int(fields[0]), _read_pattern(fields[1]), float(fields[2]), _beat(fields[3])),
    VerbName.INTERJECT: lambda fields: (
        int(fields[0]),
        _read_pattern(fields[1]),
        float(fields[2]),
        float(fields[3]),
        _beat(fields[4]),
    ),
    VerbName.SET_VOICE: lambda fields: (int(fields[0]), VoiceSettings(**fields[1])),
    VerbName.CHANGE_VOICE: lambda fields: (int(fields[0]), VoiceSettings(**fields[1]), _beat(fields[2])),
    VerbName.CLICK: lambda fields: (bool(fields[0]),),
    VerbName.CLOCK_OUT: lambda fields: (bool(fields[0]),),
    VerbName.STRIKE: lambda fields: tuple(_whole(fields, 3)),
    VerbName.PANIC: lambda _: (),
}
_READ: dict[str, Callable[[list], Entry]] = {  # type: ignore[type-arg]
    "window": lambda fields: Window(*_whole(fields, 2)),
    "state": lambda fields: State(int(fields[0]), base64.b64decode(fields[1], validate=True)),
    "heard": lambda fields: Heard(int(fields[0]), bytes.fromhex(fields[1])),
    "struck": lambda fields: Struck(*_whole(fields, 3)),
    "follow": lambda fields: Followed(int(fields[0]), _read_line(fields[1])),
    "changed": lambda fields: Changed(int(fields[0]), str(fields[1]), fields[2]),
    "accepted": lambda fields: Accepted(int(fields[0]), int(fields[1]), int(fields[2]), _beat(fields[3])),
    "plan": lambda fields: Planned(int(fields[0]), int(fields[1]), _beat(fields[2]), str(fields[3])),
    "cue": lambda fields: Called(int(fields[0]), str(fields[1]), _beat(fields[2])),
    "sent": lambda rows: Sent(tuple(_sent_row(row) for row in rows)),
    "gap": lambda fields: Gap(*_whole(fields, 1)),
}


def _whole(fields: Iterable[object], count: int) -> list[int]:
    taken = [value for value in fields if isinstance(value, int)]
    if len(taken) != count:
        raise ValueError("a whole number is missing")
    return taken


def _sent_row(row: list[object]) -> tuple[int, int, int, int, int]:
    due_ns, status, data1, data2, voice = _whole(row, 5)
    if not (0x80 <= status < 0x100 and 0 <= data1 < 0x80 and 0 <= data2 < 0x80 and 0 <= voice < 0x100):
        raise ValueError("this is no MIDI message")
    return due_ns, status, data1, data2, voice
