"""The judge's process: `judge.py FOLDER` records, with the package JACK-Client, every message that comes to `Judge:in`.

It says `ready`, and writes as it goes: cycles.bin, an int64 pair (first frame, CLOCK_MONOTONIC) a cycle, and
messages.txt, a line (number of the cycle, frame within it, bytes) a message. A line on stdin ends it. It uses nothing
of Sideman.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import deque
from pathlib import Path

import jack
import numpy as np

FLUSH_S = 0.05


def main() -> None:
    """Records until a line or the end of stdin."""
    folder = Path(sys.argv[1])
    cycles: deque[tuple[int, int]] = deque()
    messages: deque[tuple[int, int, bytes]] = deque()
    client = jack.Client("Judge", no_start_server=True)
    port = client.midi_inports.register("in")
    number = -1

    @client.set_process_callback
    def process(_frames: int) -> None:
        nonlocal number
        now_ns = time.monotonic_ns()
        number += 1
        cycles.append((client.last_frame_time, now_ns))
        for offset, data in port.incoming_midi_events():
            messages.append((number, offset, bytes(data)))

    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.readline(), ended.set()), daemon=True).start()
    with (folder / "cycles.bin").open("wb") as cycle_file, (folder / "messages.txt").open("w") as message_file:

        def flush() -> None:
            pairs = [cycles.popleft() for _ in range(len(cycles))]
            cycle_file.write(np.array(pairs, np.int64).tobytes())
            for _ in range(len(messages)):
                cycle, offset, data = messages.popleft()
                message_file.write(f"{cycle} {offset} {data.hex()}\n")
            message_file.flush()

        with client:
            gc.collect()
            gc.freeze()
            gc.disable()
            print("ready", flush=True)
            while not ended.wait(FLUSH_S):
                flush()
        flush()


if __name__ == "__main__":
    main()
