"""What a voice answers: the pattern, which request it belongs to, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass

from realtime.music.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Answer:
    """A checked pattern (its id is `request_id`), and how long the voice thought about it, in its own process."""

    pattern: Pattern
    request_id: int
    inference_ms: float
