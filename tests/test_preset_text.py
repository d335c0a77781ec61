"""A preset as a file that a person edits."""

import re

import pytest
from any_values import HELD, any_value
from hypothesis import given
from hypothesis import strategies as st

from realtime.control.preset import Preset, PresetError, present_values
from realtime.control.preset_text import read_preset, write_preset
from realtime.control.values import Values

HEAD = 'version = 1\nname = "A"\n'


NAMES = (
    st.text(min_size=1, max_size=60)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda name: name and name.isprintable() and ">" not in name)
)


@given(
    st.fixed_dictionaries({}, optional={parameter.name: any_value(parameter) for parameter in HELD}),
    NAMES,
    st.integers(1, 128),
)
def test_what_was_written_is_read_whatever_the_values(values, name, program):
    preset = read_preset(write_preset(Preset(name, values, "drums", program)), "a.toml")
    assert preset.values == values
    assert [type(preset.values[key]) for key in values] == [type(value) for value in values.values()]
    assert (preset.voice, preset.program) == ("drums", program)


def test_a_preset_holds_how_the_band_sounds_and_leaves_out_transport_latencies_and_session():
    held = present_values(Values())
    for name in ("drums/density", "drums/mute/kick", "drums/channel", "groove/mode", "latent/mix", "offset/bias"):
        assert name in held
    for name in ("transport/tempo", "transport/click", "latency/sound", "preset/when", "midi/takeover", "drums/fill"):
        assert name not in held


def test_a_table_in_a_table_says_the_same_as_a_name_with_strokes():
    nested = read_preset(HEAD + "[drums]\nmute = true\n[drums.pitch]\nkick = 40\n", "a")
    flat = read_preset(HEAD + '[drums]\nmute = 1\n"pitch/kick" = 40\n', "a")
    assert nested.values == flat.values == {"drums/mute": True, "drums/pitch/kick": 40}


def test_only_what_is_turned_has_to_be_in_a_file_whose_name_is_then_the_presets():
    preset = read_preset("[drums]\nlevel = 0.5\n", "folder/soft verse.toml")
    assert (preset.name, preset.values, preset.voice, preset.program) == ("soft verse", {"drums/level": 0.5}, "", 0)
    assert read_preset("[drums]\nlevel = 0.5\n", "snapshot 7.toml").program == 7
    with pytest.raises(PresetError, match=r"1: .*without >"):
        read_preset("[drums]\nlevel = 0.5\n", "a > b.toml")


def test_a_file_saved_by_an_editor_that_writes_other_line_ends_is_the_same():
    assert read_preset((HEAD + "[drums]\nlevel = 0.5\n").replace("\n", "\r\n"), "a").values == {"drums/level": 0.5}


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("", 1, "there is nothing in it"),
        ("# level = 0.5\n", 1, "there is nothing in it"),
        ('version = 2\nname = "A"\nfuture = 1\n', 1, "version is 2, and this Sideman reads up to 1"),
        ('\nversion = "1"\n', 2, "expected version = 1, found '1'"),
        ("version = true\n", 1, "found true"),
        ("version = 1\nname = 7\n", 2, 'expected name = "...", found 7'),
        ('version = 1\nname = "a > b"\n', 2, "without >"),
        (HEAD + "voice = 3\n", 3, 'expected voice = "...", found 3'),
        (HEAD + "program = 0\n", 3, "expected program = 1..128, found 0"),
        (HEAD + "program = 129\n", 3, "expected program = 1..128, found 129"),
        (HEAD + "program = true\n", 3, "expected program = 1..128, found true"),
        (HEAD + "[drums]\n\ndensty = 0.5\n", 5, "no parameter drums/densty; the nearest is drums/density"),
        (HEAD + "[drums.mute]\nDRUM = 1\n", 4, "no parameter drums/mute/DRUM; DRUM is one of kick, snare, "),
        (HEAD + "programme = 5\n", 3, "no parameter programme; the nearest is program"),
        (HEAD + "[drums]\nlevel = 0.5\ndensity = 3\n", 5, "drums/density must be within -1..1, not 3"),
        (HEAD + "[drums]\ndensity = nan\n", 4, "drums/density takes a number within -1..1, not nan"),
        (HEAD + "[drums]\ndensity = inf\n", 4, "drums/density takes a number"),
        (HEAD + "[drums]\ndensity = true\n", 4, "drums/density takes -1..1, not true"),
        (HEAD + '[drums]\ndensity = "much"\n', 4, "not 'much'"),
        (HEAD + f"[drums]\ndensity = 1{'0' * 400}\n", 4, "drums/density must be within -1..1"),
        (HEAD + f"[drums]\ndensity = -1{'0' * 400}\n", 4, "drums/density must be within -1..1"),
        (HEAD + f"[drums]\nmute = 0x1{'0' * 9000}\n", 4, "too many digits"),
        (HEAD + "[drums]\nmute = 2\n", 4, "drums/mute takes 0 or 1, not 2"),
        (HEAD + "[drums]\nmute = [\n 1,\n]\n", 4, "drums/mute takes 0 or 1"),
        (HEAD + '[drums]\nstyle = "polka"\n', 4, "drums/style takes one of unknown, rock"),
        (HEAD + "[drums]\nstyle = true\n", 4, "drums/style takes"),
        (HEAD + "[drums]\nlevel = 1979-05-27\n", 4, "drums/level takes a number"),
        (HEAD + "[transport]\ntempo = 100\n", 4, "transport/tempo is no part of a preset"),
        (HEAD + "[drums]\nfill = 1\n", 4, "drums/fill is no part of a preset"),
        (HEAD + '[drums]\n"pitch/kick" = 1\npitch.kick = 2\n', 5, "drums/pitch/kick is given twice"),
        (HEAD + "[drums\n", 3, "Expected ']'"),
        (HEAD + "[drums]\nlevel = \n", 4, "Invalid value"),
        (HEAD + "[drums]\nlevel = 1\nlevel = 2\n", 5, "Cannot overwrite a value"),
        (HEAD + '[drums]\nstyle = "rock', 4, "Expected|Unterminated|Illegal"),
        (HEAD + f"a = {'[' * 9000}{']' * 9000}\n", 1, "nested"),
        (HEAD + f"a = {'9' * 9000}\n", 1, "digits"),
        (HEAD + f"[drums]\n{'a.' * 999}a = 1\n", 4, "nested over 20 deep"),
        (HEAD + f"\n[{'a.' * 20}a]\n", 4, "nested over 20 deep"),
        (HEAD + f"[drums]\nmute = [\n1, {'[' * 20}{']' * 20}]\n", 4, "nested over 20 deep"),
        (HEAD + f"a = [{{{'a.' * 999}a = 1}}]\n", 3, "nested over 20 deep"),
        (HEAD + f"{'a.' * 18}a = 1\n", 3, "no parameter a/a/"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text, line, told):
    with pytest.raises(PresetError) as refused:
        read_preset(text, "songs/a.toml")
    assert str(refused.value).startswith(f"songs/a.toml:{line}: ")
    assert re.search(told if "|" in told else re.escape(told), str(refused.value))
    assert "\n" not in str(refused.value)


@given(st.text(max_size=200))
def test_no_text_does_worse_than_to_be_refused(text):
    for whole in (text, HEAD + text):
        try:
            preset = read_preset(whole, "a")
        except PresetError as error:
            refused = str(error)
        else:
            refused = "" if preset.name == "A" else "a:1: "
        assert not refused or re.match(r"a:\d+: ", refused)


@given(st.data())
def test_a_file_that_was_damaged_at_one_place_is_read_or_refused_with_a_line(data):
    text = write_preset(Preset("A", present_values(Values()), "drums", 3))
    place = data.draw(st.integers(0, len(text) - 1))
    damaged = text[:place] + data.draw(st.sampled_from(["", '"', "[", "\n", "=", "9", "x"])) + text[place + 1 :]
    try:
        preset = read_preset(damaged, "a")
    except PresetError as refused:
        line = int(re.match(r"a:(\d+): ", str(refused))[1])
        assert 1 <= line <= damaged.count("\n") + 1
    else:
        for name, value in preset.values.items():
            Values().set(name, value)
