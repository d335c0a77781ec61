"""The adapter hvo: groove in, drums out, through onnxruntime. Lives in the voice's process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter_ns

import numpy as np
import numpy.typing as npt
import onnxruntime

from realtime.music.hvo import DRUMS, STEPS
from realtime.music.kit import GROUPS
from realtime.music.latent import mix, random_latent
from realtime.music.pattern import Pattern
from realtime.voices.answer import Latents
from realtime.voices.decode import Decoding, decode
from realtime.voices.fill import fill_pattern, towards_a_fill
from realtime.voices.manifest import Manifest, ManifestError, hvo_details
from realtime.voices.played_time import PlayedTime, drummers_maxima, heard, played
from realtime.voices.request import Request

GATE_BEATS = 0.125
"""Half a step; the scheduler shortens it to 60 ms at slow tempos."""

OUTPUTS = ["hit_logits", "velocities", "offsets", "mean"]
LATENT_OUTPUT = "latent"
FILL_INPUT = "fill"

LEFT_OUT = 0.5
"""From this value of a condition without_GROUP on, the group never sounds."""

_SLOWER = ["SkipLayerNormFusion"]
"""Of onnxruntime's optimisations: over 32 steps the fused node takes 25 us, an addition and a norm by themselves 9."""

_MEMO_SIZE = 4
_SPREAD_OF_ANOTHER = 4.0  # at this spread a variation's latent is another one altogether

Inputs = dict[str, npt.NDArray[np.float32]]


@dataclass(frozen=True, slots=True, eq=False)
class Output:
    """What the network says of one request: each (32, 9), and points of its latent, (Z,)."""

    hit_logits: npt.NDArray[np.float32]
    velocities: npt.NDArray[np.float32]
    offsets: npt.NDArray[np.float32]
    latents: Latents


class HvoVoice:
    """One graph of this kind: inputs groove, z, follow, noise and one a condition; outputs OUTPUTS and perhaps latent.

    Deterministic: the same request gives the same pattern. The network's last outputs are kept, keyed by its inputs, so
    that a change of thresholds, maxima, temperature, intensity or chance never runs it.
    """

    def __init__(self, manifest: Manifest) -> None:
        self._details = hvo_details(manifest)
        self._session = open_graph(manifest)
        self._expect_inputs(manifest)
        self._outputs = outputs_of(self._session)
        self._memo: dict[bytes, Output] = {}
        self.runs = 0
        """How often the network was run."""
        self.last_inference_ms = 0.0
        """What the last `answer` spent in the network; 0 when it was answered from the memo."""
        self.last_latents = Latents()
        """Where the last `answer` lies in the latent, and the groove alone."""

    def answer(self, request: Request) -> Pattern:
        """The drums for a request: two bars that loop, or a fill. ValueError for a condition that the graph lacks."""
        conditions = self._conditions(request)
        output = self._output(self._inputs(request, conditions), keep=not request.fill)
        self.last_latents = output.latents
        silent = _left_out(conditions)
        time = _time(request)
        hit_logits = output.hit_logits
        if request.fill and FILL_INPUT not in conditions:
            hit_logits = towards_a_fill(hit_logits)
        decoding = Decoding(
            tuned=self._details.thresholds,
            thresholds=request.thresholds,
            maxima=None if request.maxima is None else drummers_maxima(request.maxima, time),
            temperature=request.temperature,
            by_chance=request.by_chance,
            seed=request.seed,
            count=self._count(conditions),
            intensity=request.intensity,
            silent=silent,
            heard_steps=STEPS // 2 if request.fill or time is PlayedTime.HALF else STEPS,
        )
        hvo = decode(hit_logits, output.velocities, output.offsets, decoding)
        if request.fill:
            return fill_pattern(
                hvo,
                silent=silent | _never(request),
                pitches=request.pitches,
                gate_beats=GATE_BEATS,
                anchor_beat=request.anchor_beat,
                id=request.id,
            )
        return Pattern.from_hvo(
            played(hvo, time, request.maxima),
            pitches=request.pitches,
            gate_beats=GATE_BEATS,
            anchor_beat=request.anchor_beat,
            id=request.id,
        )

    def _conditions(self, request: Request) -> dict[str, float]:
        unknown = sorted(set(request.conditions) - set(self._details.neutral))
        if unknown:
            known = ", ".join(sorted(self._details.neutral))
            raise ValueError(f"condition must be one of {known}, not {unknown[0]}")
        conditions = {**self._details.neutral, **request.conditions}
        if request.fill and FILL_INPUT in conditions:
            conditions[FILL_INPUT] = 1.0
        return conditions

    def _count(self, conditions: Mapping[str, float]) -> float | None:
        """Hits a loop, where a density is told and the voice says how many that is."""
        density, hits = conditions.get("density", -1.0), self._details.density_hits
        if density < 0 or not hits:
            return None
        return float(np.interp(density, np.linspace(0.0, 1.0, len(hits)), hits))

    def _inputs(self, request: Request, conditions: Mapping[str, float]) -> Inputs:
        size = self._details.latent_size
        if request.latent is not None and request.latent.shape != (size,):
            raise ValueError(f"latent must have {size} numbers, not {request.latent.shape}")
        return {
            "groove": heard(request.groove, _time(request))[None],
            "z": _latent_elsewhere(request, size)[None],
            "follow": np.array([[request.follow]], np.float32),
            "noise": _noise(request, size)[None],
            **{name: np.array([[value]], np.float32) for name, value in conditions.items()},
        }

    def _output(self, inputs: Inputs, keep: bool) -> Output:
        """From the memo, or from the network. A fill is not kept: it never comes again, and would push a groove out."""
        key = b"".join(inputs[name].tobytes() for name in sorted(inputs))
        self.last_inference_ms = 0.0
        if key in self._memo:
            return self._memo[key]
        began_ns = perf_counter_ns()
        outputs = dict(zip(self._outputs, self._session.run(self._outputs, inputs), strict=True))
        self.last_inference_ms = (perf_counter_ns() - began_ns) / 1e6
        self.runs += 1
        hit_logits, velocities, offsets = (outputs[name].reshape(STEPS, DRUMS) for name in OUTPUTS[:3])
        output = Output(hit_logits, velocities, offsets, _latents(inputs, outputs))
        if keep:
            if len(self._memo) == _MEMO_SIZE:
                del self._memo[next(iter(self._memo))]
            self._memo[key] = output
        return output

    def _expect_inputs(self, manifest: Manifest) -> None:
        expected = sorted(["groove", "z", "follow", "noise", *self._details.neutral])
        found = sorted(node.name for node in self._session.get_inputs())
        if expected != found:
            raise ManifestError(manifest.file, "neutral", f"the graph's inputs {found}", str(expected))
        outputs = sorted(node.name for node in self._session.get_outputs())
        if not set(OUTPUTS) <= set(outputs):
            raise ManifestError(manifest.file, "graph", f"outputs {OUTPUTS}", str(outputs))
        for node in self._session.get_outputs():
            if node.name in ("mean", LATENT_OUTPUT) and node.shape[-1] != self._details.latent_size:
                size = f"an output {node.name} of {self._details.latent_size} numbers, the latent's size"
                raise ManifestError(manifest.file, "graph", size, str(node.shape))


def _latents(inputs: Inputs, outputs: Mapping[str, npt.NDArray[np.float32]]) -> Latents:
    """Of a graph that does not say where it decoded: the mix of the two means, which noise moves it away from."""
    groove = outputs["mean"].reshape(-1)
    if LATENT_OUTPUT in outputs:
        return Latents(outputs[LATENT_OUTPUT].reshape(-1), groove)
    return Latents(mix(inputs["z"][0], groove, float(inputs["follow"][0, 0])), groove)


def _time(request: Request) -> PlayedTime:
    """A fill is one bar of the player's."""
    return PlayedTime.NORMAL if request.fill else request.time


def _left_out(conditions: Mapping[str, float]) -> set[int]:
    """The drums of all groups that are to be left out."""
    groups = (GROUPS[name] for name in GROUPS if conditions.get(f"without_{name}", 0.0) >= LEFT_OUT)
    return {drum for group in groups for drum in group}


def _never(request: Request) -> set[int]:
    """The drums that a threshold of 1 or a maximum of 0 keeps silent."""
    never = np.zeros(DRUMS, bool)
    if request.thresholds is not None:
        never |= request.thresholds >= 1
    if request.maxima is not None:
        never |= request.maxima == 0
    return set(np.flatnonzero(never).tolist())


def _noise(request: Request, size: int) -> npt.NDArray[np.float32]:
    """Where in the spread of the groove's own latent a variation lies, in standard deviations."""
    if request.variation == 0:
        return np.zeros(size, np.float32)
    return (request.spread * random_latent(request.variation, size)).astype(np.float32)


def _latent_elsewhere(request: Request, size: int) -> npt.NDArray[np.float32]:
    """The request's own latent, or one drawn from its seed, on its way to the variation's; zeros when not heard."""
    if request.follow >= 1.0:
        return np.zeros(size, np.float32)
    usual = random_latent(request.seed, size) if request.latent is None else request.latent
    if request.variation == 0:
        return usual
    return mix(usual, random_latent(~request.variation % 2**64, size), request.spread / _SPREAD_OF_ANOTHER)


def outputs_of(session: onnxruntime.InferenceSession) -> list[str]:
    """What is asked of a graph: OUTPUTS, and the latent that was decoded where the graph says it."""
    found = [node.name for node in session.get_outputs()]
    return [*OUTPUTS, LATENT_OUTPUT] if LATENT_OUTPUT in found else OUTPUTS


def open_graph(manifest: Manifest) -> onnxruntime.InferenceSession:
    """The voice's graph, run as it is at play. ManifestError when onnxruntime cannot open it.

    One thread, and no spinning: a second one halves the median and makes the tail three to ten times worse.
    """
    graph = hvo_details(manifest).graph.file
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(
            str(graph), options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
        )
    except Exception as error:
        raise ManifestError(manifest.file, "graph", "a graph that onnxruntime can open", str(error)) from error
