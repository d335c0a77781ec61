from __future__ import annotations

import itertools
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.listen.gather import CHORD_NS
from realtime.listen.performer import PERFORMANCES, PerformedNote, Performer

SEEDS = [0, 1, 7, 2026]
MANY_BARS_BEATS = 4 * 4 * 24


def chords(notes: list[PerformedNote]) -> list[list[PerformedNote]]:
    """Notes within 0.1 beats of the first belong to one chord; onsets are 0.2 beats apart."""
    found: list[list[PerformedNote]] = []
    for note in notes:
        if found and note.beat - found[-1][0].beat < 0.1:
            found[-1].append(note)
        else:
            found.append([note])
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_the_performer_strikes_4_to_10_chords_in_any_two_bars_of_a_section(seed: int) -> None:
    performer = Performer(seed)
    for begin in range(0, MANY_BARS_BEATS, 8):
        assert 4 <= len(chords(performer.notes(begin - 0.125, begin + 7.875))) <= 10


@pytest.mark.parametrize("seed", SEEDS)
def test_a_chord_has_2_to_4_different_pitches_on_a_keyboard_s_middle(seed: int) -> None:
    for chord in chords(Performer(seed).notes(-1.0, MANY_BARS_BEATS)):
        pitches = [note.pitch for note in chord]
        assert 2 <= len(set(pitches)) == len(pitches) <= 4
        assert all(40 <= pitch <= 76 for pitch in pitches)
        assert all(1 <= note.velocity <= 127 for note in chord)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_chord_lies_within_the_40_ms_of_an_onset_even_at_the_slowest_tempo(seed: int) -> None:
    ns_a_beat_at_20_bpm = 60e9 / 20
    for chord in chords(Performer(seed).notes(-1.0, MANY_BARS_BEATS)):
        assert 0 < (chord[-1].beat - chord[0].beat) * ns_a_beat_at_20_bpm <= CHORD_NS


@pytest.mark.parametrize("seed", SEEDS)
def test_no_note_is_struck_while_it_sounds_and_every_note_has_a_length(seed: int) -> None:
    sounding_until: dict[int, float] = defaultdict(lambda: -1.0)
    for note in Performer(seed).notes(-1.0, MANY_BARS_BEATS):
        assert note.duration_beats > 0.1
        assert note.beat >= sounding_until[note.pitch]
        sounding_until[note.pitch] = note.beat + note.duration_beats


@given(st.lists(st.floats(-1.0, 200.0), min_size=1, max_size=20))
def test_however_the_beats_are_cut_the_same_notes_come(cuts: list[float]) -> None:
    edges = [-1.0, *sorted(cuts), 200.0]
    performer = Performer(3)
    pieces = [note for begin, end in itertools.pairwise(edges) for note in performer.notes(begin, end)]
    assert pieces == Performer(3).notes(-1.0, 200.0)


def test_however_the_beats_are_cut_every_note_played_is_ended() -> None:
    performer = Performer(2)
    messages = [message for beat in range(-4, 800) for message in performer.messages(beat / 4, (beat + 1) / 4)]
    assert [beat for beat, _ in messages] == sorted(beat for beat, _ in messages)
    sounding: set[int] = set()
    for _, (status, pitch, _velocity) in messages:
        if status == 0x90:
            assert pitch not in sounding
            sounding.add(pitch)
        else:
            sounding.remove(pitch)
    begun = sum(message[0] == 0x90 for _, message in messages)
    assert begun == len(performer.notes(-1.0, 200.0))


def test_notes_come_by_beat_and_none_before_half_a_step_before_the_start() -> None:
    beats = [note.beat for note in Performer(0).notes(-10.0, 400.0)]
    assert beats == sorted(beats)
    assert beats[0] >= -0.125


def test_what_was_asked_before_does_not_change_the_answer() -> None:
    performer = Performer(5)
    there = performer.notes(160.0, 170.0)
    performer.notes(0.0, 100.0)
    assert performer.notes(160.0, 170.0) == there


def test_another_seed_plays_something_else() -> None:
    assert Performer(0).notes(0.0, 32.0) != Performer(1).notes(0.0, 32.0)


def test_every_four_bars_it_plays_something_else() -> None:
    performer = Performer(0)
    sections = [
        tuple((round(note.beat - begin, 6), note.velocity) for note in performer.notes(begin - 0.125, begin + 15.875))
        for begin in range(0, 16 * 12, 16)
    ]
    assert all(a != b for a, b in itertools.pairwise(sections))


@pytest.mark.parametrize("seed", SEEDS)
def test_timing_and_velocity_are_a_human_s_not_the_grid_s(seed: int) -> None:
    onsets = [(chord[0].beat, max(note.velocity for note in chord)) for chord in chords(Performer(seed).notes(0, 160))]
    off_the_grid = [beat for beat, _ in onsets if abs(4 * beat - round(4 * beat)) > 0.01]
    assert len(off_the_grid) > 0.8 * len(onsets)
    assert len({velocity for _, velocity in onsets}) > 20


def test_every_performance_is_attributed() -> None:
    assert len(list(PERFORMANCES.glob("*.mid"))) >= 8
    attribution = (PERFORMANCES / "ATTRIBUTION.md").read_text("utf-8")
    assert "CC BY" in attribution or "Attribution 4.0" in attribution
    for path in PERFORMANCES.glob("*.mid"):
        assert b"Groove MIDI Dataset, CC BY 4.0: drummer" in path.read_bytes()
