"""The folder of the presets, on a real disk."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from realtime.control.preset import Preset, PresetError, same_name, snapshot_name
from realtime.control.preset_folder import PresetFolder, file_name
from realtime.control.preset_text import write_preset
from realtime.folders import presets_folder

WINDOWS_FORBIDS = set('<>:"/\\|?*')


@pytest.fixture
def folder(tmp_path):
    return PresetFolder(tmp_path / "presets")


def files(folder):
    return sorted(path.name for path in folder.path.iterdir())


def test_a_folder_that_does_not_exist_is_empty_and_is_made_by_the_first_preset(folder):
    assert folder.look().names() == ()
    assert not folder.path.exists()
    assert folder.save(Preset("Verse", {"drums/level": 0.5})).names() == ("Verse",)
    assert files(folder) == ["verse.toml"]
    assert PresetFolder(folder.path).look().find("Verse").values == {"drums/level": 0.5}


def test_a_name_is_the_same_in_capitals_and_however_its_letters_are_encoded(folder):
    folder.save(Preset("Caf\u00e9", {"drums/level": 0.5}))
    presets = folder.save(Preset("CAFE\u0301", {"drums/level": 0.7}))
    assert len(presets.files) == 1
    assert presets.find("cafe\u0301").values == {"drums/level": 0.7}


@given(st.text(min_size=1, max_size=80))
def test_every_name_has_a_file_name_that_is_safe_on_every_system(name):
    file = file_name(name)
    assert file.isascii()
    assert file == file.lower()
    assert not WINDOWS_FORBIDS & set(file)
    assert len(file) <= 64
    assert not file.startswith((".", " "))
    assert file.endswith(".toml")
    assert not file.removesuffix(".toml").endswith((".", " "))
    assert Path(file).name == file


@given(st.lists(st.text(min_size=1, max_size=80), min_size=2, max_size=20))
def test_names_that_are_not_the_same_have_files_of_their_own(names):
    assert len({same_name(name) for name in names}) == len({file_name(name) for name in names})


@pytest.mark.parametrize("name", ["../../etc/passwd", "/absolute", "..", ".", "con", "NUL", "com1", "a\\b", "x" * 80])
def test_no_name_leads_out_of_the_folder_or_to_a_device(folder, name):
    presets = folder.save(Preset(name))
    assert presets.find(name).name == name
    (file,) = files(folder)
    assert file.partition(".")[0] not in ("con", "nul", "com1")
    assert sorted(path.name for path in folder.path.parent.iterdir()) == ["presets"]


def test_an_edit_by_hand_is_seen_at_the_next_look_also_at_once(folder):
    folder.save(Preset("Verse", {"drums/level": 0.5}))
    file = folder.path / "verse.toml"
    for level in ("0.6", "0.7", "0.8"):
        file.write_text(f'version = 1\nname = "Verse"\n[drums]\nlevel = {level}\n')
        assert folder.look().find("verse").values == {"drums/level": float(level)}
    file.unlink()
    with pytest.raises(PresetError, match="no preset verse; none is saved"):
        folder.look().find("verse")


def test_a_broken_file_is_refused_by_its_name_with_its_line_and_can_be_saved_over_and_removed(folder):
    folder.save(Preset("Refrain \u266b", {"drums/level": 0.5}))
    (name,) = files(folder)
    file = folder.path / name
    for content, told in (
        (b"version = 1\nname = [\n", r":\d: "),
        (b"version = 9\n", ":1: the preset's version is 9"),
        (b"\n\n\xff\xfe", ":3: expected text in UTF-8"),
        (b"#" * 300_000, "expected at most 64 kB"),
        (b"", ":1: there is nothing in it"),
    ):
        file.write_bytes(content)
        presets = folder.look()
        assert presets.names() == ()
        with pytest.raises(PresetError, match=told) as refused:
            presets.find("refrain \u266b")
        assert str(refused.value).startswith(str(file))
    assert folder.save(Preset("Refrain \u266b", {"drums/level": 0.7})).names() == ("Refrain \u266b",)
    file.write_bytes(b"[")
    assert folder.remove("Refrain \u266b").files == ()
    assert files(folder) == []


def test_a_byte_order_mark_is_no_fault(folder):
    folder.path.mkdir()
    (folder.path / "a.toml").write_bytes(b"\xef\xbb\xbf" + write_preset(Preset("A")).encode())
    assert folder.look().names() == ("A",)


def test_of_two_files_with_one_name_the_first_has_it_and_the_other_says_so(folder):
    folder.path.mkdir()
    (folder.path / "a.toml").write_text(write_preset(Preset("Verse", {"drums/level": 0.5})))
    (folder.path / "b.toml").write_text(write_preset(Preset("VERSE", {"drums/level": 0.6})))
    presets = folder.look()
    assert presets.names() == ("Verse",)
    assert presets.find("verse").values == {"drums/level": 0.5}
    assert [file.error for file in presets.files if file.error] == [
        f"{folder.path / 'b.toml'}: the name VERSE is that of {folder.path / 'a.toml'} already"
    ]


def test_a_file_that_was_given_another_name_is_not_written_over(folder):
    folder.save(Preset("Verse", {"drums/level": 0.5}))
    file = folder.path / "verse.toml"
    file.write_text(file.read_text().replace('"Verse"', '"Refrain"'))
    presets = folder.save(Preset("Verse", {"drums/level": 0.7}))
    assert presets.names() == ("Refrain", "Verse")
    assert files(folder) == ["verse 2.toml", "verse.toml"]


def test_all_128_numbers_are_kept_apart_and_a_snapshot_comes_before_a_program_in_a_file(folder):
    folder.save(Preset("Mine", {"drums/level": 0.1}, program=5))
    assert folder.look().numbered(5).name == "Mine"
    for number in range(1, 129):
        folder.save(Preset(snapshot_name(number), {"drums/variation": number}, program=number))
    presets = PresetFolder(folder.path).look()
    for number in range(1, 129):
        assert presets.numbered(number).values == {"drums/variation": number}
    presets = folder.remove("snapshot 5")
    assert presets.numbered(5).name == "Mine"
    with pytest.raises(PresetError, match="nothing is stored under number 7"):
        folder.remove("Snapshot 7").numbered(7)


def test_a_broken_snapshot_is_refused_by_its_number_with_its_line(folder):
    folder.save(Preset(snapshot_name(5), program=5))
    (folder.path / "snapshot 5.toml").write_text("version = 1\nname = \n")
    with pytest.raises(PresetError, match=r"snapshot 5\.toml:2: "):
        folder.look().numbered(5)


def test_a_preset_that_is_saved_again_keeps_the_program_that_a_person_gave_it(folder):
    folder.save(Preset("Verse"))
    file = folder.path / "verse.toml"
    file.write_text(file.read_text().replace("\n\n", "\nprogram = 17\n\n", 1) + "program = 17\n")
    assert folder.save(Preset("verse", {"drums/level": 0.5})).numbered(17).values == {"drums/level": 0.5}


def test_what_cannot_be_written_is_one_sentence_and_leaves_what_was_there(folder, tmp_path):
    folder.save(Preset("Verse", {"drums/level": 0.5}))
    before = (folder.path / "verse.toml").read_bytes()
    (tmp_path / "file").write_text("")
    blocked = PresetFolder(tmp_path / "file" / "presets")
    with pytest.raises(PresetError, match=r"Verse cannot be saved as .*Not a directory|cannot be read"):
        blocked.save(Preset("Verse"))
    assert (folder.path / "verse.toml").read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_one_sentence_and_leaves_the_old_file_whole(folder, monkeypatch):
    folder.save(Preset("Verse", {"drums/level": 0.5}))
    before = (folder.path / "verse.toml").read_bytes()
    real = os.fdopen
    monkeypatch.setattr(
        os,
        "fdopen",
        lambda handle, *args, **more: (os.close(handle), real(os.open("/dev/full", os.O_WRONLY), *args, **more))[1],
    )
    with pytest.raises(PresetError, match=r"Verse cannot be saved as .*No space left"):
        folder.save(Preset("Verse", {"drums/level": 0.7}))
    assert (folder.path / "verse.toml").read_bytes() == before
    assert files(folder) == ["verse.toml"]


def test_what_is_no_preset_file_is_passed_over(folder):
    folder.save(Preset("Verse"))
    (folder.path / "sub.toml").mkdir()
    (folder.path / ".hidden.toml").write_text("")
    (folder.path / "notes.txt").write_text("")
    if sys.platform != "win32":
        os.mkfifo(folder.path / "pipe.toml")
    assert len(folder.look().files) == 1


def test_a_file_name_that_is_no_text_is_shown_and_refused(folder):
    folder.save(Preset("Verse"))
    try:
        Path(os.fsdecode(bytes(folder.path) + b"/\xff.toml")).write_text("")
    except OSError:
        pytest.skip("this system's file names are text")
    (error,) = [file.error for file in folder.look().files if file.error]
    error.encode()


def test_presets_are_kept_where_the_user_keeps_everything_or_where_it_is_wanted(monkeypatch, tmp_path):
    monkeypatch.setenv("SIDEMAN_CONFIG", str(tmp_path))
    assert presets_folder(None) == tmp_path / "presets"
    assert presets_folder(tmp_path / "mine") == tmp_path / "mine"


def test_a_file_that_is_nested_too_deep_takes_no_other_preset_with_it(folder):
    folder.save(Preset("Verse", {"drums/level": 0.5}))
    (folder.path / "deep.toml").write_text(f'version = 1\nname = "Deep"\n{"a." * 999}a = 1\n')
    presets = folder.look()
    assert presets.names() == ("Verse",)
    assert "deep.toml:3: tables or lists are nested" in presets.file("deep").error
