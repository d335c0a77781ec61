"""The tracker on synthetic playing: counts, eighths, drift, rests, chords, nonsense."""

from __future__ import annotations

import itertools
import math
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from realtime.listen.beat_tracker import BeatTracker
from realtime.listen.count_in import count_of
from realtime.music.clock_reading import SILENT, ClockReading, Motion

MS = 1_000_000
S = 1_000_000_000
START = 7_000 * S


class Player:
    """Plays to a tracker at a manual time, and keeps what it says every 10 ms."""

    def __init__(self, tracker: BeatTracker | None = None, at_ns: int = START) -> None:
        self.tracker = BeatTracker() if tracker is None else tracker
        self.now_ns = at_ns
        self.read: list[tuple[int, ClockReading]] = []

    def wait_until(self, ns: int) -> ClockReading:
        reading = self.tracker.read(self.now_ns)
        while self.now_ns < ns:
            self.now_ns = min(ns, self.now_ns + 10 * MS)
            reading = self.tracker.read(self.now_ns)
            self.read.append((self.now_ns, reading))
        return reading

    def strike_at(self, ns: int, velocity: int = 90) -> None:
        self.wait_until(ns)
        self.tracker.strike(ns, velocity)

    def beats(self, times_s: list[float], velocities: list[int] | None = None, from_ns: int = START) -> None:
        for number, time_s in enumerate(times_s):
            self.strike_at(from_ns + round(time_s * S), velocities[number % len(velocities)] if velocities else 90)


def count_off(bpm: float, from_ns: int = START) -> Player:
    player = Player(at_ns=from_ns)
    player.beats([beat * 60 / bpm for beat in range(4)], from_ns=from_ns)
    return player


def rock(bars: int, bpm: float) -> tuple[list[float], list[int]]:
    """Eighths, loud on two and four, softest off the beat: times in seconds, velocities of a bar."""
    return [eighth * 30 / bpm for eighth in range(8 * bars)], [95, 50, 115, 50, 90, 55, 115, 50]


def jumps_ns(player: Player) -> list[float]:
    """How far the line moves at once, in ns, from one reading to the next of the same place."""
    pairs = zip(player.read, player.read[1:], strict=False)
    return [
        (later.line.beat_at(ns) - earlier.line.beat_at(ns)) * 60e9 / later.line.bpm
        for (ns, earlier), (_, later) in pairs
        if earlier.line is not None and later.line is not None and earlier.place == later.place
    ]


def test_a_clock_that_has_heard_nothing_is_silent() -> None:
    assert BeatTracker().read(START) == SILENT


@pytest.mark.parametrize("bpm", [40.0, 60.0, 97.0, 120.0, 180.0, 240.0])
def test_after_a_count_of_four_beat_0_is_where_the_fifth_tap_would_be(bpm: float) -> None:
    player = count_off(bpm)
    fifth_ns = START + round(4 * 60e9 / bpm)
    reading = player.wait_until(fifth_ns - 50 * MS)
    assert reading.heard
    assert reading.motion is Motion.RUNS
    assert reading.place == 1
    assert reading.line is not None
    assert reading.line.bpm == pytest.approx(bpm, rel=1e-6)
    assert reading.line.time_at(0.0) == pytest.approx(fifth_ns, abs=1 * MS)
    assert reading.line.beats_per_bar == 4.0


def test_a_count_with_an_unsteady_hand_is_still_one_and_its_errors_are_spread() -> None:
    player = Player()
    player.beats([0.0, 0.515, 0.99, 1.505])
    line = player.wait_until(START + 1_700 * MS).line
    assert line is not None
    assert line.bpm == pytest.approx(120, rel=0.02)
    assert line.time_at(0.0) == pytest.approx(START + 2 * S, abs=10 * MS)


@pytest.mark.parametrize("bpm", [60.0, 120.0, 180.0, 220.0])
def test_of_the_counts_of_a_hand_that_is_off_by_15_ms_few_are_not_taken(bpm: float) -> None:
    random = Random(1)
    taps = [[beat * 60 / bpm + random.gauss(0, 0.015) for beat in range(4)] for _ in range(1_000)]
    assert sum(count_of(tap_s, [90] * 4) is None for tap_s in taps) < 35


@pytest.mark.parametrize("fourth_s", [1.2, 1.75, 2.0])
def test_taps_of_which_the_last_is_a_quarter_of_a_beat_or_more_off_are_no_count(fourth_s: float) -> None:
    assert count_of([0.0, 0.5, 1.0, fourth_s], [90] * 4) is None


@pytest.mark.parametrize("bpm", [20.0, 30.0, 300.0])
def test_four_taps_slower_than_40_or_faster_than_240_are_no_count(bpm: float) -> None:
    assert not count_off(bpm).wait_until(START + round(4.2 * 60e9 / bpm)).heard


def test_four_fast_onsets_with_accents_are_a_groove_and_no_count() -> None:
    player = Player()
    player.beats([0.0, 0.25, 0.5, 0.75], [100, 50, 110, 45])
    assert not player.wait_until(START + 990 * MS).heard


def test_the_line_follows_the_players_beats_after_the_count() -> None:
    player = count_off(120.0)
    times, velocities = rock(8, 118.0)
    player.beats(times, velocities, START + 2 * S)
    line = player.read[-1][1].line
    assert line is not None
    assert line.bpm == pytest.approx(118, rel=0.01)
    nearest = round(line.beat_at(player.now_ns))
    assert nearest == 31 or nearest == 32
    played_ns = START + 2 * S + round(nearest * 60e9 / 118)
    assert line.time_at(float(nearest)) == pytest.approx(played_ns, abs=25 * MS)


@pytest.mark.parametrize("bpm", [84.0, 100.0, 120.0, 132.0])
def test_steady_eighths_are_known_after_two_bars_and_right_after_four(bpm: float) -> None:
    player = Player()
    times, velocities = rock(6, bpm)
    player.beats(times, velocities)
    established_ns = next(ns for ns, reading in player.read if reading.heard)
    assert (established_ns - START) * bpm / 60e9 < 12
    line = player.read[-1][1].line
    assert line is not None
    assert line.bpm == pytest.approx(bpm, rel=0.01)
    beat = round(line.beat_at(player.now_ns))
    off_ns = (line.time_at(float(beat)) - START) % (60e9 / bpm)
    assert min(off_ns, 60e9 / bpm - off_ns) < 25 * MS


@pytest.mark.parametrize("bpm", [70.0, 84.0, 150.0])
def test_a_count_is_believed_though_the_playing_sounds_like_half_or_double_of_it(bpm: float) -> None:
    """Quarters with the accents of eighths, and sixteenths with those of eighths."""
    for times_of in (2, 1 / 2):
        player = count_off(bpm)
        times, velocities = rock(8, bpm)
        player.beats([times_of * time_s for time_s in times], velocities, START + round(4 * 60e9 / bpm))
        line = player.read[-1][1].line
        assert player.read[-1][1].place == 1
        assert line is not None
        assert line.bpm == pytest.approx(bpm, rel=0.02)


def test_a_drift_of_8_percent_is_followed_without_a_jump_or_a_lurch() -> None:
    """From 110 to 119 bpm and back, each way within eight bars. A glide ends between two readings: under 0.5 ms."""
    player = count_off(110.0)
    times, time_s = [], 0.0
    for eighth in range(128):
        times.append(time_s)
        time_s += 30 / (110 * (1 + 0.08 * math.sin(math.pi * eighth / 128)))
    player.beats(times, rock(1, 110.0)[1], START + round(4 * 60e9 / 110))
    assert max(map(abs, jumps_ns(player))) < 0.5 * MS
    tempos = {ns: reading.line.bpm for ns, reading in player.read if reading.line is not None}
    assert 116 < max(tempos.values()) < 122
    assert player.read[-1][1].place == 1
    line = player.read[-1][1].line
    assert line is not None
    assert line.beat_at(START + round(4 * 60e9 / 110 + times[-1] * S)) == pytest.approx(63.5, abs=0.1)


def test_the_tempo_never_changes_by_more_than_a_little_within_a_beat() -> None:
    """2 % of it for the tempo, and 4 % to take back an error of the phase."""
    player = count_off(110.0)
    times, velocities = rock(4, 118.0)
    player.beats(times, velocities, START + round(4 * 60e9 / 110))
    tempos = [reading.line.bpm for _, reading in player.read if reading.line is not None]
    assert all(abs(b / a - 1) < 0.085 for a, b in itertools.pairwise(tempos))
    assert all(abs(b / a - 1) < 0.11 for a, b in zip(tempos, tempos[50:], strict=False))


def test_the_beat_goes_on_while_the_player_rests() -> None:
    player = count_off(120.0)
    times, velocities = rock(4, 120.0)
    player.beats(times, velocities, START + 2 * S)
    reading = player.wait_until(START + 600 * S)
    assert reading.heard
    assert reading.line is not None
    assert reading.line.bpm == pytest.approx(120, rel=0.01)
    assert reading.place == 1


def test_after_a_rest_another_count_is_taken_and_one_on_the_line_is_not() -> None:
    player = count_off(120.0)
    times, velocities = rock(4, 120.0)
    player.beats(times, velocities, START + 2 * S)
    line = player.wait_until(START + 20 * S).line
    assert line is not None
    player.beats([0.5 * beat for beat in range(4)], from_ns=line.time_at(44.0))
    assert player.wait_until(START + 40 * S).place == 1
    player.beats([0.75 * beat for beat in range(4)], from_ns=START + 40 * S)
    reading = player.wait_until(START + 42_500 * MS)
    assert reading.place == 2
    assert reading.line is not None
    assert reading.line.bpm == pytest.approx(80, rel=0.001)
    assert reading.line.time_at(0.0) == pytest.approx(START + 43 * S, abs=1 * MS)


def test_a_reset_forgets_the_tempo_and_the_next_count_moves_the_place() -> None:
    player = count_off(120.0)
    assert player.wait_until(START + 1_600 * MS).place == 1
    player.tracker.reset()
    reading = player.wait_until(START + 2 * S)
    assert not reading.heard
    assert reading.motion is Motion.UNTOLD
    assert reading.line is None
    player.beats([0.6 * beat for beat in range(4)], from_ns=START + 3 * S)
    assert player.wait_until(START + 5 * S).place == 2


def test_chords_are_one_onset_each() -> None:
    alone, chords = count_off(100.0), Player()
    for tap in range(4):
        for note in range(4):
            chords.strike_at(START + tap * 600 * MS + note * 10 * MS, 60 + 10 * note)
    one, other = (player.wait_until(START + 2 * S).line for player in (alone, chords))
    assert one is not None
    assert other is not None
    assert (other.bpm, other.time_at(0.0)) == (one.bpm, one.time_at(0.0))


def test_notes_at_the_same_stamp_are_one_onset() -> None:
    player = Player()
    for _ in range(100):
        player.strike_at(START)
    assert not player.wait_until(START + S).heard


def test_what_comes_from_the_past_is_left_out() -> None:
    """As if it had not been struck."""
    player = Player()
    for tap in range(4):
        player.strike_at(START + tap * 500 * MS)
        player.tracker.strike(START - 50 * S, 127)
    line = player.wait_until(START + 1_700 * MS).line
    assert line is not None
    assert line.bpm == pytest.approx(120)
    player.tracker.strike(START, 127)
    assert player.wait_until(START + 1_800 * MS).place == 1


def test_1000_onsets_a_second_give_a_line_within_bounds_or_none() -> None:
    player = Player()
    for number in range(10_000):
        player.strike_at(START + number * MS)
    line = player.read[-1][1].line
    assert line is None or 20 <= line.bpm <= 400


def test_an_onset_an_hour_never_becomes_a_tempo() -> None:
    tracker = BeatTracker()
    for hour in range(50):
        tracker.strike(START + hour * 3_600 * S, 90)
        assert not tracker.read(START + hour * 3_600 * S + S).heard


def test_one_onset_a_day_leaves_an_established_tempo_as_it_is() -> None:
    """The onset may draw the beat to it; a minute later that is done."""
    player = count_off(120.0)
    player.wait_until(START + 2 * S)
    for day in range(1, 5):
        player.tracker.strike(START + day * 86_400 * S, 90)
        player.tracker.read(START + day * 86_400 * S + S)
        reading = player.tracker.read(START + day * 86_400 * S + 60 * S)
        assert reading.line is not None
        assert reading.line.bpm == pytest.approx(120, rel=0.01)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(-50, 3_000), st.integers(-5, 300)), max_size=80))
def test_nothing_that_is_struck_raises_moves_the_place_back_or_breaks_the_line(notes: list[tuple[int, int]]) -> None:
    tracker = BeatTracker()
    ns, now_ns, place = START, START, 0
    last: ClockReading | None = None
    for gap_ms, velocity in notes:
        ns += gap_ms * MS
        tracker.strike(ns, velocity)
        now_ns = max(now_ns, ns)
        reading = tracker.read(now_ns)
        assert reading.place >= place
        if last is not None and last.line is not None and reading.line is not None and reading.place == place:
            assert 20 <= reading.line.bpm <= 400
        assert reading.heard == (reading.line is not None)
        last, place = reading, reading.place
