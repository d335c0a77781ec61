"""What `sideman calibrate` makes of what came back and of what was tapped."""

from __future__ import annotations

import random

import numpy as np
import pytest

from realtime._core import Timeline
from realtime.calibrate import LONGEST_S, SHORTEST_S, RoundTrip, irregular
from realtime.calibrate_tap import MIDI, OSC, Tap, judged

MS = 1_000_000
LINE = Timeline(120.0, 0.0, 7_000_000_000, 4)
BARS = 4
CLICKS = range(4, 20)


def test_the_notes_lie_at_irregular_moments_on_pitches_of_their_own() -> None:
    notes = irregular(32).notes
    spacing_s = np.diff(notes["grid_beat"]) / 2
    assert spacing_s.min() >= SHORTEST_S
    assert spacing_s.max() <= LONGEST_S
    assert spacing_s.std() > 0.015
    assert len(set(notes["pitch"].tolist())) == 32


def test_a_round_trip_is_told_by_its_median_and_its_tenths_and_what_is_lost() -> None:
    trip = RoundTrip(12, tuple(float(ms) for ms in range(10, 21)), 0.0, "Synth", "")
    assert (trip.median_ms, trip.p90_ms, trip.jitter_ms, trip.lost) == (15.0, 19.0, 8.0, 1)
    assert trip.to_set == '--output "Synth@15"'
    assert "12 notes sent, 1 lost; round trip 15.00 ms (median), 19.00 ms (p90)" in str(trip)


def test_what_the_loop_itself_takes_is_no_device_s() -> None:
    trip = RoundTrip(3, (5.33, 5.34, 5.36), 5.33, "", "")
    assert (trip.devices_ms, trip.to_set) == (0.0, "")
    assert "there is nothing to set" in str(trip)


def test_ports_without_names_are_set_by_parameters_and_what_no_output_can_take_is_left_to_the_input() -> None:
    assert RoundTrip(1, (42.04,), 0.0, "", "").to_set == "--set latency/midi_out=42"
    assert RoundTrip(1, (240.0,), 0.0, "Synth", "Keys").to_set == '--output "Synth@150" --input "Keys@90"'


def taps(offset_ms: float, deviation_ms: float = 0.0, way: str = MIDI) -> list[Tap]:
    chance = random.Random(3)
    return [Tap(round(LINE.time_at(beat) + chance.gauss(offset_ms, deviation_ms) * MS), way) for beat in CLICKS]


@pytest.mark.parametrize("offset_ms", [-80.0, -8.0, 0.0, 35.0, 120.0])
def test_the_median_of_the_taps_is_what_to_take_them_earlier_by(offset_ms: float) -> None:
    result = judged(taps(offset_ms), LINE, BARS, "Pad")
    assert result.median_ms == pytest.approx(offset_ms, abs=0.01)
    assert result.spread_ms < 0.01
    assert result.to_set == f'--input "Pad@{offset_ms:.0f}"'


def test_wild_taps_neither_move_the_median_nor_widen_the_spread() -> None:
    struck = taps(30.0, 4.0)
    wild = [*struck[:13], *(Tap(tap.ns + 170 * MS, MIDI) for tap in struck[13:])]
    result = judged(wild, LINE, BARS, "")
    assert result.median_ms == pytest.approx(30.0, abs=3.0)
    assert result.spread_ms < 9.0
    assert result.outliers == 3
    assert result.to_set.startswith("--set latency/midi_in=")


def test_the_bar_ahead_and_what_comes_after_the_last_do_not_count_and_a_chord_is_one_tap() -> None:
    struck = [Tap(LINE.time_at(beat) + 10 * MS, MIDI) for beat in range(24)]
    chords = [Tap(tap.ns + 9 * MS * number, MIDI) for tap in struck for number in range(3)]
    result = judged(chords, LINE, BARS, "")
    assert len(result.offsets_ms) == len(CLICKS)
    assert result.median_ms == pytest.approx(10.0)


def test_the_way_that_most_taps_came_is_measured() -> None:
    result = judged([*taps(20.0, way=OSC), *taps(-50.0)[:3]], LINE, BARS, "Pad")
    assert (result.way, result.to_set) == (OSC, "--set latency/osc_in=20")


def test_what_cannot_be_judged_is_one_sentence() -> None:
    with pytest.raises(RuntimeError, match="no taps came: tap along"):
        judged([], LINE, BARS, "")
    with pytest.raises(RuntimeError, match="only 5 taps came and 8 are needed"):
        judged(taps(0.0)[:5], LINE, BARS, "")
    anywhere = [Tap(round(LINE.time_at(beat + 0.37 * beat)), MIDI) for beat in range(4, 14)]
    with pytest.raises(RuntimeError, match="the taps do not follow the click"):
        judged(anywhere, LINE, BARS, "")
