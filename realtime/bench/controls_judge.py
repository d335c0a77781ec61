"""From a message that turns something to what it has changed, by what was recorded and what the scheduler has taken."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from realtime.bench.controls_sender import CHANNELS
from realtime.bench.judge import Int64s
from realtime.music.midi_bytes import NOTE_ON


@dataclass(frozen=True, slots=True)
class Hit:
    """A recorded note-on: CLOCK_MONOTONIC nanoseconds and MIDI channel 1..16."""

    ns: int
    channel: int


@dataclass(frozen=True, slots=True)
class Heard:
    """A change of the channel, sent at `ns`: the last hit that still had the old one and the first with the new, each
    as nanoseconds after it; last_old_ns: 0 where no hit was old any more. next_ns: the first hit of any kind that was
    due later than what had left already."""

    ns: int
    last_old_ns: int
    first_new_ns: int
    next_ns: int

    @property
    def is_late(self) -> bool:
        """Whether a hit that could have been new was old."""
        return self.last_old_ns >= self.next_ns


def heard_changes(probes: Sequence[tuple[int, int]], hits: Sequence[Hit], sent_ahead_ns: int) -> list[Heard]:
    """For each change (moment, channel) what was heard of it until the next; those without a new hit are left out.

    sent_ahead_ns: what is due sooner after a message has left before it came.
    """
    moments = [hit.ns for hit in hits]
    found = []
    for number, (ns, channel) in enumerate(probes):
        until_ns = probes[number + 1][0] if number + 1 < len(probes) else ns + 1_000_000_000
        before = channel - 1 or CHANNELS
        after = hits[bisect_right(moments, ns) : bisect_left(moments, until_ns)]
        new = [hit.ns - ns for hit in after if hit.channel == channel]
        old = [hit.ns - ns for hit in after if hit.channel == before]
        later = [hit.ns - ns for hit in after if hit.ns - ns > sent_ahead_ns]
        if new and later:
            found.append(Heard(ns, max(old, default=0), min(new), min(later)))
    return found


def answered_changes(
    probes: Sequence[tuple[int, int]],
    turned: Sequence[tuple[int, int]],
    asked_ids: Sequence[int],
    accepted: dict[int, int],
) -> list[tuple[int, int]]:
    """For each change (moment, value) that was obeyed its moment, and that of the first pattern that knew it.

    turned: value, and the id of the last request before it, in the order of the changes. accepted: moment by id.
    """
    asked, answered = sorted(asked_ids), sorted(accepted)
    found = []
    place = 0
    for ns, value in probes:
        while place < len(turned) and turned[place][0] != value:
            place += 1
        if place == len(turned):
            break
        after = bisect_right(asked, turned[place][1])
        place += 1
        if after == len(asked):
            continue
        first = bisect_left(answered, asked[after])
        if first < len(answered):
            found.append((ns, accepted[answered[first]]))
    return found


def hits_of(messages: Int64s, moments_ns: Int64s) -> list[Hit]:
    """The note-ons of a tape's messages, (n, 4) of frame and bytes, at these moments."""
    is_hit: npt.NDArray[np.bool_] = (messages[:, 1] & 0xF0 == NOTE_ON) & (messages[:, 3] > 0)
    return [
        Hit(int(ns), int(status & 0x0F) + 1) for ns, status in zip(moments_ns[is_hit], messages[is_hit, 1], strict=True)
    ]
