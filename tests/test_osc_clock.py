"""The clock of a transport that sends its beats over OSC, on a manual clock."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.listen.osc_clock import TWO_MASTERS, OscClock
from realtime.music.clock_reading import SILENT, Motion

MS = 1_000_000
SECOND = 1_000 * MS
START_NS = 7 * SECOND


class Master:
    """Sends its running beat to a clock; `jitter_ms` is the standard deviation of the stamps."""

    def __init__(self, clock, bpm=120.0, spacing_ms=20.0, beat=0.0, now_ns=START_NS, jitter_ms=0.0):
        self.clock, self.bpm, self.spacing_ms, self.beat, self.now_ns = clock, bpm, spacing_ms, beat, now_ns
        self._jitter_ms, self._draw = jitter_ms, random.Random(1)

    def send(self):
        late_ms = abs(self._draw.gauss(0, self._jitter_ms)) if self._jitter_ms else 0.0
        self.clock.beat(self.now_ns + round(late_ms * MS), self.beat)

    def advance(self):
        self.now_ns += round(self.spacing_ms * MS)
        self.beat += self.spacing_ms * self.bpm / 60_000

    def run(self, seconds):
        """Sends and advances for so long; gives each reading after a message and the beat that was sent."""
        seen = []
        for _ in range(round(seconds * 1000 / self.spacing_ms)):
            self.send()
            seen.append((self.clock.read(self.now_ns), self.now_ns, self.beat))
            self.advance()
        return seen


def error_ms(reading, ns, beat):
    """How far the line is ahead of the beat."""
    return (reading.line.beat_at(ns) - beat) * 60_000 / reading.line.bpm


def told(clock, ns):
    """A reading as values that can be compared."""
    reading = clock.read(ns)
    return reading.heard, reading.motion, reading.place, reading.fault, reading.line.bpm, reading.line.beat_at(ns)


def test_a_clock_that_nobody_runs_is_silent():
    assert OscClock(120).read(START_NS) == SILENT


def test_one_beat_is_only_a_place_and_the_second_that_moves_on_runs():
    clock = OscClock(100)
    clock.beat(START_NS, 16.0)
    assert clock.read(START_NS) == SILENT
    clock.beat(START_NS + 20 * MS, 16.04)
    reading = clock.read(START_NS + 20 * MS)
    assert (reading.heard, reading.motion, reading.place) == (True, Motion.RUNS, 1)
    assert reading.place_beat == 16.0
    assert reading.line.beat_at(START_NS + 20 * MS) == pytest.approx(16.04, abs=0.02)
    assert reading.line.beats_per_bar == 4


@pytest.mark.parametrize("expected_bpm", [60.0, 120.0, 240.0])
@pytest.mark.parametrize("bpm", [50.0, 120.0, 300.0])
@pytest.mark.parametrize("spacing_ms", [10.0, 50.0, 100.0])
def test_clean_beats_are_followed_whatever_tempo_was_expected(expected_bpm, bpm, spacing_ms):
    clock = OscClock(expected_bpm)
    seen = Master(clock, bpm, spacing_ms, beat=3.0).run(4.0)
    for reading, ns, beat in seen[-10:]:
        assert reading.line.bpm == pytest.approx(bpm, rel=1e-3)
        assert error_ms(reading, ns, beat) == pytest.approx(0.0, abs=0.2)
        assert (reading.heard, reading.motion, reading.place, reading.fault) == (True, Motion.RUNS, 1, "")
    assert clock.ignored == 0


@pytest.mark.parametrize("bpm", [45.0, 120.0, 280.0])
def test_a_beat_at_a_time_is_enough(bpm):
    clock = OscClock(120)
    seen = Master(clock, bpm, spacing_ms=60_000 / bpm, jitter_ms=2.0).run(30)
    assert all(reading.motion is Motion.RUNS for reading, _, _ in seen[1:])
    reading, ns, beat = seen[-1]
    assert reading.place == 1
    assert error_ms(reading, ns, beat) == pytest.approx(0.0, abs=4.0)
    assert reading.line.bpm == pytest.approx(bpm, rel=0.02)


@given(st.integers(0, 40))
def test_silence_is_a_stop_after_a_beat_beyond_the_spacing_and_no_sooner(extra_tenths):
    clock = OscClock(120)
    master = Master(clock, bpm=60.0)
    master.run(3.0)
    last_ns = master.now_ns - 20 * MS
    wait_ns = extra_tenths * 100 * MS
    reading = clock.read(last_ns + wait_ns)
    runs = wait_ns < 1015 * MS  # a beat, and the spacing
    assert (reading.heard, reading.motion) == ((True, Motion.RUNS) if runs else (False, Motion.STANDS))
    assert reading.line.beat_at(last_ns) == pytest.approx(master.beat - 0.02, abs=0.01)


def test_a_beat_that_repeats_is_a_transport_that_stands():
    clock = OscClock(120)
    master = Master(clock)
    master.run(2.0)
    stood_at = master.beat
    master.bpm = 0.0
    assert clock.read(master.now_ns).motion is Motion.RUNS
    motions = [reading.motion for reading, _, _ in master.run(2.0)]
    assert motions[-1] is Motion.STANDS
    assert motions == sorted(motions, key=[Motion.RUNS, Motion.STANDS].index)
    assert clock.read(master.now_ns).place == 1
    master.bpm = 120.0
    seen = master.run(1.0)
    assert [reading.motion for reading, _, _ in seen[:2]] == [Motion.STANDS, Motion.RUNS]
    reading, ns, beat = seen[-1]
    assert (reading.place, reading.place_beat) == (2, stood_at)
    assert error_ms(reading, ns, beat) == pytest.approx(0.0, abs=1.0)


def test_a_rewind_while_it_stands_starts_nothing():
    clock = OscClock(120)
    master = Master(clock, beat=64.0)
    master.run(2.0)
    master.bpm = 0.0
    master.run(1.0)
    master.beat = 0.0
    assert {reading.motion for reading, _, _ in master.run(1.0)} == {Motion.STANDS}


def test_stop_stands_at_once_and_beats_that_move_on_start_again():
    clock = OscClock(120)
    master = Master(clock)
    master.run(2.0)
    clock.stop()
    reading = clock.read(master.now_ns)
    assert (reading.heard, reading.motion, reading.place) == (False, Motion.STANDS, 1)
    master.beat, master.now_ns = 8.0, master.now_ns + SECOND
    seen = master.run(0.1)
    assert [reading.motion for reading, _, _ in seen[:2]] == [Motion.STANDS, Motion.RUNS]
    assert seen[1][0].place == 2
    assert seen[1][0].line.beat_at(seen[1][1]) == pytest.approx(8.04, abs=0.02)


@pytest.mark.parametrize("spacing_ms", [20.0, 500.0])
@pytest.mark.parametrize("to_beat", [0.0, 4.0, 8.6, 9.0, 64.0, -16.0])
def test_a_leap_moves_the_place_once_and_keeps_the_tempo(spacing_ms, to_beat):
    clock = OscClock(120)
    master = Master(clock, spacing_ms=spacing_ms, beat=-1.0)
    master.run(4.5)
    assert master.beat == pytest.approx(8.0)
    master.beat = to_beat
    seen = master.run(6.0)
    assert {(reading.place, reading.place_beat) for reading, _, _ in seen} == {(2, to_beat)}
    for reading, ns, beat in seen:
        assert reading.line.bpm == pytest.approx(120.0, rel=1e-3)
        assert error_ms(reading, ns, beat) == pytest.approx(0.0, abs=1.0)
        assert (reading.motion, reading.fault) == (Motion.RUNS, "")


def test_a_short_loop_moves_the_place_each_time_round():
    clock = OscClock(120)
    master = Master(clock, spacing_ms=10.0)
    for _ in range(8):
        master.beat = 0.0
        seen = master.run(0.1)
    assert seen[-1][0].place == 8
    assert seen[-1][0].fault == ""


@pytest.mark.parametrize("spacing_ms", [10.0, 50.0, 100.0])
@pytest.mark.parametrize("to_bpm", [60.0, 100.0, 126.0, 180.0])
def test_a_tempo_step_is_followed_within_a_beat_and_is_no_leap(spacing_ms, to_bpm):
    clock = OscClock(120)
    master = Master(clock, spacing_ms=spacing_ms)
    master.run(5.0)
    master.bpm = to_bpm
    master.run(60 / to_bpm)
    reading, ns, beat = master.run(0.2)[-1]
    assert reading.line.bpm == pytest.approx(to_bpm, rel=0.05)
    assert reading.place == 1
    reading, ns, beat = master.run(3.0)[-1]
    assert error_ms(reading, ns, beat) == pytest.approx(0.0, abs=2.0)
    assert reading.place == 1


def test_a_beat_a_time_at_another_tempo_is_no_leap():
    clock = OscClock(120)
    master = Master(clock, spacing_ms=500.0)
    master.run(5.0)
    master.bpm, master.spacing_ms = 180.0, 60_000 / 180
    reading, ns, beat = master.run(3.0)[-1]
    assert (reading.place, reading.line.bpm) == (1, pytest.approx(180.0, rel=0.02))
    assert error_ms(reading, ns, beat) == pytest.approx(0.0, abs=5.0)


def test_a_ramp_never_moves_the_line_backwards_or_the_place():
    clock = OscClock(140)
    master = Master(clock, bpm=140.0, jitter_ms=1.0)
    master.run(2.0)
    last = -1.0
    while master.bpm > 70:
        ((reading, ns, _),) = master.run(0.02)
        assert reading.place == 1
        assert reading.line.beat_at(ns) > last - 0.05
        last = reading.line.beat_at(ns)
        master.bpm -= 0.2


def test_jitter_of_three_ms_is_smoothed_below_one():
    clock = OscClock(120)
    seen = Master(clock, spacing_ms=20.0, jitter_ms=3.0).run(20.0)[200:]
    errors = [error_ms(reading, ns, beat) for reading, ns, beat in seen]
    mean = sum(errors) / len(errors)  # of one-sided jitter: a constant latency
    assert mean == pytest.approx(-2.4, abs=0.5)
    assert (sum((e - mean) ** 2 for e in errors) / len(errors)) ** 0.5 < 1.0


@pytest.mark.parametrize("beat", [float("nan"), float("inf"), -float("inf"), 1e300, -1e300, -1000.5, 1e6 + 1])
def test_nonsense_is_counted_and_changes_nothing(beat):
    clock = OscClock(120)
    master = Master(clock)
    master.run(1.0)
    before = told(clock, master.now_ns)
    clock.beat(master.now_ns, beat)
    assert told(clock, master.now_ns) == before
    assert clock.ignored == 1


def test_the_lowest_beat_is_minus_a_thousand():
    clock = OscClock(120)
    Master(clock, beat=-1000.0).run(1.0)
    assert clock.ignored == 0
    assert clock.read(START_NS + SECOND).line.beat_at(START_NS) == pytest.approx(-1000, abs=0.01)


def test_time_that_goes_backwards_is_counted_and_changes_nothing():
    clock = OscClock(120)
    master = Master(clock)
    master.run(1.0)
    before = told(clock, master.now_ns)
    clock.beat(START_NS, 50.0)
    clock.beat(-(2**62), 51.0)
    assert told(clock, master.now_ns) == before
    assert clock.ignored == 2


@pytest.mark.parametrize("spacing_ms", [10.0, 50.0])
@pytest.mark.parametrize("bpm", [1.0, 1000.0])
def test_a_tempo_that_nobody_plays_is_a_fault_and_no_leap(bpm, spacing_ms):
    clock = OscClock(120)
    reading = Master(clock, bpm, spacing_ms).run(4.0)[-1][0]
    assert (reading.heard, reading.line, reading.motion) == (True, None, Motion.UNTOLD)
    assert f"{bpm:,.0f} bpm" in reading.fault
    assert "20..400" in reading.fault
    assert reading.place <= 2


@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize("spacing_ms", [20.0, 500.0])
def test_of_two_masters_the_first_is_followed_and_the_reading_says_so(together, spacing_ms):
    clock = OscClock(120)
    first = Master(clock, spacing_ms=spacing_ms, beat=8.0)
    if not together:
        first.run(4.0)
    second = Master(clock, bpm=126.0, spacing_ms=spacing_ms, beat=300.0, now_ns=first.now_ns + 7 * MS)
    places = []
    for _ in range(round(6000 / spacing_ms)):
        first.run(spacing_ms / 1000)
        second.run(spacing_ms / 1000)
        places.append(clock.read(second.now_ns).place)
    reading = clock.read(first.now_ns)
    assert reading.fault == TWO_MASTERS
    assert places[-1] == places[5] <= 4
    assert reading.line.bpm == pytest.approx(120, rel=0.01)
    assert reading.line.beat_at(first.now_ns) == pytest.approx(first.beat, abs=0.02)
    reading = first.run(3.0)[-1][0]
    assert (reading.fault, reading.place) == ("", places[-1])
    second.now_ns = first.now_ns
    reading, ns, beat = second.run(3.0)[-1]
    assert reading.fault == ""
    assert error_ms(reading, ns, beat) == pytest.approx(0.0, abs=5.0)


@given(
    st.lists(
        st.tuples(
            st.integers(-SECOND, 3 * SECOND), st.floats(allow_nan=True, allow_infinity=True) | st.floats(-10, 10)
        ),
        max_size=40,
    )
)
def test_whatever_comes_the_reading_is_whole_and_the_place_never_falls(messages):
    clock, ns, place = OscClock(120), START_NS, 0
    for elapsed_ns, beat in messages:
        ns = max(0, ns + elapsed_ns)
        clock.beat(ns, beat)
        reading = clock.read(ns)
        assert reading.place >= place
        assert (reading.motion is Motion.RUNS) <= (reading.heard and reading.line is not None)
        assert (reading.line is None and reading.heard) <= bool(reading.fault)
        place = reading.place
