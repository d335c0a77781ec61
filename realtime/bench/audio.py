"""Clicks in time: the very frame at which each click of the built-in kit was heard, against its due time.

The metronome sounds through JACK's audio port, where another process records it; the drums are silent. A click's sound
is always the same, so that the frame at which the recording first rises above a threshold, less the frame at which the
sound itself does, is the frame at which it began. The due times come from a queue of its own at the scheduler; the map
between frames and their clock is the judge's, not ours (see `judge`). What is measured is how well the audio clock is
followed, so that every value is the whole distance, its constant part too, after two seconds of lock. What the server
says that its device adds, and the session sends ahead for, is taken off the due times.
"""

from __future__ import annotations

import time

import numpy as np
import numpy.typing as npt

from realtime._core import CLICK_VOICE, EVENT_DTYPE, EventQueue, Mixer
from realtime.bench.band import NOWHERE, playing_session
from realtime.bench.jack_server import JackServer, jack_server
from realtime.bench.judge import FARTHEST_NS, Int64s, Recording, Strokes, Verdict, judge
from realtime.bench.machine import other_load, stolen_ms
from realtime.bench.recorder import IN_PORT, SOUND_PORT, Recorder
from realtime.bench.result import BenchResult, Figure, percentile, percentile_figures
from realtime.bench.tape import Tape
from realtime.config import SessionConfig
from realtime.music.midi_bytes import NOTE_ON
from realtime.progress import Progress

BPM = 120.0
AUDIO_OUT = "Sideman:audio_1"
LOCK_NS = 2_000_000_000
MARGIN_NS = 200_000_000  # at the end of the recording
COLLECT_S = 0.5
THRESHOLD = 1e-3  # -60 dB; by the next click the one before has faded well below
QUIET_S = 0.05  # for so long it is below the threshold before a click
TEMPLATE_S = 0.05


def measure_audio(seconds: float, real_time: bool) -> BenchResult:
    """Plays and records for `seconds`. Raises RuntimeError, one sentence, without JACK or without JACK-Client."""
    load = other_load()
    queue = EventQueue()
    config = SessionConfig(
        ("none",),
        (IN_PORT,),
        midi="jack",
        osc_in=0,
        osc_out=NOWHERE,
        bpm=BPM,
        click=True,
        settings=(("drums/mute", 1),),
        demo=False,
    )
    with jack_server(real_time) as server, Recorder() as recorder:
        with playing_session(config, (queue,)) as session:
            recorder.connect(AUDIO_OUT, SOUND_PORT)
            stolen_before = stolen_ms()
            clicks = _play(queue, seconds)
            stolen_after = stolen_ms()
            ahead_ns = session.band.sound_ahead_ns
        tape = recorder.tape()
    clicks["due_ns"] -= ahead_ns
    clicks = _well_within(clicks, tape)
    verdict = judge(_heard(tape, clicks), _strokes(clicks))
    figures = [Figure("due_times_lost", queue.dropped), Figure("sent_ahead_ms", ahead_ns / 1e6)]
    if stolen_before is not None and stolen_after is not None:
        figures.append(Figure("stolen_ms", stolen_after - stolen_before))
    return _result(verdict, tape, server, load, figures)


def crossings(tape: Tape) -> Int64s:
    """The frames at which the sound rises above the threshold after a silence."""
    rows, columns = np.nonzero(np.abs(tape.sound) > THRESHOLD)
    frames = tape.sound_frames[rows] + columns
    quiet_frames = int(QUIET_S * tape.sample_rate)
    first: Int64s = frames[np.diff(frames, prepend=-(1 << 60)) > quiet_frames]
    return first


def rise_frames(event: npt.NDArray[np.void], sample_rate: int) -> int:
    """How many frames after its beginning the click of this event rises above the threshold."""
    alone = np.zeros(1, EVENT_DTYPE)
    alone[0] = event
    alone["due_ns"] = 0
    sound = Mixer(sample_rate).render_events(alone, TEMPLATE_S)[:, 0]
    return int(np.argmax(np.abs(sound) > THRESHOLD))


def _play(queue: EventQueue, seconds: float) -> npt.NDArray[np.void]:
    """The clicks that were due meanwhile, EVENT_DTYPE."""
    progress = Progress("audio", seconds)
    batches = []
    began = time.monotonic()
    while (elapsed := time.monotonic() - began) < seconds:
        progress.show(elapsed)
        batches.append(queue.drain())
        time.sleep(min(COLLECT_S, seconds - elapsed))
    progress.close()
    events = np.concatenate([*batches, queue.drain()])
    clicks: npt.NDArray[np.void] = events[
        (events["voice"] == CLICK_VOICE) & (events["status"] & 0xF0 == NOTE_ON) & (events["data2"] > 0)
    ]
    return clicks


def _well_within(clicks: npt.NDArray[np.void], tape: Tape) -> npt.NDArray[np.void]:
    """Those that were due after the lock and before the end."""
    clock = tape.clock()  # says what is wrong when there is no cycle
    from_ns, to_ns = clock.ns_at(tape.cycle_frames[[0, -1]])
    first_ns = from_ns if not len(clicks) else max(from_ns, clicks["due_ns"][0])
    inside = (clicks["due_ns"] > first_ns + LOCK_NS) & (clicks["due_ns"] < to_ns - MARGIN_NS)
    well_within: npt.NDArray[np.void] = clicks[inside]
    return well_within


def _strokes(clicks: npt.NDArray[np.void]) -> Strokes:
    return Strokes(*(clicks[name].astype(np.int64) for name in ("due_ns", "data1", "data2")))


def _heard(tape: Tape, clicks: npt.NDArray[np.void]) -> Recording:
    """What was recorded, as hits: each crossing is the click that was due nearest, and begins where its sound does."""
    frames = crossings(tape)
    heard_ns = tape.clock().ns_at(frames)
    since_ns = int(clicks["due_ns"][0]) - FARTHEST_NS if len(clicks) else 0
    frames, heard_ns = frames[heard_ns >= since_ns], heard_ns[heard_ns >= since_ns]
    pitches, velocities = np.zeros(len(frames), np.int64), np.zeros(len(frames), np.int64)
    rises: dict[tuple[int, int], int] = {}
    for row, ns in enumerate(heard_ns):
        if not len(clicks):
            break
        nearest = clicks[np.argmin(np.abs(clicks["due_ns"] - ns))]
        if abs(int(nearest["due_ns"]) - int(ns)) > FARTHEST_NS:
            continue
        note = int(nearest["data1"]), int(nearest["data2"])
        if note not in rises:
            rises[note] = rise_frames(nearest, tape.sample_rate)
        pitches[row], velocities[row] = note
        frames[row] -= rises[note]
    return Recording(tape.sample_rate, tape.cycle_frames, tape.cycle_ns, frames, pitches, velocities)


def _result(verdict: Verdict, tape: Tape, server: JackServer, load: str, figures: list[Figure]) -> BenchResult:
    errors_ms = np.abs(verdict.errors_ns) / 1e6
    away_ms = errors_ms[~verdict.is_near_slip]
    rows = zip(verdict.due_ns.tolist(), (verdict.errors_ns / 1e6).tolist(), verdict.is_near_slip.tolist(), strict=True)
    return BenchResult(
        what="audio",
        meaning="how far a click's first frame lies from its due time, the constant part with it, after 2 s of lock",
        values_ms=errors_ms,
        beside=f"{server}; {load}",
        columns=("due_ns", "error_ms", "near_slip"),
        pairs=list(rows),
        figures=(
            *figures,
            Figure("missing", verdict.missing),
            Figure("extra", verdict.extra),
            Figure("offset_ms", verdict.offset_ns / 1e6),
            Figure("server_slips", len(verdict.slips_ns)),
            Figure("clicks_near_slips", int(np.sum(verdict.is_near_slip))),
            *(percentile_figures("away_from_slips", away_ms) if len(away_ms) else ()),
            Figure("cycles_missed_by_recorder", tape.missed_cycles),
            Figure("judge_error_p99_ms", percentile(verdict.judge_error_ns / 1e6, 0.99) if len(errors_ms) else 0.0),
        ),
    )
