"""Holds what a JACK client recorded against the due times, by a map of its own between frames and CLOCK_MONOTONIC.

The map must not be ours (`ClockMap`), or an error of ours would cancel out. The recorder's process notes at each of its
cycles the frame at which it begins and CLOCK_MONOTONIC. Such a pair is late by the time that the thread took to wake,
never early, so the earliest pairs of each second lie on the true line; between seconds the map is straight. Where the
server lost time (an xrun: frames stand still while time goes on), the map begins anew, because there the true line
jumps as well. What JACK does not tell is which cycle a recorder is in that was kept waiting for more than a period: its
hits then count as that much too late, and `missed_cycles` shows how often that may have been.

How far the judge itself can be trusted is measured, not assumed: a second map is made from the *median* pairs instead
of the early ones. Where the two disagree, apart from their constant distance, waking took longer or shorter for a
while, and the judge cannot tell that from a moved hit. A frame is 21 µs long at 48 kHz; half of it is lost to rounding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Int64s = npt.NDArray[np.int64]
Float64s = npt.NDArray[np.float64]

EARLY, MEDIAN = 0.1, 0.5  # shares of the pairs of a window that lie before the one that is taken
WINDOW_S = 1.0
SLIP_LOOK_S = 0.1
SMALLEST_SLIP_NS = 300_000
NEAR_SLIP_NS = 50_000_000
FARTHEST_NS = 15_000_000  # from a due time to its hit: half of the 30 ms between two strokes of one drum


@dataclass(frozen=True, slots=True)
class Recording:
    """What the recorder's process saw, one row a cycle or hit: unwrapped frames, CLOCK_MONOTONIC nanoseconds."""

    sample_rate: int
    cycle_frames: Int64s
    cycle_ns: Int64s
    hit_frames: Int64s
    hit_pitches: Int64s
    hit_velocities: Int64s

    @property
    def missed_cycles(self) -> int:
        """How many cycles the recorder did not take part in; hits in them are lost on it, whoever is to blame."""
        lengths = np.diff(self.cycle_frames)
        return int(np.sum(np.round(lengths / np.median(lengths)) - 1)) if len(lengths) else 0


@dataclass(frozen=True, slots=True)
class Strokes:
    """Note-ons that were due: CLOCK_MONOTONIC nanoseconds, pitch and velocity, one row each."""

    due_ns: Int64s
    pitches: Int64s
    velocities: Int64s


@dataclass(frozen=True, slots=True)
class Verdict:
    """Each matched stroke's due time and error (when it was recorded, less when it was due); the rest as counts.

    `judge_error_ns` is by how much the judge's two maps disagree at each matched stroke, their constant distance apart.
    `slips_ns` are the moments at which the server lost time: a hit that was due in the lost time cannot be in time.
    """

    due_ns: Int64s
    errors_ns: Float64s
    judge_error_ns: Float64s
    slips_ns: Int64s
    missing: int
    extra: int

    @property
    def offset_ns(self) -> float:
        """The constant part of the errors: their median."""
        return float(np.median(self.errors_ns)) if len(self.errors_ns) else 0.0

    @property
    def jitter_ns(self) -> Float64s:
        """How far each error lies from the constant part, without sign."""
        jitter: Float64s = np.abs(self.errors_ns - self.offset_ns)
        return jitter

    @property
    def is_near_slip(self) -> npt.NDArray[np.bool_]:
        """Whether the server lost time within 50 ms of each stroke."""
        near: npt.NDArray[np.bool_] = (
            np.abs(self.due_ns[:, np.newaxis] - self.slips_ns[np.newaxis, :]) < NEAR_SLIP_NS
        ).any(axis=1)
        return near


class FrameClock:
    """From a server's frames to CLOCK_MONOTONIC, by the pairs of one recording."""

    def __init__(self, frames: Int64s, ns: Int64s, sample_rate: int, share: float = EARLY) -> None:
        """frames: rising, at least two; share: which of a window's pairs is taken, 0 the earliest, 1 the latest."""
        window_frames = int(WINDOW_S * sample_rate)
        self._first_frame, self._first_ns = int(frames[0]), int(ns[0])
        since = frames - self._first_frame
        lag_ns = (ns - self._first_ns) - since * (1e9 / sample_rate)
        begins = _slips(frames, lag_ns, sample_rate)
        pieces = [slice(a, b) for a, b in zip([0, *begins], [*begins, len(frames)], strict=True)]
        drift = _drift([_knots(since[piece], lag_ns[piece], window_frames, share) for piece in pieces])
        lag_ns -= drift * since
        self._begins = frames[begins]
        self._ns_a_frame = 1e9 / sample_rate + drift
        self._lines = [_knots(frames[piece], lag_ns[piece], window_frames, share) for piece in pieces]
        self.slips_ns = self.ns_at(self._begins)

    def ns_at(self, frames: Int64s) -> Int64s:
        """CLOCK_MONOTONIC at each frame."""
        pieces = np.searchsorted(self._begins, frames, side="right")
        lag_ns = np.zeros(len(frames))
        for piece in np.unique(pieces):
            here = pieces == piece
            knots, lags = self._lines[piece]
            lag_ns[here] = np.interp(frames[here], knots, lags)
        since_ns = (frames - self._first_frame) * self._ns_a_frame + lag_ns
        return self._first_ns + np.round(since_ns).astype(np.int64)


def judge(recording: Recording, due: Strokes) -> Verdict:
    """Matches each due stroke with the recorded one of its pitch and velocity within 15 ms."""
    clock, other = (
        FrameClock(recording.cycle_frames, recording.cycle_ns, recording.sample_rate, share)
        for share in (EARLY, MEDIAN)
    )
    heard_ns = clock.ns_at(recording.hit_frames)
    hit_of_due = _match(due, Strokes(heard_ns, recording.hit_pitches, recording.hit_velocities))
    found = hit_of_due >= 0
    hits = hit_of_due[found]
    disagreement = (other.ns_at(recording.hit_frames[hits]) - heard_ns[hits]).astype(np.float64)
    within = (heard_ns >= due.due_ns.min(initial=0)) & (heard_ns <= due.due_ns.max(initial=0))
    is_extra = within.copy()
    is_extra[hits] = False
    return Verdict(
        due_ns=due.due_ns[found],
        errors_ns=(heard_ns[hits] - due.due_ns[found]).astype(np.float64),
        judge_error_ns=np.abs(disagreement - (np.median(disagreement) if len(hits) else 0.0)),
        slips_ns=clock.slips_ns,
        missing=int(np.sum(~found)),
        extra=int(np.sum(is_extra)),
    )


def unwrapped(frames: npt.NDArray[np.uint32]) -> Int64s:
    """A 32-bit frame count, which begins anew every 25 hours at 48 kHz, as one that only rises."""
    wide = frames.astype(np.int64)
    turns = np.cumsum(np.diff(wide, prepend=wide[:1]) < -(1 << 31))
    rising: Int64s = wide + (turns << 32)
    return rising


def in_step(cycle_frames: Int64s, period_frames: int) -> Int64s:
    """The frames at which cycles begin, where some were read late, when the server had gone on to a later cycle.

    A cycle that was read right tells that those before it began a period earlier each, at the latest.
    """
    periods = np.arange(len(cycle_frames)) * period_frames
    latest: Int64s = np.minimum.accumulate((cycle_frames - periods)[::-1])[::-1] + periods
    return latest


def _slips(frames: Int64s, lag_ns: Float64s, sample_rate: int) -> list[int]:
    """The cycles from which on frames lie later, or earlier, by 0.3 ms or more, and stay so for a tenth of a second.

    A pair may be late but never early. So where the least lag of all that follows rises, the line itself has risen;
    where, between two such places, the least lag of all that came before falls, it has fallen.
    """
    cycle = float(np.median(np.diff(frames))) if len(frames) > 1 else 1.0
    look = max(2, int(SLIP_LOOK_S * sample_rate / cycle))
    following = _lows(lag_ns[::-1], look)[::-1]
    rises = np.flatnonzero(np.diff(following) >= SMALLEST_SLIP_NS) + 1
    slips = list(rises)
    for begin, end in zip([0, *rises], [*rises, len(lag_ns)], strict=True):
        slips += list(begin + 1 + np.flatnonzero(np.diff(_lows(lag_ns[begin:end], look)) <= -SMALLEST_SLIP_NS))
    return [int(slip) for slip in sorted(slips)]


def _lows(values: Float64s, look: int) -> Float64s:
    """At each place the least of this value and of up to look - 1 before it."""
    padded = np.concatenate((np.full(look - 1, np.inf), values))
    lows: Float64s = np.lib.stride_tricks.sliding_window_view(padded, look).min(axis=1)
    return lows


def _drift(lines: list[tuple[Float64s, Float64s]]) -> float:
    """By how much the lag commonly grows a frame; 0 when no piece is long enough to tell."""
    slopes = np.concatenate([np.diff(lags) / np.diff(knots) for knots, lags in lines])
    return float(np.median(slopes)) if len(slopes) else 0.0


def _knots(frames: Int64s, lag_ns: Float64s, window_frames: int, share: float) -> tuple[Float64s, Float64s]:
    """The middle frame of each window and the lag of the pair taken there; a window is a second or a little more."""
    span = int(frames[-1] - frames[0]) + 1
    windows = max(1, span // window_frames)
    window_of_cycle = np.minimum((frames - frames[0]) * windows // span, windows - 1)
    inside = [window_of_cycle == window for window in range(windows)]
    inside = [chosen for chosen in inside if chosen.any()]
    knots = np.array([frames[chosen].mean() for chosen in inside])
    lags = np.array([np.quantile(lag_ns[chosen], share, method="inverted_cdf") for chosen in inside])
    return knots, lags


def _match(due: Strokes, heard: Strokes) -> Int64s:
    """For each due stroke the index of the heard one, or -1; each heard one is taken once, in order."""
    hit_of_due = np.full(len(due.due_ns), -1, np.int64)
    due_notes, heard_notes = (128 * strokes.pitches + strokes.velocities for strokes in (due, heard))
    for note in np.unique(due_notes):
        wanted = np.flatnonzero(due_notes == note)
        there = np.flatnonzero(heard_notes == note)
        wanted = wanted[np.argsort(due.due_ns[wanted], kind="stable")]
        there = there[np.argsort(heard.due_ns[there], kind="stable")]
        at = 0
        for row in wanted:
            while at < len(there) and heard.due_ns[there[at]] < due.due_ns[row] - FARTHEST_NS:
                at += 1
            if at < len(there) and abs(int(heard.due_ns[there[at]]) - int(due.due_ns[row])) <= FARTHEST_NS:
                hit_of_due[row] = there[at]
                at += 1
    return hit_of_due
