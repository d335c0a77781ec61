"""What a sandbox tells of its voice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """Where a voice's process is in its life."""

    STARTING = "starting"
    READY = "ready"
    BUSY = "busy"
    HUNG = "hung"
    DOWN = "down"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class SandboxStatus:
    """A voice's state and what happened to it since it was first started.

    restarts: starts after the first. crashes: ends of its own making, hangs included. late: hangs. wrong: answers that
    were errors, invalid or not asked for. dropped: requests that a newer one replaced before the voice saw them, or
    that it died of twice. Inference in the voice's process, over the last 256 answers; None before the first.
    """

    state: State
    pid: int | None
    real_time: bool
    restarts: int
    crashes: int
    late: int
    wrong: int
    dropped: int
    load_ms: float | None
    inference_last_ms: float | None
    inference_p50_ms: float | None
    inference_p99_ms: float | None
