"""The landing: crash and kick together, with which a fill, or the whole piece, comes to its end."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from realtime.music.kit import CRASH, KICK, PITCHES
from realtime.music.pattern import Pattern

LANDING = (KICK, CRASH)
LANDING_GATE_BEATS = 0.125


def landing(
    beat: float,
    *,
    after: Pattern | None = None,
    length_beats: float | None = None,
    velocity: float = 1.0,
    silent: Collection[int] = (),
    pitches: npt.NDArray[np.uint8] = PITCHES,
    anchor_beat: float = 0.0,
    id: int = 0,
) -> Pattern:
    """A pattern that sounds once: what `after` has before a grid beat, and crash and kick on it.

    length_beats: None for a beat after the landing. velocity: 0..1, of the landing. silent: columns that do not land.
    pitches: uint8 (9,), of the landing.
    """
    drums = [drum for drum in LANDING if drum not in silent]
    columns: list[tuple[str, list[float]]] = [
        ("grid_beat", [beat] * len(drums)),
        ("shift_beats", [0.0] * len(drums)),
        ("pitch", [int(pitches[drum]) for drum in drums]),
        ("velocity", [velocity] * len(drums)),
        ("duration_beats", [LANDING_GATE_BEATS] * len(drums)),
        ("drum", [*drums]),
    ]
    before = None if after is None else after.notes[after.notes["grid_beat"] < beat]
    return Pattern(
        *(values if before is None else [*before[name], *values] for name, values in columns),
        length_beats=beat + 1.0 if length_beats is None else length_beats,
        anchor_beat=anchor_beat,
        loops=False,
        id=id,
    )
