"""What goes back to a controller, so that its faders and lights show what is turned elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from realtime.control.domains import Choice, Number, Switch, Value
from realtime.control.midi.binding import Binding
from realtime.control.midi.source import FINE_OFFSET, Form, Kind
from realtime.control.midi.way import position_of, raw
from realtime.music.midi_bytes import CHANNEL_PRESSURE, CONTROL_CHANGE, NOTE_ON, PITCH_BEND

EVERY_NS = 20_000_000  # at most 50 times a second to a control
TOUCHED_NS = 300_000_000  # a fader that was moved within this is in somebody's hand: a motor must not pull at it
RETURNS_NS = 100_000_000  # what comes back within this, just as it was sent, is no hand's

Send = Callable[[list[bytes]], None]


def messages(binding: Binding, channel: int, value: Value) -> list[bytes]:
    """How the control of a binding shows a value of its parameter; none where it cannot. channel: 1..16."""
    source, domain = binding.source, binding.row.domain
    if source.kind is Kind.PROGRAM or not isinstance(domain, Number | Switch | Choice):
        return []
    if binding.value != "":
        at = 1.0 if value == binding.value else 0.0
    elif binding.has_way or isinstance(domain, Switch):
        at = position_of(domain, value, *binding.ends)
    else:
        return []
    status, number = channel - 1, source.number
    shown = raw(at, source.bits)
    if source.kind is Kind.NOTE:
        return [bytes((NOTE_ON | status, number, shown))]
    if source.kind is Kind.PRESSURE:
        return [bytes((CHANNEL_PRESSURE | status, shown))]
    if source.kind is Kind.BEND:
        return [bytes((PITCH_BEND | status, shown & 127, shown >> 7))]
    if not source.form.is_pair:
        return [bytes((CONTROL_CHANGE | status, number, shown))]
    halves = [
        bytes((CONTROL_CHANGE | status, number, shown >> 7)),
        bytes((CONTROL_CHANGE | status, number + FINE_OFFSET, shown & 127)),
    ]
    return halves[::-1] if source.form is Form.PAIR_FINE_FIRST else halves


@dataclass(slots=True)
class _Shown:
    """What is known of one control: on which channel it speaks, what it shows, and since when it may be sent to."""

    channel: int
    messages: list[bytes]
    touched_ns: int = -(1 << 62)
    sent_ns: int = -(1 << 62)


class ControllerFeedback:
    """Sends the newest value of each bound parameter to its control, at most 50 times a second each.

    A control that is being moved gets nothing until 0.3 s after; one that sent a value itself need not be told of it.
    Of several bindings of one control the first is shown. Every method is called on the conducting thread.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._shown: dict[Binding, _Shown] = {}
        self._of: dict[str, list[Binding]] = {}
        self._waiting: dict[Binding, Value] = {}

    def bind(self, bindings: Iterable[Binding]) -> None:
        """From now on these are the bindings."""
        taken, before = set(), self._shown
        self._shown, self._of = {}, {}
        for binding in bindings:
            if binding.feedback and binding.source.place not in taken:
                taken.add(binding.source.place)
                self._shown[binding] = before.get(binding, _Shown(binding.source.channel or 1, []))
                self._of.setdefault(binding.parameter, []).append(binding)
        self._waiting = {binding: value for binding, value in self._waiting.items() if binding in self._shown}

    def turned(self, name: str, value: Value) -> None:
        """A parameter has another value."""
        for binding in self._of.get(name, ()):
            self._waiting[binding] = value

    def moved(self, binding: Binding, ns: int, channel: int, message: bytes) -> None:
        """A control was moved by hand, or by what it was told: it shows what it sends."""
        shown = self._shown.get(binding)
        if shown is None:
            return
        shown.channel, shown.touched_ns = channel, ns
        other_half = (
            [known for known in shown.messages if known[1] != message[1]] if binding.source.form.is_pair else []
        )
        shown.messages = sorted([*other_half, message])

    def returns(self, binding: Binding, ns: int, message: bytes) -> bool:
        """Whether a message is what was just sent, come back through a loop or from a motor that has arrived."""
        shown = self._shown.get(binding)
        if shown is None or not 0 <= ns - shown.sent_ns <= RETURNS_NS:
            return False
        return ns - shown.touched_ns > TOUCHED_NS and message in shown.messages

    def forget_what_is_shown(self) -> None:
        """A controller has come, or comes back: nothing is known of what it shows."""
        for shown in self._shown.values():
            shown.messages = []

    def advance(self, now_ns: int) -> None:
        """Sends what is due."""
        for binding, value in list(self._waiting.items()):
            shown = self._shown[binding]
            is_held = binding.has_way and not binding.source.form.is_encoder
            if now_ns - shown.sent_ns < EVERY_NS or (is_held and now_ns - shown.touched_ns < TOUCHED_NS):
                continue
            del self._waiting[binding]
            told = messages(binding, shown.channel, value)
            if told and (sorted(told) != shown.messages or not is_held):
                shown.messages, shown.sent_ns = sorted(told), now_ns
                self._send(told)
