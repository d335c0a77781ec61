"""The live session: wires the rooms together, and runs the one thread that conducts."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from realtime._core import EventQueue, Mixer, SchedulerThread, Timeline, Wakeup, set_real_time_priority
from realtime.conductor import DRUMS, LEAD_NS, Conductor
from realtime.config import SessionConfig
from realtime.control.osc_namespace import Strike, understand
from realtime.control.parameters import ParameterError, Values
from realtime.display import STEPS, Picture
from realtime.listen.gather import EchoFilter
from realtime.listen.osc_input import Address, Argument, OscInput
from realtime.listen.performer import Performer
from realtime.midi_choice import open_midi
from realtime.play.osc_output import OscOutput
from realtime.play.recorder import Recorder
from realtime.play.sound import open_sound
from realtime.voices.answer import Answer
from realtime.voices.folders import find_voice
from realtime.voices.manifest import Hvo, load_manifest
from realtime.voices.sandbox import Sandbox

DRUM_VOICE = "groove_vae"
LONGEST_WAIT_S = 0.004  # of the conducting thread
CARE_S = 0.5  # between two looks at ports and servers
PATIENCE_S = 2.5  # how long the start waits for the first pattern
CONDUCTOR_PRIORITY = 50
SHORTEST_LOOKAHEAD_NS = 5_000_000
EARLIEST_PERFORMED_BEATS = 0.125


class Session:
    """A band that plays until it is closed; a context manager.

    `say` takes one line of text, from any thread. Raises what the rooms raise, with one sentence, when something that
    was asked for by name cannot be had; what nobody asked for is only said. `extra_sinks` get every event too.
    """

    def __init__(
        self, config: SessionConfig, say: Callable[[str], None], extra_sinks: Sequence[EventQueue] = ()
    ) -> None:
        self.finished = threading.Event()
        self.config = config
        self._say = say
        self._inbox: deque[Callable[[], object]] = deque()
        self._wakeup = Wakeup()
        self._first_answer = threading.Event()
        self._closing = threading.Event()
        self._echoes = EchoFilter()
        self._monitor = EventQueue()
        self._performer: Performer | None = None
        self._performed_to_beat = -EARLIEST_PERFORMED_BEATS
        self.accepted: deque[tuple[int, float, int]] = deque(maxlen=4096)  # pattern id, commit beat, moment
        self._extra_sinks = tuple(extra_sinks)
        with contextlib.ExitStack() as stack:
            self._open(stack)
            self._stack = stack.pop_all()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self, stack: contextlib.ExitStack) -> None:
        config = self.config
        manifest = load_manifest(find_voice(DRUM_VOICE))
        manifest.verify_graph()
        assert isinstance(manifest.details, Hvo)
        self._recorder = Recorder(config.record, self._say) if config.record is not None else None
        if self._recorder is not None:
            stack.callback(self._recorder.close)
        self._osc_out = OscOutput(config.osc_out)
        stack.callback(self._osc_out.close)
        self._osc_in = OscInput(config.osc_in, self._take_osc)
        stack.callback(self._osc_in.close)
        mixer = Mixer() if config.sound == "builtin" else None
        self.midi = open_midi(config, self._wakeup, mixer, self._say)
        stack.callback(self.midi.close)
        self.sound = open_sound(mixer, self.midi.carries_sound, self._say)
        stack.callback(self.sound.close)

        self.scheduler = SchedulerThread(max(SHORTEST_LOOKAHEAD_NS, self.midi.lookahead_ns, self.sound.lookahead_ns))
        for sink in (self.midi.sink, self.sound.sink, self._osc_out.queue, self._monitor, *self._extra_sinks):
            if sink is not None:
                self.scheduler.add_sink(sink)
        stack.callback(self.scheduler.close)
        self.drums = Sandbox(manifest, self._take_answer, self._say)
        stack.callback(self.drums.close)
        self._values = Values()
        self._values.set("transport/tempo", config.bpm)
        self._values.set("transport/click", config.click)
        self.conductor = Conductor(
            self.scheduler,
            self.drums.ask,
            self._values,
            Timeline(config.bpm, 0.0, time.monotonic_ns()),
            manifest.details.thresholds,
            config.seed,
        )
        if config.demo_asked or (config.demo and not config.inputs and not self.midi.has_hardware_input):
            self._performer = Performer(config.seed)

    def start(self) -> None:
        """Starts the voice and the threads; the band comes in as soon as the drums have answered."""
        self.drums.start()
        self.conductor.ask()
        for name, body in (("conductor", self._conduct), ("caretaker", self._take_care)):
            thread = threading.Thread(target=body, name=name, daemon=True)
            thread.start()
            self._stack.callback(partial(thread.join, 1.0))
        self._stack.callback(self._closing.set)

    def close(self) -> None:
        """Stops the band and closes everything, every note off. May be called again."""
        self._stack.close()

    @property
    def osc_port(self) -> int:
        """The UDP port that is listened to."""
        return self._osc_in.port

    def picture(self, notices: tuple[str, ...] = ()) -> Picture:
        """What the session looks like now; from any thread."""
        now_ns = time.monotonic_ns()
        conductor, timeline = self.conductor, self.conductor.timeline
        beat = max(0.0, timeline.beat_at(now_ns))
        pattern = conductor.pattern
        status, metrics = self.drums.status(), self.midi.metrics()
        bar, beat_in_bar = divmod(beat, timeline.beats_per_bar)
        return Picture(
            bar=int(bar),
            beat_in_bar=beat_in_bar,
            bpm=timeline.bpm,
            step=int(beat * 4 + 0.5) % STEPS if conductor.playing else -1,
            groove=conductor.groove,
            hvo=pattern.hvo() if pattern is not None else np.zeros((STEPS, 27), np.float32),
            hears=f"{self._hears()}, OSC {self._osc_in.port}",
            plays=f"{self.midi.plays()}, {self.sound.describe()}, OSC {self.config.osc_out}",
            voice=f"drums {status.state.value}",
            inference_ms=status.inference_last_ms or 0.0,
            jitter_ms=metrics.jitter_p99_ms,
            drops=metrics.dropped + self._monitor.dropped + self.scheduler.dropped,
            notices=notices,
        )

    def _hears(self) -> str:
        return f"the built-in performer (until you play), {self.midi.hears()}" if self._performer else self.midi.hears()

    def _conduct(self) -> None:
        set_real_time_priority(CONDUCTOR_PRIORITY)
        self._first_answer.wait(PATIENCE_S)
        if not self._first_answer.is_set():
            self._say("the drums have not answered yet; they come in when they do")
        self._empty_inbox()
        self.conductor.start(Timeline(self.config.bpm, 0.0, time.monotonic_ns() + LEAD_NS))
        while not self._closing.is_set():
            self._wakeup.wait(LONGEST_WAIT_S)
            try:
                self._conduct_once()
            except Exception as error:  # the music never stops
                self._say(f"passed over a fault while conducting ({type(error).__name__}: {error})")
        self.conductor.stop()

    def _conduct_once(self) -> None:
        self._empty_inbox()
        self._watch_what_was_sent()
        for ns, message in self.midi.read():
            self._hear(ns, message)
        now_ns = time.monotonic_ns()
        self._perform(now_ns)
        self.conductor.advance(now_ns)
        self.drums.tick(now_ns)
        self._watch_what_was_accepted()
        self._watch_for_the_end(now_ns)

    def _empty_inbox(self) -> None:
        while self._inbox:
            self._inbox.popleft()()

    def _watch_what_was_sent(self) -> None:
        events = self._monitor.drain()
        if not len(events):
            return
        if self._recorder is not None:
            self._recorder.follow(self.conductor.timeline)
            self._recorder.drummed(events)
        for event in events[(events["status"] & 0xF0 == 0x90) & (events["data2"] > 0)]:
            due_ns, status, pitch, velocity = (int(event[name]) for name in ("due_ns", "status", "data1", "data2"))
            self._echoes.sent(due_ns, status & 0x0F, pitch, velocity)

    def _watch_what_was_accepted(self) -> None:
        for voice, pattern_id, commit_beat, at_ns in self.scheduler.accepted():
            self.accepted.append((pattern_id, commit_beat, at_ns))
            pattern = self.conductor.pattern
            if voice == DRUMS and pattern is not None and pattern.id == pattern_id:
                self._osc_out.plan(pattern, max(commit_beat, self.conductor.timeline.origin_beats))

    def _watch_for_the_end(self, now_ns: int) -> None:
        config = self.config
        beat = self.conductor.timeline.beat_at(now_ns)
        if config.bars is not None and beat >= config.bars * self.conductor.timeline.beats_per_bar:
            self.finished.set()

    def _hear(self, ns: int, message: bytes) -> None:
        """Takes what came in through a port at `ns`; only notes matter, and bytes that are no MIDI pass by."""
        kind, channel = message[0] & 0xF0, message[0] & 0x0F
        if kind not in (0x80, 0x90) or len(message) != 3 or max(message[1:]) > 127:
            return
        if kind == 0x90 and message[2] > 0:
            if self._echoes.is_echo(ns, channel, message[1], message[2]):
                return
            self._send_the_performer_home()
        self._take_note(ns, message)

    def _take_note(self, ns: int, message: bytes) -> None:
        if self._recorder is not None:
            self._recorder.played(ns, message)
        if message[0] & 0xF0 == 0x90:
            self.conductor.strike(ns, message[1], message[2])

    def _perform(self, now_ns: int) -> None:
        """Plays what the built-in performer has struck since the last time, at its own moments."""
        if self._performer is None or not self.conductor.playing:
            return
        timeline = self.conductor.timeline
        beat = timeline.beat_at(now_ns)
        if beat < self._performed_to_beat - EARLIEST_PERFORMED_BEATS:
            self._performed_to_beat = beat  # the transport was started anew
        for note_beat, message in self._performer.messages(self._performed_to_beat, beat):
            self._take_note(timeline.time_at(note_beat), message)
        self._performed_to_beat = max(beat, self._performed_to_beat)

    def _send_the_performer_home(self) -> None:
        if self._performer is not None:
            self._performer = None
            self.conductor.change("groove/clear", 1, time.monotonic_ns())
            self._say("you play: the built-in performer is silent from now on")

    def _take_answer(self, answer: Answer) -> None:
        self._inbox.append(partial(self.conductor.accept, answer.pattern))
        self._first_answer.set()
        self._wakeup.wake()

    def _take_osc(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        self._inbox.append(partial(self._obey, address, arguments, ns, sender))
        self._wakeup.wake()

    def _obey(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        try:
            meaning = understand(address, arguments)
            if isinstance(meaning, Strike):
                self._take_osc_onset(ns, meaning)
            elif meaning.name == "session/quit":
                self.finished.set()
            else:
                self.conductor.change(meaning.name, meaning.value, ns)
        except ParameterError as error:
            self._osc_in.reply(sender, "/sideman/error", address, str(error))

    def _take_osc_onset(self, ns: int, strike: Strike) -> None:
        if strike.velocity == 0:
            return
        self._send_the_performer_home()
        if self._recorder is not None:
            self._recorder.struck(ns, strike.pitch, strike.velocity)
        self.conductor.strike(ns, strike.pitch, strike.velocity)

    def _take_care(self) -> None:
        while not self._closing.wait(CARE_S):
            self.midi.watch()
