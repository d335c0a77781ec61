from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.listen.gather import ChordGatherer, EchoFilter
from realtime.music.onset import Onset

MS = 1_000_000


def gathered(notes: list[tuple[int, float, float, int]]) -> list[Onset]:
    gatherer = ChordGatherer()
    return [gatherer.gather(ns, Onset(beat, velocity, pitch)) for ns, beat, velocity, pitch in notes]


def test_a_strummed_chord_is_one_onset_at_its_first_beat_and_its_loudest_velocity() -> None:
    chord = gathered([(0, 4.0, 0.5, 60), (15 * MS, 4.03, 0.8, 64), (40 * MS, 4.08, 0.3, 67)])
    assert chord == [Onset(4.0, 0.5, 60), Onset(4.0, 0.8, 64), Onset(4.0, 0.8, 64)]


def test_a_note_later_than_40_ms_begins_another_onset() -> None:
    assert gathered([(0, 4.0, 0.5, 60), (40 * MS + 1, 4.09, 0.3, 60)])[1] == Onset(4.09, 0.3, 60)


def test_the_40_ms_run_from_the_first_note_so_that_a_stream_never_becomes_one_chord() -> None:
    stream = gathered([(30 * MS * i, float(i), 0.5, 60) for i in range(8)])
    assert [onset.beat for onset in stream] == [0.0, 0.0, 2.0, 2.0, 4.0, 4.0, 6.0, 6.0]


def test_a_cleared_gatherer_begins_another_onset() -> None:
    gatherer = ChordGatherer()
    gatherer.gather(0, Onset(4.0, 0.5, 60))
    gatherer.clear()
    assert gatherer.gather(1 * MS, Onset(0.0, 0.2, 64)) == Onset(0.0, 0.2, 64)


@given(st.lists(st.tuples(st.integers(0, 60), st.floats(0, 1)), min_size=1, max_size=40))
def test_no_note_is_lost_and_none_is_louder_than_the_loudest_of_its_chord(steps: list[tuple[int, float]]) -> None:
    gatherer = ChordGatherer()
    ns, first_ns = 0, None
    loudest = 0.0
    for gap_ms, velocity in steps:
        ns += gap_ms * MS
        if first_ns is None or ns - first_ns > 40 * MS:
            first_ns, loudest = ns, velocity
        loudest = max(loudest, velocity)
        onset = gatherer.gather(ns, Onset(ns / 1e9, velocity, 60))
        assert onset.beat == first_ns / 1e9
        assert onset.velocity == loudest


@pytest.mark.parametrize(
    ("field", "onset"),
    [
        ("velocity", lambda: Onset(0.0, 1.01, 60)),
        ("pitch", lambda: Onset(0.0, 1.0, 128)),
        ("beat", lambda: Onset(float("nan"), 1.0, 60)),
    ],
)
def test_an_onset_out_of_range_is_refused_with_its_field(field: str, onset: object) -> None:
    with pytest.raises(ValueError, match=field):
        onset()  # type: ignore[operator]


def echo_of_kick(ns: int, channel: int, pitch: int, velocity: int) -> bool:
    echoes = EchoFilter()
    echoes.sent(1000 * MS, 9, 36, 100)
    return echoes.is_echo(ns, channel, pitch, velocity)


def test_what_was_sent_is_an_echo_from_2_ms_before_to_30_ms_after_its_due_time() -> None:
    stamps = (997_999_999, 998_000_000, 1_000_000_000, 1_030_000_000, 1_030_000_001)
    assert [echo_of_kick(t, 9, 36, 100) for t in stamps] == [False, True, True, True, False]


def test_an_echo_on_another_channel_or_with_another_velocity_is_still_an_echo() -> None:
    assert echo_of_kick(1010 * MS, 0, 36, 100)
    assert echo_of_kick(1010 * MS, 9, 36, 73)


def test_a_bassist_on_the_pitch_of_the_kick_is_heard() -> None:
    assert not echo_of_kick(1010 * MS, 1, 36, 99)


def test_another_pitch_is_heard() -> None:
    assert not echo_of_kick(1010 * MS, 9, 37, 100)


def test_an_echo_that_arrives_twice_is_dropped_twice() -> None:
    echoes = EchoFilter()
    echoes.sent(0, 9, 42, 80)
    assert [echoes.is_echo(5 * MS, 9, 42, 80), echoes.is_echo(6 * MS, 0, 42, 80)] == [True, True]


def test_the_first_of_eight_quick_notes_of_a_pitch_is_still_known() -> None:
    echoes = EchoFilter()
    for i in range(8):
        echoes.sent(i * MS, i, 42, 80 + i)
    assert echoes.is_echo(20 * MS, 0, 42, 1)


def test_an_echo_of_a_note_that_was_sent_ahead_of_time_is_known_too() -> None:
    echoes = EchoFilter()
    echoes.sent(500 * MS, 9, 42, 80)
    assert not echoes.is_echo(401 * MS, 9, 42, 80)
    echoes.shifts_ns = (0, -100 * MS)
    assert echoes.is_echo(401 * MS, 9, 42, 80)
    assert echoes.is_echo(501 * MS, 9, 42, 80)
    assert not echoes.is_echo(460 * MS, 9, 42, 80), "between the two nobody has sent it"


def test_a_controller_of_ours_is_an_echo_on_every_channel_for_a_while_and_another_value_of_it_is_heard() -> None:
    echoes = EchoFilter()
    for channel in range(16):
        echoes.sent_control((1000 + 4 * channel) * MS, channel, 64, 0)
    assert all(echoes.is_control_echo((1005 + 4 * channel) * MS, 64, 0) for channel in range(16))
    assert echoes.is_control_echo(998 * MS, 64, 0)
    assert not echoes.is_control_echo(997 * MS, 64, 0)
    assert not echoes.is_control_echo(1091 * MS, 64, 0)
    assert not echoes.is_control_echo(1005 * MS, 64, 127)
    assert not echoes.is_control_echo(1005 * MS, 67, 0)
