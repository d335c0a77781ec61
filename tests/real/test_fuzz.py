"""Twenty thousand datagrams and as many MIDI messages of the kind that strangers send: the band plays on in time."""

from __future__ import annotations

import pytest
from real.fuzzed import Fuzzed, fuzz_midi
from real.stage import JackServer

pytestmark = pytest.mark.real

PACKETS = 20_000


def test_the_band_plays_on_through_malformed_osc() -> None:
    with Fuzzed() as fuzzed:
        report = fuzzed.fuzz_osc(PACKETS, seed=20)
    assert report.counters.osc_malformed > PACKETS / 10
    assert report.counters.osc_taken > PACKETS / 10
    assert report.unharmed, report


def test_the_band_plays_on_through_malformed_midi(jack_server: JackServer) -> None:
    report = fuzz_midi(PACKETS, 21, jack_server, limit_s=60)
    assert report.counters.midi_dropped > 0  # sysex: nothing reads what is longer than three bytes
    assert report.unharmed, report
