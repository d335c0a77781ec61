"""`sideman calibrate`: how late a note is that goes out of one port and comes back in at another, and what to set."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from realtime._core import EventQueue, Pattern, SchedulerThread, Timeline, Wakeup
from realtime.config import LARGEST_INPUT_LATENCY_MS, LARGEST_OUTPUT_LATENCY_MS, SessionConfig
from realtime.midi_choice import open_midi
from realtime.midi_jack import JackMidi
from realtime.midi_system import MidiSystem
from realtime.music.midi_bytes import NOTE_ON
from realtime.music.pattern import NO_DRUM
from realtime.music.port import MidiUnavailableError
from realtime.play.sound import PERIODS_AHEAD

VOICE = 1
BPM = 120.0
BEAT_S = 60.0 / BPM
PROBE_PITCH = 35
PITCHES = range(36, 100)  # each note has one of its own, by which it is known when it comes back
SHORTEST_S, LONGEST_S = 0.13, 0.21  # between two notes: irregular, so that no period of a device can hide behind them
DURATION_BEATS = 0.05
LEAD_NS = 100_000_000
LOOKAHEAD_NS = 5_000_000
LONGEST_ROUND_TRIP_S = 1.0
LOOK_S = 0.005
WATCH_S = 0.5
NO_LOOP = (
    "nothing came back within {wait_s:g} s: connect Sideman Out to Sideman In, or put a cable from an output to an "
    "input and name both with --output and --input; without any loop, --tap measures by your hand"
)
NO_MIDI = "there is no MIDI to measure: start a JACK server, or name the ports that `sideman ports` lists"


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """What a loop-back measured: each note's way out and back in ms, sorted.

    `known_ms` is what of it belongs to the loop and to no device: what a JACK client sends to itself comes back one
    period later. `output` and `input` are the parts of names that were given, else empty.
    """

    sent: int
    delays_ms: tuple[float, ...]
    known_ms: float
    output: str
    input: str

    @property
    def lost(self) -> int:
        """Notes that did not come back within a second."""
        return self.sent - len(self.delays_ms)

    @property
    def median_ms(self) -> float:
        """The round trip of most notes."""
        return float(np.median(self.delays_ms))

    @property
    def p90_ms(self) -> float:
        """Nine notes in ten were not later than this."""
        return float(np.percentile(self.delays_ms, 90))

    @property
    def jitter_ms(self) -> float:
        """How far apart the fastest and the slowest tenth are."""
        return self.p90_ms - float(np.percentile(self.delays_ms, 10))

    @property
    def devices_ms(self) -> float:
        """The round trip without what belongs to the loop itself, to a tenth of a ms."""
        return max(0.0, round(self.median_ms - self.known_ms, 1))

    @property
    def output_ms(self) -> float:
        """What the output can take of it."""
        return min(self.devices_ms, LARGEST_OUTPUT_LATENCY_MS)

    @property
    def input_ms(self) -> float:
        """What is left for the input."""
        return min(round(self.devices_ms - self.output_ms, 1), LARGEST_INPUT_LATENCY_MS)

    @property
    def to_set(self) -> str:
        """The options that make up for it; empty when there is nothing to make up for."""
        options = []
        for option, parameter, name, ms in (
            ("--output", "latency/midi_out", self.output, self.output_ms),
            ("--input", "latency/midi_in", self.input, self.input_ms),
        ):
            if ms:
                options.append(f'{option} "{name}@{ms:g}"' if name else f"--set {parameter}={ms:g}")
        return " ".join(options)

    def as_row(self) -> dict[str, object]:
        """For programs to read."""
        return {
            "sent": self.sent,
            "lost": self.lost,
            "median_ms": round(self.median_ms, 3),
            "p90_ms": round(self.p90_ms, 3),
            "jitter_ms": round(self.jitter_ms, 3),
            "known_ms": round(self.known_ms, 3),
            "output_ms": self.output_ms,
            "input_ms": self.input_ms,
            "set": self.to_set,
        }

    def __str__(self) -> str:
        lines = [
            f"{self.sent} notes sent, {self.lost} lost; round trip {self.median_ms:.2f} ms (median), "
            f"{self.p90_ms:.2f} ms (p90), jitter {self.jitter_ms:.2f} ms (p90 - p10)"
        ]
        if self.known_ms:
            lines.append(
                f"{self.known_ms:.2f} ms of it are JACK's own, for what a client sends to itself, and no device's"
            )
        if not self.to_set:
            return "\n".join([*lines, "there is nothing to set"])
        return "\n".join(
            [
                *lines,
                f"to set: {self.to_set}",
                "A loop tells the sum of both ways alone. All of it given to the output, what you play with the drums "
                "counts as played where you heard them; where you know the input's part, give that to --input.",
            ]
        )


def calibrate_loop(
    *, output: str, input: str, midi: str, notes: int, wait_s: float, say: Callable[[str], None]
) -> RoundTrip:
    """Sends notes at irregular moments and waits for each to come back.

    output, input: parts of the ports' names, beside the virtual ports; empty for these alone. Raises RuntimeError, one
    sentence, when nothing comes back within `wait_s`, MidiUnavailableError and PortError as the ports do.
    """
    config = SessionConfig(inputs=(input,) if input else (), outputs=(output,) if output else (), midi=midi)
    with opened(config, say) as ports, _scheduler(ports) as (scheduler, due):
        say(f"plays to {ports.plays()}; hears {ports.hears()}")
        say(f"waiting for a note to come back, {wait_s:g} s at most")
        _find_the_loop(scheduler, ports, wait_s)
        due.drain()
        pattern = irregular(notes)
        came = _played(scheduler, pattern, ports)
    due_ns = {int(e["data1"]): int(e["due_ns"]) for e in due.drain() if e["status"] & 0xF0 == NOTE_ON}
    delays_ms = sorted((came[pitch] - ns) / 1e6 for pitch, ns in due_ns.items() if pitch in came)
    if not delays_ms:
        raise RuntimeError("the loop was there and is gone again: none of the notes came back")
    is_to_itself = isinstance(ports, JackMidi) and not output and not input
    known_ms = ports.lookahead_ns / PERIODS_AHEAD / 1e6 if is_to_itself else 0.0
    return RoundTrip(len(due_ns), tuple(delays_ms), known_ms, output, input)


def irregular(notes: int) -> Pattern:
    """So many notes, each on a pitch of its own, at irregular beats; the same each time."""
    chance = random.Random(1)
    beats, beat = [], 0.0
    for _ in range(notes):
        beats.append(beat)
        beat += chance.uniform(SHORTEST_S, LONGEST_S) / BEAT_S
    return _pattern(beats, list(PITCHES[:notes]), beat + 1.0, loops=False)


@contextlib.contextmanager
def opened(config: SessionConfig, say: Callable[[str], None]) -> Iterator[MidiSystem]:
    """The MIDI ports without sound. MidiUnavailableError when there are none at all."""
    ports = open_midi(config, Wakeup(), None, say)
    try:
        if not ports.sinks:
            raise MidiUnavailableError(NO_MIDI)
        yield ports
    finally:
        ports.close()


@contextlib.contextmanager
def _scheduler(ports: MidiSystem) -> Iterator[tuple[SchedulerThread, EventQueue]]:
    """A scheduler that plays to the ports, and a queue that tells when each event was due."""
    scheduler, due = SchedulerThread(max(LOOKAHEAD_NS, ports.lookahead_ns)), EventQueue()
    try:
        for sink in (*ports.sinks, due):
            scheduler.add_sink(sink)
        yield scheduler, due
    finally:
        scheduler.close()


def _pattern(beats: list[float], pitches: list[int], length_beats: float, *, loops: bool) -> Pattern:
    count = len(beats)
    shape = ([0.0] * count, pitches, [0.8] * count, [DURATION_BEATS] * count, [NO_DRUM] * count)
    return Pattern(beats, *shape, length_beats=length_beats, loops=loops)


def _find_the_loop(scheduler: SchedulerThread, ports: MidiSystem, wait_s: float) -> None:
    """Returns when a probe has come back, and RuntimeError when none does."""
    scheduler.submit(VOICE, _pattern([0.0], [PROBE_PITCH], 0.5, loops=True), 1.0)
    scheduler.start(_line())
    end_s, watch_s = time.monotonic() + wait_s, 0.0
    while PROBE_PITCH not in _struck(ports):
        if time.monotonic() > end_s:
            raise RuntimeError(NO_LOOP.format(wait_s=wait_s))
        if time.monotonic() > watch_s:
            ports.watch()
            watch_s = time.monotonic() + WATCH_S
        time.sleep(LOOK_S)
    scheduler.stop()


def _played(scheduler: SchedulerThread, pattern: Pattern, ports: MidiSystem) -> dict[int, int]:
    """When each pitch came back first, in CLOCK_MONOTONIC."""
    _struck(ports)
    scheduler.submit(VOICE, pattern, 1.0)
    scheduler.start(_line())
    came: dict[int, int] = {}
    seconds = LEAD_NS / 1e9 + (pattern.length_beats - 1.0) * BEAT_S + LONGEST_ROUND_TRIP_S
    end_s = time.monotonic() + seconds
    while time.monotonic() < end_s and len(came) < len(pattern):
        for pitch, ns in _struck(ports).items():
            came.setdefault(pitch, ns)
        time.sleep(LOOK_S)
    scheduler.stop()
    return {pitch: ns for pitch, ns in came.items() if pitch in PITCHES}


def _struck(ports: MidiSystem) -> Mapping[int, int]:
    """The moment of each note-on that came in, by pitch; the first where one came twice."""
    struck: dict[int, int] = {}
    for ns, message in ports.read():
        if len(message) == 3 and message[0] & 0xF0 == NOTE_ON and message[2] > 0:
            struck.setdefault(message[1], ns)
    return struck


def _line() -> Timeline:
    return Timeline(BPM, 0.0, time.monotonic_ns() + LEAD_NS)
