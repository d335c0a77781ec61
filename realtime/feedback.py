"""What the clients are told over OSC of what goes on: values, beats, the groove, what is measured, and answers."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from realtime.band import Band
from realtime.control.desk import Turned
from realtime.control.domains import ParameterError
from realtime.control.osc_namespace import LONGEST_ADDRESS
from realtime.control.parameters import PARAMETERS
from realtime.control.values import row
from realtime.music.shown_path import shown
from realtime.play.osc_clients import Address, ClientError
from realtime.play.osc_messages import Content, Message, Whole, groove_message, packed, preset_messages
from realtime.play.osc_sender import Send
from realtime.play.pulses import Pulses

GROOVE_EVERY_NS = 20_000_000  # at most; what is struck faster is told together
METRICS_EVERY_NS = 1_000_000_000
STATE_EVERY_NS = 50_000_000  # at most; who asks faster is told once
MOST_ASKING = 64  # between two states; one more asks in vain
SHORTEST_WAIT_S = 0.0002  # not none at all, where a beat that is past is not told again
READY = Message("/sideman/ready", (version("sideman"),))


class Feedback:
    """Tells the clients of a band everything that they need to show it.

    Every method is called on the conducting thread, and none waits. Whoever sends OSC is the `sender`; `reply` sends to
    it by the socket that it knows.
    """

    def __init__(self, band: Band, reply: Send) -> None:
        self._band, self._reply = band, reply
        self._out = band.osc_out
        self._pulses = Pulses()
        self._is_ready = False
        self._presets: tuple[str, ...] = ()
        self._groove_version = -1
        self._groove_ns = self._metrics_ns = self._state_ns = 0
        self._state_for: set[Address | None] = set()  # senders that have asked; None: one that is not known
        self._state_to: set[Address] = set()  # clients that it was asked for

    def ready(self) -> None:
        """Tells every client that the session is there; who comes later is told then."""
        self._is_ready = True
        self._out.tell(READY)

    def hear(self, turned: Turned) -> None:
        """Tells of a parameter that has another value, or of what was done once."""
        if turned.is_new:
            self._out.value(turned.name, turned.value)

    def presets(self, names: Sequence[str]) -> None:
        """Tells which presets there are, now and with every state."""
        self._presets = tuple(names)
        self._out.tell(*preset_messages(self._presets))

    def error(self, sender: Address | None, address: str, sentence: str) -> None:
        """Says to whoever has sent it, where that is known, and to every client what could not be obeyed."""
        message = Message("/sideman/error", (address[:LONGEST_ADDRESS], sentence))
        if sender is None:
            self._out.tell(message)
        else:
            self._out.answer(self._reply, sender, message)

    def complain(self, sentence: str) -> None:
        """Says to every client what went wrong without a message of theirs: its address is `/sideman`."""
        self.error(None, "/sideman", sentence)

    def kept(self, path: Path) -> None:
        """Tells of the file into which the last minutes were kept."""
        self._out.value("session/kept", shown(path))

    def get(self, sender: Address | None, name: str) -> None:
        """Answers with the value of a parameter; ParameterError when it has none."""
        message = self._value(row(name).name)
        if sender is None:
            self._out.tell(message)
        else:
            self._out.answer(self._reply, sender, message)

    def want_state(self, sender: Address | None, told: object = None) -> None:
        """Sends the full state to whoever asks and to every client, or to the client that is told: HOST:PORT, or PORT.

        ParameterError when that is none of the clients.
        """
        if told is None or told == 1:  # a button that is pressed
            if len(self._state_for) < MOST_ASKING:
                self._state_for.add(sender)
            return
        client = self._place(sender, told)
        if client not in self._out.clients.all:
            raise ParameterError(f"{client[0]}:{client[1]} is no client: /sideman/subscribe makes it one")
        self._state_to.add(client)

    def come(self, sender: Address | None, told: object, now_ns: int) -> None:
        """A client subscribes, or stays; ParameterError when it cannot."""
        client = self._place(sender, told)
        try:
            is_new = self._out.clients.come(client, now_ns)
        except ClientError as error:
            raise ParameterError(str(error)) from None
        if is_new and self._is_ready:
            self._out.tell_one(client, READY)

    def go(self, sender: Address | None, told: object) -> None:
        """A client is told nothing any more."""
        self._out.clients.go(self._place(sender, told))

    def wait_s(self, longest_s: float, now_ns: int) -> float:
        """How long the conducting thread may sleep, so that the next beat is told in time."""
        due_ns = self._pulses.next_ns(self._band.conductor.timeline) if self._band.conductor.playing else None
        if due_ns is None:
            return longest_s
        return min(longest_s, max(SHORTEST_WAIT_S, (due_ns - self._out.queue.latency_ns - now_ns) * 1e-9))

    def advance(self, now_ns: int) -> None:
        """Tells of the beat that is due, of a groove that has changed, of measurements; lets old clients go."""
        conductor = self._band.conductor
        at_ns = now_ns + self._out.queue.latency_ns
        if not conductor.playing:
            self._pulses.stop()
        elif (place := self._pulses.due(conductor.timeline, at_ns, conductor.start_beat)) is not None:
            self._out.tell(Message("/sideman/beat", place))
        self._tell_groove(now_ns)
        if (self._state_for or self._state_to) and now_ns - self._state_ns >= STATE_EVERY_NS:
            self._tell_state()
            self._state_ns = now_ns
        if now_ns - self._metrics_ns >= METRICS_EVERY_NS:
            self._metrics_ns = now_ns
            metrics = self._metrics()
            self._out.tell(Whole(lambda: packed(message.encoded() for message in metrics)))
            self._out.clients.advance(now_ns)

    def _tell_groove(self, now_ns: int) -> None:
        groove_version = self._band.conductor.groove_version
        if groove_version != self._groove_version and now_ns - self._groove_ns >= GROOVE_EVERY_NS:
            self._groove_version, self._groove_ns = groove_version, now_ns
            self._out.tell(groove_message(self._band.conductor.groove))

    def _tell_state(self) -> None:
        state = self._state()
        clients = set(self._out.clients.all)
        for sender in self._state_for - clients:
            if sender is not None:
                self._out.reply(self._reply, sender, *state)
        if self._state_for:
            self._out.tell(*state)
        else:
            for client in self._state_to & clients:
                self._out.tell_one(client, *state)
        self._state_for.clear()
        self._state_to.clear()

    def _state(self) -> list[Content]:
        values = [self._value(parameter.name) for parameter in PARAMETERS if parameter.is_kept]
        groove = groove_message(self._band.conductor.groove)
        return [*self._out.last_plan, *values, groove, *preset_messages(self._presets)]

    def _value(self, name: str) -> Message:
        parameter = row(name)
        if not parameter.is_kept:
            raise ParameterError(f"{name} keeps no value: it acts once")
        return Message(parameter.address, (self._band.conductor.values[name],))

    def _metrics(self) -> list[Message]:
        status, transport = self._band.drums.status(), self._band.conductor.transport
        measured = {
            "inference_ms": status.inference_last_ms or 0.0,
            "jitter_ms": self._band.jitter_ms or self._out.queue.metrics().lateness_p99_ms,
            "dropped": self._band.dropped,
            "late": self._band.late,
            "voice": status.state.value,
            "clock": transport.driver.value,
            "bpm": float(transport.bpm),
        }
        return [Message(f"/sideman/metrics/{name}", (value,)) for name, value in measured.items()]

    def _place(self, sender: Address | None, told: object) -> Address:
        try:
            return self._out.clients.place(told, sender)
        except ClientError as error:
            raise ParameterError(str(error)) from None
