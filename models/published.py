"""What the published models of this family reach, and what is aimed at: the columns beside ours.

Monotonic Groove Transformer (Haki, Nieto, Pelinski, Jorda, AIMC 2022), weights solar_shadow_247, with its own
thresholds; GrooveTransformer VAE (2023-25), released model Density2D, once with its density at the mean and once with
the human's true density given, which no player can give. All three were run in one go on the 2,031 validation windows
of the Groove MIDI Dataset (Gillick et al., ICML 2019) with the definitions of `models.evaluate`. Their inference time
is torch's, every 20 ms on one core.

MGT_THINNED: the same network on the dataset's test split. Copy and look-up: `models.baselines`; humans: the training
windows against the validation windows.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AccompanyGoals:
    """What is aimed at with a quarter of the onsets."""

    f1: float
    fewest_hits: float  # of the human's
    most_hits: float
    overlap: float
    answered: float


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table: its title, and a figure for each measure that is known."""

    title: str
    figures: dict[str, float]


MEASURES = {
    "f1": "hit F1",
    "f1_drums": "mean of nine drums",
    "velocity": "velocity error",
    "offset": "offset error",
    "groove_f1": "groove F1",
    "groove_correlation": "groove velocities, correlation",
    "overlap": "overlap of features",
    "inference_p99_ms": "inference p99, ms",
}
"""The rows of the table, and how they are called."""

LOWER_IS_BETTER = ("velocity", "offset", "inference_p99_ms")

PUBLISHED = (
    Column("MGT", dict(zip(MEASURES, (0.582, 0.252, 0.187, 0.102, 0.988, 0.911, 0.684, 2.1), strict=True))),
    Column(
        "VAE, mean density", dict(zip(MEASURES, (0.501, 0.289, 0.213, 0.139, 0.900, 0.648, 0.599, 0.9), strict=True))
    ),
    Column(
        "VAE, true density", dict(zip(MEASURES, (0.596, 0.388, 0.189, 0.136, 0.913, 0.652, 0.632, 0.9), strict=True))
    ),
)
GOALS = Column("goal", dict(zip(MEASURES, (0.68, 0.46, 0.07, 0.035, 0.97, 0.95, 0.86, 2.0), strict=True)))
LOWEST_DRUM_GOAL = 0.20

QUARTER_GOALS = AccompanyGoals(f1=0.52, fewest_hits=0.8, most_hits=1.2, overlap=0.78, answered=0.90)
PRIOR_OVERLAP_GOAL = 0.75
VARIATION_GOAL = 0.5
"""Of the distance that humans have on like grooves."""
DENSITY_GOALS = {"spearman": 0.95, "lowest": 0.5, "highest": 1.4}

SOURCE = (
    "Monotonic Groove Transformer (Haki et al., AIMC 2022), solar_shadow_247; GrooveTransformer VAE (2023-25), "
    "Density2D; run once on these windows; inference with torch."
)

MGT_THINNED: dict[str, dict[str, float]] = {
    "full": {"f1": 0.620, "hits": 41.0},
    "half": {"f1": 0.379, "hits": 20.0},
    "quarter": {"f1": 0.201, "hits": 9.0, "overlap": 0.46},
    "accents": {"f1": 0.311},
    "quarters": {"f1": 0.318},
    "empty": {"hits": 0.0},
}
MGT_FLAT_VELOCITIES_F1 = 0.318
