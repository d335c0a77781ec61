"""The latencies of the ways in and out, from the command line, the parameters and the devices to who keeps them.

An output that is L ms late gets its hits L ms early, so that they are heard at their due times; for that the scheduler
is ahead of time by the largest of them. What an input brings L ms late is taken as played L ms earlier.
"""

from __future__ import annotations

import threading
from typing import Protocol

from realtime._core import LARGEST_OUTPUT_LATENCY_NS, OUTPUT_LATENCY_SLEW, Mixer, SchedulerThread, SenderQueue
from realtime.config import SessionConfig, own_latencies_ns
from realtime.control.values import Values
from realtime.midi_system import MidiSystem
from realtime.play.sound import Sound

SHORTEST_LOOKAHEAD_NS = 5_000_000
LONGEST_LOOKAHEAD_NS = 200_000_000
LARGEST_TOLD_NS = 500_000_000  # a device that tells more is not believed


class Scheduler(Protocol):
    """What is asked of the scheduler here."""

    def set_lookahead(self, lookahead_ns: int) -> None:
        """How far ahead of time it is."""


class Lead:
    """How far ahead of time the outputs want the scheduler to be: at once when that grows, and when it shrinks only as
    fast as the outputs themselves come back."""

    def __init__(self) -> None:
        self._lead_ns = 0
        self._at_ns = 0

    def at(self, now_ns: int, wanted_ns: int) -> int:
        """The lead that holds at `now_ns`, which never falls."""
        fallen_ns = self._lead_ns - (now_ns - self._at_ns) // OUTPUT_LATENCY_SLEW
        self._lead_ns, self._at_ns = max(wanted_ns, fallen_ns, 0), now_ns
        return self._lead_ns


class Latencies:
    """The latencies of one session. `keep` may be called from any thread."""

    def __init__(
        self,
        config: SessionConfig,
        values: Values,
        midi: MidiSystem,
        mixer: Mixer | None,
        sound: Sound,
        osc_out: SenderQueue,
    ) -> None:
        self._values, self._midi, self._mixer, self._sound, self._osc_out = values, midi, mixer, sound, osc_out
        self._own_outputs_ns = own_latencies_ns(config.output_choices)
        self._own_inputs_ns = own_latencies_ns(config.input_choices)
        self._lead = Lead()
        self._lock = threading.Lock()

    @property
    def lead_ns(self) -> int:
        """How much longer before its first beat the band must be told to start: the largest of the outputs."""
        outs_ns = (self._ns("latency/midi_out"), self._ns("latency/osc_out"), self._sound_ns())
        return max(0, *outs_ns, *self._own_outputs_ns)

    @property
    def osc_in_ns(self) -> int:
        """How long before it came an onset over OSC was played."""
        return self._ns("latency/osc_in")

    @property
    def echo_shifts_ns(self) -> tuple[int, ...]:
        """How far from a note's due time its echo's stamp may lie, for each way out and each way in."""
        outs = {self._ns("latency/midi_out"), *self._own_outputs_ns}
        ins = {self._ns("latency/midi_in"), *self._own_inputs_ns}
        return tuple({-out_ns - in_ns for out_ns in outs for in_ns in ins})

    def keep(self, scheduler: Scheduler | SchedulerThread, now_ns: int) -> None:
        """Hands on what holds now; call it when one was turned, and about twice a second, for devices change too."""
        with self._lock:
            ahead_ns = max(SHORTEST_LOOKAHEAD_NS, self._midi.lookahead_ns, self._sound.lookahead_ns)
            scheduler.set_lookahead(min(LONGEST_LOOKAHEAD_NS, ahead_ns + self._lead.at(now_ns, self.lead_ns)))
            self._midi.set_latency(self._ns("latency/midi_out"), self._ns("latency/midi_in"))
            self._osc_out.latency_ns = self._ns("latency/osc_out")
            if self._mixer is not None:
                self._mixer.latency_ns = self._sound_ns()

    def _sound_ns(self) -> int:
        """What the device tells, where that can be, and what is turned on top of it; no more than there is room for."""
        if self._mixer is None:
            return 0
        told_ns = self._midi.sound_latency_ns if self._midi.carries_sound else self._sound.latency_ns
        is_sensible = 0 <= told_ns <= LARGEST_TOLD_NS
        sum_ns = self._ns("latency/sound") + (told_ns if is_sensible else 0)
        return max(-LARGEST_OUTPUT_LATENCY_NS, min(LARGEST_OUTPUT_LATENCY_NS, sum_ns))

    def _ns(self, name: str) -> int:
        return round(self._values.number(name) * 1e6)
