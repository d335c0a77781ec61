"""What `models.export` asks of GrooveVAE: the graph's names and inputs, its thresholds, what voice.toml says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.data import STYLES, Windows, load_windows
from models.groove_vae.model import CONDITIONS, UNKNOWN, GrooveVAE
from models.groove_vae.task import build, predict
from models.grooves import groove
from models.judge import hit_scores
from realtime.music.hvo import DRUMS, STEPS
from realtime.music.kit import KIT_VERSION, OPEN_HAT
from realtime.voices.decode import Decoding, decode

GRAPH = "groove_vae.onnx"
INPUTS = ("groove", "z", "follow", "noise", *CONDITIONS)
OUTPUTS = ("hit_logits", "velocities", "offsets", "mean", "latent")
VERSION = "2.0.0"
CANDIDATES = np.arange(0.24, 0.481, 0.02)
OPEN_HAT_CANDIDATES = np.arange(0.02, 0.24, 0.02)

Floats = NDArray[np.float32]


class Release:
    """One trained network on its way out: config, weights, and the sessions kept out of training."""

    graph, inputs, outputs, version = GRAPH, INPUTS, OUTPUTS, VERSION

    def __init__(self, config: dict[str, Any], weights: dict[str, Tensor], data: Path, cache: Path) -> None:
        self.model: GrooveVAE = build(config)
        self.model.load_state_dict(weights)
        self.model.eval()
        train = load_windows(data, "train", cache)
        self._density_hits = density_hits(train.hvo)
        self.model.standardise(latents(self.model, train.hvo, seed=0))
        self._held_out: Windows = train.where(np.isin(train.session, config["thresholds"]["sessions"]))

    def dynamic_shapes(self) -> dict[str, Any]:
        """The first axis of every input is free."""
        free = {0: torch.export.Dim("N")}
        return {**dict.fromkeys(INPUTS[:4], free), "conditions": tuple(free for _ in CONDITIONS)}

    def example(self, n: int, seed: int) -> list[Floats]:
        """n inputs that use the whole range: real grooves, follow from 1 to 0, latents, noise, conditions told."""
        random = np.random.default_rng(seed)
        latent = self.model.config.latent
        told = {
            "style": np.arange(n) % len(STYLES),
            "density": random.uniform(0, 1, n),
            "openness": random.uniform(0, 1, n),
        }
        conditions = [
            np.where(np.arange(n) % 2 == 0, UNKNOWN[name], told.get(name, np.arange(n) % 3 == 1)) for name in CONDITIONS
        ]
        arrays = [
            groove(self._held_out.hvo[random.integers(len(self._held_out), size=n)]),
            random.standard_normal((n, latent)),
            np.linspace(1, 0, n)[:, None],
            random.standard_normal((n, latent)) * (np.arange(n) % 2)[:, None],
            *(condition[:, None] for condition in conditions),
        ]
        return [array.astype(np.float32) for array in arrays]

    def thresholds(self) -> list[float]:
        """Tuned on the held-out sessions, full groove."""
        hvo = self._held_out.hvo
        return tuned_thresholds(*predict(self.model, groove(hvo)), hvo)

    def voice(self) -> dict[str, Any]:
        """The keys of voice.toml that only this model knows."""
        return {
            "name": "drums",
            "title": "GrooveVAE",
            "adapter": "hvo",
            "bars": STEPS // 16,
            "steps_a_beat": 4,
            "kit_version": KIT_VERSION,
            "latent": self.model.config.latent,
            "thresholds": self.thresholds(),
            "density_hits": self._density_hits,
            "styles": list(STYLES),
            "licence": "Apache-2.0",
            "neutral": UNKNOWN,
            "data": [
                {
                    "name": "Groove MIDI Dataset v1.0.0",
                    "licence": "CC BY 4.0",
                    "cite": "Gillick, Roberts, Engel, Eck, Bamman: "
                    "Learning to Groove with Inverse Sequence Transformations, ICML 2019",
                }
            ],
        }


@torch.no_grad()
def latents(model: GrooveVAE, hvo: Floats, seed: int) -> Tensor:
    """A latent for each of the patterns (N, 32, 27), drawn from its posterior, (N, latent)."""
    chance = torch.Generator().manual_seed(seed)
    drawn = []
    for start in range(0, len(hvo), 1024):
        seen = model.posterior(torch.from_numpy(hvo[start : start + 1024]))
        noise = torch.randn(seen.mean.shape, generator=chance)
        drawn.append(seen.mean + noise * (0.5 * seen.log_variance).exp())
    return torch.cat(drawn)


def density_hits(hvo: Floats) -> list[float]:
    """The hits a loop at a density of 0, .1 ... 1: what the condition was in training, the outermost 1 % left out."""
    hits = hvo[..., :DRUMS].sum((1, 2))
    return [round(float(value), 1) for value in np.quantile(hits, np.linspace(0.005, 0.995, 11))]


def tuned_thresholds(probabilities: Floats, velocities: Floats, offsets: Floats, human: Floats) -> list[float]:
    """Nine thresholds, the open hat's by the rule that decodes at play.

    The open hat needs one of its own: it and the closed one never sound together, and the closed one mostly wins.
    """
    likely = probabilities.clip(1e-6, 1 - 1e-6)
    log_odds = np.log(likely) - np.log1p(-likely)
    chosen = plain_thresholds(probabilities, human)

    def score(thresholds: Floats) -> float:
        decoding = Decoding(tuned=thresholds)
        played = [decode(*answer, decoding) for answer in zip(log_odds, velocities, offsets, strict=True)]
        scores = hit_scores(np.stack(played)[..., :DRUMS] > 0, human)
        return scores.micro + 0.5 * scores.macro

    with_own = [np.where(np.arange(DRUMS) == OPEN_HAT, own, chosen) for own in OPEN_HAT_CANDIDATES]
    return [round(float(threshold), 2) for threshold in max((chosen, *with_own), key=score)]


def plain_thresholds(probabilities: Floats, human: Floats) -> NDArray[np.float64]:
    """The thresholds (9,) that alone have the highest F1 + half the nine drums' mean F1, less two pulls.

    One towards the human's number of hits: F1 alone gains by playing a quarter too much. One towards a single threshold
    for all (a hundredth for 0.1 away): sessions differ, and a rare drum has few hits in those held out, so that free
    thresholds fit these sessions and lose F1 elsewhere.
    """
    true = human[..., :DRUMS] > 0
    struck = true.sum((0, 1))
    on = np.stack([(probabilities > t).sum((0, 1)) for t in CANDIDATES])  # (candidates, 9)
    both = np.stack([((probabilities > t) & true).sum((0, 1)) for t in CANDIDATES])

    def score(chosen: NDArray[np.int64]) -> float:
        drums = np.arange(DRUMS)
        hit, either = both[chosen, drums], on[chosen, drums] + struck
        away = CANDIDATES[chosen] - CANDIDATES[chosen].mean()
        too_many = on[chosen, drums].sum() / struck.sum() - 1
        f1 = 2 * hit.sum() / either.sum() + 0.5 * (2 * hit / np.maximum(1, either)).mean()
        return float(f1 - 0.2 * too_many**2 - np.square(away).mean())

    chosen = max((np.full(DRUMS, i) for i in range(len(CANDIDATES))), key=score)
    for _ in range(5):
        for drum in range(DRUMS):
            tried = [np.where(np.arange(DRUMS) == drum, i, chosen) for i in range(len(CANDIDATES))]
            chosen = max(tried, key=score)
    return CANDIDATES[chosen]
