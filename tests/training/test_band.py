"""Bands out of MIDI files, and how a drummer plays with them."""

from pathlib import Path

import numpy as np
import pytest

from models.accompaniment import agreement, judge_accompaniment, of_another_song
from models.band import Accompanied, Part, drums_of, grooves_of, load_band, split_of
from realtime.play.midi_file import Message, Metre, Tempo, Track, read_song, write_song

pytestmark = pytest.mark.training

BASS_PROGRAM, PIANO_PROGRAM, CRASH_PITCH, COWBELL_PITCH = 33, 0, 49, 56


def note(beat: float, channel: int, pitch: int, velocity: int) -> list[Message]:
    return [Message(beat, 0x90 | channel, pitch, velocity), Message(beat + 0.1, 0x80 | channel, pitch, 0)]


def write_band(path: Path, beats_a_bar: int = 4) -> None:
    """Two windows: kick and bass on the beats, bass a 64th late; keys only in the second; a cowbell nobody hears."""
    drums = [message for beat in range(16) for message in note(beat, 9, 36, 100)]
    drums += note(0.5, 9, COWBELL_PITCH, 90) + note(8.0, 9, CRASH_PITCH, 127)
    bass = [Message(0.0, 0xC1, BASS_PROGRAM, 0)]
    bass += [message for beat in range(16) for message in note(beat + 1 / 16, 1, 40, 80)]
    keys = [Message(0.0, 0xC2, PIANO_PROGRAM, 0)]
    for beat in range(8, 16):
        keys += note(beat + 0.5, 2, 60, 64) + note(beat + 0.5, 2, 64, 96)
    tracks = [Track("drums", drums), Track("bass", bass), Track("keys", keys)]
    path.parent.mkdir(parents=True, exist_ok=True)
    write_song(path, tracks, [Tempo(0.0, 120.0)], [Metre(0.0, beats_a_bar, 4)], 16.0)


def a_name_for(split: str) -> str:
    return next(name for name in (f"song{number}" for number in range(100)) if split_of(name) == split)


@pytest.fixture
def band(tmp_path: Path) -> Path:
    write_band(tmp_path / "some" / f"{a_name_for('validation')}.mid")
    return tmp_path


def test_drums_and_parts_share_the_same_windows(band: Path) -> None:
    song = read_song(next(band.glob("*/*.mid")))
    drums, bass, keys = drums_of(song), grooves_of(song, Part.BASS), grooves_of(song, Part.KEYS)
    assert drums.shape == (2, 32, 27)
    assert np.flatnonzero(drums[0, :, 0]).tolist() == list(range(0, 32, 4))
    assert (drums[0, :, :9].sum(), drums[1, 0, 7]) == (8, 1)
    assert np.flatnonzero(bass[1, :, 0]).tolist() == list(range(0, 32, 4))
    assert bass[0, 4] == pytest.approx((1, 80 / 127, 0.25), abs=1e-3)
    assert not keys[0].any()
    assert keys[1, 2] == pytest.approx((1, 96 / 127, 0.0))
    assert not grooves_of(song, Part.GUITAR).any()


def test_a_part_counts_where_it_plays(band: Path) -> None:
    found = load_band(band, "validation")
    assert {part: len(windows) for part, windows in found.items()} == {Part.BASS: 2, Part.KEYS: 1}
    assert load_band(band, "train") == {}


def test_a_song_in_another_metre_and_a_broken_file_are_left_out(tmp_path: Path) -> None:
    name = a_name_for("validation")
    write_band(tmp_path / "waltzes" / f"{name}.mid", beats_a_bar=3)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / f"{name}.mid").write_bytes(b"MThd")
    assert load_band(tmp_path, "validation") == {}


def test_a_folder_without_songs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no MIDI file in"):
        load_band(tmp_path, "validation")


def test_about_a_fifth_of_the_songs_is_for_validation_and_always_the_same() -> None:
    splits = [split_of(f"song {number}") for number in range(1000)]
    assert 150 < splits.count("validation") < 250
    assert splits == [split_of(f"song {number}") for number in range(1000)]


def test_another_song_is_never_the_same_one() -> None:
    song = np.repeat([3, 5, 9], (4, 1, 7))
    other = of_another_song(song, np.random.default_rng(1))
    assert (song[other] != song).all()


def test_agreement_is_the_share_of_each_and_of_both() -> None:
    kick, bass = np.zeros((1, 32), bool), np.zeros((1, 32), bool)
    kick[0, [0, 4, 8, 12]] = True
    bass[0, [0, 8]] = True
    found = agreement(kick, bass)
    assert (found.precision, found.recall, found.f1) == (0.5, 1.0, pytest.approx(2 * 2 / 6))


def test_the_songs_own_drums_are_nearer_than_another_songs() -> None:
    """Two songs of eight windows; each answered with its own drums."""
    drums = np.zeros((16, 32, 27), np.float32)
    drums[:8, ::4, 0] = drums[8:, 2::4, 0] = 1.0
    drums[..., 9:18] = 0.5 * drums[..., :9]
    grooves = np.zeros((16, 32, 3), np.float32)
    grooves[..., 0] = drums[..., 0]
    found = judge_accompaniment(drums, Accompanied(grooves, drums, np.repeat([0, 1], 8)), seed=1)
    assert (found.songs, found.hits, found.f1, found.shuffled_f1) == (2, 8, 1.0, 0.0)
    assert (found.kick.f1, found.own_kick.f1, found.shuffled_kick.f1) == (1.0, 1.0, 0.0)
    assert found.song_overlap == 1.0
    assert found.shuffled_overlap is not None
    assert found.shuffled_overlap < 1.0
