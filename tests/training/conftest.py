"""A tiny generated dataset in the shape of the Groove MIDI Dataset, and a tiny config. Skipped whole without torch."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import mido
import pytest

# Last, so that an installed `realtime` is the one under test; `models` is not installed.
sys.path.append(str(Path(__file__).parent.parent.parent))

collect_ignore_glob = [] if find_spec("torch") else ["test_*.py"]

BARS_A_FILE = 6
FILES = {
    "train": ["drummer1/session1/1", "drummer1/session1/2", "drummer10/session1/1"],
    "validation": ["drummer1/session2/1"],
}
CONFIG = """
[training]
epochs = 3
batch = 4
learning_rate = 3e-3
weight_decay = 0.01
warmup = 0.2
clip = 1.0
ema = 0.9
bfloat16 = false
seed = 1
[model]
width = 16
heads = 2
encoder_layers = 1
posterior_layers = 1
decoder_layers = 1
inner = 32
latent = 8
dropout = 0.1
[loss]
drums = [1, 1, 1, 1, 1, 1, 1, 1, 1]
velocity = 4.0
offset = 6.0
kl = 0.2
kl_warmup = 0.2
[thresholds]
sessions = ["drummer10/session1"]
"""


@pytest.fixture
def config_file(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(CONFIG)
    return path


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds groove/: rock beats of six bars, so five windows a file and one more that is half empty."""
    from models import data as module

    root = tmp_path / "data" / "groove"
    rows = ["drummer,session,id,style,bpm,beat_type,time_signature,midi_filename,audio_filename,duration,split"]
    for split, names in FILES.items():
        for number, name in enumerate(names):
            drummer, session, _ = name.split("/")
            write_rock(root / f"{name}.mid", late_ticks=3 * number)
            rows.append(f"{drummer},{drummer}/{session},{name},rock/x,100,beat,4-4,{name}.mid,,14.4,{split}")
            rows.append(f"{drummer},{drummer}/{session},{name},rock/x,100,fill,4-4,fill.mid,,2.4,{split}")
    write_fill(root / "fill.mid")
    (root / "info.csv").write_text("\n".join(rows) + "\n")
    counts = {split: BARS_A_FILE * len(names) for split, names in FILES.items()}
    monkeypatch.setattr(module, "EXPECTED_WINDOWS", counts)
    return root.parent


def write_rock(path: Path, late_ticks: int) -> None:
    """Kick on one and three, snare on two and four, closed hat on every half beat; the last hat lies on step 95."""
    onsets = []
    for half in range(8 * BARS_A_FILE):
        beat = half / 2
        onsets.append((beat, 42, 60 + 10 * (half % 2)))
        if half % 4 == 0:
            onsets.append((beat, 36, 100))
        if half % 4 == 2:
            onsets.append((beat, 38, 110))
    onsets.append((4 * BARS_A_FILE - 0.25, 42, 50))
    write_onsets(path, onsets, late_ticks)


def write_fill(path: Path) -> None:
    """A bar of eighths on the mid tom, without its last sixteenth, as most fills are."""
    write_onsets(path, [(half / 2, 47, 90) for half in range(8)], late_ticks=0)


def write_onsets(path: Path, onsets: list[tuple[float, int, int]], late_ticks: int) -> None:
    """Onsets of beat, pitch and velocity."""
    path.parent.mkdir(parents=True, exist_ok=True)
    midi = mido.MidiFile(ticks_per_beat=480)
    track = mido.MidiTrack()
    midi.tracks.append(track)
    last = 0
    for beat, pitch, velocity in sorted(onsets):
        tick = round(480 * beat) + late_ticks
        track.append(mido.Message("note_on", channel=9, note=pitch, velocity=velocity, time=tick - last))
        track.append(mido.Message("note_off", channel=9, note=pitch, velocity=0, time=0))
        last = tick
    midi.save(path)
