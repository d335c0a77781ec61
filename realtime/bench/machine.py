"""The machine that a benchmark ran on, and what else it was doing."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path

LOOK_S = 0.5


def machine() -> str:
    """Processor, cores, system and Python, in one line."""
    return f"{_processor()}, {_cores()}, {platform.system()} {platform.release()}, Python {platform.python_version()}"


def other_load() -> str:
    """How busy the machine is before a benchmark begins, in one phrase; takes half a second.

    Where it cannot be known (outside Linux) the phrase says so.
    """
    before = _busy_s()
    if before is None:
        return "the load of other programs is not known on this system"
    began = time.monotonic()
    time.sleep(LOOK_S)
    after = _busy_s()
    assert after is not None
    return f"other programs took {max(0.0, after - before) / (time.monotonic() - began):.2f} of one core just before"


def stolen_ms() -> float | None:
    """For how long, since the start, a hypervisor has not let this machine run; None where that is not told."""
    fields = _cpu_fields()
    return fields[7] / _ticks_a_second() * 1e3 if fields is not None and len(fields) > 7 else None


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _cores() -> str:
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return "1 core" if count == 1 else f"{count} cores"


def _busy_s() -> float | None:
    """Seconds that all cores together have worked since the start; None where the system does not tell."""
    fields = _cpu_fields()
    if fields is None:
        return None
    user, nice, system, _idle, _iowait, irq, softirq = fields[:7]
    return (user + nice + system + irq + softirq) / _ticks_a_second()


def _cpu_fields() -> list[int] | None:
    """The first line of Linux's /proc/stat: ticks of all cores together."""
    try:
        line = Path("/proc/stat").read_text(encoding="utf-8").split("\n", 1)[0]
    except OSError:
        return None
    return [int(field) for field in line.split()[1:]]


def _ticks_a_second() -> float:
    return float(os.sysconf("SC_CLK_TCK"))
