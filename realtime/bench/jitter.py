"""Hits in time: the frame at which another JACK client recorded each hit, against its due time.

Sixty seconds of dense drums at 130 bpm, while the built-in performer plays and the voice infers, the display draws and
a third process burns a core. The due times come from a queue of its own at the scheduler; the recorder is a process of
its own, and the map between its frames and the due times' clock is the judge's, not ours (see `judge`).

All hits count. Beside them stand those that lie more than 50 ms from any moment at which the server itself lost time: a
virtual machine that its host stops for some milliseconds, as `stolen_ms` tells, makes it do so, whoever plays.
"""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from realtime._core import EventQueue
from realtime.bench.band import NOWHERE, playing_session
from realtime.bench.burner import busy_core
from realtime.bench.jack_server import JackServer, jack_server
from realtime.bench.judge import Recording, Strokes, Verdict, judge
from realtime.bench.machine import other_load, stolen_ms
from realtime.bench.recorder import IN_PORT, Recorder
from realtime.bench.result import BenchResult, Figure, percentile, percentile_figures
from realtime.config import DEMO, SessionConfig
from realtime.display import TerminalDisplay
from realtime.live import FRAME_S
from realtime.music.midi_bytes import NOTE_ON
from realtime.progress import Progress
from realtime.session import Session

BPM = 130.0
MARGIN_NS = 200_000_000  # at both ends of the recording


def measure_jitter(seconds: float, midi: str, real_time: bool) -> BenchResult:
    """Plays and records for `seconds`. Raises RuntimeError, one sentence, without JACK or without JACK-Client."""
    load = other_load()
    due = EventQueue()
    sound = "builtin" if midi == "jack" else "none"  # PortAudio aborts at exit when its JACK server has gone before
    config = SessionConfig((DEMO,), (IN_PORT,), midi=midi, osc_in=0, osc_out=NOWHERE, bpm=BPM, sound=sound)
    with jack_server(real_time) as server, Recorder() as recorder, busy_core():
        with playing_session(config, (due,), dense=True) as session:
            stolen_before = stolen_ms()
            strokes = _play(session, due, seconds)
            stolen_after = stolen_ms()
            scheduler_real_time = session.scheduler.real_time
        recording = recorder.stop()
    inside = _within(strokes, recording)
    verdict = judge(recording, inside)
    figures = [
        Figure("midi", midi),
        Figure("real_time", server.real_time and scheduler_real_time),
        Figure("due_times_lost", due.dropped),
    ]
    if stolen_before is not None and stolen_after is not None:
        figures.append(Figure("stolen_ms", stolen_after - stolen_before))
    return _result(verdict, recording, server, load, figures)


def _play(session: Session, due: EventQueue, seconds: float) -> Strokes:
    """Draws the display, as `jam` does, and gives the strokes that were due meanwhile."""
    progress = Progress("jitter", seconds)
    batches = []
    began = time.monotonic()
    with Path("/dev/null").open("w", encoding="utf-8") as nowhere:
        display = TerminalDisplay(nowhere)
        while (elapsed := time.monotonic() - began) < seconds:
            display.show(session.picture())
            progress.show(elapsed)
            batches.append(due.drain())
            session.finished.wait(FRAME_S)
    batches.append(due.drain())
    progress.close()
    events = np.concatenate(batches)
    events = events[(events["status"] & 0xF0 == NOTE_ON) & (events["data2"] > 0)]
    return Strokes(*(events[name].astype(np.int64) for name in ("due_ns", "data1", "data2")))


def _within(strokes: Strokes, recording: Recording) -> Strokes:
    """Those that were due well within the recording."""
    if len(recording.cycle_ns) < 2:
        raise RuntimeError("the recorder saw no JACK cycle; does the server run?")
    first_ns, last_ns = recording.cycle_ns[0] + MARGIN_NS, recording.cycle_ns[-1] - MARGIN_NS
    inside = (strokes.due_ns >= first_ns) & (strokes.due_ns <= last_ns)
    return Strokes(strokes.due_ns[inside], strokes.pitches[inside], strokes.velocities[inside])


def _result(
    verdict: Verdict,
    recording: Recording,
    server: JackServer,
    load: str,
    figures: list[Figure],
) -> BenchResult:
    jitter_ms = verdict.jitter_ns / 1e6
    judge_error_ms = verdict.judge_error_ns / 1e6
    away_ms = jitter_ms[~verdict.is_near_slip]
    rows = zip(verdict.due_ns.tolist(), (verdict.errors_ns / 1e6).tolist(), jitter_ms.tolist(), strict=True)
    return BenchResult(
        what="jitter",
        meaning="how far the frame of a recorded hit lies from its due time, the constant offset apart",
        values_ms=jitter_ms,
        beside=f"{server}; the performer, the voice's inference, the display, a process that burns a core; {load}",
        columns=("due_ns", "error_ms", "jitter_ms"),
        pairs=list(rows),
        figures=(
            *figures,
            Figure("missing", verdict.missing),
            Figure("extra", verdict.extra),
            Figure("offset_ms", verdict.offset_ns / 1e6),
            Figure("period_ms", server.period_ms),
            Figure("server_slips", len(verdict.slips_ns)),
            Figure("hits_near_slips", int(np.sum(verdict.is_near_slip))),
            *(percentile_figures("away_from_slips", away_ms) if len(away_ms) else ()),
            Figure("cycles_missed_by_recorder", recording.missed_cycles),
            Figure("judge_error_p99_ms", percentile(judge_error_ms, 0.99) if len(jitter_ms) else 0.0),
        ),
    )
