"""A JACK client that sends MIDI which is none or nearly: `midi_fuzzer.py COUNT SEED`, from `Fuzzer:out`.

It sends as much as goes through a port, says `ready`, `sent N` every second and at the end `done N`, N being how many
messages have gone out, and stays until stdin ends.
"""

from __future__ import annotations

import random
import sys
import threading
from collections import deque
from pathlib import Path

import jack

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from real.malformed import long_midi_message, midi_message

LONG_EVERY = 50
MOST_A_PERIOD = 64
AHEAD = 2000


def main() -> None:
    """Sends a line on stdin's word."""
    count, chance = int(sys.argv[1]), random.Random(int(sys.argv[2]))
    client = jack.Client("Fuzzer", no_start_server=True)
    port = client.midi_outports.register("out")
    waiting: deque[bytes] = deque()
    sent = 0
    ended = threading.Event()

    @client.set_process_callback
    def process(frames: int) -> None:
        nonlocal sent
        port.clear_buffer()
        try:
            for _ in range(min(MOST_A_PERIOD, len(waiting))):
                port.write_midi_event(frames - 1, waiting[0])
                waiting.popleft()
                sent += 1
        except jack.JackError:
            return  # the port is full: the rest comes with the next period

    with client:
        print("ready", flush=True)
        sys.stdin.readline()
        threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
        made = 0
        while sent < count and not ended.is_set():
            while made < count and len(waiting) < AHEAD:
                made += 1
                waiting.append((long_midi_message if made % LONG_EVERY == 0 else midi_message)(chance))
            ended.wait(0.02)
        print(f"done {sent}", flush=True)
        ended.wait()


if __name__ == "__main__":
    main()
