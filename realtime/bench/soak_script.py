"""What is done to the session in a soak: clocks that start, stop, change and vanish, one round after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from realtime.bench.beat_sender import BeatSender
from realtime.bench.master import Master
from realtime.bench.served import Served
from realtime.bench.soak_judge import Span

BEFORE_NS = 50_000_000  # what is done takes its time: so long before it nothing is judged
FRAMES_FROM_THE_START = 0


class After(Enum):
    """What the band does after a deed."""

    PLAYS = "plays"
    STANDS = "stands"
    AS_BEFORE = "as before"


@dataclass(frozen=True, slots=True)
class Stage:
    """Who takes part: the session, a MIDI clock, and a transport that speaks OSC."""

    session: Served
    master: Master
    beats: BeatSender


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that is done `at_s` seconds into a round; for `settles_s` afterwards the song's place is unknown."""

    at_s: float
    what: str
    do: Callable[[Stage], None]
    after: After = After.AS_BEFORE
    settles_s: float = 0.0


def _turn(name: str, value: float) -> Callable[[Stage], None]:
    return lambda stage: stage.session.send(name, value)


ROUND_S = 66.0
ROUND = (
    Deed(0.0, "play, on its own clock", _turn("transport/play", 1), After.PLAYS, 1.5),
    Deed(0.3, "120 bpm", _turn("transport/tempo", 120)),
    Deed(6.0, "97 bpm", _turn("transport/tempo", 97)),
    Deed(9.0, "141 bpm", _turn("transport/tempo", 141)),
    Deed(12.0, "stop", _turn("transport/play", 0), After.STANDS, 1.0),
    Deed(14.0, "play", _turn("transport/play", 1), After.PLAYS, 1.5),
    Deed(19.0, "a MIDI clock comes, at 120 bpm", lambda stage: stage.master.come(120)),
    Deed(20.0, "it starts", lambda stage: stage.master.play(), After.PLAYS, 2.5),
    Deed(30.0, "it stops", lambda stage: stage.master.stop(), After.STANDS, 1.0),
    Deed(32.0, "it continues", lambda stage: stage.master.play(), After.PLAYS, 2.5),
    Deed(40.0, "it vanishes", lambda stage: stage.master.go(), After.STANDS, 2.0),
    Deed(43.0, "it comes back, at 100 bpm", lambda stage: stage.master.come(100), After.PLAYS, 3.0),
    Deed(51.0, "it stops", lambda stage: stage.master.stop(), After.STANDS, 1.0),
    Deed(52.5, "it is gone, and back at its start", lambda stage: _leave(stage.master)),
    Deed(54.0, "an OSC clock comes, at 110 bpm", lambda stage: stage.beats.come(110), After.PLAYS, 2.5),
    Deed(63.0, "it vanishes", lambda stage: stage.beats.go(), After.STANDS, 2.0),
)


def _leave(master: Master) -> None:
    master.go()
    master.locate(FRAMES_FROM_THE_START)


def rounds(seconds: float) -> list[Deed]:
    """The deeds of as many seconds, `at_s` counted from the first."""
    deeds = []
    begin_s = 0.0
    while begin_s < seconds:
        for deed in ROUND:
            at_s = begin_s + deed.at_s
            if at_s < seconds:
                deeds.append(Deed(at_s, deed.what, deed.do, deed.after, deed.settles_s))
        begin_s += ROUND_S
    return deeds


def undisturbed(done: Sequence[tuple[int, Deed]], end_ns: int) -> tuple[list[Span], list[Span]]:
    """The spans in which the band had to play, and those in which it had to be silent.

    done: each deed with the moment, CLOCK_MONOTONIC nanoseconds, at which it was done.
    """
    spans: dict[After, list[Span]] = {After.PLAYS: [], After.STANDS: []}
    moves = [(ns, deed) for ns, deed in done if deed.after is not After.AS_BEFORE]
    ends = [ns for ns, _ in moves[1:]] + [end_ns]
    for (ns, deed), next_ns in zip(moves, ends, strict=True):
        span = Span(ns + round(deed.settles_s * 1e9), next_ns - BEFORE_NS)
        if span.to_ns > span.from_ns:
            spans[deed.after].append(span)
    return spans[After.PLAYS], spans[After.STANDS]
