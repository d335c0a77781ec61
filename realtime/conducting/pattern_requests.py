"""What the drums are asked, and when; what they have not answered is asked again."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from realtime.conducting.drum_request import pattern_request
from realtime.conducting.fill_requests import FillRequests
from realtime.conducting.groove_memory import GrooveMemory
from realtime.conducting.known_conditions import KnownConditions
from realtime.conducting.latent_triangle import LatentTriangle, TrianglePoint
from realtime.control.values import Values
from realtime.voices.answer import Answer
from realtime.voices.request import Request

HALF_STEPS_A_BEAT = 8  # requests are coalesced per half step: those for onsets, and those for a groove that ages
REQUESTS_KEPT = 64


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """An open request: its id, whether it asks for a fill, and the version of the groove that it holds.

    not_before_beat: what is answered is not heard before.
    """

    id: int
    is_fill: bool
    groove_version: int
    not_before_beat: float = -math.inf


class PatternRequests:
    """Asks the drums whenever the groove, the controls or a moving mix have changed what their answer would be.

    A voice answers in order, and of the requests that wait it keeps only the newest: so an answer tells which older
    ones are lost, and what they would have brought is asked for again.
    """

    def __init__(
        self, ask: Callable[[Request], None], values: Values, known: KnownConditions, memory: GrooveMemory, seed: int
    ) -> None:
        self.triangle = LatentTriangle(values, known.latent_size, seed)
        self.fills = FillRequests(self._ask_for_fill)
        self.asked: deque[tuple[int, int]] = deque(maxlen=256)  # request id, moment of the newest onset in it
        self._ask, self._values, self._known, self._memory, self._seed = ask, values, known, memory, seed
        self._open: deque[OpenRequest] = deque(maxlen=REQUESTS_KEPT)
        self._last_id = 0
        self._changed = self._struck = self._turned = False
        self._newest_onset_ns = 0
        self._asked_version = -1
        self._asked_point: TrianglePoint | None = None
        self._asked_half_step = self._asked_half_step_of_onsets = -1
        self._beat, self._not_before_beat = 0.0, -math.inf
        self._now_ns = 0

    def next_id(self) -> int:
        """An id that no request and no pattern has."""
        self._last_id += 1
        return self._last_id

    def start(self, beat: float) -> None:
        """The transport starts at `beat`. What was asked for a later beat of the old one is not held back for it."""
        self._beat, self._not_before_beat = beat, -math.inf
        open_requests = (replace(request, not_before_beat=-math.inf) for request in self._open)
        self._open = deque(open_requests, maxlen=REQUESTS_KEPT)
        self._asked_half_step = self._asked_half_step_of_onsets = math.floor(beat * HALF_STEPS_A_BEAT) - 1

    def turned(self) -> None:
        """A control was turned, so that the drums would answer something else."""
        self._changed = self._turned = True

    def struck(self, ns: int) -> None:
        """The player struck something at `ns` that went into the groove."""
        self._struck, self._newest_onset_ns = True, ns

    def advance(self, beat: float, now_ns: int) -> None:
        """While playing: asks, if something changed since the last half step.

        What the player struck does not wait because a cell was cleared in the same half step, which happens at every
        step of a full groove. What was turned waits for nothing but an answer that is on its way.
        """
        self._beat, self._now_ns = beat, now_ns
        if self._turned and self._may_ask() and all(request.is_fill for request in self._open):
            self.ask()
            return
        if not (self._wants_to_ask() or (self._may_ask() and self._point() != self._asked_point)):
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
        self._asked_version, self._asked_point = self._memory.version, self._point()
        self._changed = self._struck = self._turned = False
        request_id = self.next_id()
        self.asked.append((request_id, self._newest_onset_ns))
        not_before_beat = self._not_before_beat if self._beat < self._not_before_beat else -math.inf
        self._send(OpenRequest(request_id, False, self._asked_version, not_before_beat))

    def settle(self, answer: Answer) -> OpenRequest | None:
        """The request that is answered, None where it is not known; what is lost is asked again."""
        if all(request.id != answer.request_id for request in self._open):
            return None
        lost_ids = set()
        while (request := self._open.popleft()).id != answer.request_id:
            lost_ids.add(request.id)
        self._changed |= request.is_fill and bool(lost_ids)
        self.fills.settle(request.id, lost_ids, self._now_ns)
        self._changed |= self.triangle.heard(request.groove_version, answer.groove_latent)
        return request

    def _wants_to_ask(self) -> bool:
        return self._may_ask() and (self._changed or self._memory.version != self._asked_version)

    def _may_ask(self) -> bool:
        frozen = self._values["drums/freeze"] and not self.triangle.waits_for_groove
        return not frozen and not self.fills.are_waited_for(self._now_ns)

    def _ask_for_fill(self, number: int, not_before_beat: float) -> int:
        request = OpenRequest(self.next_id(), True, self._memory.version, not_before_beat)
        self._send(request, number)
        return request.id

    def _send(self, request: OpenRequest, fill_number: int = 0) -> None:
        self._open.append(request)
        point = self._point()
        self._ask(
            pattern_request(
                self._values,
                self._known,
                request_id=request.id,
                groove=self._memory.groove(),
                seed=self._seed,
                follow=point.follow,
                latent=self.triangle.latent(point.share) if point.follow < 1 else None,
                fill_number=fill_number,
            )
        )

    def _point(self) -> TrianglePoint:
        return self.triangle.point(self._beat, self._memory.groove())
