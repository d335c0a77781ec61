"""The live session: wires the rooms together, and runs the one thread that conducts."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from realtime._core import EventQueue, Mixer, SchedulerThread, Timeline, Wakeup, set_real_time_priority
from realtime.background import Background
from realtime.band import Band
from realtime.caretaker import Caretaker
from realtime.commits import Commits
from realtime.conducting.conductor import Conductor
from realtime.conducting.known_conditions import KnownConditions
from realtime.config import SessionConfig
from realtime.control.desk import Desk, Turned
from realtime.control.domains import Value
from realtime.control.midi.control import MidiControl
from realtime.control.midi.map_file import open_map
from realtime.control.preset_folder import PresetFolder
from realtime.control.voice_rows import RESTART_DRUMS
from realtime.control_output import ControlOutput
from realtime.counters import Counters, count
from realtime.display import Picture
from realtime.feedback import Feedback
from realtime.first_values import first_values, turn_settings
from realtime.folders import config_folder, presets_folder
from realtime.hearing import Hearing
from realtime.kept_minutes import obey_keep
from realtime.keys import Keys
from realtime.latencies import SHORTEST_LOOKAHEAD_NS, Latencies
from realtime.listen.clocks import Clocks
from realtime.listen.performer import Performer
from realtime.lost_voice import LostVoice
from realtime.midi_choice import open_midi
from realtime.music.clock_reading import ClockName
from realtime.osc_control import OscControl
from realtime.osc_doors import OscDoors
from realtime.pace import Pace
from realtime.play.recorded_verbs import RecordedVerbs
from realtime.play.sound import open_sound
from realtime.player import Player
from realtime.presets import Presets
from realtime.recorded_session import open_recorder, record_turns
from realtime.sound_controls import obey_sound_rows
from realtime.voices.answer import Answer
from realtime.voices.folders import find_voice
from realtime.voices.manifest import load_manifest
from realtime.voices.sandbox import Sandbox
from realtime.voices.status import State

LOOK_S = 0.05  # between two looks at the voice before its first answer
PATIENCE_S = 2.5  # how long the start waits for the first pattern
CONDUCTOR_PRIORITY = 50


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
        self._osc = OscDoors(config, self._wakeup.wake, self._say)
        stack.callback(self._osc.close)
        self._mixer = Mixer() if config.sound == "builtin" else None
        self.midi = open_midi(config, self._wakeup, self._mixer, self._say)
        stack.callback(self.midi.close)
        self.sound = open_sound(self._mixer, self.midi.carries_sound, self._say)
        stack.callback(self.sound.close)
        self._recorder = open_recorder(config, manifest, self._say, self._complain_soon)
        stack.callback(self._recorder.close)

        self.scheduler = SchedulerThread(SHORTEST_LOOKAHEAD_NS)
        for sink in (*self.midi.sinks, self.sound.sink, self._osc.out.queue, self._monitor, *extra_sinks):
            if sink is not None:
                self.scheduler.add_sink(sink)
        stack.callback(self.scheduler.close)
        self._recorder.verbs = verbs = RecordedVerbs(self.scheduler)
        self.drums = Sandbox(manifest, self._take_answer, self._hear_of_voice)
        stack.callback(self.drums.close)
        values = first_values(config)
        line = Timeline(config.bpm, 0.0, time.monotonic_ns())
        known = KnownConditions.of(manifest)
        self.conductor = Conductor(verbs, self.drums.ask, values, line, known, config.seed, say=self._say)
        self.band = Band(self.scheduler, self.conductor, self.drums, self.midi, self._mixer, self._osc.out)
        self.feedback = Feedback(self.band, self._osc.input.send)
        self._lost_voice = LostVoice(self.drums, self.conductor, self.feedback.complain)
        self.desk = Desk(values, self._lost_voice.change, self.conductor.change_together, self._complain)
        self.desk.give("session/quit", self._quit)
        self.desk.give("session/panic", lambda _value, _ns: verbs.panic())
        self.desk.give(RESTART_DRUMS, lambda _value, _ns: self.drums.restart())
        if self._mixer is not None:
            obey_sound_rows(self.desk, self._mixer)
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
        turn_settings(config, self.desk, line.origin_ns)
        self._osc.serve(self.conductor, self.desk)
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
        self._hearing = Hearing(self._clocks, self._midi_control, self._player, self._presets, self.desk)
        self._latencies = Latencies(config, values, self.midi, self._mixer, self.sound, self._osc.out.queue)
        self._known_latencies: tuple[int, int, tuple[int, ...]] | None = None
        self._keep_latencies()
        self._known_controllers = self.midi.control_connections
        self._caretaker = Caretaker(
            self._keep_latencies,
            (self.midi.watch, self._keep_bindings, self._show_new_controllers),
            self._guarded,
            lambda: self.conductor.playing,
        )
        self._osc_control = OscControl(self.desk, self._strike, self._clocks.beat, self.feedback)
        self._keys = Keys(self.desk, self._player.strike, self._say)
        self._commits = Commits(self.scheduler, self.conductor, self._osc.out, self._recorder)
        self.desk.watch(self.feedback.hear)
        self.desk.watch(self._hear_of_turn)
        obey_keep(self.desk, self._recorder, self._do_soon, self.feedback.kept)
        record_turns(self.desk, self._recorder, line.origin_ns)

    def start(self) -> None:
        """Starts the voice and the threads; the band comes in as soon as the drums have answered."""
        self.drums.start()
        self.conductor.ask()
        conductor = threading.Thread(target=self._conduct, name="conductor", daemon=True)
        conductor.start()
        self._stack.callback(partial(conductor.join, 1.0))
        self._caretaker.start()
        self._stack.callback(self._caretaker.close)
        self._osc.start()
        self._stack.callback(self._end_threads)

    def close(self) -> None:
        """Stops the band and closes everything, every note off. May be called again."""
        self._stack.close()

    @property
    def osc_port(self) -> int:
        """The UDP port that is listened to."""
        return self._osc.input.port

    @property
    def oscquery_port(self) -> int:
        """The TCP port of OSCQuery; 0 where there is none."""
        return self._osc.oscquery_port

    @property
    def pending(self) -> int:
        """Messages and answers that have come and are not yet obeyed."""
        return len(self._inbox) + len(self._osc.inbox)

    @property
    def accepted(self) -> deque[tuple[int, float, int]]:
        """Pattern id, commit beat and moment of the last patterns that the scheduler has taken."""
        return self._commits.accepted

    def press(self, ns: int, key: str) -> None:
        """A key of the computer's keyboard was pressed at `ns`; from any thread."""
        self._do_soon(partial(self._keys.press, ns, key))

    def hears(self) -> str:
        """What is listened to, for a person."""
        performer = "the built-in performer (until you play), " if self._player.is_performer else ""
        keys = "the keys Z to M, " if self.config.keys_asked else ""
        return f"{performer}{keys}{self.midi.hears()}, {self._osc.hears()}"

    def plays(self) -> str:
        """Where the band is heard, for a person."""
        sound = [] if self.midi.carries_sound else [self.sound.describe()]
        return ", ".join((self.midi.plays(), *sound, self._osc.plays()))

    def picture(self, notices: tuple[str, ...] = ()) -> Picture:
        """What the session looks like now; from any thread."""
        return self.band.picture(self.hears(), self.plays(), notices)

    def _keep_latencies(self) -> None:
        """Hands on how late everything is; it may have to ask the JACK server, and is the caretaker's."""
        self._latencies.keep(self.scheduler, time.monotonic_ns())
        known = (self._latencies.lead_ns, self.scheduler.lookahead_ns, self._latencies.echo_shifts_ns)
        if known != self._known_latencies:  # a session that rests is not woken without a reason
            self._known_latencies = known
            self._do_soon(partial(self._know_latencies, *known))

    def _know_latencies(self, lead_ns: int, lookahead_ns: int, echo_shifts_ns: tuple[int, ...]) -> None:
        self.conductor.transport.lead_ns = lead_ns
        self._presets.ahead_ns = lookahead_ns
        self._player.know_latencies(echo_shifts_ns)

    def counters(self) -> Counters:
        """What has been counted since the session began; from any thread."""
        sounded = self._mixer.metrics() if self._mixer is not None else None
        return count(
            self.scheduler.metrics(),
            self.drums.status(),
            self.midi.metrics(),
            sounded,
            osc_dropped=self._osc.dropped,
            osc_taken=self._osc.input.taken,
            osc_malformed=self._osc.malformed,
            osc_mistimed=self._osc.input.mistimed,
            faults=len(self._faults),
        )

    def _end_threads(self) -> None:
        self._closing.set()
        self._answered_or_closing.set()
        self._wakeup.wake()

    def _conduct(self) -> None:
        set_real_time_priority(CONDUCTOR_PRIORITY)
        self._guarded(self._wait_for_the_first_answer)
        self._guarded(self._empty_inbox)
        self._guarded(self._begin)
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
            if self.drums.state is State.DOWN:
                self.failure = "there is no drummer: its voice cannot be loaded; `sideman doctor` tells more"
                self.finished.set()
                return
            if time.monotonic() > give_up_s:
                self._say("the drums have not answered yet; they come in when they do")
                return

    def _guarded(self, step: Callable[[], object]) -> None:
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
            self._hearing.hear(ns, message)
        now_ns = time.monotonic_ns()
        self.conductor.transport.obey(self._clocks.read(now_ns), now_ns)
        self._player.perform(now_ns)
        self._osc.advance(now_ns)
        self._presets.advance(now_ns)
        self.conductor.advance(now_ns)
        self.drums.tick(now_ns)
        self._commits.advance()
        self._tell_what_was_turned()
        self._midi_control.advance(now_ns)
        self._commits.see()
        self._watch_for_the_end()

    def _do_soon(self, act: Callable[[], object]) -> None:
        """Has something done on the conducting thread; from any thread."""
        self._inbox.append(act)
        self._wakeup.wake()

    def _empty_inbox(self) -> None:
        """Answers first; of a burst of messages over OSC only as many as leave time for everything else."""
        for _ in range(len(self._inbox)):
            self._inbox.popleft()()
        if self._osc.inbox.obey_some(self._osc_control.obey):
            self._wakeup.wake()

    def _end_recording(self) -> None:
        self._player.release()
        self._player.know_what_was_sent(self._monitor.drain())

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

    def _strike(self, ns: int, velocity: int, pitch: int) -> None:
        self._player.strike(ns - self._latencies.osc_in_ns, velocity, pitch)

    def _complain(self, sentence: str) -> None:
        """Of what nobody has sent, or asked for by a message, the clients hear too: there may be no other screen."""
        self._say(sentence)
        self.feedback.complain(sentence)

    def _complain_soon(self, sentence: str) -> None:
        self._do_soon(partial(self._complain, sentence))

    def _hear_of_voice(self, line: str) -> None:
        self._say(line)
        self._do_soon(partial(self._lost_voice.hear, line))

    def _quit(self, _value: Value, _ns: int) -> None:
        self.finished.set()

    def _hear_of_turn(self, turned: Turned) -> None:
        """What follows from a turn beyond the room that obeys it."""
        if turned.name.startswith("latency/"):
            self._caretaker.ask()
        self._commits.tell_of_a_start(turned.ns)

    def _keep_bindings(self) -> None:
        sentence = self._midi_map.save()
        if sentence:
            self._complain_soon(sentence)

    def _show_new_controllers(self) -> None:
        """Controllers that were connected since are shown what their faders and lights are to show."""
        if self.midi.control_connections != self._known_controllers:
            self._known_controllers = self.midi.control_connections
            self._do_soon(self._midi_control.refresh)
