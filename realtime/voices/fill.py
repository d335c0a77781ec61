"""The fill: one bar that sounds once and lands on crash and kick at the next downbeat."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from realtime.music.hvo import DRUMS, HVO, STEPS, STEPS_A_BEAT
from realtime.music.kit import CLOSED_HAT, CRASH, HIGH_TOM, KICK, LOW_TOM, MID_TOM, OPEN_HAT, RIDE, SNARE
from realtime.music.pattern import Pattern

FILL_STEPS = STEPS // 2
LANDING_VELOCITY = 0.9

_LANDING = (KICK, CRASH)
_LANDING_STEPS = STEPS_A_BEAT  # of its own: the beat in which the landing rings
_TOWARDS_A_FILL = np.zeros(DRUMS, np.float32)
_TOWARDS_A_FILL[[SNARE, LOW_TOM, MID_TOM, HIGH_TOM]] = 0.5, 2.0, 2.0, 2.0
_TOWARDS_A_FILL[[CLOSED_HAT, OPEN_HAT, RIDE, CRASH]] = -1.0, -1.0, -2.0, -2.0


def towards_a_fill(hit_logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """What a network that was never told of fills answers, (32, 9), with more of snare and toms and less of metal."""
    return hit_logits + _TOWARDS_A_FILL


def fill_pattern(
    hvo: HVO,
    *,
    silent: Collection[int],
    pitches: npt.NDArray[np.uint8],
    gate_beats: float,
    anchor_beat: float,
    id: int,
) -> Pattern:
    """The first bar of an answer (32, 27) and, a beat long, its landing; `silent` drums do not land."""
    steps = np.zeros((FILL_STEPS + _LANDING_STEPS, hvo.shape[1]), np.float32)
    steps[:FILL_STEPS] = hvo[:FILL_STEPS]
    for drum in _LANDING:
        if drum not in silent:
            steps[FILL_STEPS, [drum, DRUMS + drum]] = 1.0, LANDING_VELOCITY
    notes = Pattern.from_hvo(steps, pitches=pitches, gate_beats=gate_beats).notes
    return Pattern(
        notes["grid_beat"],
        notes["shift_beats"],
        notes["pitch"],
        notes["velocity"],
        notes["duration_beats"],
        notes["drum"],
        length_beats=len(steps) / STEPS_A_BEAT,
        anchor_beat=anchor_beat,
        loops=False,
        id=id,
    )
