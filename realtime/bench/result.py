"""What a benchmark found: percentiles, the raw pairs, and the circumstances."""

from __future__ import annotations

import csv
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from realtime.bench.machine import machine

ENOUGH_FOR_P999 = 1000
COLUMNS = 110


@dataclass(frozen=True, slots=True)
class Figure:
    """One more thing that was found; its name ends with its unit where it has one."""

    name: str
    value: float | int | bool | str

    def __str__(self) -> str:
        value = f"{self.value:.4g}" if isinstance(self.value, float) else self.value
        return f"{self.name}\N{NO-BREAK SPACE}{value}"


@dataclass(frozen=True, slots=True)
class BenchResult:
    """The outcome of one benchmark.

    `values_ms` are what the percentiles are of, and `meaning` says in one line what they are; `beside` is what ran at
    the same time. `columns` and `pairs` are the raw measurement, a row each. Raises RuntimeError without a value.
    """

    what: str
    meaning: str
    values_ms: npt.NDArray[np.float64]
    beside: str
    columns: tuple[str, ...]
    pairs: Sequence[tuple[float, ...]]
    figures: tuple[Figure, ...] = ()
    machine: str = field(default_factory=machine)

    def __post_init__(self) -> None:
        if not len(self.values_ms):
            raise RuntimeError(f"bench {self.what} measured nothing; let it run longer with --seconds")

    @property
    def n(self) -> int:
        """How many values there are."""
        return len(self.values_ms)

    def percentile_ms(self, share: float) -> float:
        """The smallest value that at least `share` (0..1) of all values do not exceed; nothing is interpolated."""
        return percentile(self.values_ms, share)

    def as_row(self) -> dict[str, object]:
        """The result as one object for JSON."""
        return {
            "bench": self.what,
            "meaning": self.meaning,
            "p50_ms": self.percentile_ms(0.5),
            "p99_ms": self.percentile_ms(0.99),
            "p999_ms": self.percentile_ms(0.999),
            "max_ms": self.percentile_ms(1.0),
            "n": self.n,
            **{figure.name: figure.value for figure in self.figures},
            "machine": self.machine,
            "beside": self.beside,
        }

    def write_csv(self, path: Path) -> None:
        """Writes the raw pairs with their header. Raises OSError."""
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(self.columns)
            writer.writerows(self.pairs)

    def __str__(self) -> str:
        few = "" if self.n >= ENOUGH_FOR_P999 else " (of fewer than 1000 values: the largest)"
        percentiles = "   ".join(
            f"{name} {self.percentile_ms(share):.4g} ms"
            for name, share in (("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999), ("max", 1.0))
        )
        lines = (
            f"{self.what}: {self.meaning}",
            f"{percentiles}   n {self.n}{few}",
            "   ".join(str(figure) for figure in self.figures),
            f"beside: {self.beside}",
            f"machine: {self.machine}",
        )
        return "\n".join(textwrap.fill(line, COLUMNS, subsequent_indent="  ") for line in lines if line)


def percentile(values: npt.NDArray[np.float64], share: float) -> float:
    """The smallest of the values that at least `share` (0..1) of them do not exceed."""
    return float(np.quantile(values, share, method="inverted_cdf"))


def percentile_figures(name: str, values_ms: npt.NDArray[np.float64]) -> tuple[Figure, ...]:
    """p50, p99, p99.9 and the largest of another quantity, as figures named `name_p50_ms` and so on."""
    return tuple(
        Figure(f"{name}_{suffix}_ms", percentile(values_ms, share))
        for suffix, share in (("p50", 0.5), ("p99", 0.99), ("p999", 0.999), ("max", 1.0))
    )
