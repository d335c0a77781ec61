"""A conductor over a real scheduler on a manual clock, with drums that answer what a test wants."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from realtime._core import Pattern, Scheduler, Timeline
from realtime.conducting.conductor import Conductor
from realtime.conducting.known_conditions import KnownConditions
from realtime.control.drum_rows import STYLES
from realtime.control.values import Values
from realtime.music.kit import CRASH, GROUPS, KICK, LOW_TOM, PITCHES, SNARE
from realtime.voices.answer import Answer

BEAT_NS = 500_000_000  # at 120 bpm
STEP_NS = BEAT_NS // 4
TICK_NS = 5_000_000
LOOKAHEAD_NS = 5_000_000
LATENT_SIZE = 4
EVERYTHING = KnownConditions(
    frozenset({"style", "density", "openness", *(f"without_{group}" for group in GROUPS)}), STYLES, LATENT_SIZE
)
NOTHING = KnownConditions()


@dataclass(frozen=True, slots=True)
class Hit:
    """A note-on: its moment in beats, MIDI pitch and velocity, the pattern and the drum it belongs to, its due time."""

    beat: float
    pitch: int
    velocity: int
    pattern: int
    drum: int
    due_ns: int


def drum_pattern(pattern_id, column, steps, velocity=1.0, offset=0.0):
    """One drum on some of the 32 steps."""
    hvo = np.zeros((32, 27), np.float32)
    hvo[steps, column] = 1
    hvo[steps, 9 + column] = velocity
    hvo[steps, 18 + column] = offset
    return Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, anchor_beat=0.0, id=pattern_id)


def fill_pattern(pattern_id):
    """A bar of low tom in sixteenths that lands on crash and kick."""
    drums = [LOW_TOM] * 16 + [KICK, CRASH]
    return Pattern(
        [*(step / 4 for step in range(16)), 4.0, 4.0],
        [0.0] * 18,
        PITCHES[drums],
        [0.8] * 16 + [1.0] * 2,
        [0.125] * 18,
        drums,
        length_beats=5.0,
        loops=False,
        id=pattern_id,
    )


def echo(request):
    """Kick on the quarters and snare where the groove has onsets; a fill when one is asked for."""
    if request.fill:
        return Answer(fill_pattern(request.id), request.id, 0.1)
    hvo = np.zeros((32, 27), np.float32)
    hvo[::4, KICK] = 1
    hvo[::4, 9 + KICK] = 0.5
    hvo[:, SNARE] = request.groove[:, 0]
    hvo[:, 9 + SNARE] = request.groove[:, 1]
    pattern = Pattern.from_hvo(hvo, pitches=request.pitches, gate_beats=0.1, anchor_beat=0.0, id=request.id)
    played = request.latent if request.latent is not None else np.full(LATENT_SIZE, request.id, np.float32)
    return Answer(pattern, request.id, 0.1, played, np.full(LATENT_SIZE, request.groove[:, 0].sum(), np.float32))


class Band:
    """The band at 120 bpm from 0 ns on, its first pattern there; values like `drums__follow=0`.

    answer: from a request to an Answer, or to None for none. answer_ns: how long each takes; as in the sandbox one is
    thought about at a time, and of those that wait the newest stays.
    """

    def __init__(
        self, answer=echo, known=EVERYTHING, answer_ns=0, seed=5, say=lambda sentence: None, scheduler=None, **values
    ):
        self.asked = []
        self.scheduler = Scheduler() if scheduler is None else scheduler
        self.values = Values()
        for name, value in values.items():
            self.values.set(name.replace("__", "/"), value)
        self._answer, self._answer_ns = answer, answer_ns
        self._thinking = self._waiting = None
        self.hits = []
        self.sounding = set()
        self.now_ns = 0
        line = Timeline(120.0, 0.0, 0)
        self.conductor = Conductor(self.scheduler, self._ask, self.values, line, known, seed, say)
        self.conductor.ask()
        self._deliver(1 << 62)
        self.conductor.start(line)

    @property
    def beat(self):
        return self.conductor.timeline.beat_at(self.now_ns)

    def turn(self, name, value=1):
        self.conductor.change(name, value, self.now_ns)

    def strike(self, beat, velocity=100):
        """Plays to `beat` and strikes there."""
        self.play_to(beat)
        self.conductor.strike(self.now_ns, 60, velocity)

    def play_to(self, beat):
        """Lets time go by, and gives the hits that were handed out meanwhile."""
        first = len(self.hits)
        end_ns = self.conductor.timeline.time_at(beat)
        while self.now_ns < end_ns:
            self.tick(min(end_ns, self.now_ns + TICK_NS))
        return self.hits[first:]

    def wait(self, seconds):
        """Lets time go by, also where the band is stopped."""
        for _ in range(round(seconds * 1e9 / TICK_NS)):
            self.tick(self.now_ns + TICK_NS)

    def tick(self, now_ns):
        before_ns, self.now_ns = self.now_ns, now_ns
        self.conductor.advance(now_ns)
        self._deliver(now_ns)
        for e in self.scheduler.advance(before_ns + LOOKAHEAD_NS, now_ns + LOOKAHEAD_NS):
            note = (int(e["status"]) & 0x0F, int(e["data1"]))
            if e["status"] & 0xF0 == 0x90:
                self.sounding.add(note)
                self.hits.append(
                    Hit(
                        float(e["beat"]), note[1], int(e["data2"]), int(e["pattern"]), int(e["sound"]), int(e["due_ns"])
                    )
                )
            else:
                self.sounding.discard(note)

    def _ask(self, request):
        self.asked.append(request)
        if self._thinking is None:
            self._thinking = (self.now_ns + self._answer_ns, request)
        else:
            self._waiting = request

    def _deliver(self, now_ns):
        while self._thinking is not None and self._thinking[0] <= now_ns:
            request = self._thinking[1]
            waiting, self._waiting = self._waiting, None
            self._thinking = None if waiting is None else (now_ns + self._answer_ns, waiting)
            answer = self._answer(request)
            if answer is not None:
                self.conductor.accept(answer)


def beats_of(hits, pitch):
    """When a pitch was struck, to a hundredth of a beat."""
    return [round(hit.beat, 2) for hit in hits if hit.pitch == pitch]
