"""A player for the latency benchmark: `python -m realtime.bench.sender PORT SEED`, another program on the JACK server.

It sends notes through python-rtmidi to the JACK port whose name contains PORT, 130 to 170 ms apart, says `ready` before
the first, and when stdin ends writes the moment of each (CLOCK_MONOTONIC, read just before it is sent) as a line of
JSON. RtMidi hands a note to the server at the start of the next period, as the driver of a keyboard does.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import threading
import time

import rtmidi

from realtime.bench.ready import start_ready
from realtime.music.midi_bytes import NOTE_OFF, NOTE_ON

CLIENT, PORT = "Bench player", "out"
SHORTEST_NS, LONGEST_NS = 130_000_000, 170_000_000
LOWEST_PITCH, HIGHEST_PITCH = 60, 71
SOFTEST, LOUDEST = 40, 120
CONNECT_NS = 300_000_000  # the server connects ports in its own time; what is sent before is lost
END_LIMIT_S = 5.0


class Sender:
    """The sender's process, from the side of the benchmark. Raises RuntimeError, one sentence, when it cannot play."""

    def __init__(self, port: str, seed: int = 0) -> None:
        self._process = start_ready("sender", port, str(seed), who="the player's process")

    def __enter__(self) -> Sender:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    def stop(self) -> list[int]:
        """Ends the playing and gives the moments of its notes."""
        sent_ns: list[int] = json.loads(self._process.communicate(timeout=END_LIMIT_S)[0])
        return sent_ns


def main() -> int:
    """Plays until stdin ends; 1 with one sentence on stderr when the port is not there."""
    wanted, seed = sys.argv[1], int(sys.argv[2])
    out = rtmidi.MidiOut(rtmidi.API_UNIX_JACK, name=CLIENT)
    names = out.get_ports()
    index = next((index for index, name in enumerate(names) if wanted in name), None)
    if index is None:
        print(f'no JACK port has "{wanted}" in its name; there are: {", ".join(names) or "none"}', file=sys.stderr)
        return 1
    out.open_port(index, PORT)
    stopped = threading.Event()
    threading.Thread(target=_wait_for_the_end, args=(stopped,), daemon=True).start()
    gc.collect()
    gc.freeze()
    gc.disable()
    print("ready", flush=True)
    print(json.dumps(_play(out, stopped, random.Random(seed))), flush=True)
    out.close_port()
    return 0


def _wait_for_the_end(stopped: threading.Event) -> None:
    sys.stdin.read()
    stopped.set()


def _play(out: rtmidi.MidiOut, stopped: threading.Event, chance: random.Random) -> list[int]:
    sent_ns: list[int] = []
    due_ns = time.monotonic_ns() + CONNECT_NS
    pitch = LOWEST_PITCH
    while not stopped.wait(max(0, due_ns - time.monotonic_ns()) / 1e9):
        out.send_message((NOTE_OFF, pitch, 0))
        pitch = chance.randint(LOWEST_PITCH, HIGHEST_PITCH)
        velocity = chance.randint(SOFTEST, LOUDEST)
        sent_ns.append(time.monotonic_ns())
        out.send_message((NOTE_ON, pitch, velocity))
        due_ns += chance.randint(SHORTEST_NS, LONGEST_NS)
    return sent_ns


if __name__ == "__main__":
    sys.exit(main())
