"""Which patterns the clients are told of."""

from manual_band import drum_pattern

from realtime.music.kit import KICK
from realtime.music.metre import FOUR_FOUR
from realtime.play.plans import PLAN_EVERY_NS, Plans

MS = 1_000_000


def told_of(*taken):
    """The ids that are told, with their moments in ms, of patterns taken at (ms, id, beat); a look every ms."""
    told = []
    now_ms = 0
    plans = Plans(lambda pattern, beat, metre: told.append((now_ms, pattern.id)))
    for now_ms in range(100):
        for at_ms, pattern_id, beat in taken:
            if at_ms == now_ms:
                plans.took(drum_pattern(pattern_id, KICK, [0]), beat, FOUR_FOUR)
        plans.advance(now_ms * MS)
    return told


def test_a_pattern_is_told_at_once():
    assert told_of((5, 1, 4.0), (50, 2, 4.0)) == [(5, 1), (50, 2)]


def test_of_patterns_that_replace_each_other_before_they_sound_the_last_is_told():
    apart_ms = PLAN_EVERY_NS // MS
    assert told_of(*((5 + ms, ms, 4.0) for ms in range(15))) == [(5, 0), (5 + apart_ms, 14)]


def test_a_pattern_that_sounds_for_a_while_is_told_even_if_another_follows_soon():
    assert told_of((5, 1, 4.0), (10, 2, 4.0), (12, 3, 5.0)) == [(5, 1), (12, 2), (25, 3)]
