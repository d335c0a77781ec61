"""The presets of a running session: saved, recalled at once or on a bar line, and moved to over some bars."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from realtime._core import Timeline
from realtime.background import Background
from realtime.conducting.conductor import Conductor
from realtime.conducting.known_conditions import KnownConditions
from realtime.conducting.metre_change import HALF_STEP_BEATS
from realtime.control.desk import Desk, Turned
from realtime.control.domains import ParameterError, Value
from realtime.control.morph import Morph
from realtime.control.preset import (
    BETWEEN,
    Preset,
    PresetError,
    checked_name,
    present_values,
    snapshot_name,
    snapshot_number,
)
from realtime.control.preset_folder import PresetFolder, PresetList
from realtime.control.preset_rows import AT_ONCE
from realtime.music.midi_bytes import PROGRAM_CHANGE
from realtime.music.shown_path import shown

DECIDED_BEATS = 0.5  # before its bar line a recall is given to the band, so that the drums answer in time
ANSWER_NS = 20_000_000  # how long they take at most, to which that leaves room
HEARD_NS = 10_000_000  # from a morph's step to the hits that obey it, beyond what is sent ahead
PATIENCE_NS = 300_000_000  # with a folder that does not answer
SAME_PLACE_BEATS = 0.5  # the song that is farther from where it should have come to was located

Complain = Callable[[str], None]
Done = Callable[[], None]
Act = Callable[[Value, int, Done], None]


@dataclass(slots=True)
class _Look:
    """A look into the folder, for somebody who waits for what it holds. What was turned since then stays so."""

    asked_ns: int
    act: Callable[[PresetList, frozenset[str]], None]
    complain: Complain
    turned: set[str] = field(default_factory=set)
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class _Recall:
    """What is to be recalled, and then moved to; `begin` is empty where a morph begins with what is there."""

    begin: Mapping[str, Value]
    end: Mapping[str, Value] | None = None


class Presets:
    """Obeys the rows `preset/...` and `snapshot/...`.

    Every method is called on the conducting thread. The files are read and written on a thread of their own; a recall
    looks at them anew, and takes what was last read where they do not answer in time.
    """

    def __init__(
        self,
        desk: Desk,
        conductor: Conductor,
        folder: PresetFolder,
        background: Background,
        known: KnownConditions,
        voice: str,
        *,
        say: Callable[[str], None] = lambda sentence: None,
        listed: Callable[[tuple[str, ...]], None] = lambda names: None,
    ) -> None:
        """known, voice: what the drummer can be asked, and its name; listed: hears the names when they have changed."""
        self.ahead_ns = 0
        """How far ahead of their due times hits are sent."""
        self._desk, self._conductor, self._folder, self._background = desk, conductor, folder, background
        self._known, self._voice, self._say, self._listed = known, voice, say, listed
        self._presets = PresetList()
        self._looks: deque[_Look] = deque()
        self._is_silent = False  # whether the folder did not answer in time
        self._waiting: _Recall | None = None  # for a bar line
        self._morph: Morph | None = None
        self._moved_ns, self._moved_beat = 0, 0.0
        self._is_turning = False
        self._now_ns = conductor.timeline.origin_ns
        for name, act in (
            ("preset/save", self._save),
            ("preset/recall", self._recall),
            ("preset/morph", self._begin_morph),
            ("preset/remove", self._remove),
            ("snapshot/store", self._store),
            ("snapshot/recall", self._recall_number),
        ):
            desk.give_for_later(name, self._told_when_done(name, act))
        desk.watch(self._hear_of_turn)
        background.do(folder.look, self._looked)

    def names(self) -> tuple[str, ...]:
        """The presets that can be recalled, as far as the folder was read."""
        return self._presets.names()

    def begin_with(self, name: str, ns: int) -> None:
        """Recalls a preset before anything plays; it waits for the disk. PresetError when it cannot be used."""
        preset = self._folder.look().find(checked_name(name))
        self._turn(self._possible(preset, self._say), ns)

    def is_program_change(self, message: bytes) -> bool:
        """Whether a MIDI message is a program change, 0..127 on any channel, that is to be obeyed."""
        is_one = len(message) == 2 and message[0] & 0xF0 == PROGRAM_CHANGE and message[1] <= 127
        return is_one and bool(self._desk.values["preset/program_change"])

    def advance(self, now_ns: int) -> None:
        """What is due now: a recall at a bar line, a morph's next step, patience with the folder."""
        self._now_ns = now_ns
        self._lose_patience()
        line = self._conductor.timeline
        if self._waiting is not None:
            self._recall_on_bar_line(self._waiting, line)
        if self._morph is not None:
            self._move(self._morph, line)

    def _told_when_done(self, name: str, act: Act) -> Callable[[Value, int], None]:
        """What is refused when the folder has answered is not told as done, nor recorded."""

        def obey(value: Value, ns: int) -> None:
            act(value, ns, lambda: self._desk.tell(Turned(name, value, max(ns, self._now_ns), is_new=True)))

        return obey

    def _save(self, value: Value, ns: int, done: Done) -> None:
        name = checked_name(str(value))
        self._keep(name, snapshot_number(name), ns, done)

    def _store(self, value: Value, ns: int, done: Done) -> None:
        number = int(value)
        self._keep(snapshot_name(number), number, ns, done)

    def _keep(self, name: str, program: int, ns: int, done: Done) -> None:
        """Saves the values as they are now, or as they are after the recalls that were asked before."""
        complain = self._desk.complain

        def keep(_presets: PresetList, _turned: frozenset[str]) -> None:
            preset = Preset(name, present_values(self._desk.values), self._voice, program)
            self._background.do(partial(self._folder.save, preset), partial(self._kept, complain, done))

        if self._looks:
            self._look_and(keep, ns)
        else:
            keep(self._presets, frozenset())

    def _remove(self, value: Value, _ns: int, done: Done) -> None:
        remove = partial(self._folder.remove, checked_name(str(value)))
        self._background.do(remove, partial(self._kept, self._desk.complain, done))

    def _recall(self, value: Value, ns: int, done: Done) -> None:
        name = checked_name(str(value))
        self._take_from(lambda presets: (presets.find(name),), ns, done)

    def _recall_number(self, value: Value, ns: int, done: Done) -> None:
        number = int(value)
        self._take_from(lambda presets: (presets.numbered(number),), ns, done)

    def _begin_morph(self, value: Value, ns: int, done: Done) -> None:
        parts = str(value).split(BETWEEN)
        if len(parts) > 2:
            raise PresetError(f"a morph goes to a preset, or from one to another: NAME, or NAME {BETWEEN} NAME")
        names = [checked_name(part) for part in parts]
        self._take_from(lambda presets: tuple(presets.find(name) for name in names), ns, done, morphs=True)

    def _take_from(
        self, find: Callable[[PresetList], tuple[Preset, ...]], ns: int, done: Done, *, morphs: bool = False
    ) -> None:
        """Looks at the folder, and takes what is found there: one preset, or two that are the ends of a morph."""
        complain, waits = self._desk.complain, self._desk.values["preset/when"] != AT_ONCE

        def act(presets: PresetList, turned: frozenset[str]) -> None:
            found = [self._possible(preset, complain) for preset in find(presets)]
            values = [{name: value for name, value in of.items() if name not in turned} for of in found]
            recall = _Recall(values[0] if len(values) > 1 or not morphs else {}, values[-1] if morphs else None)
            if waits and self._conductor.playing:
                self._waiting = recall
            else:
                self._take(recall)
            done()

        self._look_and(act, ns)

    def _look_and(self, act: Callable[[PresetList, frozenset[str]], None], ns: int) -> None:
        look = _Look(ns, act, self._desk.complain)
        self._looks.append(look)
        self._background.do(self._folder.look, partial(self._answer, look))

    def _looked(self, result: PresetList | Exception) -> None:
        self._is_silent = False
        if isinstance(result, Exception):
            self._say(str(result))
            return
        names_before = self.names()
        self._presets = result
        if self.names() != names_before:
            self._listed(self.names())

    def _kept(self, complain: Complain, done: Done, result: PresetList | Exception) -> None:
        if isinstance(result, PresetError):
            self._is_silent = False
            complain(str(result))
            return
        self._looked(result)
        if not isinstance(result, Exception):
            done()

    def _answer(self, look: _Look, result: PresetList | Exception) -> None:
        if isinstance(result, PresetError) and not look.is_answered:
            look.complain(str(result))
            look.is_answered = True
        elif not isinstance(result, PresetError):
            self._looked(result)
        self._obey(look)

    def _obey(self, look: _Look) -> None:
        """Acts on what the folder held when it was last read."""
        if look in self._looks:
            self._looks.remove(look)
        if look.is_answered:
            return
        look.is_answered = True
        try:
            look.act(self._presets, frozenset(look.turned))
        except ParameterError as error:
            look.complain(str(error))

    def _lose_patience(self) -> None:
        while self._looks and (self._is_silent or self._now_ns - self._looks[0].asked_ns > PATIENCE_NS):
            if not self._is_silent:
                self._say(f"{shown(self._folder.path)} does not answer: presets are taken as they were last read")
            self._is_silent = True
            self._obey(self._looks[0])

    def _possible(self, preset: Preset, complain: Complain) -> dict[str, Value]:
        """The values of a preset that this drummer can be asked; the others stay as they are, and that is said."""
        possible, others = dict(preset.values), []
        for name, value in preset.values.items():
            try:
                self._known.check(name, value)
            except ParameterError:
                others.append(f"{name} ({value})")
                del possible[name]
        is_anothers = preset.voice not in ("", self._voice)
        if is_anothers and not others:
            complain(f"{preset.name} was made with {preset.voice}, and {self._voice} plays it")
        if others:
            maker = f" ({preset.name} was made with {preset.voice})" if is_anothers else ""
            complain(f"{preset.name}: {self._voice} does not know {', '.join(others)}; the rest is recalled{maker}")
        return possible

    def _take(self, recall: _Recall, from_beat: float | None = None) -> None:
        """Now, or from a bar line on. A recall ends the morph that goes on; a morph begins where that one is."""
        self._waiting = None
        self._morph = None
        if recall.begin:
            self._turn(recall.begin, self._now_ns, from_beat)
        if recall.end is None:
            return
        line = self._conductor.timeline
        begin_beat = line.beat_at(self._now_ns) if from_beat is None else from_beat
        length_beats = self._desk.values.number("preset/morph_bars") * line.beats_per_bar
        self._morph = Morph(present_values(self._desk.values), recall.end, begin_beat, length_beats)
        self._moved_ns, self._moved_beat = self._now_ns, line.beat_at(self._now_ns)

    def _recall_on_bar_line(self, recall: _Recall, line: Timeline) -> None:
        if not self._conductor.playing:
            self._take(recall)
            return
        beat = line.beat_at(self._now_ns + self.ahead_ns + ANSWER_NS)
        bar_beat = line.bar_line_from(beat + HALF_STEP_BEATS)
        if bar_beat - beat <= DECIDED_BEATS:
            self._take(recall, bar_beat)

    def _move(self, morph: Morph, line: Timeline) -> None:
        """Along the song's beats, also while it stands; where it was located or started the morph goes on as it was."""
        beat = line.beat_at(self._now_ns)
        should_be = self._moved_beat + (self._now_ns - self._moved_ns) * line.bpm / 60e9
        if abs(beat - should_be) > SAME_PLACE_BEATS:
            morph.shift(beat - should_be)
        self._moved_ns, self._moved_beat = self._now_ns, beat
        heard_beat = line.beat_at(self._now_ns + self._heard_ns)
        values = morph.due(heard_beat)
        if values:
            self._turn(values, self._now_ns)
        if morph.is_over(heard_beat):
            self._morph = None

    @property
    def _heard_ns(self) -> int:
        return self.ahead_ns + HEARD_NS

    def _turn(self, values: Mapping[str, Value], ns: int, from_beat: float | None = None) -> None:
        self._is_turning = True
        try:
            if from_beat is None:
                self._desk.turn_together(values, ns)
            else:
                self._desk.turn_together(values, ns, from_beat)
        finally:
            self._is_turning = False

    def _hear_of_turn(self, turned: Turned) -> None:
        """What is turned by hand leaves the morph, and is not recalled by what was asked before."""
        if self._is_turning:
            return
        for look in self._looks:
            look.turned.add(turned.name)
        if self._morph is not None:
            self._morph.leave(turned.name)
