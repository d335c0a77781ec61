"""The process of a cable, or of a player: `responder.py DELAY_MS SPREAD_MS PITCH` answers each note-on after a while.

It listens at `Responder:in` and answers from `Responder:out`, to the frame, DELAY_MS later, by SPREAD_MS more or less,
with the same note or, where PITCH is not -1, with that pitch on channel 1. It says `ready`, and ends with stdin.
"""

from __future__ import annotations

import heapq
import random
import sys

import jack


def main() -> None:
    """Answers until stdin ends."""
    delay_ms, spread_ms, pitch = float(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(5)
    client = jack.Client("Responder", no_start_server=True)
    heard, out = client.midi_inports.register("in"), client.midi_outports.register("out")
    waiting: list[tuple[int, bytes]] = []
    at = 0

    @client.set_process_callback
    def process(frames: int) -> None:
        nonlocal at
        out.clear_buffer()
        for offset, data in heard.incoming_midi_events():
            message = bytes(data)
            if message[0] & 0xF0 == 0x90 and message[2] > 0:
                delay = (delay_ms + chance.uniform(-spread_ms, spread_ms)) * client.samplerate / 1e3
                answer = message if pitch < 0 else bytes((0x90, pitch, 90))
                heapq.heappush(waiting, (at + offset + max(0, round(delay)), answer))
        while waiting and waiting[0][0] < at + frames:
            due, message = heapq.heappop(waiting)
            out.write_midi_event(max(0, due - at), message)
        at += frames

    with client:
        print("ready", flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
