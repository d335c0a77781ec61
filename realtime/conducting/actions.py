"""What acts once at the player's word: a cue, a new idea, another variation, the pattern before, an empty groove."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from realtime.conducting.cues import Cue, silence
from realtime.conducting.drum_part import DrumPart
from realtime.conducting.drum_request import silent_drums
from realtime.conducting.groove_memory import GrooveMemory
from realtime.conducting.known_conditions import KnownConditions
from realtime.conducting.pattern_requests import PatternRequests
from realtime.control.domains import ParameterError, Value
from realtime.control.drum_rows import MOST_VARIATIONS
from realtime.control.values import Values
from realtime.music.landing import landing


@dataclass(frozen=True, slots=True)
class Moment:
    """When something is done: CLOCK_MONOTONIC, the beat there, whether the band plays, and how long its bars are."""

    ns: int
    beat: float
    playing: bool
    bar_beats: float


class Actions:
    """Does to the groove, the requests and the drums' part what an action asks for.

    turn_itself: sets a parameter that goes with the action, and shows it.
    """

    def __init__(
        self,
        values: Values,
        known: KnownConditions,
        memory: GrooveMemory,
        requests: PatternRequests,
        part: DrumPart,
        turn_itself: Callable[[str, Value], None],
    ) -> None:
        self._values, self._known, self._memory = values, known, memory
        self._requests, self._part, self._turn_itself = requests, part, turn_itself

    def act(self, name: str, now: Moment) -> None:
        """Does what the parameter `name` stands for; ParameterError when the drummer or the moment forbids it."""
        room, _, what = name.partition("/")
        if room == "latent":
            end, _, where = what.partition("/")
            self._put_end(name, end, where, now.beat)
        elif name == "groove/clear":
            self._memory.clear()
        elif name == "drums/previous":
            self._go_back(now)
        elif name == "drums/scratch":
            self._known.check_latent(name)
            self._requests.triangle.begin_from_scratch()
            self._requests.turned()
        elif name == "drums/next_variation":
            self.next_variation()
        elif name in ("drums/fill", "drums/break", "drums/ending"):
            self._call(name, Cue(what), now)

    def next_variation(self) -> None:
        """Asks for the next variation of the pattern."""
        number = int(self._values.number("drums/variation"))
        self._turn_itself("drums/variation", number + 1 if number < MOST_VARIATIONS else 1)
        self._requests.turned()

    def _put_end(self, name: str, end: str, where: str, beat: float) -> None:
        self._known.check_latent(name)
        triangle = self._requests.triangle
        if where == "random":
            triangle.randomise(end)
        elif where == "groove":
            triangle.place_at_groove(end, self._memory.version)
        else:
            sounding = self._part.history.sounding_at(beat)
            if sounding is None or sounding.latent is None:
                raise ParameterError(f"{name}: no pattern plays that the drummer could say it of")
            triangle.place(end, sounding.latent)
        self._requests.turned()

    def _go_back(self, now: Moment) -> None:
        if not self._part.go_back(now.beat, now.bar_beats):
            raise ParameterError("drums/previous: there is no earlier pattern")
        self._turn_itself("drums/freeze", True)

    def _call(self, name: str, cue: Cue, now: Moment) -> None:
        if not now.playing:
            raise ParameterError(f"{name}: the band is not playing")
        if self._part.cues.is_ending:
            raise ParameterError(f"{name}: the song is ending")
        if cue is Cue.FILL:
            self._requests.fills.want(-math.inf, now.ns)
            return
        self._requests.fills.drop()
        pattern_id = self._requests.next_id()
        if cue is Cue.BREAK:
            self._part.interject(cue, silence(pattern_id, now.bar_beats))
        else:
            silent = silent_drums(self._values)
            self._part.interject(cue, landing(0.0, length_beats=now.bar_beats, silent=silent, id=pattern_id))
