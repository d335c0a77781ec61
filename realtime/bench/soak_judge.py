"""Whether the strict drummer (see `strict_voice`) was heard in order: nothing lost, doubled or left on.

The judge knows what was done to the session and when. What moves the song or stops it makes the next seconds
*disturbed*: there the place in the pattern is unknown, and silence is no fault. So are the moments in which the judge
itself missed a cycle, or in which the whole machine stood still for longer than a note may be late. Everywhere else
each hat and each kick is accounted for. A note left on is a fault at any moment; so is a hit twice, where the machine
did not stand still.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from realtime.bench.judge import Int64s
from realtime.bench.strict_voice import HAT, HATS_A_BAR, KICK
from realtime.bench.tape import IN, Tape
from realtime.music.midi_bytes import NOTE_OFF, NOTE_ON

TOGETHER_NS = 15_000_000  # a kick and its hat
SAME_STROKE_NS = 30_000_000
LONGEST_NOTE_NS = 1_000_000_000  # a drum's gate is 60 ms
LONGEST_GAP_NS = 400_000_000  # more than two sixteenths at the slowest tempo that is played
DEAF_NS = 50_000_000
STALL_NS = 20_000_000  # a note that is later is dropped
AFTER_STALL_NS = 100_000_000


@dataclass(frozen=True, slots=True)
class Span:
    """From one CLOCK_MONOTONIC nanosecond to another."""

    from_ns: int
    to_ns: int


@dataclass(frozen=True, slots=True)
class Heard:
    """Drum messages of one port in order: CLOCK_MONOTONIC nanoseconds, status, pitch, velocity.

    deaf: where the judge may have missed some. stalls: where the machine stood still for over 20 ms, and shortly after.
    Both are in order.
    """

    ns: Int64s
    statuses: Int64s
    pitches: Int64s
    velocities: Int64s
    deaf: tuple[Span, ...] = ()
    stalls: tuple[Span, ...] = ()

    @classmethod
    def of(cls, tape: Tape) -> Heard:
        """What came to the port `in`."""
        clock = tape.clock()
        messages = tape.of(IN)
        lengths = np.diff(tape.cycle_frames)
        missed = np.flatnonzero(lengths > tape.period_frames)
        from_ns, to_ns = clock.ns_at(tape.cycle_frames[missed]), clock.ns_at(tape.cycle_frames[missed + 1])
        spans = (Span(int(a) - DEAF_NS, int(b) + DEAF_NS) for a, b in zip(from_ns, to_ns, strict=True))
        still = np.flatnonzero(np.diff(tape.cycle_ns) > STALL_NS)
        stalls = (
            Span(int(tape.cycle_ns[cycle]) - DEAF_NS, int(tape.cycle_ns[cycle + 1]) + AFTER_STALL_NS) for cycle in still
        )
        ns = clock.ns_at(messages[:, 0])
        return cls(ns, messages[:, 1], messages[:, 2], messages[:, 3], tuple(spans), tuple(stalls))

    @property
    def is_on(self) -> npt.NDArray[np.bool_]:
        """Which of them begin a note."""
        on: npt.NDArray[np.bool_] = (self.statuses & 0xF0 == NOTE_ON) & (self.velocities > 0)
        return on


@dataclass(frozen=True, slots=True)
class Findings:
    """Faults, as counts; and over how many hits and seconds the judgement is strict.

    lost_downbeats: kicks that did not come with the sixteenth hat after the last. lost_hits: hats missing within a bar.
    strays: kicks where none belongs. silences: gaps while the band was to play. hits_while_stopped: the contrary.
    double_hits_ns: when they came. double_hits_in_stalls: those that are left out of double_hits.
    """

    stuck_notes: int
    double_hits: int
    lost_downbeats: int
    lost_hits: int
    strays: int
    silences: int
    hits_while_stopped: int
    hits: int
    judged_downbeats: int
    judged_s: float
    deaf_spans: int
    stalls: int = 0
    double_hits_in_stalls: int = 0
    double_hits_ns: tuple[int, ...] = ()


def find_faults(heard: Heard, playing: Sequence[Span], stopped: Sequence[Span]) -> Findings:
    """playing, stopped: the undisturbed spans in which the band had to play, or to be silent."""
    on = heard.is_on
    at_ns, pitches = heard.ns[on], heard.pitches[on]
    all_double_ns = _double(at_ns, pitches)
    double_ns = tuple(ns for ns in all_double_ns if not any(s.from_ns <= ns <= s.to_ns for s in heard.stalls))
    holes = sorted((*heard.deaf, *heard.stalls), key=lambda span: span.from_ns)
    strict = [piece for span in playing for piece in _without(span, holes)]
    counts = [_sequence(at_ns, pitches, span) for span in strict]
    lost_downbeats, lost_hits, strays, silences, downbeats = (
        sum(count[column] for count in counts) for column in range(5)
    )
    return Findings(
        stuck_notes=_stuck(heard),
        double_hits=len(double_ns),
        lost_downbeats=lost_downbeats,
        lost_hits=lost_hits,
        strays=strays,
        silences=silences,
        hits_while_stopped=sum(int(np.sum((at_ns > span.from_ns) & (at_ns < span.to_ns))) for span in stopped),
        hits=len(at_ns),
        judged_downbeats=downbeats,
        judged_s=sum(span.to_ns - span.from_ns for span in strict) / 1e9,
        deaf_spans=len(heard.deaf),
        stalls=len(heard.stalls),
        double_hits_in_stalls=len(all_double_ns) - len(double_ns),
        double_hits_ns=double_ns,
    )


def _sequence(at_ns: Int64s, pitches: Int64s, span: Span) -> tuple[int, int, int, int, int]:
    """Lost downbeats, lost hits, strays, silences and downbeats in one undisturbed span."""
    inside = (at_ns >= span.from_ns) & (at_ns < span.to_ns)
    hats, kicks = (_once(at_ns[inside & (pitches == pitch)]) for pitch in (HAT, KICK))
    edges = np.concatenate(([span.from_ns], hats, [span.to_ns]))
    silences = int(np.sum(np.diff(edges) > LONGEST_GAP_NS))
    lost_downbeats = lost_hits = strays = downbeats = 0
    place: int | None = None  # of the next hat within the bar; None until the first kick
    kick = 0
    last_ns = span.from_ns
    for hat_ns in hats:
        if hat_ns - last_ns > LONGEST_GAP_NS:
            place = None
        last_ns = hat_ns
        while kick < len(kicks) and kicks[kick] < hat_ns - TOGETHER_NS:
            kick += 1
            strays += 1
        is_downbeat = bool(kick < len(kicks) and kicks[kick] <= hat_ns + TOGETHER_NS)
        kick += is_downbeat
        if place == 0 and not is_downbeat:
            lost_downbeats += 1
        elif is_downbeat and place is not None and place != 0:
            lost_hits += HATS_A_BAR - place
        if is_downbeat:
            downbeats += 1
            place = 1
        elif place is not None:
            place = (place + 1) % HATS_A_BAR
    strays += len(kicks) - kick
    return lost_downbeats, lost_hits, strays, silences, downbeats


def _stuck(heard: Heard) -> int:
    """Notes that no message has ended in time, as far as the judge could hear."""
    since: dict[tuple[int, int], int] = {}
    stuck = 0

    def too_long(begun_ns: int, ended_ns: int) -> bool:
        was_deaf = any(span.from_ns < ended_ns and span.to_ns > begun_ns for span in heard.deaf)
        return ended_ns - begun_ns > LONGEST_NOTE_NS and not was_deaf

    rows = zip(heard.ns, heard.statuses, heard.pitches, heard.is_on, strict=True)
    for ns, status, pitch, is_on in rows:
        note = (int(status) & 0x0F, int(pitch))
        if is_on:
            since.setdefault(note, int(ns))
        elif status & 0xF0 in (NOTE_OFF, NOTE_ON) and note in since:
            stuck += too_long(since.pop(note), int(ns))
    return stuck + sum(not any(span.to_ns > begun_ns for span in heard.deaf) for begun_ns in since.values())


def _double(at_ns: Int64s, pitches: Int64s) -> tuple[int, ...]:
    """When a hit came within 30 ms of another of its pitch."""
    double: list[int] = []
    for pitch in np.unique(pitches):
        of_pitch = at_ns[pitches == pitch]
        double += of_pitch[1:][np.diff(of_pitch) < SAME_STROKE_NS].tolist()
    return tuple(sorted(double))


def _once(at_ns: Int64s) -> Int64s:
    """Without those that come within 30 ms of another: they are counted as doubles, and not as anything else too."""
    once: Int64s = at_ns[np.diff(at_ns, prepend=-(1 << 62)) >= SAME_STROKE_NS]
    return once


def _without(span: Span, holes: Sequence[Span]) -> list[Span]:
    """What is left of a span outside the holes, which come in order."""
    pieces, from_ns = [], span.from_ns
    for hole in holes:
        if hole.to_ns <= from_ns or hole.from_ns >= span.to_ns:
            continue
        if hole.from_ns > from_ns:
            pieces.append(Span(from_ns, hole.from_ns))
        from_ns = max(from_ns, hole.to_ns)
    return [*pieces, Span(from_ns, span.to_ns)] if from_ns < span.to_ns else pieces
