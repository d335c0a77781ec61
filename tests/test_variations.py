"""Variations: other patterns for the same groove."""

import pytest
from manual_band import Band, drum_pattern

from realtime.control.drum_rows import MOST_VARIATIONS
from realtime.music.kit import RIDE
from realtime.voices.answer import Answer


def numbered(request):
    """The variation's number as a place in the loop."""
    return Answer(drum_pattern(request.id, RIDE, [request.variation % 32, 31]), request.id, 0.1)


def test_without_a_variation_none_is_asked_for():
    band = Band()
    assert band.asked[0].variation == 0
    assert band.asked[0].spread == 1.0


def test_a_variation_has_a_number_and_the_next_is_one_more():
    band = Band()
    band.turn("drums/variation", 7)
    band.play_to(1)
    band.turn("drums/next_variation")
    band.play_to(2)
    assert [request.variation for request in band.asked] == [0, 7, 8]
    assert band.values["drums/variation"] == 8


def test_after_the_last_variation_comes_the_first():
    band = Band(drums__variation=MOST_VARIATIONS)
    band.turn("drums/next_variation")
    assert band.values["drums/variation"] == 1


def test_spread_is_asked_for():
    band = Band()
    band.turn("drums/spread", 2.5)
    band.play_to(1)
    assert band.asked[-1].spread == 2.5


def test_by_chance_a_variation_is_drawn_anew():
    band = Band(drums__chance=1)
    band.turn("drums/next_variation")
    band.play_to(1)
    assert band.asked[-1].seed != band.asked[0].seed


@pytest.mark.parametrize("response", ["at once", "next beat", "next bar"])
def test_every_so_many_bars_a_new_variation_comes_in_on_the_bar_line(response):
    band = Band(numbered, drums__variation_every=2, drums__response=response)
    band.play_to(33)
    commits = sorted({(int(hit.beat // 8), hit.pattern) for hit in band.hits})
    assert len(commits) == len({pattern for _, pattern in commits}) == 5
    assert [request.variation for request in band.asked] == [0, 1, 2, 3, 4]
    places = [round(hit.beat * 4) for hit in band.hits]
    assert places == [0, 31, 33, 63, 66, 95, 99, 127, 132]


@pytest.mark.parametrize("answer_ns", [0, 100_000_000])
def test_no_variation_sounds_before_its_bar_line_though_the_player_strikes_in_the_last_beat(answer_ns):
    band = Band(numbered, answer_ns=answer_ns, drums__variation_every=2, drums__response="at once")
    for eighth in range(1, 64):
        band.strike(eighth / 2)
    numbers = {request.id: request.variation for request in band.asked}
    heard = [(hit.beat, numbers.get(hit.pattern, 0)) for hit in band.hits]
    assert all(number <= round(beat * 4) // 32 for beat, number in heard)
    assert {number for _, number in heard} == {0, 1, 2, 3}


def test_without_it_the_pattern_changes_only_with_the_groove():
    band = Band(numbered)
    band.play_to(32)
    assert len(band.asked) == 1


def test_a_frozen_pattern_gets_no_variation():
    band = Band(numbered, drums__variation_every=1, drums__freeze=1)
    band.play_to(16)
    assert len(band.asked) == 1
