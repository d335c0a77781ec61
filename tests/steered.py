"""A desk with MIDI that steers: what was turned, said and sent back, on a clock of the test's own."""

from __future__ import annotations

from realtime.control.desk import Desk
from realtime.control.midi.control import MidiControl
from realtime.control.midi.map_file import MidiMap
from realtime.control.values import Values

MS = 1_000_000


def control(number, value, channel=1):
    """A control change."""
    return bytes((0xB0 | channel - 1, number, value))


def note(pitch, velocity, channel=1):
    """A note-on; velocity 0 ends the note."""
    return bytes((0x90 | channel - 1, pitch, velocity))


class Steered:
    """The desk obeys everything; `turned` holds what a control has turned, `told` all that watchers heard."""

    def __init__(self, *bindings, is_echo=lambda ns, message: False, **values):
        self.values = Values()
        for name, value in values.items():
            self.values.set(name.replace("__", "/"), value)
        self.turned, self.told, self.said, self.sent = [], [], [], []
        self.now_ns = 10_000 * MS
        self.desk = Desk(self.values, self._change, lambda values, ns, from_beat: None, self.said.append)
        self.map = MidiMap(tuple(bindings))
        self.midi = MidiControl(self.desk, self.map, self._send, self.said.append, is_echo)
        self.desk.watch(self.told.append)
        self.wait(1)
        self.sent.clear()

    def hear(self, *messages, every_ms=10):
        """Messages one after another; whether each steered."""
        steered = []
        for message in messages:
            self.wait(every_ms)
            steered.append(self.midi.hear(self.now_ns, message))
        return steered

    def move(self, number, *values, channel=1, every_ms=10):
        """A controller's values; gives what its parameter was turned to by them."""
        before = len(self.turned)
        self.hear(*(control(number, value, channel) for value in values), every_ms=every_ms)
        return [value for _, value in self.turned[before:]]

    def turn(self, name, value=1):
        """Turns a parameter from elsewhere."""
        before = len(self.turned)
        self.desk.turn(name, value, self.now_ns)
        del self.turned[before:]

    def wait(self, ms):
        """Lets time go by, looking every 4 ms as the session does."""
        end_ns = self.now_ns + round(ms * MS)
        while self.now_ns < end_ns:
            self.now_ns = min(end_ns, self.now_ns + 4 * MS)
            self.midi.advance(self.now_ns)

    def _change(self, name, value, ns):
        self.values.set(name, value)
        self.turned.append((name, value))

    def _send(self, messages):
        self.sent += [(self.now_ns, message) for message in messages]
