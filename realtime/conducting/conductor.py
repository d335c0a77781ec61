"""The musical heart of the session: onsets in, requests out, patterns in. It has no clock, no thread and no port."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from realtime._core import Pattern, Timeline
from realtime.conducting.actions import Actions, Moment
from realtime.conducting.cues import Cue
from realtime.conducting.drum_part import DrumPart, SchedulerVerbs
from realtime.conducting.groove_memory import GrooveMemory
from realtime.conducting.known_conditions import KnownConditions
from realtime.conducting.latent_triangle import LatentTriangle, TrianglePoint
from realtime.conducting.metre_change import HALF_STEP_BEATS, MetreChange
from realtime.conducting.pattern_requests import PatternRequests
from realtime.conducting.played_answer import PlayedBars
from realtime.conducting.transport import Transport
from realtime.control.domains import ParameterError, Value
from realtime.control.parameter import Parameter, Stage
from realtime.control.values import Values, checked
from realtime.music.onset import Onset
from realtime.voices.answer import Answer
from realtime.voices.request import Request

LINES_KEPT = 64  # a note may be some lines older than the newest
AHEAD_BEATS = 1.0  # how long before a bar line what is to come there is asked for
READ_AT_BAR_LINES = ("drums/fill_every", "drums/variation_every")  # nothing is asked when they are turned


class Conductor:
    """Listens to the player, asks the drums, and hands what they answer to the scheduler.

    Every method is called from one thread. Times are CLOCK_MONOTONIC nanoseconds, velocities 0..127.
    """

    def __init__(
        self,
        scheduler: SchedulerVerbs,
        ask: Callable[[Request], None],
        values: Values,
        timeline: Timeline,
        known: KnownConditions,
        seed: int = 0,
        say: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        self.timeline = timeline
        self.values = values
        self.playing = False
        self.first_beat = 0.0
        """Where the band came in: beat 0 after a count-in, else where the transport started."""
        self.start_beat = 0.0
        """Where the transport started, count-in and all."""
        self.part = DrumPart(scheduler, values)
        self.turned_by_itself: deque[tuple[str, Value]] = deque(maxlen=256)
        """Parameters that something else than their own message has turned, for whoever shows them."""
        self._scheduler, self._known, self._say = scheduler, known, say
        self._said_latent = False
        self._memory = GrooveMemory(values)
        self._requests = PatternRequests(ask, values, known, self._memory, seed)
        self._actions = Actions(values, known, self._memory, self._requests, self.part, self._turn_itself)
        self._metre = MetreChange(values)
        self._now_ns = 0
        self._bar_ahead = 0
        self._deaf_before_beat = -math.inf
        self._count_bars_while_stopped(timeline)
        self._lines: deque[Timeline] = deque((self.timeline,), maxlen=LINES_KEPT)
        self.transport = Transport(self, values, self._turn_itself, say)

    @property
    def groove(self) -> npt.NDArray[np.float32]:
        """The player's last two bars: float32 (32, 3) of hits, velocities 0..1, offsets."""
        return self._memory.groove()

    @property
    def groove_version(self) -> int:
        """Moves whenever the groove has changed."""
        return self._memory.version

    @property
    def pattern(self) -> Pattern | None:
        """The newest pattern that was handed to the scheduler."""
        return self.part.pattern

    @property
    def triangle(self) -> LatentTriangle:
        """The latent's ends."""
        return self._requests.triangle

    @property
    def asked(self) -> deque[tuple[int, int]]:
        """The last requests: id, and the moment of the newest onset in it."""
        return self._requests.asked

    @property
    def frozen(self) -> bool:
        """Whether the pattern is held."""
        return bool(self.values["drums/freeze"])

    def point(self, beat: float) -> TrianglePoint:
        """How much of the groove is followed at `beat`, and where the mix of A and B is."""
        point = self.triangle.point(beat, self.groove)
        return TrianglePoint(point.follow, self.triangle.share(beat))

    def ask(self) -> None:
        """Asks the drums for a pattern to the groove as it is now."""
        self._requests.ask()

    def start(self, timeline: Timeline, count_in_beats: float = 0.0) -> None:
        """Sets the band going on `timeline`, in the metre that is wanted; for the count-in it only clicks.

        Bars are counted from the timeline's bar origin. What the player strikes in the count-in passes by, but for what
        anticipates its end by half a step.
        """
        self.timeline = self._metre.begin(timeline)
        self._lines.clear()
        self._lines.append(self.timeline)
        self.playing = True
        self.start_beat = timeline.origin_beats
        self.first_beat = timeline.origin_beats + count_in_beats
        self._deaf_before_beat = self.first_beat - HALF_STEP_BEATS if count_in_beats else -math.inf
        self._bar_ahead = self.timeline.bar_at(self.first_beat)[0]
        bars = self._played_bars()
        self._memory.count_bars(bars)
        self._memory.locate(self.first_beat)
        self._requests.start(timeline.origin_beats)
        self.part.start(self.timeline, bars, count_in_beats)

    def stop(self) -> None:
        """Stops the band; every note ends."""
        self.playing = False
        self._requests.fills.drop()
        self.part.stop()

    def strike(self, ns: int, pitch: int, velocity: int) -> None:
        """Takes a note that the player struck; notes within a chord's time (`input/strum`) are one onset."""
        if velocity == 0:
            return
        if not self.playing:
            self.transport.struck_while_stopped(ns)
        beat = self._beat_at(ns)
        if not self.playing or beat < self._deaf_before_beat:
            return
        if self._memory.strike(ns, Onset(beat, velocity / 127, pitch)):
            if self.triangle.follow_again():
                self._requests.turned()
            self._requests.struck(ns)

    def put_onset(self, step: int, velocity: float, offset: float, ns: int) -> None:
        """Puts an onset at one of the groove's 32 steps, whether the band plays or stands; velocity 0 takes it away.

        velocity: 0..1; offset: -0.5..0.5 of a step.
        """
        beat = self._beat_at(ns) if self.playing else self.timeline.bar_origin_beats
        self._memory.put(step, velocity, offset, beat)
        self.triangle.follow_again()

    def forget_fill(self) -> None:
        """A fill that was asked for and has not come is wanted no more."""
        self._requests.fills.drop()

    def ask_again(self) -> None:
        """As soon as the drums may be asked they are, even if nothing has changed."""
        self._requests.turned()

    def advance(self, now_ns: int) -> None:
        """Moves the playhead to now, calls for what is due at the next bar line, and asks the drums if need be."""
        self._now_ns = now_ns
        self.part.advance()
        if not self.playing:
            self._requests.advance_stopped(now_ns)
            return
        beat = self.timeline.beat_at(now_ns)
        self._memory.advance(beat)
        self.part.cues.advance(beat)
        if self.part.cues.is_over(beat, self.timeline.beats_per_bar):
            self._turn_itself("transport/play", False)
            self.transport.ended()
            self.stop()
            return
        self._change_metre(beat)
        self._look_ahead(beat)
        self._requests.advance(beat, now_ns)

    def accept(self, answer: Answer) -> None:
        """Takes the drums' answer: a pattern sounds from where the response allows it, a fill from a bar line.

        A latent of another size than the drummer's own is passed over, and said once.
        """
        answer = self._with_own_latents(answer)
        request = self._requests.settle(answer)
        not_before_beat = request.not_before_beat if request is not None else -math.inf
        if request is not None and request.is_fill:
            if self._requests.fills.take():
                self.part.interject(Cue.FILL, answer.pattern, not_before_beat)
        elif self.part.newest is None or not self.frozen:
            self.part.submit(answer, not_before_beat)

    def change(self, name: str, value: object, now_ns: int) -> Parameter:
        """Turns one parameter at once.

        A message that is obeyed late acts from where the band has come to: no tempo bends what has sounded.
        ParameterError, and nothing is changed, when there is none of this name, when it cannot take the value, or when
        the drummer or the moment does not allow it.
        """
        parameter, taken = checked(name, value)
        self._now_ns = max(self._now_ns, now_ns)
        if not parameter.is_kept:
            if parameter.stage is Stage.TRANSPORT:
                self.transport.turned(name, taken, now_ns, self._now_ns)
            elif taken:
                self._actions.act(name, self._moment())
            return parameter
        self._known.check(name, taken)
        before = self.values[name]
        is_new = taken != before
        self.values.set(name, taken)
        if name == "transport/metre":
            if not self.playing:
                self._count_bars_while_stopped(self.timeline)
        elif parameter.stage is Stage.TRANSPORT:
            try:
                self.transport.turned(name, taken, now_ns, self._now_ns)
            except ParameterError:
                self.values.set(name, before)
                raise
        elif parameter.stage is Stage.LISTEN:
            self._memory.turned(self._beat_at(now_ns))
        elif name == "drums/freeze":
            self._freeze_or_thaw()
        else:
            self.part.turned()
            if is_new and _is_asked(parameter):
                self._requests.turned()
        return parameter

    def change_together(self, values: Mapping[str, Value], now_ns: int, from_beat: float = -math.inf) -> None:
        """Turns many parameters between two hits: those of the sound from a grid beat on, and the drums are asked once.

        What they answer is not heard before that beat either. No note is cut. ParameterError, and nothing is changed,
        when one of them cannot be; those that the transport obeys cannot.
        """
        turned = [checked(name, value) for name, value in values.items()]
        for parameter, taken in turned:
            if not parameter.in_presets:
                raise ParameterError(f"{parameter.name} cannot be turned together with others")
            self._known.check(parameter.name, taken)
        self._now_ns = max(self._now_ns, now_ns)
        new = [parameter for parameter, taken in turned if self.values[parameter.name] != taken]
        for parameter, taken in turned:
            self.values.set(parameter.name, taken)
        if any(parameter.stage is Stage.LISTEN for parameter in new):
            self._memory.turned(self._beat_at(now_ns))
        if any(parameter.stage is not Stage.LISTEN for parameter in new):
            self.part.turned_together(from_beat if self.playing else -math.inf)
        is_freeze_new = any(parameter.name == "drums/freeze" for parameter in new)
        if is_freeze_new:
            self._freeze_or_thaw()
        if is_freeze_new or any(_is_asked(parameter) for parameter in new):
            self._requests.turned()
            if self.playing and from_beat > self._beat_at(self._now_ns):
                self._requests.hold_back(from_beat)

    def follow_tempo(self, bpm: float, at_ns: int) -> None:
        """Changes the tempo at `at_ns`, where the new line meets the old."""
        self.follow(self.timeline.with_tempo(bpm, at_ns))

    def follow(self, timeline: Timeline) -> None:
        """Goes on by another line, which meets the one before at its origin; its bars are those of the one before."""
        self._publish(timeline.with_bars_of(self.timeline))

    def _publish(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self._lines.append(timeline)
        if self.playing:
            self._scheduler.set_timeline(timeline)

    def _beat_at(self, ns: int) -> float:
        """By the line that was valid at `ns`; a note may be older than the last change of tempo."""
        valid = (line for line in reversed(self._lines) if line.origin_ns <= ns)
        return next(valid, self._lines[0]).beat_at(ns)

    def _moment(self) -> Moment:
        return Moment(self._now_ns, self._beat_at(self._now_ns), self.playing, self.timeline.beats_per_bar)

    def _freeze_or_thaw(self) -> None:
        if self.frozen:
            self.part.hold(self._beat_at(self._now_ns))
        else:
            self._requests.turned()

    def _turn_itself(self, name: str, value: Value) -> None:
        self.values.set(name, value)
        self.turned_by_itself.append((name, value))

    def _with_own_latents(self, answer: Answer) -> Answer:
        size = self._known.latent_size
        told = [latent for latent in (answer.latent, answer.groove_latent) if latent is not None]
        others = [latent.shape for latent in told if latent.shape != (size,)]
        if not others:
            return answer
        if size and not self._said_latent:
            self._said_latent = True
            self._say(f"the drummer says where it is in {others[0][0]} numbers, and not in {size}; that is passed over")
        return replace(answer, latent=None, groove_latent=None)

    def _played_bars(self) -> PlayedBars:
        return PlayedBars(self._metre.metre, self.timeline.bar_origin_beats)

    def _count_bars_while_stopped(self, timeline: Timeline) -> None:
        """The wanted metre is there at once, its bars counted from beat 0."""
        self.timeline = self._metre.begin(timeline.with_metre(timeline.beats_per_bar))
        bars = self._played_bars()
        self._memory.count_bars(bars)
        self._memory.locate(bars.origin_beats)
        self.part.count_bars(bars)

    def _change_metre(self, beat: float) -> None:
        changed = self._metre.due(self.timeline, beat, self.first_beat)
        if changed is not None:
            self._publish(changed)
            self._memory.count_bars(self._played_bars())
            self.part.count_bars(self._played_bars())

    def _look_ahead(self, beat: float) -> None:
        """Once a bar, a beat before its line: the variation and the fill that are due there.

        What is asked between the two comes in with the variation: no answer may sound its number before.
        """
        bar, _ = self.timeline.bar_at(beat + AHEAD_BEATS)
        if bar <= self._bar_ahead:
            return
        self._bar_ahead = bar
        line_beat = self.timeline.bar_line(bar)
        variation_every = int(self.values.number("drums/variation_every"))
        if variation_every and bar % variation_every == 0 and not self.frozen:
            self._actions.next_variation()
            self._requests.hold_back(line_beat)
            self._requests.ask()
        fill_every = int(self.values.number("drums/fill_every"))
        if fill_every and bar % fill_every == fill_every - 1 and not self.part.cues.is_ending:
            self._requests.fills.want(line_beat, self._now_ns)


def _is_asked(parameter: Parameter) -> bool:
    """Whether the drums answer something else when it is turned."""
    return parameter.stage in (Stage.NETWORK, Stage.DECODE) and parameter.name not in READ_AT_BAR_LINES
