"""Who drives the band, and how its line is drawn to theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from realtime._core import Timeline
from realtime.conducting.count_in import counted_in
from realtime.conducting.tap_tempo import TapTempo
from realtime.control.domains import ParameterError, Value
from realtime.control.values import Values
from realtime.music.clock_reading import SILENT, ClockName, ClockReading, Motion

LEAD_NS = 50_000_000  # from the decision to start to the first beat, where no output has to be ahead of it
SOON_NS = 10_000_000  # the same, where another clock already runs
LATEST_NS = 20_000_000  # a beat that is further past is not begun with
DRAWN_WITHIN_BEATS = 0.5
DRAW_EVERY_NS = 10_000_000
SAME_BEAT = 1e-6
NEAR_BEATS = 0.25  # a clock that is nearer is drawn to, not located on
TOLD_TEMPO_SHARE = 0.005  # the clients are told of a tempo that differs by more,
TOLD_EVERY_NS = 500_000_000  # and not more often than this
IN_ORDER = (ClockName.MIDI, ClockName.LINK, ClockName.OSC)
WORDS = {
    ClockName.INTERNAL: "its own clock",
    ClockName.MIDI: "MIDI clock",
    ClockName.LINK: "Link",
    ClockName.OSC: "the OSC clock",
    ClockName.FOLLOW: "your playing",
}


class Band(Protocol):
    """What is driven: the conductor."""

    timeline: Timeline
    playing: bool

    def start(self, timeline: Timeline, count_in_beats: float = ...) -> None: ...
    def stop(self) -> None: ...
    def follow(self, timeline: Timeline) -> None: ...


class SharedSession(Protocol):
    """A clock that takes wishes too, as Link does."""

    def set_tempo(self, bpm: float) -> None: ...
    def play(self, ns: int) -> None: ...
    def stop(self, ns: int) -> None: ...
    def offer(self, line: Timeline, now_ns: int) -> None: ...


class Transport:
    """Starts, stops and locates the band as the driving clock says, and draws its line to the clock's.

    The band's line never jumps while it plays on: it meets the clock's within half a beat. It is located, with every
    note off, where the clock says that the song goes on elsewhere. Every method is called from one thread.
    """

    def __init__(
        self, band: Band, values: Values, turn: Callable[[str, Value], None], say: Callable[[str], None]
    ) -> None:
        self.driver = ClockName.INTERNAL
        self.shared: SharedSession | None = None
        """Takes the wishes for tempo, play and stop while Link drives."""
        self.lead_ns = 0
        """How far ahead of time the outputs must be told what they play."""
        self._band, self._values, self._turn, self._say = band, values, turn, say
        self._taps = TapTempo()
        self._readings: Mapping[ClockName, ClockReading] = {}
        self._own = band.timeline
        self._start_beat = 0.0
        self._nudge_ns = 0
        self._shift_beats = 0.0
        self._ran = False
        self._place = 0
        self._waits = False
        self._faults: set[str] = set()
        self._stopped_by_player = False
        self._drawn_ns = self._told_ns = -(1 << 62)
        self._off_ms = 0.0

    def describe(self) -> str:
        """Who drives and, of another's clock, how well the band is on it, for a person."""
        if self.driver is ClockName.INTERNAL or not self._reading.heard:
            return WORDS[self.driver]
        return f"{WORDS[self.driver]}, {self._off_ms:.1f} ms off, its jitter {self._reading.jitter_ms:.1f} ms"

    @property
    def bpm(self) -> float:
        """The driving clock's tempo; the band's own differs from it for moments, while it is drawn to it."""
        line = self._reading.line
        return self._own.bpm if self.driver is ClockName.INTERNAL or line is None else line.bpm

    @property
    def _reading(self) -> ClockReading:
        return self._readings.get(self.driver, SILENT)

    def obey(self, readings: Mapping[ClockName, ClockReading], now_ns: int) -> None:
        """Takes what every clock says now. Call it every few milliseconds."""
        self._readings = readings
        self._choose()
        if self.driver is ClockName.INTERNAL:
            self._draw(self._own, now_ns)
        else:
            self._obey_outside(self._reading, now_ns)
        if self.shared is not None and self.driver is not ClockName.LINK and self._band.playing:
            self.shared.offer(self._band.timeline, now_ns)

    def turned(self, name: str, value: Value, at_ns: int, now_ns: int) -> None:
        """One of the controls `transport/...` was turned at `at_ns`, which is obeyed now."""
        if name == "transport/tempo":
            self.set_tempo(float(value), now_ns)
        elif name == "transport/play" and not value:
            self.stop(now_ns)
        elif name == "transport/play" and not self._band.playing:
            self.play(now_ns)
        elif name == "transport/toggle" and value:
            self.toggle(now_ns)
        elif name == "transport/tap" and value:
            self.tap(at_ns, now_ns)
        elif name == "transport/nudge":
            self.nudge(float(value))
        elif name == "transport/position":
            self.locate(float(value), now_ns)

    def play(self, now_ns: int) -> None:
        """The player wants the band to play: at once, or as soon as the driving clock lets it."""
        reading = self._reading
        runs = reading.heard and reading.motion is Motion.RUNS
        if self.driver is ClockName.LINK and self.shared is not None and not runs:
            self.shared.play(now_ns)  # the session starts, and the band with it
            return
        if self._values["transport/clock"] == "auto" and not self._is_driving(reading):
            self._drive(ClockName.INTERNAL)
        if self.driver is ClockName.INTERNAL:
            begin_ns = now_ns + LEAD_NS + self.lead_ns
            self._own, count_in_beats = counted_in(self._values, self._own.bpm, self._start_beat, begin_ns)
            self._start(self._own, count_in_beats)
        elif runs:
            self._start(self._located(reading, now_ns))
        else:
            self._waits = True  # a clock that only gives the tempo lets it start at the next look
            if not self._is_driving(reading):
                self._say(f"the band waits for {WORDS[self.driver]}")

    def stop(self, now_ns: int) -> None:
        """The player wants the band to stop, or no longer to wait for a clock."""
        if self._waits and not self._band.playing:
            self._say(f"the band no longer waits for {WORDS[self.driver]}")
        self._waits = False
        self._stopped_by_player = True
        if self.driver is ClockName.LINK and self.shared is not None:
            self.shared.stop(now_ns)
        self._stop()

    def toggle(self, now_ns: int) -> None:
        """Stops the band where it plays or waits for a clock, starts it where it stands."""
        is_waiting = self._waits and self._values["transport/clock"] != "auto"
        (self.stop if self._band.playing or is_waiting else self.play)(now_ns)

    def set_tempo(self, bpm: float, now_ns: int) -> None:
        """The player sets the tempo; ParameterError where the driving clock alone has it."""
        if self.driver is ClockName.LINK and self.shared is not None:
            self.shared.set_tempo(bpm)
            return
        self._only_ours("transport/tempo", "the tempo")
        self._own = self._own.with_tempo(bpm, now_ns)
        line = self._band.timeline
        is_there = not self._band.playing or abs(line.beat_at(now_ns) - self._own.beat_at(now_ns)) < SAME_BEAT
        self._band.follow(self._own if is_there else line.drawn_to(self._own, now_ns, DRAWN_WITHIN_BEATS))

    def tap(self, at_ns: int, now_ns: int) -> None:
        """One tap, at `at_ns`; the third sets the tempo, as `set_tempo` does."""
        bpm = self._taps.tap(at_ns)
        if bpm is not None:
            self.set_tempo(bpm, now_ns)
            self._turn("transport/tempo", bpm)

    def nudge(self, ms: float) -> None:
        """Puts the band later (above 0) or earlier against its clock, without a jump."""
        ns = round(ms * 1e6)
        if self.driver is ClockName.INTERNAL:
            self._own = _shifted(self._own, ns)
        else:
            self._nudge_ns += ns

    def locate(self, beat: float, now_ns: int) -> None:
        """The song goes on at `beat`: now where the band plays, else at its next start."""
        self._only_ours("transport/position", "the place in the song")
        if self._band.playing:
            self._own = self._with_bars(Timeline(self._own.bpm, beat, now_ns + LEAD_NS + self.lead_ns))
            self._start(self._own)
        else:
            self._start_beat = beat

    def ended(self) -> None:
        """The song has come to its end: a tempo that is heard in the playing does not start it anew."""
        self._stopped_by_player = True

    def struck_while_stopped(self, ns: int) -> None:
        """Where that is wanted, the player's first note is beat 0 and starts the band."""
        self._leave_a_silent_clock()
        if self._values["transport/start_on_note"] and self.driver is ClockName.INTERNAL:
            self._own = self._with_bars(Timeline(self._own.bpm, self._start_beat, ns))
            self._start(self._own)

    def _choose(self) -> None:
        """Auto keeps a clock as long as it drives, then takes the first that does, and else keeps what it had."""
        wanted = str(self._values["transport/clock"])
        if wanted != "auto":
            self._drive(ClockName(wanted))
        elif not self._is_driving(self._reading):
            # What the band itself sends may come back to it, and must not drive it.
            names = IN_ORDER[1:] if self._values["transport/clock_out"] else IN_ORDER
            driving = (name for name in names if self._is_driving(self._readings.get(name, SILENT)))
            self._drive(next(driving, self.driver))

    @staticmethod
    def _is_driving(reading: ClockReading) -> bool:
        return reading.heard and reading.motion is not Motion.STANDS and reading.line is not None

    def _drive(self, name: ClockName) -> None:
        if name is self.driver:
            return
        self.driver = name
        self._ran, self._nudge_ns, self._shift_beats = False, 0, 0.0
        self._faults.clear()
        self._waits = name is not ClockName.INTERNAL and (self._band.playing or self._waits)
        if name is ClockName.INTERNAL:
            self._own = self._band.timeline
        self._say(f"{WORDS[name]} drives the band")
        if name is ClockName.LINK and self.shared is None:
            self._say("Link was not joined: it needs sideman[link], and --clock auto or link at the start")
        if name is ClockName.FOLLOW and name not in self._readings:
            self._say("nobody listens for the tempo of your playing: that needs --clock follow at the start")

    def _obey_outside(self, reading: ClockReading, now_ns: int) -> None:
        if reading.fault and reading.fault not in self._faults:
            self._faults.add(reading.fault)
            self._say(reading.fault)
        line = reading.line
        runs = reading.heard and reading.motion is Motion.RUNS and line is not None
        if runs and (not self._ran or reading.place != self._place):
            if self.driver is not ClockName.FOLLOW or not self._stopped_by_player:
                self._start(self._located(reading, now_ns))
        elif runs and line is not None:
            self._draw(self._placed(line), now_ns)
        elif self._ran:
            self._stop()
        elif line is not None and reading.motion is not Motion.STANDS:
            self._obey_untold(reading, line, now_ns)
        self._ran, self._place = runs, reading.place
        self._tell_tempo(line, now_ns)

    def _obey_untold(self, reading: ClockReading, line: Timeline, now_ns: int) -> None:
        """A clock that gives tempo and phase, and leaves start and stop to the band."""
        if not reading.heard and self.driver is not ClockName.LINK:
            if self._band.playing and not self._waits:
                self._stop()
                self._waits = True
        elif self._band.playing and self._waits and self._keeps_its_beats(line, now_ns):
            self._waits = False
        elif self._waits or (reading.place != self._place and self._band.playing):
            self._start_at_next_bar(line, now_ns)
        else:
            self._draw(self._placed(line), now_ns)

    def _keeps_its_beats(self, line: Timeline, now_ns: int) -> bool:
        """Whether the band need not be located on a clock that it joins: its beats are shifted by what they differ.

        MIDI ticks alone do not tell which of them is a beat; of a session's beats the bar lines must agree.
        """
        apart_beats = self._band.timeline.beat_at(now_ns) - line.beat_at(now_ns)
        if self.driver is ClockName.MIDI:
            self._shift_beats = apart_beats
            return True
        bar = self._band.timeline.beats_per_bar
        self._shift_beats = bar * round(apart_beats / bar)
        agrees = abs(apart_beats - self._shift_beats) < NEAR_BEATS
        if not agrees:
            self._shift_beats = 0.0
        return agrees

    def _start_at_next_bar(self, line: Timeline, now_ns: int) -> None:
        line = self._placed(line)
        begin = line.bar_line_from(line.beat_at(now_ns + SOON_NS + self.lead_ns))
        self._start(self._with_bars(Timeline(line.bpm, begin, line.time_at(begin))))

    def _start(self, timeline: Timeline, count_in_beats: float = 0.0) -> None:
        self._waits = self._stopped_by_player = False
        self._start_beat = 0.0
        self._band.start(timeline, count_in_beats)
        if not self._values["transport/play"]:
            self._turn("transport/play", True)

    def _stop(self) -> None:
        if self._band.playing:
            self._band.stop()
        if self._values["transport/play"]:
            self._turn("transport/play", False)

    def _located(self, reading: ClockReading, now_ns: int) -> Timeline:
        assert reading.line is not None
        self._shift_beats = 0.0
        line = self._placed(reading.line)
        begin_ns = line.time_at(reading.place_beat)
        is_past = begin_ns < now_ns - LATEST_NS
        begin = line.beat_at(now_ns + SOON_NS + self.lead_ns) if is_past else reading.place_beat
        return self._with_bars(Timeline(line.bpm, begin, line.time_at(begin)))

    def _placed(self, line: Timeline) -> Timeline:
        """The clock's line as the band is to have it: with its bars, nudged, its beats counted by the band."""
        shifted = Timeline(line.bpm, line.origin_beats + self._shift_beats, line.origin_ns + self._nudge_ns)
        return shifted.with_bars_of(self._band.timeline)

    def _with_bars(self, line: Timeline) -> Timeline:
        """A line to start on: with the band's bars, or counted from beat 0 where it begins before their origin."""
        band = self._band.timeline
        if line.origin_beats >= band.bar_origin_beats:
            return line.with_bars_of(band)
        return Timeline(line.bpm, line.origin_beats, line.origin_ns, band.beats_per_bar)

    def _draw(self, target: Timeline, now_ns: int) -> None:
        """While the band plays beside the target its line is bent again and again, and so never swings past it."""
        line = self._band.timeline
        if not self._band.playing or now_ns < line.origin_ns or now_ns - self._drawn_ns < DRAW_EVERY_NS:
            return
        off_beats = abs(line.beat_at(now_ns) - target.beat_at(now_ns))
        self._off_ms = off_beats * 60e3 / target.bpm
        if off_beats < SAME_BEAT:
            if line.bpm == target.bpm:
                return
            drawn = line.with_tempo(target.bpm, now_ns)
        else:
            drawn = line.drawn_to(target, now_ns, DRAWN_WITHIN_BEATS)
        self._drawn_ns = now_ns
        self._band.follow(drawn)

    def _leave_a_silent_clock(self) -> None:
        """In auto a clock that drives no longer leaves the band that stands to its player, until it runs again."""
        is_auto = self._values["transport/clock"] == "auto"
        if is_auto and not self._band.playing and not self._is_driving(self._reading):
            self._drive(ClockName.INTERNAL)

    def _only_ours(self, name: str, what: str) -> None:
        self._leave_a_silent_clock()
        if self.driver is not ClockName.INTERNAL:
            raise ParameterError(f"{name}: {WORDS[self.driver]} has {what}")

    def _tell_tempo(self, line: Timeline | None, now_ns: int) -> None:
        if line is None or now_ns - self._told_ns < TOLD_EVERY_NS:
            return
        told = self._values.number("transport/tempo")
        if abs(line.bpm / told - 1) > TOLD_TEMPO_SHARE:
            self._told_ns = now_ns
            self._turn("transport/tempo", round(line.bpm, 2))


def _shifted(line: Timeline, ns: int) -> Timeline:
    return Timeline(line.bpm, line.origin_beats, line.origin_ns + ns, line.beats_per_bar, line.generation + 1)
