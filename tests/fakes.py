"""Fakes that several tests share: voice folders whose voice is a few lines of Python."""

from __future__ import annotations

import textwrap
from pathlib import Path

ANSWERS = """
import numpy as np
from realtime.music.pattern import Pattern

class Fake:
    def __init__(self, manifest):
        pass

    def answer(self, request):
        return echo(request)

def echo(request):
    hvo = np.zeros((32, 27), np.float32)
    hvo[:, 0] = request.groove[:, 0]
    hvo[:, 9] = request.groove[:, 1]
    hvo[:, 18] = request.groove[:, 2]
    return Pattern.from_hvo(
        hvo, pitches=request.pitches, gate_beats=0.125, anchor_beat=request.anchor_beat, id=request.id
    )
"""


def write_fake_voice(
    parent: Path, answer: str = "return echo(request)", start: str = "pass", name: str = "fake"
) -> Path:
    """A voice folder in parent. `answer` is the body of answer(self, request) for every request with id > 0 (the
    warm-up asks with id 0); echo(request) plays the groove on the kick. `start` is the body of its constructor."""
    folder = parent / name
    folder.mkdir(parents=True)
    module = f"{name}_voice"
    source = ANSWERS.replace("        pass", textwrap.indent(textwrap.dedent(start).strip(), " " * 8)).replace(
        "        return echo(request)",
        textwrap.indent(f"if request.id == 0:\n    return echo(request)\n{textwrap.dedent(answer).strip()}", " " * 8),
    )
    (folder / f"{module}.py").write_text(source)
    (folder / "voice.toml").write_text(
        textwrap.dedent(f"""
        name = "{name}"
        version = "1"
        adapter = "python"
        licence = "Apache-2.0"
        bars = 2
        steps_a_beat = 4
        python = "{module}:Fake"
        """)
    )
    return folder
