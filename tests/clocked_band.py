"""A band for the tests whose transport reads the clocks that a test gives it."""

from __future__ import annotations

import numpy as np
from manual_band import Band
from midi_master import Master

from realtime.listen.midi_clock import MidiClockInput
from realtime.music.clock_reading import ClockName

MS = 1_000_000
BEAT = 24
KICK = 36


class Stage(Band):
    """A band whose transport reads a MIDI clock, and any other reading that a test puts there."""

    def __init__(self, clock="auto", **values):
        self.midi = MidiClockInput(120.0)
        self.others = {}
        self.positions = []
        self.said = []
        super().__init__(say=self.said.append, transport__clock=clock, **values)
        self.conductor.stop()
        self.values.set("transport/play", False)
        self.hits.clear()

    @property
    def transport(self):
        return self.conductor.transport

    def tick(self, now_ns):
        self.transport.obey({ClockName.MIDI: self.midi.read(now_ns), **self.others}, now_ns)
        super().tick(now_ns)
        if self.conductor.playing:
            self.positions.append((now_ns, self.beat))

    def run(self, seconds):
        """Time goes by without anybody's clock."""
        self.wait(seconds)

    def master(self, **of_master):
        return Master(self.midi.take, at_ns=self.now_ns + MS, **of_master)

    def play_ticks(self, master, count, bpm_at=None):
        """The master ticks, and the band lives meanwhile."""
        for tick in range(count):
            if bpm_at is not None:
                master.bpm = bpm_at(tick / BEAT)
            at_ns = master.tick()
            while self.now_ns < at_ns:
                self.tick(min(at_ns, self.now_ns + 2 * MS))
        return at_ns


def kick_error_ms(stage, tick_ns, first):
    """How far each kick, from that hit on, lies from the master's beat; tick_ns: the moments of the ticks."""
    beats = np.array(tick_ns)[::BEAT]
    kicks = np.array([hit.due_ns for hit in stage.hits if hit.pitch == KICK][first:])
    kicks = kicks[kicks <= beats[-1]]
    return np.array([np.abs(beats - kick).min() / MS for kick in kicks])
