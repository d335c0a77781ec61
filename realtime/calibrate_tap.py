"""`sideman calibrate --tap`: how late the taps of a player are who taps along with a click, and what to set."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from realtime._core import EventQueue, Mixer, SchedulerThread, SenderQueue, Timeline, Wakeup
from realtime.config import LARGEST_INPUT_LATENCY_MS, SessionConfig
from realtime.control.domains import ParameterError
from realtime.control.osc_namespace import Strike, understand
from realtime.control.values import Values
from realtime.latencies import SHORTEST_LOOKAHEAD_NS, Latencies
from realtime.listen.gather import CHORD_NS, EchoFilter
from realtime.listen.osc_input import Address, Argument, OscInput
from realtime.midi_choice import open_midi
from realtime.midi_system import MidiSystem
from realtime.music.midi_bytes import NOTE_ON
from realtime.play.sound import open_sound

BEATS_A_BAR = 4
LEAD_NS = 500_000_000
LOOK_S = 0.01
WATCH_S = 0.5
FEWEST_TAPS = 8
WIDEST_SPREAD_BEATS = 0.1
OUTLIER_SPREADS = 3.0
TIGHTEST_SPREAD_MS = 5.0  # even of a machine that taps, so that one tap 16 ms away is an outlier and one 6 ms is not
MAD_TO_DEVIATION = 1.4826  # of a normal distribution
MIDI, OSC = "midi", "osc"


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap: CLOCK_MONOTONIC, and the way it came, MIDI or OSC."""

    ns: int
    way: str


@dataclass(frozen=True, slots=True)
class Taps:
    """What tapping along measured: how far each tap lay from its click in ms, above 0 behind it.

    `input` is the part of a port's name that was given, else empty.
    """

    offsets_ms: tuple[float, ...]
    way: str
    input: str

    @property
    def median_ms(self) -> float:
        """Half of the taps lay before it."""
        return float(np.median(self.offsets_ms))

    @property
    def spread_ms(self) -> float:
        """The standard deviation, by the median distance from the median, which a few wild taps do not move."""
        return float(MAD_TO_DEVIATION * np.median(np.abs(np.array(self.offsets_ms) - self.median_ms)))

    @property
    def outliers(self) -> int:
        """Taps more than three spreads away."""
        widest_ms = OUTLIER_SPREADS * max(self.spread_ms, TIGHTEST_SPREAD_MS)
        return int(np.sum(np.abs(np.array(self.offsets_ms) - self.median_ms) > widest_ms))

    @property
    def to_set(self) -> str:
        """The option that makes up for it."""
        ms = round(max(-LARGEST_INPUT_LATENCY_MS, min(LARGEST_INPUT_LATENCY_MS, self.median_ms)))
        if self.way == MIDI and self.input:
            return f'--input "{self.input}@{ms}"'
        return f"--set latency/{self.way}_in={ms}"

    def as_row(self) -> dict[str, object]:
        """For programs to read."""
        return {
            "taps": len(self.offsets_ms),
            "outliers": self.outliers,
            "median_ms": round(self.median_ms, 1),
            "spread_ms": round(self.spread_ms, 1),
            "way": self.way,
            "set": self.to_set,
        }

    def __str__(self) -> str:
        where = "behind" if self.median_ms >= 0 else "ahead of"
        return (
            f"{len(self.offsets_ms)} taps, {self.outliers} of them wild: they lie {abs(self.median_ms):.1f} ms {where} "
            f"the click (median), spread {self.spread_ms:.1f} ms\n"
            f"to set: {self.to_set}\n"
            "This holds what you hear late and what comes late of you; most people also tap a little ahead of a click."
        )


def calibrate_tap(
    *,
    output: str,
    input: str,
    midi: str,
    osc_in: int,
    sound: str,
    bars: int,
    bpm: float,
    say: Callable[[str], None],
) -> Taps:
    """Plays a bar of click ahead and `bars` more, and takes what is tapped along with those.

    output, input: parts of the ports' names, the output with @MS where its latency is known. Raises RuntimeError, one
    sentence, when there are too few taps or they do not follow the click; and as ports do that are not there.
    """
    config = SessionConfig(inputs=(input,) if input else (), outputs=(output,) if output else (), midi=midi)
    mixer = Mixer() if sound == "builtin" else None
    taps: deque[Tap] = deque()
    clicks = EventQueue()
    with contextlib.ExitStack() as stack:
        osc = OscInput(osc_in, partial(_take_osc, taps))
        stack.callback(osc.close)
        ports = open_midi(config, Wakeup(), mixer, say)
        stack.callback(ports.close)
        device = open_sound(mixer, ports.carries_sound, say)
        stack.callback(device.close)
        scheduler = SchedulerThread(SHORTEST_LOOKAHEAD_NS)
        stack.callback(scheduler.close)
        for sink in (*ports.sinks, device.sink, clicks):
            if sink is not None:
                scheduler.add_sink(sink)
        if not ports.sinks and device.sink is None:
            raise RuntimeError(
                "there is neither sound nor MIDI to play a click on: `sideman doctor` tells what is missing"
            )
        latencies = Latencies(config, Values(), ports, mixer, device, SenderQueue())
        latencies.keep(scheduler, time.monotonic_ns())
        echoes = EchoFilter()
        echoes.shifts_ns = latencies.echo_shifts_ns
        say(f"hears {ports.hears()}, OSC {osc.port} (/sideman/onset); tap along after a bar, for {bars} bars")
        line = Timeline(bpm, 0.0, time.monotonic_ns() + LEAD_NS, BEATS_A_BAR)
        scheduler.click(True)
        scheduler.start(line)
        end_ns = line.time_at(BEATS_A_BAR * (bars + 1) - 0.5)
        watch_ns = 0
        while (now_ns := time.monotonic_ns()) < end_ns:
            _know(echoes, clicks)
            taps.extend(_taps(ports, echoes))
            if now_ns >= watch_ns:
                ports.watch()
                latencies.keep(scheduler, now_ns)
                watch_ns = now_ns + round(WATCH_S * 1e9)
            time.sleep(LOOK_S)
        scheduler.stop()
        _know(echoes, clicks)
        taps.extend(_taps(ports, echoes))
    return judged(taps, line, bars, input)


def judged(taps: Iterable[Tap], line: Timeline, bars: int, input: str) -> Taps:
    """The taps against the clicks of `line`, the bar ahead left out. RuntimeError as calibrate_tap()."""
    ways = [tap.way for tap in taps]
    way = OSC if ways.count(OSC) > ways.count(MIDI) else MIDI
    offsets_ms = _offsets_ms([tap.ns for tap in taps if tap.way == way], line, bars)
    if not offsets_ms:
        raise RuntimeError(
            "no taps came: tap along on the keyboard or pad that --input names, or send /sideman/onset over OSC; "
            "`sideman ports` lists what can be heard"
        )
    if len(offsets_ms) < FEWEST_TAPS:
        raise RuntimeError(f"only {len(offsets_ms)} taps came and {FEWEST_TAPS} are needed: tap on every click")
    result = Taps(offsets_ms, way, input)
    widest_ms = WIDEST_SPREAD_BEATS * line.time_at(1.0) / 1e6 - WIDEST_SPREAD_BEATS * line.time_at(0.0) / 1e6
    if result.spread_ms > widest_ms:
        raise RuntimeError(
            f"the taps do not follow the click, they spread by {result.spread_ms:.0f} ms: try again, slower"
        )
    return result


def _offsets_ms(taps_ns: Sequence[int], line: Timeline, bars: int) -> tuple[float, ...]:
    """How far each tap lies from the nearest click; a chord is one tap."""
    offsets_ms: list[float] = []
    last_ns = -CHORD_NS
    for ns in sorted(taps_ns):
        is_chord, last_ns = ns - last_ns < CHORD_NS and bool(offsets_ms), ns
        beat = round(line.beat_at(ns))
        if not is_chord and BEATS_A_BAR <= beat < BEATS_A_BAR * (bars + 1):
            offsets_ms.append((ns - line.time_at(beat)) / 1e6)
    return tuple(offsets_ms)


def _know(echoes: EchoFilter, clicks: EventQueue) -> None:
    for event in clicks.drain():
        if event["status"] & 0xF0 == NOTE_ON:
            echoes.sent(int(event["due_ns"]), int(event["status"]) & 0x0F, int(event["data1"]), int(event["data2"]))


def _taps(ports: MidiSystem, echoes: EchoFilter) -> list[Tap]:
    """What was struck since the last look, but for the clicks that come back."""
    return [
        Tap(ns, MIDI)
        for ns, message in ports.read()
        if len(message) == 3
        and message[0] & 0xF0 == NOTE_ON
        and message[2] > 0
        and not echoes.is_echo(ns, message[0] & 0x0F, message[1], message[2])
    ]


def _take_osc(taps: deque[Tap], address: str, arguments: Sequence[Argument], ns: int, _: Address) -> None:
    with contextlib.suppress(ParameterError):
        meaning = understand(address, arguments)
        if isinstance(meaning, Strike) and meaning.velocity > 0:
            taps.append(Tap(ns, OSC))
