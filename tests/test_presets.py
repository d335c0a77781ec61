"""Presets over the real conductor and scheduler: kept, found, refused, told, and called by numbers."""

import pytest
from any_values import HELD
from manual_band import NOTHING, beats_of
from preset_stage import KICK_PITCH, Stage, another_value

from realtime.conducting.known_conditions import KnownConditions
from realtime.control.domains import ParameterError
from realtime.control.preset import Preset, snapshot_name


@pytest.fixture
def stage(tmp_path):
    return Stage(tmp_path)


def test_what_was_saved_is_there_again_tomorrow(tmp_path):
    today = Stage(tmp_path)
    for parameter in HELD:
        today.turn(parameter.name, another_value(parameter))
    wanted = {parameter.name: today.values[parameter.name] for parameter in HELD}
    assert not [p.name for p in HELD if wanted[p.name] == p.default]
    today.turn("preset/save", "Everything")
    assert today.lists == [("Everything",)]
    tomorrow = Stage(tmp_path)
    assert tomorrow.presets.names() == ("Everything",)
    tomorrow.turn("preset/recall", "everything")
    assert {name: tomorrow.values[name] for name in wanted} == wanted
    assert {turned.name for turned in tomorrow.told if turned.is_new} >= set(wanted)
    assert not tomorrow.complaints


def test_what_is_left_out_of_a_preset_stays_as_it_is(stage):
    stage.save("Loud", drums__level=2.0)
    stage.turn("drums/swing", 0.6)
    stage.turn("preset/recall", "Loud")
    assert (stage.values["drums/level"], stage.values["drums/swing"]) == (2.0, 0.6)


@pytest.mark.parametrize("content", ["[drums]\nlevel = 0.5\ndensity = 3\n", "version = 2\n", "version = 1\nname = [\n"])
def test_a_broken_or_newer_file_leaves_everything_as_it_was(stage, content):
    stage.save("Verse", drums__level=0.5)
    text = content if content.startswith("version") else 'version = 1\nname = "Verse"\n' + content
    (stage.folder.path / "verse.toml").write_text(text)
    before = {parameter.name: stage.values[parameter.name] for parameter in HELD}
    told = len(stage.told)
    for message in ("preset/recall", "preset/morph"):
        stage.turn(message, "Verse")
    stage.play_to(5)
    assert {parameter.name: stage.values[parameter.name] for parameter in HELD} == before
    assert not [turned for turned in stage.told[told:] if turned.name in before]
    assert len(stage.complaints) == 2
    assert all("verse.toml:" in sentence for sentence in stage.complaints)


@pytest.mark.parametrize("name", ["", "a > b", "\x00", "x" * 200])
def test_what_can_be_no_name_is_refused_at_the_door(stage, name):
    with pytest.raises(ParameterError):
        stage.turn("preset/save", name)
    assert not stage.folder.path.exists() or not list(stage.folder.path.iterdir())


def test_a_preset_that_is_not_there_is_one_sentence_with_the_nearest(stage):
    stage.save("Verse")
    stage.turn("preset/recall", "Verze")
    stage.turn("preset/morph", "Verse > Refrain")
    stage.turn("preset/remove", "Coda")
    with pytest.raises(ParameterError, match="a morph goes to a preset, or from one to another"):
        stage.turn("preset/morph", "a > b > c")
    assert stage.complaints == [
        "there is no preset Verze; the nearest is Verse",
        "there is no preset Refrain; the nearest is Verse",
        "there is no preset Coda; the nearest is Verse",
    ]


def test_only_what_was_done_is_told_as_done(stage):
    for name, value in (
        ("preset/recall", "Verse"),
        ("preset/morph", "Verse"),
        ("preset/remove", "Verse"),
        ("snapshot/recall", 9),
    ):
        stage.turn(name, value)
    assert len(stage.complaints) == 4
    assert not stage.told
    for name, value in (
        ("preset/save", "Verse"),
        ("snapshot/store", 9),
        ("preset/recall", "Verse"),
        ("snapshot/recall", 9),
        ("preset/morph", "Verse"),
        ("preset/remove", "Verse"),
    ):
        stage.turn(name, value)
        assert [(turned.name, turned.value, turned.is_new) for turned in stage.told] == [(name, value, True)]
        stage.told.clear()


def test_what_waits_for_the_folder_is_told_when_it_was_found(stage):
    stage.save("Verse", drums__level=0.5)
    stage.play_to(1)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.turn("preset/recall", "Coda")
    assert not stage.told
    stage.play_to(1.2)
    stage.background.go_on()
    assert [(turned.name, turned.value) for turned in stage.told] == [("drums/level", 0.5), ("preset/recall", "Verse")]
    assert all(turned.ns > stage.conductor.timeline.time_at(1.1) for turned in stage.told)
    assert len(stage.complaints) == 1


def test_a_preset_of_another_drummer_is_said_to_be_one_also_where_this_one_knows_all_of_it(stage):
    stage.folder.save(Preset("Old", {"drums/level": 0.5}, voice="jazz_drummer"))
    stage.turn("preset/recall", "Old")
    assert stage.values["drums/level"] == 0.5
    assert stage.complaints == ["Old was made with jazz_drummer, and drums plays it"]


def test_a_preset_of_a_drummer_that_is_not_there_brings_back_all_that_this_one_knows(tmp_path):
    few = KnownConditions(frozenset({"style"}), ("unknown", "rock"), 0)
    stage = Stage(tmp_path, known=few)
    stage.folder.save(
        Preset("Old", {"drums/style": "jazz", "drums/density": 0.5, "drums/level": 0.5}, voice="jazz_drummer")
    )
    stage.turn("drums/style", "rock")
    stage.turn("preset/recall", "Old")
    assert stage.values["drums/level"] == 0.5
    assert (stage.values["drums/style"], stage.values["drums/density"]) == ("rock", -1.0)
    assert stage.complaints == [
        "Old: drums does not know drums/style (jazz), drums/density (0.5); the rest is recalled"
        " (Old was made with jazz_drummer)"
    ]
    stage.turn("preset/morph", "Old")
    stage.play_to(20)
    assert stage.values["drums/style"] == "rock"


def test_all_128_programs_recall_and_one_that_was_never_stored_changes_nothing(stage):
    for number in range(1, 129):
        if number != 77:
            stage.turn("drums/variation", number)
            stage.turn("snapshot/store", number)
    for number in range(1, 129):
        message = bytes((0xC0 | number % 16, number - 1))
        assert stage.presets.is_program_change(message)
        before = stage.values["drums/variation"]
        stage.turn("snapshot/recall", message[1] + 1)
        assert stage.values["drums/variation"] == (number if number != 77 else before)
    assert stage.complaints == ["nothing is stored under number 77"]
    stage.turn("preset/recall", snapshot_name(3))
    assert stage.values["drums/variation"] == 3


def test_a_number_that_is_none_overwrites_no_other(stage):
    stage.turn("snapshot/store", 128)
    stage.turn("drums/level", 0.5)
    for number in (300, 129, 0):
        with pytest.raises(ParameterError, match=r"snapshot/store must be within 1\.\.128"):
            stage.turn("snapshot/store", number)
    assert stage.presets.names() == ("Snapshot 128",)
    stage.turn("snapshot/recall", 128)
    assert stage.values["drums/level"] == 1.0


@pytest.mark.parametrize("message", [b"", b"\xc0", b"\xc0\x80", b"\xc0\x01\x02", b"\x90\x24\x40", b"\xb0\x01"])
def test_what_is_no_program_change_is_none(stage, message):
    assert not stage.presets.is_program_change(message)


def test_program_changes_can_be_left_to_others(stage):
    stage.turn("preset/program_change", 0)
    assert not stage.presets.is_program_change(b"\xc0\x05")


def test_what_is_turned_while_the_folder_is_read_stays_turned(stage):
    stage.save("Verse", drums__level=0.5, drums__feel=9.0)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.turn("drums/feel", 2)
    stage.play_to(0.2)
    assert stage.values["drums/level"] == 1.0
    stage.background.go_on()
    assert (stage.values["drums/level"], stage.values["drums/feel"]) == (0.5, 2.0)


def test_what_is_saved_after_a_recall_is_what_was_recalled(stage):
    stage.save("Verse", drums__level=0.5)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.turn("preset/save", "Copy")
    stage.background.go_on()
    assert stage.folder.look().find("Copy").values["drums/level"] == 0.5


def test_a_folder_that_does_not_answer_keeps_nobody_waiting_for_what_was_read_before(stage):
    stage.save("Verse", drums__level=0.5)
    stage.save("Refrain", drums__level=0.7)
    stage.presets._background.do(stage.folder.look, stage.presets._looked)
    stage.background.hangs = True
    stage.turn("preset/recall", "Verse")
    stage.wait(0.29)
    assert stage.values["drums/level"] == 1.0
    stage.wait(0.03)
    assert stage.values["drums/level"] == 0.5
    stage.turn("preset/recall", "Refrain")
    stage.wait(0.01)
    assert stage.values["drums/level"] == 0.7
    assert len(stage.said) == 1
    assert "does not answer" in stage.said[0]
    stage.turn("drums/level", 2)
    stage.background.go_on()
    assert stage.values["drums/level"] == 2.0


def test_the_list_is_told_when_it_has_changed_and_not_else(stage):
    stage.turn("preset/save", "B")
    stage.turn("preset/save", "a")
    stage.turn("preset/save", "A")
    stage.turn("preset/recall", "B")
    stage.turn("preset/remove", "b")
    assert stage.lists == [("B",), ("a", "B"), ("A", "B"), ("A",)]


def test_a_drummer_that_knows_nothing_still_has_presets(tmp_path):
    stage = Stage(tmp_path, known=NOTHING)
    stage.turn("drums/level", 0.5)
    stage.turn("preset/save", "Plain")
    stage.turn("drums/level", 1)
    stage.turn("preset/recall", "Plain")
    hits = stage.play_to(4.2)
    assert stage.values["drums/level"] == 0.5
    assert beats_of(hits, KICK_PITCH)
    assert not stage.complaints
