"""The musical heart of the session: onsets in, requests out, patterns in. It has no clock, no thread and no port."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np

from realtime._core import DRUM_VOICE, GrooveBuffer, GrooveMode, Pattern, Timeline, VoiceSettings
from realtime.control.domains import Action, Value
from realtime.control.parameters import RESPONSES, Parameter, Stage
from realtime.control.values import Values
from realtime.listen.gather import ChordGatherer
from realtime.music.kit import KIT, PITCHES
from realtime.music.onset import Onset
from realtime.voices.request import Request

LEAD_NS = 50_000_000  # from the decision to start to the first beat
ANSWERS_KEPT = 16
HALF_STEPS_A_BEAT = 8  # requests are coalesced per half step: those for onsets, and those for all else


class SchedulerVerbs(Protocol):
    """What the conductor asks of a scheduler, live or on a manual clock."""

    def start(self, timeline: Timeline) -> None: ...
    def stop(self) -> None: ...
    def set_timeline(self, timeline: Timeline) -> None: ...
    def submit(self, voice: int, pattern: Pattern, quantum_beats: float) -> object: ...
    def set_voice(self, voice: int, settings: VoiceSettings) -> None: ...
    def click(self, on: bool) -> None: ...


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
        own_thresholds: Sequence[float],
        seed: int = 0,
    ) -> None:
        self.timeline = timeline
        self.values = values
        self.playing = False
        self.pattern: Pattern | None = None
        self._answers: deque[Pattern] = deque(maxlen=ANSWERS_KEPT)
        self._line_before = timeline
        self.asked: deque[tuple[int, int]] = deque(maxlen=1024)  # request id, moment of the newest onset in it
        self._scheduler = scheduler
        self._ask = ask
        self._own_thresholds = tuple(own_thresholds)
        self._seed = seed
        self._buffer = GrooveBuffer(mode=GrooveMode[str(values["groove/mode"]).upper()])
        self._chords = ChordGatherer()
        self._newest_onset_ns = 0
        self._asked_version = -1
        self._asked_half_step = -1
        self._asked_half_step_of_onsets = -1
        self._struck = False
        self._controls_changed = False
        self._request_id = 0
        scheduler.set_voice(DRUM_VOICE, self._voice_settings())
        scheduler.click(bool(values["transport/click"]))

    @property
    def groove(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        """The player's last two bars: float32 (32, 3) of hits, velocities 0..1, offsets."""
        return self._buffer.groove()

    def ask(self) -> None:
        """Asks the drums for a pattern to the groove as it is now."""
        self._request_id += 1
        self._asked_version = self._buffer.version
        self._controls_changed = False
        self._struck = False
        self.asked.append((self._request_id, self._newest_onset_ns))
        self._ask(self._request())

    def start(self, timeline: Timeline) -> None:
        """Sets the band going on `timeline`."""
        self.timeline = self._line_before = timeline
        self.playing = True
        self._asked_half_step = math.floor(timeline.origin_beats * HALF_STEPS_A_BEAT) - 1
        self._asked_half_step_of_onsets = self._asked_half_step
        self._buffer.locate(timeline.origin_beats)
        self._chords.clear()
        self._scheduler.start(timeline)

    def stop(self) -> None:
        """Stops the band; every note ends."""
        self.playing = False
        self._scheduler.stop()

    def strike(self, ns: int, pitch: int, velocity: int) -> None:
        """Takes a note that the player struck; notes within 40 ms are one onset."""
        if not self.playing or velocity == 0:
            return
        chord = self._chords.gather(ns, Onset(self._beat_at(ns), velocity / 127, pitch))
        self._newest_onset_ns = ns
        self._buffer.strike(chord.beat, chord.velocity)
        self._struck = True

    def advance(self, now_ns: int) -> None:
        """Moves the playhead to now, and asks the drums if something changed since the last half step.

        What the player struck does not wait because a cell was cleared in the same half step, which happens at every
        step of a full groove.
        """
        if not self.playing:
            return
        beat = self.timeline.beat_at(now_ns)
        self._buffer.advance(beat)
        if not self._controls_changed and self._buffer.version == self._asked_version:
            return
        half_step = math.floor(beat * HALF_STEPS_A_BEAT)
        if half_step > (self._asked_half_step_of_onsets if self._struck else self._asked_half_step):
            self._asked_half_step = half_step
            if self._struck:
                self._asked_half_step_of_onsets = half_step
            self.ask()

    def accept(self, pattern: Pattern) -> None:
        """Takes the drums' answer; it sounds from the next point that the response allows."""
        self.pattern = pattern
        self._answers.append(pattern)
        self._scheduler.submit(DRUM_VOICE, pattern, self._response_beats())

    def answered(self, pattern_id: int) -> Pattern | None:
        """One of the last answers."""
        return next((pattern for pattern in self._answers if pattern.id == pattern_id), None)

    def change(self, name: str, value: object, now_ns: int) -> Parameter:
        """Turns one parameter at once; ParameterError when it has no such name or cannot take the value."""
        parameter = self.values.set(name, value)
        if isinstance(parameter.domain, Action):
            if name == "groove/clear" and value:
                self._buffer.clear()
        elif parameter.stage is Stage.TRANSPORT:
            self._change_transport(name, self.values[name], now_ns)
        elif parameter.stage is Stage.SCHEDULER:
            self._scheduler.set_voice(DRUM_VOICE, self._voice_settings())
            self._scheduler.click(bool(self.values["transport/click"]))
        elif parameter.stage is Stage.LISTEN:
            self._buffer.mode = GrooveMode[str(self.values["groove/mode"]).upper()]
        else:
            self._controls_changed = True
        return parameter

    def follow_tempo(self, bpm: float, at_ns: int) -> None:
        """Changes the tempo at `at_ns`, where the new line meets the old."""
        self._line_before, self.timeline = self.timeline, self.timeline.with_tempo(bpm, at_ns)
        if self.playing:
            self._scheduler.set_timeline(self.timeline)

    def _beat_at(self, ns: int) -> float:
        """By the line that was valid at `ns`; a note may be older than the last change of tempo."""
        return (self._line_before if ns < self.timeline.origin_ns else self.timeline).beat_at(ns)

    def _change_transport(self, name: str, value: Value, now_ns: int) -> None:
        if name == "transport/tempo":
            assert not isinstance(value, str)
            self.follow_tempo(float(value), now_ns)
        elif name == "transport/play" and bool(value) != self.playing:
            if value:
                self.start(Timeline(self.timeline.bpm, 0.0, now_ns + LEAD_NS, self.timeline.beats_per_bar))
            else:
                self.stop()

    def _request(self) -> Request:
        chosen = zip(self._a_value_a_drum("threshold"), self._own_thresholds, strict=True)
        thresholds = [own if threshold < 0 else threshold for threshold, own in chosen]
        return Request(
            id=self._request_id,
            groove=self._buffer.groove(),
            seed=self._seed,
            follow=self.values.number("drums/follow"),
            thresholds=np.array(thresholds, np.float32),
            maxima=np.array(self._a_value_a_drum("maximum"), np.int64),
            temperature=self.values.number("drums/temperature"),
            by_chance=bool(self.values["drums/chance"]),
            pitches=PITCHES,
        )

    def _voice_settings(self) -> VoiceSettings:
        return VoiceSettings(
            channel=int(self.values.number("drums/channel")) - 1,
            muted=bool(self.values["drums/mute"]),
            level=self.values.number("drums/level"),
            pitches=[int(pitch) for pitch in self._a_value_a_drum("pitch")],
            drum_muted=[bool(muted) for muted in self._a_value_a_drum("mute")],
            drum_solo=[bool(solo) for solo in self._a_value_a_drum("solo")],
        )

    def _a_value_a_drum(self, what: str) -> list[float]:
        return [self.values.number(f"drums/{what}/{drum.wire_name}") for drum in KIT]

    def _response_beats(self) -> float:
        bar = self.timeline.beats_per_bar
        lengths = (0.25, 1.0, bar, 2 * bar)
        return lengths[RESPONSES.index(str(self.values["drums/response"]))]
