"""Runs every benchmark: `python tests/bench/run_all.py`, about six minutes; `--short` tries them all in one.

Prints a table and appends one line of JSON a benchmark, with commit, date and machine, to tests/bench/results/. A whole
run also writes tests/bench/RESULTS.md. It needs a JACK server or jackd, and the package JACK-Client (`sideman[bench]`).
Let nothing else run: what other programs take just before is in the results.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from start import SIDEMAN, measure_start
from test_piano_roll import speed_ups

HERE = Path(__file__).resolve().parent
SHORT_S = 5.0
PIANO_ROLL = "piano roll"


@dataclass(frozen=True, slots=True)
class Bound:
    """What a figure must not exceed, or, where `least` is set, must reach."""

    key: str
    value: float
    unit: str = "ms"
    least: bool = False

    def holds(self, row: dict[str, Any]) -> bool:
        return bool(row[self.key] >= self.value if self.least else row[self.key] <= self.value)

    def describe(self, row: dict[str, Any]) -> str:
        sign = "≥" if self.least else "≤"
        verdict = "holds" if self.holds(row) else "**missed**"
        return (
            f"{_name(self.key)} {sign} {self.value:g} {self.unit}".rstrip() + f": {_number(row[self.key])}, {verdict}"
        )


@dataclass(frozen=True, slots=True)
class Case:
    """One benchmark with its arguments, how long a whole run takes, and what is asked of it."""

    name: str
    arguments: tuple[str, ...]
    seconds: float
    bounds: tuple[Bound, ...] = ()

    def run(self, seconds: float) -> dict[str, Any]:
        command = [SIDEMAN, "bench", *self.arguments, "--seconds", f"{seconds:g}", "--json"]
        done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)} ended with exit code {done.returncode}")
        row: dict[str, Any] = json.loads(done.stdout)
        return row


CASES = (
    Case("inference, every 20 ms", ("inference",), 60, (Bound("p99_ms", 3.0),)),
    Case("latency, JACK", ("latency",), 60, (Bound("p99_ms", 6.0),)),
    Case("latency, python-rtmidi", ("latency", "--midi", "rtmidi"), 30),
    Case("jitter, JACK", ("jitter",), 60, (Bound("p99_ms", 0.1), Bound("missing", 0, ""), Bound("extra", 0, ""))),
    Case("jitter, JACK, no real-time priority", ("jitter", "--no-real-time"), 60),
    Case("jitter, RtMidi in C++", ("jitter", "--midi", "rtmidi"), 60),
    Case("jitter, python-rtmidi", ("jitter", "--midi", "rtmidi-python"), 60),
    Case(
        PIANO_ROLL,
        ("piano-roll",),
        5,
        (
            Bound("p50_ms", 0.005),
            Bound("groove_speed_up", 5.0, "times numpy", least=True),
            Bound("events_speed_up", 5.0, "times numpy", least=True),
        ),
    ),
)
START_BOUNDS = (
    Bound("p50_ms", 3000.0),
    Bound("help_p50_ms", 300.0),
    Bound("memory_rss_mb", 300.0, "MB"),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true", help="five seconds each; RESULTS.md stays as it is")
    short = parser.parse_args().short
    began = datetime.now(timezone.utc)
    rows: list[tuple[str, tuple[Bound, ...], dict[str, Any]]] = []
    for case in CASES:
        row = case.run(min(SHORT_S, case.seconds) if short else case.seconds)
        if case.name == PIANO_ROLL:
            row |= {f"{name}_speed_up": speed_up for name, speed_up in speed_ups().items()}
        rows.append((case.name, case.bounds, row))
        print(_line(*rows[-1]), flush=True)
    rows.append(("start", START_BOUNDS, measure_start(times=1 if short else 5).as_row()))
    print(_line(*rows[-1]), flush=True)
    _append(rows, began, short)
    if not short:
        (HERE / "RESULTS.md").write_text(_summary(rows, began), encoding="utf-8")
    return 0 if all(bound.holds(row) for _, bounds, row in rows for bound in bounds) else 1


def _line(name: str, bounds: tuple[Bound, ...], row: dict[str, Any]) -> str:
    percentiles = "  ".join(f"{_name(key)} {_number(row[key]):>8}" for key in ("p50_ms", "p99_ms", "p999_ms"))
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
        cells = " | ".join(_number(row[key]) for key in ("p50_ms", "p99_ms", "p999_ms"))
        asked = "; ".join(f"{_name(b.key)} {'≥' if b.least else '≤'} {b.value:g} {b.unit}".rstrip() for b in bounds)
        found = "; ".join(f"{_number(row[b.key])}{'' if b.holds(row) else ' (**missed**)'}" for b in bounds)
        lines.append(f"| {name} | {cells} | {row['n']} | {asked or 'reported'} | {found} |")
    lines += ["", "What each value is, what else was found, and what ran beside it:", ""]
    known = {"bench", "meaning", "p50_ms", "p99_ms", "p999_ms", "n", "machine", "beside"}
    for name, _, row in rows:
        others = ", ".join(f"{key} {_number(value)}" for key, value in row.items() if key not in known)
        lines.append(f"- **{name}**: {row['meaning']}. {others}. Beside: {row['beside']}.")
    return "\n".join(lines) + "\n"


def _name(key: str) -> str:
    for suffix in ("_ms", "_mb"):
        key = key.removesuffix(suffix)
    return key.replace("p999", "p99.9").replace("_", " ")


def _number(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _commit() -> str:
    def git(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], cwd=HERE, check=True, capture_output=True, text=True).stdout.strip()

    return git("rev-parse", "--short", "HEAD") + (" with changes" if git("status", "--porcelain", "-uno") else "")


if __name__ == "__main__":
    sys.exit(main())
