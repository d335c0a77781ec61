"""GrooveVAE: a small transformer VAE from the player's groove to two bars of drums.

After the Monotonic Groove Transformer (Haki, Nieto, Pelinski, Jorda, AIMC 2022) and the GrooveTransformer VAE
(2023-25), and a conditional VAE as of Sohn, Lee and Yan (NeurIPS 2015). It differs in this: the latent is inferred from
the drums in training and from the groove at play, so that it holds what the groove leaves open; the decoder sees the
groove as well, gated by `follow`; velocities and offsets are the player's own as far as a learned gate says that the
drum is the one the player meant; every condition has a trained "unknown".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from realtime.music.hvo import DRUMS, STEPS

WITHOUT = ("without_kick", "without_snare", "without_hats", "without_toms", "without_cymbals")
"""One input a group of drums: 1 asks for the same feel played without it, 0 asks for nothing."""
CONDITIONS = ("style", "density", "openness", *WITHOUT, "fill")
UNKNOWN = {"style": 0.0, "density": -1.0, "openness": -1.0, **dict.fromkeys(WITHOUT, 0.0), "fill": 0.0}

FREQUENCIES = (1.0, 2.0, 4.0, 8.0)
"""Of the sines that the encoder sees of velocities and offsets: neighbours in loudness differ in what they mean."""
GROOVE_LINE = 4 + 4 * len(FREQUENCIES)

FLAT_SPREAD = 0.01
"""Standard deviation of velocities below which a groove of a few onsets has none of its own."""
FEWEST_FLAT = 3

TIME_KEEPING = 0.2  # density while the player rests: one training window in five is as sparse
DENSITY = CONDITIONS.index("density")

CONTRAST = 1.5
"""Where a player who is followed leaves all to the drummer, velocities lie this much further from their mean than said.

The network is trained on absolute errors: where it is unsure it says the middle, and plays flatter than people do.
"""
CONTRAST_ALONE = 1.4  # the same where the latent alone decides
ONSETS_WITHOUT_CONTRAST = 20.0  # of a groove that is followed; of people's grooves nine in ten have more


@dataclass(frozen=True, slots=True)
class GrooveVAEConfig:
    """The sizes of the network."""

    width: int = 128  # with 256 one inference takes 3 ms instead of 1.3
    heads: int = 4  # 32 wide each
    encoder_layers: int = 3
    posterior_layers: int = 2  # in training alone
    decoder_layers: int = 4  # the decoder has the harder half: nine drums out of one line
    inner: int = 256  # with 512 the F1 is the same, and training and inference take a third longer
    latent: int = 64
    dropout: float = 0.2
    styles: int = 14  # models.data.STYLES, 0 = unknown

    def __post_init__(self) -> None:
        if self.width % self.heads:
            raise ValueError(f"heads: expected a divisor of width {self.width}, found {self.heads}")
        if not 0 <= self.dropout < 1:
            raise ValueError(f"dropout: expected 0 <= dropout < 1, found {self.dropout}")


@dataclass(frozen=True, slots=True)
class Drums:
    """What the network answers, each (N, 32, 9): logits of a hit, velocities, offsets in steps."""

    hit_logits: Tensor
    velocities: Tensor
    offsets: Tensor


class Attention(nn.Module):
    """Self-attention over all steps: the loop is known as a whole, so nothing is masked."""

    def __init__(self, config: GrooveVAEConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.to_query_key_value = nn.Linear(config.width, 3 * config.width)
        self.to_out = nn.Linear(config.width, config.width)

    def forward(self, x: Tensor) -> Tensor:
        n, steps, width = x.shape
        qkv = self.to_query_key_value(x).view(n, steps, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)  # each (N, heads, 32, width / heads)
        # Written out: at 32 steps the fused kernel's backward pass is ten times slower on a processor.
        weights = (q @ k.transpose(-2, -1) * q.shape[-1] ** -0.5).softmax(dim=-1)  # (N, heads, 32, 32)
        mixed = weights @ v
        return self.to_out(mixed.transpose(1, 2).reshape(n, steps, width))


class Dropout(nn.Module):
    """As nn.Dropout, with a byte of chance a cell: drawing 32 bits each takes a sixth of the training's time."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._dropped_of_256 = round(256 * share)

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self._dropped_of_256:
            return x
        words = torch.randint(-(2**63), 2**63 - 1, (x.numel() // 8,))
        kept = words.view(torch.uint8).view(x.shape) >= self._dropped_of_256
        return x * kept * (256 / (256 - self._dropped_of_256))


class Layer(nn.Module):
    """A pre-norm transformer layer."""

    def __init__(self, config: GrooveVAEConfig) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(config.width)
        self.attention = Attention(config)
        self.inner_norm = nn.LayerNorm(config.width)
        self.inner = nn.Sequential(
            nn.Linear(config.width, config.inner), nn.ReLU(), nn.Linear(config.inner, config.width)
        )
        self.dropout = Dropout(config.dropout)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.dropout(self.attention(self.attention_norm(x)))
        return x + self.dropout(self.inner(self.inner_norm(x)))


class Metre(nn.Module):
    """Where a step is: in the loop, the bar and the beat, each learned, so that bar two shares what bar one knows."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.in_loop = nn.Parameter(0.02 * torch.randn(STEPS, width))
        self.in_bar = nn.Parameter(0.02 * torch.randn(STEPS // 2, width))
        self.in_beat = nn.Parameter(0.02 * torch.randn(4, width))

    def forward(self) -> Tensor:
        return self.in_loop + self.in_bar.repeat(2, 1) + self.in_beat.repeat(8, 1)  # (32, width)


class Reading(NamedTuple):
    """What an encoder makes of a line: its states a step, (N, 32, width), their summary, (N, width), a Gaussian."""

    states: Tensor
    summary: Tensor
    mean: Tensor
    log_variance: Tensor


class Encoder(nn.Module):
    """`inputs` numbers a step -> what they say of every step and as a whole, and a Gaussian over the latent."""

    def __init__(self, config: GrooveVAEConfig, inputs: int, layers: int) -> None:
        super().__init__()
        self.from_line = nn.Linear(inputs, config.width)
        self.metre = Metre(config.width)
        self.layers = nn.Sequential(*[Layer(config) for _ in range(layers)])
        self.norm = nn.LayerNorm(config.width)
        self.to_bottleneck = nn.Linear(STEPS * config.width, config.width)
        self.to_mean = nn.Linear(config.width, config.latent)
        self.to_log_variance = nn.Linear(config.width, config.latent)

    def forward(self, line: Tensor) -> Reading:
        states = self.norm(self.layers(self.from_line(line) + self.metre()))  # (N, 32, width)
        summary = functional.relu(self.to_bottleneck(states.flatten(1)))  # (N, width)
        return Reading(states, summary, self.to_mean(summary), self.to_log_variance(summary).clamp(-8.0, 4.0))


class Levels(nn.Module):
    """Velocities for a groove that has none of its own, as from a DAW that sends 100 always: learned, by the metre."""

    def __init__(self) -> None:
        super().__init__()
        self.in_bar = nn.Parameter(torch.zeros(STEPS // 2))  # log-odds

    def forward(self, groove: Tensor) -> tuple[Tensor, Tensor]:
        """The groove (N, 32, 3), with its velocities rebuilt where they are flat, and whether they were, (N, 1, 1)."""
        struck, velocity, offset = groove.split(1, dim=2)  # (N, 32, 1)
        count = struck.sum(1, keepdim=True)
        mean = (struck * velocity).sum(1, keepdim=True) / count.clamp_min(1.0)
        variance = (struck * (velocity - mean).square()).sum(1, keepdim=True) / count.clamp_min(1.0)
        flat = ((variance < FLAT_SPREAD**2) & (count >= FEWEST_FLAT)).to(groove.dtype)
        rebuilt = struck * self.in_bar.sigmoid().repeat(2).view(1, STEPS, 1)
        return torch.cat([struck, torch.lerp(velocity, rebuilt, flat), offset], dim=2), flat


def groove_line(groove: Tensor, flat: Tensor) -> Tensor:
    """A groove (N, 32, 3) as the encoder reads it, (N, 32, GROOVE_LINE): with the sines of velocities and offsets."""
    struck, velocity, offset = groove.split(1, dim=2)
    turns = torch.cat([f * torch.pi * x for x in (velocity, 2.0 * offset) for f in FREQUENCIES], dim=2)
    # Offsets are at most 0.5 and mostly near 0.1: scaled to the size of the other two.
    return torch.cat([struck, velocity, 4.0 * offset, struck * turns.sin(), struck * turns.cos(), flat * struck], dim=2)


class Decoder(nn.Module):
    """Latent, conditions and, as far as `follow` lets it, the encoder's reading -> drums."""

    def __init__(self, config: GrooveVAEConfig) -> None:
        super().__init__()
        self.from_latent = nn.Linear(config.latent, STEPS * config.width)
        self.from_states = nn.Linear(config.width, config.width)
        self.from_summary = nn.Linear(config.width, config.width)
        self.from_follow = nn.Linear(1, config.width)
        self.from_style = nn.Embedding(config.styles, config.width)
        # For density and openness: the value where known, and whether it is; then WITHOUT, and the fill.
        self.from_numbers = nn.Linear(5 + len(WITHOUT), config.width)
        self.metre = Metre(config.width)
        self.layers = nn.Sequential(*[Layer(config) for _ in range(config.decoder_layers)])
        self.norm = nn.LayerNorm(config.width)
        self.to_drums = nn.Linear(config.width, 5 * DRUMS)

    def forward(
        self,
        latent: Tensor,
        reading: Reading,
        groove: Tensor,
        follow: Tensor,
        conditions: list[Tensor],
        contrast: Tensor | None = None,
    ) -> Drums:
        """contrast: (N, 1, 1), times the distance of the drummer's own velocities from their mean; none in training."""
        style, density, openness, *flags = conditions
        numbers = [torch.where(value >= 0, value, 0.0) for value in (density, openness)]
        known = [(value >= 0).float() for value in (density, openness)]
        told = self.from_numbers(torch.cat([*numbers, *known, *flags], dim=1))  # (N, width)
        told = told + self.from_style(style.round().long().squeeze(1)) + self.from_follow(follow)
        x = self.from_latent(latent).view(-1, STEPS, self.metre.in_loop.shape[1])  # (N, 32, width)
        gate = follow.unsqueeze(2)  # (N, 1, 1)
        read = self.from_states(reading.states) + self.from_summary(reading.summary).unsqueeze(1)  # (N, 32, width)
        x = x + gate * read + told.unsqueeze(1) + self.metre()
        out = self.to_drums(self.norm(self.layers(x)))  # (N, 32, 45)
        hit_logits, velocity, velocity_is_groove, offset, offset_is_groove = out.float().split(DRUMS, dim=2)
        struck, groove_velocity, groove_offset = groove.split(1, dim=2)  # (N, 32, 1)
        # Where the player struck, one of the drums is the player's: its velocity and offset are known exactly.
        seen = gate * struck
        own = velocity.sigmoid()
        if contrast is not None:
            likely = hit_logits.sigmoid()
            mean = (likely * own).sum((1, 2), keepdim=True) / likely.sum((1, 2), keepdim=True).clamp_min(1.0)
            own = (mean + contrast * (own - mean)).clamp(0.0, 1.0)
        velocities = torch.lerp(own, groove_velocity, seen * velocity_is_groove.sigmoid())
        offsets = torch.lerp(0.5 * offset.tanh(), groove_offset, seen * offset_is_groove.sigmoid())
        return Drums(hit_logits, velocities, offsets)


class GrooveVAE(nn.Module):
    """The whole network; `forward` is the exported graph, in which the posterior has no part."""

    def __init__(self, config: GrooveVAEConfig) -> None:
        super().__init__()
        self.config = config
        self.levels = Levels()
        self.encoder = Encoder(config, GROOVE_LINE, config.encoder_layers)
        self.posterior = Encoder(config, 3 * DRUMS, config.posterior_layers)
        self.decoder = Decoder(config)
        self.register_buffer("origin", torch.zeros(config.latent), persistent=False)
        self.register_buffer("axes", torch.eye(config.latent), persistent=False)
        self.register_buffer("axes_inverse", torch.eye(config.latent), persistent=False)

    def standardise(self, latents: Tensor) -> None:
        """Makes the latent of `forward` standard normal over `latents` (N, latent), as far as a Gaussian can.

        What training leaves is wider than the prior and its units are correlated; without this, a random latent would
        lie where few patterns do.
        """
        self.origin = latents.mean(0)
        self.axes = torch.linalg.cholesky(torch.cov(latents.T))
        self.axes_inverse = torch.linalg.inv(self.axes)

    def forward(
        self, groove: Tensor, z: Tensor, follow: Tensor, noise: Tensor, *conditions: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """The answer at play.

        groove: (N, 32, 3).  z: (N, latent), a latent from elsewhere.  follow: (N, 1), 0..1, how much of the groove's
        own latent is taken; at 0 nothing of the groove reaches the drums.  noise: (N, latent), in standard deviations
        of the groove's latent; zeros give its mean.  conditions: each (N, 1), in the order of CONDITIONS.
        Returns hit_logits, velocities 0..1, offsets -0.5..0.5 of a step, each (N, 32, 9), the groove's own mean and the
        latent that was decoded, each (N, latent).
        """
        groove, flat = self.levels(groove)
        reading = self.encoder(groove_line(groove, flat))
        told = list(conditions)
        told[DENSITY] = told_density(groove, follow, told[DENSITY])
        own = self._outside(reading.mean + noise * (0.5 * reading.log_variance).exp())
        latent = mix_latents(z, own, follow)
        inside = self.origin + latent @ self.axes.T
        drums = self.decoder(inside, reading, groove, follow, told, contrast(groove, follow))
        velocities, offsets = drums.velocities.clamp(0.0, 1.0), drums.offsets.clamp(-0.5, 0.5)
        return drums.hit_logits, velocities, offsets, self._outside(reading.mean), latent

    def _outside(self, inside: Tensor) -> Tensor:
        return (inside - self.origin) @ self.axes_inverse.T


def told_density(groove: Tensor, follow: Tensor, density: Tensor) -> Tensor:
    """The density (N, 1), TIME_KEEPING where it is unknown and a groove (N, 32, 3) without an onset is followed.

    Told nothing at all, the network gives each ghost note of each style some chance, and their sum is a roll.
    """
    nothing = (groove[:, :, 0].sum(1, keepdim=True) < 0.5) & (follow > 0.5) & (density < 0.0)
    return torch.where(nothing, TIME_KEEPING, density)


def contrast(groove: Tensor, follow: Tensor) -> Tensor:
    """From 1 where a full groove (N, 32, 3) is followed to CONTRAST where an empty one is, (N, 1, 1)."""
    onsets = groove[:, :, :1].sum(1, keepdim=True)
    left_open = (1.0 - onsets / ONSETS_WITHOUT_CONTRAST).clamp_min(0.0)
    followed = 1.0 + (CONTRAST - 1.0) * left_open
    return CONTRAST_ALONE + follow.unsqueeze(2) * (followed - CONTRAST_ALONE)


def mix_latents(a: Tensor, b: Tensor, share: Tensor) -> Tensor:
    """From `a` at share 0 to `b` at share 1, (N, latent), its length mixed likewise.

    A plain average of two latents is shorter than both and decodes to a bland pattern; here their directions are mixed.
    """
    mixed = torch.lerp(a, b, share)
    length = torch.lerp(a.norm(dim=1, keepdim=True), b.norm(dim=1, keepdim=True), share)
    return mixed * length / mixed.norm(dim=1, keepdim=True).clamp_min(1e-6)
