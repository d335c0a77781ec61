"""The result of `models.evaluate` as tables, for the terminal and for documents."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import Any

from models import published
from models.figures import FEWEST_OF_A_STYLE

Result = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """A title, a note below the table (or none), the heads of its columns, and its rows of as many cells."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def text(result: Result) -> str:
    """The tables for a terminal."""
    return "\n\n".join([_head(result), *(_as_text(table) for table in tables(result))])


def markdown(result: Result) -> str:
    """The tables for a document."""
    return "\n\n".join([_head(result), *(_as_markdown(table) for table in tables(result))])


def tables(result: Result) -> list[Table]:
    """Every table there is a figure for."""
    return [
        follow(result),
        drums(result),
        accompany(result),
        overlap(result),
        styles(result),
        sloppy(result),
    ]


def follow(result: Result) -> Table:
    """The published models, what learns nothing, the goal, and this model."""
    full = result["thinning"]["full"] | {"inference_p99_ms": result["inference"]["p99_ms"]}
    base = result["baselines"]
    simple = {
        "f1": base["look_up"]["f1"],
        "f1_drums": base["look_up"]["f1_drums"],
        "velocity": base["copy"]["velocity"],
        "offset": base["copy"]["offset"],
        "groove_f1": 1.0,
        "groove_correlation": 1.0,
    }
    columns = (
        *published.PUBLISHED,
        published.Column("copy, look-up", simple),
        published.Column("1-NN retrieval", base["retrieval"]),
        published.GOALS,
        published.Column("ours", full),
    )
    rows = tuple(
        (title, *(_cell(column.figures.get(name)) for column in columns)) for name, title in published.MEASURES.items()
    )
    note = (
        f"Overlap of training humans and these humans: {base['humans']['overlap']:.3f}. "
        f"Published columns: {published.SOURCE}"
    )
    return Table("Follow: the full groove", ("", *(column.title for column in columns)), rows, note)


def drums(result: Result) -> Table:
    """Precision, recall and F1 of each drum on the full groove."""
    full = result["thinning"]["full"]
    rows = tuple(
        (drum, *(_cell(full[name][drum]) for name in ("precision", "recall", "per_drum"))) for drum in full["per_drum"]
    )
    note = f"Goal: no drum under {published.LOWEST_DRUM_GOAL:.2f}."
    return Table("Each drum, full groove", ("drum", "precision", "recall", "F1"), rows, note)


def accompany(result: Result) -> Table:
    """What is played to less and less of the groove, beside what MGT plays to the same kind of input."""
    rows = []
    for rule, conditions in (("", result["thinning"]), (", by chance", result["by_chance"])):
        for name, row in conditions.items():
            mgt = {} if rule else published.MGT_THINNED.get(name, {})
            cells = [_cell(row[key]) for key in _ACCOMPANY] + [f"{row['silence_over_a_beat']:.1%}"]
            rows.append((name + rule, *cells, _cell(mgt.get("f1")), _cell(mgt.get("hits"))))
    human = result["human"]
    goals = published.QUARTER_GOALS
    note = (
        f"The human plays {human['hits']:.1f} hits a loop, strikes {human['beats_kept']:.0%} of the quarters and "
        f"repeats {human['bars_alike']:.2f} of a bar. Goals at a quarter of the onsets: F1 {goals.f1:.2f}, "
        f"{goals.fewest_hits:.1f} to {goals.most_hits:.1f} of the human's hits, overlap {goals.overlap:.2f}, "
        f"{goals.answered:.0%} of the struck steps answered, no silence over a beat. MGT: on the test split."
    )
    heads = (*_ACCOMPANY.values(), "silence over a beat", "MGT F1", "MGT hits")
    return Table("Accompany: part of the groove", ("groove", *heads), tuple(rows), note)


def overlap(result: Result) -> Table:
    """The overlap of each feature."""
    full, quarter = (result["thinning"][name]["overlaps"] for name in ("full", "quarter"))
    humans = result["baselines"]["humans"]["overlaps"]
    rows = tuple((name, _cell(full[name]), _cell(quarter[name]), _cell(humans[name])) for name in full)
    return Table("Overlap with the humans' features", ("feature", "full", "quarter", "training humans"), rows)


def styles(result: Result) -> Table:
    """The figures of the styles with enough windows, and how many the others have."""
    rows = tuple(
        (name, str(row["windows"]), *(_cell(row.get(key)) for key in _STYLES)) for name, row in result["styles"].items()
    )
    note = f"Full groove; scored where there are at least {FEWEST_OF_A_STYLE} windows."
    return Table("Styles", ("style", "windows", *_STYLES.values()), rows, note)


def sloppy(result: Result) -> Table:
    """The full groove as unsteady players and plain instruments give it."""
    conditions = {"as played": result["thinning"]["full"], **result["sloppy"]}
    rows = tuple((name, *(_cell(row[key]) for key in _SLOPPY)) for name, row in conditions.items())
    note = f"MGT on flat velocities: F1 {published.MGT_FLAT_VELOCITIES_F1:.3f} (test split)."
    return Table("Sloppy players", ("groove", *_SLOPPY.values()), rows, note)


_ACCOMPANY = {
    "f1": "hit F1",
    "f1_drums": "nine drums",
    "velocity": "velocity error",
    "offset": "offset error",
    "overlap": "overlap",
    "hits": "hits",
    "hits_ratio": "of the human's",
    "answered": "answered",
    "beats_kept": "beats kept",
    "bars_alike": "bars alike",
}
_STYLES = {"f1": "hit F1", "f1_drums": "nine drums", "hits_ratio": "hits of the human's", "overlap": "overlap"}
_SLOPPY = {
    "f1": "hit F1",
    "f1_drums": "nine drums",
    "velocity": "velocity error",
    "offset": "offset error",
    "overlap": "overlap",
    "hits_ratio": "hits of the human's",
}


def _head(result: Result) -> str:
    return (
        f"{result['model']} {result['version']}, {result['split']}: {result['windows']:,} windows; "
        f"the human plays {result['human_hits']:.1f} hits a loop"
    )


def _cell(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.1f}" if value >= 10 else f"{value:.3f}"


def _as_text(table: Table) -> str:
    lines = [table.heads, *table.rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.heads))]
    aligned = [line[0].ljust(widths[0]) for line in lines]
    for column, width in list(enumerate(widths))[1:]:
        aligned = [f"{begun}  {line[column].rjust(width)}" for begun, line in zip(aligned, lines, strict=True)]
    rule = "-" * len(aligned[0])
    note = [*textwrap.wrap(table.note, 110)] if table.note else []
    return "\n".join([table.title, rule, aligned[0], rule, *aligned[1:], *note])


def _as_markdown(table: Table) -> str:
    lines = [table.heads, ("---", *("---:" for _ in table.heads[1:])), *table.rows]
    body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f"### {table.title}\n\n{body}" + (f"\n\n{table.note}" if table.note else "")
