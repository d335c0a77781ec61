"""The keyboard's process: sends lines of stdin, `moment bytes`, from `Keys:out`, with the package JACK-Client.

The moment is CLOCK_MONOTONIC nanoseconds, 0 for now; the bytes are hexadecimal. It says `ready`, and ends with stdin.
"""

from __future__ import annotations

import heapq
import sys
import time
from collections import deque

import jack

MOST_A_PERIOD = 8  # a port's buffer is small; what is beyond it would be lost


def main() -> None:
    """Sends until stdin ends."""
    client = jack.Client("Keys", no_start_server=True)
    port = client.midi_outports.register("out")
    told: deque[tuple[int, int, bytes]] = deque()
    waiting: list[tuple[int, int, bytes]] = []

    @client.set_process_callback
    def process(frames: int) -> None:
        begin_ns = time.monotonic_ns()
        end_ns = begin_ns + frames * 1_000_000_000 // client.samplerate
        port.clear_buffer()
        while told:
            heapq.heappush(waiting, told.popleft())
        earliest = 0
        for _ in range(MOST_A_PERIOD):
            if not waiting or waiting[0][0] >= end_ns:
                return
            due_ns, _, data = heapq.heappop(waiting)
            offset = (due_ns - begin_ns) * client.samplerate // 1_000_000_000
            earliest = min(frames - 1, max(earliest, offset))
            port.write_midi_event(earliest, data)

    with client:
        print("ready", flush=True)
        for number, line in enumerate(sys.stdin):
            moment, data = line.split()
            told.append((int(moment), number, bytes.fromhex(data)))


if __name__ == "__main__":
    main()
