"""How the features of the model's patterns are distributed beside the human's, over all windows and style by style."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from models.features import FEATURES, common_area, features, overlaps
from models.grooves import Thinning
from models.report.paper import HUMAN, MODEL, OTHER, hide, panels, sheet
from models.report.seen import Seen

BARS = 24
UNITS = {
    "drums used": "drums of nine",
    "velocity mean": "velocity, 0 to 1",
    "velocity spread": "standard deviation",
    "mean absolute offset": "steps",
    "mean offset": "steps, late above 0",
    "share on quarters": "of the hits",
    "share on odd sixteenths": "of the hits",
    "likeness of the bars": "share of cells",
}
"""The axis of each feature; all others are hits in two bars."""
_LEFT_OUT_SHARE = 0.005  # of all values, at either end, so that one odd window does not squeeze the rest


def distributions(seen: Seen, of: NDArray[np.bool_] | None = None) -> Figure:
    """A panel a feature, in the windows at which `of`, bool (N,), is true; all when None."""
    mask = np.ones(len(seen.windows), bool) if of is None else of
    human = features(seen.human[mask])
    modes = {mode: features(seen.drums[mode][mask]) for mode in (Thinning.FULL, Thinning.QUARTER)}
    figure = sheet(12.5, 9.0)
    axes = panels(figure, 4, 4)
    for column, (name, panel) in enumerate(zip(FEATURES, axes, strict=False)):
        _feature(panel, name, human[:, column], *(values[:, column] for values in modes.values()))
    hide(axes[len(FEATURES) :])
    handles, labels = axes[0].get_legend_handles_labels()
    axes[-1].legend(handles, labels, loc="center", fontsize=10)
    figure.supylabel("share of the windows")
    return figure


def overlap_by_style(seen: Seen, fewest: int) -> Figure:
    """How much of its area each histogram has in common with the human's: style by feature."""
    styles = seen.styles(fewest) or seen.styles()
    rows = {"all": np.ones(len(seen.windows), bool), **styles}
    common = [list(overlaps(seen.full[mask], seen.human[mask]).values()) for mask in rows.values()]
    figure = sheet(12.5, 1.9 + 0.36 * len(rows))
    (panel,) = panels(figure, 1, 1)
    image = panel.imshow(common, vmin=0.4, vmax=1.0, cmap="cividis", aspect="auto")
    for row, values in enumerate(common):
        for column, value in enumerate(values):
            panel.text(
                column, row, f"{value:.2f}", ha="center", va="center", color="white" if value < 0.75 else "black"
            )
    panel.set_yticks(range(len(rows)), [f"{name} ({int(mask.sum())})" for name, mask in rows.items()])
    panel.set_xticks(range(len(FEATURES)), FEATURES, rotation=35, ha="right", rotation_mode="anchor")
    panel.set_ylabel("style (windows)")
    panel.spines[:].set_visible(False)
    figure.colorbar(image, ax=panel, label="overlap, 1 is alike", pad=0.01)
    return figure


def _feature(
    axes: Axes, name: str, human: NDArray[np.float64], full: NDArray[np.float64], quarter: NDArray[np.float64]
) -> None:
    edges = _edges(np.concatenate([human, full, quarter]))
    shown = [np.clip(values, edges[0], edges[-1]) for values in (human, full, quarter)]
    weights = [np.full(len(values), 1 / len(values)) for values in shown]
    axes.hist(shown[0], edges, weights=weights[0], color=HUMAN, alpha=0.35, label="human")
    axes.hist(shown[1], edges, weights=weights[1], color=MODEL, histtype="step", lw=1.6, label="model, whole groove")
    axes.hist(
        shown[2], edges, weights=weights[2], color=OTHER, histtype="step", lw=1.4, ls="--", label="model, a quarter"
    )
    axes.set_title(f"{name}: {common_area(full, human):.2f}, {common_area(quarter, human):.2f}")
    axes.set_xlabel(UNITS.get(name, "in two bars"))


def _edges(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of the bars; whole numbers have a bar each, or several of them one, the same number of them everywhere."""
    low, high = np.quantile(values, [_LEFT_OUT_SHARE, 1 - _LEFT_OUT_SHARE])
    if np.all(values == np.round(values)):
        width = max(1, int(np.ceil((high - low + 1) / BARS)))
        return np.arange(np.floor(low) - 0.5, np.ceil(high) + width, width)
    return np.linspace(low, high if high > low else low + 1.0, BARS + 1)
