"""The band in other metres: bars, loops, cues and groove on the bar lines, and changes at them."""

import itertools
import random

import manual_band
import numpy as np
import pytest
from manual_band import BEAT_NS, Band, beats_of, fill_pattern

from realtime._core import Pattern, Timeline
from realtime.music.kit import CLOSED_HAT, CRASH, KICK, LOW_TOM, PITCHES, SNARE
from realtime.music.metre import METRES
from realtime.voices.answer import Answer

EACH = pytest.mark.parametrize("metre", METRES.values(), ids=str)
KICK_PITCH, HAT_PITCH, CRASH_PITCH = (int(PITCHES[drum]) for drum in (KICK, CLOSED_HAT, CRASH))
ACCENT, CLICK = 76, 77


def downbeats(request):
    """Kick where a bar of the drummer's begins and the closed hat on every step, a little late; fills of low toms."""
    if request.fill:
        return Answer(fill_pattern(request.id), request.id, 0.1)
    hvo = np.zeros((32, 27), np.float32)
    hvo[[0, 16], KICK] = hvo[:, CLOSED_HAT] = 1
    hvo[:, 9:18] = 0.5 * hvo[:, :9]
    hvo[:, 18 + CLOSED_HAT] = 0.2
    hvo[:, SNARE] = request.groove[:, 0]
    hvo[:, 9 + SNARE] = request.groove[:, 1]
    pattern = Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, id=request.id)
    return Answer(pattern, request.id, 0.1)


def started_later(band, monkeypatch, lookahead_ms):
    """The band from a second on, so that the lookahead shows it beat 0."""
    monkeypatch.setattr(manual_band, "LOOKAHEAD_NS", lookahead_ms * 1_000_000)
    band.conductor.start(Timeline(120.0, 0.0, 1_000_000_000))
    return band


def kicks_of(lines, metre):
    """Where the kick is struck in bars of this metre that begin on these lines."""
    return [line + beat for line in lines for beat in ((0.0, 4.0) if metre.is_wide else (0.0,))]


@EACH
def test_the_downbeat_stays_on_the_downbeat_for_a_hundred_bars(metre):
    band = Band(answer=downbeats, transport__metre=str(metre), drums__swing=0.66, drums__swing_unit="eighths")
    band.turn("transport/tempo", 400.0)
    dice = random.Random(metre.bar_steps)
    lines = [bar * metre.beats_per_bar for bar in range(100)]
    for line in lines:
        band.strike(line + dice.uniform(0.2, 1.3))
    band.play_to(lines[-1] + metre.beats_per_bar - 0.2)
    assert beats_of(band.hits, KICK_PITCH) == kicks_of(lines, metre)
    assert [band.conductor.timeline.bar_at(line) for line in lines] == [(bar, 0.0) for bar in range(100)]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("lookahead_ms", [5, 200])  # the long one in one tempo: beyond it a faster one crowds hits
def test_over_a_chain_of_changes_no_downbeat_moves_and_no_hit_is_doubled_or_lost(seed, lookahead_ms, monkeypatch):
    dice = random.Random(seed)
    response = dice.choice(["at once", "next beat", "next bar", "next two bars"])
    band = Band(answer=downbeats, answer_ns=dice.choice([0, 20_000_000]), drums__response=response)
    started_later(band, monkeypatch, lookahead_ms)
    metre, line, kicks = METRES["4/4"], 0.0, []
    band.turn("transport/tempo", dice.uniform(20, 400))
    for _ in range(25):
        if lookahead_ms == 5:
            band.turn("transport/tempo", dice.uniform(20, 400))
        lines = [line + bar * metre.beats_per_bar for bar in range(dice.randint(1, 3))]
        kicks += kicks_of(lines, metre)
        line = lines[-1] + metre.beats_per_bar
        band.play_to(lines[-1] + 0.01)
        metre = METRES[dice.choice(list(METRES))]
        band.turn("transport/metre", str(metre))
        band.strike(lines[-1] + dice.uniform(0.05, 1.4))
        band.play_to(max(band.beat, line - 0.01))
    steps = round(4 * line)
    band.play_to(line + 0.2)
    assert [beat for beat in beats_of(band.hits, KICK_PITCH) if beat < line - 0.1] == kicks
    hats = [round(4 * hit.beat - 0.2, 2) for hit in band.hits if hit.pitch == HAT_PITCH]
    assert hats[:steps] == list(range(steps))


@EACH
def test_a_fill_lands_on_the_bar_line(metre):
    band = Band(answer=downbeats, transport__metre=str(metre))
    bar = metre.beats_per_bar
    band.play_to(bar + 0.5)
    band.turn("drums/fill")
    hits = band.play_to(4 * bar)
    assert beats_of(hits, CRASH_PITCH) == [3 * bar]
    toms = beats_of(hits, int(PITCHES[LOW_TOM]))
    assert toms == [3 * bar - step / 4 for step in range(min(16, metre.bar_steps), 0, -1)]


@EACH
def test_fills_come_in_the_last_of_every_so_many_bars(metre):
    band = Band(answer=downbeats, transport__metre=str(metre), drums__fill_every=4)
    bar = metre.beats_per_bar
    assert beats_of(band.play_to(9 * bar), CRASH_PITCH) == [4 * bar, 8 * bar]


@EACH
@pytest.mark.parametrize("called_before", [1.3, 0.2])
def test_a_fill_at_the_line_of_a_change_lands_on_the_next_line_of_the_new_metre(metre, called_before):
    """Whether it was called before the change was made or after."""
    band = Band(answer=downbeats)
    band.play_to(2.0)
    band.turn("transport/metre", str(metre))
    band.play_to(4 - called_before)
    band.turn("drums/fill")
    hits = band.play_to(4 + 2 * metre.beats_per_bar)
    assert beats_of(hits, CRASH_PITCH) == [4 + metre.beats_per_bar]
    assert 4 + metre.beats_per_bar - 0.25 in beats_of(hits, int(PITCHES[LOW_TOM]))


@EACH
def test_a_break_at_the_line_of_a_change_is_a_bar_of_the_new_metre(metre):
    band = Band(answer=downbeats)
    band.play_to(2.0)
    band.turn("drums/break")
    band.turn("transport/metre", str(metre))
    hits = [hit.beat for hit in band.play_to(4.5 + metre.beats_per_bar)]
    assert not [beat for beat in hits if 4 <= beat < 4 + metre.beats_per_bar]
    assert 4 + metre.beats_per_bar in hits


def test_the_ending_rings_a_bar_of_the_metre():
    band = Band(answer=downbeats, transport__metre="7/8")
    band.play_to(2.0)
    band.turn("drums/ending")
    band.play_to(6.9)
    assert band.conductor.playing
    band.play_to(7.05)
    assert not band.conductor.playing
    assert beats_of(band.hits, CRASH_PITCH) == [3.5]


@EACH
def test_the_click_counts_the_metre_from_the_line_of_the_change(metre):
    band = Band(answer=downbeats, transport__click=True)
    band.play_to(3.0)
    band.turn("transport/metre", str(metre))
    bar, pulse = metre.beats_per_bar, metre.pulse_beats
    hits = [(hit.beat, hit.pitch) for hit in band.play_to(4 + 2 * bar - 0.1) if hit.pitch in (ACCENT, CLICK)]
    pulses = [(4 + beat, CLICK if beat % bar else ACCENT) for beat in np.arange(0, 2 * bar, pulse)]
    assert hits == [hit for hit in hits if hit[0] < 4] + pulses
    assert [(hit.beat, hit.pitch) for hit in band.hits if hit.beat < 4 and hit.pitch in (ACCENT, CLICK)] == [
        (0.0, ACCENT), (1.0, CLICK), (2.0, CLICK), (3.0, CLICK)
    ]  # fmt: skip


def test_what_is_turned_back_in_time_has_changed_nothing():
    band = Band(answer=downbeats)
    untouched = Band(answer=downbeats)
    band.play_to(2.0)
    band.turn("transport/metre", "7/8")
    band.play_to(3.0)
    band.turn("transport/metre", "4/4")
    band.play_to(20.0)
    untouched.play_to(20.0)
    assert band.hits == untouched.hits


def test_what_is_turned_too_late_waits_for_the_next_bar_line():
    band = Band(answer=downbeats)
    band.play_to(3.9)
    band.turn("transport/metre", "3/4")
    band.play_to(14.5)
    assert beats_of(band.hits, KICK_PITCH) == [0, 4, 8, 11, 14]


def test_a_frozen_pattern_is_turned_to_the_new_metre_too():
    band = Band(answer=downbeats)
    band.play_to(1.0)
    band.turn("drums/freeze")
    asked = len(band.asked)
    band.turn("transport/metre", "5/8")
    band.play_to(11.4)
    assert beats_of(band.hits, KICK_PITCH) == [0, 4, 6.5, 9]
    assert len(band.asked) == asked


def test_going_back_over_a_change_brings_the_pattern_in_the_new_metre():
    band = Band(drums__response="at once")
    band.strike(1.0)
    band.play_to(5.0)
    band.turn("transport/metre", "3/4")
    band.strike(13.0)
    band.play_to(13.5)
    band.turn("drums/previous")
    hits = band.play_to(20.5)
    assert beats_of(hits, int(PITCHES[SNARE])) == [15.0]
    assert beats_of(hits, KICK_PITCH) == [14, 15, 16, 17, 18, 19, 20]


def test_while_stopped_the_metre_is_there_at_once_and_bars_are_counted_from_beat_0():
    band = Band(answer=downbeats)
    band.play_to(2.0)
    band.turn("transport/metre", "7/8")
    band.play_to(6.0)
    band.turn("transport/play", 0)
    band.turn("transport/metre", "3/4")
    assert band.conductor.timeline.bar_at(7.0) == (2, 1.0)
    band.wait(0.1)
    assert len(band.asked[-1].groove) == 32
    before = len(band.hits)
    band.turn("transport/play", 1)
    band.play_to(8.9)
    assert beats_of(band.hits[before:], KICK_PITCH) == [0, 3, 6]


def test_a_start_elsewhere_while_playing_begins_on_bars_of_its_own():
    """As when another clock says where the song goes on, amid a change of metre."""
    band = Band(answer=downbeats)
    band.play_to(2.0)
    band.turn("transport/metre", "5/4")
    band.play_to(6.0)
    before = len(band.hits)
    band.conductor.start(Timeline(120.0, 20.0, band.now_ns + BEAT_NS))
    band.play_to(30.5)
    assert beats_of(band.hits[before:], KICK_PITCH) == [20, 24, 25, 29, 30]


def test_the_line_of_another_clock_takes_the_bars_of_the_band():
    band = Band(answer=downbeats)
    band.play_to(2.0)
    band.turn("transport/metre", "7/8")
    for beat in np.arange(2.2, 20.0, 0.2):
        band.play_to(beat)
        band.conductor.follow(Timeline(120.0 + 5 * np.sin(beat), band.beat, band.now_ns))
    assert beats_of(band.hits, KICK_PITCH) == [0, 4, 7.5, 11, 14.5, 18]
    assert band.conductor.timeline.bar_at(18.5) == (5, 0.5)


@EACH
def test_what_the_player_strikes_goes_round_with_the_metres_loop(metre):
    band = Band(answer=downbeats, transport__metre=str(metre))
    band.strike(0.0)
    band.strike(1.25)
    band.strike(metre.beats_per_bar - 0.25)
    band.strike(metre.loop_beats - 0.25)
    struck = np.flatnonzero(band.conductor.groove[:, 0]).tolist()
    last = metre.bar_steps - 1
    assert struck == sorted({0, 5, last, last if metre.is_wide else 16 + last})
    band.strike(metre.loop_beats + 0.5)
    assert np.flatnonzero(band.conductor.groove[:6, 0]).tolist() == [2, 5]


def test_at_a_change_the_groove_keeps_what_fits_and_an_early_hit_is_on_the_new_downbeat():
    band = Band(answer=downbeats, groove__mode="overdub")
    for beat in (0.5, 3.0, 4.75, 7.5):
        band.strike(beat)
    band.turn("transport/metre", "3/4")
    band.play_to(7.8)
    assert np.flatnonzero(band.conductor.groove[:, 0]).tolist() == [2, 12, 19, 30]
    band.strike(7.95, velocity=127)
    groove = band.conductor.groove
    assert np.flatnonzero(groove[:, 0]).tolist() == [0, 2, 19]
    assert groove[0, 2] == pytest.approx(-0.2, abs=0.01)
    band.strike(11.25)
    assert np.flatnonzero(band.conductor.groove[:, 0]).tolist() == [0, 2, 17, 19]
    band.play_to(15.0)
    assert np.array_equal(band.asked[-1].groove, band.conductor.groove)


def test_each_change_asks_the_drummer_again():
    band = Band(answer=downbeats)
    band.strike(1.0)
    band.play_to(7.0)
    asked = len(band.asked)
    band.turn("transport/metre", "6/8")
    band.play_to(8.3)
    assert len(band.asked) == asked + 1


def test_a_new_pattern_between_the_change_and_its_line_sounds_from_the_line_on():
    band = Band(answer=downbeats, drums__response="at once")
    band.play_to(2.0)
    band.turn("transport/metre", "3/4")
    band.strike(3.75)
    band.play_to(16.5)
    assert beats_of(band.hits, KICK_PITCH) == [0, 4, 7, 10, 13, 16]


def test_variations_and_responses_of_a_bar_come_at_the_bar_lines_of_the_metre():
    band = Band(answer=downbeats, transport__metre="7/8", drums__variation_every=2, drums__response="next bar")
    band.play_to(14.2)
    commits = [band.conductor.part.history.commit_at(beat).beat for beat in (3.6, 7.1, 14.1)]
    assert commits[1:] == [7.0, 14.0]
    assert commits[0] < 3.5


def test_the_pattern_is_shown_as_the_groove_is():
    band = Band(answer=downbeats, transport__metre="3/4")
    band.play_to(1.0)
    shown = band.conductor.part.shown_at(1.0)
    assert np.flatnonzero(shown[:, CLOSED_HAT]).tolist() == [*range(12), *range(16, 28)]
    assert np.flatnonzero(shown[:, KICK]).tolist() == [0, 16]


@pytest.mark.parametrize(("bpm", "lookahead_ms"), list(itertools.product([20, 60, 120, 240, 400], [1, 5, 46, 200])))
def test_a_change_is_made_before_anything_beyond_its_line_is_decided(bpm, lookahead_ms, monkeypatch):
    band = started_later(Band(answer=downbeats, transport__click=True), monkeypatch, lookahead_ms)
    band.play_to(-0.1)
    band.turn("transport/tempo", float(bpm))
    band.play_to(4.2)
    band.turn("transport/metre", "3/8")
    while band.conductor.timeline.bar_origin_beats == 0:
        band.tick(band.now_ns + manual_band.TICK_NS)
    assert band.scheduler.cursor_beat + 0.125 <= 8.0
    band.play_to(12.3)
    assert beats_of(band.hits, KICK_PITCH)[:5] == [0, 4, 8, 9.5, 11]
    clicks = [(hit.beat, hit.pitch) for hit in band.hits if hit.pitch in (ACCENT, CLICK) and hit.beat < 9.5]
    assert clicks == [
        *((beat, CLICK if beat % 4 else ACCENT) for beat in range(8)), (8.0, ACCENT), (8.5, CLICK), (9.0, CLICK)
    ]  # fmt: skip
