"""Points of a voice's latent: drawing one, and mixing two without losing their length."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Latent = npt.NDArray[np.float32]


def random_latent(seed: int, size: int) -> Latent:
    """A point drawn from the prior, float32 (size,); the same seed (0 or more) gives the same point."""
    return np.random.default_rng(seed).standard_normal(size).astype(np.float32)


def mix(a: Latent, b: Latent, share: float) -> Latent:
    """From `a` at share 0 to `b` at share 1, its direction and its length mixed each by itself; float32 (Z,).

    A plain average of two points of a latent is shorter than both, and is decoded to a bland pattern. Two opposite
    points have no direction between them: half way the result is 0.
    """
    if a.shape != b.shape or a.ndim != 1:
        raise ValueError(f"latents must have one and the same size, not {a.shape} and {b.shape}")
    if not 0.0 <= share <= 1.0:
        raise ValueError(f"share must be in 0..1, not {share}")
    mixed = (1.0 - share) * a.astype(np.float64) + share * b
    length = (1.0 - share) * np.linalg.norm(a) + share * np.linalg.norm(b)
    return np.asarray(mixed * length / max(float(np.linalg.norm(mixed)), 1e-6), np.float32)
