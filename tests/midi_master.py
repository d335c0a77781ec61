"""Another program's MIDI clock on a manual clock."""

from __future__ import annotations

TICK, START, CONTINUE, STOP = b"\xf8", b"\xfa", b"\xfb", b"\xfc"
TICKS_A_BEAT = 24


def song_position(beat):
    """The message for a beat that is a whole number of sixteenths."""
    sixteenths = round(beat * 4)
    return bytes((0xF2, sixteenths & 0x7F, sixteenths >> 7))


class Master:
    """Sends to take(ns, message); its ticks may lie beside their moments by jitter(tick) ns."""

    def __init__(self, take, bpm=120.0, at_ns=1_000_000_000, jitter=lambda tick: 0):
        self._take, self.bpm, self._jitter = take, bpm, jitter
        self.now_ns = float(at_ns)  # when its next tick is due
        self.ticks = 0
        self._newest_ns = 0

    def send(self, message):
        """A message just before the next tick."""
        self._take(max(int(self.now_ns) - 1_000, self._newest_ns), message)

    def tick(self, count=1):
        """So many ticks at its tempo; gives the moment of the last one."""
        for _ in range(count):
            self._newest_ns = max(self._newest_ns, int(self.now_ns + self._jitter(self.ticks)))
            self._take(self._newest_ns, TICK)
            self.ticks += 1
            last_ns = int(self.now_ns)
            self.now_ns += 60e9 / self.bpm / TICKS_A_BEAT
        return last_ns

    def wait(self, seconds):
        """Sends nothing."""
        self.now_ns += seconds * 1e9
