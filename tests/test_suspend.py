"""A machine that sleeps and wakes, on a manual clock: time leaps, and nothing of what was missed is made up for."""

from __future__ import annotations

import time

import pytest
from manual_band import BEAT_NS, TICK_NS, Band, beats_of

from realtime.listen.performer import Performer
from realtime.music.kit import KICK, KIT
from realtime.player import Player

HOUR_NS = 3_600_000_000_000
KICK_PITCH = KIT[KICK].pitch


def sleep(band: Band, slept_ns: int) -> int:
    """Lets time leap, as the scheduler's thread and the conductor find it when they wake; gives the new moment."""
    woken_ns = band.now_ns + slept_ns
    band.now_ns = woken_ns - TICK_NS
    band.tick(woken_ns)
    return woken_ns


@pytest.mark.parametrize("slept_ns", [3 * BEAT_NS // 2, 7 * BEAT_NS, 9 * HOUR_NS, 30 * 24 * HOUR_NS])
def test_after_a_sleep_the_band_is_on_the_beat_at_once_and_what_it_missed_is_counted(slept_ns: int) -> None:
    band = Band()
    band.play_to(8.0)
    assert beats_of(band.hits, KICK_PITCH) == list(range(9))
    began = time.monotonic()
    first = len(band.hits)
    woken_ns = sleep(band, slept_ns)
    assert time.monotonic() - began < 0.5, "bounded, however long it slept"
    band.play_to(band.beat + 8.0)
    line = band.conductor.timeline
    kicks = beats_of(band.hits[first:], KICK_PITCH)
    assert kicks == list(range(int(kicks[0]), int(kicks[0]) + len(kicks)))
    assert 0 <= kicks[0] - line.beat_at(woken_ns) <= 1.0, "the very next beat"
    assert all(abs(hit.due_ns - line.time_at(hit.beat)) <= 1 for hit in band.hits)
    assert band.scheduler.skipped == pytest.approx(slept_ns / BEAT_NS, abs=1.01), "a kick on each beat"
    assert not band.sounding - {(9, KICK_PITCH)}


def test_a_fill_and_a_variation_that_were_due_in_a_sleep_do_not_come_one_for_each_bar_missed() -> None:
    band = Band(drums__variation_every=1, drums__fill_every=2)
    band.play_to(8.0)
    before = len(band.asked)
    sleep(band, 400 * BEAT_NS)
    band.play_to(band.beat + 0.5)
    assert len(band.asked) - before <= 3


def test_the_performer_leaves_out_what_it_would_have_played_in_a_sleep() -> None:
    band = Band()
    player = Player(band.conductor, None, Performer(1), lambda sentence: None)
    struck: list[int] = []
    band.conductor.strike = lambda ns, pitch, velocity: struck.append(ns)  # type: ignore[method-assign]
    for beat in range(1, 8):
        player.perform(beat * BEAT_NS)
    assert struck
    struck.clear()
    woken_ns = 8 * BEAT_NS + 5 * HOUR_NS
    player.perform(woken_ns)
    assert struck == []
    for beat in range(1, 8):
        player.perform(woken_ns + beat * BEAT_NS)
    assert struck
    assert min(struck) >= woken_ns
