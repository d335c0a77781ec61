"""How each clock is followed, without hardware: the session's own readers and transport, on a clock turned by hand.

A song whose tempo is known is told to them as its clock would tell it, each message late or early by a normal jitter;
where they have the band is compared with where the song is. MIDI clock tells it 24 times a beat, and so does the OSC
clock here; Link is looked at whenever the session looks, so that there is nothing to be late. What follows the playing
hears a count of four and then eighths; it promises to follow a drift, and no step or ramp.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from realtime._core import Timeline
from realtime.bench.result import Figure
from realtime.bench.sync_clocks import BEGIN_NS, CLOCKS, Float64s, Song, Tempo
from realtime.conducting.transport import Transport
from realtime.control.domains import Value
from realtime.control.values import Values
from realtime.music.clock_reading import ClockName

BAR_BEATS = 4.0
LOOK_NS = 4_000_000  # between two looks of the conducting thread
JITTERS_MS = (0.0, 1.0, 3.0)
SEEDS = 5
STEADY_BEATS, STEADY_BPM = 72, 120.0
SETTLED_BEATS = 2 * BAR_BEATS
CHANGE_BEAT = 16.0
AFTER_CHANGE_BEATS = 16.0
RAMP_BARS = 4
DRIFT, DRIFT_BEATS = 0.08, 8 * BAR_BEATS
CLOSE_TEMPO = 0.02  # a share
CLOSE_MS = 1.0
DEVIATIONS = 3.0


@dataclass(frozen=True, slots=True)
class Followed:
    """What was found at each look while the band played: the song's beat, the band's distance from it in ms, the tempo
    that the clock is held to have, and by how many beats the band has moved since the last look."""

    beats: Float64s
    errors_ms: Float64s
    bpm: Float64s
    moved_beats: Float64s


class Band:
    """What the transport drives here: a line and nothing else."""

    def __init__(self) -> None:
        self.timeline = Timeline(120.0, 0.0, 0)
        self.playing = False

    def start(self, timeline: Timeline, count_in_beats: float = 0.0) -> None:
        """Plays from the line's origin; nothing is counted in here."""
        self.timeline, self.playing = timeline, True

    def stop(self) -> None:
        """Plays no more."""
        self.playing = False

    def follow(self, timeline: Timeline) -> None:
        """Goes on along another line."""
        self.timeline = timeline


def follow(name: ClockName, song: Song, jitter_ms: float, seed: int) -> Followed:
    """Tells the song by that clock, with a normal jitter of this standard deviation."""
    jitter_ns = np.random.default_rng(seed).normal(0.0, 1.0, len(song.tick_ns)) * jitter_ms * 1e6
    heard_ns = np.maximum.accumulate(song.tick_ns + jitter_ns).astype(np.int64).tolist()
    band, values, clock = Band(), Values(), CLOCKS[name]()
    values.set("transport/clock", name.value)

    def turn(name: str, value: Value) -> None:
        values.set(name, value)

    transport = Transport(band, values, turn, lambda sentence: None)
    looks = range(BEGIN_NS, int(song.tick_ns[-1]), LOOK_NS)
    at = 0
    rows = []
    before: float | None = None
    for now_ns in sorted({*looks, *heard_ns}):
        while at < len(heard_ns) and heard_ns[at] <= now_ns:
            clock.tell(heard_ns[at], at)
            at += 1
        transport.obey({name: clock.read(now_ns, song)}, now_ns)
        if not band.playing or not song.tick_ns[0] <= now_ns < song.tick_ns[-1]:
            continue
        beat, here = song.beat_at(now_ns), band.timeline.beat_at(now_ns)
        ms_a_beat = 60e3 / song.bpm_at(beat)
        rows.append((beat, (here - beat) * ms_a_beat, transport.bpm, 0.0 if before is None else here - before))
        before = here
    if not rows:
        raise RuntimeError(f"the band did not follow {transport.describe()} at all")
    return Followed(*np.array(rows).T)


def sync_figures(name: ClockName) -> list[Figure]:
    """How that clock is followed, at each jitter: of several runs the median, and of ramps and errors the worst."""
    figures = []
    for jitter_ms in JITTERS_MS[: 1 if name is ClockName.LINK else None]:
        prefix = f"{name.value}_{'clean' if not jitter_ms else f'{jitter_ms:g}ms'}"
        seeds = range(SEEDS if jitter_ms else 1)
        steady = [follow(name, Song.at(lambda _: STEADY_BPM, STEADY_BEATS), jitter_ms, seed) for seed in seeds]
        figures += [
            Figure(f"{prefix}_lock_ms", float(np.median([lock_beats(run) for run in steady])) * 60e3 / STEADY_BPM),
            Figure(f"{prefix}_rms_ms", max(rms_ms(run) for run in steady)),
            Figure(f"{prefix}_error_p99_ms", max(error_p99_ms(run) for run in steady)),
        ]
        if name is ClockName.FOLLOW:
            drifting = [follow(name, Song.at(_drift, STEADY_BEATS), jitter_ms, seed) for seed in seeds]
            figures.append(Figure(f"{prefix}_drift_error_p99_ms", max(error_p99_ms(run) for run in drifting)))
            continue
        for bpm in (130.0, 100.0):
            song = Song.at(_step(bpm), CHANGE_BEAT + AFTER_CHANGE_BEATS)
            settled = [settle_beats(follow(name, song, jitter_ms, seed), bpm) for seed in seeds]
            figures.append(Figure(f"{prefix}_step_to_{bpm:g}_settles_beats", float(np.median(settled))))
        ramps = [follow(name, Song.at(_ramp, 2 * CHANGE_BEAT + RAMP_BARS * BAR_BEATS), jitter_ms, s) for s in seeds]
        figures.append(Figure(f"{prefix}_ramp_moves_back_beats", max(largest_move_back(run) for run in ramps)))
        figures.append(Figure(f"{prefix}_ramp_error_max_ms", max(float(np.abs(r.errors_ms).max()) for r in ramps)))
    return figures


def rms_ms(run: Followed) -> float:
    """After two bars."""
    return float(np.sqrt(np.mean(run.errors_ms[run.beats >= SETTLED_BEATS] ** 2)))


def error_p99_ms(run: Followed) -> float:
    """After two bars, without sign."""
    return float(np.quantile(np.abs(run.errors_ms[run.beats >= SETTLED_BEATS]), 0.99, method="inverted_cdf"))


def lock_beats(run: Followed) -> float:
    """From when on the error stays below 1 ms, or below three times its later deviation where that is more."""
    close = np.abs(run.errors_ms) < max(CLOSE_MS, DEVIATIONS * rms_ms(run))
    outside = np.flatnonzero(~close & (run.beats < SETTLED_BEATS))
    return float(run.beats[min(outside[-1] + 1, len(run.beats) - 1) if len(outside) else 0])


def settle_beats(run: Followed, bpm: float) -> float:
    """How long after the change the tempo comes to stay within 2 % of the new one; to the next change of mind."""
    after = run.beats >= CHANGE_BEAT
    beats, off = run.beats[after], np.abs(run.bpm[after] / bpm - 1) >= CLOSE_TEMPO
    outside = np.flatnonzero(off)
    return 0.0 if not len(outside) else float(beats[min(outside[-1] + 1, len(beats) - 1)] - CHANGE_BEAT)


def largest_move_back(run: Followed) -> float:
    """0 when the band never moved backwards."""
    return max(0.0, -float(run.moved_beats.min()))


def _step(bpm: float) -> Tempo:
    return lambda beat: 120.0 if beat < CHANGE_BEAT else bpm


def _drift(beat: float) -> float:
    """From 120 bpm to 8 % more in eight bars, and back in eight."""
    way = min(max(beat - SETTLED_BEATS, 0.0), 2 * DRIFT_BEATS)
    return 120.0 + 120.0 * DRIFT * (1.0 - abs(way / DRIFT_BEATS - 1.0))


def _ramp(beat: float) -> float:
    """From 140 to 70 over four bars."""
    share = min(1.0, max(0.0, (beat - CHANGE_BEAT) / (RAMP_BARS * BAR_BEATS)))
    return 140.0 - 70.0 * share
