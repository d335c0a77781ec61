"""What all pictures share: size, colours, the names on their axes, and how they become PNG.

The colours are those of Okabe and Ito ("Color Universal Design", 2008), which colour-blind readers tell apart; what is
told by colour is told by a marker, a line style or a place as well.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from realtime.music.hvo import STEPS, STEPS_A_BEAT
from realtime.music.kit import KIT

HUMAN, MODEL, GROOVE, OTHER = "#595959", "#0072B2", "#D55E00", "#E69F00"
"""The human's playing, the model's, the groove that it hears, and a third thing to compare with."""
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#000000", "#999999")
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*", "<", ">", "h", "p", "d")
LINES = ("-", "--", "-.", ":")
RULE = "#BBBBBB"

DOTS_AN_INCH = 110
_LOOK = {
    "font.size": 9.0,
    "axes.titlesize": 10.0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "legend.frameon": False,
    "figure.facecolor": "white",
}


def sheet(width_inches: float, height_inches: float) -> Figure:
    """An empty figure whose parts make room for each other."""
    with matplotlib.rc_context(_LOOK):
        figure = Figure(figsize=(width_inches, height_inches), dpi=DOTS_AN_INCH, layout="constrained")
        FigureCanvasAgg(figure)
    return figure


def panels(figure: Any, rows: int, columns: int, **settings: Any) -> list[Axes]:
    """The axes of a figure, or of a part of one, row by row."""
    with matplotlib.rc_context(_LOOK):
        return list(figure.subplots(rows, columns, squeeze=False, **settings).ravel())


def png(figure: Figure) -> bytes:
    """The figure as a PNG file, the same bytes for the same figure."""
    file = BytesIO()
    with matplotlib.rc_context(_LOOK):
        figure.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


def name_drums(axes: Axes) -> None:
    """The nine drums from bottom to top, as in a score."""
    axes.set_yticks(range(len(KIT)), [drum.name for drum in KIT])
    axes.set_ylim(-0.6, len(KIT) - 0.4)


def name_steps(axes: Axes, label: str = "beat") -> None:
    """The 32 steps of two bars, a number a beat; step 0 is beat 1."""
    axes.set_xticks(range(0, STEPS, STEPS_A_BEAT), [f"{bar}.{beat}" for bar in (1, 2) for beat in (1, 2, 3, 4)])
    axes.set_xlim(-0.6, STEPS - 0.4)
    axes.set_xlabel(label)


def hide(axes: list[Axes]) -> None:
    """Leaves places empty."""
    for one in axes:
        one.set_axis_off()
