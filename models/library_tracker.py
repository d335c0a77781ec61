"""The beat tracker of librosa (McFee et al., SciPy 2015; after Ellis, "Beat tracking by dynamic programming", 2007).

It is given the same onsets: an envelope of 200 frames a second with a bell of 10 ms around each onset, as high as its
velocity. It is not causal: its beats come from the whole performance at once, its tempo after four bars from these
alone, as the spacing of its beats there.
"""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from models.followed import Followed, decided_s
from models.played_beats import Performance

FRAMES_A_SECOND = 200
BELL_S = 0.010


def is_installed() -> bool:
    """The extra `follow` brings it."""
    return find_spec("librosa") is not None


def envelope(times_s: NDArray[np.float64], velocities: NDArray[np.int64], until_s: float) -> NDArray[np.float64]:
    """From 0 s on; times in seconds, velocities 1..127."""
    frames = np.arange(int(until_s * FRAMES_A_SECOND) + 1) / FRAMES_A_SECOND
    bells = np.zeros(len(frames))
    for time_s, velocity in zip(times_s, velocities, strict=True):
        near = slice(max(0, int((time_s - 0.06) * FRAMES_A_SECOND)), max(0, int((time_s + 0.06) * FRAMES_A_SECOND) + 2))
        bells[near] += velocity / 127 * np.exp(-0.5 * ((frames[near] - time_s) / BELL_S) ** 2)
    return bells


def follow_offline(performance: Performance) -> Followed:
    """The library's beats of the whole performance; it says nothing of bars, so that beats are numbered from 0."""
    first_s = float(performance.times_s[0])
    decide_s = decided_s(performance)
    times_s, velocities = performance.times_s - first_s, performance.velocities
    beat_s = _beats(times_s, velocities, float(times_s[-1])) + first_s
    early = times_s < decide_s - first_s
    spacing = np.diff(_beats(times_s[early], velocities[early], decide_s - first_s))
    bpm = 60.0 / np.diff(beat_s, append=2 * beat_s[-1] - beat_s[-2]) if len(beat_s) > 1 else np.zeros(len(beat_s))
    after = 60.0 / float(spacing.mean()) if len(spacing) else 0.0
    return Followed(beat_s, np.arange(len(beat_s)), bpm, after, float("inf"), np.zeros(0), 0)


def _beats(times_s: NDArray[np.float64], velocities: NDArray[np.int64], until_s: float) -> NDArray[np.float64]:
    import librosa

    _, beats = librosa.beat.beat_track(
        onset_envelope=envelope(times_s, velocities, until_s),
        sr=FRAMES_A_SECOND,
        hop_length=1,
        units="time",
        trim=False,
    )
    return np.asarray(beats, np.float64)
