"""MIDI that steers instead of playing: what is bound turns its parameter, and a binding is learned live."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from realtime.control.desk import Desk, Turned
from realtime.control.domains import Choice, Number, ParameterError, Switch, Value
from realtime.control.midi.binding import Binding, BindingError, Mode, bound, from_words
from realtime.control.midi.feedback import ControllerFeedback, Send
from realtime.control.midi.hand import Hand
from realtime.control.midi.learning import Found, Learner, is_plausible
from realtime.control.midi.map_file import MidiMap
from realtime.control.midi.source import FINE_OFFSET, Form, Heard, Kind, Source, heard
from realtime.control.said_once import SaidOnce
from realtime.control.values import row

LEARNS_FOR_NS = 20_000_000_000
STEERING = {
    "transport/tap_control": (Kind.CONTROLLER, "transport/tap"),
    "transport/foot_switch": (Kind.CONTROLLER, "transport/toggle"),
    "transport/tap_note": (Kind.NOTE, "transport/tap"),
}
"""The parameters that bind a control to an action by its number alone, on every channel."""

Place = tuple[Kind, int]  # the kind of a message, and its number


class MidiControl:
    """Takes the messages that steer, before anybody hears them as music.

    Every method is called on the conducting thread; moments are CLOCK_MONOTONIC nanoseconds.
    """

    def __init__(
        self,
        desk: Desk,
        kept: MidiMap,
        send: Send,
        say: Callable[[str], None],
        is_echo: Callable[[int, bytes], bool] = lambda ns, message: False,
    ) -> None:
        """send: to the controllers. is_echo: whether a note is one of the band's own, come back."""
        self._desk, self._map, self._say, self._is_echo = desk, kept, say, is_echo
        self._complain_once = SaidOnce(desk.complain)
        self._feedback = ControllerFeedback(send)
        self._hands: dict[tuple[Binding, int], Hand] = {}  # by the channel too
        self._at: dict[Place, list[Binding]] = {}
        self._doubts: dict[Binding, frozenset[Form]] = {}
        self._learner: Learner | None = None
        self._target, self._until_ns = "", 0
        desk.give("midi/learn", self._learn)
        desk.give("midi/bind", self._bind)
        desk.give("midi/forget", self._forget)
        desk.give("midi/cancel", self._cancel)
        desk.give("midi/refresh", lambda value, ns: self.refresh())
        desk.give("midi/takeover", lambda value, ns: None)
        desk.watch(self._hear_of_turn)
        self._know_bindings()
        self.refresh()

    def hear(self, ns: int, message: bytes) -> bool:
        """Whether the message steers, and so is no music."""
        told = heard(message)
        if told is None or (told.kind is Kind.NOTE and told.value and self._is_echo(ns, message)):
            return False
        if self._learner is not None:
            found = self._learner.hear(ns, told)
            if found is not None:
                self._take(found, ns)
                return True
        bindings = self._bindings_of(told)
        for binding in bindings:
            if self._learner is None:
                self._move(binding, told, ns, message)
        return bool(bindings)

    def comes_back(self, ns: int, message: bytes) -> bool:
        """Whether the message is what a controller was just told, sent back by its motor: no hand's."""
        told = heard(message)
        return told is not None and any(self._feedback.returns(each, ns, message) for each in self._bindings_of(told))

    def advance(self, now_ns: int) -> None:
        """Sends what is due, and ends the wait for a control."""
        if self._learner is not None:
            found = self._learner.settle(now_ns)
            if found is not None:
                self._take(found, now_ns)
            elif now_ns > self._until_ns:
                self._learner = None
                self._say(f"no knob was moved within {LEARNS_FOR_NS // 1_000_000_000} s: {self._target} stays as it is")
                self._desk.tell(Turned("midi/cancel", True, now_ns, is_new=True))
        self._feedback.advance(now_ns)

    def refresh(self) -> None:
        """Sends the value of every bound parameter, to a controller of which nothing is known."""
        self._feedback.forget_what_is_shown()
        for binding in self._map.bindings:
            if binding.row.is_kept:
                self._feedback.turned(binding.parameter, self._desk.values[binding.parameter])

    def _bindings_of(self, told: Heard) -> list[Binding]:
        there = self._at.get((told.kind, told.number), ())
        return [binding for binding in there if binding.source.channel in (0, told.channel)]

    def _know_bindings(self) -> None:
        self._at.clear()
        for binding in (*self._map.bindings, *self._steering()):
            source = binding.source
            numbers = (source.number, source.number + FINE_OFFSET) if source.form.is_pair else (source.number,)
            for number in numbers:
                self._at.setdefault((source.kind, number), []).append(binding)
        there = {binding for bindings in self._at.values() for binding in bindings}
        self._hands = {key: hand for key, hand in self._hands.items() if key[0] in there}
        self._feedback.bind(self._map.bindings)

    def _steering(self) -> list[Binding]:
        values = self._desk.values
        told = ((int(values.number(name)), kind, action) for name, (kind, action) in STEERING.items())
        return [Binding(Source(kind, number), action) for number, kind, action in told if number >= 0]

    def _move(self, binding: Binding, told: Heard, ns: int, message: bytes) -> None:
        if binding in self._doubts:
            binding = self._with_less_doubt(binding, told.value)
        returns = self._feedback.returns(binding, ns, message)
        if not returns:
            self._feedback.moved(binding, ns, told.channel, message)
        hand = self._hands.get((binding, told.channel))
        if hand is None:
            hand = self._hands[binding, told.channel] = Hand(binding)
        name, values = binding.parameter, self._desk.values
        present = values[name] if binding.row.is_kept else None
        pick_up = (binding.takeover or values["midi/takeover"]) == "pick up"
        value = hand.hear(told, present, pick_up=pick_up)
        if value is None or returns:
            return
        try:
            with self._desk.asked_by(self._complain_once):
                self._desk.turn(name, value, ns)
        except ParameterError as error:
            self._complain_once(str(error))
            return
        hand.gave(values[name] if binding.row.is_kept else None)

    def _hear_of_turn(self, turned: Turned) -> None:
        if turned.name in STEERING:
            self._know_bindings()
        elif turned.is_new:
            self._feedback.turned(turned.name, turned.value)

    def _learn(self, value: Value, ns: int) -> None:
        target = str(value)
        try:
            probe = bound(Source(Kind.NOTE), target)  # whatever a control may turn, a key may
        except BindingError as error:
            self._stop_learning(ns)  # the next knob is meant for this, and must not turn what was asked for before
            raise ParameterError(f"midi/learn {target}: {error}") from None
        domain = row(probe.parameter).domain
        self._learner = Learner(for_press=probe.value != "" or not isinstance(domain, Number | Choice))
        self._target, self._until_ns = target, ns + LEARNS_FOR_NS
        self._say(f"move a knob now (an endless one to the right), or strike a key or pad: it will turn {target}")

    def _take(self, found: Found, ns: int) -> None:
        self._learner = None
        parameter = row(self._target.partition("=")[0].strip())
        target = self._target
        if found.source.kind is Kind.PROGRAM and isinstance(parameter.domain, Number) and "=" not in target:
            target = f"{target}={self._desk.values.number(parameter.name):.9g}"  # a program brings back what is now
        binding = bound(found.source, target)
        if found.is_momentary and binding.value == "":
            mode = {Switch: Mode.TOGGLE, Choice: Mode.NEXT}.get(type(parameter.domain), Mode.AUTO)
            binding = replace(binding, mode=mode)
        if found.doubts:
            self._doubts[binding] = found.doubts
        self._put(binding, ns)
        self._desk.tell(Turned("midi/bind", str(binding), ns, is_new=True))

    def _bind(self, value: Value, ns: int) -> None:
        try:
            self._put(from_words(str(value)), ns)
        except BindingError as error:
            raise ParameterError(f"midi/bind: {error}") from None

    def _put(self, binding: Binding, ns: int) -> None:
        """The control turns this from now on, and nothing else; the parameter may have other controls too."""
        source = binding.source
        former = [other for other in self._map.bindings if other.source.place == source.place]
        for other in former:
            self._map.remove(other)
        self._map.add(binding)
        self._know_bindings()
        others = [other.target for other in former if other.target != binding.target]
        and_no_longer = f" and no longer {', '.join(others)}" if others else ""
        self._say(f"{source} turns {binding.target} from now on{and_no_longer}")
        if binding.row.is_kept:
            self._feedback.turned(binding.parameter, self._desk.values[binding.parameter])

    def _with_less_doubt(self, binding: Binding, value: int) -> Binding:
        """The binding with the form that the ticks heard so far allow."""
        left = frozenset(form for form in self._doubts.pop(binding) if is_plausible(form, value))
        if binding.source.form not in left and len(left) == 1:
            surer = replace(binding, source=replace(binding.source, form=next(iter(left))))
            self._map.remove(binding)
            self._map.add(surer)
            self._know_bindings()
            return surer
        if len(left) > 1:
            self._doubts[binding] = left
        return binding

    def _forget(self, value: Value, ns: int) -> None:
        name = row(str(value)).name
        bindings = [binding for binding in self._map.bindings if binding.parameter == name]
        if not bindings:
            raise ParameterError(f"midi/forget: no knob turns {name}")
        for binding in bindings:
            self._map.remove(binding)
        self._know_bindings()
        self._say(f"no knob turns {name} any more")

    def _cancel(self, value: Value, ns: int) -> None:
        if self._learner is not None:
            self._learner = None
            self._say(f"waits for no knob any more: {self._target} stays as it is")

    def _stop_learning(self, ns: int) -> None:
        if self._learner is not None:
            self._cancel(True, ns)
            self._desk.tell(Turned("midi/cancel", True, ns, is_new=True))
