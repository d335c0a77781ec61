"""Piano rolls: the groove that is given above, and below it what the human or the model plays, drum by drum."""

from __future__ import annotations

from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray

from models.grooves import Thinning
from models.report.paper import RULE, name_drums, name_steps, panels, sheet
from models.report.seen import MODES, TITLES, Seen
from realtime.music.hvo import DRUMS, HITS, HVO, OFFSETS, STEPS, STEPS_A_BEAT, VELOCITIES

_NOTE_STEPS = 0.62
_SHADES = {"groove": "Oranges", "human": "Greys", "model": "Blues"}
_PALEST = 0.3  # of the shades, so that a soft note is still seen


def rolls(seen: Seen, window: int) -> Figure:
    """One window: the human, and the model in each mode, each below the groove that it hears."""
    figure = sheet(13.5, 7.2)
    parts = list(figure.subfigures(2, 2).ravel())
    draw_roll(parts[0], seen.given[Thinning.FULL][window], seen.human[window], "human", "human")
    for part, mode in zip(parts[1:], MODES, strict=True):
        draw_roll(part, seen.given[mode][window], seen.drums[mode][window], "model", f"model, {TITLES[mode]}")
    return figure


def draw_roll(figure: Any, groove: NDArray[np.float32], hvo: HVO, who: str, title: str) -> None:
    """A groove (32, 3) above drums (32, 27) in a figure or a part of one; who: `human` or `model`."""
    above, below = panels(figure, 2, 1, sharex=True, height_ratios=[1, 7])
    draw_groove(above, groove)
    draw_drums(below, hvo, who)
    above.set_title(title, loc="left")


def draw_groove(axes: Axes, groove: NDArray[np.float32]) -> None:
    """The player's line."""
    struck = np.flatnonzero(groove[:, 0] > 0)
    _notes(axes, struck + groove[struck, 2], np.zeros(len(struck)), groove[struck, 1], "groove")
    axes.set_yticks([0], ["groove"])
    axes.set_ylim(-0.6, 0.6)
    _beats(axes)


def draw_drums(axes: Axes, hvo: HVO, who: str) -> None:
    """Nine rows."""
    step, drum = np.nonzero(hvo[:, HITS] > 0)
    velocities, offsets = hvo[:, VELOCITIES][step, drum], hvo[:, OFFSETS][step, drum]
    _notes(axes, step + offsets, drum.astype(np.float64), velocities, who)
    name_drums(axes)
    name_steps(axes, "beat (bar.beat); darker is louder")
    axes.set_yticks(np.arange(DRUMS - 1) + 0.5, minor=True)
    axes.grid(axis="y", which="minor", color=RULE, lw=0.4)
    axes.tick_params(which="minor", length=0)
    _beats(axes)


def _notes(
    axes: Axes, steps: NDArray[np.float64], rows: NDArray[np.float64], velocities: NDArray[np.float32], who: str
) -> None:
    colours = matplotlib.colormaps[_SHADES[who]](_PALEST + (1 - _PALEST) * velocities)
    axes.bar(steps, 0.76, _NOTE_STEPS, rows - 0.38, align="edge", color=colours, edgecolor="#404040", linewidth=0.4)


def _beats(axes: Axes) -> None:
    for step in range(0, STEPS + 1, STEPS_A_BEAT):
        is_bar = step % (STEPS // 2) == 0
        axes.axvline(step, color="black" if is_bar else RULE, lw=0.8 if is_bar else 0.5, zorder=0)
