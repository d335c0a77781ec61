"""What the drums are asked, and when; what they have not answered is asked again."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from realtime.conducting.drum_request import pattern_request
from realtime.conducting.groove_memory import GrooveMemory
from realtime.conducting.latent_triangle import Aim, LatentTriangle
from realtime.conducting.repertoire import Repertoire
from realtime.control.values import Values
from realtime.voices.answer import Answer
from realtime.voices.request import Request

HALF_STEPS_A_BEAT = 8  # requests are coalesced per half step: those for onsets, and those for all else
FILL_PATIENCE_NS = 250_000_000  # how long no other question may take the place of a fill's
MOST_FILL_QUESTIONS = 3  # for one fill
QUESTIONS_KEPT = 64


@dataclass(frozen=True, slots=True)
class Question:
    """An open request: its id, whether it asks for a fill, and the version of the groove that it holds.

    not_before_beat: what is answered is not heard before.
    """

    id: int
    is_fill: bool
    groove_version: int
    not_before_beat: float = -math.inf


class Inquiry:
    """Asks the drums whenever the groove, the controls or a moving mix have changed what their answer would be.

    A voice answers in order, and of the requests that wait it keeps only the newest: so an answer tells which older
    ones are lost. A fill that is lost is asked for again, and while one is open the groove waits for it.
    """

    def __init__(
        self, ask: Callable[[Request], None], values: Values, repertoire: Repertoire, memory: GrooveMemory, seed: int
    ) -> None:
        self.triangle = LatentTriangle(values, repertoire.latent_size, seed)
        self.asked: deque[tuple[int, int]] = deque(maxlen=1024)  # request id, moment of the newest onset in it
        self._ask, self._values, self._repertoire, self._memory, self._seed = ask, values, repertoire, memory, seed
        self._open: deque[Question] = deque(maxlen=QUESTIONS_KEPT)
        self._last_id = 0
        self._changed = False
        self._struck = False
        self._newest_onset_ns = 0
        self._asked_version = -1
        self._asked_aim: Aim | None = None
        self._asked_half_step = self._asked_half_step_of_onsets = -1
        self._beat, self._not_before_beat = 0.0, -math.inf
        self._now_ns = 0
        self._wanted_fill: float | None = None  # the beat before which it is not wanted
        self._fill_number = self._fill_questions = 0
        self._fill_patience_ends_ns = 0

    def next_id(self) -> int:
        """An id that no request and no pattern has."""
        self._last_id += 1
        return self._last_id

    def start(self, beat: float) -> None:
        """The transport starts at `beat`. What was asked for a later beat of the old one is not held back for it."""
        self._beat, self._not_before_beat = beat, -math.inf
        open_questions = (replace(question, not_before_beat=-math.inf) for question in self._open)
        self._open = deque(open_questions, maxlen=QUESTIONS_KEPT)
        self._asked_half_step = self._asked_half_step_of_onsets = math.floor(beat * HALF_STEPS_A_BEAT) - 1

    def turned(self) -> None:
        """A control was turned, so that the drums would answer something else."""
        self._changed = True

    def struck(self, ns: int) -> None:
        """The player struck something at `ns` that went into the groove."""
        self._struck, self._newest_onset_ns = True, ns

    def advance(self, beat: float, now_ns: int) -> None:
        """While playing: asks, if something changed since the last half step.

        What the player struck does not wait because a cell was cleared in the same half step, which happens at every
        step of a full groove.
        """
        self._beat, self._now_ns = beat, now_ns
        if not (self._wants_to_ask() or (self._may_ask() and self._aim() != self._asked_aim)):
            return
        half_step = math.floor(beat * HALF_STEPS_A_BEAT)
        if half_step > (self._asked_half_step_of_onsets if self._struck else self._asked_half_step):
            self._asked_half_step = half_step
            if self._struck:
                self._asked_half_step_of_onsets = half_step
            self.ask()

    def advance_stopped(self, now_ns: int) -> None:
        """While stopped: asks at once, if something changed."""
        self._now_ns = now_ns
        if self._wants_to_ask():
            self.ask()

    def hold_back(self, beat: float) -> None:
        """Until `beat`, what is asked is not to be heard before."""
        self._not_before_beat = beat

    def ask(self) -> None:
        """Asks for a pattern to the groove as it is now."""
        self._asked_version, self._asked_aim = self._memory.version, self._aim()
        self._changed = self._struck = False
        request_id = self.next_id()
        self.asked.append((request_id, self._newest_onset_ns))
        not_before_beat = self._not_before_beat if self._beat < self._not_before_beat else -math.inf
        self._send(Question(request_id, False, self._asked_version, not_before_beat))

    def want_fill(self, not_before_beat: float, now_ns: int) -> None:
        """Asks for another fill, to come in at a bar line from `not_before_beat` on; not while one is open already."""
        self._now_ns = now_ns
        if self._wanted_fill is None or not self._waits_for_fill():
            self._wanted_fill = not_before_beat
            self._fill_number += 1
            self._fill_questions = 0
            self._ask_for_fill()

    def drop_fill(self) -> None:
        """No fill is wanted any more."""
        self._wanted_fill = None

    def settle(self, answer: Answer) -> Question | None:
        """The question that is answered, None where it is not known; what is lost is asked again."""
        if all(question.id != answer.request_id for question in self._open):
            return None
        lost = []
        while (question := self._open.popleft()).id != answer.request_id:
            lost.append(question)
        if question.is_fill:
            self._changed |= bool(lost)
        elif any(other.is_fill for other in lost):
            self._ask_for_fill()
        self._changed |= self.triangle.heard(question.groove_version, answer.groove_latent)
        return question

    def take_fill(self) -> bool:
        """Whether the fill that was answered is still wanted; from now on it is not."""
        wanted, self._wanted_fill = self._wanted_fill is not None, None
        return wanted

    def _wants_to_ask(self) -> bool:
        return self._may_ask() and (self._changed or self._memory.version != self._asked_version)

    def _may_ask(self) -> bool:
        frozen = self._values["drums/freeze"] and not self.triangle.waits_for_groove
        return not frozen and not self._waits_for_fill()

    def _waits_for_fill(self) -> bool:
        return self._now_ns < self._fill_patience_ends_ns and any(question.is_fill for question in self._open)

    def _ask_for_fill(self) -> None:
        if self._wanted_fill is None or self._fill_questions == MOST_FILL_QUESTIONS:
            self._wanted_fill = None
            return
        self._fill_questions += 1
        self._fill_patience_ends_ns = self._now_ns + FILL_PATIENCE_NS
        self._send(Question(self.next_id(), True, self._memory.version, self._wanted_fill))

    def _send(self, question: Question) -> None:
        self._open.append(question)
        aim = self._aim()
        self._ask(
            pattern_request(
                self._values,
                self._repertoire,
                request_id=question.id,
                groove=self._memory.groove(),
                seed=self._seed,
                follow=aim.follow,
                latent=self.triangle.latent(aim.share) if aim.follow < 1 else None,
                fill_number=self._fill_number if question.is_fill else 0,
            )
        )

    def _aim(self) -> Aim:
        return self.triangle.aim(self._beat, self._memory.groove())
