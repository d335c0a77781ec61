"""Which pattern sounds at a beat, and which was there before."""

import math

from manual_band import drum_pattern

from realtime.conducting.history import History
from realtime.music.kit import KICK, SNARE
from realtime.voices.answer import Answer


def answer(number, column=KICK, steps=(0,), velocity=1.0):
    return Answer(drum_pattern(number, column, list(steps), velocity), number, 0.0)


def test_a_pattern_sounds_from_its_commit_until_the_next():
    history = History()
    first, second = answer(1), answer(2)
    history.took(first, -0.125)
    history.took(second, 4.0)
    assert history.sounding_at(3.99) is first
    assert history.sounding_at(4.0) is second
    assert history.sounding_at(-1.0) is None


def test_what_is_replaced_before_it_begins_never_sounds():
    history = History()
    first, never, second = (answer(number, steps=[number]) for number in range(3))
    history.took(first, 0.0)
    history.took(never, 8.0)
    history.took(second, 4.0)
    assert history.sounding_at(9.0) is second
    assert history.step_back(9.0, 4.0) is first


def test_stepping_back_passes_over_patterns_with_the_same_hits():
    history = History()
    snare = answer(1, SNARE)
    history.took(snare, 0.0)
    history.took(answer(2, velocity=0.5), 1.0)
    history.took(answer(3, velocity=0.6), 2.0)
    assert history.step_back(3.0, 4.0) is snare


def test_stepping_back_again_goes_further_back_and_stays_at_the_first():
    history = History()
    answers = [answer(number, steps=[number]) for number in range(4)]
    for beat, one in enumerate(answers):
        history.took(one, float(beat))
    for expected in (answers[2], answers[1], answers[0]):
        stepped = history.step_back(10.0, 1.0)
        assert stepped is expected
        history.took(stepped, 10.0)
    assert history.step_back(10.0, 1.0) is None
    assert history.sounding_at(10.0) is answers[0]


def test_nothing_comes_before_nothing():
    assert History().step_back(0.0, 4.0) is None


def test_over_a_stop_the_newest_stays_and_the_earlier_ones_are_remembered():
    history = History()
    first, second = answer(1), answer(2, SNARE)
    history.took(first, 0.0)
    history.took(second, 100.0)
    history.interrupt()
    assert history.sounding_at(0.0) is second
    third = answer(3, steps=[7])
    history.took(third, -math.inf)
    assert history.sounding_at(-5.0) is third
    assert history.step_back(0.0, 4.0) is second
    assert history.step_back(0.0, 4.0) is first


def test_a_step_back_is_worth_the_beats_that_are_asked_for_however_often_the_pattern_changed():
    history = History()
    answers = [answer(number, steps=[number]) for number in range(12)]
    for beat, one in enumerate(answers):
        history.took(one, float(beat))
    stepped = []
    while (earlier := history.step_back(20.0, 4.0)) is not None:
        stepped.append(earlier.request_id)
        history.took(earlier, 16.0)
    assert stepped == [7, 3, 0]
