"""The drums' part, as the scheduler has it: its patterns, what sounds once over them, and how they sound."""

from __future__ import annotations

import math
from collections import deque
from typing import Protocol

import numpy as np

from realtime._core import CLICK_VOICE, DRUM_VOICE, Pattern, Timeline, VoiceSettings
from realtime.conducting.cues import Cue, Cues
from realtime.conducting.drum_request import silent_drums
from realtime.conducting.drum_sound import click_settings, voice_settings
from realtime.conducting.history import History
from realtime.conducting.played_answer import PlayedAnswer, PlayedBars, played_cue
from realtime.control.domains import Value
from realtime.control.drum_rows import RESPONSES
from realtime.control.values import Values
from realtime.music.hvo import DRUMS, HVO, STEPS
from realtime.music.in_metre import pattern_in_metre, two_bars_in
from realtime.voices.answer import Answer

ANSWERS_KEPT = 16
MOST_TOLD = 8
OF_THE_CLICK = ("transport/click_channel", "transport/click_level")
SHORTEST_RESPONSE_BEATS = 0.25


class SchedulerVerbs(Protocol):
    """What is asked of a scheduler, live or on a manual clock.

    `submit` and `interject` give the beat from which the pattern sounds, if they know it at once; else who hears of it
    later says so with `took`.
    """

    def start(self, timeline: Timeline, count_in_beats: float = ...) -> None: ...
    def stop(self) -> None: ...
    def set_timeline(self, timeline: Timeline) -> None: ...
    def submit(self, voice: int, pattern: Pattern, quantum_beats: float, not_before_beat: float = ...) -> object: ...
    def interject(
        self, voice: int, pattern: Pattern, quantum_beats: float, span_beats: float, not_before_beat: float = ...
    ) -> object: ...
    def set_voice(self, voice: int, settings: VoiceSettings) -> None: ...
    def change_voice(self, voice: int, settings: VoiceSettings, from_beat: float = ...) -> None: ...
    def click(self, on: bool) -> None: ...
    def clock_out(self, on: bool) -> None: ...


class DrumPart:
    """Hands patterns to the scheduler, and knows which sounds when."""

    def __init__(self, scheduler: SchedulerVerbs, values: Values) -> None:
        self.history = History()
        self.cues = Cues()
        self.newest: Answer | None = None
        """The last answer that was handed to the scheduler."""
        self.bars = PlayedBars()
        self._scheduler, self._values = scheduler, values
        self._answers: deque[PlayedAnswer] = deque(maxlen=ANSWERS_KEPT)
        self._cue: tuple[Cue, Pattern] | None = None  # the last one, its pattern as the drummer gave it
        self._told: dict[str, Value] = {}
        self._told_times = 0  # since the last `advance`
        self._is_to_tell = False
        self.turned()

    def turned(self) -> None:
        """A control of the sound was turned; it is heard at the next hit.

        The scheduler has room for few verbs at once: of many turns together it is told of the last at `advance`.
        """
        self._told_times += 1
        if self._told_times <= MOST_TOLD:
            self._tell()
        else:
            self._is_to_tell = True

    def advance(self) -> None:
        """Tells the scheduler of what it has not been told yet."""
        self._told_times = 0
        if self._is_to_tell:
            self._is_to_tell = False
            self._tell()

    def _tell(self) -> None:
        self._scheduler.set_voice(DRUM_VOICE, voice_settings(self._values))
        told = {name: self._values[name] for name in (*OF_THE_CLICK, "transport/click", "transport/clock_out")}
        if any(told[name] != self._told.get(name) for name in OF_THE_CLICK):
            self._scheduler.set_voice(CLICK_VOICE, click_settings(self._values))
        if told["transport/click"] != self._told.get("transport/click"):
            self._scheduler.click(bool(told["transport/click"]))
        if told["transport/clock_out"] != self._told.get("transport/clock_out"):
            self._scheduler.clock_out(bool(told["transport/clock_out"]))
        self._told = told

    def turned_together(self, from_beat: float) -> None:
        """Many controls of the sound were turned: heard from that grid beat on, and no note is cut."""
        self._scheduler.change_voice(DRUM_VOICE, voice_settings(self._values), from_beat)

    def start(self, timeline: Timeline, bars: PlayedBars, count_in_beats: float = 0.0) -> None:
        """Plays from the timeline's origin, with the newest pattern; for the count-in nothing but clicks."""
        self.advance()
        self.cues.clear()
        if bars != self.bars:
            self._scheduler.stop()  # or the pattern on its new bars would wait for a bar line of the old ones
            self.count_bars(bars)
        self.history.interrupt()
        self._scheduler.start(timeline, count_in_beats)

    def stop(self) -> None:
        """Every note ends, and no cue is left."""
        self.cues.clear()
        self.history.interrupt()
        self._scheduler.stop()

    def count_bars(self, bars: PlayedBars) -> None:
        """From the bars' origin on what the drummer plays is played on them, and so is a cue that comes then."""
        if bars == self.bars:
            return
        self.bars = bars
        if self.newest is not None:
            self._submit(self.newest, bars.metre.beats_per_bar, -math.inf)
        if self._cue is not None and self.cues.comes_by(bars.origin_beats):
            self.interject(*self._cue)

    def submit(self, answer: Answer, not_before_beat: float = -math.inf) -> None:
        """The answer's pattern sounds from the next point that the response allows."""
        bar_beats = self.bars.metre.beats_per_bar
        lengths = (SHORTEST_RESPONSE_BEATS, 1.0, bar_beats, 2 * bar_beats)
        self._submit(answer, lengths[RESPONSES.index(str(self._values["drums/response"]))], not_before_beat)

    def interject(self, cue: Cue, pattern: Pattern, not_before_beat: float = -math.inf) -> None:
        """What the drummer plays for a cue sounds once, from a bar line on, in place of the looping pattern."""
        metre, over = self.bars.metre, self.pattern
        played, span_beats = played_cue(cue, pattern, metre, over, silent_drums(self._values))
        self._cue = (cue, pattern)
        self.cues.call(cue, pattern.id, span_beats)
        begin_beat = max(not_before_beat, self.bars.origin_beats)
        begin = self._scheduler.interject(DRUM_VOICE, played, metre.beats_per_bar, span_beats, begin_beat)
        if isinstance(begin, float):
            self.took(pattern.id, begin)

    def shown_at(self, beat: float) -> HVO:
        """(32, 27): what sounds at `beat`, or the newest pattern where nothing does; a bar begins at 0 or 16."""
        commit = self.history.commit_at(beat)
        answer, metre = (self.newest, self.bars.metre) if commit is None else (commit.answer, commit.metre)
        if answer is None:
            return np.zeros((STEPS, 3 * DRUMS), np.float32)
        return two_bars_in(pattern_in_metre(answer.pattern, metre), metre)

    @property
    def pattern(self) -> Pattern | None:
        """The newest pattern that was handed to the scheduler."""
        return self._answers[-1].pattern if self._answers else None

    def hold(self, beat: float) -> None:
        """What sounds at `beat` stays, also where another pattern was on its way."""
        sounding = self.history.sounding_at(beat)
        if sounding is not None and sounding is not self.newest:
            self._submit(sounding, SHORTEST_RESPONSE_BEATS, -math.inf)

    def go_back(self, beat: float, bar_beats: float) -> bool:
        """What sounded a bar before the pattern at `beat` came in comes again; False where there is none."""
        earlier = self.history.step_back(beat, bar_beats)
        if earlier is not None:
            self.submit(earlier)
        return earlier is not None

    def took(self, pattern_id: int, begin_beat: float) -> PlayedAnswer | Cue | None:
        """The scheduler has taken a pattern, to sound from `begin_beat` on: gives it, or the cue that it belongs to."""
        cue = self.cues.took(pattern_id, begin_beat)
        if cue is not None:
            return cue
        played = next((played for played in reversed(self._answers) if played.answer.request_id == pattern_id), None)
        if played is not None:
            self.history.took(played.answer, begin_beat, played.metre)
        return played

    def _submit(self, answer: Answer, quantum_beats: float, not_before_beat: float) -> None:
        self.newest = answer
        played = PlayedAnswer.of(answer, self.bars)
        self._answers.append(played)
        begin_beat = max(not_before_beat, self.bars.origin_beats)
        begin = self._scheduler.submit(DRUM_VOICE, played.pattern, quantum_beats, begin_beat)
        if isinstance(begin, float):
            self.took(answer.request_id, begin)
