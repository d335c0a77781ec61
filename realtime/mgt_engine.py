"""What clients of the Monotonic Groove Transformer's engine meet: the same messages on its ports, and another drummer.

The client plays by a clock of its own, so that all of this works while the band stands, too. The groove that it tells
is the player's groove here, and every new pattern of the drummer goes to it, whoever has brought it about, from its
first message on.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence

from realtime.conducting.conductor import Conductor
from realtime.control.desk import Desk
from realtime.control.domains import ParameterError
from realtime.control.said_once import SaidOnce
from realtime.listen.osc_inbox import OscInbox
from realtime.listen.osc_input import Address, Argument, OscInput, OscPortError
from realtime.mgt_protocol import Meaning, PutOnset, SetMaximum, SetPause, SetThreshold, understand
from realtime.mgt_sender import MgtSender
from realtime.music.kit import KIT
from realtime.play.osc_output import OscDestinationError, resolve
from realtime.voices.answer import Answer

COMPLAINTS_KEPT = 16
LONGEST_COMPLAINT = 200
LOOK_S = 0.1  # while there is no room for a datagram the sender looks so often whether it is to end


class MgtEngine:
    """Takes a client's messages, and sends it whole patterns.

    wake: has `advance` called soon, from any thread. Every method is called on the conducting thread, and none waits.
    Raises OscPortError and OscDestinationError, one sentence.
    """

    def __init__(
        self,
        port: int,
        destination: str,
        wake: Callable[[], object],
        say: Callable[[str], None],
        *,
        bundled: bool = True,
    ) -> None:
        self._wake = wake
        self._inbox = OscInbox()
        self._conductor: Conductor | None = None
        self._desk: Desk | None = None
        self._say_once = SaidOnce(say, COMPLAINTS_KEPT)
        self._was_heard = self._again = False
        self._sent: Answer | None = None
        self._pause_ns = 0
        self._not_before_ns = 0
        try:
            address = resolve(destination)
        except OscDestinationError as error:
            raise OscDestinationError(str(error).replace("--osc-out", "--compat-out")) from None
        try:
            self._osc_in = OscInput(port, self._take)
        except OscPortError as error:
            raise OscPortError(str(error).replace("--osc-in", "--compat-in")) from None
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.settimeout(LOOK_S)
        self._sender = MgtSender(self._socket.sendto, address, wake, bundled=bundled)

    @property
    def port(self) -> int:
        """The UDP port that is listened to."""
        return self._osc_in.port

    @property
    def malformed(self) -> int:
        """Datagrams that were no OSC."""
        return self._osc_in.malformed

    @property
    def dropped(self) -> int:
        """Messages for which there was no room."""
        return self._inbox.dropped

    def serve(self, conductor: Conductor, desk: Desk) -> None:
        """From now on messages are obeyed by these."""
        self._conductor, self._desk = conductor, desk

    def close(self) -> None:
        """Lets the port go."""
        self._osc_in.close()
        self._sender.close()
        self._socket.close()

    def advance(self, now_ns: int) -> None:
        """Obeys what has come, and sends the newest pattern, if it is new to the client and no pause is wanted."""
        assert self._conductor is not None
        if self._inbox.obey_some(self._obey):
            self._wake()
        newest = self._conductor.part.newest
        if not self._was_heard:
            self._sent = newest
            return
        if newest is None or (newest is self._sent and not self._again) or now_ns < self._not_before_ns:
            return
        if self._sender.is_busy:
            return  # which wakes when it has sent: then the newest
        self._sender.post(newest.pattern)
        self._sent, self._again = newest, False
        self._not_before_ns = now_ns + self._pause_ns

    def _take(self, address: str, arguments: Sequence[Argument], ns: int, sender: Address) -> None:
        self._inbox.put(address, arguments, ns, sender)
        self._wake()

    def _obey(self, address: str, arguments: Sequence[Argument], ns: int, _sender: Address) -> None:
        try:
            self._do(understand(address, arguments), ns)
        except ParameterError as error:
            self._say_once(str(error)[:LONGEST_COMPLAINT])  # the client cannot hear it, and may go on for ever

    def _do(self, meaning: Meaning, ns: int) -> None:
        """Each message is answered with a pattern, as the engine does it, even if it brings nothing new.

        A client that was started again has nothing to play until one comes. Where the pattern is held, it is that one.
        """
        assert self._conductor is not None
        assert self._desk is not None
        self._was_heard = True
        if isinstance(meaning, PutOnset):
            self._conductor.put_onset(meaning.step, meaning.velocity, meaning.offset, ns)
        elif isinstance(meaning, SetThreshold):
            self._desk.turn(f"drums/threshold/{KIT[meaning.drum].wire_name}", meaning.threshold, ns)
        elif isinstance(meaning, SetMaximum):
            self._desk.turn(f"drums/maximum/{KIT[meaning.drum].wire_name}", meaning.hits, ns)
        elif isinstance(meaning, SetPause):
            self._pause_ns = round(meaning.seconds * 1e9)
            self._not_before_ns = min(self._not_before_ns, ns + self._pause_ns)
        self._conductor.ask_again()
        self._again = self._conductor.frozen
