"""Lets an input go and takes it again, many times, while notes pour in from it; prints how many came."""

from __future__ import annotations

import threading
import time

import rtmidi

from realtime.listen.midi_input import MidiInput

TIMES = 15
PLAYS_S = 0.05
JACK = rtmidi.API_UNIX_JACK


def pour(keys: rtmidi.MidiOut, ended: threading.Event) -> None:
    """More notes than Python gets round to hearing."""
    while not ended.wait(0.001):
        for velocity in range(1, 21):
            keys.send_message((0x90, 60, velocity))


def main() -> None:
    keys = rtmidi.MidiOut(JACK, name="Keys")
    keys.open_virtual_port("out")
    ended, heard = threading.Event(), []
    pouring = threading.Thread(target=pour, args=(keys, ended))
    pouring.start()
    ears = MidiInput(lambda ns, message: heard.append(message), ["Keys:out"], api=JACK)
    for _ in range(TIMES):
        time.sleep(PLAYS_S)
        ears.rescan(ears.ports)
    ears.close()
    ended.set()
    pouring.join()
    print(len(heard))


if __name__ == "__main__":
    main()
