"""From a voice's folder to something that answers. Runs in the voice's process, or in `render`'s; never in the host."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Protocol

import numpy as np

from realtime.music.pattern import Pattern
from realtime.voices.answer import Latents
from realtime.voices.manifest import Hvo, Manifest, ManifestError, PythonClass, load_manifest
from realtime.voices.request import GROOVE_SHAPE, Request

ENTRY_POINT_GROUP = "sideman.voices"


class Voice(Protocol):
    """One player of the band. It keeps no musical state: the same request gives the same pattern."""

    def answer(self, request: Request) -> Pattern:
        """The pattern for a request: id = request.id, anchored at request.anchor_beat."""
        ...


def load_voice(folder: Path) -> Voice:
    """The voice in a folder, ready to answer; its graph is verified first. Raises ManifestError."""
    manifest = load_manifest(folder)
    manifest.verify_graph()
    if isinstance(manifest.details, Hvo):
        from realtime.voices.hvo_adapter import HvoVoice  # onnxruntime is imported for graphs only

        return HvoVoice(manifest)
    return _python_voice(manifest, manifest.details)


def latents_of(voice: Voice) -> Latents | None:
    """Where in its latent the voice's last answer lies: its `last_latents`, which a Python class need not have."""
    latents = getattr(voice, "last_latents", None)
    return latents if isinstance(latents, Latents) else None


def warm_up(voice: Voice, answers: int = 8) -> None:
    """Asks for answers to a few grooves, ids 0, so that the first real one is as quick as the others.

    The grooves differ, because a voice may keep its network's last output.
    """
    for onsets in range(answers):
        groove = np.zeros(GROOVE_SHAPE, np.float32)
        groove[:onsets, :2] = 1.0, 0.5
        voice.answer(Request(id=0, groove=groove))


def _python_voice(manifest: Manifest, details: PythonClass) -> Voice:
    """An instance of the user's class, made with the manifest; modules in the voice's own folder can be imported."""
    sys.path.insert(0, str(manifest.folder.resolve()))
    if details.python:
        module, name = details.python.split(":")
        try:
            made = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError) as error:
            raise ManifestError(manifest.file, "python", "a class that can be imported", str(error)) from error
    else:
        from importlib.metadata import entry_points  # a quarter of the worker's start-up time

        found = entry_points(group=ENTRY_POINT_GROUP, name=details.entry_point)
        if not found:
            names = ", ".join(sorted(point.name for point in entry_points(group=ENTRY_POINT_GROUP))) or "none installed"
            raise ManifestError(
                manifest.file,
                "entry_point",
                f"an entry point of the group {ENTRY_POINT_GROUP} ({names})",
                repr(details.entry_point),
            )
        made = next(iter(found)).load()
    voice: Voice = made(manifest)
    return voice
