"""Who plays in the examples: a drummer's groove on a marimba, a bass line, or nobody; eight bars each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.data import cut_windows, find_dataset, read_onsets
from models.grooves import Thinning, groove, thin
from realtime.music.hvo import STEPS, STEPS_A_BEAT
from realtime.play.midi_file import Message, SongNote, Tempo, Track, write_song

BARS = 8
BEATS = 4.0 * BARS
BARS_A_GROOVE = 2
SEED = 1
"""Of the onsets that a thinned groove keeps."""

_MARIMBA, _FINGERED_BASS = 12, 33
_PITCHES = (60, 57, 65, 67)
"""Of the marimba, a pitch every two bars, so that one hears where they begin."""
_SOFT = 72
"""The player's volume, of 127, below the drums'."""
_NOTE_BEATS = 0.2
_PROGRAM, _CONTROL, _VOLUME, _PEDAL = 0xC0, 0xB0, 7, 64


@dataclass(frozen=True, slots=True)
class Played:
    """What a player plays: General MIDI program, notes, tempo, and where it comes from."""

    program: int
    notes: tuple[SongNote, ...]
    bpm: float
    origin: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Eight bars of a 4/4 beat of the Groove MIDI Dataset from `first_bar` (0 is the first) on."""

    path: str
    first_bar: int
    bpm: float

    def played(self, data: Path, thinning: Thinning) -> Played:
        """Its groove, or what the thinning leaves of it. ValueError where the recording is too short."""
        windows = cut_windows(*read_onsets(find_dataset(data) / self.path))
        at = np.arange(self.first_bar, self.first_bar + BARS, BARS_A_GROOVE)
        if at[-1] >= len(windows):
            raise ValueError(f"{self.path}: too short for {BARS} bars from bar {self.first_bar} on")
        notes = notes_of(thin(groove(windows[at]), thinning, SEED))
        return Played(_MARIMBA, notes, self.bpm, f"Groove MIDI Dataset v1.0.0, {self.path}")


def nobody(bpm: float) -> Played:
    """Eight bars of nothing."""
    return Played(_MARIMBA, (), bpm, "nothing is played")


def bass_line() -> Played:
    """Eight bars of a bass in eighths and syncopations, written for this project; accents on one and the and of two."""
    bar = ((0.0, 0, 104), (1.5, 0, 92), (2.0, 7, 74), (3.0, 10, 84), (3.5, 12, 70))
    answer = ((0.0, 0, 104), (0.75, 0, 66), (1.5, 3, 94), (2.5, 5, 80), (3.25, 7, 72), (3.5, 10, 86))
    roots = (40, 40, 45, 45, 43, 43, 40, 47)
    notes = tuple(
        SongNote(4.0 * number + beat, root + interval, velocity, 0, 0.4)
        for number, root in enumerate(roots)
        for beat, interval, velocity in (answer if number % 2 else bar)
    )
    return Played(_FINGERED_BASS, notes, 104.0, "written for this project")


def notes_of(grooves: NDArray[np.float32]) -> tuple[SongNote, ...]:
    """Grooves (N, 32, 3), one after the other, as notes; what would be before the beginning is at it."""
    found = []
    for number, one in enumerate(grooves):
        for step in np.flatnonzero(one[:, 0] > 0):
            beat = (number * STEPS + step + float(one[step, 2])) / STEPS_A_BEAT
            velocity = max(1, round(127 * float(one[step, 1])))
            found.append(SongNote(max(0.0, beat), _PITCHES[number % len(_PITCHES)], velocity, 0, _NOTE_BEATS))
    return tuple(found)


def write_played(path: Path, played: Played) -> None:
    """A MIDI file of exactly eight bars."""
    messages = [
        Message(0.0, _PROGRAM, played.program, 0),
        Message(0.0, _CONTROL, _VOLUME, _SOFT),
        Message(BEATS, _CONTROL, _PEDAL, 0),  # without a message there, the file would end with the last note
    ]
    for note in played.notes:
        messages.append(Message(note.beat, 0x90, note.pitch, note.velocity))
        messages.append(Message(min(BEATS, note.beat + note.duration_beats), 0x80, note.pitch, 0))
    write_song(path, [Track("Player", messages)], [Tempo(0.0, played.bpm)], end_beat=BEATS)
