"""When the drums are asked because something was turned: at once, and then as fast as they answer."""

from itertools import pairwise

from manual_band import Band, echo

ANSWER_NS = 12_000_000
HALF_STEPS_A_SECOND = 16


def asked_at(band, seconds, turns_a_second):
    """The moments at which the drums were asked, while a control is turned that often."""
    moments, known, begun_ns = [], len(band.asked), band.now_ns
    for number in range(int(seconds * turns_a_second)):
        band.turn("drums/maximum/kick", 1 + number % 32)
        while band.now_ns < begun_ns + (number + 1) * 1_000_000_000 // turns_a_second:
            band.tick(band.now_ns + 1_000_000)
            if len(band.asked) > known:
                known = len(band.asked)
                moments.append(band.now_ns)
    return moments


def test_a_turn_is_asked_for_at_once_whatever_was_asked_in_the_same_half_step():
    band = Band()
    band.strike(1.01)
    band.tick(band.now_ns + 1_000_000)
    for value in (3, 4, 5):
        before = len(band.asked)
        band.turn("drums/maximum/kick", value)
        band.tick(band.now_ns + 1_000_000)
        assert len(band.asked) == before + 1
        assert band.asked[-1].maxima[0] == value


def test_turns_that_come_faster_than_answers_are_asked_for_together_and_the_last_is_never_lost():
    band = Band(answer_ns=ANSWER_NS)
    band.play_to(1)
    moments = asked_at(band, 1.0, 200)
    band.wait(0.1)
    spacings_ms = [(after - before) / 1e6 for before, after in pairwise(moments)]
    assert max(spacings_ms) <= 2 * ANSWER_NS / 1e6 + 1  # one is on its way and one waits for it, at most
    assert len(moments) <= 1e9 / ANSWER_NS + HALF_STEPS_A_SECOND + 2  # 200 turns, and few are asked for in vain
    assert band.asked[-1].maxima[0] == band.values["drums/maximum/kick"]


def test_a_voice_that_never_answers_is_asked_each_half_step_all_the_same():
    band = Band()
    band.play_to(1)
    band._answer = lambda request: None
    moments = asked_at(band, 1.0, 200)
    assert abs(len(moments) - HALF_STEPS_A_SECOND) <= 2
    band._answer = echo
    assert len(asked_at(band, 1.0, 200)) > 100


def test_what_is_turned_waits_while_the_pattern_is_held():
    band = Band()
    band.play_to(1)
    band.turn("drums/freeze", True)
    before = len(band.asked)
    band.turn("drums/maximum/kick", 3)
    band.wait(0.1)
    assert len(band.asked) == before
    band.turn("drums/freeze", False)
    band.wait(0.01)
    assert band.asked[-1].maxima[0] == 3
