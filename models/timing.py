"""How long one answer of the network takes, at the pace of play."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from realtime.voices.hvo_adapter import HvoVoice
from realtime.voices.manifest import Manifest
from realtime.voices.request import Request

EVERY_S = 0.020


@dataclass(frozen=True, slots=True)
class Inference:
    """Milliseconds of one run of the network, one thread, one every 20 ms; what ran beside it on the machine counts."""

    p50_ms: float
    p99_ms: float
    runs: int


def inference(manifest: Manifest, grooves: NDArray[np.float32], runs: int) -> Inference:
    """Asks the voice as it plays, each time with another of grooves (N, 32, 3)."""
    voice = HvoVoice(manifest)
    taken_ms = []
    for number in range(runs):
        voice.answer(Request(id=number, groove=grooves[number % len(grooves)], conditions={}))
        if voice.last_inference_ms:  # 0 when the groove was the same as before
            taken_ms.append(voice.last_inference_ms)
        time.sleep(EVERY_S)
    p50, p99 = np.percentile(taken_ms, (50, 99)) if taken_ms else (0.0, 0.0)
    return Inference(float(p50), float(p99), len(taken_ms))
