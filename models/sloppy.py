"""What players and their instruments do to a groove: unsteady hands, delay, levels that say nothing, wrong notes.

Jitter: each onset moves by a normal deviation of 10 or 20 ms; delay: each by 30 ms. Milliseconds become steps at the
window's own tempo, and the moved onset is quantised anew: it may land on the next step, around the loop, and of two on
a step the louder stays. Flat: every velocity 100 of 127, as a DAW sends that knows no others, or 127. Extra: a random
tenth of the steps that are not struck, rounded, is struck too, each with the velocity and offset of a random onset of
the same groove.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from realtime import _core
from realtime.music.hvo import STEPS_A_BEAT

EXTRA_SHARE = 0.1

Grooves = NDArray[np.float32]
Distortion = Callable[[Grooves, NDArray[np.float32], np.random.Generator], Grooves]


def jittered(grooves: Grooves, bpm: NDArray[np.float32], random: np.random.Generator, sigma_ms: float) -> Grooves:
    """Grooves (N, 32, 3) whose onsets are each early or late by a normal deviation; bpm: (N,)."""
    return moved(grooves, random.normal(0.0, sigma_ms, grooves.shape[:2]) * _steps_a_ms(bpm))


def delayed(grooves: Grooves, bpm: NDArray[np.float32], delay_ms: float) -> Grooves:
    """Grooves (N, 32, 3) whose onsets are all late by the same time; bpm: (N,)."""
    return moved(grooves, np.full(grooves.shape[:2], delay_ms) * _steps_a_ms(bpm))


def moved(grooves: Grooves, by_steps: NDArray[np.float64]) -> Grooves:
    """Grooves (N, 32, 3) with each onset moved by its number of steps, (N, 32), and quantised anew."""
    steps = grooves.shape[1]
    row, step = np.nonzero(grooves[..., 0])
    velocity = grooves[row, step, 1]
    at_steps = step + grooves[row, step, 2].astype(np.float64) + by_steps[row, step]
    cell, offset = _core.quantise(at_steps / STEPS_A_BEAT)
    result = np.zeros_like(grooves)
    for i in np.argsort(velocity, kind="stable"):  # the louder of two in a cell is written last
        result[row[i], cell[i] % steps] = 1.0, velocity[i], offset[i]
    return result


def flat(grooves: Grooves, velocity: int) -> Grooves:
    """Grooves (N, 32, 3) struck at one MIDI velocity, 1..127."""
    result = grooves.copy()
    result[..., 1] = (grooves[..., 0] > 0) * np.float32(velocity / 127)
    return result


def with_extra_onsets(grooves: Grooves, random: np.random.Generator) -> Grooves:
    """Grooves (N, 32, 3) with a tenth of their unstruck steps struck; an empty one stays so."""
    result = grooves.copy()
    for groove in result:
        struck = np.flatnonzero(groove[:, 0] > 0)
        free = np.flatnonzero(groove[:, 0] == 0)
        if len(struck):
            extra = random.choice(free, size=round(EXTRA_SHARE * len(free)), replace=False)
            groove[extra] = groove[random.choice(struck, size=len(extra))]
    return result


DISTORTIONS: dict[str, Distortion] = {
    "jitter 10 ms": lambda grooves, bpm, random: jittered(grooves, bpm, random, 10.0),
    "jitter 20 ms": lambda grooves, bpm, random: jittered(grooves, bpm, random, 20.0),
    "flat at 100": lambda grooves, bpm, random: flat(grooves, 100),
    "flat at 127": lambda grooves, bpm, random: flat(grooves, 127),
    "delay 30 ms": lambda grooves, bpm, random: delayed(grooves, bpm, 30.0),
    "extra onsets": lambda grooves, bpm, random: with_extra_onsets(grooves, random),
}


def _steps_a_ms(bpm: NDArray[np.float32]) -> NDArray[np.float64]:
    """(N, 1)."""
    return bpm.astype(np.float64)[:, None] * STEPS_A_BEAT / 60_000
