"""What each control does to the drums, as the judge measured it over 100 whole grooves."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from models.published import DENSITY_GOALS
from models.report.paper import HUMAN, MODEL, OTHER, RULE, panels, sheet

_MEASURES = {
    "hits": "hits in two bars",
    "changed": "share of the cells changed",
    "velocity": "mean velocity, 0 to 1",
    "cymbals": "crash and ride in two bars",
}


def density(result: dict[str, Any]) -> Figure:
    """Hits out for each setting of density; and the hits of each group before and after it is left out."""
    figure = sheet(11.0, 3.6)
    left, right = panels(figure, 1, 2)
    hits = result["density"]["hits"]
    left.plot(np.linspace(0, 1, len(hits)), hits, color=MODEL, marker="o", label="model")
    human = hits[0] / result["density"]["lowest"] if result["density"]["lowest"] else result["human_hits"]
    left.axhline(human, color=HUMAN, lw=1, label="human, these windows")
    for at, key, side, marker in ((0.0, "lowest", "below", "v"), (1.0, "highest", "above", "^")):
        left.plot(at, DENSITY_GOALS[key] * human, color="black", marker=marker, ls="", label=f"goal: {side} this")
    left.set(xlabel="density", ylabel="hits in two bars", title="density", ylim=(0, None))
    left.grid(color=RULE, lw=0.5)
    left.legend()
    _groups(right, result)
    return figure


def effects(result: dict[str, Any]) -> Figure:
    """A row a setting, a panel a measure; the line is where nothing is set."""
    rows = result["controls"]
    names = list(rows)[::-1]
    figure = sheet(12.5, 1.2 + 0.21 * len(names))
    axes = panels(figure, 1, len(_MEASURES), sharey=True)
    for panel, (key, label) in zip(axes, _MEASURES.items(), strict=True):
        neutral = rows[names[-1]][key]
        values = [np.nan if rows[name][key] is None else rows[name][key] for name in names]
        panel.hlines(range(len(names)), neutral, values, color=RULE, lw=2)
        panel.plot(values, range(len(names)), color=MODEL, marker="o", ms=5, ls="")
        panel.axvline(neutral, color=HUMAN, lw=1)
        panel.set_xlabel(label)
        panel.grid(axis="y", color=RULE, lw=0.3)
        panel.margins(y=0.02)
    axes[0].set_yticks(range(len(names)), names)
    return figure


def _groups(axes: Axes, result: dict[str, Any]) -> None:
    found = {
        name.removeprefix("without "): row["group_hits"]
        for name, row in result["controls"].items()
        if row["group_hits"] is not None
    }
    places = np.arange(len(found))
    pairs = np.array(list(found.values()) or np.zeros((0, 2)))
    for shift, column, colour, hatch, name in (
        (-0.2, 1, MODEL, "", "nothing set"),
        (0.2, 0, OTHER, "//", "without it"),
    ):
        bars = axes.bar(
            places + shift, pairs[:, column], 0.38, color=colour, hatch=hatch, edgecolor="white", label=name
        )
        axes.bar_label(bars, fmt="{:.1f}", fontsize=8, padding=1)
    axes.set_xticks(places, list(found))
    axes.set(ylabel="hits of the group in two bars", title="a group left out")
    axes.legend()
