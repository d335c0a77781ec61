"""The latent space in two dimensions: the means that the grooves alone say, by t-SNE (van der Maaten, Hinton 2008)."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray
from sklearn.manifold import TSNE

from models.report.paper import COLOURS, MARKERS, panels, sheet
from models.report.seen import Seen
from realtime.music.hvo import HITS

MOST_POINTS = 2_500
PERPLEXITY = 30.0
FEWEST_POINTS = 4


def latent_map(seen: Seen, places: NDArray[np.float32], at: NDArray[np.int64]) -> Figure:
    """Two maps of the same points: by style, and by the human's hits. places: (n, 2) of the windows `at`, (n,)."""
    figure = sheet(12.5, 5.6)
    left, right = panels(figure, 1, 2)
    draw_styles(left, seen, places, at)
    left.legend(markerscale=1.6, fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    left.set_title("by style")
    hits = (seen.human[at][..., HITS] > 0).sum((1, 2))
    points = right.scatter(*places.T, c=hits, s=9, cmap="cividis", lw=0)
    figure.colorbar(points, ax=right, label="hits of the human in two bars", pad=0.01)
    right.set_title("by density")
    _bare(right)
    return figure


def map_latents(means: NDArray[np.float32], seed: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The places (n, 2) of at most 2,500 of the means (N, Z), evenly spaced, and which they are, (n,).

    All are at (0, 0) where there are too few to be placed.
    """
    at = np.unique(np.linspace(0, len(means) - 1, MOST_POINTS).astype(np.int64))
    if len(at) < FEWEST_POINTS:
        return np.zeros((len(at), 2), np.float32), at
    perplexity = min(PERPLEXITY, (len(at) - 1) / 3)
    places = TSNE(perplexity=perplexity, init="random", random_state=seed, n_jobs=1).fit_transform(means[at])
    return places.astype(np.float32), at


def draw_styles(axes: Axes, seen: Seen, places: NDArray[np.float32], at: NDArray[np.int64]) -> None:
    """A colour and a marker a style, the most frequent first."""
    for number, (style, mask) in enumerate(seen.styles().items()):
        of_style = mask[at]
        axes.scatter(
            *places[of_style].T,
            s=10,
            lw=0,
            alpha=0.8,
            color=COLOURS[number % len(COLOURS)],
            marker=MARKERS[number % len(MARKERS)],
            label=f"{style} ({int(mask.sum())})",
        )
    _bare(axes)


def _bare(axes: Axes) -> None:
    """t-SNE has no units: only who is near whom counts."""
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_xlabel("t-SNE, first axis")
    axes.set_ylabel("t-SNE, second axis")
