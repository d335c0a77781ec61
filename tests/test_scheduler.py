"""The scheduler on a manual clock. At 120 bpm a beat lasts 500 ms."""

import itertools
import math
from collections import Counter
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from timetable import BASS, DRUMS, MS, advanced, drum_pattern, hits, melody, playing, table

from realtime._core import CLICK_VOICE, Scheduler, Timeline, VoiceSettings
from realtime.music.kit import CLOSED_HAT, CRASH, KICK, SNARE


def test_two_bars_of_drums_and_bass() -> None:
    scheduler = playing()
    drums = drum_pattern(
        (0.0, 0.0, KICK, 1.0),
        (0.0, 0.0, CRASH, 0.8),
        (1.0, 0.02, SNARE, 0.9),
        (2.5, 0.0, KICK, 0.7),
        (3.0, -0.02, SNARE, 0.9),
        (4.0, 0.0, KICK, 1.0),
        (5.0, 0.0, SNARE, 0.9),
        (7.75, 0.1, SNARE, 0.3),
    )
    assert scheduler.submit(DRUMS, drums, 1.0) == 0.0
    assert scheduler.submit(BASS, melody((0.0, 40, 2.5), (4.0, 43, 4.0)), 1.0) == 0.0
    assert table(advanced(scheduler, 0, 4000)) == [
        "0 on 10 36 127",
        "0 on 10 49 102",
        "0 on 1 40 127",
        "60 off 10 36",
        "60 off 10 49",
        "510 on 10 38 114",
        "570 off 10 38",
        "1250 off 1 40",
        "1250 on 10 36 89",
        "1310 off 10 36",
        "1490 on 10 38 114",
        "1550 off 10 38",
        "2000 on 10 36 127",
        "2000 on 1 43 127",
        "2060 off 10 36",
        "2500 on 10 38 114",
        "2560 off 10 38",
        "3925 on 10 38 38",
        "3985 off 10 38",
    ]
    assert table(advanced(scheduler, 4000, 4010)) == [
        "4000 off 1 43",
        "4000 on 10 36 127",
        "4000 on 10 49 102",
        "4000 on 1 40 127",
    ]


def test_events_carry_beat_pattern_sound_and_voice() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((1.0, 0.05, SNARE, 0.5), id=11), 1.0)
    scheduler.submit(BASS, melody((1.5, 40, 0.25), id=12), 1.0)
    events = advanced(scheduler, 0, 1000)
    rows = events[["beat", "pattern", "sound", "voice"]].tolist()
    assert rows == [
        pytest.approx((1.05, 11, SNARE, DRUMS)),
        pytest.approx((1.17, 11, SNARE, DRUMS)),
        (1.5, 12, 255, BASS),
        (1.75, 12, 255, BASS),
    ]


def test_the_drums_gate_is_the_smaller_of_sixty_ms_and_half_a_step() -> None:
    for bpm, gate_ms in ((60.0, 60.0), (120.0, 60.0), (125.0, 60.0), (200.0, 37.5)):
        scheduler = playing(bpm=bpm)
        scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0)), 1.0)
        assert table(advanced(scheduler, 0, 100)) == ["0 on 10 36 127", f"{gate_ms:g} off 10 36"]


def test_early_hit_of_the_first_beat_sounds_before_the_origin() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((0.0, -0.1, KICK, 1.0), (7.75, 0.0, SNARE, 1.0)), 1.0)
    assert hits(advanced(scheduler, -500, 100)) == [(-0.1, 36)]


def test_one_pattern_may_flam_within_thirty_ms() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((1.0, 0.0, SNARE, 0.3), (1.0, 0.03, SNARE, 1.0)), 1.0)
    assert table(advanced(scheduler, 0, 600)) == [
        "500 on 10 38 38",
        "515 off 10 38",
        "515 on 10 38 127",
        "575 off 10 38",
    ]


@given(st.integers(-40, 40), st.integers(-40, 40), st.sampled_from([1.0, 3.5, 8.0]))
def test_a_loop_anchored_anywhere_sounds_once_a_length(anchor: int, origin: int, length: float) -> None:
    scheduler = playing(origin_beats=float(origin))
    scheduler.submit(DRUMS, drum_pattern((0.5, 0.0, KICK, 1.0), length=length, anchor_beat=float(anchor)), 1.0)
    beats = [beat for beat, _ in hits(advanced(scheduler, 0, 12_000))]
    first = anchor + 0.5 + math.ceil((origin - anchor - 0.5) / length) * length
    assert beats == np.arange(first, origin + 24, length).tolist()


def test_a_pattern_that_does_not_loop_sounds_once() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 60, 0.5), (1.0, 62, 0.5), length=2.0, anchor_beat=1.0, loops=False), 1.0)
    assert hits(advanced(scheduler, 0, 10_000)) == [(1.0, 60), (2.0, 62)]


TEMPO_CHANGES = st.lists(st.tuples(st.integers(1, 700), st.floats(20.0, 400.0)), max_size=12)


@given(TEMPO_CHANGES, st.integers(1, 40), st.integers(1, 40))
def test_no_tempo_change_doubles_or_loses_a_note(
    changes: list[tuple[int, float]], window_ms: int, lookahead_ms: int
) -> None:
    shifts = np.linspace(-0.125, 0.125, 32)
    pattern = drum_pattern(*[(step / 4, shift, step % 9, 0.5) for step, shift in enumerate(shifts)])
    timeline = Timeline(120.0, 0.0, 0)
    scheduler = Scheduler()
    scheduler.start(timeline)
    scheduler.submit(DRUMS, pattern, 1.0)
    waiting = sorted(changes)
    heard: list[float] = []
    previous_due = -1000 * MS
    upto_ms = -100
    for now_ms in range(-100, 800, window_ms):
        while waiting and waiting[0][0] <= now_ms:
            timeline = timeline.with_tempo(waiting.pop(0)[1], now_ms * MS)
            scheduler.set_timeline(timeline)
        events = advanced(scheduler, upto_ms, now_ms + lookahead_ms)
        upto_ms = now_ms + lookahead_ms
        for due in events["due_ns"].tolist():
            assert due >= previous_due
            previous_due = due
        heard += [beat for beat, _ in hits(events)]
    expected = [step / 4 + shift for step, shift in enumerate(np.tile(shifts, 4).astype(np.float32)[:128])]
    assert heard == pytest.approx([beat for beat in expected if beat < scheduler.cursor_beat], abs=1e-5)


@given(st.lists(st.integers(0, 3000), max_size=30))
def test_any_cut_into_windows_yields_the_same_table(cuts: list[int]) -> None:
    runs = []
    for points in ([0, 3000], [0, *sorted(cuts), 3000]):
        scheduler = playing(bpm=140.0)
        hats = [(step / 4, 0.1 * (-1) ** step, CLOSED_HAT, 0.5) for step in range(32)]
        scheduler.submit(DRUMS, drum_pattern(*hats), 1.0)
        scheduler.submit(DRUMS, drum_pattern((0.0, -0.1, KICK, 1.0), length=0.5), 1.0, 3.0)
        scheduler.submit(BASS, melody(*[(beat / 3, 40 + beat % 2, 0.7) for beat in range(24)]), 1.0)
        windows = [advanced(scheduler, start, end) for start, end in itertools.pairwise(points)]
        runs.append([line for window in windows for line in table(window)])
    assert runs[0] == runs[1]


def test_a_retrigger_closes_the_earlier_note_first() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 1.5), (1.0, 40, 0.5)), 1.0)
    assert table(advanced(scheduler, 0, 1000)) == [
        "0 on 1 40 127",
        "500 off 1 40",
        "500 on 1 40 127",
        "750 off 1 40",
    ]


def test_stop_closes_every_note_and_nothing_follows() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 4.0), (1.0, 47, 4.0)), 1.0)
    advanced(scheduler, 0, 600)
    scheduler.stop()
    assert sorted(table(advanced(scheduler, 600, 700))) == ["600 off 1 40", "600 off 1 47"]
    assert table(advanced(scheduler, 700, 9000)) == []


@pytest.mark.parametrize(
    ("beats_per_bar", "accents", "clicks"),
    [
        (4.0, [0.0, 4.0], [1.0, 2.0, 3.0, 5.0, 6.0, 7.0]),
        (3.0, [0.0, 3.0, 6.0], [1.0, 2.0, 4.0, 5.0, 7.0]),
        (3.5, [0.0, 3.5, 7.0], [1.0, 2.0, 3.0, 4.5, 5.5, 6.5]),
    ],
)
def test_the_click_accents_the_bar_line(beats_per_bar: float, accents: list[float], clicks: list[float]) -> None:
    scheduler = playing(beats_per_bar=beats_per_bar)
    scheduler.click(True)
    events = advanced(scheduler, -200, 3990)
    assert hits(events) == sorted([(beat, 76) for beat in accents] + [(beat, 77) for beat in clicks])
    assert Counter(events["sound"].tolist()) == {9: 2 * len(accents), 10: 2 * len(clicks)}
    assert set(events["voice"].tolist()) == {CLICK_VOICE}
    assert set((events["status"] & 0xF).tolist()) == {9}


def test_a_start_in_the_past_skips_what_is_over_twenty_ms_late() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0), (0.25, 0.0, SNARE, 1.0), length=0.5), 1.0)
    assert table(advanced(scheduler, 135, 300))[0] == "125 on 10 38 127"
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0), (0.25, 0.0, SNARE, 1.0), length=0.5), 1.0)
    assert table(advanced(scheduler, 146, 300))[0] == "250 on 10 36 127"


def test_a_gap_between_windows_skips_its_notes_but_no_note_off() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody(*[(beat / 2, 40 + beat, 0.5) for beat in range(16)]), 1.0)
    assert table(advanced(scheduler, 0, 100)) == ["0 on 1 40 127"]
    assert table(advanced(scheduler, 1260, 1510)) == [
        "1250 on 1 45 127",
        "1260 off 1 40",
        "1500 off 1 45",
        "1500 on 1 46 127",
    ]


def test_a_timeline_that_leaps_ahead_gives_no_burst() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0), length=1.0), 1.0)
    advanced(scheduler, 0, 100)
    scheduler.set_timeline(Timeline(120.0, 50.1, 100 * MS))
    assert hits(advanced(scheduler, 100, 600)) == [(51.0, 36)]


def test_a_restart_closes_what_sounds_and_plays_the_newest_pattern_from_the_origin() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 8.0)), 1.0)
    advanced(scheduler, 0, 600)
    scheduler.submit(BASS, melody((0.0, 50, 1.0)), 8.0)
    scheduler.start(Timeline(120.0, 16.0, 700 * MS))
    assert table(advanced(scheduler, 600, 1300)) == ["600 off 1 40", "700 on 1 50 127", "1200 off 1 50"]


def test_a_start_sounds_nothing_of_before_its_origin_and_knows_no_stroke_of_before() -> None:
    scheduler = playing()
    snares = drum_pattern((0.0, 0.0, SNARE, 1.0), (0.9375, 0.0, KICK, 1.0), length=1.0)
    scheduler.submit(DRUMS, snares, 1.0)
    advanced(scheduler, 0, 1000)
    scheduler.submit(DRUMS, snares, 8.0)
    scheduler.start(Timeline(120.0, 4.0, 0))
    assert hits(advanced(scheduler, -500, 400)) == [(4.0, 38)]


def test_a_note_sounding_through_a_tempo_change_keeps_its_length_in_beats() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 2.0), (1.5, 43, 0.5)), 1.0)
    advanced(scheduler, 0, 500)
    scheduler.set_timeline(Timeline(120.0, 0.0, 0).with_tempo(60.0, 500 * MS))
    assert table(advanced(scheduler, 500, 1600)) == ["1000 on 1 43 127", "1500 off 1 40", "1500 off 1 43"]


def test_a_pattern_submitted_while_stopped_plays_from_the_start() -> None:
    scheduler = Scheduler()
    assert scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, SNARE, 1.0)), 1.0) == -math.inf
    assert scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0)), 1.0) == -math.inf
    assert not scheduler.playing
    scheduler.start(Timeline(120.0, 0.0, 0))
    assert hits(advanced(scheduler, -100, 100)) == [(0.0, 36)]


@pytest.mark.parametrize(
    ("message", "call"),
    [
        (r"voice must be within 0\.\.14, not 15", lambda s, p: s.submit(15, p, 1.0)),
        (r"voice must be within 0\.\.15, not -1", lambda s, p: s.set_voice(-1, VoiceSettings(0))),
        (r"quantum_beats must be within 0\.0625\.\.1024, not 0", lambda s, p: s.submit(0, p, 0.0)),
        ("not_before_beat must be within .* not nan", lambda s, p: s.submit(0, p, 1.0, math.nan)),
        ("to_ns must be at least from_ns 5, not 4", lambda s, p: s.advance(5, 4)),
        (r"channel must be within 0\.\.15, not 16", lambda s, p: VoiceSettings(16)),
        (r"level must be within 0\.\.4, not -1", lambda s, p: VoiceSettings(0, level=-1.0)),
        (r"pitch must be within 0\.\.127, not 128", lambda s, p: VoiceSettings(0, pitches=[128] * 9)),
        (r"number of drum_solo must be within 9\.\.9, not 1", lambda s, p: VoiceSettings(0, drum_solo=[True])),
    ],
)
def test_scheduler_refuses_what_is_out_of_range(message: str, call: Any) -> None:
    with pytest.raises(ValueError, match=message):
        call(playing(), melody((0.0, 60, 1.0)))
