"""The built-in performer: recorded human playing, for those who have no keyboard at hand yet.

The hits are a drummer's, from the Groove MIDI Dataset (Gillick et al., ICML 2019; CC BY 4.0, see
performances/ATTRIBUTION.md), thinned to what a keyboard player's two hands do and struck as chords; when and how
hard is as the human played it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import mido
import numpy as np

from realtime.music.hvo import STEPS_A_BEAT
from realtime.music.midi_bytes import NOTE_OFF, NOTE_ON
from realtime.music.timeline import quantise

PERFORMANCES = Path(__file__).parent / "performances"
BEATS_A_BAR = 4
SECTION_BEATS = 4 * BEATS_A_BAR
"""Every four bars the performer changes to another performance, thinning and progression."""
EARLY_BEATS = 0.125
"""A section's first hits may come half a step before its bar line."""
FEWEST_ONSETS, MOST_ONSETS = 4, 10
"""In two bars."""
CLOSEST_BEATS = 0.2
LONGEST_STRUM_BEATS = 0.004
"""Between two notes of a chord: 2 ms at 120 bpm, and a whole chord within 40 ms at any tempo from 20 bpm."""
LONGEST_NOTE_BEATS = 1.5

_MAJOR, _MINOR, _SEVENTH, _MINOR_SEVENTH = (0, 4, 7), (0, 3, 7), (0, 4, 10), (0, 3, 10)
_PROGRESSIONS = (
    ((0, _MAJOR), (9, _MINOR), (5, _MAJOR), (7, _SEVENTH)),
    ((9, _MINOR), (7, _MAJOR), (5, _MAJOR), (7, _MAJOR)),
    ((2, _MINOR_SEVENTH), (7, _SEVENTH), (0, _MAJOR), (9, _MINOR_SEVENTH)),
    ((0, _SEVENTH), (5, _SEVENTH), (0, _SEVENTH), (7, _SEVENTH)),
    ((0, _MAJOR), (7, _MAJOR), (9, _MINOR), (5, _MAJOR)),
)
_LOWEST_BASS, _LOWEST_CHORD = 40, 57


@dataclass(frozen=True, slots=True)
class PerformedNote:
    """A note that the performer plays: pitch 40..76, velocity 1..127."""

    beat: float
    pitch: int
    velocity: int
    duration_beats: float


@dataclass(frozen=True, slots=True)
class _Hit:
    beat: float
    velocity: int


class Performer:
    """An endless performance, the same for the same seed, that begins at beat 0 (up to half a step early)."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._performances = [_load(path) for path in sorted(PERFORMANCES.glob("*.mid"))]
        rng = np.random.default_rng(seed)
        self._order = rng.permutation(len(self._performances))
        self._key = int(rng.integers(12))
        self._sections: dict[int, tuple[PerformedNote, ...]] = {}

    def notes(self, from_beat: float, to_beat: float) -> list[PerformedNote]:
        """The notes that begin within [from_beat, to_beat), by beat. Ask from -0.125 on to miss none.

        Thread: one at a time.
        """
        first = max(0, int((from_beat - 2 * EARLY_BEATS) // SECTION_BEATS))
        last = int((to_beat + EARLY_BEATS) // SECTION_BEATS)
        return [
            note
            for section in range(first, last + 1)
            for note in self._section(section)
            if from_beat <= note.beat < to_beat
        ]

    def messages(self, from_beat: float, to_beat: float) -> list[tuple[float, bytes]]:
        """(beat, MIDI message) of the notes' beginnings and ends within [from_beat, to_beat), on channel 0."""
        messages: list[tuple[float, bytes]] = []
        for note in self.notes(from_beat - LONGEST_NOTE_BEATS, to_beat):
            end_beat = note.beat + note.duration_beats
            if note.beat >= from_beat:
                messages.append((note.beat, bytes((NOTE_ON, note.pitch, note.velocity))))
            if from_beat <= end_beat < to_beat:
                messages.append((end_beat, bytes((NOTE_OFF, note.pitch, 0))))
        return sorted(messages)

    def _section(self, index: int) -> tuple[PerformedNote, ...]:
        if index not in self._sections:
            self._sections = {i: notes for i, notes in self._sections.items() if abs(i - index) <= 2}
            self._sections[index] = self._compose(index)
        return self._sections[index]

    def _compose(self, index: int) -> tuple[PerformedNote, ...]:
        rng = np.random.default_rng((self._seed, index))
        performance = self._performances[self._order[index % len(self._order)]]
        from_beat = SECTION_BEATS * int(rng.integers(2))
        hits = [
            _Hit(hit.beat - from_beat, hit.velocity)
            for hit in performance
            if -EARLY_BEATS <= hit.beat - from_beat < SECTION_BEATS - EARLY_BEATS - CLOSEST_BEATS
        ]
        onsets = _thin(hits, rng)
        progression = _PROGRESSIONS[int(rng.integers(len(_PROGRESSIONS)))]
        ends = [*(onset.beat for onset in onsets[1:]), SECTION_BEATS - EARLY_BEATS]
        notes: list[PerformedNote] = []
        for onset, end in zip(onsets, ends, strict=True):
            root, chord = progression[int((onset.beat + EARLY_BEATS) // BEATS_A_BAR)]
            is_on_a_beat = _step(onset.beat) % STEPS_A_BEAT == 0
            pitches = _chord_pitches(root + self._key, chord, is_on_a_beat, rng)
            longest = LONGEST_NOTE_BEATS if is_on_a_beat else 0.4
            held_until = onset.beat + min(longest, 0.9 * (end - onset.beat))
            loudest = int(rng.integers(len(pitches)))
            beat = onset.beat
            for place, pitch in enumerate(pitches):
                velocity = onset.velocity if place == loudest else max(1, round(0.85 * onset.velocity))
                notes.append(PerformedNote(index * SECTION_BEATS + beat, pitch, velocity, held_until - beat))
                beat += LONGEST_STRUM_BEATS * float(rng.uniform(0.25, 1.0))
        return tuple(notes)


@cache
def _load(path: Path) -> tuple[_Hit, ...]:
    """The loudest hit of each step, by beat; the file begins half a step before its first bar line."""
    song = mido.MidiFile(path)
    loudest: dict[int, _Hit] = {}
    tick = 0
    for message in song.tracks[0]:
        tick += message.time
        if message.type == "note_on":
            beat = tick / song.ticks_per_beat - EARLY_BEATS
            step = _step(beat)
            if step not in loudest or message.velocity > loudest[step].velocity:
                loudest[step] = _Hit(beat, message.velocity)
    return tuple(loudest[step] for step in sorted(loudest))


def _thin(hits: list[_Hit], rng: np.random.Generator) -> list[_Hit]:
    """The four to ten most telling hits of each two bars, loud or on a strong place, no two closer than 0.2 beats."""
    kept: list[_Hit] = []
    for begin in range(0, SECTION_BEATS, 2 * BEATS_A_BAR):
        wanted = int(rng.integers(FEWEST_ONSETS, MOST_ONSETS + 1))
        candidates = [hit for hit in hits if begin <= hit.beat + EARLY_BEATS < begin + 2 * BEATS_A_BAR]
        weights = [hit.velocity / 127 + _metrical_weight(hit.beat) + rng.uniform(0.0, 0.3) for hit in candidates]
        found = 0
        for place in np.argsort(weights, kind="stable")[::-1]:
            hit = candidates[place]
            if found < wanted and all(abs(hit.beat - other.beat) >= CLOSEST_BEATS for other in kept):
                kept.append(hit)
                found += 1
    return sorted(kept, key=lambda hit: hit.beat)


def _metrical_weight(beat: float) -> float:
    step = _step(beat) % (BEATS_A_BAR * STEPS_A_BEAT)
    if step == 0:
        return 0.5
    return {0: 0.3, 2: 0.15}.get(step % STEPS_A_BEAT, 0.0)


def _step(beat: float) -> int:
    steps, _ = quantise([beat])
    return int(steps[0])


def _chord_pitches(root: int, chord: tuple[int, ...], is_on_a_beat: bool, rng: np.random.Generator) -> list[int]:
    """Two to four pitches, low to high: bass and chord on a beat, the chord alone off it."""
    tones = sorted(_LOWEST_CHORD + (root + interval - _LOWEST_CHORD) % 12 for interval in chord)
    if is_on_a_beat:
        bass = _LOWEST_BASS + (root - _LOWEST_BASS) % 12
        return [bass, *tones[-int(rng.integers(1, 4)) :]]
    return tones[-int(rng.integers(2, 4)) :]
