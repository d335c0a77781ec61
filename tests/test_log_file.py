"""A log's lines, and the file: everything is read as it was written, and what is broken is named with its line."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime._core import Pattern, Timeline, VoiceSettings
from realtime.play.log_entries import (
    Accepted,
    Called,
    Changed,
    Followed,
    Gap,
    Heard,
    Planned,
    Sent,
    State,
    Struck,
    Verb,
    VerbName,
    Window,
)
from realtime.play.log_file import LOG_VERSION, Header, LogError, LogFile
from realtime.play.log_lines import SETTINGS, entry_of, line_of

HEADER = Header("1.0", "2025-01-01T00:00:00+00:00", 5, "drums", "2", 7)
ns = st.integers(-(2**62), 2**62)
byte = st.integers(0, 127)
beats = st.floats(-1e9, 1e9)
float32 = st.floats(0, 1, width=32)
notes = st.lists(
    st.tuples(
        st.floats(0, 7.999),
        st.floats(-0.125, 0.125, width=32),
        byte,
        float32,
        st.floats(0.0078125, 1024, width=32),
        st.sampled_from([*range(9), 255]),
    ),
    max_size=40,
)
entries = st.one_of(
    st.builds(Window, ns, ns),
    st.builds(State, ns, st.binary(max_size=50)),
    st.builds(Heard, ns, st.binary(min_size=1, max_size=3)),
    st.builds(Struck, ns, byte, byte),
    st.builds(Changed, ns, st.text(max_size=20), st.one_of(st.booleans(), st.integers(), beats, st.text(max_size=20))),
    st.builds(Accepted, ns, st.integers(0, 14), st.integers(0, 2**32 - 1), st.one_of(beats, st.just(-math.inf))),
    st.builds(Planned, ns, st.integers(0, 2**32 - 1), beats, st.just("4/4")),
    st.builds(Called, ns, st.just("fill"), beats),
    st.builds(Gap, ns),
    st.builds(
        Sent, st.lists(st.tuples(ns, st.integers(128, 255), byte, byte, st.integers(0, 255)), max_size=5).map(tuple)
    ),
)


def written(folder, *lines, head=None, end="\n"):
    path = folder / "take.sideman"
    path.write_bytes("\n".join([HEADER.line() if head is None else head, *lines]).encode() + end.encode())
    return path


def read(path):
    return list(LogFile.open(path).entries())


@given(entries)
def test_an_entry_is_read_as_it_was_written(entry):
    line = line_of(entry)
    assert "\n" not in line
    assert entry_of(line) == entry


@given(notes, st.floats(-1e6, 1e6), st.booleans(), st.integers(0, 2**32 - 1), st.one_of(beats, st.just(-math.inf)))
def test_a_pattern_is_read_as_it_was_written_to_the_last_bit(rows, anchor_beat, loops, pattern_id, not_before_beat):
    columns = list(zip(*rows, strict=True)) or [()] * 6
    grid, shifts, pitches, velocities, durations, drums = columns
    pattern = Pattern(
        grid,
        shifts,
        pitches,
        velocities,
        durations,
        drums,
        length_beats=8.0,
        anchor_beat=anchor_beat,
        loops=loops,
        id=pattern_id,
    )
    for verb in (
        Verb(VerbName.SUBMIT, (0, pattern, 4.0, not_before_beat)),
        Verb(VerbName.INTERJECT, (0, pattern, 4.0, 3.5, not_before_beat)),
    ):
        again = entry_of(line_of(verb))
        assert again == verb
        assert again.arguments[1].notes.tolist() == pattern.notes.tolist()


@given(st.floats(20, 400), beats, ns, st.floats(0.25, 32), st.floats(0.0625, 32))
def test_a_line_is_read_as_it_was_written(bpm, origin_beats, origin_ns, beats_per_bar, pulse_beats):
    line = Timeline(bpm, origin_beats, origin_ns).with_metre_from(8.0, beats_per_bar, pulse_beats)
    for entry in (Verb(VerbName.SET_TIMELINE, (line,)), Verb(VerbName.START, (line, 4.0)), Followed(5, line)):
        again = entry_of(line_of(entry))
        taken = again.line if isinstance(again, Followed) else again.arguments[0]
        assert taken.fields == line.fields


@given(
    float32, st.lists(st.booleans(), min_size=9, max_size=9), st.lists(st.floats(0, 2), min_size=9, max_size=9), byte
)
def test_settings_are_read_as_they_were_written(level, muted, scales, pitch):
    settings = VoiceSettings(
        3, True, level, [pitch] * 9, muted, velocity_scales=scales, swing=0.61, feel_ms=3.3, feel_seed=9
    )
    again = entry_of(line_of(Verb(VerbName.SET_VOICE, (0, settings)))).arguments[1]
    assert [getattr(again, name) for name in SETTINGS] == [getattr(settings, name) for name in SETTINGS]


def test_every_setting_of_a_voice_is_in_the_log():
    public = {name for name in vars(VoiceSettings) if not name.startswith("_")}
    assert public == set(SETTINGS)


def test_a_file_is_its_entries(tmp_path):
    path = written(tmp_path, line_of(Window(1, 2)), "", '{"something of later": [1]}', line_of(Gap(3)))
    assert LogFile.open(path).header == HEADER
    assert read(path) == [Window(1, 2), Gap(3)]


@pytest.mark.parametrize("size", range(1, len(line_of(Heard(12345, b"\x90\x3c\x40"))) + 1))
def test_a_last_line_that_was_torn_is_left_out(tmp_path, size):
    whole = line_of(Heard(12345, b"\x90\x3c\x40"))
    path = written(tmp_path, line_of(Gap(1)), whole[:size], end="")
    assert read(path)[:1] == [Gap(1)]
    assert len(read(path)) == (2 if size == len(whole) else 1)


@pytest.mark.parametrize(
    "line",
    [
        "rubbish",
        "[]",
        "{}",
        "7",
        '{"window": [1]}',
        '{"window": ["a", 2]}',
        '{"sent": [[1, 5, 0, 0, 0]]}',
        '{"submit": [0, [1, 8.0, 0.0, true, [[1, 2]]], 4, null]}',
        '{"set_voice": [0, {"channel": 99}]}',
        '{"set_voice": [0, {"volume": 9}]}',
        '{"start": [[9999, 0, 0, 0, [4, 0, 0, 1], [4, 0, 0, 1]], 0]}',
        '{"heard": [1, "xyz"]}',
        '{"state": [1, "?"]}',
        '{"interject": [0]}',
        '{"window": [1, 2], "gap": [3]}',
        "\x00\x01",
    ],
)
def test_a_broken_line_is_named_by_its_number(tmp_path, line):
    path = written(tmp_path, line_of(Gap(1)), line, line_of(Gap(2)))
    with pytest.raises(LogError, match=r"take\.sideman, line 3: ") as refusal:
        read(path)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        ("MThd\x00\x00", "line 1: this is no log of Sideman"),
        ('{"some": "json"}', "line 1: this is no log of Sideman"),
        ("[1, 2]", "line 1: this is no log of Sideman"),
        ('{"sideman_log": "x"}', "line 1: this is no log of Sideman"),
        (f'{{"sideman_log": {LOG_VERSION + 1}}}', "line 1: a newer Sideman wrote this"),
        ('{"sideman_log": 1, "sideman": "1.0"}', "line 1: the head of the log is broken"),
    ],
)
def test_what_is_no_log_or_a_newer_one_is_refused_in_a_sentence(tmp_path, head, sentence):
    with pytest.raises(LogError, match=sentence) as refusal:
        LogFile.open(written(tmp_path, line_of(Gap(1)), head=head))
    assert "\n" not in str(refusal.value)


def test_an_empty_file_and_one_that_is_not_there_are_refused(tmp_path):
    (tmp_path / "empty.sideman").touch()
    with pytest.raises(LogError, match=r"empty\.sideman is empty: nothing was recorded"):
        LogFile.open(tmp_path / "empty.sideman")
    with pytest.raises(LogError, match=r"cannot read .*none\.sideman: No such file"):
        LogFile.open(tmp_path / "none.sideman")
    with pytest.raises(LogError, match="cannot read"):
        LogFile.open(tmp_path)
