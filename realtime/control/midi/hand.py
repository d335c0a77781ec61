"""One control at work: from the messages that it sends to the values that its parameter gets."""

from __future__ import annotations

from realtime.control.domains import Action, Choice, Impulse, Number, Switch, Value
from realtime.control.midi.binding import Binding, Mode
from realtime.control.midi.source import FINE_OFFSET, Form, Heard, Kind
from realtime.control.midi.way import position, position_of, value_at

PRESSED = 0.5  # of the way: a controller from 64 on
BENT = 0.75  # a wheel rests at half its way
NEAR = 1.01 / 126  # a knob within one step of seven bits has reached a value


class Hand:
    """A binding's control on one channel: whether it is pressed, where it was last, whether it has its parameter.

    Soft take-over: a control whose parameter was turned from elsewhere has it again when it reaches the present value,
    or has been on both sides of it.
    """

    def __init__(self, binding: Binding) -> None:
        self.binding = binding
        self._coarse, self._fine = 0, 0
        self._pressed: bool | None = None  # nothing was heard yet
        self._last: float | None = None
        self._gave: Value | None = None

    def hear(self, heard: Heard, present: Value | None, *, pick_up: bool) -> Value | None:
        """What the parameter gets now, whose value is `present` (None where it keeps none); None for nothing.

        pick_up: whether a control must reach the present value before it turns it.
        """
        binding = self.binding
        if binding.source.form.is_encoder:
            return self._turned_by(binding.source.form.ticks(heard.value) * (-1 if binding.invert else 1), present)
        at = self._position(heard)
        if at is None:
            return None
        if binding.has_way:
            return self._moved_to(at, present, pick_up=pick_up)
        return self._struck(at, present)

    def gave(self, value: Value | None) -> None:
        """The value that the parameter has taken from this control."""
        self._gave = value

    def _position(self, heard: Heard) -> float | None:
        source = self.binding.source
        if not source.form.is_pair:
            return position(heard.value, source.bits)
        is_fine = heard.number == source.number + FINE_OFFSET
        if source.form is Form.PAIR_FINE_FIRST:
            if is_fine:
                self._fine = heard.value
                return None
            self._coarse = heard.value
        elif is_fine:
            self._fine = heard.value
        elif heard.value == self._coarse:
            return None  # its fine half is still to come
        else:
            # until the fine half has come: the nearest that is not beyond it, so that the value never goes back
            self._fine = 0 if heard.value > self._coarse else 127
            self._coarse = heard.value
        return position(self._coarse << 7 | self._fine, source.bits)

    def _moved_to(self, at: float, present: Value | None, *, pick_up: bool) -> Value | None:
        domain, (low, high) = self.binding.row.domain, self.binding.ends
        assert isinstance(domain, Number | Choice)
        assert present is not None
        value = value_at(domain, at, low, high)
        last, self._last = self._last, at
        if pick_up and self._gave != present and value != present:
            wanted = position_of(domain, present, low, high)
            has_crossed = last is not None and (last - wanted) * (at - wanted) <= 0
            if not has_crossed and abs(at - wanted) > NEAR:
                return None
        if value == present:
            self._gave = present
            return None
        return value

    def _struck(self, at: float, present: Value | None) -> Value | None:
        binding, domain = self.binding, self.binding.row.domain
        was_pressed = bool(self._pressed) and not binding.source.is_button
        is_pressed = at > 0 if binding.source.is_button else at >= (PRESSED, BENT)[binding.source.kind is Kind.BEND]
        changed = self._pressed != is_pressed
        self._pressed = is_pressed
        if isinstance(domain, Switch) and binding.value == "" and not binding.toggles:
            return is_pressed != binding.invert if changed or binding.source.is_button else None
        if not is_pressed or was_pressed:
            return None
        if binding.value != "":
            return binding.value
        if isinstance(domain, Switch):
            return not present
        if isinstance(domain, Choice):
            following = -1 if binding.invert else 1
            if binding.mode is not Mode.FOLLOW:
                return domain.names[(domain.names.index(str(present)) + following) % len(domain.names)]
        if isinstance(domain, Number | Choice):
            return value_at(domain, at, *binding.ends)
        return True

    def _turned_by(self, ticks: int, present: Value | None) -> Value | None:
        binding, domain = self.binding, self.binding.row.domain
        if ticks == 0:
            return None
        if isinstance(domain, Action):
            return True if ticks > 0 else None
        if isinstance(domain, Impulse) and not domain.is_exact:
            return float(binding.value) * ticks
        if binding.value != "":
            return binding.value if ticks > 0 else None
        assert present is not None
        if isinstance(domain, Switch):
            return ticks > 0
        if isinstance(domain, Choice):
            place = domain.names.index(str(present)) + ticks
            return domain.names[min(max(place, 0), len(domain.names) - 1)]
        assert isinstance(domain, Number)
        low, high = min(binding.ends), max(binding.ends)
        step = max(binding.step, 1 / (high - low)) if domain.whole else binding.step
        at = position_of(domain, present, low, high) + ticks * step
        return value_at(domain, min(max(at, 0.0), 1.0), low, high)
