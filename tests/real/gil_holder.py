"""`sideman serve ARGS`, in which each line of stdin makes a C call sleep for three seconds with the GIL held."""

from __future__ import annotations

import ctypes
import sys
import threading
import time

from realtime.cli import run

HOLD_S = 3


def hold_on_demand() -> None:
    """Says `held from to`, CLOCK_MONOTONIC nanoseconds, after each hold. PyDLL, unlike CDLL, keeps the GIL."""
    sleep = ctypes.PyDLL(None).sleep
    for _ in sys.stdin:
        began_ns = time.monotonic_ns()
        sleep(HOLD_S)
        print(f"held {began_ns} {time.monotonic_ns()}", flush=True)


if __name__ == "__main__":
    threading.Thread(target=hold_on_demand, daemon=True).start()
    sys.exit(run(["serve", *sys.argv[1:]]))
