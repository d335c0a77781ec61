"""Human performances as onsets against the true beats, whole, thinned, or with a tempo that drifts.

The performances of type "beat" in 4/4 of the Groove MIDI Dataset (Gillick et al., ICML 2019; CC BY 4.0). They were
played to a metronome, so that the files' ticks say where the true beats are. What is struck within 40 ms is one onset,
at its first time and its loudest velocity, as the program gathers it.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path

import mido
import numpy as np
from numpy.typing import NDArray

from models.data import find_dataset
from realtime.listen.gather import CHORD_NS

FEWEST_ONSETS = 10
CHORD_S = CHORD_NS / 1e9
TAP_DEVIATION_S = 0.015
"""How evenly a person taps a count."""


@dataclass(frozen=True, slots=True)
class Performance:
    """Onsets, in order: beats (n,) from a bar line on, times in seconds (n,), velocities 1..127 (n,).

    beat_s: when each true beat is, (m,), from beat 0 on.  bpm: the metronome's.
    """

    name: str
    style: str
    bpm: float
    beats: NDArray[np.float64]
    times_s: NDArray[np.float64]
    velocities: NDArray[np.int64]
    beat_s: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.beats)

    @property
    def first_bar_beat(self) -> int:
        """The bar line that the first onset belongs to; it may be a little early."""
        return 4 * int(np.floor((self.beats[0] + 0.1) / 4))

    @property
    def bars(self) -> float:
        """From that bar line to the last onset."""
        return float(self.beats[-1] - self.first_bar_beat) / 4

    def where(self, mask: NDArray[np.bool_]) -> Performance:
        """The onsets at which `mask`, bool (n,), is true."""
        return replace(self, beats=self.beats[mask], times_s=self.times_s[mask], velocities=self.velocities[mask])


def load_performances(data: Path, split: str) -> list[Performance]:
    """Those of `split` ("train" or "validation") with at least ten onsets, in the order of info.csv."""
    root = find_dataset(data)
    found = []
    with (root / "info.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if row["split"] == split and row["beat_type"] == "beat" and row["time_signature"] == "4-4":
                performance = read(root / row["midi_filename"], row["style"], float(row["bpm"]))
                if len(performance) >= FEWEST_ONSETS:
                    found.append(performance)
    return found


def read(path: Path, style: str = "", bpm: float | None = None, first_beat: float = 0.0) -> Performance:
    """One file; bpm: else the file's own; first_beat: where its tick 0 lies."""
    song = mido.MidiFile(path)
    notes = []
    tick = 0
    for message in mido.merge_tracks(song.tracks):
        tick += message.time
        if message.type == "set_tempo" and bpm is None:
            bpm = float(mido.tempo2bpm(message.tempo))
        elif message.type == "note_on" and message.velocity > 0:
            notes.append((first_beat + tick / song.ticks_per_beat, message.velocity))
    bpm = 120.0 if bpm is None else bpm
    onsets: list[tuple[float, int]] = []
    for beat, velocity in notes:
        if onsets and (beat - onsets[-1][0]) * 60.0 / bpm <= CHORD_S:
            onsets[-1] = (onsets[-1][0], max(onsets[-1][1], velocity))
        else:
            onsets.append((beat, velocity))
    beats = np.array([beat for beat, _ in onsets], np.float64)
    velocities = np.array([velocity for _, velocity in onsets], np.int64)
    last = int(np.ceil(beats[-1])) + 1 if len(beats) else 1
    return Performance(path.stem, style, bpm, beats, beats * 60.0 / bpm, velocities, np.arange(last + 1) * 60.0 / bpm)


def count_of_four(performance: Performance, random: np.random.Generator) -> NDArray[np.float64]:
    """When a person taps the four beats before the first bar line, (4,) in seconds, in order."""
    first = performance.first_bar_beat
    beat_s = performance.beat_s[first + 1] - performance.beat_s[first]
    taps = performance.beat_s[first] + np.arange(-4, 0) * beat_s + TAP_DEVIATION_S * random.standard_normal(4)
    return np.sort(taps)


def thinned(performance: Performance, share: float, random: np.random.Generator) -> Performance:
    """Each onset is kept with the probability `share`."""
    return performance.where(random.random(len(performance)) < share)


def section(performance: Performance, first_bar: int) -> Performance:
    """From a bar on, which may be a little early."""
    return performance.where(performance.beats >= 4 * first_bar - 0.1)


def at_tempo(performance: Performance, bpm: float) -> Performance:
    """The same as if it had been played at another tempo: every time is stretched."""
    stretch = performance.bpm / bpm
    return replace(performance, bpm=bpm, times_s=performance.times_s * stretch, beat_s=performance.beat_s * stretch)


def drifting(performance: Performance, part: float, period_beats: float) -> Performance:
    """The tempo swings by +-`part` of itself, once in `period_beats`: bpm(beat) = bpm * (1 + part * sin(...))."""
    fine = np.linspace(0.0, len(performance.beat_s) + 1.0, 64 * (len(performance.beat_s) + 1) + 1)
    tempo = performance.bpm * (1.0 + part * np.sin(2.0 * np.pi * fine / period_beats))
    middle = 0.5 * (1.0 / tempo[1:] + 1.0 / tempo[:-1])
    times = np.concatenate([[0.0], np.cumsum(np.diff(fine) * 60.0 * middle)])
    return replace(
        performance,
        times_s=np.interp(performance.beats, fine, times),
        beat_s=np.interp(np.arange(len(performance.beat_s)), fine, times),
    )
