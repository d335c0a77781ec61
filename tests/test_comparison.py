"""What is sent now is held against what was sent then, message by message."""

import pytest

from realtime.play.comparison import UNKNOWN_NS, Comparison

MS = 1_000_000


def row(ns, pitch=36, status=0x99, voice=0):
    return (ns, status, pitch, 90, voice)


def compared(now, then):
    comparison = Comparison()
    comparison.add(now=now)
    comparison.add(then=then)
    return str(comparison)


THEN = [row(n * 100 * MS) for n in range(20)]
SAME = "20 messages, to the nanosecond as they were sent then"


def test_the_same_in_any_order_and_in_any_portions_is_the_same():
    assert compared(THEN[::-1], THEN) == SAME
    comparison = Comparison()
    for one, other in zip(THEN, [*THEN[5:], *THEN[:5]], strict=True):
        comparison.add(then=[one])
        comparison.add(now=[other])
    assert str(comparison) == SAME


@pytest.mark.parametrize("wrong", [row(500 * MS + 1), row(500 * MS, 37), row(500 * MS, status=0x89)])
def test_a_nanosecond_a_pitch_or_an_end_is_one_that_is_off(wrong):
    now = [*THEN[:5], wrong, *THEN[6:]]
    assert compared(now, THEN) == "1 of 20 messages are not as they were sent then"


@pytest.mark.parametrize("number", [0, 10, 19])
def test_one_that_does_not_come_and_one_that_comes_twice_are_off(number):
    assert compared(THEN[:number] + THEN[number + 1 :], THEN).startswith("1 of 20")
    if number < 10:
        assert compared([*THEN, THEN[number]], THEN).startswith("1 of 21")


def test_what_is_sent_beyond_the_end_of_a_torn_log_is_no_difference():
    last_ns = THEN[-1][0]
    more = [row(last_ns - UNKNOWN_NS), row(last_ns + 1)]
    assert compared([*THEN, *more], THEN) == "22 messages, to the nanosecond as they were sent then"
    assert compared([*THEN, row(last_ns - UNKNOWN_NS - 1)], THEN).startswith("1 of 21")


def test_after_a_state_what_was_due_before_may_come_and_need_not():
    comparison = Comparison()
    comparison.begin(1000 * MS)
    comparison.add(then=[row(990 * MS), row(995 * MS), *THEN[10:]])
    comparison.add(now=[row(995 * MS), *THEN[10:]])
    assert str(comparison) == "11 messages, to the nanosecond as they were sent then"


def test_what_was_off_before_a_gap_stays_so():
    comparison = Comparison()
    comparison.add(now=THEN[1:], then=THEN)
    comparison.begin(5000 * MS)
    later = row(6000 * MS)
    comparison.add(now=[later], then=[later])
    assert str(comparison) == "1 of 21 messages are not as they were sent then"


def test_the_controls_of_a_panic_are_no_music():
    silence = [row(500 * MS, control, 0xB0 | channel, 255) for channel in range(16) for control in (64, 123, 120)]
    assert compared(THEN, [*silence, *THEN]) == SAME
