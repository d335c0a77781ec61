"""Fills, breaks and the ending: what sounds once over the pattern."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from manual_band import Band, Hit, beats_of, drum_pattern, echo

from realtime.conducting.cues import FOR_EVER_BEATS, Cue, Cues
from realtime.control.domains import ParameterError
from realtime.music.kit import KICK as KICK_COLUMN
from realtime.music.kit import PITCHES, RIDE
from realtime.music.pattern import Pattern
from realtime.voices.answer import Answer
from realtime.voices.playability import playable_at_once, unplayable

KICK, SNARE, LOW_TOM, CRASH = 36, 38, 43, 49


def test_a_fill_sounds_once_from_the_next_bar_line_and_lands_on_crash_and_kick():
    band = Band()
    band.play_to(1)
    band.turn("drums/fill")
    band.play_to(15.5)
    assert beats_of(band.hits, LOW_TOM) == [4 + step / 4 for step in range(16)]
    assert beats_of(band.hits, CRASH) == [8.0]
    assert beats_of(band.hits, KICK) == [0, 1, 2, 3, *range(8, 16)]
    assert {hit.velocity for hit in band.hits if round(hit.beat, 2) == 8.0} == {127}


def test_a_fill_that_is_called_too_late_for_a_bar_line_waits_for_the_next():
    band = Band()
    band.play_to(3.95)
    band.turn("drums/fill")
    assert min(beats_of(band.play_to(16), LOW_TOM)) == 8.0


def test_a_fill_is_a_request_of_its_own_dense_and_another_each_time():
    band = Band(drums__density=0.3, drums__style="funk")
    for bar in (1, 2):
        band.turn("drums/fill")
        band.play_to(8 * bar)
    fills = [request for request in band.asked if request.fill]
    assert len(fills) == 2
    assert fills[0].variation != fills[1].variation
    assert all(request.conditions["density"] == pytest.approx(0.8) for request in fills)
    assert all(request.conditions["style"] == 2.0 for request in fills)


def test_fills_come_in_the_last_of_every_so_many_bars():
    band = Band(drums__fill_every=4)
    hits = band.play_to(36)
    assert sorted({int(beat // 4) for beat in beats_of(hits, LOW_TOM)}) == [3, 7]
    assert beats_of(hits, CRASH) == [16.0, 32.0]


def test_a_fill_that_the_groove_has_overtaken_in_the_voices_queue_is_asked_for_again():
    band = Band(answer_ns=400_000_000)
    band.play_to(0.5)
    band.turn("drums/temperature", 0.5)
    band.play_to(0.75)
    band.turn("drums/fill")
    for beat in range(1, 16):
        band.strike(beat)
    assert len(beats_of(band.hits, LOW_TOM)) == 16
    assert sum(request.fill for request in band.asked) >= 1


def test_a_slow_voice_answers_groove_and_fill_both():
    """A voice that takes a fifth of a second, while the player changes something at every half step."""
    band = Band(answer_ns=200_000_000)
    band.turn("drums/fill")
    for half_step in range(1, 63):
        band.strike(half_step / 8, velocity=30 + half_step)
    band.play_to(12)
    assert len(beats_of(band.hits, LOW_TOM)) == 16
    answered_after_the_fill = {hit.pattern for hit in band.hits if hit.beat > 9 and hit.pitch == SNARE}
    assert answered_after_the_fill
    assert band.asked[-1].groove[:, 0].sum() > 0
    assert max(hit.pattern for hit in band.hits) == band.asked[-1].id


def test_a_voice_that_cannot_play_fills_still_follows_the_groove():
    band = Band(lambda request: None if request.fill else echo(request))
    band.conductor.change("drums/fill", 1, 0)
    for beat in range(1, 15):
        band.strike(beat)
    assert not beats_of(band.hits, LOW_TOM)
    assert beats_of(band.hits, SNARE)


def test_the_loop_of_a_voice_that_knows_no_fills_is_cut_to_a_bar_and_lands():
    def loops_always(request):
        return Answer(drum_pattern(request.id, RIDE if request.fill else KICK_COLUMN, range(32)), request.id, 0.1)

    band = Band(loops_always)
    band.play_to(1)
    band.turn("drums/fill")
    band.play_to(15.9)
    assert beats_of(band.hits, 51) == [4 + step / 4 for step in range(16)]
    assert beats_of(band.hits, CRASH) == [8.0]
    assert beats_of(band.hits, KICK) == [*(step / 4 for step in range(16)), *(8 + step / 4 for step in range(32))]


SILENCED = [
    ({"group/redistribute/cymbals": 1}, [KICK]),
    ({"group/redistribute/kick": 1}, [CRASH]),
    ({"drums/maximum/crash": 0}, [KICK]),
    ({"drums/threshold/crash": 1.0}, [KICK]),
    ({"drums/threshold/kick": 0.99, "drums/maximum/crash": 1}, [KICK, CRASH]),
    ({"drums/threshold/kick": 1.0, "group/redistribute/cymbals": 1}, []),
]


@pytest.mark.parametrize(("turned", "landing"), SILENCED)
def test_the_ending_leaves_out_the_drums_that_are_kept_silent_and_still_ends(turned, landing):
    band = Band()
    for name, value in turned.items():
        band.turn(name, value)
    band.play_to(5)
    band.turn("drums/ending")
    assert [hit.pitch for hit in band.play_to(20) if hit.beat > 7.5] == landing
    assert not band.conductor.playing


@pytest.mark.parametrize(("turned", "landing"), SILENCED)
def test_the_loop_of_a_voice_that_knows_no_fills_lands_without_the_drums_that_are_kept_silent(turned, landing):
    band = Band(lambda request: Answer(drum_pattern(request.id, RIDE, range(1, 32)), request.id, 0.1))
    for name, value in turned.items():
        band.turn(name, value)
    band.play_to(1)
    band.turn("drums/fill")
    assert [hit.pitch for hit in band.play_to(12) if round(hit.beat, 2) == 8.0] == landing


def any_playable_loop(seed, pattern_id):
    """Two bars in which much sounds at once, though no more than two hands and feet can play."""
    dice = np.random.default_rng(seed)
    hvo = np.zeros((32, 27), np.float32)
    hvo[:, :9] = playable_at_once(np.where(dice.random((32, 9)) < 0.7, dice.random((32, 9)), -np.inf))
    hvo[:, 9:18] = hvo[:, :9] * 0.7
    hvo[:, 18:] = hvo[:, :9] * dice.uniform(-0.4, 0.4, (32, 9))
    return Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, anchor_beat=0.0, id=pattern_id)


@given(st.integers(0, 2**32), st.booleans(), st.sampled_from(["drums/fill", "drums/ending"]))
def test_nowhere_around_a_landing_a_third_hand_is_needed(seed, knows_fills, cue):
    def dense(request):
        if request.fill and knows_fills:
            return echo(request)
        return Answer(any_playable_loop(seed + request.fill, request.id), request.id, 0.1)

    band = Band(dense)
    band.play_to(1)
    band.turn("drums/fill")
    band.play_to(6)
    band.turn(cue)
    hits = np.zeros((64, 9))
    for hit in band.play_to(15.5):
        hits[round(4 * hit.beat), hit.drum] = 1
    assert not unplayable(hits).any()
    assert hits[32, [KICK_COLUMN, 7]].all()


def test_where_a_crash_lands_the_snare_goes_on_and_the_ride_gives_way():
    hvo = np.zeros((32, 27), np.float32)
    hvo[0, [1, 2, 8]] = hvo[0, [10, 11, 17]] = 1.0
    pattern = Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1)
    band = Band(lambda request: echo(request) if request.fill else Answer(pattern.with_id(request.id), request.id, 0.1))
    band.play_to(1)
    band.turn("drums/fill")
    assert {hit.pitch for hit in band.play_to(12) if round(hit.beat, 2) == 8.0} == {KICK, SNARE, CRASH, 42}


def test_a_break_is_one_bar_of_silence():
    band = Band()
    band.play_to(1)
    band.turn("drums/break")
    band.play_to(11.5)
    assert beats_of(band.hits, KICK) == [0, 1, 2, 3, 8, 9, 10, 11]


def test_the_ending_is_one_stroke_on_the_next_downbeat_and_a_bar_later_the_transport_stops():
    band = Band()
    band.play_to(5)
    band.turn("drums/ending")
    hits = band.play_to(20)
    assert [(round(hit.beat, 2), hit.pitch, hit.velocity) for hit in hits if hit.beat > 7.5] == [
        (8.0, KICK, 127),
        (8.0, CRASH, 127),
    ]
    assert not band.conductor.playing
    assert band.values["transport/play"] is False
    assert not band.scheduler.playing


def test_the_transport_plays_on_while_the_ending_rings():
    band = Band()
    band.play_to(1)
    band.turn("drums/ending")
    band.play_to(7.9)
    assert band.conductor.playing
    band.play_to(8.1)
    assert not band.conductor.playing


def test_the_band_can_be_started_again_after_an_ending():
    band = Band()
    band.turn("drums/ending")
    band.play_to(9)
    band.turn("transport/play")
    assert band.conductor.part.cues.describe() == ""
    assert beats_of(band.play_to(8), KICK) == list(range(9))
    band.turn("drums/fill")
    assert beats_of(band.play_to(20), LOW_TOM)[0] == 12.0


def test_an_ending_called_during_a_fill_ends_where_the_fill_lands():
    band = Band()
    band.play_to(1)
    band.turn("drums/fill")
    band.play_to(6)
    band.turn("drums/ending")
    band.play_to(20)
    assert beats_of(band.hits, LOW_TOM) == [4 + step / 4 for step in range(16)]
    assert beats_of(band.hits, CRASH) == [8.0]
    assert beats_of(band.hits, KICK) == [0, 1, 2, 3, 8]
    assert not band.conductor.playing


def test_an_ending_takes_the_place_of_a_fill_that_has_not_been_answered():
    band = Band(answer_ns=300_000_000)
    band.play_to(1)
    band.turn("drums/fill")
    band.turn("drums/ending")
    hits = band.play_to(12)
    assert not beats_of(hits, LOW_TOM)
    assert beats_of(hits, CRASH) == [4.0]


@pytest.mark.parametrize("name", ["drums/fill", "drums/break", "drums/ending"])
def test_nothing_is_called_for_after_the_ending(name):
    band = Band()
    band.turn("drums/ending")
    with pytest.raises(ParameterError, match=f"^{name}: the song is ending"):
        band.turn(name)


@pytest.mark.parametrize("name", ["drums/fill", "drums/break", "drums/ending"])
def test_while_stopped_nothing_is_called_for(name):
    band = Band()
    band.play_to(1)
    band.turn("transport/play", 0)
    with pytest.raises(ParameterError, match=f"^{name}: the band is not playing"):
        band.turn(name)
    band.turn("transport/play", 1)
    assert {hit.pitch for hit in band.play_to(12)} == {KICK}


def test_a_stop_drops_what_was_called_for():
    band = Band()
    band.turn("drums/fill")
    band.play_to(2)
    band.turn("transport/play", 0)
    band.turn("transport/play", 1)
    assert {hit.pitch for hit in band.play_to(12)} == {KICK}
    assert band.conductor.part.cues.describe() == ""


def test_a_fill_whose_answer_comes_after_a_stop_never_sounds():
    band = Band(answer_ns=500_000_000)
    band.turn("drums/fill")
    band.turn("transport/play", 0)
    band.turn("transport/play", 1)
    assert {hit.pitch for hit in band.play_to(12)} == {KICK}


def test_a_fill_asked_for_a_late_bar_of_one_take_does_not_wait_for_it_in_the_next():
    band = Band(answer_ns=1_200_000_000, drums__fill_every=8)
    band.play_to(27.5)
    band.turn("transport/play", 0)
    band.turn("transport/play", 1)
    band.turn("drums/fill")
    assert beats_of(band.play_to(12), LOW_TOM)


def test_a_fill_keeps_its_beats_when_the_tempo_changes_in_it():
    band = Band()
    band.play_to(1)
    band.turn("drums/fill")
    band.play_to(5.5)
    band.turn("transport/tempo", 200.0)
    band.play_to(6.3)
    band.turn("transport/tempo", 70.0)
    band.play_to(16)
    assert beats_of(band.hits, LOW_TOM) == [4 + step / 4 for step in range(16)]
    assert beats_of(band.hits, CRASH) == [8.0]


def test_a_fill_breaks_into_a_frozen_pattern_and_gives_it_back():
    band = Band()
    band.strike(0.5)
    band.play_to(2)
    band.turn("drums/freeze")
    band.turn("drums/fill")
    hits = band.play_to(16)
    assert len(beats_of(hits, LOW_TOM)) == 16
    assert beats_of(hits, SNARE) == [8.5]


def test_what_is_to_come_and_what_sounds_is_told():
    band = Band()
    cues = band.conductor.part.cues
    band.play_to(1)
    band.turn("drums/fill")
    band.play_to(1.1)
    assert cues.describe() == "fill coming"
    band.play_to(5)
    assert cues.describe() == "fill"
    band.turn("drums/ending")
    assert cues.describe() == "fill, ending coming"
    band.play_to(9)
    assert cues.describe() == "ending"


def test_the_groove_goes_on_changing_under_a_fill():
    band = Band()
    band.turn("drums/fill")
    band.strike(5.5)
    hits = band.play_to(16)
    assert beats_of(hits, SNARE) == [13.5]
    assert all(isinstance(hit, Hit) for hit in hits)


def test_a_cue_that_the_scheduler_has_no_room_for_does_not_stand_in_the_way_for_ever():
    cues = Cues()
    cues.call(Cue.ENDING, 7, FOR_EVER_BEATS)
    cues.advance(7.9)
    assert cues.is_ending
    cues.advance(8.0)
    assert not cues.is_ending
    assert cues.took(7, 12.0) is None
