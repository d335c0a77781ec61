"""How GrooveVAE is trained: its batches, its loss, and the score by which its weights are chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from models.data import STYLES, load_fills, load_windows
from models.groove_vae.augment import Augmentation, Augmenter
from models.groove_vae.model import CONDITIONS, UNKNOWN, GrooveVAE, GrooveVAEConfig, groove_line, mix_latents
from models.grooves import Thinning, groove, thin
from models.judge import Errors, hit_scores, timing_errors
from realtime.music.hvo import DRUMS


class Task:
    """What `models.train` asks of a model: `build`, `examples`, `loss`, `validate`."""

    def __init__(self, config: dict, data: Path, run: Path) -> None:
        self._config = config
        sessions = config["thresholds"]["sessions"]
        train = load_windows(data, "train", run.parent / "data")
        train = train.where(~np.isin(train.session, sessions))
        self.train = train.where(np.isin(train.piece, some_pieces(train.piece, config["training"].get("pieces", 1.0))))
        self.validation = load_windows(data, "validation", run.parent / "data")
        fills = load_fills(data, run.parent / "data")
        self._teachers: list[GrooveVAE] = []
        self._share = 0.0
        self._augmenter = Augmenter(self.train, fills, Augmentation(**config.get("augmentation", {})))

    def learn_from(self, teachers: list[dict[str, Tensor]], share: float) -> None:
        """From now on `share` (0..1) of what the hits should be is the mean of what networks with these weights say."""
        for weights in teachers:
            teacher = self.build()
            teacher.load_state_dict(weights)
            self._teachers.append(teacher.eval())
        self._share = share

    @property
    def examples(self) -> int:
        """How many examples one epoch has."""
        return len(self.train)

    def build(self) -> GrooveVAE:
        return build(self._config)

    def loss(
        self, model: nn.Module, indices: NDArray[np.int64], random: np.random.Generator, progress: float
    ) -> tuple[Tensor, dict[str, float]]:
        """The loss of the examples at `indices`, and its parts; progress: 0..1 of the whole training."""
        examples = self._augmenter.examples(indices, random)
        drums = torch.from_numpy(examples.hvo)
        given = torch.from_numpy(examples.groove)
        conditions = [torch.from_numpy(condition) for condition in examples.conditions]
        follow, informed = (torch.from_numpy(drawn) for drawn in draw_follow(len(indices), random))
        hits = taught_hits(self._teachers, self._share, drums, given, ~informed, conditions)
        weights = self._config["loss"]
        rise = min(1.0, progress / max(1e-6, weights["kl_warmup"]))
        return vae_loss(model, drums, hits, given, follow, informed, conditions, weights, rise)

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


def some_pieces(piece: NDArray[np.int64], share: float) -> NDArray[np.int64]:
    """A random `share` (0..1) of the pieces named in `piece`, the same each time: for a learning curve."""
    pieces = np.random.default_rng(0).permutation(np.unique(piece))
    return pieces[: round(share * len(pieces))]


def draw_follow(n: int, random: np.random.Generator) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """How n examples are decoded: follow (n, 1), and whether the latent is inferred from the drums (n,).

    66 % as at play, from the groove and its mean; 12 % from the groove and what the drums add; 15 % from the drums'
    latent alone, which keeps it alive; 7 % from the groove's and the drums' latents mixed, at a follow between.
    """
    kind, between = random.random(n), random.random(n)
    follow = np.where(kind < 0.78, 1.0, np.where(kind < 0.93, 0.0, between))
    return follow[:, None].astype(np.float32), kind >= 0.66


@torch.no_grad()
def taught_hits(
    teachers: list[GrooveVAE], share: float, drums: Tensor, given: Tensor, direct: Tensor, conditions: list[Tensor]
) -> Tensor:
    """What the hits should be, (N, 32, 9): the drummer's, and where decoded as at play in part the teachers'."""
    hits = drums[:, :, :DRUMS].clone()
    if teachers:
        told = [condition[direct] for condition in conditions]
        said = [_hit_logits(teacher, given[direct], told).sigmoid() for teacher in teachers]
        hits[direct] = torch.lerp(hits[direct], torch.stack(said).mean(0), share)
    return hits


def _hit_logits(model: GrooveVAE, given: Tensor, conditions: list[Tensor]) -> Tensor:
    """As at play, (N, 32, 9)."""
    given, flat = model.levels(given)
    reading = model.encoder(groove_line(given, flat))
    return model.decoder(reading.mean.float(), reading, given, torch.ones(len(given), 1), conditions).hit_logits


def vae_loss(
    model: GrooveVAE,
    drums: Tensor,
    taught: Tensor,
    given: Tensor,
    follow: Tensor,
    informed: Tensor,
    conditions: list[Tensor],
    weights: dict[str, Any],
    rise: float,
) -> tuple[Tensor, dict[str, float]]:
    """Per window: cross entropy of all cells + L1 of velocity and offset on true hits + KL, each weighted.

    taught: what the hits should be, (N, 32, 9), 0..1.  KL: of the latent that the drums tell from the one that the
    groove tells; from a standard normal where the groove is not followed at all.
    """
    given, flat = model.levels(given)
    reading, seen = model.encoder(groove_line(given, flat)), model.posterior(drums[informed])
    groove_mean, groove_log_variance = reading.mean.float(), reading.log_variance.float()
    mean, log_variance = seen.mean.float(), seen.log_variance.float()
    sampled = mean + torch.randn_like(mean) * (0.5 * log_variance).exp()
    mixed = follow[informed]
    latent = groove_mean.clone()
    latent[informed] = torch.where(mixed < 1, mix_latents(sampled, groove_mean[informed], mixed), sampled)
    answer = model.decoder(latent, reading, given, follow, conditions)
    hits, velocities, offsets = drums.split(DRUMS, dim=2)
    hit_loss = functional.binary_cross_entropy_with_logits(answer.hit_logits, taught, reduction="none")
    hit_loss = (hit_loss * hits.new_tensor(weights["drums"])).sum((1, 2))
    velocity_loss = ((answer.velocities - velocities).abs() * hits).sum((1, 2))
    offset_loss = ((answer.offsets - offsets).abs() * hits).sum((1, 2))
    followed = (mixed > 0).float()
    kl = divergence(mean, log_variance, followed * groove_mean[informed], followed * groove_log_variance[informed])
    each = hit_loss + weights["velocity"] * velocity_loss + weights["offset"] * offset_loss
    total = (each.sum() + rise * weights["kl"] * kl.sum()) / len(drums)
    alone = (follow == 0).squeeze(1)
    parts = {
        "hits": hit_loss[~informed],
        "hits_informed": hit_loss[informed & ~alone],
        "hits_alone": hit_loss[alone],
        "velocity": velocity_loss[~informed],
        "offset": offset_loss[~informed],
        "kl": kl,
    }
    # A small batch may have no example of a kind.
    return total, {name: float(part.detach().sum() / max(1, len(part))) for name, part in parts.items()}


def divergence(mean: Tensor, log_variance: Tensor, other_mean: Tensor, other_log_variance: Tensor) -> Tensor:
    """KL, in nats, (N,), of one diagonal Gaussian (N, latent) from another."""
    ratio = log_variance - other_log_variance
    distance = (mean - other_mean).square() * (-other_log_variance).exp()
    return 0.5 * (ratio.exp() + distance - 1 - ratio).sum(1)


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
