"""Runs every benchmark: `python tests/bench/run_all.py`, about eighteen minutes; `--short` tries them all in three.

`--long` gives the soak half an hour, the clicks ten minutes and the clocks five each: an hour more.

Prints a table and appends one line of JSON a benchmark, with commit, date and machine, to tests/bench/results/. A whole
run also writes tests/bench/RESULTS.md. It needs a JACK server or jackd, and the package JACK-Client (`sideman[bench]`).
Let nothing else run: what other programs take just before is in the results.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from cases import CASES, PIANO_ROLL, START_BOUNDS, Bound, name_of, number_of
from start import measure_start
from test_piano_roll import speed_ups

HERE = Path(__file__).resolve().parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--short", action="store_true", help="some seconds each; RESULTS.md stays as it is")
    length.add_argument("--long", action="store_true", help="soak 30, clicks 10 and clocks 5 minutes")
    options = parser.parse_args()
    short = options.short
    began = datetime.now(timezone.utc)
    rows: list[tuple[str, tuple[Bound, ...], dict[str, Any]]] = []
    for case in CASES:
        whole_s = case.long_seconds or case.seconds if options.long else case.seconds
        row = case.run(case.short_seconds if short else whole_s)
        if case.name == PIANO_ROLL:
            row |= {f"{name}_speed_up": speed_up for name, speed_up in speed_ups().items()}
        rows.append((case.name, (*case.bounds, *(case.long_bounds if options.long else ())), row))
        print(_line(*rows[-1]), flush=True)
    rows.append(("start", START_BOUNDS, measure_start(times=1 if short else 5).as_row()))
    print(_line(*rows[-1]), flush=True)
    _append(rows, began, short)
    if not short:
        (HERE / "RESULTS.md").write_text(_summary(rows, began), encoding="utf-8")
    return 0 if all(bound.holds(row) for _, bounds, row in rows for bound in bounds) else 1


def _line(name: str, bounds: tuple[Bound, ...], row: dict[str, Any]) -> str:
    percentiles = "  ".join(f"{name_of(key)} {number_of(row[key]):>8}" for key in ("p50_ms", "p99_ms", "p999_ms"))
    return f"{name:36} {percentiles}  n {row['n']:<6} {'; '.join(bound.describe(row) for bound in bounds)}"


def _append(rows: list[tuple[str, tuple[Bound, ...], dict[str, Any]]], began: datetime, short: bool) -> None:
    folder = HERE / "results"
    folder.mkdir(exist_ok=True)
    circumstances = {"commit": _commit(), "date": began.isoformat(timespec="seconds"), "short": short}
    with (folder / "results.jsonl").open("a", encoding="utf-8") as file:
        for name, _, row in rows:
            file.write(json.dumps({"case": name, **circumstances, **row}) + "\n")


def _summary(rows: list[tuple[str, tuple[Bound, ...], dict[str, Any]]], began: datetime) -> str:
    lines = [
        "# Measured",
        "",
        f"Written by `python tests/bench/run_all.py` at {began:%Y-%m-%d %H:%M} UTC on commit {_commit()}.",
        f"Machine: {rows[0][2]['machine']}. Times are in ms; p99.9 of fewer than 1000 values is the largest.",
        "",
        "| what | p50 | p99 | p99.9 | n | asked | found |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, bounds, row in rows:
        cells = " | ".join(number_of(row[key]) for key in ("p50_ms", "p99_ms", "p999_ms"))
        asked = "; ".join(f"{name_of(b.key)} {'≥' if b.least else '≤'} {b.value:g} {b.unit}".rstrip() for b in bounds)
        found = "; ".join(f"{number_of(row[b.key])}{'' if b.holds(row) else ' (**missed**)'}" for b in bounds)
        lines.append(f"| {name} | {cells} | {row['n']} | {asked or 'reported'} | {found} |")
    lines += ["", "What each value is, what else was found, and what ran beside it:", ""]
    known = {"bench", "meaning", "p50_ms", "p99_ms", "p999_ms", "n", "machine", "beside"}
    for name, _, row in rows:
        others = ", ".join(f"{key} {number_of(value)}" for key, value in row.items() if key not in known)
        lines.append(f"- **{name}**: {row['meaning']}. {others}. Beside: {row['beside']}.")
    return "\n".join(lines) + "\n"


def _commit() -> str:
    def git(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], cwd=HERE, check=True, capture_output=True, text=True).stdout.strip()

    return git("rev-parse", "--short", "HEAD") + (" with changes" if git("status", "--porcelain", "-uno") else "")


if __name__ == "__main__":
    sys.exit(main())
