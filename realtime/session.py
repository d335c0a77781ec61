"""The live session: wires the rooms together, and runs the one thread that conducts."""

from __future__ import annotations

import contextlib
import gc
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from realtime._core import DRUM_VOICE, EventQueue, Mixer, SchedulerThread, Timeline, Wakeup, set_real_time_priority
from realtime.background import Background
from realtime.band import Band
from realtime.conducting.conductor import Conductor
from realtime.conducting.cues import Cue
from realtime.conducting.known_conditions import KnownConditions
from realtime.conducting.played_answer import PlayedAnswer
from realtime.config import NONE, SessionConfig
from realtime.control.desk import Desk, Turned
from realtime.control.domains import Impulse, ParameterError, Text, Value
from realtime.control.midi.control import MidiControl
from realtime.control.midi.map_file import open_map
from realtime.control.preset_folder import PresetFolder
from realtime.control.values import Values, checked
from realtime.control_output import ControlOutput
from realtime.counters import Counters, count
from realtime.display import Picture
from realtime.feedback import Feedback
from realtime.folders import config_folder, presets_folder
from realtime.keys import Keys
from realtime.latencies import SHORTEST_LOOKAHEAD_NS, Latencies
from realtime.listen.clocks import Clocks
from realtime.listen.osc_input import Address, Argument, OscInput, bind_address, is_open
from realtime.listen.performer import Performer
from realtime.mgt_engine import MgtEngine
from realtime.midi_choice import open_midi
from realtime.music.clock_reading import ClockName
from realtime.osc_control import OscControl
from realtime.osc_inbox import OscInbox
from realtime.oscquery import OscQuery
from realtime.pace import Pace
from realtime.plans import Plans
from realtime.play.log_entries import Accepted, Called
from realtime.play.osc_output import OscOutput
from realtime.play.recorded_verbs import RecordedVerbs
from realtime.play.sound import open_sound
from realtime.player import Player
from realtime.presets import Presets
from realtime.recorded_session import open_recorder, planned, record_turns
from realtime.voices.answer import Answer
from realtime.voices.folders import find_voice
from realtime.voices.manifest import load_manifest
from realtime.voices.sandbox import Sandbox
from realtime.voices.status import State

CARE_S = 0.5  # between two looks at ports and servers
LOOK_S = 0.05  # between two looks at the voice before its first answer
PATIENCE_S = 2.5  # how long the start waits for the first pattern
CONDUCTOR_PRIORITY = 50
NOT_SET_HERE = ("transport/tempo", "transport/play", "transport/toggle", "transport/tap", "session/quit")
ACTS_AT_ONCE = (Impulse, Text)  # without a value that stays, and not to be done before the start


class Session:
    """A band that plays until it is closed; a context manager.

    `say` takes one line of text, from any thread; it must neither wait nor raise. Raises what the rooms raise, with one
    sentence, when something that was asked for by name cannot be had; what nobody asked for is only said. `extra_sinks`
    get every event too.
    """

    def __init__(
        self, config: SessionConfig, say: Callable[[str], None], extra_sinks: Sequence[EventQueue] = ()
    ) -> None:
        self.config = config
        self.finished = threading.Event()
        self.failure = ""  # why it ended before it began
        self.accepted: deque[tuple[int, float, int]] = deque(maxlen=256)  # pattern id, commit beat, moment
        self._say = say
        self._faults: set[str] = set()
        self._inbox: deque[Callable[[], object]] = deque()
        self._wakeup = Wakeup()
        self._answered_or_closing = threading.Event()
        self._closing = threading.Event()
        self._monitor = EventQueue()
        with contextlib.ExitStack() as stack:
            self._open(stack, extra_sinks)
            self._stack = stack.pop_all()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self, stack: contextlib.ExitStack, extra_sinks: Sequence[EventQueue]) -> None:
        config = self.config
        manifest = load_manifest(find_voice(config.drums))
        manifest.verify_graph()
        self._midi_map = open_map(config.midi_map, self._say, config_folder)
        stack.callback(self._keep_bindings)
        bind = bind_address(config.osc_bind)
        self._osc_out = OscOutput(config.osc_out, beyond_loopback=is_open(bind))
        stack.callback(self._osc_out.close)
        self._osc_inbox = OscInbox()
        self._osc_in = OscInput(config.osc_in, self._take_osc, bind)
        stack.callback(self._osc_in.close)
        self._osc_out.clients.know_own_port(self._osc_in.port)
        if is_open(bind):
            self._say(f"OSC port {self._osc_in.port} is open on {bind}: whoever reaches it can play and quit this band")
        self._mgt: MgtEngine | None = None
        if config.compat != NONE:
            self._mgt = MgtEngine(
                config.compat_in, config.compat_out, self._wakeup.wake, self._say, bundled=config.compat_bundled
            )
            stack.callback(self._mgt.close)
        self._mixer = Mixer() if config.sound == "builtin" else None
        self.midi = open_midi(config, self._wakeup, self._mixer, self._say)
        stack.callback(self.midi.close)
        self.sound = open_sound(self._mixer, self.midi.carries_sound, self._say)
        stack.callback(self.sound.close)
        self._recorder = open_recorder(config, manifest, self._say, self._tell_what_was_kept)
        stack.callback(self._recorder.close)

        self.scheduler = SchedulerThread(SHORTEST_LOOKAHEAD_NS)
        for sink in (*self.midi.sinks, self.sound.sink, self._osc_out.queue, self._monitor, *extra_sinks):
            if sink is not None:
                self.scheduler.add_sink(sink)
        stack.callback(self.scheduler.close)
        self._recorder.verbs = verbs = RecordedVerbs(self.scheduler)
        self.drums = Sandbox(manifest, self._take_answer, self._say)
        stack.callback(self.drums.close)
        values = Values()
        values.set("transport/tempo", config.bpm)
        values.set("transport/metre", config.metre)
        values.set("transport/count_in", config.count_in)
        values.set("transport/click", config.click)
        values.set("transport/clock", config.clock)
        values.set("transport/clock_out", config.clock_out)
        values.set("transport/start_on_note", config.start_on_note)
        values.set("transport/play", not config.waits_for_its_start)
        line = Timeline(config.bpm, 0.0, time.monotonic_ns())
        known = KnownConditions.of(manifest)
        self.conductor = Conductor(verbs, self.drums.ask, values, line, known, config.seed, say=self._say)
        self.band = Band(self.scheduler, self.conductor, self.drums, self.midi, self._mixer, self._osc_out)
        self.feedback = Feedback(self.band, self._osc_in.send)
        self.desk = Desk(values, self.conductor.change, self.conductor.change_together, self._say)
        self.desk.give("session/quit", self._quit)
        self.desk.give("session/panic", lambda _value, _ns: verbs.panic())
        if self._mgt is not None:
            self._mgt.serve(self.conductor, self.desk)
        background = Background("presets", self._do_soon)
        stack.callback(background.close)
        self._presets = Presets(
            self.desk,
            self.conductor,
            PresetFolder(presets_folder(config.presets)),
            background,
            known,
            manifest.name,
            say=self._say,
            listed=self.feedback.presets,
        )
        if config.preset:
            self._presets.begin_with(config.preset, line.origin_ns)
        for name, value in config.settings:
            parameter, taken = checked(name, value)
            if name in NOT_SET_HERE or isinstance(parameter.domain, ACTS_AT_ONCE):
                raise ParameterError(f"{name} cannot be set here; the tempo is --tempo's")
            self.desk.turn(name, taken, line.origin_ns)
        self._oscquery = None
        if config.oscquery is not None:
            self._oscquery = OscQuery(bind, config.oscquery, values, self.osc_port, self._say)
            stack.callback(self._oscquery.close)
            self._osc_out.also.append(self._oscquery.pass_on)
        self._clocks = Clocks(config.bpm, config.clock)
        stack.callback(self._clocks.close)
        self.conductor.transport.shared = self._clocks.link
        performs = config.demo_asked or (config.demo and not config.inputs and not self.midi.has_hardware_input)
        self._player = Player(
            self.conductor,
            self._recorder,
            Performer(config.seed) if performs else None,
            self._say,
            self._clocks.struck,
            verbs.strike,
        )
        send = ControlOutput(self.midi).send
        self._midi_control = MidiControl(self.desk, self._midi_map, send, self._say, self._player.is_echo)
        self._latencies = Latencies(config, values, self.midi, self._mixer, self.sound, self._osc_out.queue)
        self._keep_latencies()
        self._osc = OscControl(self.desk, self._strike, self._clocks.beat, self.feedback)
        self._keys = Keys(self.desk, self._player.strike, self._say)
        self._plans = Plans(self._osc_out.plan)
        self._was_playing = False
        self.desk.watch(self.feedback.hear)
        self.desk.watch(self._hear_of_turn)
        record_turns(self.desk, self._recorder, line.origin_ns)

    def start(self) -> None:
        """Starts the voice and the threads; the band comes in as soon as the drums have answered."""
        self.drums.start()
        self.conductor.ask()
        for name, body in (("conductor", self._conduct), ("caretaker", self._take_care)):
            thread = threading.Thread(target=body, name=name, daemon=True)
            thread.start()
            self._stack.callback(partial(thread.join, 1.0))
        if self._oscquery is not None:
            self._oscquery.start()
        self._stack.callback(self._end_threads)

    def close(self) -> None:
        """Stops the band and closes everything, every note off. May be called again."""
        self._stack.close()

    @property
    def osc_port(self) -> int:
        """The UDP port that is listened to."""
        return self._osc_in.port

    @property
    def oscquery_port(self) -> int:
        """The TCP port of OSCQuery; 0 where there is none."""
        return self._oscquery.port if self._oscquery is not None else 0

    @property
    def pending(self) -> int:
        """Messages and answers that have come and are not yet obeyed."""
        return len(self._inbox) + len(self._osc_inbox)

    def press(self, ns: int, key: str) -> None:
        """A key of the computer's keyboard was pressed at `ns`; from any thread."""
        self._inbox.append(partial(self._keys.press, ns, key))
        self._wakeup.wake()

    def hears(self) -> str:
        """What is listened to, for a person."""
        performer = "the built-in performer (until you play), " if self._player.is_performer else ""
        keys = "the keys Z to M, " if self.config.keys_asked else ""
        oscquery = f", OSCQuery {self.oscquery_port}" if self.oscquery_port else ""
        client = f", MGT client {self._mgt.port}" if self._mgt is not None else ""
        return f"{performer}{keys}{self.midi.hears()}, OSC {self.osc_port}{oscquery}{client}"

    def plays(self) -> str:
        """Where the band is heard, for a person."""
        sound = [] if self.midi.carries_sound else [self.sound.describe()]
        client = [f"MGT client {self.config.compat_out}"] if self._mgt is not None else []
        osc = f"OSC {self._osc_out.clients.describe(self.config.osc_out)}"
        return ", ".join((self.midi.plays(), *sound, osc, *client))

    def picture(self, notices: tuple[str, ...] = ()) -> Picture:
        """What the session looks like now; from any thread."""
        return self.band.picture(self.hears(), self.plays(), notices)

    def _keep_latencies(self) -> None:
        self._latencies.keep(self.scheduler, time.monotonic_ns())
        self.conductor.transport.lead_ns = self._latencies.lead_ns
        self._presets.ahead_ns = self.scheduler.lookahead_ns
        self._player.know_latencies(self._latencies.echo_shifts_ns)

    @property
    def sound_ahead_ns(self) -> int:
        """How far ahead of its due time the sound is sent, so that it is heard then."""
        return self._mixer.latency_ns if self._mixer is not None else 0

    def counters(self) -> Counters:
        """What has been counted since the session began; from any thread."""
        sounded = self._mixer.metrics() if self._mixer is not None else None
        mgt = self._mgt
        return count(
            self.scheduler.metrics(),
            self.drums.status(),
            self.midi.metrics(),
            sounded,
            osc_dropped=self._osc_out.dropped + self._osc_inbox.dropped + (mgt.dropped if mgt is not None else 0),
            osc_taken=self._osc_in.taken,
            osc_malformed=self._osc_in.malformed + (mgt.malformed if mgt is not None else 0),
            osc_mistimed=self._osc_in.mistimed,
            faults=len(self._faults),
        )

    def _end_threads(self) -> None:
        self._closing.set()
        self._answered_or_closing.set()
        self._wakeup.wake()

    def _conduct(self) -> None:
        set_real_time_priority(CONDUCTOR_PRIORITY)
        self._wait_for_the_first_answer()
        self._guarded(self._empty_inbox)
        self._begin()
        pace, woken = Pace(), True
        while not self._closing.is_set():
            # what comes through a port, or over OSC, wakes; a Link session has to be looked at
            busy = woken or self.conductor.playing or self.conductor.transport.driver is ClockName.LINK
            now_ns = time.monotonic_ns()
            woken = self._wakeup.wait(self.feedback.wait_s(pace.longest_wait_s(now_ns, busy=busy), now_ns))
            self._guarded(self._conduct_once)
        self.conductor.stop()
        self._guarded(self._end_recording)

    def _begin(self) -> None:
        self.feedback.ready()
        values, transport = self.conductor.values, self.conductor.transport
        if not values["transport/play"] or self._closing.is_set():
            return
        now_ns = time.monotonic_ns()
        transport.obey(self._clocks.read(now_ns), now_ns)
        if values["transport/start_on_note"] and transport.driver is ClockName.INTERNAL:
            self._say("the band begins with your first note")
        elif not self.conductor.playing:
            transport.play(now_ns)

    def _wait_for_the_first_answer(self) -> None:
        give_up_s = time.monotonic() + PATIENCE_S
        while not self._answered_or_closing.wait(LOOK_S):
            if self.drums.status().state is State.DOWN:
                self.failure = "there is no drummer: its voice cannot be loaded; `sideman doctor` tells more"
                self.finished.set()
                return
            if time.monotonic() > give_up_s:
                self._say("the drums have not answered yet; they come in when they do")
                return

    def _guarded(self, step: Callable[[], None]) -> None:
        """The music never stops: a fault is said the first time, and passed over."""
        try:
            step()
        except Exception as error:
            fault = f"passed over a fault ({type(error).__name__}: {error})"
            if fault not in self._faults:
                self._faults.add(fault)
                self._say(fault)

    def _conduct_once(self) -> None:
        self._empty_inbox()
        self._guarded(partial(self.feedback.advance, time.monotonic_ns()))
        self._player.know_what_was_sent(self._monitor.drain())
        for ns, message in self.midi.read():
            self._hear(ns, message)
        now_ns = time.monotonic_ns()
        self.conductor.transport.obey(self._clocks.read(now_ns), now_ns)
        self._player.perform(now_ns)
        if self._mgt is not None:
            self._mgt.advance(now_ns)
        self._presets.advance(now_ns)
        self.conductor.advance(now_ns)
        self.drums.tick(now_ns)
        self._follow_commits()
        self._tell_what_was_turned()
        self._midi_control.advance(now_ns)
        self._was_playing = self.conductor.playing
        self._watch_for_the_end()

    def _hear(self, ns: int, message: bytes) -> None:
        """A message of a clock, of a control that is bound, or something played."""
        if not message or self._clocks.hear(ns, message) or self._midi_control.hear(ns, message):
            return
        if self._presets.is_program_change(message):
            self._try_to_turn("snapshot/recall", message[1] + 1, ns)
        else:
            self._player.hear(ns, message)

    def _try_to_turn(self, name: str, value: object, ns: int) -> None:
        try:
            self.desk.turn(name, value, ns)
        except ParameterError as error:
            self._say(str(error))

    def _do_soon(self, act: Callable[[], object]) -> None:
        """Has something done on the conducting thread; from any thread."""
        self._inbox.append(act)
        self._wakeup.wake()

    def _empty_inbox(self) -> None:
        """Answers first; of a burst of messages over OSC only as many as leave time for everything else."""
        for _ in range(len(self._inbox)):
            self._inbox.popleft()()
        if self._osc_inbox.obey_some(self._osc.obey):
            self._wakeup.wake()

    def _end_recording(self) -> None:
        self._player.release()
        self._player.know_what_was_sent(self._monitor.drain())

    def _follow_commits(self) -> None:
        """Tells the clients of each pattern that the scheduler has taken, and from which beat on it sounds."""
        for voice, pattern_id, commit_beat, at_ns in self.scheduler.accepted():
            self.accepted.append((pattern_id, commit_beat, at_ns))
            self._recorder.tell(Accepted(at_ns, voice, pattern_id, commit_beat))
            taken = self.conductor.part.took(pattern_id, commit_beat) if voice == DRUM_VOICE else None
            begin_beat = max(commit_beat, self.conductor.first_beat)
            if isinstance(taken, Cue):
                self._osc_out.cue(taken.value, begin_beat)
                self._recorder.tell(Called(at_ns, taken.value, begin_beat))
            elif isinstance(taken, PlayedAnswer):
                self._plans.took(taken.pattern, begin_beat, taken.metre)
                self._recorder.tell(planned(at_ns, taken.pattern, begin_beat, taken.metre))
        self._plans.advance(time.monotonic_ns())

    def _tell_what_was_turned(self) -> None:
        by_itself = self.conductor.turned_by_itself
        while by_itself:
            self.desk.tell(Turned(*by_itself.popleft(), time.monotonic_ns(), is_new=True))

    def _watch_for_the_end(self) -> None:
        if self.config.bars is None:
            return
        beat, _ = self.scheduler.position()
        if self.conductor.timeline.bar_at(beat)[0] >= self.config.bars:
            self.finished.set()

    def _take_answer(self, answer: Answer) -> None:
        self._inbox.append(partial(self.conductor.accept, answer))
        self._answered_or_closing.set()
        self._wakeup.wake()

    def _take_osc(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        self._osc_inbox.put(address, arguments, ns, sender)
        self._wakeup.wake()

    def _strike(self, ns: int, velocity: int, pitch: int) -> None:
        self._player.strike(ns - self._latencies.osc_in_ns, velocity, pitch)

    def _tell_what_was_kept(self, path: Path) -> None:
        self._inbox.append(partial(self._osc_out.value, "session/kept", str(path)))
        self._wakeup.wake()

    def _quit(self, _value: Value, _ns: int) -> None:
        self.finished.set()

    def _hear_of_turn(self, turned: Turned) -> None:
        """What follows from a turn beyond the room that obeys it."""
        if turned.name.startswith("latency/"):
            self._keep_latencies()
        begins = self.conductor.playing and not self._was_playing
        self._was_playing = self.conductor.playing
        if begins and self.conductor.pattern is not None:
            self._osc_out.plan(self.conductor.pattern, 0.0, self.conductor.part.bars.metre)
            self._recorder.tell(planned(turned.ns, self.conductor.pattern, 0.0, self.conductor.part.bars.metre))

    def _keep_bindings(self) -> None:
        sentence = self._midi_map.save()
        if sentence:
            self._say(sentence)

    def _take_care(self) -> None:
        collected, connections = False, self.midi.control_connections
        while not self._closing.wait(CARE_S):
            self._guarded(self.midi.watch)
            self._guarded(self._keep_latencies)
            self._guarded(self._keep_bindings)
            if self.midi.control_connections != connections:
                connections = self.midi.control_connections
                self._inbox.append(self._midi_control.refresh)
                self._wakeup.wake()
            if not self.conductor.playing and not collected:
                gc.collect()  # while the band plays the collector is off
            collected = not self.conductor.playing
