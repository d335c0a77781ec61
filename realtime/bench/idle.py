"""What a session costs: the processor's time of `sideman serve`, stopped and playing, over JACK and without any port.

The figures in percent of one core are of the host's process alone, user and system time as /proc/PID/stat tells them;
those of its voice stand beside. While it plays, a player strikes four notes a second over OSC, so that the drums think.
Any JACK client is woken at each period, 750 times a second at 64 frames: what one costs that does nothing else stands
beside too, and what the stopped host costs beyond it.
The values of which percentiles are given are one second each of the host over JACK that is stopped.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np

from realtime.bench.jack_server import JackServer, jack_server
from realtime.bench.machine import other_load
from realtime.bench.proc import cpu_s, threads_cpu_ns, voice_pids, wakes
from realtime.bench.result import BenchResult, Figure
from realtime.bench.served import Served, serve_command
from realtime.bench.silent_client import silent_client
from realtime.progress import Progress

SETTLE_S = 2.0
STRIKE_S = 0.25
STATES = 4
WITHOUT_PORTS = ("--midi", "rtmidi", "--input", "none", "--output", "none", "--sound", "none")
OVER_JACK = ("--midi", "jack")


@dataclass(frozen=True, slots=True)
class Cost:
    """What was spent over `seconds`: the host's and its voices' time, and how often the host's threads were woken.

    each_s_ms: the host's time in each single second, milliseconds.
    """

    seconds: float
    host_s: float
    voices_s: float
    wakes: int
    each_s_ms: tuple[float, ...]

    @property
    def host_percent(self) -> float:
        """Of one core."""
        return 100 * self.host_s / self.seconds

    @property
    def voices_percent(self) -> float:
        """Of one core."""
        return 100 * self.voices_s / self.seconds


def measure_idle(seconds: float, real_time: bool) -> BenchResult:
    """Measures each of the four states, and JACK's share, for a quarter of `seconds`.

    Raises RuntimeError, one sentence, without JACK.
    """
    load = other_load()
    progress = Progress("idle", seconds)
    costs: dict[str, Cost] = {}
    server: JackServer | None = None
    silence_percent = 0.0
    for where, arguments in (("jack", OVER_JACK), ("alone", WITHOUT_PORTS)):
        with jack_server(real_time) if where == "jack" else nullcontext() as running:
            if running is not None:
                server, silence_percent = running, _silence_percent(seconds / STATES)
            with Served(serve_command(*arguments)) as session:
                for state in ("playing", "stopped"):
                    session.send("transport/play", int(state == "playing"))
                    time.sleep(SETTLE_S)
                    costs[f"{where}_{state}"] = _spent(session, seconds / STATES, plays=state == "playing")
                    progress.show(len(costs) * seconds / STATES)
    progress.close()
    return _result(costs, silence_percent, f"{server}; a player over OSC while playing; {load}")


def _silence_percent(seconds: float) -> float:
    """What a JACK client takes of a core that does nothing."""
    with silent_client() as pid:
        time.sleep(SETTLE_S)
        began, before_s = time.monotonic(), cpu_s(pid)
        time.sleep(seconds)
        return 100 * (cpu_s(pid) - before_s) / (time.monotonic() - began)


def _spent(session: Served, seconds: float, *, plays: bool) -> Cost:
    """Watches the session for so long; `plays`: strikes notes meanwhile."""
    voices = voice_pids(session.pid)
    began = time.monotonic()
    host_s, voices_s, woken = cpu_s(session.pid), _sum_s(voices), wakes(session.pid)
    each_s_ms = []
    before_ns, second = threads_cpu_ns(session.pid), 1
    while (elapsed := time.monotonic() - began) < seconds:
        if elapsed >= second:
            now_ns = threads_cpu_ns(session.pid)
            each_s_ms.append((now_ns - before_ns) / 1e6)
            before_ns, second = now_ns, second + 1
        if plays:
            session.send("onset", 100)
        time.sleep(STRIKE_S)
    elapsed = time.monotonic() - began
    return Cost(
        elapsed,
        cpu_s(session.pid) - host_s,
        _sum_s(voices) - voices_s,
        wakes(session.pid) - woken,
        tuple(each_s_ms),
    )


def _sum_s(pids: Sequence[int]) -> float:
    return sum(cpu_s(pid) for pid in pids)


def _result(costs: dict[str, Cost], silence_percent: float, beside: str) -> BenchResult:
    figures = [
        Figure("silent_jack_client_percent", silence_percent),
        Figure("jack_stopped_beyond_it_percent", costs["jack_stopped"].host_percent - silence_percent),
    ]
    for name, cost in costs.items():
        figures.append(Figure(f"{name}_percent", cost.host_percent))
        figures.append(Figure(f"{name}_voice_percent", cost.voices_percent))
        figures.append(Figure(f"{name}_wakes_a_second", cost.wakes / cost.seconds))
    return BenchResult(
        what="idle",
        meaning="the host's time on the processor in each second, stopped, over JACK: 10 ms are 1 % of a core",
        values_ms=np.array(costs["jack_stopped"].each_s_ms),
        beside=beside,
        columns=("state", "second", "cpu_ms"),
        pairs=[
            (state, second, ms) for state, cost in enumerate(costs.values()) for second, ms in enumerate(cost.each_s_ms)
        ],
        figures=tuple(figures),
    )
