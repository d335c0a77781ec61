"""What comes through the MIDI ports: of a clock, of a control that is bound, or played."""

from __future__ import annotations

from realtime.control.desk import Desk
from realtime.control.midi.control import MidiControl
from realtime.control.said_once import SaidOnce
from realtime.listen.clocks import Clocks
from realtime.player import Player
from realtime.presets import Presets


class Hearing:
    """Takes each message to whom it concerns. On the conducting thread."""

    def __init__(self, clocks: Clocks, midi_control: MidiControl, player: Player, presets: Presets, desk: Desk) -> None:
        self._clocks, self._midi_control, self._player, self._presets = clocks, midi_control, player, presets
        self._desk, self._complain_once = desk, SaidOnce(desk.complain)

    def hear(self, ns: int, message: bytes) -> None:
        """A message as it came, at its moment; bytes that are no MIDI pass by."""
        if not message or self._clocks.hear(ns, message):
            return
        if not self._midi_control.comes_back(ns, message):
            self._player.record_control(ns, message)
        if self._midi_control.hear(ns, message):
            return
        if self._presets.is_program_change(message):
            with self._desk.asked_by(self._complain_once):  # a player's programs may go to another device too
                self._desk.turn("snapshot/recall", message[1] + 1, ns)
        else:
            self._player.hear(ns, message)
