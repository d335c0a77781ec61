"""A scheduler on a manual clock that tapes what a log would say of it."""

from __future__ import annotations

import math

from realtime._core import Scheduler
from realtime.play.log_entries import Sent, Verb, VerbName, Window


class TapedScheduler:
    """The verbs and the windows of `_core.Scheduler`; entries: its log, sent: every message as a log has it."""

    def __init__(self):
        self.scheduler = Scheduler()
        self.entries, self.sent = [], []
        self._to_ns = None
        self._is_told = False

    def advance(self, from_ns, to_ns):
        if self._to_ns is None:
            self.entries.insert(0, Window(from_ns, from_ns))
        elif from_ns != self._to_ns and self._is_told:
            last = max(i for i, entry in enumerate(self.entries) if isinstance(entry, Window))
            self.entries[last] = Window(self._to_ns, from_ns)  # what was told meanwhile is taken after the stall
        elif from_ns != self._to_ns:
            self._name_window(from_ns)
        events = self.scheduler.advance(from_ns, to_ns)
        self._to_ns, self._is_told = to_ns, False
        self.sent += Sent.of(events).rows
        self.sent += Sent.of(self.scheduler.end_strokes(from_ns)).rows
        return events

    def start(self, timeline, count_in_beats=0.0):
        return self._tell(VerbName.START, timeline, count_in_beats)

    def stop(self):
        return self._tell(VerbName.STOP)

    def set_timeline(self, timeline):
        return self._tell(VerbName.SET_TIMELINE, timeline)

    def submit(self, voice, pattern, quantum_beats, not_before_beat=-math.inf):
        return self._tell(VerbName.SUBMIT, voice, pattern, quantum_beats, not_before_beat)

    def interject(self, voice, pattern, quantum_beats, span_beats, not_before_beat=-math.inf):
        return self._tell(VerbName.INTERJECT, voice, pattern, quantum_beats, span_beats, not_before_beat)

    def set_voice(self, voice, settings):
        return self._tell(VerbName.SET_VOICE, voice, settings)

    def change_voice(self, voice, settings, from_beat=-math.inf):
        return self._tell(VerbName.CHANGE_VOICE, voice, settings, from_beat)

    def strike(self, drum, velocity, at_ns):
        self.sent += Sent.of(self._tell(VerbName.STRIKE, drum, velocity, at_ns)).rows

    def panic(self, from_ns):
        """from_ns: where the next window begins, at which it is taken."""
        self._name_verb(VerbName.PANIC)
        self.sent += Sent.of(self.scheduler.end_notes(from_ns)).rows

    def click(self, on):
        return self._tell(VerbName.CLICK, on)

    def clock_out(self, on):
        return self._tell(VerbName.CLOCK_OUT, on)

    def end(self):
        """The log is whole up to here."""
        self._name_window(self._to_ns)
        return self.entries

    def _tell(self, name, *arguments):
        self._name_verb(name, *arguments)
        return getattr(self.scheduler, name.value)(*arguments)

    def _name_verb(self, name, *arguments):
        if not self._is_told and self._to_ns is not None:
            self._name_window(self._to_ns)
        self.entries.append(Verb(name, arguments))

    def _name_window(self, from_ns):
        self.entries.append(Window(self._to_ns, from_ns))
        self._is_told = True
