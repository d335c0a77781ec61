"""What comes over OSC, obeyed on the conducting thread; what cannot be obeyed is answered with a sentence."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial

from realtime.control.desk import Desk
from realtime.control.domains import ParameterError
from realtime.control.osc_namespace import Strike, understand
from realtime.control.values import checked
from realtime.listen.osc_input import Address, Argument

TAKES_ITS_MOMENT = ("transport/tap",)  # a tap is when it was sent; everything else acts from where the band is

Answer = Callable[[Address, str, str], None]  # to whom, of which address, the sentence


class OscControl:
    """Takes each message to the player, the OSC clock, or the desk."""

    def __init__(
        self,
        desk: Desk,
        strike: Callable[[int, int, int], None],
        beat: Callable[[int, float], None],
        answer: Answer,
    ) -> None:
        """strike: an onset's moment, velocity and pitch; beat: of a running transport, with its moment."""
        self._desk, self._strike, self._beat, self._answer = desk, strike, beat, answer

    def obey(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        """One message that is meant for the moment `ns`."""
        try:
            meaning = understand(address, arguments)
            if isinstance(meaning, Strike):
                self._strike(ns, meaning.velocity, meaning.pitch)
            elif meaning.name == "transport/beat":
                self._beat(ns, float(checked(meaning.name, meaning.value)[1]))
            else:
                at_ns = ns if meaning.name in TAKES_ITS_MOMENT else time.monotonic_ns()
                with self._desk.asked_by(partial(self._answer, sender, address)):
                    sentence = self._desk.turn(meaning.name, meaning.value, at_ns)
                if sentence:
                    self._answer(sender, address, sentence)
        except ParameterError as error:
            self._answer(sender, address, str(error))
