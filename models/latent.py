"""Whether the latent of a drum model is alive: a decoder that sees the groove can do well with a dead one.

prior_overlap: as many points of the prior as there are windows, each played to an empty groove at follow 0; the overlap
of their features with the human's (models.features).

variations: for 200 of the grooves, evenly spaced, eight answers each at follow 1, with noise of one standard deviation.
variation_distance: the mean hit distance (cells of the 288 that differ) of the 28 pairs, over the grooves.
wider_distances: the same with noise of two and of three standard deviations.
human_distance: the same between each of those windows and the training window of another piece whose groove is nearest
(models.baselines).  variation_ratio: variation_distance over human_distance.

active_units: units of the latent whose mean, over the whole grooves of all windows, has a variance over 0.01 (Burda,
Grosse, Salakhutdinov: Importance Weighted Autoencoders, ICLR 2016); in the coordinates that the graph shows, which may
mix what training had as units.  active_axes: the same in no coordinates: principal axes of these means with a variance
over 0.01.  effective_axes: the sum of these variances, squared, over the sum of their squares: how many axes carry it.

groove_reaches: at follow 0 and the same latent, the largest difference of any hit's log-odds between the answers to 50
grooves and to the empty one; 0 when nothing of the groove reaches the decoder.

mixed_length: the length of the mix of two latents, half way, over the mean of their two lengths: the least and the most
over pairs of a groove's mean and a point of the prior. 1: the mix keeps the length. Mixed as the A-B mix of the session
does it (realtime.music.latent), and as the graph does by itself at follow one half, where it says so.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.baselines import nearest
from models.drummer import Drummer
from models.features import overlap
from models.judge import differing_cells
from realtime.music.hvo import HVO
from realtime.music.latent import mix

VARIED_GROOVES = 200
VARIATIONS = 8
WIDER_DEVIATIONS = (2.0, 3.0)
PROBED_GROOVES = 50
ACTIVE_VARIANCE = 0.01

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Latent:
    """The figures of the module's docstring."""

    prior_overlap: float
    variation_distance: float
    wider_distances: tuple[float, ...]
    human_distance: float
    variation_ratio: float
    active_units: int
    active_axes: int
    effective_axes: float
    units: int
    groove_reaches: float
    mixed_length_least: float
    mixed_length_most: float


@dataclass(frozen=True, slots=True)
class Played:
    """Windows (N, 32, 27), the groove (N, 32, 3) of each, and the piece (N,) it comes from."""

    hvo: HVO
    grooves: Floats
    pieces: NDArray[np.int64]

    def some(self, count: int) -> Played:
        """At most `count` of them, evenly spaced."""
        at = np.unique(np.linspace(0, len(self.hvo) - 1, count).astype(np.int64))
        return Played(self.hvo[at], self.grooves[at], self.pieces[at])


def judge_latent(drummer: Drummer, human: Played, train: Played, means: Floats, seed: int) -> Latent:
    """human: what is judged against; train: where like grooves are looked for; means: (N, Z) of the human's grooves."""
    of_variation, of_wider, of_prior, of_probe, of_mix = np.random.default_rng(seed).spawn(5)
    some = human.some(VARIED_GROOVES)
    varied = variation_distance(drummer, some.grooves, of_variation)
    wider = tuple(variation_distance(drummer, some.grooves, of_wider, deviations) for deviations in WIDER_DEVIATIONS)
    humans = human_distance(some, train)
    lengths = mixed_lengths(drummer, human.grooves, means, of_mix)
    variances = axis_variances(means)
    return Latent(
        prior_overlap=overlap(from_prior(drummer, len(human.hvo), of_prior), human.hvo),
        variation_distance=varied,
        wider_distances=wider,
        human_distance=humans,
        variation_ratio=varied / humans if humans else 0.0,
        active_units=active_units(means),
        active_axes=int((variances > ACTIVE_VARIANCE).sum()),
        effective_axes=float(variances.sum() ** 2 / max(1e-12, np.square(variances).sum())),
        units=means.shape[1],
        groove_reaches=groove_reaches(drummer, human.some(PROBED_GROOVES).grooves, of_probe),
        mixed_length_least=float(lengths.min()),
        mixed_length_most=float(lengths.max()),
    )


def from_prior(drummer: Drummer, count: int, random: np.random.Generator) -> HVO:
    """(count, 32, 27): what points of the prior play to an empty groove at follow 0."""
    points = random.standard_normal((count, drummer.latent_size)).astype(np.float32)
    return drummer.drums(drummer.answers(np.zeros((count, 32, 3), np.float32), follow=0.0, elsewhere=points))


def variation_distance(
    drummer: Drummer, grooves: Floats, random: np.random.Generator, deviations: float = 1.0
) -> float:
    """The mean hit distance between the variations of a groove, over grooves (N, 32, 3)."""
    noise = random.normal(0.0, deviations, (len(grooves) * VARIATIONS, drummer.latent_size)).astype(np.float32)
    drums = drummer.drums(drummer.answers(np.repeat(grooves, VARIATIONS, axis=0), noise=noise))
    return mean_pairwise_distance(drums.reshape(len(grooves), VARIATIONS, *drums.shape[1:]))


def mean_pairwise_distance(patterns: HVO) -> float:
    """Over sets of patterns (N, K, 32, 27), the mean hit distance of the pairs within a set."""
    one, other = np.triu_indices(patterns.shape[1], 1)
    return float(differing_cells(patterns[:, one], patterns[:, other]).mean())


def human_distance(some: Played, train: Played) -> float:
    """The mean hit distance between windows and the nearest by groove among those of other pieces."""
    at = nearest(some.grooves, train.grooves, some.pieces, train.pieces)
    return float(differing_cells(some.hvo, train.hvo[at]).mean())


def active_units(means: Floats) -> int:
    """How many of the units (N, Z) vary from groove to groove."""
    return int((means.astype(np.float64).var(axis=0) > ACTIVE_VARIANCE).sum())


def groove_reaches(drummer: Drummer, grooves: Floats, random: np.random.Generator) -> float:
    """The largest difference that any of grooves (N, 32, 3) makes at follow 0, in log-odds of a hit."""
    point = random.standard_normal((1, drummer.latent_size)).astype(np.float32)
    probes = np.concatenate([np.zeros_like(grooves[:1]), grooves])
    answers = drummer.answers(probes, follow=0.0, elsewhere=np.repeat(point, len(probes), axis=0))
    return float(np.abs(answers.hit_logits[1:] - answers.hit_logits[0]).max())


def axis_variances(means: Floats) -> NDArray[np.float64]:
    """(Z,): the variances of latents (N, Z) along their principal axes."""
    variances: NDArray[np.float64] = np.linalg.eigvalsh(np.atleast_2d(np.cov(means.astype(np.float64).T, bias=True)))
    return np.maximum(variances, 0.0)


def mixed_lengths(drummer: Drummer, grooves: Floats, means: Floats, random: np.random.Generator) -> NDArray[np.float64]:
    """The length of each mix over the mean of the lengths of its ends: the mean (N, Z) of each groove (N, 32, 3), and
    a point of the prior.
    """
    points = random.standard_normal(means.shape).astype(np.float32)
    either = (np.linalg.norm(means, axis=1) + np.linalg.norm(points, axis=1)) / 2
    mixes = [np.stack([mix(a, b, 0.5) for a, b in zip(means, points, strict=True)])]
    of_graph = drummer.answers(grooves, follow=0.5, elsewhere=points).latents
    if of_graph is not None:
        mixes.append(of_graph)
    lengths: NDArray[np.float64] = np.concatenate([np.linalg.norm(mixed, axis=1) / either for mixed in mixes])
    return lengths
