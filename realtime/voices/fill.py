"""The fill: one bar that sounds once and lands on crash and kick at the next downbeat."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from realtime.music.hvo import DRUMS, HVO, STEPS, STEPS_A_BEAT
from realtime.music.kit import CLOSED_HAT, CRASH, HIGH_TOM, LOW_TOM, MID_TOM, OPEN_HAT, RIDE, SNARE
from realtime.music.landing import landing
from realtime.music.pattern import Pattern

FILL_STEPS = STEPS // 2
LANDING_VELOCITY = 0.9

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
    """The first bar of an answer (32, 27) and its landing, which `silent` drums leave out."""
    bar = Pattern.from_hvo(hvo[:FILL_STEPS], pitches=pitches, gate_beats=gate_beats)
    return landing(
        FILL_STEPS / STEPS_A_BEAT,
        after=bar,
        velocity=LANDING_VELOCITY,
        silent=silent,
        pitches=pitches,
        anchor_beat=anchor_beat,
        id=id,
    )
