"""Two-bar windows of the Groove MIDI Dataset (Gillick et al., ICML 2019; CC BY 4.0) as HVO arrays.

A window is 32 steps, [-0.5, 31.5) from its first bar line; windows follow each other by one bar from the file's start,
as long as the playing reaches the last step of a window's first bar. Only files of type "beat" in 4/4 count, and only
windows with at least four hits: 16,372 for training, 2,031 for validation. Two onsets of a drum in one cell: the
louder stays, with its offset.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import mido
import numpy as np
from numpy.typing import NDArray

from realtime import _core
from realtime.music import kit
from realtime.music.hvo import DRUMS, STEPS
from realtime.progress import Progress

STEPS_A_BAR = STEPS // 2
FEWEST_HITS = 4
EXPECTED_WINDOWS = {"train": 16_372, "validation": 2_031}

STYLES = (
    "unknown",
    "rock",
    "funk",
    "soul",
    "hiphop",
    "jazz",
    "latin",
    "afro",
    "pop",
    "punk",
    "neworleans",
    "reggae",
    "country",
    "other",
)
_STYLE_OF_LABEL = {"afrocuban": "afro", "afrobeat": "afro"}


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows of one split, in the order of info.csv, then of time.

    hvo: float32 (N, 32, 27), hits | velocities 0..1 | offsets -0.5..0.5 of a step.
    style: int64 (N,), index into STYLES.  piece: int64 (N,), the file's row in info.csv.
    session: str (N,), such as "drummer1/session2".  bpm: float32 (N,).
    """

    hvo: NDArray[np.float32]
    style: NDArray[np.int64]
    piece: NDArray[np.int64]
    session: NDArray[np.str_]
    bpm: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.hvo)

    def where(self, mask: NDArray[np.bool_]) -> Windows:
        """The windows at which `mask`, bool (N,), is true."""
        return Windows(self.hvo[mask], self.style[mask], self.piece[mask], self.session[mask], self.bpm[mask])


def load_windows(data: Path, split: str, cache: Path | None = None) -> Windows:
    """All windows of `split` ("train" or "validation").

    data: the folder that holds groove/, or groove/ itself.  cache: a folder for the arrays, so that the MIDI files are
    read once.  Raises FileNotFoundError without info.csv, ValueError when the dataset is not the whole one.
    """
    if split not in EXPECTED_WINDOWS:
        raise ValueError(f"split: expected one of {sorted(EXPECTED_WINDOWS)}, found {split!r}")
    root = find_dataset(data)
    windows = _cached(cache, split, lambda: _read(root, split, "beat", cut_windows))
    if len(windows) != EXPECTED_WINDOWS[split]:
        raise ValueError(f"{root}: the {split} split gives {len(windows)} windows, expected {EXPECTED_WINDOWS[split]}")
    return windows


def load_fills(data: Path, cache: Path | None = None) -> Windows:
    """The fills of the train split: each bar of a 4/4 fill with at least four hits, played twice to fill a window."""
    return _cached(cache, "fills", lambda: _read(find_dataset(data), "train", "fill", cut_bars_twice))


def find_dataset(data: Path) -> Path:
    """The folder of the Groove MIDI Dataset that `data` is or holds; FileNotFoundError when neither."""
    for folder in (data, data / "groove"):
        if (folder / "info.csv").exists():
            return folder
    raise FileNotFoundError(f"--data: no info.csv in {data} nor in {data / 'groove'}; give the folder of groove/")


def read_onsets(path: Path) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float32]]:
    """The file's drum onsets: beats, columns 0..8, velocities 0..1, each (n,); pitches outside the kit are left out."""
    midi = mido.MidiFile(path)
    beats, columns, velocities = [], [], []
    for track in midi.tracks:
        tick = 0
        for message in track:
            tick += message.time
            if message.type == "note_on" and message.velocity > 0:
                column = kit.COLUMN_OF_PITCH.get(message.note)
                if column is not None:
                    beats.append(tick / midi.ticks_per_beat)
                    columns.append(int(column))
                    velocities.append(message.velocity / 127)
    return np.array(beats, np.float64), np.array(columns, np.int64), np.array(velocities, np.float32)


def cut_windows(
    beats: NDArray[np.float64], columns: NDArray[np.int64], velocities: NDArray[np.float32]
) -> NDArray[np.float32]:
    """HVO windows float32 (N, 32, 27) of one file's onsets: hop one bar, at least four hits."""
    if len(beats) == 0:
        return np.zeros((0, STEPS, 3 * DRUMS), np.float32)
    # The last onset lies at or after step 15 of the last window.
    count = int((4 * beats.max() + 1) // STEPS_A_BAR)
    bars = _bars(beats, columns, velocities, count + 1)
    windows = np.concatenate([bars[:count], bars[1 : count + 1]], axis=1)
    return windows[windows[..., :DRUMS].sum((1, 2)) >= FEWEST_HITS]


def cut_bars_twice(
    beats: NDArray[np.float64], columns: NDArray[np.int64], velocities: NDArray[np.float32]
) -> NDArray[np.float32]:
    """HVO windows float32 (N, 32, 27) of one fill's onsets: each bar with at least four hits, twice."""
    count = 0 if len(beats) == 0 else int((4 * beats.max() + 0.5) // STEPS_A_BAR) + 1
    bars = _bars(beats, columns, velocities, count)
    return np.tile(bars[bars[..., :DRUMS].sum((1, 2)) >= FEWEST_HITS], (1, 2, 1))


def style_index(label: str) -> int:
    """The index into STYLES of a label of info.csv, such as "jazz/funk" or "afrocuban/bembe"."""
    name = label.split("/")[0]
    name = _STYLE_OF_LABEL.get(name, name)
    return STYLES.index(name) if name in STYLES else STYLES.index("other")


def _bars(
    beats: NDArray[np.float64], columns: NDArray[np.int64], velocities: NDArray[np.float32], count: int
) -> NDArray[np.float32]:
    """The first `count` bars of the onsets, float32 (count, 16, 27); onsets beyond them are left out."""
    steps, offsets = _core.quantise(beats)
    keep = (steps >= 0) & (steps < count * STEPS_A_BAR)
    steps, offsets, columns, velocities = steps[keep], offsets[keep], columns[keep], velocities[keep]
    roll = np.zeros((count * STEPS_A_BAR, 3, DRUMS), np.float32)
    # Softest first: the louder of two in a cell is written last.
    for i in np.argsort(velocities, kind="stable"):
        roll[steps[i], :, columns[i]] = 1.0, velocities[i], offsets[i]
    return roll.reshape(count, STEPS_A_BAR, 3 * DRUMS)


def _files(root: Path, split: str, beat_type: str) -> Iterator[tuple[int, dict[str, str]]]:
    with open(root / "info.csv", newline="") as file:
        for row_index, row in enumerate(csv.DictReader(file)):
            if row["split"] == split and row["beat_type"] == beat_type and row["time_signature"] == "4-4":
                yield row_index, row


def _read(
    root: Path,
    split: str,
    beat_type: str,
    cut: Callable[[NDArray[np.float64], NDArray[np.int64], NDArray[np.float32]], NDArray[np.float32]],
) -> Windows:
    hvo, style, piece, session, bpm = [], [], [], [], []
    files = list(_files(root, split, beat_type))
    progress = Progress(f"reading {split} {beat_type}s", len(files), unit="files")
    for number, (row_index, row) in enumerate(files):
        progress.show(number)
        windows = cut(*read_onsets(root / row["midi_filename"]))
        hvo.append(windows)
        style += [style_index(row["style"])] * len(windows)
        piece += [row_index] * len(windows)
        session += [row["session"]] * len(windows)
        bpm += [float(row["bpm"])] * len(windows)
    progress.close()
    return Windows(
        np.concatenate(hvo),
        np.array(style, np.int64),
        np.array(piece, np.int64),
        np.array(session),
        np.array(bpm, np.float32),
    )


def _cached(cache: Path | None, name: str, read: Callable[[], Windows]) -> Windows:
    file = None if cache is None else cache / f"groove-{name}-{_fingerprint()}.npz"
    if file is not None and file.exists():
        with np.load(file) as stored:
            return Windows(**{name: stored[name] for name in Windows.__slots__})
    windows = read()
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(file, **{name: getattr(windows, name) for name in Windows.__slots__})
    return windows


def _fingerprint() -> str:
    """Changes when the kit map or the styles do, so that a stale cache is never read."""
    text = f"{kit.KIT_VERSION} {sorted(kit.COLUMN_OF_PITCH.items())} {STYLES} {FEWEST_HITS}"
    return hashlib.sha256(text.encode()).hexdigest()[:12]
