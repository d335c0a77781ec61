"""OSC time tags: which moment of CLOCK_MONOTONIC a tag means, and what waits for its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.listen.time_tags import (
    FARTHEST_AHEAD_NS,
    FARTHEST_BEHIND_NS,
    MOST_WAITING_BYTES,
    Clocks,
    Waiting,
    moment_ns,
    ntp_tag,
)

NOW = Clocks(monotonic_ns=5_000_000_000, unix_ns=1_800_000_000_000_000_000)
CAME_NS = NOW.monotonic_ns - 30_000
LAST_OF_NTP_UNIX_S = 2**32 - 2_208_988_800  # in February 2036


def test_the_epoch_of_the_wall_clock_is_seventy_years_of_ntp():
    assert ntp_tag(0) == 2_208_988_800 << 32
    assert ntp_tag(500_000_000) == (2_208_988_800 << 32) + (1 << 31)


@given(st.integers(-FARTHEST_BEHIND_NS + 1, FARTHEST_AHEAD_NS - 1))
def test_a_tag_means_its_own_distance_from_the_wall_clock_to_a_nanosecond(ahead_ns):
    moment = moment_ns(ntp_tag(NOW.unix_ns + ahead_ns), CAME_NS, NOW)
    assert abs(moment - (NOW.monotonic_ns + ahead_ns)) <= 1


@pytest.mark.parametrize("tag", [0, 1])
def test_immediately_is_the_moment_at_which_it_came(tag):
    assert moment_ns(tag, CAME_NS, NOW) == CAME_NS


@pytest.mark.parametrize("ahead_ns", [-FARTHEST_BEHIND_NS - 10, FARTHEST_AHEAD_NS + 10, -(10**18), 10**18])
def test_a_tag_out_of_its_bounds_means_nothing(ahead_ns):
    assert moment_ns(ntp_tag(NOW.unix_ns + ahead_ns), CAME_NS, NOW) is None


@given(st.integers(0, 2**64 - 1), st.integers(0, 2**63 // 10**9))
def test_whatever_the_tag_its_moment_lies_within_the_bounds(tag, unix_s):
    clocks = Clocks(NOW.monotonic_ns, unix_s * 1_000_000_000)
    moment = moment_ns(tag, CAME_NS, clocks)
    if moment is not None:
        assert CAME_NS - FARTHEST_BEHIND_NS <= moment <= NOW.monotonic_ns + FARTHEST_AHEAD_NS


def test_the_era_of_ntp_that_begins_in_2036_is_no_jump():
    before = Clocks(NOW.monotonic_ns, LAST_OF_NTP_UNIX_S * 1_000_000_000 - 1_000_000_000)
    tag = ntp_tag(before.unix_ns + 3_000_000_000)
    assert tag < 3 << 32
    assert moment_ns(tag, CAME_NS, before) == pytest.approx(NOW.monotonic_ns + 3_000_000_000, abs=1)


def test_what_waits_is_due_by_its_moment_and_then_in_the_order_of_coming():
    waiting = Waiting()
    for ns, item in ((30, "c"), (10, "a"), (30, "d"), (20, "b"), (40, "e")):
        assert waiting.hold(ns, item, 1)
    assert waiting.next_ns() == 10
    assert waiting.due(9) == []
    assert waiting.due(30) == [(10, "a"), (20, "b"), (30, "c"), (30, "d")]
    assert waiting.next_ns() == 40
    assert waiting.due(10**12) == [(40, "e")]
    assert waiting.next_ns() is None


def test_no_more_than_a_megabyte_waits_and_what_was_due_makes_room():
    waiting = Waiting()
    assert waiting.hold(1, "first", MOST_WAITING_BYTES - 10)
    assert not waiting.hold(2, "too much", 11)
    assert waiting.hold(2, "second", 10)
    assert [item for _, item in waiting.due(1)] == ["first"]
    assert waiting.hold(3, "third", MOST_WAITING_BYTES - 10)
    assert len(waiting) == 2


def test_both_clocks_are_read_at_one_moment():
    first, second = Clocks.now(), Clocks.now()
    assert second.monotonic_ns - first.monotonic_ns == pytest.approx(second.unix_ns - first.unix_ns, abs=5_000_000)
