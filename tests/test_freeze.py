"""Freeze and previous: patterns that stay, and patterns that come back."""

import pytest
from manual_band import Band, beats_of, drum_pattern, echo

from realtime.control.domains import ParameterError
from realtime.music.kit import RIDE
from realtime.voices.answer import Answer

KICK, SNARE = 36, 38


def test_a_frozen_pattern_stays_whatever_the_player_does():
    band = Band()
    band.strike(0.5)
    band.play_to(8)
    band.turn("drums/freeze")
    asked = len(band.asked)
    for beat in range(8, 24):
        band.strike(beat + 0.25)
        band.turn("drums/temperature", 0.5 + beat / 50)
    hits = band.play_to(32)
    assert beats_of(hits, SNARE) == [24.5]
    assert len(band.asked) == asked


def test_after_freezing_the_drummer_hears_what_was_played_meanwhile():
    band = Band()
    band.turn("drums/freeze")
    band.strike(1.5)
    band.play_to(4)
    band.turn("drums/freeze", 0)
    assert beats_of(band.play_to(16), SNARE) == [9.5]


def test_what_was_on_its_way_when_the_pattern_was_frozen_never_sounds():
    band = Band(drums__response="next two bars")
    band.strike(0.5)
    band.play_to(3)
    band.turn("drums/freeze")
    assert not beats_of(band.play_to(24), SNARE)


def test_an_answer_that_comes_after_freezing_never_sounds():
    band = Band(answer_ns=300_000_000)
    band.strike(0.5)
    band.play_to(0.6)
    band.turn("drums/freeze")
    assert not beats_of(band.play_to(24), SNARE)


def test_the_sound_of_a_frozen_pattern_can_be_turned():
    band = Band()
    band.turn("drums/freeze")
    band.play_to(1.5)
    band.turn("drums/level", 0.5)
    assert [hit.velocity for hit in band.play_to(2.5)] == [32]


def test_a_band_that_starts_frozen_plays_its_first_pattern():
    band = Band(drums__freeze=1)
    assert beats_of(band.play_to(4), KICK) == [0, 1, 2, 3, 4]


def test_previous_brings_back_the_pattern_before_and_freezes_it():
    band = Band()
    band.strike(0.5)
    band.play_to(10)
    band.turn("drums/previous")
    assert band.values["drums/freeze"] is True
    band.strike(10.75)
    assert not beats_of(band.play_to(32), SNARE)


def test_previous_goes_further_back_each_time_and_says_when_there_is_no_more():
    def numbered(request):
        return Answer(drum_pattern(request.id, RIDE, [request.variation]), request.id, 0.1)

    band = Band(numbered)
    for number in (1, 2, 3):
        band.turn("drums/variation", number)
        band.play_to(8 * number)
    places = []
    for _ in range(3):
        band.turn("drums/previous")
        begin = band.beat
        band.play_to(begin + 2)
        places.append({round(hit.beat * 4) % 32 for hit in band.play_to(begin + 10)})
    assert places == [{2}, {1}, {0}]
    with pytest.raises(ParameterError, match="drums/previous: there is no earlier pattern"):
        band.turn("drums/previous")
    assert {round(hit.beat * 4) % 32 for hit in band.play_to(band.beat + 8)} == {0}


def test_previous_goes_back_a_bar_of_what_was_played_where_every_beat_brought_another_pattern():
    def numbered(request):
        return Answer(drum_pattern(request.id, RIDE, range(request.variation, 32, 16)), request.id, 0.1)

    band = Band(numbered)
    for beat in range(1, 13):
        band.turn("drums/variation", beat)
        band.play_to(beat)
    band.turn("drums/previous")
    assert {round(hit.beat * 4) % 16 for hit in band.play_to(24) if hit.beat > 16.1} == {8}
    band.turn("drums/previous")
    assert {round(hit.beat * 4) % 16 for hit in band.play_to(36) if hit.beat > 28.1} == {4}


def test_nothing_comes_before_the_first_pattern():
    band = Band()
    band.play_to(1)
    with pytest.raises(ParameterError, match="no earlier pattern"):
        band.turn("drums/previous")
    assert band.values["drums/freeze"] is False


def test_a_fill_is_no_pattern_to_go_back_to():
    band = Band()
    band.turn("drums/fill")
    band.play_to(12)
    with pytest.raises(ParameterError, match="no earlier pattern"):
        band.turn("drums/previous")


def test_freeze_and_previous_work_while_stopped():
    band = Band()
    band.strike(0.5)
    band.play_to(10)
    band.turn("transport/play", 0)
    band.turn("drums/previous")
    band.turn("drums/freeze")
    band.turn("transport/play", 1)
    assert not beats_of(band.play_to(16), SNARE)
    band.turn("drums/freeze", 0)
    assert beats_of(band.play_to(32), SNARE)


def test_freezing_strikes_nothing_twice_and_leaves_nothing_out():
    band = Band(echo)
    for step in range(64):
        band.strike(step / 4)
        band.turn("drums/freeze", step % 2)
    kicks = beats_of(band.hits, KICK)
    assert kicks == sorted(set(kicks)) == list(range(int(kicks[-1]) + 1))
