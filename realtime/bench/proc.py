"""What Linux tells of a running process: its time on the processor, its memory, its voices. RuntimeError elsewhere."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

WORKER = b"realtime.voices.worker"


@dataclass(frozen=True, slots=True)
class MemoryUse:
    """Resident memory in KiB; of `pss_kb`, what is shared with others counts by its share."""

    rss_kb: int
    pss_kb: int


def cpu_s(pid: int) -> float:
    """Seconds on the processor since the start, user and system, every thread that has ended too; steps of 10 ms."""
    fields = _read(pid, "stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def threads_cpu_ns(pid: int) -> int:
    """Nanoseconds on the processor of the threads that live: exact, where `cpu_s` is not."""
    total = 0
    for thread in _threads(pid):
        try:
            total += int((thread / "schedstat").read_text(encoding="ascii").split()[0])
        except OSError:
            continue  # it has just ended
    return total


def wakes(pid: int) -> int:
    """How often its threads have slept, and so were woken, since the start."""
    total = 0
    for thread in _threads(pid):
        try:
            lines = (thread / "status").read_text(encoding="utf-8").splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))
    return total


def memory(pid: int) -> MemoryUse:
    """What it holds in memory now."""
    sizes = {"Rss": 0, "Pss": 0}
    for line in _read(pid, "smaps_rollup").splitlines():
        name, _, amount = line.partition(":")
        if name in sizes:
            sizes[name] = int(amount.split()[0])
    return MemoryUse(sizes["Rss"], sizes["Pss"])


def voice_pids(pid: int) -> list[int]:
    """The processes of a session's voices that run at the moment."""
    found = []
    for thread in _threads(pid):
        try:
            children = (thread / "children").read_text(encoding="ascii").split()
        except OSError:
            continue
        found += [int(child) for child in children if _is_voice(int(child))]
    return found


def _is_voice(pid: int) -> bool:
    try:
        return WORKER in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def _threads(pid: int) -> list[Path]:
    return list(Path(f"/proc/{pid}/task").glob("*"))


def _read(pid: int, name: str) -> str:
    try:
        return Path(f"/proc/{pid}/{name}").read_text(encoding="utf-8", errors="replace")
    except OSError:
        raise RuntimeError(f"process {pid} cannot be looked at: it has ended, or this is not Linux") from None
