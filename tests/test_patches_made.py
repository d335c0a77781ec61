"""The Max patches as py2max makes and judges them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from max_patches.make.__main__ import FOLDER

pytestmark = pytest.mark.patches


def test_max_files_are_what_the_table_makes():
    from max_patches.make.__main__ import max_files

    for path, content in max_files().items():
        assert path.read_bytes() == content, f"{path.name}: python -m max_patches.make writes it anew"


@pytest.mark.parametrize("name", ["sideman_main.maxpat", "sideman.maxpat", "sideman.maxhelp"])
def test_py2max_finds_nothing_wrong(name):
    command = [sys.executable, "-m", "py2max", "validate", str(FOLDER / name)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Patch is clean" in said


def test_py2max_finds_nothing_wrong_with_the_device():
    from py2max import Patcher
    from py2max.lint import lint
    from py2max.m4l import read_amxd

    content, kind = read_amxd(FOLDER / "sideman.amxd")
    assert kind == "midi_effect"
    assert lint(Patcher.from_dict(content["patcher"])) == []
