"""Precision, recall and F1 of each drum; and the figures as less and less of the groove is given."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from models.grooves import Thinning
from models.published import GOALS, LOWEST_DRUM_GOAL, MGT_THINNED, QUARTER_GOALS
from models.report.paper import COLOURS, MODEL, OTHER, RULE, panels, sheet

_BLUE, _ORANGE, _GREEN = COLOURS[:3]
_SCORES = {"precision": (_ORANGE, "//"), "recall": (_GREEN, ".."), "per_drum": (_BLUE, "")}
_NAMES = {"precision": "precision", "recall": "recall", "per_drum": "F1"}
GIVEN = {
    Thinning.FULL: "all",
    Thinning.HALF: "half",
    Thinning.QUARTER: "a quarter",
    Thinning.ACCENTS: "accents",
    Thinning.QUARTERS: "on quarters",
    Thinning.EMPTY: "nothing",
}


def drum_scores(result: dict[str, Any]) -> Figure:
    """Three bars a drum, for the whole groove."""
    figure = sheet(10.5, 3.4)
    (axes,) = panels(figure, 1, 1)
    draw_drums(axes, result)
    return figure


def draw_drums(axes: Axes, result: dict[str, Any]) -> None:
    """Three bars a drum, with F1 in numbers."""
    full = result["thinning"][Thinning.FULL.value]
    places = np.arange(len(full["per_drum"]))
    for number, (key, (colour, hatch)) in enumerate(_SCORES.items()):
        values = list(full[key].values())
        bars = axes.bar(
            places + 0.27 * (number - 1), values, 0.25, color=colour, hatch=hatch, edgecolor="white", label=_NAMES[key]
        )
        if key == "per_drum":
            axes.bar_label(bars, fmt="{:.2f}", fontsize=8, padding=1)
    axes.axhline(LOWEST_DRUM_GOAL, color="black", lw=0.9, ls=":", label="goal for the lowest F1")
    axes.set_xticks(places, list(full["per_drum"]))
    axes.set_ylim(0, 1)
    axes.set_ylabel("share")
    axes.grid(axis="y", color=RULE, lw=0.5)
    axes.legend(ncols=4, loc="upper right")


def thinned(result: dict[str, Any]) -> Figure:
    """F1, hits and overlap for each kind of groove, beside the published model and the goals."""
    figure = sheet(12.5, 3.6)
    axes = panels(figure, 1, 3)
    draw_thinned(axes[0], result, "f1", "hit F1")
    draw_thinned(axes[1], result, "hits_ratio", "hits, of the human's")
    draw_thinned(axes[2], result, "overlap", "overlap of features")
    handles, labels = axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=4)
    return figure


def draw_thinned(axes: Axes, result: dict[str, Any], key: str, label: str) -> None:
    """One figure over the six kinds of groove."""
    names = [thinning.value for thinning in GIVEN]
    ours = [result["thinning"][name][key] for name in names]
    axes.plot(range(len(names)), ours, color=MODEL, marker="o", label="model")
    chance = {names.index(name): row[key] for name, row in result["by_chance"].items()}
    axes.plot(list(chance), list(chance.values()), color=COLOURS[5], marker="^", ls="", label="model, hits by chance")
    published = {names.index(name): _published(row, key, result) for name, row in MGT_THINNED.items()}
    told = {at: value for at, value in published.items() if value is not None}
    axes.plot(list(told), list(told.values()), color=OTHER, marker="s", ls="--", label="MGT (test split)")
    for number, (at, low, high) in enumerate(_goals(key)):
        name = "_" if number else "goal"
        axes.errorbar(at, (low + high) / 2, (high - low) / 2, color="black", fmt="_", capsize=5, ms=12, label=name)
    axes.set_xticks(range(len(names)), list(GIVEN.values()), rotation=20)
    axes.set_ylabel(label)
    axes.set_ylim(0, max(QUARTER_GOALS.most_hits, *ours, *told.values()) * 1.05 if key == "hits_ratio" else 1.0)
    axes.grid(axis="y", color=RULE, lw=0.5)
    axes.set_xlabel("of the groove is given")


def _published(row: dict[str, float], key: str, result: dict[str, Any]) -> float | None:
    if key == "hits_ratio":
        return row["hits"] / result["human_hits"] if "hits" in row else None
    return row.get(key)


def _goals(key: str) -> list[tuple[int, float, float]]:
    """Where on the axis, from and to."""
    at = list(GIVEN).index(Thinning.QUARTER)
    if key == "hits_ratio":
        return [(at, QUARTER_GOALS.fewest_hits, QUARTER_GOALS.most_hits)]
    full, quarter = GOALS.figures[key], {"f1": QUARTER_GOALS.f1, "overlap": QUARTER_GOALS.overlap}[key]
    return [(0, full, full), (at, quarter, quarter)]
