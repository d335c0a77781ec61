"""What becomes of the patterns that the scheduler has taken: clients are told of them, and the recorder."""

from __future__ import annotations

import time
from collections import deque

from realtime._core import DRUM_VOICE, SchedulerThread
from realtime.conducting.conductor import Conductor
from realtime.conducting.cues import Cue
from realtime.conducting.played_answer import PlayedAnswer
from realtime.play.log_entries import Accepted, Called
from realtime.play.osc_output import OscOutput
from realtime.play.plans import Plans
from realtime.play.recorder import Recorder
from realtime.recorded_session import planned

REMEMBERED = 256


class Commits:
    """Tells of each pattern that sounds, and from which beat on. Every method is called on the conducting thread."""

    def __init__(
        self, scheduler: SchedulerThread, conductor: Conductor, osc_out: OscOutput, recorder: Recorder
    ) -> None:
        self.accepted: deque[tuple[int, float, int]] = deque(maxlen=REMEMBERED)
        """Pattern id, commit beat and moment of the last ones."""
        self._scheduler, self._conductor, self._osc_out, self._recorder = scheduler, conductor, osc_out, recorder
        self._plans = Plans(osc_out.plan)
        self._was_playing = False

    def advance(self) -> None:
        """Tells of what the scheduler has taken since the last call."""
        conductor = self._conductor
        for voice, pattern_id, commit_beat, at_ns in self._scheduler.accepted():
            self.accepted.append((pattern_id, commit_beat, at_ns))
            self._recorder.tell(Accepted(at_ns, voice, pattern_id, commit_beat))
            taken = conductor.part.took(pattern_id, commit_beat) if voice == DRUM_VOICE else None
            begin_beat = max(commit_beat, conductor.first_beat)
            if isinstance(taken, Cue):
                self._osc_out.cue(taken.value, begin_beat)
                self._recorder.tell(Called(at_ns, taken.value, begin_beat))
            elif isinstance(taken, PlayedAnswer):
                self._plans.took(taken.pattern, begin_beat, taken.metre)
                self._recorder.tell(planned(at_ns, taken.pattern, begin_beat, taken.metre))
        self._plans.advance(time.monotonic_ns())

    def see(self) -> None:
        """Remembers whether the band plays."""
        self._was_playing = self._conductor.playing

    def tell_of_a_start(self, ns: int) -> None:
        """A turn may have set the band going, with the pattern that it had."""
        conductor = self._conductor
        begins = conductor.playing and not self._was_playing
        self.see()
        if begins and conductor.pattern is not None:
            metre = conductor.part.bars.metre
            self._osc_out.plan(conductor.pattern, 0.0, metre)
            self._recorder.tell(planned(ns, conductor.pattern, 0.0, metre))
