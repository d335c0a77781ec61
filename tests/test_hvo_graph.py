"""The adapter hvo with a graph that has all inputs and outputs: what it is given, and what of it is given on."""

import hashlib
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import onnxruntime
import pytest

from realtime.music.kit import CLOSED_HAT, GROUPS
from realtime.music.latent import random_latent
from realtime.voices.adapters import latents_of
from realtime.voices.hvo_adapter import OUTPUTS, HvoVoice
from realtime.voices.manifest import ManifestError, load_manifest
from realtime.voices.played_time import PlayedTime
from realtime.voices.request import Request

EMPTY = np.zeros((32, 3), np.float32)


class GraphOfFillsAndLatents:
    """Stands for a session whose graph also has the input `fill` and the output `latent`; keeps what it was given."""

    NEUTRAL = ("style", "density", "openness", *(f"without_{group}" for group in GROUPS), "fill")
    SIZE = 4
    LATENT = 4

    def __init__(self, *_: object, **__: object) -> None:
        self.given: list[dict[str, np.ndarray]] = []

    def get_inputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name=name) for name in ("groove", "z", "follow", "noise", *self.NEUTRAL)]

    def get_outputs(self) -> list[SimpleNamespace]:
        sizes = {"mean": self.SIZE, "latent": self.LATENT}
        return [SimpleNamespace(name=name, shape=["N", sizes.get(name, 9)]) for name in (*OUTPUTS, "latent")]

    def run(self, names: list[str], inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
        self.given.append(inputs)
        logits = np.full((1, 32, 9), -9.0, np.float32)
        logits[:, ::2, CLOSED_HAT] = 9.0
        answers = {"hit_logits": logits, "velocities": np.full_like(logits, 0.5), "offsets": np.zeros_like(logits)}
        answers |= {"mean": np.full((1, self.SIZE), 0.25, np.float32), "latent": inputs["noise"] + 0.5}
        return [answers[name] for name in names]


class GraphOfAnotherLatent(GraphOfFillsAndLatents):
    """Says a point of more numbers than it takes."""

    LATENT = 5


@pytest.fixture
def knows_fills(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[HvoVoice, GraphOfFillsAndLatents]:
    return opened(GraphOfFillsAndLatents(), tmp_path, monkeypatch)


def opened(
    session: GraphOfFillsAndLatents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[HvoVoice, GraphOfFillsAndLatents]:
    """The voice of a graph, and the graph."""
    monkeypatch.setattr(onnxruntime, "InferenceSession", lambda *_, **__: session)
    neutral = ", ".join(f"{name} = {-1.0 if name in ('density', 'openness') else 0.0}" for name in session.NEUTRAL)
    graph = b"no graph"
    (tmp_path / "drums.onnx").write_bytes(graph)
    lines = {
        "name": '"drums"',
        "version": '"2"',
        "adapter": '"hvo"',
        "licence": '"Apache-2.0"',
        "bars": "2",
        "steps_a_beat": "4",
        "graph": '"drums.onnx"',
        "bytes": str(len(graph)),
        "sha256": f'"{hashlib.sha256(graph).hexdigest()}"',
        "latent": str(session.SIZE),
        "thresholds": str([0.4] * 9),
        "neutral": f"{{ {neutral} }}",
    }
    (tmp_path / "voice.toml").write_text("".join(f"{name} = {value}\n" for name, value in lines.items()))
    return HvoVoice(load_manifest(tmp_path)), session


def test_a_graph_that_knows_fills_is_told_of_one_and_played_as_it_answers(
    knows_fills: tuple[HvoVoice, GraphOfFillsAndLatents],
) -> None:
    voice, session = knows_fills
    usual = voice.answer(Request(id=1, groove=EMPTY))
    fill = voice.answer(Request(id=1, groove=EMPTY, fill=True))
    assert [float(given["fill"][0, 0]) for given in session.given] == [0.0, 1.0]
    bar = fill.notes[fill.notes["grid_beat"] < 4.0]
    assert np.array_equal(bar["drum"], usual.notes["drum"][usual.notes["grid_beat"] < 4.0])


def test_the_latent_that_a_graph_says_is_given_on(knows_fills: tuple[HvoVoice, GraphOfFillsAndLatents]) -> None:
    voice, session = knows_fills
    voice.answer(Request(id=1, groove=EMPTY, variation=8, spread=2.0))
    latents = latents_of(voice)
    assert latents is not None
    assert latents.played is not None
    assert latents.groove is not None
    assert np.allclose(session.given[0]["noise"][0], 2.0 * random_latent(8, 4))
    assert np.allclose(latents.played, 2.0 * random_latent(8, 4) + 0.5)
    assert np.allclose(latents.groove, 0.25)


def test_a_graph_whose_latent_has_another_size_is_refused_at_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ManifestError, match=r"graph: expected an output latent of 4 numbers, .*, found .*5"):
        opened(GraphOfAnotherLatent(), tmp_path, monkeypatch)


def test_half_time_gives_the_graph_the_groove_at_half_its_length(
    knows_fills: tuple[HvoVoice, GraphOfFillsAndLatents],
) -> None:
    voice, session = knows_fills
    given = EMPTY.copy()
    given[[0, 8]] = 1.0, 0.7, 0.05
    voice.answer(Request(id=1, groove=given, time=PlayedTime.HALF))
    voice.answer(Request(id=1, groove=given, time=PlayedTime.HALF, fill=True))
    struck = [np.flatnonzero(inputs["groove"][0, :, 0]).tolist() for inputs in session.given]
    assert struck == [[0, 4, 16, 20], [0, 8]]
