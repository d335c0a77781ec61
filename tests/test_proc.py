"""What the system tells of a process: this one's own."""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
import time

import pytest

from realtime.bench.proc import cpu_s, memory, threads_cpu_ns, voice_pids, wakes

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux's")


def test_work_shows_in_both_counts_of_time() -> None:
    before_s, before_ns = cpu_s(os.getpid()), threads_cpu_ns(os.getpid())
    until = time.process_time() + 0.1
    while time.process_time() < until:
        pass
    assert cpu_s(os.getpid()) - before_s >= 0.08
    assert threads_cpu_ns(os.getpid()) - before_ns >= 0.08e9


def test_each_sleep_is_a_wake() -> None:
    before = wakes(os.getpid())
    for _ in range(20):
        time.sleep(0.001)
    assert wakes(os.getpid()) - before >= 20


def test_memory_that_is_touched_is_resident() -> None:
    before = memory(os.getpid())
    block = mmap.mmap(-1, 20 << 20)  # not from the heap, where resident memory may be free
    for page in range(0, len(block), mmap.PAGESIZE):
        block[page] = 1
    assert memory(os.getpid()).rss_kb - before.rss_kb > 10 << 10
    assert memory(os.getpid()).pss_kb - before.pss_kb > 10 << 10
    block.close()


def test_a_child_that_is_no_voice_is_none() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert voice_pids(os.getpid()) == []
        child.communicate(b"\n")


def test_a_process_that_has_ended_is_told() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    with pytest.raises(RuntimeError, match="has ended"):
        cpu_s(child.pid)
