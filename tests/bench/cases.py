"""Every benchmark that is run together, and what is asked of each."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import Any

from start import SIDEMAN

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
            f"{name_of(self.key)} {sign} {self.value:g} {self.unit}".rstrip()
            + f": {number_of(row[self.key])}, {verdict}"
        )


@dataclass(frozen=True, slots=True)
class Case:
    """One benchmark with its arguments, how long a run takes, and what is asked of it; long_bounds only of a long one.

    long_seconds: 0 where a long run is not longer.
    """

    name: str
    arguments: tuple[str, ...]
    seconds: float
    bounds: tuple[Bound, ...] = ()
    short_seconds: float = 5.0
    long_seconds: float = 0.0
    long_bounds: tuple[Bound, ...] = ()

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
    Case(
        "idle",
        ("idle",),
        60,
        (
            Bound("alone_stopped_percent", 1.0, "%"),
            Bound("jack_stopped_beyond_it_percent", 1.0, "%"),
            Bound("alone_playing_percent", 10.0, "%"),
            Bound("jack_playing_percent", 10.0, "%"),
        ),
        short_seconds=12,
    ),
    Case(
        "audio",
        ("audio",),
        60,
        (Bound("away_from_slips_max_ms", 0.2), Bound("p99_ms", 0.2), Bound("missing", 0, "")),
        short_seconds=10,
        long_seconds=600,
    ),
    Case(
        "sync, JACK",
        ("sync",),
        60,
        (
            Bound("beyond_period_p99_ms", 1.5),
            Bound("missing", 0, ""),
            Bound("midi_3ms_rms_ms", 1.0),
            Bound("midi_3ms_step_to_130_settles_beats", 1.0, "beats"),
            Bound("midi_3ms_step_to_100_settles_beats", 1.0, "beats"),
            Bound("midi_3ms_ramp_moves_back_beats", 0.0, "beats"),
            Bound("osc_3ms_rms_ms", 1.0),
            Bound("link_clean_rms_ms", 1.0),
        ),
        short_seconds=12,
        long_seconds=300,
    ),
    Case("sync, RtMidi in C++", ("sync", "--midi", "rtmidi"), 60, short_seconds=12, long_seconds=300),
    Case("sync, python-rtmidi", ("sync", "--midi", "rtmidi-python"), 60, short_seconds=12, long_seconds=300),
    Case(
        "controls",
        ("controls",),
        120,
        (
            Bound("p99_ms", 10.0),
            Bound("clients_decode_p99_ms", 10.0),
            Bound("changes_late_hits", 0, ""),
            Bound("clients_late_hits", 0, ""),
            Bound("flood_lost", 0, ""),
            Bound("flood_jitter_beyond_quiet_p99_ms", 0.1),
            Bound("flood_missing", 0, ""),
            Bound("commands_lost", 0, ""),
        ),
        short_seconds=12,
        long_seconds=240,
    ),
    Case(
        "soak",
        ("soak",),
        132,
        (
            Bound("p99_ms", 3000.0),
            Bound("stuck_notes", 0, ""),
            Bound("double_hits", 0, ""),
            Bound("lost_downbeats", 0, ""),
            Bound("lost_hits", 0, ""),
            Bound("counters_wrong", 0, ""),
        ),
        short_seconds=30,
        long_seconds=1800,
        long_bounds=(Bound("memory_growth_rss_mb", 0.5, "MB"),),
    ),
)
START_BOUNDS = (
    Bound("p50_ms", 3000.0),
    Bound("help_p50_ms", 300.0),
    Bound("memory_rss_mb", 300.0, "MB"),
)


def name_of(key: str) -> str:
    """A figure's name for a person, without the unit that its bound tells."""
    for suffix in ("_ms", "_mb"):
        key = key.removesuffix(suffix)
    return key.replace("p999", "p99.9").replace("_", " ")


def number_of(value: object) -> str:
    """A figure for a person."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.4g}" if isinstance(value, float) else str(value)
