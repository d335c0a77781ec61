"""The doctor: what is missing is told with what to do, and what is only welcome is never called needed."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from realtime import doctor
from realtime.doctor import Finding, examine
from realtime.voices import folders

VOICE = Path(folders.__file__).resolve().parents[2] / "models" / "groove_vae"
NEEDED = ["Python", "C++ core", "drum model", "onnxruntime", "drummer"]


@pytest.fixture(autouse=True)
def _without_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "sideman-test-nobody")


@pytest.fixture
def voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder in which voices are found, with a copy of the drums'."""
    monkeypatch.setattr(folders, "voices_path", lambda: [tmp_path])
    shutil.copytree(VOICE, tmp_path / VOICE.name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return tmp_path


def drum_model() -> Finding:
    (finding,) = (finding for finding in examine() if finding.what == "drum model")
    return finding


def test_what_the_program_cannot_do_without_is_there() -> None:
    assert [finding.what for finding in examine() if not finding.optional] == NEEDED
    assert all(finding.present for finding in examine() if not finding.optional)


def test_a_missing_voice_comes_with_the_place_to_name(voices: Path) -> None:
    shutil.rmtree(voices / VOICE.name)
    finding = drum_model()
    assert (finding.present, finding.optional) == (False, False)
    assert "groove_vae" in finding.detail
    assert folders.VARIABLE in finding.remedy


def test_a_broken_voice_comes_with_the_folder_to_mend(voices: Path) -> None:
    assert drum_model().present
    manifest = voices / VOICE.name / "voice.toml"
    manifest.write_text(manifest.read_text().replace('adapter = "hvo"', 'adapter = "trumpet"'))
    finding = drum_model()
    assert (finding.present, finding.optional) == (False, False)
    assert "trumpet" in finding.detail
    assert str(manifest.parent) in finding.remedy


class BrokenPortAudioError(Exception):
    """As sounddevice raises it."""


def fail() -> None:
    raise BrokenPortAudioError("Error querying device -1")


def test_a_portaudio_that_fails_is_absent_and_not_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = SimpleNamespace(_libname="", query_devices=fail, PortAudioError=BrokenPortAudioError)
    monkeypatch.setitem(sys.modules, "sounddevice", broken)
    (finding,) = (finding for finding in examine() if finding.what == "PortAudio")
    assert (finding.present, finding.optional) == (False, True)
    assert "Error querying device -1" in finding.detail
    assert finding.remedy


@pytest.mark.parametrize(("look", "optional"), [("_core", False), ("_jack", True), ("_osc_port", True)])
def test_a_look_that_fails_makes_nothing_needed_that_is_not(
    monkeypatch: pytest.MonkeyPatch, look: str, optional: bool
) -> None:
    def fault() -> Finding:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(doctor, look, fault)
    (finding,) = (finding for finding in examine() if finding.detail == "ZeroDivisionError: a fault")
    assert (finding.present, finding.optional) == (False, optional)


def test_a_finding_is_told_in_a_line_and_its_remedy_in_another() -> None:
    assert str(Finding("JACK", True, True, "1.9")) == "ok       JACK: 1.9"
    assert str(Finding("JACK", False, True, "none", "Start it.")) == "absent   JACK: none\n         Start it."
    assert str(Finding("core", False, False, "none")) == "MISSING  core: none"
