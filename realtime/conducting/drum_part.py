"""The drums' part, as the scheduler has it: its patterns, what sounds once over them, and how they sound."""

from __future__ import annotations

import math
from collections import deque
from typing import Protocol

from realtime._core import DRUM_VOICE, Pattern, Timeline, VoiceSettings
from realtime.conducting.cues import Cue, Cues
from realtime.conducting.drum_sound import voice_settings
from realtime.conducting.history import History
from realtime.control.parameters import RESPONSES
from realtime.control.values import Values
from realtime.voices.answer import Answer

ANSWERS_KEPT = 16
SHORTEST_RESPONSE_BEATS = 0.25


class SchedulerVerbs(Protocol):
    """What is asked of a scheduler, live or on a manual clock.

    `submit` and `interject` give the beat from which the pattern sounds, if they know it at once; else who hears of it
    later says so with `took`.
    """

    def start(self, timeline: Timeline) -> None: ...
    def stop(self) -> None: ...
    def set_timeline(self, timeline: Timeline) -> None: ...
    def submit(self, voice: int, pattern: Pattern, quantum_beats: float, not_before_beat: float = ...) -> object: ...
    def interject(
        self, voice: int, pattern: Pattern, quantum_beats: float, span_beats: float, not_before_beat: float = ...
    ) -> object: ...
    def set_voice(self, voice: int, settings: VoiceSettings) -> None: ...
    def click(self, on: bool) -> None: ...
    def clock_out(self, on: bool) -> None: ...


class DrumPart:
    """Hands patterns to the scheduler, and knows which sounds when."""

    def __init__(self, scheduler: SchedulerVerbs, values: Values) -> None:
        self.history = History()
        self.cues = Cues()
        self.newest: Answer | None = None
        """The last answer that was handed to the scheduler."""
        self._scheduler, self._values = scheduler, values
        self._answers: deque[Answer] = deque(maxlen=ANSWERS_KEPT)
        self.turned()

    def turned(self) -> None:
        """A control of the sound was turned; it is heard at the next hit."""
        self._scheduler.set_voice(DRUM_VOICE, voice_settings(self._values))
        self._scheduler.click(bool(self._values["transport/click"]))
        self._scheduler.clock_out(bool(self._values["transport/clock_out"]))

    def start(self, timeline: Timeline) -> None:
        """Plays from the timeline's origin, with the newest pattern."""
        self.cues.clear()
        self.history.interrupt()
        self._scheduler.start(timeline)

    def stop(self) -> None:
        """Every note ends, and no cue is left."""
        self.cues.clear()
        self.history.interrupt()
        self._scheduler.stop()

    def submit(self, answer: Answer, bar_beats: float, not_before_beat: float = -math.inf) -> None:
        """The answer's pattern sounds from the next point that the response allows."""
        lengths = (SHORTEST_RESPONSE_BEATS, 1.0, bar_beats, 2 * bar_beats)
        self._submit(answer, lengths[RESPONSES.index(str(self._values["drums/response"]))], not_before_beat)

    def interject(
        self, cue: Cue, pattern: Pattern, bar_beats: float, span_beats: float, not_before_beat: float = -math.inf
    ) -> None:
        """The pattern sounds once, from a bar line on, and the looping one is silent for `span_beats`."""
        self.cues.call(cue, pattern.id, span_beats)
        begin = self._scheduler.interject(DRUM_VOICE, pattern, bar_beats, span_beats, not_before_beat)
        if isinstance(begin, float):
            self.took(pattern.id, begin)

    def hold(self, beat: float) -> None:
        """What sounds at `beat` stays, also where another pattern was on its way."""
        sounding = self.history.sounding_at(beat)
        if sounding is not None and sounding is not self.newest:
            self._submit(sounding, SHORTEST_RESPONSE_BEATS, -math.inf)

    def go_back(self, beat: float, bar_beats: float) -> bool:
        """What sounded a bar before the pattern at `beat` came in comes again; False where there is none."""
        earlier = self.history.step_back(beat, bar_beats)
        if earlier is not None:
            self.submit(earlier, bar_beats)
        return earlier is not None

    def took(self, pattern_id: int, begin_beat: float) -> Pattern | Cue | None:
        """The scheduler has taken a pattern, to sound from `begin_beat` on: gives it, or the cue that it belongs to."""
        cue = self.cues.took(pattern_id, begin_beat)
        if cue is not None:
            return cue
        answer = next((answer for answer in reversed(self._answers) if answer.request_id == pattern_id), None)
        if answer is None:
            return None
        self.history.took(answer, begin_beat)
        return answer.pattern

    def _submit(self, answer: Answer, quantum_beats: float, not_before_beat: float) -> None:
        self.newest = answer
        self._answers.append(answer)
        begin = self._scheduler.submit(DRUM_VOICE, answer.pattern, quantum_beats, not_before_beat)
        if isinstance(begin, float):
            self.took(answer.request_id, begin)
