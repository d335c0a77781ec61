"""In time with a clock that somebody else runs.

Two parts. Without hardware, each clock is told to the session's own readers and transport with a known jitter (see
`sync_model`); what was found stands among the figures, where MIDI goes natively over JACK. With a real clock,
`jack_midi_clock` rolls and `sideman serve --clock midi` follows; another process records the clock's ticks and the hits
on one scale, JACK's frames. A hit of the strict drummer (see `strict_voice`) belongs on a sixteenth of the clock's own
beat: the values of which percentiles are given are how far each lies from it, the constant part with it. JACK hands on
what RtMidi sends at the start of the next period, so that `beyond_period` stands beside.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from realtime._core import JackClient
from realtime.bench.jack_server import JackServer, jack_server
from realtime.bench.judge import Int64s
from realtime.bench.machine import other_load, stolen_ms
from realtime.bench.master import Master
from realtime.bench.recorder import CLOCK_PORT, IN_PORT, Recorder
from realtime.bench.result import BenchResult, Figure, percentile_figures
from realtime.bench.served import Served, serve_command
from realtime.bench.strict_voice import HAT, write_strict_voice
from realtime.bench.sync_clocks import CLOCKS, TICKS_A_BEAT
from realtime.bench.sync_model import sync_figures
from realtime.bench.tape import CLOCK, IN, Tape
from realtime.music.midi_bytes import NOTE_ON, START, TICK
from realtime.progress import Progress

BPM = 120.0
SIXTEENTHS_A_BEAT = 4
SETTLED_BEATS = 8.0
READY_S = 1.0
END_S = 0.5
LEAST_TICKS = 2 * TICKS_A_BEAT
BEFORE_SLIP_NS, RELOCK_NS = 50_000_000, 1_000_000_000  # around a moment at which the server lost time
PORT_LIMIT_S = 5.0


@dataclass(frozen=True, slots=True)
class Distances:
    """Of each hat after two bars: its beat by the clock, how late it came, whether the server lost time just before.

    missing: sixteenths of the clock without a hat.
    """

    beats: npt.NDArray[np.float64]
    late_ms: npt.NDArray[np.float64]
    is_near_slip: npt.NDArray[np.bool_]
    missing: int


def measure_sync(seconds: float, midi: str, real_time: bool) -> BenchResult:
    """Follows a real clock for `seconds`. Raises RuntimeError, one sentence, without it, JACK or JACK-Client."""
    load = other_load()
    with tempfile.TemporaryDirectory(prefix="sideman-sync-") as folder, jack_server(real_time) as server:
        voice = str(write_strict_voice(Path(folder)))
        command = serve_command(
            *("--clock", "midi", "--midi", midi, "--output", IN_PORT),
            *("--sound", "none", "--drums", voice, "--set", "offset/quantise=1"),
        )
        with Recorder() as recorder, Served(command) as session:
            stolen_before = stolen_ms() or 0.0
            with Master(BPM, [_sideman_in(), CLOCK_PORT]) as master:
                time.sleep(READY_S)
                master.play()
                _wait(session, seconds)
                master.stop()
                time.sleep(END_S)
            stolen = (stolen_ms() or 0.0) - stolen_before
            tape = recorder.tape()
    figures = [figure for name in CLOCKS for figure in sync_figures(name)] if midi == "jack" else []
    return _result(distances(tape), tape, server, midi, load, [Figure("stolen_ms", stolen), *figures])


def distances(tape: Tape) -> Distances:
    """Where the hats lie on the clock's beat. Raises RuntimeError when the clock did not run."""
    messages = tape.of(CLOCK)
    starts = np.flatnonzero(messages[:, 1] == START)
    if not len(starts):
        raise RuntimeError("the clock to follow never started; does jack_midi_clock run?")
    after = messages[starts[-1] :]
    ticks = after[after[:, 1] == TICK][:, 0].astype(np.float64)
    if len(ticks) < LEAST_TICKS:
        raise RuntimeError(f"the clock to follow ticked {len(ticks)} times only")
    # The clock ticks evenly: by that a tick is counted too which the recorder, coming too late for a cycle, has missed.
    spacings = np.diff(ticks)
    tick_beats = np.concatenate(([0.0], np.cumsum(np.round(spacings / np.median(spacings))))) / TICKS_A_BEAT
    frames = _hat_frames(tape)
    frames = frames[(frames >= ticks[0]) & (frames <= ticks[-1])]
    beats = np.interp(frames, ticks, tick_beats)
    sixteenths = np.round(beats * SIXTEENTHS_A_BEAT)
    settled = (sixteenths >= SETTLED_BEATS * SIXTEENTHS_A_BEAT) & (sixteenths / SIXTEENTHS_A_BEAT < tick_beats[-1])
    frames, sixteenths = frames[settled], sixteenths[settled]
    late_ms = (frames - np.interp(sixteenths / SIXTEENTHS_A_BEAT, tick_beats, ticks)) / tape.sample_rate * 1e3
    clock = tape.clock()
    since_slip_ns: Int64s = clock.ns_at(frames)[:, np.newaxis] - clock.slips_ns[np.newaxis, :]
    is_near = np.logical_and(since_slip_ns > -BEFORE_SLIP_NS, since_slip_ns < RELOCK_NS)
    is_near_slip: npt.NDArray[np.bool_] = np.asarray(is_near.any(axis=1))
    wanted = np.arange(int(SETTLED_BEATS * SIXTEENTHS_A_BEAT), int(tick_beats[-1] * SIXTEENTHS_A_BEAT))
    return Distances(
        sixteenths / SIXTEENTHS_A_BEAT,
        late_ms,
        is_near_slip,
        int(np.sum(~np.isin(wanted, sixteenths))),
    )


def _hat_frames(tape: Tape) -> Int64s:
    messages = tape.of(IN)
    hats: Int64s = messages[(messages[:, 1] & 0xF0 == NOTE_ON) & (messages[:, 2] == HAT) & (messages[:, 3] > 0)][:, 0]
    return hats


def _sideman_in() -> str:
    """The JACK port on which the session listens, whichever library opened it."""
    client = JackClient("Bench look", midi_in=False, midi_out=False)
    try:
        deadline = time.monotonic() + PORT_LIMIT_S
        while time.monotonic() < deadline:
            for name, is_input, is_midi, _, _ in client.ports():
                if is_input and is_midi and name.endswith("Sideman In"):
                    return name
            time.sleep(0.05)
    finally:
        client.close()
    raise RuntimeError("the session's port Sideman In is not on the JACK server")


def _wait(session: Served, seconds: float) -> None:
    progress = Progress("sync", seconds)
    began = time.monotonic()
    while (elapsed := time.monotonic() - began) < seconds:
        if not session.alive:
            raise RuntimeError(f"the session ended ({session.lines[-1] if session.lines else 'it said nothing'})")
        progress.show(elapsed)
        time.sleep(min(0.5, seconds - elapsed))
    progress.close()


def _result(
    found: Distances, tape: Tape, server: JackServer, midi: str, load: str, figures: list[Figure]
) -> BenchResult:
    distance_ms = np.abs(found.late_ms)
    beyond_ms = np.maximum(0.0, distance_ms - server.period_ms)
    away_ms = distance_ms[~found.is_near_slip]
    rows = zip(found.beats.tolist(), found.late_ms.tolist(), found.is_near_slip.tolist(), strict=True)
    return BenchResult(
        what="sync",
        meaning="how far a recorded hit lies from its sixteenth on the beat of a real MIDI clock, after two bars",
        values_ms=distance_ms,
        beside=f"{server}; jack_midi_clock; {load}",
        columns=("beat", "late_ms", "near_slip"),
        pairs=list(rows),
        figures=(
            Figure("midi", midi),
            Figure("period_ms", server.period_ms),
            Figure("late_median_ms", float(np.median(found.late_ms)) if len(found.late_ms) else 0.0),
            *(percentile_figures("beyond_period", beyond_ms) if len(beyond_ms) else ()),
            Figure("missing", found.missing),
            Figure("server_slips", len(tape.clock().slips_ns)),
            Figure("hits_near_slips", int(np.sum(found.is_near_slip))),
            *(percentile_figures("away_from_slips", away_ms) if len(away_ms) else ()),
            Figure("cycles_missed_by_recorder", tape.missed_cycles),
            *figures,
        ),
    )
