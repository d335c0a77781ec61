"""The short soak: two minutes of clocks, ports and voices that come and go, and no hit lost, doubled or left on."""

from __future__ import annotations

import pytest
from real.stage import JackServer

from realtime.bench.soak import measure_soak

pytestmark = pytest.mark.real

SECONDS = 120
KILLS = 5
BACK_WITHIN_MS = 3000
FEWEST_DOWNBEATS = 25
ENDED_WELL = ("counters_unaccounted", "troubles_that_failed")
FAULTS = (
    "stuck_notes",
    "double_hits",
    "lost_downbeats",
    "lost_hits",
    "strays",
    "silences",
    "hits_while_stopped",
    "passed_over",
    "guest_visits_in_silence",
)


def test_two_minutes_of_trouble_cost_no_hit_and_every_counter_is_accounted_for(jack_server: JackServer) -> None:
    row = measure_soak(SECONDS, real_time=True).as_row()
    assert {name: row[name] for name in FAULTS if row[name]} == {}, row
    assert {name: row[name] for name in ENDED_WELL if row[name] != "none"} == {}, row
    assert row["kills"] == KILLS
    assert row["max_ms"] < BACK_WITHIN_MS
    assert row["judged_downbeats"] >= FEWEST_DOWNBEATS
