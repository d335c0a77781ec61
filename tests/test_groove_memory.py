"""The controls of the groove: what stays of what was played."""

import numpy as np
import pytest
from manual_band import Band


def struck(band):
    return np.flatnonzero(band.conductor.groove[:, 0]).tolist()


def play(band, *beats):
    for beat in beats:
        band.strike(beat)


@pytest.mark.parametrize(("mode", "kept"), [("replace", [0, 12]), ("overdub", [0, 8, 12]), ("adaptive", [0, 8, 12])])
def test_the_mode_chooses_what_playing_on_does_to_the_groove(mode, kept):
    band = Band(groove__mode=mode)
    play(band, 2, 8, 11)
    assert struck(band) == kept


def test_adaptive_fades_what_is_not_played_again():
    band = Band(groove__mode="adaptive")
    play(band, 2, 8)
    band.play_to(18.1)
    once = band.conductor.groove[8, 1]
    assert 0 < once < 100 / 127
    band.play_to(100)
    assert struck(band) == []


def test_the_mode_can_be_turned_while_playing():
    band = Band()
    play(band, 2)
    band.turn("groove/mode", "overdub")
    play(band, 8, 11)
    assert struck(band) == [0, 8, 12]


def test_an_onset_is_forgotten_after_so_many_loops_also_when_nothing_is_played():
    for_ever, forgetful = Band(), Band(groove__forget=2)
    for band in (for_ever, forgetful):
        play(band, 1)
        band.play_to(16)
        assert struck(band) == [4]
        band.play_to(40)
    assert struck(for_ever) == [4]
    assert struck(forgetful) == []


def test_what_is_forgotten_is_told_to_the_drummer():
    band = Band(groove__forget=1)
    play(band, 1)
    band.play_to(40)
    assert band.asked[-1].groove[:, 0].sum() == 0


def test_with_the_recording_off_the_groove_stays_as_it_is():
    band = Band()
    play(band, 1, 3)
    band.turn("groove/record", 0)
    asked = len(band.asked)
    play(band, 8.5, 9.5, 17)
    band.play_to(30)
    assert struck(band) == [4, 12]
    assert len(band.asked) <= asked + 1
    band.turn("groove/record", 1)
    play(band, 32.5)
    assert struck(band) == [2, 4, 12]


def test_clearing_works_with_the_recording_off_too():
    band = Band()
    play(band, 1)
    band.turn("groove/record", 0)
    band.turn("groove/clear")
    band.play_to(4)
    assert struck(band) == []
    assert band.asked[-1].groove[:, 0].sum() == 0


def test_a_button_let_go_clears_nothing():
    band = Band()
    play(band, 1)
    band.turn("groove/clear", 0)
    assert struck(band) == [4]


@pytest.mark.parametrize("standing", [True, False])
def test_an_onset_that_is_put_lies_where_it_is_put_whatever_plays_and_is_recorded(standing):
    band = Band(groove__record=False)
    band.play_to(5)
    if standing:
        band.conductor.stop()
    band.conductor.put_onset(31, 0.5, -0.25, band.now_ns)
    band.conductor.put_onset(2, 1.0, 0.5, band.now_ns)
    assert struck(band) == [2, 31]
    assert band.conductor.groove[31].tolist() == [1.0, 0.5, -0.25]
    band.conductor.put_onset(31, 0.0, 0.3, band.now_ns)
    assert struck(band) == [2]
    assert not band.conductor.groove[31].any()


def test_what_was_put_stays_until_something_is_played_over_it():
    band = Band()
    for step in (0, 8, 30):
        band.conductor.put_onset(step, 0.8, 0.0, band.now_ns)
    band.play_to(20)
    assert struck(band) == [0, 8, 30]
    play(band, 25)
    assert struck(band) != [0, 8, 30]


def test_a_step_that_the_metre_does_not_have_stays_empty():
    band = Band(transport__metre="3/4")
    band.conductor.put_onset(11, 0.8, 0.0, band.now_ns)
    band.conductor.put_onset(12, 0.8, 0.0, band.now_ns)
    assert struck(band) == [11]


def test_the_drums_are_asked_again_even_if_nothing_has_changed():
    band = Band()
    band.play_to(4)
    before = len(band.asked)
    band.play_to(6)
    assert len(band.asked) == before
    band.conductor.ask_again()
    band.play_to(7)
    assert len(band.asked) == before + 1
    assert band.asked[-1].groove.tolist() == band.asked[-2].groove.tolist()
