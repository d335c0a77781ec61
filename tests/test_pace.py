"""How long the conducting thread may sleep."""

from __future__ import annotations

import pytest

from realtime.pace import BUSY_WAIT_S, REST_WAIT_S, RESTS_AFTER_NS, Pace

NOW_NS = 10_000_000_000


def test_while_anything_goes_on_the_wait_is_short_and_a_while_after_it() -> None:
    pace = Pace()
    assert pace.longest_wait_s(NOW_NS, busy=True) == BUSY_WAIT_S
    assert pace.longest_wait_s(NOW_NS + RESTS_AFTER_NS, busy=False) == BUSY_WAIT_S


@pytest.mark.parametrize("later_ns", [RESTS_AFTER_NS + 1, 1_000_000_000_000])
def test_a_band_that_rests_is_looked_at_seldom_until_something_wakes_it(later_ns: int) -> None:
    pace = Pace()
    pace.longest_wait_s(NOW_NS, busy=True)
    assert pace.longest_wait_s(NOW_NS + later_ns, busy=False) == REST_WAIT_S
    assert pace.longest_wait_s(NOW_NS + later_ns + 1, busy=True) == BUSY_WAIT_S


def test_the_longest_wait_keeps_the_watch_over_the_voice() -> None:
    assert 0.010 <= REST_WAIT_S <= 0.200
