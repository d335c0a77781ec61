"""What turning costs: from a message to its effect while many others come, and the drums' time while a flood comes.

Four parts of equal length, on one session that plays dense drums to the built-in performer. *quiet*: nobody turns
anything. *changes*: another program sends 200 changes a second, and between them turns two rows of which every effect
is looked for: the MIDI channel, which every hit shows, at the scheduler's stage, and the most hits of a drum, at the
decode stage. *clients*: the same, while three clients that have vanished and one that never reads are subscribed.
*flood*: 1,000 messages a second, of which none may be lost.

The percentiles are of the decode stage: from a message, read from CLOCK_MONOTONIC before it is sent, to the scheduler's
taking the first pattern that was asked for after it was obeyed. Hits are recorded as in `jitter`.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from realtime._core import EventQueue
from realtime.bench.band import NOWHERE, playing_session
from realtime.bench.controls_judge import Heard, answered_changes, heard_changes, hits_of
from realtime.bench.controls_sender import DECODE_PROBE, SCHEDULER_PROBE, ControlsSender, Sent
from realtime.bench.jack_server import jack_server
from realtime.bench.judge import Recording, Strokes, judge
from realtime.bench.machine import other_load
from realtime.bench.recorder import IN_PORT, Recorder
from realtime.bench.result import BenchResult, Figure, percentile, percentile_figures
from realtime.bench.tape import IN, Tape
from realtime.config import DEMO, SessionConfig
from realtime.control.desk import Turned
from realtime.listen.osc_input import encode
from realtime.music.midi_bytes import NOTE_ON
from realtime.progress import Progress
from realtime.session import Session

BPM = 130.0
CHANGES_A_SECOND, FLOOD_A_SECOND = 200, 1000
VANISHED_CLIENTS = 3
COLLECT_S = 0.2
SETTLE_S = 0.5
LOOP_NS = 2_000_000  # the scheduler's thread looks for verbs every millisecond; and the message's own way
MARGIN_NS = 200_000_000  # at both ends of a part
PARTS = ("quiet", "changes", "clients", "flood")


@dataclass(slots=True)
class Part:
    """What was sent and seen in a part: its span in CLOCK_MONOTONIC, what this process took of a core in percent, and
    how many messages the session had of those that were sent."""

    name: str
    from_ns: int = 0
    to_ns: int = 0
    cpu_percent: float = 0.0
    sent: Sent = field(default_factory=lambda: Sent(0, []))
    taken: int = 0

    @property
    def lost(self) -> int:
        """How many messages never came."""
        return self.sent.changes + len(self.sent.probes) - self.taken


class Watch:
    """Keeps what the session lets one see of a turn: when it was obeyed, asked for and answered."""

    def __init__(self, session: Session, due: EventQueue) -> None:
        self.turned: list[tuple[int, int]] = []
        self.asked: set[int] = set()
        self.accepted: dict[int, int] = {}
        self._session, self._due = session, due
        self._batches = [due.drain()]
        session.desk.watch(self._hear)

    def gather(self) -> None:
        """Call it several times a second: the session keeps the last few alone."""
        self.asked.update(id_ for id_, _ in list(self._session.conductor.asked))
        self.accepted.update((id_, at_ns) for id_, _, at_ns in list(self._session.accepted))
        self._batches.append(self._due.drain())

    def strokes(self) -> Strokes:
        """Every hit that was due."""
        events = np.concatenate(self._batches)
        events = events[(events["status"] & 0xF0 == NOTE_ON) & (events["data2"] > 0)]
        return Strokes(*(events[name].astype(np.int64) for name in ("due_ns", "data1", "data2")))

    def _hear(self, turned: Turned) -> None:
        if turned.name == DECODE_PROBE:
            asked = self._session.conductor.asked
            self.turned.append((int(turned.value), asked[-1][0] if asked else 0))


def measure_controls(seconds: float, real_time: bool) -> BenchResult:
    """Plays, turns and records for `seconds`. RuntimeError, one sentence, without JACK or without JACK-Client."""
    load = other_load()
    due = EventQueue()
    config = SessionConfig((DEMO,), (IN_PORT,), midi="jack", osc_in=0, osc_out=NOWHERE, bpm=BPM)
    with jack_server(real_time) as server, Recorder() as recorder:
        with playing_session(config, (due,), dense=True) as session, ControlsSender(session.osc_port) as sender:
            watch = Watch(session, due)
            parts = [_play(name, seconds / len(PARTS), session, watch, sender) for name in PARTS]
            counters = session.counters()
            sent_ahead_ns = session.scheduler.lookahead_ns + LOOP_NS
        tape = recorder.tape()
    figures = [
        Figure("due_times_lost", due.dropped),
        Figure("commands_lost", counters.dropped_commands),
        Figure("faults", counters.faults),
    ]
    figures.append(Figure("sent_ahead_ms", sent_ahead_ns / 1e6))
    return _result(parts, watch, tape, sent_ahead_ns, f"{server}; the performer; {load}", figures)


def _play(name: str, seconds: float, session: Session, watch: Watch, sender: ControlsSender) -> Part:
    part = Part(name)
    progress = Progress(f"controls, {name}", seconds)
    with ExitStack() as stack:
        if name == "clients":
            stack.enter_context(_dead_clients(session))
        time.sleep(SETTLE_S)
        taken, cpu_s, begun = session.counters().osc_taken, time.process_time(), time.monotonic()
        part.from_ns = time.monotonic_ns()
        if name != "quiet":
            rate = FLOOD_A_SECOND if name == "flood" else CHANGES_A_SECOND
            sender.begin(rate, seconds, probed=name != "flood")
        while (elapsed := time.monotonic() - begun) < seconds:
            progress.show(elapsed)
            time.sleep(min(COLLECT_S, seconds - elapsed))
            watch.gather()
        part.to_ns = time.monotonic_ns()
        part.cpu_percent = 100 * (time.process_time() - cpu_s) / seconds
        if name != "quiet":
            part.sent = sender.sent()
        time.sleep(SETTLE_S)
        watch.gather()
        part.taken = session.counters().osc_taken - taken
    progress.close()
    return part


@contextmanager
def _dead_clients(session: Session) -> Iterator[None]:
    """Subscribers at ports that nobody has any more, and one that nobody reads from."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as never_read, ExitStack() as stack:
        never_read.bind(("127.0.0.1", 0))
        gone = [stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) for _ in range(VANISHED_CLIENTS)]
        for client in (*gone, never_read):
            if client is not never_read:
                client.bind(("127.0.0.1", 0))
            place = f"127.0.0.1:{client.getsockname()[1]}"
            never_read.sendto(encode("/sideman/subscribe", place), ("127.0.0.1", session.osc_port))
        stack.close()
        yield


def _result(
    parts: list[Part], watch: Watch, tape: Tape, sent_ahead_ns: int, beside: str, figures: list[Figure]
) -> BenchResult:
    messages = tape.of(IN)
    hits = hits_of(messages, tape.clock().ns_at(messages[:, 0]))
    strokes, recording = watch.strokes(), tape.recording
    decode_ms = {}
    jitter_p99_ms = {}
    for part in parts:
        if part.name in ("changes", "clients"):
            decode = [(ns, value) for ns, name, value in part.sent.probes if name == DECODE_PROBE]
            channel = [(ns, value) for ns, name, value in part.sent.probes if name == SCHEDULER_PROBE]
            answered = answered_changes(decode, watch.turned, sorted(watch.asked), watch.accepted)
            decode_ms[part.name] = [(ns, (at_ns - ns) / 1e6) for ns, at_ns in answered]
            figures += _heard_figures(part.name, heard_changes(channel, hits, sent_ahead_ns))
            figures += [
                *percentile_figures(f"{part.name}_decode", np.array([ms for _, ms in decode_ms[part.name]] or [0.0])),
                Figure(f"{part.name}_decode_unanswered", len(decode) - len(answered)),
            ]
            watch.turned = watch.turned[len(decode) :]
        jitter_ms = _jitter_ms(part, strokes, recording, figures)
        if len(jitter_ms):
            figures += percentile_figures(f"{part.name}_jitter", jitter_ms)
            jitter_p99_ms[part.name] = percentile(jitter_ms, 0.99)
        figures += [Figure(f"{part.name}_sent", part.sent.changes + len(part.sent.probes))]
        figures += [Figure(f"{part.name}_lost", part.lost), Figure(f"{part.name}_cpu_percent", part.cpu_percent)]
    beyond_ms = jitter_p99_ms.get("flood", 0.0) - jitter_p99_ms.get("quiet", 0.0)
    figures.append(Figure("flood_jitter_beyond_quiet_p99_ms", beyond_ms))
    return BenchResult(
        what="controls",
        meaning="from a message that turns the decoding to the pattern that knows it, 200 others a second beside",
        values_ms=np.array([ms for _, ms in decode_ms["changes"]]),
        beside=beside,
        columns=("sent_ns", "decode_ms"),
        pairs=decode_ms["changes"],
        figures=tuple(figures),
    )


def _heard_figures(name: str, heard: list[Heard]) -> list[Figure]:
    """How long hits were still old after a message, and how many of them that could have been new."""
    if not heard:
        return [Figure(f"{name}_heard", 0)]
    old_ms = np.array([change.last_old_ns / 1e6 for change in heard])
    new_ms = np.array([change.first_new_ns / 1e6 for change in heard])
    return [
        Figure(f"{name}_heard", len(heard)),
        Figure(f"{name}_late_hits", sum(change.is_late for change in heard)),
        Figure(f"{name}_last_old_hit_p99_ms", percentile(old_ms, 0.99)),
        Figure(f"{name}_last_old_hit_max_ms", float(old_ms.max())),
        Figure(f"{name}_first_new_hit_p50_ms", percentile(new_ms, 0.5)),
    ]


def _jitter_ms(part: Part, strokes: Strokes, recording: Recording, figures: list[Figure]) -> npt.NDArray[np.float64]:
    """How far each hit of the part lies from its due time, those apart at which the server lost time, if others are."""
    inside = (strokes.due_ns > part.from_ns + MARGIN_NS) & (strokes.due_ns < part.to_ns - MARGIN_NS)
    due = Strokes(strokes.due_ns[inside], strokes.pitches[inside], strokes.velocities[inside])
    verdict = judge(recording, due)
    figures += [Figure(f"{part.name}_hits", len(verdict.due_ns)), Figure(f"{part.name}_missing", verdict.missing)]
    away = ~verdict.is_near_slip
    return verdict.jitter_ns[away if away.any() else ...] / 1e6
