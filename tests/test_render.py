"""`render`: the whole session, with the real model, on a manual clock."""

from pathlib import Path

import mido
import pytest

from realtime.control.domains import Action, ParameterError
from realtime.control.parameter import Stage
from realtime.control.parameters import PARAMETERS
from realtime.play.midi_file import Message, Metre, MidiFileError, Tempo, Track, read_song, write_song
from realtime.render import Turn, render


@pytest.fixture
def song(tmp_path) -> Path:
    """Six bars of chords on one and three, with a tempo change at bar 3 and drums on channel 10."""
    path = tmp_path / "song.mid"
    messages = []
    for beat in range(0, 24, 2):
        for pitch in (48, 60, 64):
            messages += [Message(beat, 0x90, pitch, 100), Message(beat + 1.0, 0x80, pitch, 0)]
    drums = [Message(beat + 0.5, 0x99, 38, 127) for beat in range(24)]
    write_song(
        path, [Track("Piano", messages), Track("Kit", drums)], [Tempo(0.0, 120.0), Tempo(8.0, 90.0)], end_beat=24.0
    )
    return path


def drums_of(path):
    return [note for note in read_song(path).notes if note.channel == 9]


def test_a_song_is_accompanied_from_its_first_beat_to_its_last_bar(song, tmp_path):
    out = tmp_path / "out.mid"
    report = render(song, out)
    hits = drums_of(out)
    assert report.startswith(f"{out}: 6 bars, 36 notes heard")
    assert min(note.beat for note in hits) < 0.25
    for bar in range(6):
        assert sum(4 * bar <= note.beat < 4 * bar + 4 for note in hits) >= 4
    assert max(note.beat for note in hits) < 24.0


def test_the_same_input_and_seed_give_the_same_bytes(song, tmp_path):
    made = []
    for name in ("a.mid", "b.mid"):
        render(song, tmp_path / name, seed=3)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_the_tempo_map_and_the_players_notes_are_kept_and_the_files_own_drums_replaced(song, tmp_path):
    out = tmp_path / "out.mid"
    render(song, out)
    source, made = read_song(song), read_song(out)
    assert [(t.beat, round(t.bpm, 2)) for t in made.tempos] == [(0.0, 120.0), (8.0, 90.0)]
    assert [n for n in made.notes if n.channel == 0] == [n for n in source.notes if n.channel == 0]
    assert not any(note.beat % 1 == 0.5 and note.velocity == 127 and note.pitch == 38 for note in drums_of(out))


def test_the_files_drums_are_heard_when_asked(song, tmp_path):
    assert "60 notes heard" in render(song, tmp_path / "out.mid", listen_to_drums=True)


def test_a_slow_answer_comes_later_and_changes_the_drums(song, tmp_path):
    prompt, slow = tmp_path / "prompt.mid", tmp_path / "slow.mid"
    render(song, prompt, response_ms=0)
    render(song, slow, response_ms=3000)
    assert drums_of(prompt) != drums_of(slow)


def test_parameters_act(song, tmp_path):
    out = tmp_path / "out.mid"
    render(song, out, turns=[Turn("drums/mute/kick", 1), Turn("drums/pitch/snare", 40)])
    pitches = {note.pitch for note in drums_of(out)}
    assert 40 in pitches
    assert not pitches & {35, 36, 38}
    with pytest.raises(ParameterError, match="no parameter drums/cowbell"):
        render(song, out, turns=[Turn("drums/cowbell", 1)])


def test_the_source_is_never_overwritten_and_the_transport_is_the_files(song, tmp_path):
    before = song.read_bytes()
    with pytest.raises(ValueError, match="is the file to be read"):
        render(song, song)
    assert song.read_bytes() == before
    with pytest.raises(ParameterError, match="transport/tempo is not for a file"):
        render(song, tmp_path / "out.mid", turns=[Turn("transport/tempo", 90)])


def test_every_note_of_the_result_ends(song, tmp_path):
    out = tmp_path / "out.mid"
    render(song, out)
    open_notes = set()
    for message in mido.MidiFile(out):
        if message.type == "note_on" and message.velocity:
            open_notes.add((message.channel, message.note))
        elif message.type in ("note_off", "note_on"):
            open_notes.discard((message.channel, message.note))
    assert not open_notes


def test_programs_and_tempos_beyond_the_sessions_range_are_kept(tmp_path):
    song, out = tmp_path / "song.mid", tmp_path / "out.mid"
    controls = [Message(0.0, 0xC0, 5, 0), Message(0.0, 0xB0, 7, 90)]
    messages = [*controls, Message(0.0, 0x90, 60, 99), Message(7.0, 0x80, 60, 0)]
    write_song(song, [Track("Piano", messages)], [Tempo(0.0, 500.0), Tempo(4.0, 15.0)])
    render(song, out)
    made = read_song(out)
    assert [message for message in made.controls if message.status & 0x0F == 0] == controls
    assert [round(tempo.bpm, 1) for tempo in made.tempos] == [500.0, 15.0]
    assert any(note.beat >= 4.0 for note in drums_of(out))


def test_the_metres_of_the_file_are_played_and_a_fill_lands_on_the_line_of_a_change(tmp_path):
    song, out = tmp_path / "song.mid", tmp_path / "out.mid"
    lines = [0.0, 3.0, 6.0, 9.5, 13.0, 18.0, 23.0]
    chords = [Message(line, 0x90, 48, 100) for line in lines] + [Message(line + 1, 0x80, 48, 0) for line in lines]
    metres = [Metre(0.0, 3, 4), Metre(6.0, 7, 8), Metre(13.0, 5, 4)]
    write_song(song, [Track("Piano", chords)], [Tempo(0.0, 100.0)], metres, 28.0)
    turns = [Turn("drums/fill", 1, bar) for bar in (1.5, 3.5, 4.5)]
    assert f"{out}: 7 bars" in render(song, out, turns=turns)
    made = read_song(out)
    assert made.metres == tuple(metres)
    crashes = [round(note.beat, 1) for note in drums_of(out) if note.pitch == 49]
    assert {6.0, 13.0, 18.0} <= set(crashes), "a fill in the second, the fourth and the fifth bar"
    assert max(note.beat for note in drums_of(out)) < 28.0


def test_what_is_no_midi_file_is_refused_in_one_sentence(tmp_path):
    wrong = tmp_path / "wrong.mid"
    wrong.write_bytes(b"MThd, but not really")
    with pytest.raises(MidiFileError, match=r"wrong\.mid: "):
        render(wrong, tmp_path / "out.mid")
    assert not (tmp_path / "out.mid").exists()


def rendered(song, tmp_path, *turns, seed=0):
    out = tmp_path / "out.mid"
    render(song, out, turns=turns, seed=seed)
    return drums_of(out)


def bar_of(notes, bar):
    """The notes of a bar counted from 1, from half a step before its line on."""
    return [note for note in notes if 4 * (bar - 1) - 0.125 <= note.beat < 4 * bar - 0.125]


def test_every_parameter_that_is_not_the_files_can_be_set_and_every_action_done(song, tmp_path):
    turns = [
        Turn(parameter.name, 1 if isinstance(parameter.domain, Action) else parameter.default, 2.0 + number / 50)
        for number, parameter in enumerate(PARAMETERS)
        if parameter.stage not in (Stage.TRANSPORT, Stage.SESSION, Stage.SOUND) and parameter.name != "drums/ending"
    ]
    assert len(turns) > 90
    assert bar_of(rendered(song, tmp_path, Turn("drums/variation", 1, 1.5), *turns, Turn("drums/ending", 1, 5.5)), 6)


def test_what_is_turned_at_a_bar_acts_from_there_on(song, tmp_path):
    notes = rendered(song, tmp_path, Turn("drums/pitch/snare", 40, 3.0))
    assert {note.pitch for note in notes if note.beat < 7.9} >= {38}
    assert not {note.pitch for note in notes if note.beat < 7.9} & {40}
    assert not {note.pitch for note in notes if note.beat > 8.1} & {38}


def test_a_fill_is_played_in_the_bar_after_the_one_that_calls_for_it(song, tmp_path):
    plain = rendered(song, tmp_path)
    filled = rendered(song, tmp_path, Turn("drums/fill", 1, 2.5))
    assert bar_of(filled, 1) + bar_of(filled, 2) == bar_of(plain, 1) + bar_of(plain, 2)
    assert bar_of(filled, 3) != bar_of(plain, 3)
    landing = {note.pitch for note in filled if abs(note.beat - 12.0) < 0.1}
    assert landing >= {36, 49}


def test_a_break_is_an_empty_bar_and_the_ending_the_last_stroke(song, tmp_path):
    notes = rendered(song, tmp_path, Turn("drums/ending", 1, 4.5), Turn("drums/break", 1, 1.5))
    assert bar_of(notes, 1)
    assert not bar_of(notes, 2)
    assert bar_of(notes, 4)
    assert sorted(note.pitch for note in bar_of(notes, 5)) == [36, 49]
    assert not bar_of(notes, 6)


def test_a_frozen_band_plays_the_same_two_bars_to_the_end(song, tmp_path):
    notes = rendered(song, tmp_path, Turn("drums/freeze", 1))
    places = [
        sorted((round(4 * note.beat) - 32 * loop, note.pitch) for note in bar_of(notes, 2 * loop + 1))
        for loop in range(3)
    ]
    assert places[0] == places[1] == places[2]
    assert places[0]


def test_what_cannot_be_done_before_the_first_beat_or_at_no_bar_is_refused(song, tmp_path):
    for turn, sentence in (
        (Turn("drums/fill", 1), "drums/fill: the band does not play before bar 1; give it a bar: drums/fill@2"),
        (Turn("drums/previous", 1), "drums/previous: the band does not play before bar 1; give it a bar"),
        (Turn("drums/fill", 1, 99), "drums/fill: the file has 6 bars, and no bar 99"),
        (Turn("drums/follow", 0.5, 7), "drums/follow: the file has 6 bars, and no bar 7"),
        (Turn("drums/follow", 0.5, 0.0), "drums/follow: bars are counted from 1, not 0"),
        (Turn("session/quit", 1), "session/quit is not for a file"),
        (Turn("sound/level", -6), "sound/level is not for a file, whose notes are sounded elsewhere"),
        (Turn("drums/style", "polka"), "drums/style takes one of unknown, rock"),
    ):
        with pytest.raises(ParameterError, match=sentence):
            rendered(song, tmp_path, turn)
