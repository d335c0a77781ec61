"""The player, whoever it is: a keyboard, OSC, or the built-in performer until somebody plays."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from realtime.conducting.conductor import Conductor
from realtime.listen.conditioning import Conditioning, Release, Stroke
from realtime.listen.gather import EchoFilter
from realtime.listen.performer import EARLY_BEATS, Performer
from realtime.music.accent import accent
from realtime.music.kit import KIT
from realtime.music.midi_bytes import CONTROL_CHANGE, NOTE_OFF, NOTE_ON
from realtime.play.recorder import Recorder

ACCENT_EARLY_BEATS = 0.125  # a note up to half a step before a bar line belongs to it
LONGEST_PERFORMED_BEATS = 4.0  # what the performer would have played in a longer stall, as in a sleep, is left out


class Player:
    """Takes what is played to the conductor, records it, and leaves out the echoes of what was sent.

    Every method is called on the conducting thread; times are CLOCK_MONOTONIC nanoseconds.
    """

    def __init__(
        self,
        conductor: Conductor,
        recorder: Recorder | None,
        performer: Performer | None,
        say: Callable[[str], None],
        heard: Callable[[int, int], None] = lambda ns, velocity: None,
        sound: Callable[[int, int], None] = lambda drum, velocity: None,
    ) -> None:
        """heard: told of the moment and velocity of each note that a person struck; sound: strikes a drum at once."""
        self._conductor, self._recorder, self._performer, self._say = conductor, recorder, performer, say
        self._heard, self._sound = heard, sound
        self._conditioning = Conditioning(conductor.values, tuple(drum.wire_name for drum in KIT))
        self._echoes = EchoFilter()
        self._performed_to_beat = -EARLY_BEATS
        self._performed_pitches: set[int] = set()

    @property
    def is_performer(self) -> bool:
        """Whether the built-in performer still plays."""
        return self._performer is not None

    def know_latencies(self, echo_shifts_ns: tuple[int, ...]) -> None:
        """How far from a note's due time its echo may be stamped."""
        self._echoes.shifts_ns = echo_shifts_ns

    def hear(self, ns: int, message: bytes) -> None:
        """Takes what came in through a port, as the controls `input/...` have it; bytes that are no MIDI pass by."""
        is_struck = len(message) == 3 and message[0] & 0xF0 == NOTE_ON and message[1] <= 127 and 0 < message[2] <= 127
        if is_struck and self.is_echo(ns, message):
            return
        for heard in self._conditioning.hear(ns, message):
            if isinstance(heard, Release):
                self._end(heard)
            else:
                self._send_the_performer_home()
                self._heard(ns, message[2])
                self._play(heard)

    def record_control(self, ns: int, message: bytes) -> None:
        """Records what came in beside notes, just as it came: bends, pressure, controllers, programs.

        That it turns a parameter as well makes no difference. Other messages, and echoes, pass by.
        """
        if self._recorder is None or not self._conditioning.is_control_heard(message):
            return
        is_controller = message[0] & 0xF0 == CONTROL_CHANGE
        if not (is_controller and self._echoes.is_control_echo(ns, message[1], message[2])):
            self._recorder.played(ns, message)

    def is_echo(self, ns: int, message: bytes) -> bool:
        """Whether a note-on of three good bytes is one that the band has sent, come back."""
        return self._echoes.is_echo(ns, message[0] & 0x0F, message[1], message[2])

    def strike(self, ns: int, velocity: int, pitch: int) -> None:
        """Takes an onset that has no end, as OSC sends it: velocity and pitch 0..127; velocity 0 is none."""
        if velocity == 0:
            return
        self._send_the_performer_home()
        self._heard(ns, velocity)
        if self._recorder is not None:
            self._recorder.struck(ns, pitch, velocity)
        self._conductor.strike(ns, pitch, velocity)

    def perform(self, now_ns: int) -> None:
        """Ends notes that get no end, and plays what the performer has struck since the last call, at its moments."""
        for overdue in self._conditioning.end_overdue(now_ns):
            self._end(overdue)
        if self._performer is None or not self._conductor.playing:
            return
        timeline = self._conductor.timeline
        beat = timeline.beat_at(now_ns)
        if beat < self._performed_to_beat - EARLY_BEATS:
            self._performed_to_beat = beat  # the transport was started anew
        if beat > self._performed_to_beat + LONGEST_PERFORMED_BEATS:
            self.release()
            self._performed_to_beat = beat
        for note_beat, message in self._performer.messages(self._performed_to_beat, beat):
            (self._performed_pitches.add if message[0] == NOTE_ON else self._performed_pitches.discard)(message[1])
            self._take(timeline.time_at(note_beat), message)
        self._performed_to_beat = max(beat, self._performed_to_beat)

    def know_what_was_sent(self, events: npt.NDArray[np.void]) -> None:
        """Takes the scheduler's events (EVENT_DTYPE): to know their echoes, and to record them."""
        if self._recorder is not None:
            self._recorder.follow(self._conductor.timeline, time.monotonic_ns())
            if len(events):
                self._recorder.sent(events)
        kinds = events["status"] & 0xF0
        for event in events[((kinds == NOTE_ON) & (events["data2"] > 0)) | (kinds == CONTROL_CHANGE)]:
            due_ns, status, data1, data2 = (int(event[name]) for name in ("due_ns", "status", "data1", "data2"))
            remember = self._echoes.sent if status & 0xF0 == NOTE_ON else self._echoes.sent_control
            remember(due_ns, status & 0x0F, data1, data2)

    def release(self) -> None:
        """Lets go of what the performer holds."""
        now_ns = time.monotonic_ns()
        for pitch in sorted(self._performed_pitches):
            self._take(now_ns, bytes((NOTE_OFF, pitch, 0)))
        self._performed_pitches.clear()

    def _play(self, stroke: Stroke) -> None:
        velocity = self._accent(stroke.ns) if stroke.is_flat else stroke.velocity
        if stroke.drum is not None:
            self._sound(stroke.drum, velocity)
        self._take(stroke.ns, bytes((NOTE_ON | stroke.channel, stroke.pitch, velocity)))

    def _accent(self, ns: int) -> int:
        timeline = self._conductor.timeline
        beat = timeline.beat_at(ns) + ACCENT_EARLY_BEATS
        beats_per_bar, pulse_beats, _ = timeline.bars_at(beat)
        return accent(timeline.bar_at(beat)[1] - ACCENT_EARLY_BEATS, beats_per_bar, pulse_beats)

    def _end(self, release: Release) -> None:
        self._take(release.ns, bytes((NOTE_OFF | release.channel, release.pitch, 0)))

    def _take(self, ns: int, message: bytes) -> None:
        if self._recorder is not None:
            self._recorder.played(ns, message)
        if message[0] & 0xF0 == NOTE_ON:
            self._conductor.strike(ns, message[1], message[2])

    def _send_the_performer_home(self) -> None:
        if self._performer is None:
            return
        self._performer = None
        self.release()
        self._conductor.change("groove/clear", 1, time.monotonic_ns())
        self._say("you play: the built-in performer is silent from now on")
