"""The adapter hvo: groove in, drums out, through onnxruntime. Lives in the voice's process."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from realtime.music.hvo import DRUMS, STEPS
from realtime.music.pattern import Pattern
from realtime.voices.answer import Latents
from realtime.voices.decode import Decoding, decode
from realtime.voices.manifest import Manifest, ManifestError, hvo_details
from realtime.voices.request import Request

GATE_BEATS = 0.125
"""Half a step; the scheduler shortens it to 60 ms at slow tempos."""

OUTPUTS = ["hit_logits", "velocities", "offsets"]

Inputs = dict[str, npt.NDArray[np.float32]]


class HvoVoice:
    """One graph of this kind: inputs groove, z, follow, noise and one a condition; outputs OUTPUTS and mean.

    Deterministic: the same request gives the same pattern. The network's last output is kept, keyed by its inputs, so
    that a change of thresholds, maxima, temperature or chance never runs it.
    """

    def __init__(self, manifest: Manifest) -> None:
        self._details = hvo_details(manifest)
        self._session = _open(manifest, self._details.graph.file)
        self._expect_inputs(manifest)
        self._memo_key = b""
        self._memo: list[npt.NDArray[np.float32]] = []
        self.runs = 0
        """How often the network was run."""
        self.last_inference_ms = 0.0
        """What the last `answer` spent in the network; 0 when it was answered from the memo."""
        self.last_latents = Latents()
        """Where the last `answer` lies in the latent, and the groove alone."""

    def answer(self, request: Request) -> Pattern:
        """The drums for a request: two bars that loop. Raises ValueError for a condition that the graph lacks."""
        hit_logits, velocities, offsets = self._answers(self._inputs(request))
        decoding = Decoding(
            tuned=self._details.thresholds,
            thresholds=request.thresholds,
            maxima=request.maxima,
            temperature=request.temperature,
            by_chance=request.by_chance,
            seed=request.seed,
        )
        return Pattern.from_hvo(
            decode(hit_logits, velocities, offsets, decoding),
            pitches=request.pitches,
            gate_beats=GATE_BEATS,
            anchor_beat=request.anchor_beat,
            id=request.id,
        )

    def _inputs(self, request: Request) -> Inputs:
        size = self._details.latent_size
        unknown = sorted(set(request.conditions) - set(self._details.neutral))
        if unknown:
            known = ", ".join(sorted(self._details.neutral))
            raise ValueError(f"condition must be one of {known}, not {unknown[0]}")
        if request.latent is not None and request.latent.shape != (size,):
            raise ValueError(f"latent must have {size} numbers, not {request.latent.shape}")
        conditions = {**self._details.neutral, **request.conditions}
        return {
            "groove": request.groove[None],
            "z": _latent_elsewhere(request, size)[None],
            "follow": np.array([[request.follow]], np.float32),
            "noise": np.zeros((1, size), np.float32),
            **{name: np.array([[value]], np.float32) for name, value in conditions.items()},
        }

    def _answers(self, inputs: Inputs) -> list[npt.NDArray[np.float32]]:
        key = b"".join(inputs[name].tobytes() for name in sorted(inputs))
        self.last_inference_ms = 0.0
        if key != self._memo_key:
            began_ns = time.perf_counter_ns()
            outputs = self._session.run(OUTPUTS, inputs)
            self.last_inference_ms = (time.perf_counter_ns() - began_ns) / 1e6
            self._memo = [output.reshape(STEPS, DRUMS) for output in outputs]
            self._memo_key = key
            self.runs += 1
        return self._memo

    def _expect_inputs(self, manifest: Manifest) -> None:
        expected = sorted(["groove", "z", "follow", "noise", *self._details.neutral])
        found = sorted(node.name for node in self._session.get_inputs())
        if expected != found:
            raise ManifestError(manifest.file, "neutral", f"the graph's inputs {found}", str(expected))
        outputs = sorted(node.name for node in self._session.get_outputs())
        if not set(OUTPUTS) <= set(outputs):
            raise ManifestError(manifest.file, "graph", f"outputs {OUTPUTS}", str(outputs))


def _latent_elsewhere(request: Request, size: int) -> npt.NDArray[np.float32]:
    """The request's own latent, or one drawn from its seed; zeros when the groove's is followed alone."""
    if request.follow >= 1.0:
        return np.zeros(size, np.float32)
    if request.latent is not None:
        return request.latent
    return np.random.default_rng(request.seed).standard_normal(size).astype(np.float32)


def _open(manifest: Manifest, graph: Path) -> onnxruntime.InferenceSession:
    """One thread, and no spinning: a second one halves the median and makes the tail three to ten times worse."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ManifestError(manifest.file, "graph", "a graph that onnxruntime can open", str(error)) from error
