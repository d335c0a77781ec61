"""What a voice's settings do to its notes, at once and from a beat on. At 120 bpm a beat lasts 500 ms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timetable import BASS, DRUMS, advanced, drum_pattern, hits, melody, playing, table

from realtime._core import Timeline, VoiceSettings
from realtime.music.kit import CLOSED_HAT, CRASH, KICK, PITCHES, SNARE


def test_mute_closes_what_sounds_and_unmute_waits_for_the_next_note() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 3.0), (1.0, 43, 1.0), (3.0, 45, 0.5)), 1.0)
    advanced(scheduler, 0, 100)
    scheduler.set_voice(BASS, VoiceSettings(0, muted=True))
    assert table(advanced(scheduler, 100, 1200)) == ["100 off 1 40"]
    scheduler.set_voice(BASS, VoiceSettings(0))
    assert table(advanced(scheduler, 1200, 2000)) == ["1500 on 1 45 127", "1750 off 1 45"]


def test_what_is_changed_at_a_beat_holds_from_that_grid_beat_on_and_ends_no_note() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 1.5), (1.0, 41, 0.5), (2.0, 42, 0.5), (3.0, 43, 0.5)), 1.0)
    advanced(scheduler, 0, 10)
    scheduler.change_voice(BASS, VoiceSettings(4), 2.0)
    assert table(advanced(scheduler, 10, 1260)) == [
        "500 on 1 41 127",
        "750 off 1 40",
        "750 off 1 41",
        "1000 on 5 42 127",
        "1250 off 5 42",
    ]
    scheduler.change_voice(BASS, VoiceSettings(4, muted=True), 2.75)
    assert table(advanced(scheduler, 1260, 2000)) == []


def test_a_voice_that_is_changed_to_silence_ends_its_notes_at_their_own_time() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 3.0), (1.0, 43, 1.0)), 1.0)
    advanced(scheduler, 0, 100)
    scheduler.change_voice(BASS, VoiceSettings(0, muted=True))
    assert table(advanced(scheduler, 100, 2000)) == ["1500 off 1 40"]


def test_an_early_and_a_late_hit_at_a_changed_beat_sound_as_their_own_side_of_it() -> None:
    scheduler = playing()
    scheduler.submit(DRUMS, drum_pattern((1.75, 0.12, SNARE, 1.0), (2.0, -0.12, KICK, 1.0)), 1.0)
    scheduler.change_voice(DRUMS, VoiceSettings(3), 2.0)
    heard = [line for line in table(advanced(scheduler, 0, 1500)) if " on " in line]
    assert heard == ["935 on 10 38 127", "940 on 4 36 127"]


def test_what_is_set_before_a_changed_beat_waits_for_it_and_stop_brings_it_about() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 0.5), (1.0, 41, 0.5), (2.0, 42, 0.5)), 1.0)
    scheduler.change_voice(BASS, VoiceSettings(4), 2.0)
    scheduler.set_voice(BASS, VoiceSettings(5))
    heard = [line for line in table(advanced(scheduler, 0, 1100)) if " on " in line]
    assert heard == ["0 on 1 40 127", "500 on 1 41 127", "1000 on 6 42 127"]
    scheduler.change_voice(BASS, VoiceSettings(7), 1e6)
    scheduler.stop()
    advanced(scheduler, 1100, 1200)
    scheduler.start(Timeline(120.0, 0.0, 2_000_000_000))
    assert table(advanced(scheduler, 2000, 2100)) == ["2000 on 8 40 127"]


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 15), st.integers(-4, 12)), min_size=1, max_size=6),
    st.integers(1, 400),
)
def test_whatever_is_changed_ahead_or_behind_no_hit_is_lost_and_each_ends(
    changes: list[tuple[int, int, int]], window_ms: int
) -> None:
    scheduler = playing()
    steps = [(step / 4, 0.0, CLOSED_HAT, 1.0) for step in range(32)]
    scheduler.submit(DRUMS, drum_pattern(*steps), 1.0)
    now_ms = 0
    told: list[str] = []
    for at_step, channel, ahead_steps in sorted(changes):
        while now_ms < at_step * 125 - 60:
            step_ms = min(window_ms, at_step * 125 - 60 - now_ms)
            told += table(advanced(scheduler, now_ms, now_ms + step_ms))
            now_ms += step_ms
        scheduler.change_voice(DRUMS, VoiceSettings(channel), (at_step + ahead_steps) / 4)
    told += table(advanced(scheduler, now_ms, 8000))
    assert len([line for line in told if " on " in line]) == 64
    assert len([line for line in told if " off " in line]) == 64


def test_a_note_off_goes_where_its_note_on_went() -> None:
    scheduler = playing()
    scheduler.submit(BASS, melody((0.0, 40, 1.5), (1.0, 40, 0.25)), 1.0)
    scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0), (1.0, 0.0, KICK, 1.0)), 1.0)
    advanced(scheduler, 0, 10)
    scheduler.set_voice(BASS, VoiceSettings(4))
    scheduler.set_voice(DRUMS, VoiceSettings(9, pitches=[60, *PITCHES[1:].tolist()]))
    assert table(advanced(scheduler, 10, 1000)) == [
        "60 off 10 36",
        "500 on 10 60 127",
        "500 on 5 40 127",
        "560 off 10 60",
        "625 off 5 40",
        "750 off 1 40",
    ]


def test_drums_mapped_to_one_pitch_sound_once() -> None:
    scheduler = playing()
    scheduler.set_voice(DRUMS, VoiceSettings(9, pitches=[60] * 9))
    scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, 1.0), (0.0, 0.0, SNARE, 1.0)), 1.0)
    assert table(advanced(scheduler, 0, 200)) == ["0 on 10 60 127", "60 off 10 60"]


def test_mute_and_solo_of_single_drums() -> None:
    kit = drum_pattern((0.0, 0.0, KICK, 1.0), (0.0, 0.0, SNARE, 1.0), (0.0, 0.0, CRASH, 1.0))
    for muted, solo, heard in (
        ([SNARE], [], [36, 49]),
        ([], [SNARE], [38]),
        ([SNARE], [SNARE, CRASH], [49]),
    ):
        scheduler = playing()
        flags = [[drum in chosen for drum in range(9)] for chosen in (muted, solo)]
        scheduler.set_voice(DRUMS, VoiceSettings(9, drum_muted=flags[0], drum_solo=flags[1]))
        scheduler.submit(DRUMS, kit, 1.0)
        assert [pitch for _, pitch in hits(advanced(scheduler, 0, 100))] == heard


@pytest.mark.parametrize(
    ("level", "velocity", "wire"),
    [(1.0, 1.0, 127), (1.0, 0.5, 64), (0.5, 1.0, 64), (4.0, 0.5, 127), (1.0, 0.0, 1), (0.01, 0.1, 1), (0.0, 1.0, 0)],
)
def test_velocities_on_the_wire_are_1_to_127_and_level_zero_is_silent(level: float, velocity: float, wire: int) -> None:
    scheduler = playing()
    scheduler.set_voice(DRUMS, VoiceSettings(9, level=level))
    scheduler.submit(DRUMS, drum_pattern((0.0, 0.0, KICK, velocity)), 1.0)
    assert table(advanced(scheduler, 0, 50)) == ([f"0 on 10 36 {wire}"] if wire else [])
