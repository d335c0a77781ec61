"""Music with a band, from the MIDI files in band/: what bass, guitar and keys play, and the drums beside them.

A song counts when it is in 4/4 from beginning to end and has drums (channel 10). Its two-bar windows, steps
[-0.5, 31.5), follow each other without overlap from its beginning; those with at least four hits in the nine-piece kit
count. A part is told by its General MIDI program: keys are pianos and organs (1-8, 17-24), guitar 25-32, bass 33-40;
notes before any program are keys. The groove of a part is what a player of it would give: at each step its loudest note
on, with its offset. A part counts in the windows where it strikes at least four steps.

Songs are split by a hash of their name, a fifth of them for validation.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.data import FEWEST_HITS
from realtime import _core
from realtime.music import kit
from realtime.music.hvo import DRUMS, HVO, STEPS
from realtime.play.midi_file import MidiFileError, Song, SongNote, read_song
from realtime.progress import Progress

FEWEST_STRUCK_STEPS = 4
VALIDATION_SHARE = 5
"""One song in so many."""

_DRUM_CHANNEL = 9
_PROGRAM_CHANGE = 0xC0

Grooves = NDArray[np.float32]


class Part(Enum):
    """Who of the band the drummer listens to."""

    BASS = "bass"
    GUITAR = "guitar"
    KEYS = "keys"


_PART_OF_FAMILY = {0: Part.KEYS, 2: Part.KEYS, 3: Part.GUITAR, 4: Part.BASS}  # a family is eight programs


@dataclass(frozen=True, slots=True)
class Accompanied:
    """The windows of one part, in the order of songs, then of time.

    grooves: float32 (N, 32, 3), what the part plays.  drums: float32 (N, 32, 27), what the song's drummer plays.
    song: int64 (N,), the number of the song.
    """

    grooves: Grooves
    drums: HVO
    song: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.grooves)


def load_band(folder: Path, split: str) -> dict[Part, Accompanied]:
    """The windows of each part in the songs of `split` ("train" or "validation"); a part of no window is left out.

    A file that cannot be read is left out. Raises FileNotFoundError where `folder` holds no MIDI file.
    """
    files = sorted(folder.glob("**/*.mid"))
    if not files:
        raise FileNotFoundError(f"--data: no MIDI file in {folder}")
    found: dict[Part, list[tuple[int, Grooves, HVO]]] = {part: [] for part in Part}
    progress = Progress("reading the band", len(files), unit="songs")
    for number, file in enumerate(files):
        progress.show(number)
        if split_of(file.stem) == split:
            for part, grooves, drums in _windows(file):
                found[part].append((number, grooves, drums))
    progress.close()
    return {part: _joined(windows) for part, windows in found.items() if windows}


def split_of(name: str) -> str:
    """Whether the song of this name is for training or for validation."""
    return "validation" if hashlib.sha256(name.encode()).digest()[0] % VALIDATION_SHARE == 0 else "train"


def drums_of(song: Song) -> HVO:
    """The song's drums in windows, (N, 32, 27)."""
    struck = [note for note in song.notes if note.channel == _DRUM_CHANNEL and note.pitch in kit.COLUMN_OF_PITCH]
    columns = np.array([kit.COLUMN_OF_PITCH[note.pitch] for note in struck], np.int64)
    return _grid(struck, columns, DRUMS, _count(song)).reshape(-1, STEPS, 3 * DRUMS)


def grooves_of(song: Song, part: Part) -> Grooves:
    """What the part plays in the same windows, (N, 32, 3)."""
    changes = [message for message in song.controls if message.status & 0xF0 == _PROGRAM_CHANGE]
    programs: dict[int, list[tuple[float, int]]] = {}
    for message in changes:
        programs.setdefault(message.status & 0x0F, []).append((message.beat, message.data1))
    played = [
        note
        for note in song.notes
        if note.channel != _DRUM_CHANNEL and _part_at(programs.get(note.channel, []), note.beat) is part
    ]
    return _grid(played, np.zeros(len(played), np.int64), 1, _count(song)).reshape(-1, STEPS, 3)


def _windows(file: Path) -> Iterator[tuple[Part, Grooves, HVO]]:
    try:
        song = read_song(file)
    except MidiFileError:
        return
    if any((metre.numerator, metre.denominator) != (4, 4) for metre in song.metres):
        return
    drums = drums_of(song)
    played = (drums[..., :DRUMS] > 0).sum((1, 2)) >= FEWEST_HITS
    for part in Part:
        grooves = grooves_of(song, part)
        both = played & (grooves[..., 0].sum(1) >= FEWEST_STRUCK_STEPS)
        if both.any():
            yield part, grooves[both], drums[both]


def _joined(windows: list[tuple[int, Grooves, HVO]]) -> Accompanied:
    return Accompanied(
        np.concatenate([grooves for _, grooves, _ in windows]),
        np.concatenate([drums for _, _, drums in windows]),
        np.concatenate([np.full(len(grooves), number) for number, grooves, _ in windows]),
    )


def _part_at(programs: list[tuple[float, int]], beat: float) -> Part | None:
    at = bisect_right(programs, (beat, 128))
    return _PART_OF_FAMILY.get((programs[at - 1][1] if at else 0) // 8)


def _count(song: Song) -> int:
    """How many windows begin before the song's end."""
    last = max((note.beat for note in song.notes), default=-1.0)
    return int((4 * last + 0.5) // STEPS) + 1


def _grid(notes: list[SongNote], columns: NDArray[np.int64], width: int, windows: int) -> NDArray[np.float32]:
    """(windows, 32, 3, width): hits, velocities, offsets; of two in a cell the louder."""
    grid = np.zeros((windows * STEPS, 3, width), np.float32)
    steps, offsets = _core.quantise(np.array([note.beat for note in notes], np.float64))
    for i in sorted(range(len(notes)), key=lambda i: notes[i].velocity):
        grid[steps[i], :, columns[i]] = 1.0, notes[i].velocity / 127, offsets[i]
    return grid.reshape(windows, STEPS, 3, width)
