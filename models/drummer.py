"""An exported drum model asked for many answers at once, without torch, decoded by the rule that plays live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from realtime.voices.decode import Decoding, decode
from realtime.voices.hvo_adapter import open_graph, outputs_of
from realtime.voices.manifest import Manifest, hvo_details

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Answers:
    """The network's raw answers, each (N, 32, 9); means: the latents (N, Z) that each groove alone says.

    latents: those that were decoded, (N, Z); None where the graph does not say.
    """

    hit_logits: Floats
    velocities: Floats
    offsets: Floats
    means: Floats
    latents: Floats | None = None

    def __len__(self) -> int:
        return len(self.hit_logits)


class Drummer:
    """An exported hvo voice: the graph that ships, with the thresholds of its voice.toml."""

    def __init__(self, manifest: Manifest) -> None:
        self._details = hvo_details(manifest)
        manifest.verify_graph()
        self._session = open_graph(manifest)
        self._outputs = outputs_of(self._session)

    @property
    def latent_size(self) -> int:
        """How many numbers a point of the latent has."""
        return self._details.latent_size

    def answers(
        self, grooves: Floats, follow: float = 1.0, elsewhere: Floats | None = None, noise: Floats | None = None
    ) -> Answers:
        """Every condition neutral; grooves (N, 32, 3); elsewhere and noise (N, Z), zeros when None.

        One groove at a time, as at play, since 8-bit activations share a scale. Neighbours that are equal in every
        input are answered once.
        """
        zeros = np.zeros((len(grooves), self.latent_size), np.float32)
        latents = zeros if elsewhere is None else elsewhere
        noises = zeros if noise is None else noise
        inputs = {"follow": np.full((1, 1), follow, np.float32)}
        inputs |= {name: np.full((1, 1), value, np.float32) for name, value in self._details.neutral.items()}
        rows: list[list[Floats]] = []
        last: tuple[Floats, Floats, Floats] | None = None
        for given in zip(grooves, latents, noises, strict=True):
            if last is not None and all(np.array_equal(a, b) for a, b in zip(given, last, strict=True)):
                rows.append(rows[-1])
                continue
            own = dict(zip(("groove", "z", "noise"), (part[None] for part in given), strict=True))
            rows.append(self._session.run(self._outputs, {**inputs, **own}))
            last = given
        return Answers(*(np.concatenate(part) for part in zip(*rows, strict=True)))

    def drums(self, answers: Answers, **decoding: Any) -> Floats:
        """The patterns (N, 32, 27) as they would be played; decoding: fields of Decoding that are not its defaults.

        The seed is the answer's number.
        """
        rows = zip(answers.hit_logits, answers.velocities, answers.offsets, strict=True)
        settings = {"tuned": self._details.thresholds, **decoding}
        return np.stack([decode(*row, Decoding(seed=number, **settings)) for number, row in enumerate(rows)])
