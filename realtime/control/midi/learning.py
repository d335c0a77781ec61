"""Finds out from what is moved which control it is, and how its values are to be read."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from itertools import pairwise

from realtime.control.midi.source import ENCODERS, FINE_OFFSET, Form, Heard, Kind, Source

KEPT = 12  # messages of a controller
FORGOTTEN_NS = 2_000_000_000  # after which a message tells nothing of a movement any more
SETTLED_NS = 400_000_000  # a control that rests as long has told what it is
PAIRED_NS = 5_000_000  # the two halves of a value come within this
PARTNER_NS = 100_000_000
ENOUGH, ENOUGH_OF_A_FINE_HALF, ENOUGH_OF_TICKS = 4, 8, 8
PRESSED = 64
MOVED = 3  # of 0..127; less may be a knob that trembles
MOVED_BEND, MOVED_PRESSURE = 512, 24
MOST_TICKS, SLOW_TICKS = 20, 3  # that an encoder tells at once, and when it is turned slowly
SELECTS_PARAMETERS = range(98, 102)  # NRPN and RPN: no knobs


@dataclass(frozen=True, slots=True)
class Found:
    """A control that was moved. doubts: how its ticks may be meant, where only one direction was seen; is_momentary:
    whether it is a button that was pressed and let go."""

    source: Source
    doubts: frozenset[Form] = frozenset()
    is_momentary: bool = False


@dataclass(slots=True)
class _Halves:
    """How often, and how closely, one half of a 14-bit value followed the other."""

    followed: int = 0
    gaps_ns: int = 0


class Learner:
    """Listens until a control has been moved; what trembles, and what ends a note, is none.

    for_press: whether what is learned is done by a press, so that one message of 64 or more is enough.
    """

    def __init__(self, *, for_press: bool) -> None:
        self._for_press = for_press
        self._trails: dict[tuple[int, int], deque[tuple[int, int]]] = defaultdict(lambda: deque(maxlen=KEPT))
        self._halves: dict[tuple[int, int, bool], _Halves] = defaultdict(_Halves)  # channel, coarse, fine one last
        self._wheels: dict[tuple[Kind, int], deque[int]] = defaultdict(lambda: deque(maxlen=KEPT))

    def hear(self, ns: int, heard: Heard) -> Found | None:
        """The control, as soon as it is certain."""
        if heard.kind is Kind.NOTE:
            return Found(Source(Kind.NOTE, heard.number, heard.channel)) if heard.value else None
        if heard.kind is Kind.PROGRAM:
            return Found(Source(Kind.PROGRAM, heard.number, heard.channel))
        if heard.kind is Kind.CONTROLLER:
            return None if heard.number in SELECTS_PARAMETERS else self._hear_controller(ns, heard)
        values = self._wheels[heard.kind, heard.channel]
        values.append(heard.value)
        moved = MOVED_BEND if heard.kind is Kind.BEND else MOVED_PRESSURE
        return Found(Source(heard.kind, 0, heard.channel)) if max(values) - min(values) >= moved else None

    def settle(self, now_ns: int) -> Found | None:
        """The control, when one rests that has told enough: a button held down, a knob moved a little."""
        for (channel, number), trail in self._trails.items():
            if not trail or now_ns - trail[-1][0] < SETTLED_NS or now_ns - trail[0][0] > FORGOTTEN_NS:
                continue
            pair = self._pair(channel, number, enough=1)
            if pair is not None:
                return pair
            values = [value for _, value in trail]
            has_moved = max(values) - min(values) >= MOVED
            is_press = self._for_press and min(values) >= PRESSED and (len(values) == 1 or has_moved)
            if is_press or (has_moved and not _may_be_ticks(values)):
                return Found(Source(Kind.CONTROLLER, number, channel))
        return None

    def _hear_controller(self, ns: int, heard: Heard) -> Found | None:
        channel, number = heard.channel, heard.number
        trail = self._trails[channel, number]
        while trail and ns - trail[0][0] > FORGOTTEN_NS:
            trail.popleft()
        trail.append((ns, heard.value))
        partner = self._partner(channel, number)
        if partner and ns - partner[-1][0] <= PARTNER_NS:
            gap_ns = ns - partner[-1][0]
            if gap_ns <= PAIRED_NS:
                halves = self._halves[channel, number % FINE_OFFSET, number >= FINE_OFFSET]
                halves.followed += 1
                halves.gaps_ns += gap_ns
            return self._pair(channel, number, enough=2)
        return self._alone(channel, number, [value for _, value in trail])

    def _partner(self, channel: int, number: int) -> deque[tuple[int, int]] | None:
        if number >= 2 * FINE_OFFSET:
            return None
        other = number + FINE_OFFSET if number < FINE_OFFSET else number - FINE_OFFSET
        return self._trails.get((channel, other))

    def _pair(self, channel: int, number: int, *, enough: int) -> Found | None:
        """A controller of 14 bits that has moved, where the two halves have come closely one after the other."""
        partner = self._partner(channel, number)
        coarse = number % FINE_OFFSET
        fine_last, fine_first = self._halves[channel, coarse, True], self._halves[channel, coarse, False]
        if not partner or max(fine_last.followed, fine_first.followed) < enough:
            return None
        moved = {value for _, value in self._trails[channel, number]} | {value for _, value in partner}
        if len(moved) < 3:
            return None
        form = Form.PAIR_FINE_FIRST if _is_closer(fine_first, fine_last) else Form.PAIR
        return Found(Source(Kind.CONTROLLER, coarse, channel, form))

    def _alone(self, channel: int, number: int, values: list[int]) -> Found | None:
        absolute = Found(Source(Kind.CONTROLLER, number, channel))
        is_let_go = values[-1] < PRESSED and max(values) - values[-1] >= PRESSED / 2
        if set(values) == {0, 127} or (self._for_press and is_let_go):
            return Found(absolute.source, is_momentary=values[-1] == 0)
        same = sum(a == b for a, b in pairwise(values))
        has_moved = max(values) - min(values) >= MOVED
        forms = _plausible(values)
        if forms and not (self._for_press and set(values) == {127}):
            is_enough = len(values) >= ENOUGH_OF_TICKS
            if (len(values) >= 3 and 2 * same >= len(values) - 1) or (is_enough and same >= 2):
                source = Source(Kind.CONTROLLER, number, channel, forms[0])
                return Found(source, frozenset(forms) if len(forms) > 1 else frozenset())
            return absolute if is_enough and has_moved else None
        enough = ENOUGH_OF_A_FINE_HALF if FINE_OFFSET <= number < 2 * FINE_OFFSET else ENOUGH
        return absolute if len(values) >= enough and has_moved else None


def is_plausible(form: Form, value: int) -> bool:
    """Whether an encoder of this form would send that value."""
    return 0 < abs(form.ticks(value)) <= MOST_TICKS


def _plausible(values: list[int]) -> list[Form]:
    """The encoders that would send all these values, the likeliest first."""
    return [form for form in ENCODERS if all(is_plausible(form, value) for value in values)]


def _may_be_ticks(values: list[int]) -> bool:
    """Whether so few values may be an encoder's, which begins slowly and repeats itself."""
    repeats = any(a == b for a, b in pairwise(values))
    slow = any(min(abs(form.ticks(value)) for value in values) <= SLOW_TICKS for form in _plausible(values))
    return slow and (repeats or len(values) < ENOUGH)


def _is_closer(first: _Halves, other: _Halves) -> bool:
    """Whether one order of the halves is the true one: the halves of one value are closer than those of two."""
    if not first.followed or not other.followed:
        return first.followed > other.followed
    return first.gaps_ns / first.followed < other.gaps_ns / other.followed
