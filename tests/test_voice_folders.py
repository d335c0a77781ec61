import os
from pathlib import Path

import pytest
from fakes import write_fake_voice

from realtime.voices import folders


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place without any voice of this machine: nothing built in, no variable, an empty data folder."""
    monkeypatch.setattr(folders, "_PACKAGE", tmp_path / "package")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SIDEMAN_VOICES", raising=False)
    return tmp_path


def test_missing_folders_hold_no_voices(home: Path) -> None:
    assert folders.voice_folders() == []


def test_voices_are_listed_built_in_first_then_named_then_the_users(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    users = write_fake_voice(folders.user_folder(), name="users")
    second = write_fake_voice(home / "b", name="second")
    first = write_fake_voice(home / "a", name="first")
    inside = write_fake_voice(home / "package" / "models", name="inside")
    monkeypatch.setenv("SIDEMAN_VOICES", os.pathsep.join([str(home / "b"), "", str(home / "a"), str(home / "gone")]))
    assert folders.voice_folders() == [inside, second, first, users]


def test_a_folder_without_voice_toml_is_no_voice(home: Path) -> None:
    (home / "package" / "models" / "notes").mkdir(parents=True)
    assert folders.voice_folders() == []


def test_a_checkout_has_its_models_beside_the_package(home: Path) -> None:
    drums = write_fake_voice(home / "models", name="drums")
    assert folders.voice_folders() == []
    (home / "pyproject.toml").touch()
    assert folders.voice_folders() == [drums]


def test_a_voice_is_found_by_folder_by_name_and_by_path(home: Path) -> None:
    folder = write_fake_voice(folders.user_folder(), name="drums")
    renamed = folder.rename(folder.with_name("my_drums"))
    assert folders.find_voice("drums") == folders.find_voice("my_drums") == folders.find_voice(str(renamed)) == renamed


def test_a_folder_of_the_working_folder_is_taken_only_when_it_is_named_as_a_path(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    users = write_fake_voice(folders.user_folder(), name="drums")
    here = write_fake_voice(home / "here", name="drums")
    write_fake_voice(home / "here", name="bass")
    monkeypatch.chdir(home / "here")
    assert folders.find_voice("drums") == users
    assert folders.find_voice(f".{os.sep}drums") == here
    with pytest.raises(LookupError, match="bass"):
        folders.find_voice("bass")


def test_an_unknown_voice_is_refused_with_the_names_there_are(home: Path) -> None:
    write_fake_voice(folders.user_folder(), name="drums")
    with pytest.raises(LookupError, match=r"no voice 'bass'.*there are: drums"):
        folders.find_voice("bass")


def test_a_broken_manifest_hides_no_other_voice(home: Path) -> None:
    broken = write_fake_voice(folders.user_folder(), name="a_broken")
    (broken / "voice.toml").write_text("name =")
    drums = write_fake_voice(folders.user_folder(), name="drums")
    drums = drums.rename(drums.with_name("z"))
    assert folders.voice_folders() == [broken, drums]
    assert folders.find_voice("drums") == drums
