"""The result of `models.evaluate` as tables, for the terminal and for documents."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models import published
from models.figures import FEWEST_OF_A_STYLE
from models.grooves import Thinning
from models.latent import WIDER_DEVIATIONS

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
    return "\n\n".join([_head(result), *(as_text(table) for table in tables(result))])


def markdown(result: Result) -> str:
    """The tables for a document."""
    return "\n\n".join([_head(result), *(as_markdown(table) for table in tables(result))])


def tables(result: Result) -> list[Table]:
    """Every table there is a figure for."""
    return [
        follow(result),
        drums(result),
        accompany(result),
        steadiness(result),
        overlap(result),
        styles(result),
        sloppy(result),
        latent(result),
        *([band(result)] if result["band"] else []),
        density(result),
        controls(result),
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
        (title, *(_cell(column.figures.get(name), name) for column in columns))
        for name, title in published.MEASURES.items()
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
    """How right the answers to part of the groove are, beside what MGT plays to the same kind of input."""
    rows = []
    for name, row, is_by_chance in _conditions(result):
        mgt = {} if is_by_chance else published.MGT_THINNED.get(name, {})
        cells = (
            *(_cell(row[key], key) for key in _ACCOMPANY),
            *(_cell(mgt.get(key), key) for key in ("f1", "overlap", "hits")),
        )
        rows.append((name + _BY_CHANCE * is_by_chance, *cells))
    goals = published.QUARTER_GOALS
    note = f"Goals at a quarter of the onsets: F1 {goals.f1:.2f}, overlap {goals.overlap:.2f}. MGT: on the test split."
    heads = (*_ACCOMPANY.values(), "MGT F1", "MGT overlap", "MGT hits")
    return Table("Accompany: part of the groove", ("groove", *heads), tuple(rows), note)


def steadiness(result: Result) -> Table:
    """How many hits the same answers have, and how steadily they keep time."""
    rows = [
        (name + _BY_CHANCE * is_by_chance, *_steadiness(row, answered=name != Thinning.EMPTY.value))
        for name, row, is_by_chance in _conditions(result)
    ]
    goals = published.QUARTER_GOALS
    note = (
        f"Goals at a quarter of the onsets: {goals.fewest_hits:.1f} to {goals.most_hits:.1f} of the human's hits, "
        f"{goals.answered:.0%} of the struck steps answered, no silence over a beat. Unplayable: steps that ask for "
        "three hands or two hats."
    )
    rows.append(("the human", *_steadiness({**result["human"], "hits_ratio": 1.0}, answered=False)))
    return Table("Accompany: what is played", ("groove", *_STEADINESS.values(), *_SHARES.values()), tuple(rows), note)


def overlap(result: Result) -> Table:
    """The overlap of each feature."""
    full, quarter = (result["thinning"][name]["overlaps"] for name in ("full", "quarter"))
    humans = result["baselines"]["humans"]["overlaps"]
    rows = tuple((name, _cell(full[name]), _cell(quarter[name]), _cell(humans[name])) for name in full)
    return Table("Overlap with the humans' features", ("feature", "full", "quarter", "training humans"), rows)


def styles(result: Result) -> Table:
    """The figures of the styles with enough windows, and how many the others have."""
    rows = tuple(
        (name, str(row["windows"]), *(_cell(row.get(key), key) for key in _STYLES))
        for name, row in result["styles"].items()
    )
    note = f"Full groove; scored where there are at least {FEWEST_OF_A_STYLE} windows."
    return Table("Styles", ("style", "windows", *_STYLES.values()), rows, note)


def sloppy(result: Result) -> Table:
    """The full groove, and a quarter of it, as unsteady players and plain instruments give it."""
    full, quarter = (result["thinning"][name] for name in ("full", "quarter"))
    as_played = full | {f"quarter_{key}": quarter[key] for key in ("f1", "hits_ratio", "overlap")}
    conditions = {"as played": as_played, **result["sloppy"]}
    rows = tuple((name, *(_cell(row[key], key) for key in _SLOPPY)) for name, row in conditions.items())
    note = f"MGT on flat velocities: F1 {published.MGT_FLAT_VELOCITIES_F1:.3f} (test split)."
    return Table("Sloppy players", ("groove", *_SLOPPY.values()), rows, note)


def latent(result: Result) -> Table:
    """Whether the latent is alive."""
    found = result["latent"]
    rows = (
        ("overlap of the prior's patterns, empty groove, follow 0", "", published.PRIOR_OVERLAP_GOAL, "prior_overlap"),
        ("hit distance of eight samples for one groove, cells", "distance", None, "variation_distance"),
        ("hit distance of humans on like grooves, cells", "distance", None, "human_distance"),
        ("the first over the second", "", published.VARIATION_GOAL, "variation_ratio"),
        ("active units", "units", None, "active_units"),
        ("active axes", "units", None, "active_axes"),
        ("effective axes", "distance", None, "effective_axes"),
        ("units", "units", None, "units"),
        ("what the groove changes at follow 0, log-odds", "", 0.0, "groove_reaches"),
        ("length of a mix over its ends', least", "", 1.0, "mixed_length_least"),
        ("length of a mix over its ends', most", "", 1.0, "mixed_length_most"),
    )
    cells = tuple((title, _cell(goal, kind), _cell(found[key], kind)) for title, kind, goal, key in rows)
    wider = " and ".join(f"{distance:.1f}" for distance in found["wider_distances"])
    deviations = " and ".join(f"{value:g}" for value in WIDER_DEVIATIONS)
    note = f"Samples: noise of one standard deviation; with {deviations} their distance is {wider} cells."
    return Table("Latent", ("", "goal", "ours"), cells, note)


def band(result: Result) -> Table:
    """Parts of songs as the groove, beside the drums of the same songs and of others."""
    rows = []
    for name, row in result["band"].items():
        kicks = [_cell(row[key]["f1"]) for key in ("kick", "own_kick", "shuffled_kick")]
        counts = (f"{row['songs']} / {row['windows']}", f"{row['hits']:.1f} / {row['human_hits']:.1f}")
        rows.append((name, *counts, *(_cell(row[key], key) for key in _BAND), *kicks))
    heads = ("part", "songs / windows", "hits / song's", *_BAND.values(), "kick with part", "song's", "other song's")
    note = (
        "F1 and overlap against the song's own drums and another song's, overlap also song by song; kick with part: F1 "
        "of the steps that kick and part strike, of the answer, the song's own drums, another song's."
    )
    return Table("With a band", heads, tuple(rows), note)


def density(result: Result) -> Table:
    """Hits out for each setting of density."""
    found = result["density"]
    goals = published.DENSITY_GOALS
    rows = (
        ("Spearman with hits, all answers", f">= {goals['spearman']:.2f}", _cell(found["spearman"])),
        ("Spearman, mean within a groove", "-", _cell(found["within_a_groove"])),
        ("hits at the lowest, of the human's", f"< {goals['lowest']:.2f}", _cell(found["lowest"])),
        ("hits at the highest, of the human's", f"> {goals['highest']:.2f}", _cell(found["highest"])),
    )
    hits = ", ".join(f"{value:.1f}" for value in found["hits"])
    return Table("Density", ("", "goal", "ours"), rows, f"Hits in two bars at 0, 0.1 .. 1: {hits}.")


def controls(result: Result) -> Table:
    """What each control does to the drums."""
    rows = []
    for name, row in result["controls"].items():
        group = row["group_hits"]
        shown = "-" if group is None else f"{group[0]:.1f} of {group[1]:.1f}"
        rows.append((name, *(_cell(row[key], key) for key in _CONTROLS), shown))
    note = "Over 100 whole grooves, against the same with nothing set; changed: the share of the cells."
    return Table("Controls", ("setting", *_CONTROLS.values(), "hits of the group"), tuple(rows), note)


def as_text(table: Table) -> str:
    """Title, columns in line with each other, note."""
    lines = [table.heads, *table.rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.heads))]
    aligned = [line[0].ljust(widths[0]) for line in lines]
    for column, width in list(enumerate(widths))[1:]:
        aligned = [f"{begun}  {line[column].rjust(width)}" for begun, line in zip(aligned, lines, strict=True)]
    rule = "-" * len(aligned[0])
    note = [*textwrap.wrap(table.note, 110)] if table.note else []
    return "\n".join([table.title, rule, aligned[0], rule, *aligned[1:], *note])


def as_markdown(table: Table) -> str:
    """A heading, a table, the note below it."""
    lines = [table.heads, ("---", *("---:" for _ in table.heads[1:])), *table.rows]
    body = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f"### {table.title}\n\n{body}" + (f"\n\n{table.note}" if table.note else "")


_DIGITS = {"hits": 1, "cymbals": 1, "inference_p99_ms": 1, "distance": 1, "units": 0}
"""Behind the point, where they are not three."""
_BY_CHANCE = ", by chance"
_ACCOMPANY = {
    "f1": "hit F1",
    "f1_drums": "nine drums",
    "velocity": "velocity error",
    "offset": "offset error",
    "overlap": "overlap",
}
_STEADINESS = {"hits": "hits", "hits_ratio": "of the human's", "bars_alike": "bars alike"}
_SHARES = {
    "answered": "answered",
    "beats_kept": "beats kept",
    "silence_over_a_beat": "silence over a beat",
    "unplayable": "unplayable",
}
_STYLES = {"f1": "hit F1", "f1_drums": "nine drums", "hits_ratio": "hits of the human's", "overlap": "overlap"}
_SLOPPY = {
    "f1": "hit F1",
    "f1_drums": "nine drums",
    "velocity": "velocity error",
    "offset": "offset error",
    "overlap": "overlap",
    "hits_ratio": "hits of the human's",
    "quarter_f1": "a quarter: F1",
    "quarter_hits_ratio": "hits",
    "quarter_overlap": "overlap",
}
_BAND = {
    "f1": "hit F1",
    "shuffled_f1": "other song's F1",
    "overlap": "overlap",
    "song_overlap": "by song",
    "shuffled_overlap": "other song's",
}
_CONTROLS = {"hits": "hits in two bars", "changed": "changed", "velocity": "velocity", "cymbals": "crash and ride"}


def _conditions(result: Result) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Each kind of groove, its figures, and whether its hits were drawn by chance."""
    for key in ("thinning", "by_chance"):
        for name, row in result[key].items():
            yield name, row, key == "by_chance"


def _steadiness(row: dict[str, Any], answered: bool) -> list[str]:
    shares = [f"{row[key]:.1%}" if answered or key != "answered" else "-" for key in _SHARES]
    return [*(_cell(row[key], key) for key in _STEADINESS), *shares]


def _head(result: Result) -> str:
    return (
        f"{result['model']} {result['version']}, {result['split']}: {result['windows']:,} windows; "
        f"the human plays {result['human_hits']:.1f} hits a loop"
    )


def _cell(value: float | None, name: str = "") -> str:
    """The value as tables show it; name: of the figure."""
    if value is None:
        return "-"
    return f"{value:.{_DIGITS.get(name, 3)}f}"
