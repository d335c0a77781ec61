"""The file of bindings: what a person writes stays, what is broken is refused with its line."""

import os
import re
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.control.midi.binding import Binding, Mode
from realtime.control.midi.map_file import (
    GENERIC_FILE,
    KEYS,
    MapError,
    MidiMap,
    edited,
    from_table,
    load,
    open_map,
    read,
    to_table,
)
from realtime.control.midi.source import Form, Kind, Source

FILE = Path("midi.toml")
KNOB = Binding(Source(Kind.CONTROLLER, 21), "drums/density")
OF_A_PERSON = textwrap.dedent("""\
    # my knobs

    [[bind]]
    parameter = "drums/level"   # the big one
    controller = 7
    low = 0.5

    # the pad at the left
    [[bind]]
    note = 36
    channel = 10
    parameter = "drums/response"
    value = "next bar"
    """)

SOURCES = st.one_of(
    st.builds(
        Source,
        st.just(Kind.CONTROLLER),
        st.integers(0, 119),
        st.integers(0, 16),
        st.sampled_from([f for f in Form if not f.is_pair]),
    ),
    st.builds(Source, st.just(Kind.CONTROLLER), st.integers(0, 31), st.integers(0, 16), st.sampled_from(Form)),
    st.builds(Source, st.just(Kind.NOTE), st.integers(0, 127), st.integers(0, 16)),
    st.builds(Source, st.just(Kind.BEND), st.just(0), st.integers(0, 16)),
    st.builds(Source, st.just(Kind.PRESSURE), st.just(0), st.integers(0, 16)),
)
SWITCHING = [Mode.AUTO, Mode.TOGGLE, Mode.FOLLOW]
PRINTABLE = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20)
BINDINGS = st.one_of(
    st.builds(
        Binding, SOURCES, st.just("drums/level"), low=st.none() | st.floats(0, 0.9), high=st.none() | st.floats(1, 2),
        invert=st.booleans(), step=st.floats(0.001, 1), takeover=st.sampled_from(["", "jump", "pick up"]),
        feedback=st.booleans(),
    ),
    st.builds(Binding, SOURCES, st.just("transport/click"), mode=st.sampled_from(SWITCHING)),
    st.builds(Binding, SOURCES, st.just("transport/click"), st.booleans()),
    st.builds(Binding, SOURCES, st.just("preset/recall"), PRINTABLE),
    st.builds(Binding, SOURCES, st.just("snapshot/recall"), st.integers(1, 128)),
)  # fmt: skip


@given(st.lists(BINDINGS, max_size=5), st.lists(BINDINGS, max_size=3))
def test_what_is_written_is_read_again_and_what_is_removed_is_gone(bindings, others):
    text = edited(OF_A_PERSON, [(True, binding) for binding in (*bindings, *others)], FILE)
    assert read(text, FILE) == (*read(OF_A_PERSON, FILE), *bindings, *others)
    text = edited(text, [(False, binding) for binding in others], FILE)
    assert read(text, FILE) == (*read(OF_A_PERSON, FILE), *(b for b in bindings if b not in others))
    assert all(line in text.splitlines() for line in OF_A_PERSON.splitlines())


@given(BINDINGS)
def test_a_table_is_a_binding_and_back(binding):
    assert from_table(to_table(binding)) == binding


def test_what_a_person_wrote_stays_when_a_binding_is_added_or_removed():
    level, response = read(OF_A_PERSON, FILE)
    assert (
        edited(OF_A_PERSON, [(True, KNOB)], FILE)
        == OF_A_PERSON + '\n[[bind]]\nparameter = "drums/density"\ncontroller = 21\n'
    )
    kept = edited(OF_A_PERSON, [(False, level)], FILE)
    assert kept.startswith("# my knobs\n\n# the pad at the left\n[[bind]]\nnote = 36\n")
    assert edited(OF_A_PERSON, [(False, response)], FILE).endswith("low = 0.5\n\n# the pad at the left\n")
    assert edited("", [(True, KNOB), (False, KNOB)], FILE).strip() == ""


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("[[bind]]\nparameter = ", 2, "expected TOML"),
        (f"[[bind]]\nparameter = 'drums/level'\ncontroller = 9{'9' * 5000}\n", 1, "expected TOML"),
        (f"[[bind]]\n{'a.' * 999}a = 1\n", 1, "nested over 20 deep"),
        ("[[bind]]\n\ncontroller = 1\nparameter = 'drums/densty'", 4, "is drums/density), found drums/densty"),
        ("[[bind]]\nparameter = 'group/mute/GROUP'\nnote = 1", 2, "(GROUP is one of kick, snare, hats, toms, cymbals)"),
        ("[[bind]]\nnote = 1\nparameter = 'drums/fill'\n\n[[bind]]\n# c\nnote = 1.5", 7, "a whole number, found 1.5"),
        ("[[bind]]\ncontroller = true\nparameter = 'drums/level'", 2, "a whole number, found True"),
        ("[[bind]]\ncontroller = 1", 1, "a key parameter, found none"),
        ("[[bind]]\nparameter = 'drums/level'", 2, "one of controller, note, program, bend, pressure, found none"),
        ("[[bind]]\nparameter = 'drums/level'\nnote = 1\ncontroller = 1", 3, "found controller and note"),
        ("[[bind]]\nparameter = 'drums/level'\nbend = false", 3, "expected true"),
        ("[[bind]]\nparameter = 'drums/level'\nnote = 128", 3, "0..127, found 128"),
        ("[[bind]]\nparameter = 'drums/level'\nnote = 1\nchannel = 0", 4, "1..16"),
        ("[[bind]]\nparameter = 'drums/level'\nnote = 1\nknob = 3", 4, "one of parameter, controller"),
        ("[[bind]]\nparameter = 'drums/level'\ncontroller = 1\nform = '8 bit'", 4, "7 bit"),
        ("[[bind]]\nparameter = 'drums/level'\ncontroller = 1\nlow = -1", 4, "0..2, found -1"),
        ("[[bind]]\nparameter = 'drums/level'\ncontroller = 1\nlow = nan", 4, "0..2, found nan"),
        ("[[bind]]\nparameter = 'drums/level'\ncontroller = 1\nlow = 'all'", 4, "a number, found 'all'"),
        (f"[[bind]]\nparameter = 'drums/level'\ncontroller = 1\nlow = 1{'0' * 400}", 4, "a number, found one of over"),
        (f"[[bind]]\nparameter = 'drums/level'\nnote = 1\nvalue = 1{'0' * 400}", 4, "value: expected 0..2, found 1"),
        ("[[bind]]\nparameter = 'drums/fill'\ncontroller = 1\nvalue = [1]", 4, "a number, true, false or a text"),
        ("[[bind]]\nparameter = 'preset/recall'\ncontroller = 1\nvalue = ''", 4, "a number, true, false or a text"),
        ("[[bind]]\nparameter = 'drums/fill'\ncontroller = 1\nmode = 'next'", 4, "none here"),
        ("takeover = 1\n", 1, "[[bind]] tables alone, found takeover"),
        ("\nbind = 3\n", 2, "[[bind]] tables"),
        ("bind = [1]", 1, "[[bind]] tables"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_in_one_sentence_with_its_line_and_what_was_expected(text, line, expected):
    with pytest.raises(MapError) as refused:
        read(text, FILE)
    sentence = str(refused.value)
    assert sentence.startswith(f"midi.toml, line {line}: ")
    assert expected in sentence
    assert "\n" not in sentence


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text):
    try:
        read(text, FILE)
    except MapError as refused:
        assert str(refused).startswith("midi.toml, line ")  # noqa: PT017


def never():
    raise AssertionError("no folder of the user's is needed")


def opened(told, tmp_path):
    said = []
    return open_map(told, said.append, lambda: tmp_path), said


def test_the_users_own_map_is_read_and_written_where_it_is(tmp_path):
    kept, said = opened("", tmp_path / "sideman")
    assert (kept.bindings, said) == ((), [])
    kept.add(KNOB)
    assert kept.save() == ""
    assert load(tmp_path / "sideman" / "midi.toml") == (KNOB,)
    again, _ = opened("", tmp_path / "sideman")
    assert again.bindings == (KNOB,)
    assert os.listdir(tmp_path / "sideman") == ["midi.toml"], "no half-written file is left"


def test_nothing_is_written_where_nothing_was_learned(tmp_path):
    kept, _ = opened("", tmp_path)
    assert kept.save() == ""
    assert not os.listdir(tmp_path)


def test_what_a_person_edits_meanwhile_is_not_lost(tmp_path):
    file = tmp_path / "midi.toml"
    kept, _ = opened("", tmp_path)
    file.write_text(OF_A_PERSON)
    kept.add(KNOB)
    assert kept.save() == ""
    assert load(file) == (*read(OF_A_PERSON, FILE), KNOB)


def test_a_file_that_became_broken_meanwhile_is_left_as_it_is(tmp_path):
    file = tmp_path / "midi.toml"
    kept, _ = opened("", tmp_path)
    file.write_text("[[bind]\n")
    kept.add(KNOB)
    assert f"what was learned is not kept: {file}, line 1" in kept.save()
    assert file.read_text() == "[[bind]\n"


def test_a_map_in_another_style_of_toml_is_read_and_left_as_it_is(tmp_path):
    file = tmp_path / "midi.toml"
    file.write_text('bind = [{parameter = "drums/level", controller = 7}]\n')
    kept, _ = opened("", tmp_path)
    assert len(kept.bindings) == 1
    kept.add(KNOB)
    assert "left as it is" in kept.save()
    assert "controller = 7" in file.read_text()


def test_a_broken_map_of_the_users_own_is_passed_over_and_never_written(tmp_path):
    file = tmp_path / "midi.toml"
    file.write_text("[[bind]]\n")
    kept, said = opened("", tmp_path)
    assert kept.bindings == ()
    assert len(said) == 1
    assert f"{file}, line 1" in said[0]
    kept.add(KNOB)
    assert kept.save() == ""
    assert file.read_text() == "[[bind]]\n"


def test_a_map_that_is_named_must_be_good_and_may_be_new(tmp_path):
    file = tmp_path / "stage.toml"
    kept, said = opened(str(file), never)
    assert "not there yet" in said[0]
    kept.add(KNOB)
    kept.save()
    assert load(file) == (KNOB,)
    file.write_bytes(b"# \xff\n")
    with pytest.raises(MapError, match=r"line 1: expected text in UTF-8"):
        opened(str(file), never)
    with pytest.raises(MapError, match="no folder"):
        opened(str(tmp_path / "nowhere" / "x.toml"), never)
    with pytest.raises(MapError, match="cannot be read"):
        opened(str(tmp_path), never)


def test_a_map_that_cannot_be_written_is_said(tmp_path):
    file = tmp_path / "midi.toml"
    kept = MidiMap((), file / "below" / "a file")
    file.write_text("")
    kept.add(KNOB)
    assert kept.save().startswith("what was learned is not kept: ")


def test_the_generic_map_is_ready_and_is_copied_when_something_is_learned(tmp_path):
    kept, _ = opened("generic", tmp_path)
    assert len(kept.bindings) == 32
    assert len({binding.source.place for binding in kept.bindings}) == 32
    assert kept.save() == ""
    assert not os.listdir(tmp_path)
    kept.add(Binding(Source(Kind.NOTE, 1), "drums/fill"))
    kept.save()
    copied = (tmp_path / "generic.toml").read_text()
    assert copied.startswith(GENERIC_FILE.read_text().rstrip())
    again, _ = opened("generic", tmp_path)
    assert again.bindings == kept.bindings


def test_with_none_nothing_is_bound_or_kept(tmp_path):
    kept, said = opened("none", never)
    kept.add(KNOB)
    assert (kept.bindings, kept.save(), said) == ((KNOB,), "", [])


def test_the_readme_names_every_key_and_every_binding_of_the_generic_map():
    text = (GENERIC_FILE.parent / "README.md").read_text()
    for key in KEYS:
        assert f"`{key}`" in text, key
    for form in Form:
        assert f'`"{form.value}"`' in text, form
    for binding in load(GENERIC_FILE):
        assert f"| {binding.source} | `{binding.parameter}` |" in text, binding
    (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert [binding.high for binding in read(example, FILE)] == [0.8]
