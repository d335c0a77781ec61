"""What is pressed to steer rather than to play: a foot-switch, a button or a pad for the tempo."""

from __future__ import annotations

from realtime.control.values import Values

CONTROL_CHANGE, NOTE_ON, NOTE_OFF = 0xB0, 0x90, 0x80
PRESSED = 64  # a controller's value from here on is a switch pressed


class Gestures:
    """Tells which action a MIDI message is, by the controls `transport/tap_control`, `tap_note` and `foot_switch`.

    A controller acts when it rises to 64 or more: a pedal that sends its way down in many values acts once.
    """

    def __init__(self, values: Values) -> None:
        self._values = values
        self._pressed: set[tuple[int, int]] = set()

    def action(self, message: bytes) -> str | None:
        """The name of an action; "" for a message that belongs to one and does nothing; None for all others."""
        kind, channel = message[0] & 0xF0, message[0] & 0x0F
        if len(message) != 3 or max(message[1:]) > 127:
            return None
        if kind == CONTROL_CHANGE:
            return self._of_control(channel, message[1], message[2])
        if kind in (NOTE_ON, NOTE_OFF) and message[1] == self._values["transport/tap_note"]:
            return "transport/tap" if kind == NOTE_ON and message[2] > 0 else ""
        return None

    def _of_control(self, channel: int, control: int, value: int) -> str | None:
        names = {"transport/tap_control": "transport/tap", "transport/foot_switch": "transport/toggle"}
        action = next((act for name, act in names.items() if self._values[name] == control), None)
        if action is None:
            return None
        was_pressed = (channel, control) in self._pressed
        (self._pressed.add if value >= PRESSED else self._pressed.discard)((channel, control))
        return action if value >= PRESSED and not was_pressed else ""
