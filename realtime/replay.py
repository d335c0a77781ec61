"""`sideman replay`: a performance played again from its log, at the ports or into a file."""

from __future__ import annotations

import contextlib
import heapq
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import count
from pathlib import Path

import numpy as np
import numpy.typing as npt

from realtime._core import EVENT_DTYPE, NO_SOUND, NO_VOICE, EventQueue, Mixer, Pattern, Wakeup, panic_events
from realtime.caretaker import Caretaker
from realtime.config import NONE, SessionConfig
from realtime.control.values import Values
from realtime.export import moment
from realtime.latencies import Latencies
from realtime.live import stopped_by_signals
from realtime.midi_choice import open_midi
from realtime.music.metre import METRES
from realtime.music.midi_bytes import ALL_NOTES_OFF, CONTROL_CHANGE, NOTE_OFF, NOTE_ON
from realtime.play.comparison import Comparison
from realtime.play.log_entries import Called, Changed, Entry, Planned, Sent, State, Verb, VerbName, Window
from realtime.play.log_file import LogError, LogFile
from realtime.play.midi_file import check_writable, write_bytes
from realtime.play.osc_output import OscOutput
from realtime.play.recording import Recording
from realtime.play.rerun import Rerun
from realtime.play.sound import open_sound
from realtime.sound_controls import SOUND_NAMES, turn_sound

AHEAD_NS = 700_000_000
"""How long before the end of a window the log is read on: more than lies between two while it plays, and HELD_NS."""
HELD_NS = 250_000_000
"""For how long events are held back, so that a stroke of the player's is handed on before what is due later."""
BEGIN_NS = 1_000_000_000  # from the start of the replay to its first event
STEP_S = 0.02
PATTERNS_KNOWN = 64


def replay_to_file(source: Path, target: Path) -> str:
    """Plays the log again into a MIDI file, faster than real time; gives one line that says how it went.

    Raises LogError and MidiFileError.
    """
    log = LogFile.open(source)
    if target.exists() and target.samefile(source):
        raise ValueError(f"{target} is the log to be read; choose another name with --to")
    check_writable(target)
    recording, rerun, compared, end_ns = Recording(), Rerun(), Comparison(), 0
    for entry in log.entries():
        end_ns = max(end_ns, moment(entry))
        if isinstance(entry, Sent):
            compared.add(then=entry.rows)
        else:
            recording.take(entry)
        if isinstance(entry, State):
            compared.begin(entry.from_ns)
        for events in _taken(rerun, entry, log):
            sent = Sent.of(events)
            compared.add(now=sent.rows)
            recording.take(sent)
    rest = Sent.of(rerun.end(compared.last_ns))
    compared.add(now=rest.rows)
    recording.take(rest)
    if not recording.lines:
        raise LogError(f"{source.name}: the band did not play")
    write_bytes(target, recording.song_bytes(end_ns))
    return f"{target}: {compared}"


def replay(source: Path, config: SessionConfig, say: Callable[[str], None]) -> None:
    """Plays the log again at the ports, in sound and over OSC, as a session does; until its end, or a signal.

    Raises LogError, and what the rooms raise.
    """
    log = LogFile.open(source)
    for _ in log.entries():
        pass  # refuses a broken log before the first note
    with contextlib.ExitStack() as stack:
        stopped = stack.enter_context(stopped_by_signals())
        ways = _Ways(stack, config, say)
        say(f"plays {source.name}, of {log.header.began}, {ways.describe()}")
        player = _Player(ways, stopped)
        compared, rerun = Comparison(), Rerun()
        for entry in log.entries():
            if stopped.is_set():
                break
            if isinstance(entry, Sent):
                compared.add(then=entry.rows)
            elif isinstance(entry, State):
                compared.begin(entry.from_ns)
            for events in _taken(rerun, entry, log):
                compared.add(now=Sent.of(events).rows)
                player.play(events)
            player.await_entry(entry)
        else:
            rest = rerun.end(compared.last_ns)
            player.play(rest)
            compared.add(now=Sent.of(rest).rows)
            player.finish()
            say(str(compared))
        player.silence()


def _taken(rerun: Rerun, entry: Entry, log: LogFile) -> Iterable[npt.NDArray[np.void]]:
    try:
        yield from rerun.take(entry)
    except (ValueError, TypeError) as error:
        raise LogError(f"{log.path.name}: this log cannot be played again ({error}); `sideman export` may do") from None


class _Ways:
    """Every way out, as a session has them."""

    lookahead_ns = 0

    def __init__(self, stack: contextlib.ExitStack, config: SessionConfig, say: Callable[[str], None]) -> None:
        self.osc_out = OscOutput(config.osc_out)
        stack.callback(self.osc_out.close)
        self._mixer = Mixer() if config.sound == "builtin" else None
        self._midi = open_midi(config, Wakeup(), self._mixer, say)
        stack.callback(self._midi.close)
        self._sound = open_sound(self._mixer, self._midi.carries_sound, say)
        stack.callback(self._sound.close)
        sinks = (*self._midi.sinks, self._sound.sink, self.osc_out.queue)
        self.sinks: Sequence[EventQueue] = [sink for sink in sinks if sink is not None]
        self._latencies = Latencies(config, Values(), self._midi, self._mixer, self._sound, self.osc_out.queue)
        self._keep_latencies()
        caretaker = Caretaker(self._keep_latencies, (self._midi.watch,), _suppressed, lambda: True)
        caretaker.start()
        stack.callback(caretaker.close)

    def set_lookahead(self, lookahead_ns: int) -> None:
        """What an output wants its events ahead; the replay is further ahead than any may want."""
        self.lookahead_ns = lookahead_ns

    def turn_sound(self, changed: Changed) -> None:
        """The level of the built-in sound, or its mute, was turned."""
        if self._mixer is not None:
            turn_sound(self._mixer, changed.name, changed.value)

    def describe(self) -> str:
        sound = [] if self._midi.carries_sound else [self._sound.describe()]
        return ", ".join((self._midi.plays(), *sound))

    def _keep_latencies(self) -> None:
        self._latencies.keep(self, time.monotonic_ns())


def _suppressed(step: Callable[[], object]) -> None:
    with contextlib.suppress(Exception):
        step()


class _Player:
    """Hands events on ahead of their due times, and in their order; all lie as far from then as the first."""

    def __init__(self, ways: _Ways, stopped: threading.Event) -> None:
        self._ways, self._stopped = ways, stopped
        self._shift_ns: int | None = None
        self._held = np.zeros(0, EVENT_DTYPE)  # not yet handed on
        self._last_ns = 0
        self._from_ns = 0  # where the verbs that come now are taken
        self._silenced_ns = 0  # until then a panic is under way
        self._channels: set[int] = set()
        self._sounding: set[tuple[int, int]] = set()
        self._patterns: dict[int, Pattern] = {}
        self._told: list[tuple[int, int, Planned | Called | Changed]] = []
        self._number = count()

    def play(self, events: npt.NDArray[np.void]) -> None:
        """Takes events (EVENT_DTYPE) that are handed on in time."""
        if not len(events):
            return
        if self._shift_ns is None:
            self._shift_ns = time.monotonic_ns() + BEGIN_NS - int(events["due_ns"][0])
        note_ons = events[(events["status"] & 0xF0 == NOTE_ON) & (events["data2"] > 0)]
        self._channels.update((note_ons["status"] & 0x0F).tolist())
        self._hold(events)

    def await_entry(self, entry: Entry) -> None:
        """Returns when it is time for what comes after the entry."""
        if isinstance(entry, Verb):
            self._know(entry)
        elif isinstance(entry, (Planned, Called)) or (isinstance(entry, Changed) and entry.name in SOUND_NAMES):
            heapq.heappush(self._told, (entry.ns, next(self._number), entry))
        elif isinstance(entry, State):
            self._from_ns = entry.from_ns
        elif isinstance(entry, Window):
            self._from_ns = entry.from_ns
            self._hand_on(entry.last_to_ns - HELD_NS)
            if self._shift_ns is not None:
                self._wait_until(entry.last_to_ns + self._shift_ns - AHEAD_NS)

    def finish(self) -> None:
        """Waits until the last event is heard."""
        self._hand_on(None)
        self._wait_until(self._last_ns + 2 * self._ways.lookahead_ns)

    def silence(self) -> None:
        """Ends what still sounds, after what was handed on before."""
        if self._shift_ns is None:
            return
        offs = [(NOTE_OFF | channel, pitch) for channel, pitch in sorted(self._sounding)]
        offs += [(CONTROL_CHANGE | channel, ALL_NOTES_OFF) for channel in sorted(self._channels)]
        due_ns = max(self._last_ns, time.monotonic_ns())
        self._push(_events([(due_ns, status, data1, 0) for status, data1 in offs]))
        time.sleep(max(0, self._last_ns - time.monotonic_ns()) / 1e9 + 0.05)

    def _know(self, verb: Verb) -> None:
        if verb.name in (VerbName.SUBMIT, VerbName.INTERJECT):
            pattern = next(argument for argument in verb.arguments if isinstance(argument, Pattern))
            self._patterns[pattern.id] = pattern
            if len(self._patterns) > PATTERNS_KNOWN:
                del self._patterns[next(iter(self._patterns))]
        elif verb.name is VerbName.PANIC and self._from_ns >= self._silenced_ns:
            events = panic_events(sorted(self._channels), self._from_ns)
            self._silenced_ns = int(events["due_ns"][-1])
            self.play(events)

    def _hold(self, events: npt.NDArray[np.void]) -> None:
        held = np.concatenate([self._held, events])
        self._held = held[np.argsort(held["due_ns"], kind="stable")]

    def _hand_on(self, before_ns: int | None) -> None:
        """What is due before a moment; None: everything."""
        count = len(self._held) if before_ns is None else int(np.searchsorted(self._held["due_ns"], before_ns))
        if not count or self._shift_ns is None:
            return
        shifted, self._held = self._held[:count].copy(), self._held[count:]
        shifted["due_ns"] += self._shift_ns
        for due_ns, status, data1, data2, _ in Sent.of(shifted).rows:
            self._last_ns = max(self._last_ns, due_ns)
            if status & 0xF0 == NOTE_ON and data2:
                self._sounding.add((status & 0x0F, data1))
            elif status & 0xF0 in (NOTE_OFF, NOTE_ON):
                self._sounding.discard((status & 0x0F, data1))
        self._push(shifted)

    def _push(self, events: npt.NDArray[np.void]) -> None:
        for sink in self._ways.sinks:
            sink.push(events)

    def _wait_until(self, ns: int) -> None:
        while (now_ns := time.monotonic_ns()) < ns and not self._stopped.is_set():
            self._tell(now_ns)
            self._stopped.wait(min(STEP_S, (ns - now_ns) / 1e9))
        self._tell(time.monotonic_ns())

    def _tell(self, now_ns: int) -> None:
        while self._told and self._shift_ns is not None and self._told[0][0] + self._shift_ns <= now_ns:
            _, _, entry = heapq.heappop(self._told)
            if isinstance(entry, Called):
                self._ways.osc_out.cue(entry.name, entry.begin_beat)
            elif isinstance(entry, Changed):
                self._ways.turn_sound(entry)
            elif entry.pattern in self._patterns and entry.metre in METRES:
                self._ways.osc_out.plan(self._patterns[entry.pattern], entry.begin_beat, METRES[entry.metre])


def _events(messages: Sequence[tuple[int, int, int, int]]) -> npt.NDArray[np.void]:
    """(due_ns, status, data1, data2) of messages that belong to no voice, as events."""
    events = np.zeros(len(messages), EVENT_DTYPE)
    for column, name in enumerate(("due_ns", "status", "data1", "data2")):
        events[name] = [message[column] for message in messages]
    events["sound"], events["voice"] = NO_SOUND, NO_VOICE
    return events


def replay_config(outputs: Sequence[str], midi: str, osc_out: str, sound: str) -> SessionConfig:
    """A session's settings, for its ways out alone."""
    return SessionConfig(
        inputs=(NONE,), outputs=tuple(outputs), midi=midi, osc_out=osc_out, sound=sound, any_hardware=False, demo=False
    )
