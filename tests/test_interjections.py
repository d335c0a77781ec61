"""A pattern that sounds once over the voice's own: fill, break, ending. At 120 bpm a beat lasts 500 ms."""

import itertools
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from timetable import BASS, DRUMS, MS, advanced, drum_pattern, hits, melody, playing, table

from realtime._core import EventQueue, Scheduler, SchedulerThread, Timeline, VoiceSettings, monotonic_ns
from realtime.music.kit import CLOSED_HAT, CRASH, KICK, PITCHES, SNARE
from realtime.music.pattern import Pattern

HATS, KICKS, SNARES, CRASHES = (int(PITCHES[drum]) for drum in (CLOSED_HAT, KICK, SNARE, CRASH))
ENDLESS_BEATS = 1e9
BREAK = Pattern([], [], [], [], [], [], length_beats=4.0, loops=False)


def quarters(drum: int = CLOSED_HAT, shift: float = 0.0) -> Pattern:
    return drum_pattern((0.0, shift, drum, 0.5), length=1.0)


def fill(id: int = 9) -> Pattern:
    """A bar of snares on every beat that lands on a crash and a kick."""
    snares = [(float(beat), 0.0, SNARE, 0.7) for beat in range(4)]
    return drum_pattern(*snares, (4.0, 0.0, CRASH, 1.0), (4.0, 0.0, KICK, 1.0), length=5.0, loops=False, id=id)


def drumming(pattern: Pattern | None = None) -> Scheduler:
    scheduler = playing()
    scheduler.submit(DRUMS, pattern or quarters(), 1.0)
    return scheduler


def test_a_fill_sounds_once_instead_of_the_pattern_and_lands_on_top_of_it() -> None:
    scheduler = drumming()
    advanced(scheduler, 0, 600)
    assert scheduler.interject(DRUMS, fill(), 4.0, 4.0) == 4.0
    events = advanced(scheduler, 600, 6900)
    before = [(float(beat), HATS) for beat in (2, 3)]
    filled = [(float(beat), SNARES) for beat in (4, 5, 6, 7)]
    landing = [(8.0, HATS), (8.0, CRASHES), (8.0, KICKS)]
    assert hits(events) == [*before, *filled, *landing, *[(float(beat), HATS) for beat in (9, 10, 11, 12, 13)]]
    assert set(events["pattern"][events["data1"] == SNARES].tolist()) == {9}


def test_an_empty_pattern_is_a_break() -> None:
    scheduler = drumming()
    assert scheduler.interject(DRUMS, BREAK, 4.0, 4.0, 4.0) == 4.0
    assert [beat for beat, _ in hits(advanced(scheduler, 0, 5000))] == [0.0, 1.0, 2.0, 3.0, 8.0, 9.0]


def test_an_ending_rings_out_and_nothing_follows() -> None:
    scheduler = drumming()
    last = drum_pattern((0.0, 0.0, CRASH, 1.0), (0.0, 0.0, KICK, 1.0), length=4.0, loops=False)
    assert scheduler.interject(DRUMS, last, 4.0, ENDLESS_BEATS, 1.0) == 4.0
    scheduler.submit(DRUMS, quarters(SNARE), 4.0)
    assert hits(advanced(scheduler, 0, 100_000))[4:] == [(4.0, CRASHES), (4.0, KICKS)]


def test_the_notes_of_the_pattern_give_way_by_grid_beat_and_early_fills_come_early() -> None:
    late_hats = drum_pattern((0.0, 0.1, CLOSED_HAT, 0.5), (0.75, -0.1, KICK, 0.5), length=1.0)
    scheduler = drumming(late_hats)
    early = drum_pattern((0.0, -0.1, SNARE, 1.0), length=1.0)
    assert scheduler.interject(DRUMS, early, 1.0, 1.0, 1.0) == 1.0
    assert hits(advanced(scheduler, 0, 1300)) == [(0.1, HATS), (0.65, KICKS), (0.9, SNARES), (2.1, HATS)]


def test_a_landing_plays_its_drums_for_the_pattern_within_half_a_step() -> None:
    pattern = drum_pattern(
        (0.0, -0.05, KICK, 0.3), (0.0, 0.0, CLOSED_HAT, 0.3), (0.1, 0.0, CRASH, 0.3), (0.5, 0.0, KICK, 0.3), length=4.0
    )
    scheduler = drumming(pattern)
    scheduler.interject(DRUMS, fill(), 4.0, 4.0, 4.0)
    advanced(scheduler, 0, 3900)
    assert [line for line in table(advanced(scheduler, 3900, 4300)) if " on " in line] == [
        "4000 on 10 42 38",
        "4000 on 10 49 127",
        "4000 on 10 36 127",
        "4250 on 10 36 38",
    ]


@given(st.floats(-0.125, 0.125), st.floats(-0.125, 0.125), st.sampled_from([0.0, 0.25, 3.75, 4.0, 4.25]))
def test_no_drum_is_struck_twice_within_thirty_ms_where_a_fill_begins_and_lands(
    of_pattern: float, of_fill: float, grid_beat: float
) -> None:
    eighths = drum_pattern(*[(step / 4, of_pattern, SNARE, 0.5) for step in range(4)], length=1.0)
    scheduler = drumming(eighths)
    one = drum_pattern((grid_beat, of_fill, SNARE, 1.0), length=5.0)
    scheduler.interject(DRUMS, one, 4.0, 4.0, 4.0)
    events = advanced(scheduler, -100, 6000)
    due_ns = events["due_ns"][(events["status"] & 0xF0) == 0x90]
    assert np.diff(due_ns).min() >= 30 * MS
    just_struck = grid_beat in (0.0, 4.25) and of_fill - of_pattern < -0.18
    assert just_struck or 127 in events["data2"]


def test_a_new_interjection_replaces_one_that_has_not_begun() -> None:
    scheduler = drumming()
    assert scheduler.interject(DRUMS, fill(), 4.0, 4.0, 8.0) == 8.0
    assert scheduler.interject(DRUMS, BREAK, 4.0, 4.0, 4.0) == 4.0
    assert [beat for beat, _ in hits(advanced(scheduler, 0, 6400))] == [0.0, 1.0, 2.0, 3.0, 8.0, 9.0, 10.0, 11.0, 12.0]


def test_a_new_interjection_cuts_off_one_that_is_not_over() -> None:
    scheduler = drumming()
    scheduler.interject(DRUMS, fill(), 4.0, 4.0, 4.0)
    advanced(scheduler, 0, 2600)
    assert scheduler.interject(DRUMS, quarters(KICK), 1.0, 1.0) == 6.0
    heard = hits(advanced(scheduler, 2600, 5000))
    assert heard == [(6.0, KICKS), (7.0, HATS), (8.0, HATS), (9.0, HATS)]


def test_a_fill_still_lands_where_a_break_follows_it() -> None:
    scheduler = drumming()
    scheduler.interject(DRUMS, fill(), 4.0, 4.0, 4.0)
    advanced(scheduler, 0, 2600)
    assert scheduler.interject(DRUMS, BREAK, 4.0, 4.0) == 8.0
    heard = hits(advanced(scheduler, 2600, 6100))
    assert heard == [(6.0, SNARES), (7.0, SNARES), (8.0, CRASHES), (8.0, KICKS), (12.0, HATS)]


def test_what_is_submitted_during_an_interjection_takes_effect_underneath() -> None:
    scheduler = drumming()
    scheduler.interject(DRUMS, BREAK, 4.0, 4.0, 4.0)
    advanced(scheduler, 0, 2600)
    assert scheduler.submit(DRUMS, quarters(KICK), 1.0) == 6.0
    assert hits(advanced(scheduler, 2600, 4600)) == [(8.0, KICKS), (9.0, KICKS)]


@pytest.mark.parametrize("begun", [False, True])
def test_stop_and_start_drop_an_interjection(begun: bool) -> None:
    for restart in (False, True):
        scheduler = drumming()
        scheduler.interject(DRUMS, BREAK, 4.0, ENDLESS_BEATS, 4.0)
        advanced(scheduler, 0, 2500 if begun else 100)
        if not restart:
            scheduler.stop()
        scheduler.start(Timeline(120.0, 0.0, 10_000 * MS))
        assert [beat for beat, _ in hits(advanced(scheduler, 9900, 13_100))] == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]


def test_while_stopped_there_is_nothing_to_interject_upon() -> None:
    scheduler = Scheduler()
    scheduler.submit(DRUMS, quarters(), 1.0)
    assert scheduler.interject(DRUMS, fill(), 4.0, 4.0) is None
    scheduler.start(Timeline(120.0, 0.0, 0))
    assert {pitch for _, pitch in hits(advanced(scheduler, 0, 4100))} == {HATS}


def test_an_interjection_sounds_in_a_voice_without_a_pattern_and_in_no_other() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 0.5), length=1.0), 1.0)
    scheduler.interject(DRUMS, fill(), 1.0, 4.0)
    assert len(hits(advanced(scheduler, 0, 4100))) == 4 + 2 + 9


@given(st.floats(0.0, 100.0), st.sampled_from([0.25, 1.0, 3.0, 4.0, 3.5]), st.floats(-10.0, 120.0))
def test_an_interjection_begins_at_the_first_point_half_a_step_ahead(
    cursor: float, quantum: float, not_before: float
) -> None:
    scheduler = drumming()
    advanced(scheduler, 0, cursor * 500)
    commit = scheduler.interject(DRUMS, fill(), quantum, 4.0, not_before)
    assert commit is not None
    earliest = max(scheduler.cursor_beat + 0.125, not_before)
    assert commit % quantum == 0
    assert earliest <= commit < earliest + quantum + 1e-9


@given(st.floats(0.25, 6.0), st.lists(st.integers(-100, 6000), max_size=30), st.sampled_from([{}, {"swing": 0.7}]))
def test_any_cut_into_windows_yields_the_same_table_with_an_interjection(
    span: float, cuts: list[int], shape: dict[str, Any]
) -> None:
    runs = []
    for points in ([-100, 6000], [-100, *sorted(cuts), 6000]):
        sixteenths = [(step / 4, 0.12 * (-1) ** step, step % 9, 0.5) for step in range(32)]
        scheduler = drumming(drum_pattern(*sixteenths))
        scheduler.set_voice(DRUMS, VoiceSettings(9, feel_ms=8.0, **shape))
        scheduler.interject(DRUMS, fill(), 1.0, span, 3.0)
        windows = [advanced(scheduler, start, end) for start, end in itertools.pairwise(points)]
        runs.append([line for window in windows for line in table(window)])
    assert runs[0] == runs[1]


def test_the_thread_interjects_and_tells_of_it() -> None:
    thread = SchedulerThread(5 * MS)
    sink = EventQueue()
    thread.add_sink(sink)
    thread.submit(DRUMS, quarters(), 1.0)
    thread.interject(DRUMS, fill(), 1.0, 4.0)
    thread.start(Timeline(120.0, 0.0, monotonic_ns() + 500 * MS))
    thread.interject(DRUMS, fill(id=12), 1.0, 4.0)
    thread.stop()
    thread.close()
    assert [(pattern, beat) for _, pattern, beat, _ in thread.accepted()] == [(0, -math.inf), (12, 0.0)]
    assert thread.dropped == 0


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        (r"voice must be within 0\.\.14, not 15", (15, BREAK, 1.0, 1.0)),
        (r"quantum_beats must be within 0\.0625\.\.1024, not 0", (0, BREAK, 0.0, 1.0)),
        (r"span_beats must be within 0\.25\.\.1e\+09, not 0\.2", (0, BREAK, 1.0, 0.2)),
        (r"span_beats must be within 0\.25\.\.1e\+09, not 2e\+09", (0, BREAK, 1.0, 2e9)),
        ("not_before_beat must be within .* not nan", (0, BREAK, 1.0, 1.0, math.nan)),
    ],
)
def test_an_interjection_out_of_range_is_refused(message: str, arguments: tuple[Any, ...]) -> None:
    thread = SchedulerThread()
    for scheduler in (playing(), thread):
        with pytest.raises(ValueError, match=message):
            scheduler.interject(*arguments)
    thread.close()
