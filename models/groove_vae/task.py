"""How GrooveVAE is trained: its batches, its loss, and the score by which its weights are chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from models.data import STYLES, load_windows
from models.groove_vae.augment import Augmentation, Augmenter
from models.groove_vae.model import CONDITIONS, UNKNOWN, GrooveVAE, GrooveVAEConfig, mix_latents
from models.grooves import Thinning, groove, thin
from models.judge import Errors, hit_scores, timing_errors
from realtime.music.hvo import DRUMS


class Task:
    """What `models.train` asks of a model: `build`, `examples`, `loss`, `validate`."""

    def __init__(self, config: dict, data: Path, run: Path) -> None:
        self._config = config
        sessions = config["thresholds"]["sessions"]
        train = load_windows(data, "train", run.parent / "data")
        self.train = train.where(~np.isin(train.session, sessions))
        self.validation = load_windows(data, "validation", run.parent / "data")
        self._augmenter = Augmenter(self.train, Augmentation(**config.get("augmentation", {})))

    @property
    def examples(self) -> int:
        """How many examples one epoch has."""
        return len(self.train)

    def build(self) -> nn.Module:
        return build(self._config)

    def loss(
        self, model: nn.Module, indices: NDArray[np.int64], random: np.random.Generator, progress: float
    ) -> tuple[Tensor, dict[str, float]]:
        """The loss of the examples at `indices`, and its parts; progress: 0..1 of the whole training."""
        examples = self._augmenter.examples(indices, random)
        drums = torch.from_numpy(examples.hvo)
        given = torch.from_numpy(examples.groove)
        conditions = [torch.from_numpy(condition) for condition in examples.conditions]
        follow = torch.from_numpy(draw_follow(len(indices), random))
        weights = self._config["loss"]
        rise = min(1.0, progress / max(1e-6, weights["kl_warmup"]))
        return vae_loss(model, drums, given, follow, conditions, weights, rise)

    @torch.no_grad()
    def validate(self, model: nn.Module) -> dict[str, float]:
        """Figures on validation; score = F1 + F1 of the nine drums / 2 + F1 at a quarter of the onsets / 2 - errors."""
        hvo = self.validation.hvo
        whole = groove(hvo)
        full = predict(model, whole)
        quarter = predict(model, thin(whole, Thinning.QUARTER, seed=1))
        scores = hit_scores(full[0] > 0.4, hvo)
        at_quarter = hit_scores(quarter[0] > 0.35, hvo)
        errors: Errors = timing_errors(full[1], full[2], hvo)
        return {
            "score": scores.micro + 0.5 * scores.macro + 0.5 * at_quarter.micro - errors.velocity - errors.offset,
            "f1": scores.micro,
            "f1_drums": scores.macro,
            "velocity": errors.velocity,
            "offset": errors.offset,
            "f1_quarter": at_quarter.micro,
            "hits_quarter": at_quarter.hits_ratio,
        }


def build(config: dict) -> GrooveVAE:
    """The network of a config.toml."""
    return GrooveVAE(GrooveVAEConfig(**config["model"], styles=len(STYLES)))


def draw_follow(n: int, random: np.random.Generator) -> NDArray[np.float32]:
    """Follow for training, (n, 1): mostly 1; at 0 the latent alone must do, which keeps it alive; some between."""
    kind, between = random.random(n), random.random(n)
    follow = np.where(kind < 0.75, 1.0, np.where(kind < 0.92, 0.0, between))
    return follow[:, None].astype(np.float32)


def vae_loss(
    model: GrooveVAE,
    drums: Tensor,
    given: Tensor,
    follow: Tensor,
    conditions: list[Tensor],
    weights: dict[str, Any],
    rise: float,
) -> tuple[Tensor, dict[str, float]]:
    """Per window: cross entropy of all cells + L1 of velocity and offset on true hits + KL, each weighted."""
    reading = model.encoder(given)
    mean, log_variance = reading.mean.float(), reading.log_variance.float()
    sampled = mean + torch.randn_like(mean) * (0.5 * log_variance).exp()
    elsewhere = torch.randn_like(mean)
    latent = torch.where(follow > 0, mix_latents(elsewhere, sampled, follow), sampled)
    answer = model.decoder(latent, reading, given, follow, conditions)
    hits, velocities, offsets = drums.split(DRUMS, dim=2)
    n = len(drums)
    hit_loss = functional.binary_cross_entropy_with_logits(answer.hit_logits, hits, reduction="none")
    hit_loss = (hit_loss * hits.new_tensor(weights["drums"])).sum() / n
    velocity_loss = ((answer.velocities - velocities).abs() * hits).sum() / n
    offset_loss = ((answer.offsets - offsets).abs() * hits).sum() / n
    kl = 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance).sum() / n
    total = hit_loss + weights["velocity"] * velocity_loss + weights["offset"] * offset_loss + rise * weights["kl"] * kl
    parts = {"hits": hit_loss, "velocity": velocity_loss, "offset": offset_loss, "kl": kl}
    return total, {name: float(part.detach()) for name, part in parts.items()}


@torch.no_grad()
def predict(model: GrooveVAE, grooves: NDArray[np.float32], batch: int = 256) -> list[NDArray[np.float32]]:
    """Probabilities, velocities, offsets, each (N, 32, 9), at follow 1 with every condition unknown."""
    parts: list[list[NDArray[np.float32]]] = [[], [], []]
    for start in range(0, len(grooves), batch):
        chunk = torch.from_numpy(grooves[start : start + batch])
        n, latent = len(chunk), model.config.latent
        conditions = [torch.full((n, 1), UNKNOWN[name]) for name in CONDITIONS]
        answer = model(chunk, torch.zeros(n, latent), torch.ones(n, 1), torch.zeros(n, latent), *conditions)
        parts[0].append(answer[0].sigmoid().numpy())
        parts[1].append(answer[1].numpy())
        parts[2].append(answer[2].numpy())
    return [np.concatenate(part) for part in parts]
