"""A process that takes a whole core, as a program on the same computer may."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def busy_core() -> Iterator[None]:
    """Burns one core, in another process, as long as the context lasts."""
    process = subprocess.Popen([sys.executable, "-m", "realtime.bench.burner"])
    try:
        yield
    finally:
        process.kill()
        process.wait()


def main() -> None:
    """Burns until it is killed, or until the process that started it is gone."""
    parent = os.getppid()
    while os.getppid() == parent:
        for _ in range(1_000_000):
            pass


if __name__ == "__main__":
    main()
