"""Whether the music lasts: clocks start, stop, change and vanish, ports come and go, the voice is killed, a core burns.

The session is a process of its own, with a drummer whose every hit is known (see `strict_voice`); a judge in another
process records each message at a JACK port, and says what was lost, doubled or left on (see `soak_judge`). Every
counter of the session must tell what was provoked and nothing else. The values of which percentiles are given are how
long the voice was away after each kill.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np

from realtime.bench.band import NOWHERE
from realtime.bench.beat_sender import BeatSender
from realtime.bench.burner import busy_core
from realtime.bench.guest import CLIENT as GUEST
from realtime.bench.guest import Guest
from realtime.bench.host import counters_of, host_command
from realtime.bench.jack_server import JackServer, jack_server
from realtime.bench.machine import other_load, stolen_ms
from realtime.bench.master import Master
from realtime.bench.proc import MemoryUse
from realtime.bench.recorder import IN_PORT, Recorder
from realtime.bench.result import BenchResult, Figure
from realtime.bench.served import Served
from realtime.bench.soak_judge import Findings, Heard, find_faults
from realtime.bench.soak_script import Deed, Stage, rounds, undisturbed
from realtime.bench.soak_troubles import Provoked, Troubles
from realtime.bench.strict_voice import write_strict_voice
from realtime.config import SessionConfig
from realtime.counters import Counters
from realtime.progress import Progress

SIDEMAN_IN = "Sideman:Sideman In"
LONG_RUN_S = 600.0
KILL_EVERY_S, KILL_EVERY_S_OF_A_SHORT_RUN = 60.0, 20.0
DROPPED_WHEN_LATE = ("midi_dropped", "sound_dropped", "osc_dropped", "skipped_notes", "skipped_windows")
SETTLED_SHARE = 1 / 6  # of the run, after which memory may not grow
ENDS_SHARE = 0.1  # of the rest, whose mean is taken at both ends


def measure_soak(seconds: float, real_time: bool) -> BenchResult:
    """Makes trouble for `seconds`. Raises RuntimeError, one sentence, without JACK, its clock or JACK-Client."""
    load = other_load()
    with tempfile.TemporaryDirectory(prefix="sideman-soak-") as folder, jack_server(real_time) as server:
        config = SessionConfig(
            inputs=(GUEST,),
            outputs=(IN_PORT, GUEST),
            midi="jack",
            osc_in=0,
            osc_out=NOWHERE,
            drums=str(write_strict_voice(Path(folder))),
            settings=(("offset/quantise", 1.0),),
            demo=False,
        )
        with Recorder() as recorder, busy_core():
            guest = Guest()
            stolen_before = stolen_ms() or 0.0
            with Served(host_command(config)) as session, Master(120.0, [SIDEMAN_IN]) as master:
                kill_every_s = KILL_EVERY_S if seconds >= LONG_RUN_S else KILL_EVERY_S_OF_A_SHORT_RUN
                with Troubles(session, guest, kill_every_s) as troubles, BeatSender(session) as beats:
                    done, end_ns = _act(Stage(session, master, beats), rounds(seconds), seconds)
                session.send("transport/play", 0)
                time.sleep(0.5)
                counters = counters_of(session)
                said = list(session.lines)
            tape = recorder.tape()
    heard = Heard.of(tape)
    findings = find_faults(heard, *undisturbed(done, end_ns))
    stolen = (stolen_ms() or 0.0) - stolen_before
    return _result(findings, done, troubles.provoked, counters, server, load, stolen, said)


def _act(stage: Stage, deeds: Sequence[Deed], seconds: float) -> tuple[list[tuple[int, Deed]], int]:
    """Does each deed at its time; gives the moments, and the end."""
    progress = Progress("soak", seconds)
    began = time.monotonic()
    done = []
    for deed in deeds:
        while (left_s := began + deed.at_s - time.monotonic()) > 0:
            progress.show(time.monotonic() - began)
            time.sleep(min(left_s, 0.5))
        done.append((time.monotonic_ns(), deed))
        deed.do(stage)
    time.sleep(max(0.0, began + seconds - time.monotonic()))
    progress.close()
    return done, time.monotonic_ns()


def memory_growth_mb(samples: Sequence[tuple[float, MemoryUse]]) -> tuple[float, float]:
    """By how much the resident size and the process's share of it grew, MB, once the first sixth of the run is over."""
    settled = [use for _, use in samples[int(len(samples) * SETTLED_SHARE) :]]
    ends = max(1, int(len(settled) * ENDS_SHARE))
    if not settled:
        return 0.0, 0.0

    def growth(sizes_kb: Sequence[int]) -> float:
        return float(np.median(sizes_kb[-ends:]) - np.median(sizes_kb[:ends])) / 1024

    return growth([use.rss_kb for use in settled]), growth([use.pss_kb for use in settled])


def unaccounted(counters: Counters, provoked: Provoked, stalls: int) -> dict[str, int]:
    """The counters that tell something else than what was provoked, with what they tell.

    stalls: how often the whole machine stood still for longer than a note may be late; then some are dropped.
    """
    expected = {"voice_restarts": len(provoked.away_ms), "osc_malformed": provoked.datagrams}
    told_apart = set(DROPPED_WHEN_LATE) if stalls else set()
    told_apart |= {
        "osc_taken",
        "midi_sent",
        "midi_late",
        "sound_sent",
        "sound_late",
        "overruns",
        "voice_requests_replaced",
    }
    return {
        name: value
        for name, value in asdict(counters).items()
        if name not in told_apart and value != expected.get(name, 0)
    }


def without_repeats(findings: Findings, sent: int) -> tuple[Findings, int]:
    """Takes off the doubles that the session cannot have sent, for it sent fewer hits than were recorded; gives their
    number too. A JACK server that is late may hand a period's messages to a client twice."""
    repeated = min(findings.double_hits, max(0, findings.hits - sent))
    return replace(findings, double_hits=findings.double_hits - repeated), repeated


def _after(ns: int, done: Sequence[tuple[int, Deed]]) -> str:
    """The last deed before a moment, and how long before."""
    last = max((one for one in done if one[0] <= ns), default=None, key=lambda one: one[0])
    return "the beginning" if last is None else f"{last[1].what} ({(ns - last[0]) / 1e6:.0f} ms)"


def _result(
    findings: Findings,
    done: Sequence[tuple[int, Deed]],
    provoked: Provoked,
    counters: Counters,
    server: JackServer,
    load: str,
    stolen: float,
    said: Sequence[str],
) -> BenchResult:
    findings, repeated = without_repeats(findings, counters.midi_sent)
    rss_mb, pss_mb = memory_growth_mb(provoked.memory)
    wrong = unaccounted(counters, provoked, findings.stalls)
    return BenchResult(
        what="soak",
        meaning="from the kill of the voice until it is ready again, while clocks, ports and voices come and go",
        values_ms=np.array(provoked.away_ms),
        beside=f"{server}; a process that burns a core; {load}",
        columns=("second", "rss_kb", "pss_kb"),
        pairs=[(second, use.rss_kb, use.pss_kb) for second, use in provoked.memory],
        figures=(
            *(Figure(name, value) for name, value in asdict(findings).items() if name != "double_hits_ns"),
            Figure("repeated_by_the_server", repeated),
            Figure("double_hits_after", "; ".join(_after(ns, done) for ns in findings.double_hits_ns) or "none"),
            Figure("kills", len(provoked.away_ms)),
            Figure("guest_visits", len(provoked.guest_heard)),
            Figure("guest_visits_in_silence", sum(not heard for heard in provoked.guest_heard)),
            Figure("memory_growth_rss_mb", rss_mb),
            Figure("memory_growth_pss_mb", pss_mb),
            Figure("memory_pss_mb", provoked.memory[-1][1].pss_kb / 1024 if provoked.memory else 0.0),
            *(Figure(f"counted_{name}", value) for name, value in asdict(counters).items()),
            Figure("counters_wrong", len(wrong)),
            Figure("counters_unaccounted", ", ".join(f"{name} {value}" for name, value in wrong.items()) or "none"),
            Figure("troubles_that_failed", "; ".join(provoked.faults) or "none"),
            Figure("passed_over", sum("passed over a fault" in line for line in said)),
            Figure("stolen_ms", stolen),
        ),
    )
