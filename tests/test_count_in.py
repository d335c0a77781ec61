"""The count-in: clicks before beat 0, and nothing else."""

import numpy as np
import pytest
from manual_band import BEAT_NS, Band, beats_of

from realtime._core import Scheduler, Timeline
from realtime.conducting.transport import LEAD_NS
from realtime.music.kit import KICK, PITCHES

ACCENT, CLICK = 76, 77
KICK_PITCH = int(PITCHES[KICK])


def counted_in(bars, **values):
    """A band that stops and starts by itself after so many bars of clicks; the time of its start."""
    band = Band(transport__count_in=bars, **values)
    band.play_to(0.3)
    band.turn("transport/play", 0)
    band.wait(0.1)
    band.hits.clear()
    begin_ns = band.now_ns
    band.turn("transport/play", 1)
    return band, begin_ns


def clicks(band):
    return [(hit.beat, hit.pitch) for hit in band.hits if hit.pitch in (ACCENT, CLICK)]


@pytest.mark.parametrize("on", [False, True])
def test_the_click_sounds_so_many_bars_before_beat_0_whether_or_not_it_is_on(on):
    band, begin_ns = counted_in(2, transport__click=on)
    band.play_to(4.2)
    before = [(float(beat), CLICK if beat % 4 else ACCENT) for beat in range(-8, 0)]
    after = [(float(beat), CLICK if beat % 4 else ACCENT) for beat in range(5)]
    assert clicks(band) == before + (after if on else [])
    first = min(band.hits, key=lambda hit: hit.due_ns)
    assert first.due_ns == begin_ns + LEAD_NS
    assert beats_of(band.hits, KICK_PITCH)[:2] == [0, 1]
    kick = next(hit for hit in band.hits if hit.pitch == KICK_PITCH)
    assert kick.due_ns == first.due_ns + 8 * BEAT_NS


def test_the_pulse_of_the_count_in_is_the_metres():
    band, _ = counted_in(1, transport__metre="7/8")
    band.play_to(1.0)
    assert clicks(band) == [(-3.5 + pulse / 2, CLICK if pulse else ACCENT) for pulse in range(7)]


def test_nothing_but_the_click_sounds_in_the_count_in_whatever_is_turned():
    band, _ = counted_in(2, drums__fill_every=1, drums__variation_every=1, drums__response="at once")
    for beat, turned in ((-7.5, "drums/break"), (-6.2, "drums/fill"), (-5.1, "groove/clear"), (-3.3, "drums/fill")):
        band.play_to(beat)
        band.turn(turned)
        band.conductor.ask()
    band.play_to(0.5)
    assert min(hit.beat for hit in band.hits if hit.pitch not in (ACCENT, CLICK)) == 0


def test_what_is_played_in_the_count_in_is_not_taken_but_for_what_anticipates_beat_0():
    band, _ = counted_in(1)
    for beat in (-3.0, -1.0, -0.14):
        band.strike(beat)
    assert not band.conductor.groove.any()
    band.strike(-0.1)
    band.strike(1.0)
    assert np.flatnonzero(band.conductor.groove[:, 0]).tolist() == [0, 4]


def test_a_clock_from_outside_starts_the_band_without_a_count_in():
    band = Band(transport__count_in=2)
    band.conductor.start(Timeline(120.0, 0.0, band.now_ns + BEAT_NS))
    band.play_to(1.2)
    assert clicks(band) == []
    assert beats_of(band.hits, KICK_PITCH) == [0, 1]


def test_a_start_elsewhere_in_the_song_is_counted_in_too():
    band = Band(transport__count_in=1)
    band.play_to(0.3)
    band.turn("transport/play", 0)
    band.turn("transport/position", 16)
    band.hits.clear()
    band.turn("transport/play", 1)
    band.play_to(17.2)
    assert clicks(band) == [(12.0, ACCENT), (13.0, CLICK), (14.0, CLICK), (15.0, CLICK)]
    assert beats_of(band.hits, KICK_PITCH) == [16, 17]


def test_who_follows_our_midi_clock_starts_with_the_band_not_with_the_count_in():
    scheduler = Scheduler()
    scheduler.clock_out(True)
    scheduler.start(Timeline(120.0, -4.0, 0), 4.0)
    events = scheduler.advance(0, 5 * BEAT_NS)
    begun = events[events["status"] == 0xFA]
    assert begun["due_ns"].tolist() == [4 * BEAT_NS - 1_000_000]
    assert events[events["status"] == 0xF8]["beat"].min() == 0


def test_a_stop_in_the_count_in_ends_it():
    band, _ = counted_in(2)
    band.play_to(-5.5)
    band.turn("transport/play", 0)
    band.wait(4.0)
    assert clicks(band) == [(-8.0, ACCENT), (-7.0, CLICK), (-6.0, CLICK)]
    assert not band.sounding


def test_a_tempo_turned_in_the_count_in_counts_for_it():
    band, _ = counted_in(1)
    band.play_to(-2.0)
    band.turn("transport/tempo", 60.0)
    band.play_to(0.5)
    assert [beat for beat, _ in clicks(band)] == [-4, -3, -2, -1]
    due = [hit.due_ns for hit in band.hits if hit.beat in (-1.0, 0.0)]
    assert due[1] - due[0] == pytest.approx(2 * BEAT_NS, abs=2)


def test_a_metre_turned_in_the_count_in_comes_with_the_band():
    band, _ = counted_in(2)
    band.play_to(-6.5)
    band.turn("transport/metre", "3/4")
    band.turn("transport/click")
    band.play_to(6.5)
    assert [beat for beat, pitch in clicks(band) if pitch == ACCENT] == [-8, -4, 0, 3, 6]
    assert min(hit.beat for hit in band.hits if hit.pitch == KICK_PITCH) == 0


def test_the_click_has_a_channel_and_a_level_of_its_own():
    band = Band(transport__click=True)
    band.play_to(0.9)
    band.turn("transport/click_level", 0.5)
    band.turn("transport/click_channel", 3)
    band.play_to(1.9)
    loud, soft = (hit for hit in band.hits if hit.pitch in (ACCENT, CLICK))
    assert (loud.velocity, soft.velocity) == (127, round(127 * 0.7 * 0.5))
    band.turn("transport/click_level", 0.0)
    assert clicks(band) == [(0.0, ACCENT), (1.0, CLICK)]
    band.play_to(3.0)
    assert len(clicks(band)) == 2
    assert band.scheduler.dropped == 0
