"""What the soak makes of counters and memory."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from realtime.bench.proc import MemoryUse
from realtime.bench.soak import memory_growth_mb, unaccounted, without_repeats
from realtime.bench.soak_judge import Findings
from realtime.bench.soak_troubles import Provoked
from realtime.bench.strict_voice import write_strict_voice
from realtime.counters import Counters
from realtime.music.hvo import HITS, two_bars
from realtime.voices.adapters import load_voice
from realtime.voices.request import GROOVE_SHAPE, Request

NOTHING = Counters(**{field.name: 0 for field in fields(Counters)})


def test_counters_that_tell_what_was_provoked_are_accounted_for() -> None:
    provoked = Provoked(away_ms=[200.0, 300.0], datagrams=4)
    counted = replace(NOTHING, voice_restarts=2, osc_malformed=4, midi_sent=1000, sound_sent=1000, midi_late=3)
    assert unaccounted(counted, provoked, stalls=0) == {}


@pytest.mark.parametrize("name", ["dropped_events", "refused_patterns", "skipped_windows", "voice_crashes", "faults"])
def test_whatever_else_was_counted_is_named(name: str) -> None:
    assert unaccounted(replace(NOTHING, **{name: 1}), Provoked(), stalls=0) == {name: 1}


def test_a_restart_too_many_or_too_few_is_named() -> None:
    for restarts in (1, 3):
        counted = replace(NOTHING, voice_restarts=restarts)
        assert unaccounted(counted, Provoked(away_ms=[1.0, 2.0]), stalls=0) == {"voice_restarts": restarts}


def test_notes_that_were_too_late_are_accounted_for_only_where_the_machine_stood_still() -> None:
    counted = replace(NOTHING, midi_dropped=2, sound_dropped=2, skipped_notes=1)
    assert unaccounted(counted, Provoked(), stalls=1) == {}
    assert unaccounted(counted, Provoked(), stalls=0) == {"midi_dropped": 2, "sound_dropped": 2, "skipped_notes": 1}
    assert unaccounted(replace(NOTHING, dropped_events=1), Provoked(), stalls=1) == {"dropped_events": 1}


def test_a_double_that_the_session_has_not_sent_is_the_servers() -> None:
    found = Findings(0, 3, 0, 0, 0, 0, 0, hits=1000, judged_downbeats=20, judged_s=40.0, deaf_spans=0)
    for sent, doubles, repeated in ((1000, 3, 0), (1005, 3, 0), (998, 1, 2), (990, 0, 3)):
        findings, told = without_repeats(found, sent)
        assert (findings.double_hits, told) == (doubles, repeated)


def test_memory_that_grows_before_the_run_has_settled_is_no_growth() -> None:
    sizes_kb = [1024 * second for second in range(100)] + [102_400 + second for second in range(500)]
    samples = [(float(second), MemoryUse(kb, kb // 2)) for second, kb in enumerate(sizes_kb)]
    rss_mb, pss_mb = memory_growth_mb(samples)
    assert rss_mb == pytest.approx(450 / 1024, abs=0.01)
    assert pss_mb == pytest.approx(225 / 1024, abs=0.01)


def test_without_a_sample_nothing_grew() -> None:
    assert memory_growth_mb([]) == (0.0, 0.0)


def test_the_strict_drummer_strikes_every_sixteenth_and_each_downbeat(tmp_path: Path) -> None:
    voice = load_voice(write_strict_voice(tmp_path))
    hits = two_bars(voice.answer(Request(id=7, groove=np.zeros(GROOVE_SHAPE, np.float32))))[:, HITS]
    assert np.flatnonzero(hits[:, 0]).tolist() == [0, 16]
    assert hits[:, 2].all()
    assert hits.sum() == 34
