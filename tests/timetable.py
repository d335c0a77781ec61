"""Patterns to give a scheduler, and its events as a table. At 120 bpm a beat lasts 500 ms."""

from typing import Any

import numpy as np

from realtime._core import Scheduler, Timeline
from realtime.music.kit import PITCHES
from realtime.music.pattern import NO_DRUM, Pattern

MS = 1_000_000
DRUMS, BASS = 0, 1


def drum_pattern(*hits: tuple[float, float, int, float], length: float = 8.0, **others: Any) -> Pattern:
    """From (grid beat, shift in beats, drum, velocity 0..1)."""
    beats, shifts, drums, velocities = zip(*hits, strict=True)
    pitches = [PITCHES[drum] for drum in drums]
    durations = [0.1] * len(hits)
    return Pattern(beats, shifts, pitches, velocities, durations, drums, length_beats=length, **others)


def melody(*notes: tuple[float, int, float], length: float = 8.0, **others: Any) -> Pattern:
    """From (grid beat, pitch, duration in beats), at full velocity."""
    beats, pitches, durations = zip(*notes, strict=True)
    none = [NO_DRUM] * len(notes)
    return Pattern(
        beats, [0.0] * len(notes), pitches, [1.0] * len(notes), durations, none, length_beats=length, **others
    )


def playing(*, bpm: float = 120.0, origin_beats: float = 0.0, beats_per_bar: float = 4.0) -> Scheduler:
    scheduler = Scheduler()
    scheduler.start(Timeline(bpm, origin_beats, 0, beats_per_bar))
    return scheduler


def advanced(scheduler: Scheduler, from_ms: float, to_ms: float) -> np.ndarray:
    return scheduler.advance(round(from_ms * MS), round(to_ms * MS))


def table(events: np.ndarray) -> list[str]:
    """One line an event: due ms, on or off, channel as MIDI counts, pitch, velocity."""
    kinds = {0x8: "off", 0x9: "on"}
    return [
        f"{due / MS:g} {kinds[status >> 4]} {(status & 0xF) + 1} {pitch} {velocity}".removesuffix(" 0")
        for due, status, pitch, velocity in zip(
            events["due_ns"].tolist(),
            events["status"].tolist(),
            events["data1"].tolist(),
            events["data2"].tolist(),
            strict=True,
        )
    ]


def hits(events: np.ndarray) -> list[tuple[float, int]]:
    """(sounding beat, pitch) of each note-on."""
    ons = events[(events["status"] & 0xF0) == 0x90]
    return [(round(beat, 6), pitch) for beat, pitch in zip(ons["beat"].tolist(), ons["data1"].tolist(), strict=True)]
