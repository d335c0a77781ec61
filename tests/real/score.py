"""Holds what the judge recorded against the plans that Sideman sent ahead: the expected hits, and where the beat lies.

A plan says which steps of the two-bar loop are struck, and from which beat on. The tempo is known; the one unknown, the
moment of beat 0, is the same for the whole recording, and is found as the one with which most hits agree.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from real.recorded import MidiMessage, Recorded
from real.stage import Heard

from realtime.bench.judge import Strokes
from realtime.music.kit import KIT

LOOP_STEPS, STEPS_A_BEAT = 32, 4
LOOP_BEATS = LOOP_STEPS / STEPS_A_BEAT
SAME_STROKE_NS = 30_000_000
AGREES_NS = 5_000_000
SAME_HIT_NS = 50_000_000  # less than half a step at 120 bpm: the same hit, however late
IN_PLACE_MS = 2.0
DISTURBED_NS = 300_000_000
LEAST_UNDISTURBED = 0.5
PITCH = {drum.wire_name: drum.pitch for drum in KIT}


@dataclass(frozen=True, slots=True)
class Plan:
    """A pattern, and the beat from which it is heard: rows of step, offset of a step, pitch and velocity 1..127."""

    commit_beat: float
    ns: int
    hits: tuple[tuple[int, float, int, int], ...]


def plans(heard: list[Heard]) -> list[Plan]:
    """The plans among OSC messages, in the order in which they are heard."""
    told: list[list[Heard]] = []
    for message in heard:
        if message.address == "/sideman/plan/commit":
            told.append([message])
        elif message.address == "/sideman/plan":
            told[-1].append(message)
    if told and len(told[-1]) <= len(PITCH):
        told.pop()  # the rest of it is still to come
    return [_plan(messages) for messages in told]


def _plan(messages: list[Heard]) -> Plan:
    commit, *drums = messages
    assert commit.address == "/sideman/plan/commit"
    assert [message.arguments[0] for message in drums] == list(PITCH), "a plan names every drum once"
    hits: list[tuple[int, float, int, int]] = []
    for message in drums:
        name, *numbers = message.arguments
        for step, velocity, offset in zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True):
            hits.append((int(str(step)), float(str(offset)), PITCH[str(name)], max(1, int(str(velocity)))))
    return Plan(float(str(commit.arguments[0])), commit.ns, tuple(hits))


@dataclass(frozen=True, slots=True)
class Expected:
    """Hits in beats since beat 0: one row each, in order."""

    beats: npt.NDArray[np.float64]
    pitches: npt.NDArray[np.int64]
    velocities: npt.NDArray[np.int64]

    def at(self, beat_0_ns: int, bpm: float) -> Strokes:
        """The same as moments."""
        due_ns = beat_0_ns + np.round(self.beats * 60e9 / bpm).astype(np.int64)
        return Strokes(due_ns, self.pitches, self.velocities)


def expected(planned: list[Plan], until_beat: float, bpm: float) -> Expected:
    """Every hit of the plans, each cut by grid beat where the next begins; a drum is not struck twice within 30 ms."""
    rows: list[tuple[float, int, int, int]] = []
    for number, plan in enumerate(planned):
        begin = max(0.0, plan.commit_beat)
        end = min([until_beat, *(later.commit_beat for later in planned[number + 1 :])])
        for loop in range(int(begin // LOOP_BEATS), int(max(begin, end) // LOOP_BEATS) + 1):
            for step, offset, pitch, velocity in plan.hits:
                grid_beat = loop * LOOP_BEATS + step / STEPS_A_BEAT
                if begin <= grid_beat < end:
                    rows.append((grid_beat + offset / STEPS_A_BEAT, pitch, velocity, number))
    rows.sort()
    kept: list[tuple[float, int, int, int]] = []
    last: dict[int, tuple[float, int]] = {}
    for row in rows:
        beat, pitch, _, number = row
        before = last.get(pitch)
        if before and before[1] != number and (beat - before[0]) * 60e9 / bpm < SAME_STROKE_NS:
            continue
        last[pitch] = (beat, number)
        kept.append(row)
    beats, pitches, velocities, _ = zip(*kept, strict=True)
    return Expected(np.array(beats), np.array(pitches, np.int64), np.array(velocities, np.int64))


def beat_0_ns(hits: list[MidiMessage], wanted: Expected, bpm: float) -> int:
    """The moment of beat 0 with which most of the recorded hits agree, in pitch and velocity."""
    at = np.array([hit.ns for hit in hits], np.int64)
    notes = np.array([128 * hit.data[1] + hit.data[2] for hit in hits], np.int64)
    wanted_notes = 128 * wanted.pitches + wanted.velocities
    since_0 = np.round(wanted.beats * 60e9 / bpm).astype(np.int64)
    anchor = min(np.flatnonzero(np.isin(notes, wanted_notes)), key=lambda row: int(np.sum(notes == notes[row])))
    candidates = at[anchor] - since_0[wanted_notes == notes[anchor]]
    scores = [_agreeing(at, notes, since_0 + candidate, wanted_notes) for candidate in candidates]
    return int(candidates[int(np.argmax(scores))])


def _agreeing(
    at: npt.NDArray[np.int64],
    notes: npt.NDArray[np.int64],
    due: npt.NDArray[np.int64],
    due_notes: npt.NDArray[np.int64],
) -> int:
    """How many recorded hits have an expected one of their pitch and velocity within 5 ms."""
    agreeing = 0
    for note in np.intersect1d(notes, due_notes):
        there, wanted = at[notes == note], np.sort(due[due_notes == note])
        right = np.searchsorted(wanted, there).clip(0, len(wanted) - 1)
        left = (right - 1).clip(0)
        agreeing += int(np.sum(np.minimum(np.abs(wanted[right] - there), np.abs(wanted[left] - there)) <= AGREES_NS))
    return agreeing


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was expected and recorded, one row a hit that agrees; and for a person to read, what does not."""

    due_ns: npt.NDArray[np.int64]
    beside_ms: npt.NDArray[np.float64]  # how far it lay from its place, the constant part left out, without sign
    disagreements: tuple[str, ...]
    slips_ns: list[int]

    def require_no_gap(self) -> None:
        """AssertionError unless every expected hit was recorded, none besides, and each in its place.

        The hits that are under way when the server stands still for a moment are moved by it, so they may lie beside.
        """
        assert not self.disagreements, "\n".join(self.disagreements)
        undisturbed = np.ones(len(self.due_ns), np.bool_)
        for slip_ns in self.slips_ns:
            undisturbed &= np.abs(self.due_ns - slip_ns) > DISTURBED_NS
        assert np.mean(undisturbed) > LEAST_UNDISTURBED, f"the server stood still {len(self.slips_ns)} times"
        worst = int(np.argmax(np.where(undisturbed, self.beside_ms, 0.0)))
        worst_ms, after_s = self.beside_ms[worst], (self.due_ns[worst] - self.due_ns[0]) / 1e9
        assert worst_ms < IN_PLACE_MS, f"a hit, {after_s:.2f} s after the first, lay {worst_ms:.2f} ms beside its place"


def compare(recorded: Recorded, heard: list[Heard], bpm: float, after_ns: int = 0) -> Comparison:
    """Holds what was recorded after `after_ns` against the hits that the plans among the OSC messages expect."""
    hits = [hit for hit in recorded.hits if hit.ns > after_ns]
    planned = plans(heard)
    assert planned, "a plan came over OSC"
    assert hits, "hits were recorded"
    last_beat = planned[-1].commit_beat + (hits[-1].ns - planned[0].ns) * bpm / 60e9 + LOOP_BEATS
    wanted = expected(planned, last_beat, bpm)
    origin_ns = beat_0_ns(hits, wanted, bpm)
    columns = zip(*((hit.ns, hit.data[1], hit.data[2]) for hit in hits), strict=True)
    taken = Strokes(*(np.array(column, np.int64) for column in columns))
    due = wanted.at(origin_ns, bpm)
    within = (due.due_ns >= hits[0].ns - AGREES_NS) & (due.due_ns <= hits[-1].ns + AGREES_NS)
    due = Strokes(due.due_ns[within], due.pitches[within], due.velocities[within])
    partner = _partners(due, taken)
    found = partner >= 0
    lost = np.array([not found[row] and not recorded.was_deaf_at(int(ns)) for row, ns in enumerate(due.due_ns)])
    errors_ms = (taken.due_ns[partner[found]] - due.due_ns[found]) / 1e6
    besides = np.setdiff1d(np.arange(len(hits)), partner[found])
    return Comparison(
        due.due_ns[found],
        np.abs(errors_ms - np.median(errors_ms)),
        (
            *(f"expected, not recorded: {_words(due, row, origin_ns, bpm)}" for row in np.flatnonzero(lost)),
            *(f"recorded, not expected: {_words(taken, row, origin_ns, bpm)}" for row in besides),
        ),
        recorded.slips_ns,
    )


def _partners(due: Strokes, taken: Strokes) -> npt.NDArray[np.int64]:
    """For each due stroke the recorded one of its pitch and velocity that is nearest and still free, or -1."""
    partner = np.full(len(due.due_ns), -1, np.int64)
    free = np.ones(len(taken.due_ns), np.bool_)
    for row, ns in enumerate(due.due_ns):
        same = free & (taken.pitches == due.pitches[row]) & (taken.velocities == due.velocities[row])
        distance = np.where(same, np.abs(taken.due_ns - ns), np.iinfo(np.int64).max)
        nearest = int(np.argmin(distance))
        if distance[nearest] <= SAME_HIT_NS:
            partner[row] = nearest
            free[nearest] = False
    return partner


def _words(strokes: Strokes, row: int, origin_ns: int, bpm: float) -> str:
    beat = (strokes.due_ns[row] - origin_ns) * bpm / 60e9
    return f"pitch {strokes.pitches[row]}, velocity {strokes.velocities[row]}, beat {beat:.4f}"
