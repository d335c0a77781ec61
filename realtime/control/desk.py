"""The desk: the one place at which anything is turned, whoever turns it, and where everybody is told of it."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from realtime.control.domains import Action, Value, fitted
from realtime.control.parameters import BY_NAME
from realtime.control.values import Values, row

Change = Callable[[str, Value, int], object]
ChangeTogether = Callable[[Mapping[str, Value], int, float], None]
Act = Callable[[Value, int], None]


@dataclass(frozen=True, slots=True)
class Turned:
    """A parameter that was turned, or something that was done once, at `ns` of CLOCK_MONOTONIC.

    is_new: whether the parameter had another value before.
    """

    name: str
    value: Value
    ns: int
    is_new: bool


class Desk:
    """Takes every turn to the room that obeys it, then tells those who watch.

    Every method is called on the conducting thread; who watches must neither wait nor raise.
    """

    def __init__(
        self,
        values: Values,
        change: Change,
        change_together: ChangeTogether,
        complain: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        """change: obeys what no room has taken for itself, a checked value at a moment; may raise ParameterError.

        change_together: the same for many at once, from a beat on.
        complain: hears what goes wrong later, where nobody else has asked.
        """
        self.values = values
        self.complain = complain
        """Who hears a sentence about what goes wrong after the turn that is obeyed now."""
        self._change, self._change_together = change, change_together
        self._rooms: dict[str, Act] = {}
        self._told_later: set[str] = set()
        self._watching: list[Callable[[Turned], None]] = []

    def give(self, name: str, act: Act) -> None:
        """From now on `act(value, ns)` obeys the parameter `name`; when it raises ParameterError nothing is changed."""
        assert name in BY_NAME, name
        self._rooms[name] = act

    def give_for_later(self, name: str, act: Act) -> None:
        """The same for what acts once, and may yet fail when `act` has returned: its room `tell`s when it is done."""
        assert not row(name).is_kept, name
        self.give(name, act)
        self._told_later.add(name)

    def watch(self, told: Callable[[Turned], None]) -> None:
        """`told` hears of everything that is turned from now on."""
        self._watching.append(told)

    def turn(self, name: str, value: object, ns: int) -> str:
        """Turns one parameter; a number beyond its range is taken as the nearest within, and the sentence says so.

        ParameterError, and nothing is changed, when there is none of this name, when it cannot take the value, or when
        the moment does not allow it.
        """
        parameter = row(name)
        taken, sentence = fitted(parameter.domain, name, value)
        before = self.values[name] if parameter.is_kept else None
        if isinstance(parameter.domain, Action) and not taken:
            return sentence
        act = self._rooms.get(name)
        if act is None:
            self._change(name, taken, ns)
        else:
            act(taken, ns)
            self.values.set(name, taken)
        if name not in self._told_later:
            self.tell(Turned(name, taken, ns, taken != before))
        return sentence

    def turn_together(self, values: Mapping[str, Value], ns: int, from_beat: float = -math.inf) -> None:
        """Turns many parameters in one step, heard from that beat on; each takes a value that its domain has checked.

        ParameterError, and nothing is changed, when what no room has taken for itself cannot be.
        """
        before = {name: self.values[name] for name in values}
        others = {name: value for name, value in values.items() if name not in self._rooms}
        self._change_together(others, ns, from_beat)
        for name in values.keys() - others.keys():
            self._rooms[name](values[name], ns)
            self.values.set(name, values[name])
        for name, value in values.items():
            if value != before[name]:
                self.tell(Turned(name, value, ns, is_new=True))

    @contextlib.contextmanager
    def asked_by(self, complain: Callable[[str], None]) -> Iterator[None]:
        """Within it somebody turns who hears of what goes wrong later."""
        others, self.complain = self.complain, complain
        try:
            yield
        finally:
            self.complain = others

    def tell(self, turned: Turned) -> None:
        """Tells those who watch, of what was turned here or has turned by itself."""
        for told in self._watching:
            told(turned)
