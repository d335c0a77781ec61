"""What stands between the ports and the player."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.control.values import Values
from realtime.listen.conditioning import EVENLY_STRUCK, Conditioning, Release, Stroke
from realtime.music.kit import CRASH, KIT, SNARE

DRUMS = tuple(drum.wire_name for drum in KIT)
SECOND = 1_000_000_000


def conditioning(**turned):
    values = Values()
    for name, value in turned.items():
        values.set(f"input/{name.replace('__', '/')}", value)
    return Conditioning(values, DRUMS), values


def on(pitch=60, velocity=100, channel=0):
    return bytes((0x90 | channel, pitch, velocity))


def off(pitch=60, channel=0):
    return bytes((0x80 | channel, pitch, 0))


def pedal(value, channel=0):
    return bytes((0xB0 | channel, 64, value))


def test_what_is_not_turned_changes_nothing():
    heard, _ = conditioning()
    for channel in (0, 9, 15):
        for pitch in (0, 60, 127):
            for velocity in (1, 64, 127):
                assert heard.hear(7, on(pitch, velocity, channel)) == [Stroke(7, channel, pitch, velocity)]
                assert heard.hear(8, off(pitch, channel)) == [Release(8, channel, pitch)]


def test_one_channel_is_heard_as_a_person_counts_them():
    heard, _ = conditioning(channel=10)
    assert heard.hear(0, on(channel=9)) == [Stroke(0, 9, 60, 100)]
    assert heard.hear(0, on(channel=10)) == []
    assert heard.hear(0, off(channel=10)) == [], "what was not heard has no end"


def test_the_bounds_of_pitch_and_velocity_belong_to_what_is_heard():
    heard, _ = conditioning(lowest=48, highest=72, softest=20, loudest=110)

    def is_heard(pitch, velocity):
        return bool([one for one in heard.hear(0, on(pitch, velocity)) if isinstance(one, Stroke)])

    assert [pitch for pitch in (47, 48, 72, 73) if is_heard(pitch, 64)] == [48, 72]
    assert [velocity for velocity in (19, 20, 110, 111) if is_heard(60, velocity)] == [20, 110]


def test_a_filter_that_is_turned_while_a_note_sounds_does_not_take_its_end():
    heard, values = conditioning()
    heard.hear(0, on(60))
    values.set("input/lowest", 70)
    assert heard.hear(1, off(60)) == [Release(1, 0, 60)]


@pytest.mark.parametrize(("curve", "velocity"), [(1.0, 64), (0.5, 90), (2.0, 32), (4.0, 8)])
def test_the_curve_is_a_power_of_the_velocitys_share(curve, velocity):
    heard, _ = conditioning(curve=curve)
    assert heard.hear(0, on(velocity=64))[0].velocity == velocity
    assert heard.hear(1, on(61, velocity=127))[0].velocity == 127
    assert heard.hear(2, on(62, velocity=1))[0].velocity >= 1


def test_sixteen_alike_in_a_row_tell_a_source_without_velocities_and_one_other_tells_that_it_has_them():
    heard, _ = conditioning(level="auto")
    flat = [heard.hear(number, on(number))[0].is_flat for number in range(EVENLY_STRUCK + 2)]
    assert flat == [False] * (EVENLY_STRUCK - 1) + [True] * 3
    assert not heard.hear(99, on(99, velocity=101))[0].is_flat


def test_levelling_may_be_had_from_the_first_note_on_or_not_at_all_and_what_was_counted_till_then_holds():
    asked, _ = conditioning(level="on")
    assert asked.hear(0, on())[0].is_flat
    not_asked, values = conditioning()
    assert not any(not_asked.hear(number, on(number))[0].is_flat for number in range(3 * EVENLY_STRUCK))
    values.set("input/level", "auto")
    assert not_asked.hear(99, on(99))[0].is_flat


def test_a_pad_without_note_offs_is_struck_anew_each_time_and_its_note_ended_before():
    heard, _ = conditioning()
    assert heard.hear(0, on()) == [Stroke(0, 0, 60, 100)]
    assert heard.hear(5, on()) == [Release(5, 0, 60), Stroke(5, 0, 60, 100)]


def test_a_note_without_an_end_is_ended_after_a_while_once():
    heard, _ = conditioning(longest=2)
    heard.hear(0, on())
    assert heard.end_overdue(2 * SECOND - 1) == []
    assert heard.end_overdue(3 * SECOND) == [Release(2 * SECOND, 0, 60)]
    assert heard.end_overdue(4 * SECOND) == []
    assert heard.hear(5 * SECOND, off()) == [], "its own end comes too late"


def test_zero_waits_for_a_notes_end_for_ever():
    heard, _ = conditioning(longest=0)
    heard.hear(0, on())
    assert heard.end_overdue(10_000 * SECOND) == []


def test_the_pedal_holds_what_was_let_go_until_it_is_up_on_its_own_channel():
    heard, _ = conditioning()
    heard.hear(0, pedal(127))
    heard.hear(1, on(60))
    heard.hear(2, on(64))
    assert heard.hear(3, off(60)) == []
    assert heard.hear(4, pedal(0, channel=1)) == []
    assert heard.end_overdue(60 * SECOND) == [Release(10 * SECOND + 2, 0, 64)], (
        "what the pedal holds has an end to come"
    )
    assert heard.hear(61 * SECOND, pedal(63)) == [Release(61 * SECOND, 0, 60)]


def test_the_pedal_is_no_onset_and_may_be_ignored():
    heard, _ = conditioning(pedal=False)
    assert heard.hear(0, pedal(127)) == []
    heard.hear(1, on())
    assert heard.hear(2, off()) == [Release(2, 0, 60)]


def test_a_key_struck_again_under_the_pedal_ends_first():
    heard, _ = conditioning()
    heard.hear(0, pedal(127))
    heard.hear(1, on())
    heard.hear(2, off())
    assert heard.hear(3, on(velocity=50)) == [Release(3, 0, 60), Stroke(3, 0, 60, 50)]
    assert heard.hear(4, pedal(0)) == [], "it is pressed"
    assert heard.hear(5, off()) == [Release(5, 0, 60)]


def test_a_pad_strikes_its_drum_also_outside_of_the_range():
    heard, _ = conditioning(lowest=48, drum__snare=36, drum__crash=60)
    assert heard.hear(0, on(36))[0].drum == SNARE
    assert heard.hear(1, on(60))[0].drum == CRASH
    assert heard.hear(2, on(61))[0].drum is None
    assert heard.hear(3, on(37)) == []


@pytest.mark.parametrize("message", [b"", b"\x90", b"\x90\x3c", b"\x90\x3c\x40\x00", b"\x90\xff\x40", b"\x90\x3c\xff"])
def test_bytes_that_are_no_message_mean_nothing(message):
    assert conditioning()[0].hear(0, message) == []


@given(
    st.lists(
        st.tuples(st.sampled_from((0x80, 0x90, 0xB0)), st.integers(0, 3), st.integers(60, 66), st.integers(0, 127))
    )
)
def test_whatever_comes_each_note_ends_once_and_none_ends_that_was_not_begun(messages):
    heard, _ = conditioning(longest=1)
    sounding = set()
    for number, (kind, channel, data, value) in enumerate(messages):
        ns = number * SECOND // 8
        out = heard.hear(ns, bytes((kind | channel, data, value))) + heard.end_overdue(ns)
        for one in out:
            if isinstance(one, Stroke):
                assert (one.channel, one.pitch) not in sounding
                sounding.add((one.channel, one.pitch))
            else:
                sounding.remove((one.channel, one.pitch))
    for channel in range(4):
        for one in heard.hear(1 << 60, pedal(0, channel)):
            sounding.remove((one.channel, one.pitch))
    for one in heard.end_overdue(1 << 61):
        sounding.remove((one.channel, one.pitch))
    assert not sounding
