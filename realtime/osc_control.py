"""What comes over OSC, obeyed on the conducting thread; what cannot be obeyed is answered with a sentence."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial

from realtime.control.desk import Desk
from realtime.control.domains import ParameterError
from realtime.control.osc_namespace import (
    GET_BEHIND,
    GETS,
    LONGEST_ADDRESS,
    ROOT,
    Change,
    Get,
    Meaning,
    State,
    Strike,
    UnknownAddressError,
    addresses,
    understand,
)
from realtime.control.osc_pattern import is_pattern
from realtime.control.parameters import BY_NAME
from realtime.control.values import checked
from realtime.feedback import Feedback
from realtime.listen.osc_input import Address, Argument
from realtime.listen.osc_strangers import OscStrangers
from realtime.listen.other_sidemans import OtherSidemans

TAKES_ITS_MOMENT = ("transport/tap",)  # a tap is when it was sent; everything else acts from where the band is
ERROR, READY, METRICS = "/sideman/error", "/sideman/ready", "/sideman/metrics/"  # what another Sideman tells


class OscControl:
    """Takes each message to the player, the OSC clock, the desk, or whoever answers."""

    def __init__(
        self,
        desk: Desk,
        strike: Callable[[int, int, int], None],
        beat: Callable[[int, float], None],
        feedback: Feedback,
    ) -> None:
        """strike: an onset's moment, velocity and pitch; beat: of a running transport, with its moment."""
        self._desk, self._strike, self._beat, self._feedback = desk, strike, beat, feedback
        self._strangers = OscStrangers()
        self._others = OtherSidemans()
        desk.give("get", lambda value, ns: feedback.get(None, str(value)))
        desk.give("session/state", lambda value, ns: feedback.want_state(None))
        desk.give("subscribe", lambda value, ns: feedback.come(None, value, ns))
        desk.give("unsubscribe", lambda value, ns: feedback.go(None, value))

    def obey(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        """One message that is meant for the moment `ns`; a pattern is one to each address that it matches."""
        if self._is_told_by_another(address, arguments, sender):
            return
        if address in GETS and len(arguments) == 1 and isinstance(arguments[0], str) and is_pattern(arguments[0]):
            address, arguments = ROOT + arguments[0].removeprefix(ROOT) + GET_BEHIND, ()
        try:
            meant = addresses(address)
        except UnknownAddressError as error:
            self._answer_stranger(sender, address, error)
            return
        for one in meant:
            try:
                self._do(understand(one, arguments), one, ns, sender)
            except UnknownAddressError as error:
                self._answer_stranger(sender, one, error)
            except ParameterError as error:
                self._feedback.error(sender, one, str(error))

    def _is_told_by_another(self, address: str, arguments: Sequence[Argument], sender: Address) -> bool:
        """Whether it is what another Sideman tells of itself: that asks for nothing, and has no answer but one."""
        if address == ERROR:
            return True
        now_ns = time.monotonic_ns()
        if len(arguments) == 1 and (address == READY or address.startswith(METRICS)):
            self._others.hear(sender, now_ns)
            return True
        if not self._others.is_one(sender, now_ns):
            return False
        if address.removeprefix(ROOT) in BY_NAME and self._strangers.is_to_be_answered(sender, "", now_ns):
            host, port = sender
            sentence = f"{host}:{port} is another Sideman, or sends back what one tells: nothing from there is obeyed"
            self._feedback.error(sender, address, sentence)
        return True

    def _do(self, meaning: Meaning, address: str, ns: int, sender: Address) -> None:
        if isinstance(meaning, Strike):
            self._strike(ns, meaning.velocity, meaning.pitch)
            if meaning.doubt:
                self._feedback.error(sender, address, meaning.doubt)
        elif isinstance(meaning, Change):
            self._turn(meaning.name, meaning.value, address, ns, sender)
        elif isinstance(meaning, Get):
            self._feedback.get(sender, meaning.name)
        elif isinstance(meaning, State):
            if meaning.client != 0:  # a button let go
                self._feedback.want_state(sender, meaning.client)
        elif meaning.comes:
            self._feedback.come(sender, meaning.client, time.monotonic_ns())
        else:
            self._feedback.go(sender, meaning.client)

    def _turn(self, name: str, value: object, address: str, ns: int, sender: Address) -> None:
        if name == "transport/beat":
            self._beat(ns, float(checked(name, value)[1]))
            return
        at_ns = ns if name in TAKES_ITS_MOMENT else time.monotonic_ns()
        with self._desk.asked_by(partial(self._feedback.error, sender, address)):
            sentence = self._desk.turn(name, value, at_ns)
        if sentence:
            self._feedback.error(sender, address, sentence)

    def _answer_stranger(self, sender: Address, address: str, error: UnknownAddressError) -> None:
        if self._strangers.is_to_be_answered(sender, address[:LONGEST_ADDRESS], time.monotonic_ns()):
            self._feedback.error(sender, address, str(error))
