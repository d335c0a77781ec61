"""How long the drums think: one request every 20 ms to the real voice in its real sandbox."""

from __future__ import annotations

import time
from collections import deque

import numpy as np
import numpy.typing as npt

from realtime.bench.machine import other_load
from realtime.bench.result import BenchResult, Figure, percentile_figures
from realtime.config import DRUMS_FOLDER
from realtime.progress import Progress
from realtime.voices.answer import Answer
from realtime.voices.folders import find_voice
from realtime.voices.manifest import load_manifest
from realtime.voices.request import GROOVE_SHAPE, Request
from realtime.voices.sandbox import Sandbox
from realtime.voices.status import State

EVERY_NS = 20_000_000
TICK_EVERY = 5  # requests
SETTLE_S = 0.2
START_LIMIT_S = 15.0
FEWEST_ONSETS, MOST_ONSETS = 4, 16


def measure_inference(seconds: float) -> BenchResult:
    """Asks the shipped drums every 20 ms, with another sparse groove each time. RuntimeError if they do not start."""
    load = other_load()
    answers: deque[tuple[Answer, int]] = deque()
    said: deque[str] = deque(maxlen=1)
    manifest = load_manifest(find_voice(DRUMS_FOLDER))
    sandbox = Sandbox(manifest, lambda answer: answers.append((answer, time.monotonic_ns())), said.append)
    sandbox.start()
    try:
        _wait_until_ready(sandbox, said)
        asked_ns = _ask(sandbox, seconds)
        time.sleep(SETTLE_S)
        status = sandbox.status()
    finally:
        sandbox.close()
    pairs = [
        (answer.request_id, answer.inference_ms, (at_ns - asked_ns[answer.request_id - 1]) / 1e6)
        for answer, at_ns in answers
    ]
    return BenchResult(
        what="inference",
        meaning=f"the time {manifest.name} {manifest.version} takes for one request in its own process, every 20 ms",
        values_ms=np.array([inference_ms for _, inference_ms, _ in pairs]),
        beside=f"the process that asks; {load}",
        columns=("request", "inference_ms", "round_trip_ms"),
        pairs=pairs,
        figures=(
            *percentile_figures("round_trip", np.array([round_trip_ms for *_, round_trip_ms in pairs])),
            Figure("unanswered", len(asked_ns) - len(pairs)),
            Figure("real_time", status.real_time),
        ),
    )


def _wait_until_ready(sandbox: Sandbox, said: deque[str]) -> None:
    patience_ends = time.monotonic() + START_LIMIT_S
    while sandbox.status().state is not State.READY:
        if sandbox.status().state is State.DOWN or time.monotonic() > patience_ends:
            raise RuntimeError(said[-1] if said else f"the voice was not ready within {START_LIMIT_S:.0f} s")
        time.sleep(0.01)


def _ask(sandbox: Sandbox, seconds: float) -> list[int]:
    """The moment of each request, in the order of their ids, which begin at 1."""
    requests = [Request(id=1 + index, groove=groove) for index, groove in enumerate(_grooves(int(seconds * 50)))]
    progress = Progress("inference", seconds)
    asked_ns: list[int] = []
    began_ns = time.monotonic_ns()
    for index, request in enumerate(requests):
        due_ns = began_ns + index * EVERY_NS
        time.sleep(max(0, due_ns - time.monotonic_ns()) / 1e9)
        asked_ns.append(time.monotonic_ns())
        sandbox.ask(request)
        if index % TICK_EVERY == 0:
            sandbox.tick(time.monotonic_ns())
            progress.show(index * EVERY_NS / 1e9)
    progress.close()
    return asked_ns


def _grooves(count: int) -> list[npt.NDArray[np.float32]]:
    """Grooves of 4 to 16 onsets in two bars, no two alike."""
    rng = np.random.default_rng(0)
    grooves = []
    for _ in range(max(1, count)):
        groove = np.zeros(GROOVE_SHAPE, np.float32)
        steps = rng.choice(len(groove), rng.integers(FEWEST_ONSETS, MOST_ONSETS + 1), replace=False)
        groove[steps, 0] = 1.0
        groove[steps, 1] = rng.uniform(0.2, 1.0, len(steps))
        groove[steps, 2] = rng.uniform(-0.3, 0.3, len(steps))
        grooves.append(groove)
    return grooves
