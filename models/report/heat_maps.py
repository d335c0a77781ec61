"""Where on the grid the model plays, how loud and how late, beside the human: drum by step."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import Normalize, PowerNorm
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from numpy.typing import NDArray

from models.report.paper import name_drums, name_steps, panels, sheet
from realtime.music.hvo import HITS, HVO, OFFSETS, VELOCITIES

FEWEST_HITS = 10
"""A cell with fewer shows no velocity and no offset: it is left grey."""
SMALL_SHARES = 0.5
"""The power by which the shares of hits become colours: rare drums would all be one colour otherwise."""

Cells = NDArray[np.float64]


def heat_maps(model: HVO, human: HVO) -> Figure:
    """Three rows: share of the windows with a hit, mean velocity, mean offset. Columns: human, model, difference."""
    figure = sheet(14.5, 8.0)
    axes = panels(figure, 3, 3, sharex=True, sharey=True)
    for row, (title, unit, measure, colours) in enumerate(
        (
            ("hits", "share of the windows", hit_shares, "cividis"),
            ("velocity of the hits", "velocity, 0 to 1", lambda hvo: means(hvo, VELOCITIES), "cividis"),
            ("offset of the hits", "steps, late above 0", lambda hvo: means(hvo, OFFSETS), "PuOr_r"),
        )
    ):
        left, middle, right = axes[3 * row : 3 * row + 3]
        cells = [measure(human), measure(model)]
        norm = _either_side_of_0(cells) if colours == "PuOr_r" else PowerNorm(SMALL_SHARES if row == 0 else 1.0, 0, 1)
        for panel, part, who in zip((left, middle), cells, ("human", "model"), strict=True):
            image = _draw(panel, part, colours, norm, f"{title}, {who}")
        figure.colorbar(image, ax=[left, middle], label=unit, pad=0.01, aspect=12)
        difference = cells[1] - cells[0]
        image = _draw(right, difference, "PuOr_r", _either_side_of_0([difference]), f"{title}, model - human")
        figure.colorbar(image, ax=right, label=unit, pad=0.02, aspect=12)
    for panel in axes[6:]:
        panel.set_xlabel("beat (bar.beat; a cell is a sixteenth)")
    return figure


def hit_shares(hvo: HVO) -> Cells:
    """(9, 32): the share of patterns (N, 32, 27) with a hit there."""
    shares: Cells = (hvo[..., HITS] > 0).mean(0).T
    return shares


def means(hvo: HVO, part: slice) -> Cells:
    """(9, 32): the mean of a part of HVO over the hits of patterns (N, 32, 27); not a number where they are few."""
    hits = hvo[..., HITS] > 0
    counts = hits.sum(0)
    sums = (hvo[..., part].astype(np.float64) * hits).sum(0)
    found: Cells = np.where(counts >= FEWEST_HITS, sums / np.maximum(1, counts), np.nan).T
    return found


def _draw(axes: Axes, cells: Cells, colours: str, norm: Normalize, title: str) -> AxesImage:
    axes.set_facecolor("#D9D9D9")
    image = axes.imshow(cells, cmap=colours, norm=norm, aspect="auto", origin="lower", interpolation="none")
    name_drums(axes)
    name_steps(axes, "")
    axes.set_title(title)
    return image


def _either_side_of_0(parts: list[Cells]) -> Normalize:
    known = [np.abs(part[np.isfinite(part)]).max(initial=0.0) for part in parts]
    most = max(1e-3, *known)
    return Normalize(-most, most)
