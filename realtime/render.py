"""`sideman render`: the same conductor and scheduler on a manual clock, a MIDI file in the player's place."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from realtime._core import Scheduler, Timeline, quantise
from realtime.conducting.conductor import Conductor
from realtime.conducting.known_conditions import KnownConditions
from realtime.config import DRUMS_FOLDER
from realtime.control.domains import ParameterError
from realtime.control.parameter import Stage
from realtime.control.values import Values, checked
from realtime.music.hvo import STEPS_A_BEAT
from realtime.music.midi_bytes import NOTE_OFF, NOTE_ON
from realtime.music.timeline import HIGHEST_BPM, LOWEST_BPM
from realtime.play.midi_file import Message, SongNote, Tempo, Track, check_writable, read_song, write_song
from realtime.progress import Progress
from realtime.song_bars import SongBars
from realtime.voices.adapters import latents_of, load_voice
from realtime.voices.answer import Answer, Latents
from realtime.voices.folders import find_voice
from realtime.voices.manifest import load_manifest
from realtime.voices.request import Request

DRUM_CHANNEL = 9
ASKED_AHEAD_BEATS = 1.0  # how long before its bar line a change of metre is asked for
TICK_NS = 4_000_000  # how often the conductor looks, as often as live
LOOKAHEAD_NS = 5_000_000
PROGRESS_NS = 4_000_000_000
NEEDS_THE_BAND = ("drums/fill", "drums/break", "drums/ending", "drums/previous")
TAIL_BEATS = 0.5  # what sounds before the end may end this much later


@dataclass(frozen=True, slots=True)
class Turn:
    """A parameter that is turned in the course of the file: at `bar`, counted from 1; its middle is .5."""

    name: str
    value: object
    bar: float = 1.0


class _DelayedVoice:
    """A voice in this process whose answers arrive a fixed time after they were asked for, every one of them."""

    def __init__(self, folder: Path, response_ns: int) -> None:
        self._voice = load_voice(folder)
        self._response_ns = response_ns
        self._waiting: deque[tuple[int, Answer]] = deque()
        self.now_ns = 0
        self.answered = 0

    def ask(self, request: Request) -> None:
        pattern = self._voice.answer(request)
        latents = latents_of(self._voice) or Latents()
        answer = Answer(pattern, request.id, 0.0, latents.played, latents.groove)
        self._waiting.append((self.now_ns + self._response_ns, answer))

    def due(self) -> Iterable[Answer]:
        while self._waiting and self._waiting[0][0] <= self.now_ns:
            self.answered += 1
            yield self._waiting.popleft()[1]

    def first(self) -> Answer:
        self.answered += 1
        return self._waiting.popleft()[1]


def render(
    source: Path,
    target: Path,
    *,
    response_ms: float = 5.0,
    seed: int = 0,
    listen_to_drums: bool = False,
    turns: Sequence[Turn] = (),
    drums: str = DRUMS_FOLDER,
) -> str:
    """Accompanies the MIDI file `source` and writes both parts to `target`; gives one line that says what was done.

    The file's tempo map is kept, and its metres are played where the band knows them. Its channel 10 is left out unless
    `listen_to_drums`. What is turned at bar 1 is turned before the first beat. The same input, turns, seed and machine
    give the same bytes. Raises MidiFileError and ParameterError.
    """
    if source.exists() and target.exists() and source.samefile(target):
        raise ValueError(f"{target} is the file to be read; choose another name for the result")
    check_writable(target)
    song = read_song(source)
    heard = [note for note in song.notes if listen_to_drums or note.channel != DRUM_CHANNEL]
    folder = find_voice(drums)
    manifest = load_manifest(folder)
    manifest.verify_graph()
    voice = _DelayedVoice(folder, int(response_ms * 1e6))
    timelines = _timelines(song.tempos)
    scheduler = Scheduler()
    song_bars = SongBars.of(song.metres)
    bars = song_bars.bars_until(song.length_beats)
    length_beats = song_bars.beat_of(bars + 1)
    values = Values()
    values.set("transport/metre", str(song_bars.stretches[0].metre))
    conductor = Conductor(scheduler, voice.ask, values, timelines[0], KnownConditions.of(manifest), seed)
    later = _turned_later(turns, bars, song_bars, conductor, timelines)
    conductor.ask()
    conductor.accept(voice.first())
    conductor.start(timelines[0])
    controls = [message for message in song.controls if listen_to_drums or message.status & 0x0F != DRUM_CHANNEL]
    drummed = _perform(heard, length_beats, timelines, later, conductor, scheduler, voice)
    write_song(
        target,
        [Track("Player", controls + _messages(heard)), Track("Drums", drummed)],
        song.tempos,
        song.metres,
        length_beats,
    )
    hits = sum(message.status & 0xF0 == NOTE_ON for message in drummed)
    return f"{target}: {bars} bars, {len(heard)} notes heard, {voice.answered} patterns, {hits} drum hits"


def _turned_later(
    turns: Sequence[Turn], bars: int, song_bars: SongBars, conductor: Conductor, timelines: Sequence[Timeline]
) -> deque[tuple[int, Turn]]:
    """Turns what is to be turned before the first beat; gives the others with their moments, in order.

    The song's changes of metre are among them.
    """
    for turn in turns:
        parameter, _ = checked(turn.name, turn.value)
        if parameter.stage in (Stage.TRANSPORT, Stage.SESSION):
            raise ParameterError(f"{turn.name} is not for a file, which says its tempo and its metres itself")
        if parameter.stage is Stage.SOUND:
            raise ParameterError(f"{turn.name} is not for a file, whose notes are sounded elsewhere")
        if turn.bar < 1:
            raise ParameterError(f"{turn.name}: bars are counted from 1, not {turn.bar:g}")
        if turn.bar >= bars + 1:
            raise ParameterError(f"{turn.name}: the file has {bars} bars, and no bar {turn.bar:g}")
        if turn.bar == 1 and turn.name in NEEDS_THE_BAND:
            raise ParameterError(f"{turn.name}: the band does not play before bar 1; give it a bar: {turn.name}@2")
        if turn.bar == 1:
            conductor.change(turn.name, turn.value, 0)
    later = [(_time_at(song_bars.beat_of(turn.bar), timelines), turn) for turn in turns if turn.bar > 1]
    for stretch in song_bars.stretches[1:]:
        asked_ns = _time_at(stretch.begin_beat - ASKED_AHEAD_BEATS, timelines)
        later.append((asked_ns, Turn("transport/metre", str(stretch.metre))))
    return deque(sorted(later, key=lambda moment: moment[0]))


def _perform(
    heard: Sequence[SongNote],
    length_beats: float,
    timelines: Sequence[Timeline],
    turns: deque[tuple[int, Turn]],
    conductor: Conductor,
    scheduler: Scheduler,
    voice: _DelayedVoice,
) -> list[Message]:
    """Drives the session from beat 0 to the end; gives the drummer's messages, in beats."""
    notes = deque((_time_at(note.beat, timelines), note) for note in heard)
    tempo_changes = deque(timelines[1:])
    end_ns = _time_at(length_beats + TAIL_BEATS, timelines)
    drummed: list[Message] = []
    emitted_ns = 0
    progress = Progress("render", end_ns / 1e9)
    for tick_ns in range(0, end_ns + TICK_NS, TICK_NS):
        if tick_ns % PROGRESS_NS == 0:
            progress.show(tick_ns / 1e9)
        voice.now_ns = tick_ns
        while tempo_changes and tempo_changes[0].origin_ns <= tick_ns:
            change = tempo_changes.popleft()
            conductor.follow_tempo(change.bpm, change.origin_ns)
        while notes and notes[0][0] <= tick_ns:
            ns, note = notes.popleft()
            conductor.strike(ns, note.pitch, note.velocity)
        while turns and turns[0][0] <= tick_ns:
            ns, turn = turns.popleft()
            conductor.change(turn.name, turn.value, ns)
        conductor.advance(tick_ns)
        for answer in voice.due():
            conductor.accept(answer)
        events = scheduler.advance(emitted_ns, tick_ns + LOOKAHEAD_NS)
        emitted_ns = tick_ns + LOOKAHEAD_NS
        drummed += _kept(events, length_beats)
    progress.close()
    return drummed


def _kept(events: np.ndarray[tuple[int, ...], np.dtype[np.void]], length_beats: float) -> Iterable[Message]:
    """The events as messages, without the hits that belong to a step after the end."""
    steps, _ = quantise(events["beat"])
    for event, step in zip(events, steps, strict=True):
        status = int(event["status"])
        if step < STEPS_A_BEAT * length_beats or status & 0xF0 == NOTE_OFF:
            yield Message(float(event["beat"]), status, int(event["data1"]), int(event["data2"]))


def _messages(notes: Sequence[SongNote]) -> list[Message]:
    return [*(note.on for note in notes), *(note.off for note in notes)]


def _timelines(tempos: Sequence[Tempo]) -> list[Timeline]:
    """A timeline for each tempo, each meeting the one before at its beat; beat 0 is at 0 ns.

    A tempo beyond the session's range is followed at the end of the range: what is written is in beats all the same.
    """
    within = [min(max(tempo.bpm, LOWEST_BPM), HIGHEST_BPM) for tempo in tempos]
    timelines = [Timeline(within[0], 0.0, 0)]
    for tempo, bpm in zip(tempos[1:], within[1:], strict=True):
        timelines.append(timelines[-1].with_tempo(bpm, timelines[-1].time_at(tempo.beat)))
    return timelines


def _time_at(beat: float, timelines: Sequence[Timeline]) -> int:
    valid = [timeline for timeline in timelines if timeline.origin_beats <= beat] or timelines[:1]
    return valid[-1].time_at(beat)
