"""The examples to listen to: what the player plays, what is rendered, what their README says."""

from pathlib import Path

import numpy as np
import pytest

from models.example_players import BEATS, Excerpt, Played, bass_line, nobody, notes_of, write_played
from models.examples import EXAMPLES, Example, write_examples
from models.grooves import Thinning
from realtime.play.midi_file import Message, Song, SongNote, Tempo, Track, read_song, write_song
from realtime.render import Turn

pytestmark = pytest.mark.training

VOICE = Path(__file__).parents[2] / "models" / "groove_vae"
DRUMS, PLAYER = 9, 0
KICK, CRASH = 36, 49


def eighths(data: Path) -> Played:
    beats = np.arange(0.0, BEATS, 0.5)
    return Played(12, tuple(SongNote(beat, 60, 90 if beat % 1 == 0 else 60, PLAYER, 0.2) for beat in beats), 120.0, "")


def write_eighths(path: Path, bars: int) -> None:
    strokes = [
        Message(beat, status, 38, velocity)
        for beat in np.arange(0.0, 4.0 * bars, 0.5)
        for status, velocity in ((0x99, 80), (0x89, 0))
    ]
    write_song(path, [Track("Drums", strokes)], [Tempo(0.0, 100.0)])


def rendered(data: Path, folder: Path, *turns: Turn) -> Song:
    write_examples(VOICE, data, folder, (Example("one", eighths, "Eighths.", turns),))
    return read_song(folder / "one.mid")


def drums_in(song: Song, first_beat: float, last_beat: float) -> list[SongNote]:
    return [note for note in song.notes if note.channel == DRUMS and first_beat <= note.beat + 0.125 < last_beat]


def test_a_groove_becomes_notes_at_its_beats_and_none_before_the_beginning() -> None:
    grooves = np.zeros((2, 32, 3), np.float32)
    grooves[0, 0] = 1.0, 1.0, -0.4
    grooves[0, 5] = 1.0, 0.5, 0.2
    grooves[1, 4] = 1.0, 0.25, 0.0
    notes = notes_of(grooves)
    assert [note.beat for note in notes] == pytest.approx([0.0, 1.3, 9.0])
    assert [note.velocity for note in notes] == [127, 64, 32]


def test_an_excerpt_is_eight_bars_of_the_recording_and_a_quarter_of_it_a_quarter(data: Path) -> None:
    excerpt = Excerpt("drummer1/session1/1.mid", 0, 100.0)
    with pytest.raises(ValueError, match="too short for 8 bars from bar 0 on"):
        excerpt.played(data, Thinning.FULL)
    write_eighths(data / "groove" / excerpt.path, bars=9)
    whole, quarter = (excerpt.played(data, thinning).notes for thinning in (Thinning.FULL, Thinning.QUARTER))
    assert [note.beat for note in whole] == pytest.approx(np.arange(0.0, BEATS, 0.5))
    assert len(quarter) == len(whole) / 4
    assert {note.beat for note in quarter} < {note.beat for note in whole}


@pytest.mark.parametrize("played", [nobody(100.0), bass_line()], ids=["nobody", "bass"])
def test_what_is_played_is_eight_bars_long_whoever_plays(played: Played, tmp_path: Path) -> None:
    write_played(tmp_path / "played.mid", played)
    song = read_song(tmp_path / "played.mid")
    assert song.length_beats == BEATS
    assert len(song.notes) == len(played.notes)
    assert song.tempos[0].bpm == pytest.approx(played.bpm, abs=1e-3)


def test_the_drums_are_on_channel_ten_and_the_player_is_there_too(data: Path, tmp_path: Path) -> None:
    song = rendered(data, tmp_path)
    assert {note.channel for note in song.notes} == {DRUMS, PLAYER}
    assert sum(note.channel == PLAYER for note in song.notes) == 64
    assert all(drums_in(song, bar, bar + 4.0) for bar in np.arange(0.0, BEATS, 4.0))


def test_the_same_example_has_the_same_bytes(data: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        rendered(data, tmp_path / name, Turn("drums/variation_every", 2))
    first, again = ((tmp_path / name / "one.mid").read_bytes() for name in ("a", "b"))
    assert first == again


def test_what_is_turned_is_heard_from_its_bar_on(data: Path, tmp_path: Path) -> None:
    song = rendered(data, tmp_path, Turn("drums/mute/kick", True, 5.0))
    assert KICK in {note.pitch for note in drums_in(song, 8.0, 16.0)}
    assert KICK not in {note.pitch for note in drums_in(song, 16.5, BEATS)}


def test_a_fill_lands_on_crash_and_kick(data: Path, tmp_path: Path) -> None:
    song = rendered(data, tmp_path, Turn("drums/fill_every", 4))
    assert {note.pitch for note in drums_in(song, 16.0, 16.25)} >= {KICK, CRASH}


def test_the_readme_names_every_file_its_controls_and_whose_playing_it_is(data: Path, tmp_path: Path) -> None:
    rendered(data, tmp_path, Turn("drums/time", "half", 5.0))
    text = (tmp_path / "README.md").read_text()
    assert "| `one.mid` | Eighths. | `drums/time` half at bar 5 | 120 |" in text
    assert all(part in text for part in ("Gillick", "https://creativecommons.org/licenses/by/4.0/", "Changes made"))


def test_there_are_at_least_ten_examples_with_names_of_their_own() -> None:
    assert len({example.name for example in EXAMPLES}) == len(EXAMPLES) >= 10
    assert all(example.listen.endswith((".", "?")) for example in EXAMPLES)
