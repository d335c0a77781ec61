"""The latent triangle: A, B and the player's groove."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from manual_band import EVERYTHING, LATENT_SIZE, NOTHING, Band, beats_of, echo

from realtime.conducting.latent_triangle import LatentTriangle, TrianglePoint, adapted_follow, share_at
from realtime.control.domains import ParameterError
from realtime.control.values import Values
from realtime.voices.answer import Answer


def triangle(size=LATENT_SIZE, seed=5, **values):
    turned = Values()
    for name, value in values.items():
        turned.set(name.replace("__", "/"), value)
    return LatentTriangle(turned, size, seed)


def groove_of(onsets):
    groove = np.zeros((32, 3), np.float32)
    groove[:onsets, :2] = 1.0
    return groove


def test_the_mix_runs_from_a_to_b_and_keeps_the_length():
    corners = triangle(size=64)
    a, b = corners.latent(0.0), corners.latent(1.0)
    assert not np.allclose(a, b)
    half = np.linalg.norm(corners.latent(0.5))
    assert half == pytest.approx((np.linalg.norm(a) + np.linalg.norm(b)) / 2, rel=0.01)


def test_the_same_seed_draws_the_same_ends_and_every_draw_is_another():
    one, other = triangle(), triangle()
    assert np.array_equal(one.latent(0.0), other.latent(0.0))
    before = one.latent(0.0)
    one.randomise("a")
    assert not np.allclose(one.latent(0.0), before)
    assert np.array_equal(one.latent(1.0), other.latent(1.0))


def test_a_voice_without_a_latent_gets_none():
    assert triangle(size=0).latent(0.5) is None


@given(st.floats(-100, 100), st.floats(0.25, 64))
def test_an_oscillating_mix_is_periodic_and_stays_between_a_and_b(beat, period_beats):
    assert 0.0 <= share_at(beat, 0.5, period_beats) <= 1.0
    assert share_at(4.0, 0.3, 8.0) == pytest.approx(1.0)
    assert share_at(12.0, 0.3, 8.0) == pytest.approx(1.0)
    assert share_at(8.0, 0.3, 8.0) == share_at(0.0, 0.3, 8.0) == 0.0
    assert share_at(beat, 0.3, 0.0) == 0.3


def test_the_fastest_mix_goes_from_a_to_b_at_every_half_beat():
    assert [round(share_at(beat / 2, 0.5, 0.1), 3) for beat in range(4)] == [0.0, 1.0, 0.0, 1.0]


def test_denser_playing_is_followed_more():
    follows = [adapted_follow(0.8, groove_of(onsets)) for onsets in range(33)]
    assert follows[0] == 0.0
    assert follows == sorted(follows)
    assert follows[8] == pytest.approx(0.4)
    assert follows[16] == follows[32] == 0.8


def test_the_mix_matters_only_where_the_groove_is_not_followed_whole():
    assert triangle(drums__follow=1.0, latent__mix=0.2).point(0.0, groove_of(4)) == TrianglePoint(1.0, 0.0)
    assert triangle(drums__follow=0.5, latent__mix=0.2).point(0.0, groove_of(4)) == TrianglePoint(0.5, 0.2)


def test_a_request_carries_the_mix_and_none_where_the_groove_alone_counts():
    band = Band(latent__mix=0.0)
    assert band.asked[-1].latent is None
    band.turn("drums/follow", 0.25)
    band.play_to(1)
    assert np.array_equal(band.asked[-1].latent, band.conductor.triangle.latent(0.0))
    band.turn("latent/mix", 1.0)
    band.play_to(2)
    assert np.array_equal(band.asked[-1].latent, band.conductor.triangle.latent(1.0))
    assert band.asked[-1].follow == 0.25


def test_randomise_asks_for_a_pattern_from_there():
    band = Band(drums__follow=0.0, latent__mix=1.0)
    first = band.asked[-1].latent
    band.turn("latent/b/random")
    band.play_to(1)
    assert not np.allclose(band.asked[-1].latent, first)


def test_now_puts_the_end_where_the_sounding_pattern_came_from():
    band = Band(drums__follow=0.0, latent__mix=0.25)
    band.play_to(1)
    sounding = band.asked[-1].latent
    band.turn("latent/a/now")
    band.turn("latent/mix", 0.0)
    band.play_to(2)
    assert band.asked[-1].latent == pytest.approx(sounding)


def test_now_is_the_pattern_that_sounds_and_not_one_that_is_still_to_come():
    band = Band(drums__follow=0.0, latent__mix=0.0, drums__response="next two bars")
    band.play_to(0.5)
    sounding = band.asked[-1].latent
    band.turn("latent/mix", 1.0)
    band.play_to(1)
    band.turn("latent/a/now")
    assert np.array_equal(band.conductor.triangle.latent(0.0), sounding)


def test_groove_puts_the_end_where_the_drummer_hears_the_present_groove():
    band = Band(drums__follow=0.5, latent__mix=1.0)
    for beat in range(3):
        band.strike(beat)
    band.turn("latent/b/groove")
    band.play_to(4)
    assert band.conductor.triangle.latent(1.0).tolist() == [3.0] * LATENT_SIZE
    assert band.asked[-1].latent.tolist() == [3.0] * LATENT_SIZE
    assert not band.conductor.triangle.waits_for_groove


def test_the_groove_is_heard_also_while_the_pattern_is_frozen():
    band = Band(drums__freeze=1)
    band.strike(0)
    band.turn("latent/a/groove")
    band.play_to(4)
    assert band.conductor.triangle.latent(0.0).tolist() == [1.0] * LATENT_SIZE
    assert len(band.asked) == 2
    assert {hit.pattern for hit in band.hits} == {1}


def test_an_oscillating_mix_is_asked_for_again_and_again_and_only_where_it_is_heard():
    band = Band(drums__follow=0.5, latent__oscillate=8)
    band.play_to(8)
    shares = [band.conductor.triangle.share(beat / 2) for beat in range(16)]
    asked = {tuple(request.latent) for request in band.asked}
    assert {tuple(band.conductor.triangle.latent(share)) for share in shares} <= asked
    still = Band(drums__follow=1.0, latent__oscillate=8)
    still.play_to(8)
    assert len(still.asked) == 1


def test_adaptive_follow_grows_with_the_playing():
    band = Band(drums__adaptive_follow=1)
    assert band.asked[-1].follow == 0.0
    for onsets in range(1, 5):
        band.strike(onsets / 2)
    band.play_to(2.5)
    assert band.asked[-1].follow == pytest.approx(4 / 16)


def test_from_scratch_the_groove_is_left_out_until_the_player_plays():
    band = Band()
    band.strike(0)
    band.turn("drums/scratch")
    band.play_to(4)
    first = band.asked[-1]
    assert first.follow == 0.0
    assert first.latent is not None
    band.turn("drums/scratch")
    band.play_to(6)
    assert not np.allclose(band.asked[-1].latent, first.latent)
    band.strike(6)
    band.play_to(7)
    assert band.asked[-1].follow == 1.0


def test_what_is_played_while_nothing_is_recorded_does_not_end_what_began_from_scratch():
    band = Band(groove__record=0)
    band.turn("drums/scratch")
    band.strike(2)
    band.play_to(4)
    assert band.asked[-1].follow == 0.0
    band.turn("groove/record", 1)
    band.strike(4.5)
    band.play_to(6)
    assert band.asked[-1].follow == 1.0


@pytest.mark.parametrize("name", ["latent/a/random", "latent/b/now", "latent/a/groove", "drums/scratch"])
def test_a_drummer_without_a_latent_refuses_in_one_sentence(name):
    band = Band(known=NOTHING)
    with pytest.raises(ParameterError, match=f"^{name}: this drummer"):
        band.turn(name)
    band.turn("drums/follow", 0.0)
    band.play_to(1)
    assert band.asked[-1].latent is None


def test_now_is_refused_where_the_drummer_does_not_say_where_its_pattern_came_from():
    band = Band(lambda request: Answer(echo(request).pattern, request.id, 0.1), known=EVERYTHING)
    with pytest.raises(ParameterError, match="latent/a/now"):
        band.turn("latent/a/now")


def test_a_drummer_that_does_not_say_where_the_groove_lies_is_not_asked_for_ever():
    band = Band(lambda request: Answer(echo(request).pattern, request.id, 0.1), drums__freeze=1)
    band.turn("latent/a/groove")
    band.play_to(4)
    assert len(band.asked) == 2


@pytest.mark.parametrize("size", [LATENT_SIZE - 1, LATENT_SIZE + 3])
def test_a_latent_of_another_size_is_passed_over_and_said_once(size):
    def sized(request):
        answer = echo(request)
        return Answer(answer.pattern, request.id, 0.1, np.ones(size, np.float32), np.ones(size, np.float32))

    said = []
    band = Band(sized, say=said.append, drums__follow=0.5)
    band.turn("latent/a/groove")
    band.strike(1)
    band.turn("latent/b/groove")
    with pytest.raises(ParameterError, match="latent/a/now"):
        band.turn("latent/a/now")
    assert beats_of(band.play_to(12), 38) == [9.0]
    assert band.conductor.triangle.latent(0.0).shape == (LATENT_SIZE,)
    assert len(said) == 1
    assert f"{size} numbers" in said[0]
