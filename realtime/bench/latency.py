"""From a note at a real port to the new pattern in the scheduler: what the player waits for, but for the commit.

Another program plays notes through a JACK server, further apart than a half step, so that each is a question of its
own. A note's latency ends when the scheduler has taken the first pattern whose request knew the note. Of it, up to one
period is the server's: it carries a note at the start of the period after the one in which it was sent. The percentiles
are of what lies beyond that whole period; the raw latency stands beside them, and `from_stamp`, from the moment at
which the session holds that the note was struck.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from realtime.bench.band import NOWHERE, playing_session
from realtime.bench.jack_server import JackServer, jack_server
from realtime.bench.machine import other_load
from realtime.bench.result import BenchResult, Figure, percentile_figures
from realtime.bench.sender import Sender
from realtime.config import SessionConfig
from realtime.progress import Progress
from realtime.session import Session

COLLECT_S = 0.5
SETTLE_S = 0.5
EARLIEST_NS = 2_000_000  # a note's stamp may lie this far before its sending: two clocks and two filters
OWN_REQUEST_NS = 60_000_000  # a stamp further after it is another note's


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: its id, and the stamp of the newest note that it knew."""

    id: int
    newest_ns: int


@dataclass(frozen=True, slots=True)
class Answered:
    """A note, the stamp that the session gave it, and when the pattern that knew it was accepted."""

    sent_ns: int
    stamp_ns: int
    accepted_ns: int
    own_request: bool  # whether it was asked for by itself, not together with a later note
    own_pattern: bool  # whether the answer to that very request came, not one to a later


def measure_latency(seconds: float, midi: str, real_time: bool) -> BenchResult:
    """Plays to a session for `seconds`. Raises RuntimeError, one sentence, without a JACK server to play through."""
    load = other_load()
    with jack_server(real_time) as server:
        sound = "builtin" if midi == "jack" else "none"  # as in `jitter`
        config = SessionConfig(midi=midi, osc_in=0, osc_out=NOWHERE, sound=sound, demo=False)
        with playing_session(config) as session, Sender("Sideman In") as sender:
            asked, accepted = _collect(session, seconds)
            sent_ns = sender.stop()
            time.sleep(SETTLE_S)
            _gather(session, asked, accepted)
    answered = match_notes(sent_ns, asked.values(), accepted)
    return _result(answered, len(sent_ns), server, midi, load)


def match_notes(sent_ns: Sequence[int], asked: Iterable[Asked], accepted: dict[int, int]) -> list[Answered]:
    """For each note the first accepted pattern that knew it; what nothing answered is left out.

    accepted: moment by request id. A request knows every note up to its newest one.
    """
    requests = sorted(asked, key=lambda request: request.id)
    newest_ns = [request.newest_ns for request in requests]
    answered_ids = sorted(accepted)
    found = []
    for note_ns in sent_ns:
        at = bisect_left(newest_ns, note_ns - EARLIEST_NS)
        if at == len(requests):
            continue
        first = requests[at]
        answer = bisect_left(answered_ids, first.id)
        if answer < len(answered_ids):
            own_request = first.newest_ns - note_ns < OWN_REQUEST_NS
            id_ = answered_ids[answer]
            found.append(Answered(note_ns, first.newest_ns, accepted[id_], own_request, id_ == first.id))
    return found


def _collect(session: Session, seconds: float) -> tuple[dict[int, Asked], dict[int, int]]:
    progress = Progress("latency", seconds)
    asked: dict[int, Asked] = {}
    accepted: dict[int, int] = {}
    began = time.monotonic()
    while (elapsed := time.monotonic() - began) < seconds:
        progress.show(elapsed)
        time.sleep(min(COLLECT_S, seconds - elapsed))
        _gather(session, asked, accepted)
    progress.close()
    return asked, accepted


def _gather(session: Session, asked: dict[int, Asked], accepted: dict[int, int]) -> None:
    for id_, newest_ns in list(session.conductor.asked):
        asked[id_] = Asked(id_, newest_ns)
    for id_, _commit_beat, at_ns in list(session.accepted):
        accepted[id_] = at_ns


def _result(answered: Sequence[Answered], sent: int, server: JackServer, midi: str, load: str) -> BenchResult:
    raw_ms = np.array([(note.accepted_ns - note.sent_ns) / 1e6 for note in answered])
    beyond_ms = raw_ms - server.period_ms
    from_stamp_ms = np.array([(note.accepted_ns - note.stamp_ns) / 1e6 for note in answered if note.own_request])
    return BenchResult(
        what="latency",
        meaning="from a note sent to a port to the new pattern in the scheduler, beyond one JACK period",
        values_ms=beyond_ms,
        beside=f"{server}; the player's process; {load}",
        columns=("sent_ns", "stamp_ns", "accepted_ns", "raw_ms", "beyond_period_ms"),
        pairs=[
            (note.sent_ns, note.stamp_ns, note.accepted_ns, float(raw), float(beyond))
            for note, raw, beyond in zip(answered, raw_ms, beyond_ms, strict=True)
        ],
        figures=(
            Figure("midi", midi),
            Figure("period_ms", server.period_ms),
            *percentile_figures("raw", raw_ms),
            *(percentile_figures("from_stamp", from_stamp_ms) if len(from_stamp_ms) else ()),
            Figure("notes_sent", sent),
            Figure("notes_unanswered", sent - len(answered)),
            Figure("notes_asked_together_with_a_later_one", sum(not note.own_request for note in answered)),
            Figure("notes_answered_by_a_later_pattern", sum(not note.own_pattern for note in answered)),
            Figure("real_time", server.real_time),
        ),
    )
