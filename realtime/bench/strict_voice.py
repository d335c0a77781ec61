"""A drummer whose every hit is known: a kick on each downbeat, a closed hat on each sixteenth, exactly on the grid.

It is a voice folder like any other, in a process of its own; only its velocities tell one answer from the next. What a
judge then hears is in order if each kick comes with a hat and the next one sixteen hats later, whatever the tempo does.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

KICK, HAT = 36, 42
HATS_A_BAR = 16

_SOURCE = """
import numpy as np

from realtime.music.pattern import Pattern


class Strict:
    def __init__(self, manifest):
        pass

    def answer(self, request):
        hvo = np.zeros((32, 27), np.float32)
        hvo[::16, 0] = 1.0
        hvo[:, 2] = 1.0
        hvo[:, 9:18] = (40 + request.id % 80) / 127
        return Pattern.from_hvo(
            hvo, pitches=request.pitches, gate_beats=0.125, anchor_beat=request.anchor_beat, id=request.id
        )
"""

_MANIFEST = """
name = "strict"
version = "1"
adapter = "python"
licence = "Apache-2.0"
bars = 2
steps_a_beat = 4
python = "strict_voice:Strict"
"""


def write_strict_voice(parent: Path) -> Path:
    """Writes the voice's folder into `parent` and gives it."""
    folder = parent / "strict"
    folder.mkdir()
    (folder / "strict_voice.py").write_text(_SOURCE, encoding="utf-8")
    (folder / "voice.toml").write_text(textwrap.dedent(_MANIFEST), encoding="utf-8")
    return folder
