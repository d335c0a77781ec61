"""Twenty thousand datagrams and as many MIDI messages of the kind that strangers send: the band plays on in time."""

from __future__ import annotations

import sys

import pytest
from real.fuzzed import LIVELY_S, Fuzzed, Report
from real.stage import HERE, JackClientProcess, JackServer, until

pytestmark = pytest.mark.real

PACKETS = 20_000
MEMORY_MB = 20.0
"""What is kept, and the allocator's own; a leak of 1 kB a packet would be more."""

MUST_BE_NOTHING = (
    "faults", "skipped_windows", "skipped_notes", "dropped_commands", "dropped_notes", "dropped_events",
    "refused_patterns", "voice_restarts", "voice_crashes", "voice_wrong",
)  # fmt: skip


def test_the_band_plays_on_through_malformed_osc() -> None:
    with Fuzzed() as fuzzed:
        report = fuzzed.fuzz_osc(PACKETS, seed=20)
    assert report.counters.osc_malformed > PACKETS / 10
    assert report.counters.osc_taken > PACKETS / 10
    _must_be_unharmed(report)


def test_the_band_plays_on_through_malformed_midi(jack_server: JackServer) -> None:
    fuzzer = [sys.executable, str(HERE / "midi_fuzzer.py"), str(PACKETS), "21"]
    with JackClientProcess(fuzzer, jack_server.environment) as sender:
        until(lambda: sender.says("ready"), "the fuzzer")
        with Fuzzed(inputs=("Fuzzer",)) as fuzzed:

            def send() -> None:
                sender.tell("")
                until(lambda: sender.says("done"), "the end of the messages", 60.0)

            report = fuzzed.watch(PACKETS, send)
    assert sender.says(f"done {PACKETS}")
    assert report.counters.midi_dropped > 0  # sysex: nothing reads what is longer than three bytes
    _must_be_unharmed(report)


def _must_be_unharmed(report: Report) -> None:
    harm = {name: getattr(report.counters, name) for name in MUST_BE_NOTHING if getattr(report.counters, name)}
    assert not harm, (harm, report.said[-20:])
    assert not [line for line in report.said if "passed over a fault" in line or "Traceback" in line], report.said
    assert report.longest_silence_s < LIVELY_S
    assert report.memory_after_mb - report.memory_before_mb < MEMORY_MB
    assert report.threads_after == report.threads_before
