"""The scheduler's thread, with a note of every verb that it is told."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Iterator

from realtime._core import Pattern, SchedulerThread, Timeline, VoiceSettings
from realtime.play.log_entries import Argument, Entry, Verb, VerbName, Window

PATIENCE = 20
"""For how many looks the note of a verb that was taken is waited for; who told it passed by here."""


class RecordedVerbs:
    """Tells the scheduler's thread, and knows when it took what. The verbs belong to one thread, `entries` to another.

    It gives no beat for a pattern: the thread tells of it later.
    """

    def __init__(self, thread: SchedulerThread) -> None:
        self._thread = thread
        self._told: deque[tuple[int, Verb]] = deque()
        self._taken: deque[tuple[int, int, int, int]] = deque()
        self._window = -1
        self._looks = 0

    def start(self, timeline: Timeline, count_in_beats: float = 0.0) -> None:
        self._note(self._thread.start(timeline, count_in_beats), VerbName.START, timeline, count_in_beats)

    def stop(self) -> None:
        self._note(self._thread.stop(), VerbName.STOP)

    def set_timeline(self, timeline: Timeline) -> None:
        self._note(self._thread.set_timeline(timeline), VerbName.SET_TIMELINE, timeline)

    def submit(self, voice: int, pattern: Pattern, quantum_beats: float, not_before_beat: float = -math.inf) -> None:
        ticket = self._thread.submit(voice, pattern, quantum_beats, not_before_beat)
        self._note(ticket, VerbName.SUBMIT, voice, pattern, quantum_beats, not_before_beat)

    def interject(
        self, voice: int, pattern: Pattern, quantum_beats: float, span_beats: float, not_before_beat: float = -math.inf
    ) -> None:
        ticket = self._thread.interject(voice, pattern, quantum_beats, span_beats, not_before_beat)
        self._note(ticket, VerbName.INTERJECT, voice, pattern, quantum_beats, span_beats, not_before_beat)

    def set_voice(self, voice: int, settings: VoiceSettings) -> None:
        self._note(self._thread.set_voice(voice, settings), VerbName.SET_VOICE, voice, settings)

    def change_voice(self, voice: int, settings: VoiceSettings, from_beat: float = -math.inf) -> None:
        ticket = self._thread.change_voice(voice, settings, from_beat)
        self._note(ticket, VerbName.CHANGE_VOICE, voice, settings, from_beat)

    def click(self, on: bool) -> None:
        self._note(self._thread.click(on), VerbName.CLICK, on)

    def clock_out(self, on: bool) -> None:
        self._note(self._thread.clock_out(on), VerbName.CLOCK_OUT, on)

    def strike(self, drum: int, velocity: int, at_ns: int | None = None) -> None:
        """At at_ns, or now."""
        at_ns = time.monotonic_ns() if at_ns is None else at_ns
        self._note(self._thread.strike(drum, velocity, at_ns), VerbName.STRIKE, drum, velocity, at_ns)

    def panic(self) -> None:
        self._note(self._thread.panic(), VerbName.PANIC)

    def entries(self) -> Iterator[Entry]:
        """What the scheduler has taken since the last call, in its windows."""
        self._taken += self._thread.taken()
        while self._taken:
            window, ticket, last_to_ns, from_ns = self._taken[0]
            while self._told and self._told[0][0] < ticket:
                self._told.popleft()
            if ticket and not self._told and self._looks < PATIENCE:
                self._looks += 1
                return  # it was taken before its note was made
            self._looks = 0
            self._taken.popleft()
            if window != self._window:
                self._window = window
                yield Window(last_to_ns, from_ns)
            if ticket and self._told and self._told[0][0] == ticket:
                yield self._told.popleft()[1]

    def _note(self, ticket: int, name: VerbName, *arguments: Argument) -> None:
        if ticket:
            self._told.append((ticket, Verb(name, arguments)))
