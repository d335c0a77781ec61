"""A benchmark's other program: a module of this package in a process of its own, ready when it says `ready`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping


def start_ready(
    module: str, *arguments: str, who: str, environment: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """The process of `realtime.bench.MODULE`, when it is ready.

    RuntimeError with its last words, or naming `who`, when it ends before that. environment: None is our own.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", f"realtime.bench.{module}", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert process.stdout is not None
    if process.stdout.readline().strip() != "ready":
        words = process.communicate()[1].strip().splitlines()
        raise RuntimeError(words[-1] if words else f"{who} ended without a word")
    return process
