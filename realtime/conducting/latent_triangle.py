"""Where the drummer's own part comes from: a mix of two latents A and B, weighed against the player's groove."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from realtime.control.values import Values
from realtime.music.latent import Latent, mix, random_latent

ENDS = ("a", "b")
FULLY_FOLLOWED_ONSETS = 16  # half of the steps
SWEEP_STEPS_A_BEAT = 2  # how often a moving mix is looked at
SHORTEST_PERIOD_BEATS = 2 / SWEEP_STEPS_A_BEAT


@dataclass(frozen=True, slots=True)
class TrianglePoint:
    """How much of the groove is followed, 0..1, and the share of B in what is not."""

    follow: float
    share: float


class LatentTriangle:
    """The ends A and B, drawn at random until they are put somewhere, and the latent of a start from scratch.

    size: of the voice's latent, 0 for none. Every draw is another, and the same for the same seed.
    """

    def __init__(self, values: Values, size: int, seed: int) -> None:
        self._values, self._size, self._seed, self._draws = values, size, seed, 0
        self._ends = {end: self._draw() for end in ENDS} if size else {}
        self._scratch: Latent | None = None
        self._waiting: dict[str, int] = {}
        self._heard_version = -1
        self._heard: Latent | None = None

    def point(self, beat: float, groove: npt.NDArray[np.float32]) -> TrianglePoint:
        """What the controls, and the groove (32, 3) where following adapts to it, come to at `beat`."""
        if self._scratch is not None:
            return TrianglePoint(0.0, 0.0)
        follow = self._values.number("drums/follow")
        if self._values["drums/adaptive_follow"]:
            follow = adapted_follow(follow, groove)
        if follow >= 1:
            return TrianglePoint(1.0, 0.0)
        return TrianglePoint(follow, self.share(beat))

    def share(self, beat: float) -> float:
        """The share of B in the mix at `beat`."""
        return share_at(beat, self._values.number("latent/mix"), self._values.number("latent/oscillate"))

    def latent(self, share: float) -> Latent | None:
        """The latent at `share` of the way from A to B, or the one from scratch; None where the voice has none."""
        if self._scratch is not None or not self._size:
            return self._scratch
        return mix(self._ends["a"], self._ends["b"], share)

    def randomise(self, end: str) -> None:
        """Draws the end `a` or `b` anew."""
        self.place(end, self._draw())

    def place(self, end: str, latent: Latent) -> None:
        """Puts the end `a` or `b` at `latent`."""
        self._waiting.pop(end, None)
        self._ends[end] = latent

    def place_at_groove(self, end: str, version: int) -> None:
        """Puts the end at the groove of that version, as soon as the drummer has heard it or a later one."""
        if self._heard is not None and self._heard_version == version:
            self.place(end, self._heard)
        else:
            self._waiting[end] = version

    @property
    def waits_for_groove(self) -> bool:
        """Whether an end waits for the drummer to hear the groove."""
        return bool(self._waiting)

    def heard(self, version: int, groove_latent: Latent | None) -> bool:
        """The drummer says where the groove of that version lies, if anywhere; whether an end was put there."""
        self._heard_version, self._heard = version, groove_latent
        ends = [end for end, wanted in self._waiting.items() if wanted <= version]
        for end in ends:
            del self._waiting[end]
            if groove_latent is not None:
                self._ends[end] = groove_latent
        return bool(ends) and groove_latent is not None

    def begin_from_scratch(self) -> None:
        """Draws a latent that stands in place of groove and mix until `follow_again`."""
        self._scratch = self._draw()

    def follow_again(self) -> bool:
        """Ends what began from scratch; whether anything did."""
        began, self._scratch = self._scratch is not None, None
        return began

    def _draw(self) -> Latent:
        self._draws += 1
        return random_latent((self._seed + 1 << 32) + self._draws, self._size)  # beyond the numbers of variations


def share_at(beat: float, share: float, period_beats: float) -> float:
    """The share of B at `beat`: `share`, or where a period is given, from 0 to 1 and back once in it.

    It moves in steps, from A to B in one at the least.
    """
    if period_beats == 0:
        return share
    step_beat = math.floor(beat * SWEEP_STEPS_A_BEAT) / SWEEP_STEPS_A_BEAT
    return 0.5 - 0.5 * math.cos(2 * math.pi * step_beat / max(period_beats, SHORTEST_PERIOD_BEATS))


def adapted_follow(follow: float, groove: npt.NDArray[np.float32]) -> float:
    """`follow`, less where the groove (32, 3) is sparse, and 0 where it is empty."""
    return follow * min(1.0, float(groove[:, 0].sum()) / FULLY_FOLLOWED_ONSETS)
