"""The curves of a training run, from its log.jsonl: a line of JSON an epoch (models.train)."""

from __future__ import annotations

import json
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from models.report.paper import COLOURS, LINES, MARKERS, RULE, hide, panels, sheet

_VALIDATION = "validation_"
_ERRORS = ("velocity", "offset")
_NO_CURVE = ("epoch", "seconds")

Log = dict[str, list[float]]


def find_log(name: str, runs: Path = Path("runs")) -> Path | None:
    """The log of the model's run where it was trained here, else the one that ships with it, else None."""
    shipped = Path(__file__).parents[1] / name / "log.jsonl"
    return next((path for path in (runs / name / "log.jsonl", shipped) if path.is_file()), None)


def read_log(path: Path) -> Log:
    """Each figure's values, epoch by epoch; nan where a line has not got it.

    Raises FileNotFoundError, and ValueError for what is no log.
    """
    try:
        lines = [json.loads(line) for line in path.read_text().splitlines() if line.strip()]
    except FileNotFoundError:
        raise FileNotFoundError(f"--log: there is no {path}") from None
    except ValueError as error:
        raise ValueError(f"--log: {path}: {error}") from None
    if not lines or not all(isinstance(line, dict) and "epoch" in line for line in lines):
        raise ValueError(f"--log: {path}: expected lines of JSON, each with its epoch")
    names = dict.fromkeys(name for line in lines for name in line)
    return {name: [float(line.get(name, "nan")) for line in lines] for name in names}


def learning_curves(log: Log) -> Figure:
    """The parts of the training loss, the validation scores, the validation errors."""
    training = {name: values for name, values in log.items() if name not in _NO_CURVE and _VALIDATION not in name}
    validation = {name.removeprefix(_VALIDATION): log[name] for name in log if name.startswith(_VALIDATION)}
    errors = {name: values for name, values in validation.items() if name in _ERRORS}
    scores = {name: values for name, values in validation.items() if name not in _ERRORS}
    figure = sheet(12.5, 4.6)
    axes = panels(figure, 1, 3)
    _curves(axes[0], log["epoch"], training, "parts of the training loss", "a window, logarithmic")
    if training and all(value > 0 for values in training.values() for value in values):
        axes[0].set_yscale("log")
    _curves(axes[1], log["epoch"], scores, "validation: scores", "share (score: a sum of shares)")
    _curves(axes[2], log["epoch"], errors, "validation: errors on true hits", "velocity 0 to 1, offset in steps")
    return figure


def _curves(axes: Axes, epochs: list[float], curves: Log, title: str, unit: str) -> None:
    if not curves:
        hide([axes])
        return
    for number, (name, values) in enumerate(curves.items()):
        axes.plot(
            epochs,
            values,
            label=name.replace("_", " "),
            color=COLOURS[number % len(COLOURS)],
            ls=LINES[number % len(LINES)],
            marker=MARKERS[number % len(MARKERS)],
            ms=3.5,
        )
    axes.set(title=title, xlabel="epoch", ylabel=unit)
    axes.grid(color=RULE, lw=0.5)
    axes.legend(fontsize=8, ncols=3, loc="upper center", bbox_to_anchor=(0.5, -0.16))
