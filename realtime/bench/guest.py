"""A program that comes and goes: `python -m realtime.bench.guest`, with JACK MIDI ports `Bench guest:in` and `:out`.

While it is there it plays a note every 170 ms, as a player would, and counts the note-ons that it hears. It says
`ready`, leaves when stdin ends, with a note still on, and then says how many it has heard.
"""

from __future__ import annotations

import subprocess
import sys

from realtime.bench.ready import start_ready
from realtime.music.midi_bytes import NOTE_OFF, NOTE_ON

CLIENT = "Bench guest"
IN_PORT, OUT_PORT = f"{CLIENT}:in", f"{CLIENT}:out"
EVERY_S, HELD_S = 0.17, 0.06
LOWEST_PITCH, PITCHES = 84, 12  # above the drums
END_LIMIT_S = 5.0


class Guest:
    """The guest's process, from the side of the benchmark. Raises RuntimeError, one sentence, when it cannot come."""

    def __init__(self) -> None:
        self._process = start_ready("guest", who="the guest's process")

    def go(self) -> int:
        """It leaves; how many note-ons it has heard. A client that is killed can hang the server: it is asked to go."""
        try:
            return int(self._process.communicate(timeout=END_LIMIT_S)[0])
        except (subprocess.TimeoutExpired, ValueError):
            self._process.kill()
            self._process.communicate()
            raise RuntimeError("the guest did not leave in order") from None


def main() -> int:
    """Plays until stdin ends."""
    import jack

    client = jack.Client(CLIENT, no_start_server=True)
    hears = client.midi_inports.register("in")
    plays = client.midi_outports.register("out")
    every, held = int(EVERY_S * client.samplerate), int(HELD_S * client.samplerate)
    heard = 0
    frame = 0

    @client.set_process_callback  # type: ignore[untyped-decorator,unused-ignore]
    def process(frames: int) -> None:
        nonlocal heard, frame
        for _, message in hears.incoming_midi_events():
            data = bytes(message)
            heard += len(data) == 3 and data[0] & 0xF0 == NOTE_ON and data[2] > 0
        plays.clear_buffer()
        pitch = LOWEST_PITCH + frame // every % PITCHES
        for status, begin in ((NOTE_ON, 0), (NOTE_OFF, held)):
            offset = (begin - frame) % every
            if offset < frames:
                plays.write_midi_event(offset, bytes((status, pitch, 60 + pitch % 60)))
        frame += frames

    with client:
        print("ready", flush=True)
        sys.stdin.read()
    print(heard)
    return 0


if __name__ == "__main__":
    sys.exit(main())
