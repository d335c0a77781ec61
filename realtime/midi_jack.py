"""MIDI over native JACK, across the life of servers: a death is noticed, a return taken up, all wired as before."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Sequence

from realtime._core import EventQueue, JackClient, Mixer, Wakeup
from realtime.config import PortChoice, SessionConfig, own_latencies_ns
from realtime.control_output import controllers
from realtime.listen.ports import Direction, JackRow, MidiUnavailableError, PortError, list_jack_ports, match
from realtime.midi_system import OutputCounters
from realtime.play.sound import PERIODS_AHEAD
from realtime.port_memory import IN, OUT, HandMadePairs, Pair, recall, remember

CLIENT, CONTROL = "Sideman", "Sideman Control Out"
AUDIO_OUTS = ("audio_1", "audio_2")


class JackMidi:
    """One JACK client with MIDI in, MIDI out and the mixer's stereo sound, as far as each is wanted.

    What is wanted is connected once, when both of its ports are there; what somebody disconnects stays so. A port that
    went and comes back under its name is connected again, and what may hang behind it is ended. What was named with a
    latency has a port of its own beside the main one, for one port can be ahead of time by one latency alone.
    Raises MidiUnavailableError when no server runs, PortError when a port that was asked for is not there.
    """

    def __init__(self, config: SessionConfig, wakeup: Wakeup, mixer: Mixer | None, say: Callable[[str], None]) -> None:
        self._config, self._wakeup, self._mixer, self._say = config, wakeup, mixer, say
        self._own_outputs = [choice for choice in config.output_choices if choice.latency_ms is not None]
        self._own_inputs = [choice for choice in config.input_choices if choice.latency_ms is not None]
        self._queues = [EventQueue() for _ in (OUT, *self._own_outputs)]
        self._control = EventQueue() if config.sends_to_controllers else None
        self.control_connections = 0
        self._output_ns, self._input_ns = 0, 0  # of the main ports
        self._lock = threading.Lock()
        self._heard: tuple[str, ...] = ()
        self._played: tuple[str, ...] = ()
        self._wired: set[tuple[str, str]] = set()
        self._were_wired: set[tuple[str, str]] = set()
        self._made_by_hand = HandMadePairs(recall(config.ports_file).pairs)
        self._said_forgetful = False
        self._lost = False
        self._dropped_before = 0  # by the clients of servers that are gone
        try:
            self._client = self._open()
        except RuntimeError as error:
            raise MidiUnavailableError(str(error)) from None
        try:
            self._wire(strict=True)
        except Exception:
            self._client.close()
            raise
        say(f"JACK: {self._describe()}")

    @property
    def sinks(self) -> tuple[EventQueue, ...]:
        return tuple(self._queues) if self._config.sends_to_ports else ()

    @property
    def control(self) -> tuple[EventQueue, ...]:
        return (self._control,) if self._control is not None and self._client.alive else ()

    @property
    def alive(self) -> bool:
        """Whether the server still runs."""
        return self._client.alive

    @property
    def lookahead_ns(self) -> int:
        client = self._client
        return PERIODS_AHEAD * client.period_frames * 1_000_000_000 // client.sample_rate

    @property
    def carries_sound(self) -> bool:
        return self._mixer is not None

    @property
    def sound_latency_ns(self) -> int:
        return self._client.sound_latency_ns()

    def set_latency(self, output_ns: int, input_ns: int) -> None:
        self._output_ns, self._input_ns = output_ns, input_ns
        self._set_latencies(self._client)

    @property
    def has_hardware_input(self) -> bool:
        return bool(self._heard)

    def read(self) -> list[tuple[int, bytes]]:
        return self._client.read()

    def watch(self) -> None:
        """Wires what has appeared; after a death, says so once and tries to come back."""
        with self._lock:
            if self._client.alive:
                self._wire(strict=False)
                self._remember()
                return
            if not self._lost:
                self._lost = True
                self._say("the JACK server is gone; the band goes on, and comes back when the server does")
                return  # at the next look, when whoever else has clients of it in this process has let them go
            self._return()

    def hears(self) -> str:
        if not self._config.listens_to_ports:
            return "no MIDI"
        return ", ".join((IN, *self._heard)) if self._client.alive else "nothing: the JACK server is gone"

    def plays(self) -> str:
        client = self._client
        if not client.alive:
            return "nothing: the JACK server is gone"
        ports = [OUT, *self._played] if self._config.sends_to_ports else ["no MIDI"]
        sound = ["sound"] if self._mixer is not None else []
        priority = "real-time priority" if client.real_time else "no real-time priority"
        return f"{', '.join(ports + sound)} (JACK, to the frame, {priority})"

    def metrics(self) -> OutputCounters:
        counted = self._client.metrics()
        dropped = self._dropped_before + counted.dropped + counted.input_dropped
        return OutputCounters(counted.sent, counted.late, dropped, counted.lateness_p99_ms)

    def close(self) -> None:
        with self._lock:
            if self._client.alive:
                self._remember()
            self._client.close()

    def _open(self) -> JackClient:
        client = JackClient(
            CLIENT,
            wakeup=self._wakeup,
            mixer=self._mixer,
            events=self._queues[0],
            midi_in=self._config.listens_to_ports,
            midi_out=self._config.sends_to_ports,
            own_outputs=self._queues[1:],
            own_inputs=len(self._own_inputs),
            control=self._control,
        )
        self._set_latencies(client)
        return client

    def _set_latencies(self, client: JackClient) -> None:
        if self._config.sends_to_ports:
            for index, latency_ns in enumerate((self._output_ns, *own_latencies_ns(self._own_outputs))):
                client.set_output_latency(index, latency_ns)
        if self._config.listens_to_ports:
            for index, latency_ns in enumerate((self._input_ns, *own_latencies_ns(self._own_inputs))):
                client.set_input_latency(index, latency_ns)

    def _return(self) -> None:
        try:
            client = self._open()
        except RuntimeError:
            return  # no server yet; the next look tries again
        self._dropped_before = self.metrics().dropped
        gone, self._client = self._client, client
        gone.close()
        self._lost = False
        self._wired.clear()
        self._were_wired.clear()  # no client of the gone server is left whose notes could hang
        self._wire(strict=False)
        self._say(f"JACK is back: {self._describe()}")

    def _describe(self) -> str:
        client = self._client
        return f"{client.library}, {client.sample_rate} Hz, {client.period_frames} frames a period"

    def _wire(self, *, strict: bool) -> None:
        """Connects what is wanted and there. Strict: PortError when something that was asked for is not there."""
        rows = self._client.ports()
        own = {name.partition(":")[2]: name for name, _, _, _, is_own in rows if is_own}
        there = {name for name, *_ in rows}
        fresh = set(self._client.appeared())
        self._wired = {pair for pair in self._wired if there.issuperset(pair) and fresh.isdisjoint(pair)}
        sources, targets = self._wanted(rows, strict)
        if IN in own:
            self._heard = tuple(name for name, port in sources if port in own and self._connect(name, own[port]))
        if OUT in own:
            self._played = tuple(name for name, port in targets if port in own and self._play_to(own[port], name, port))
        if CONTROL in own:
            self._wire_control(own[CONTROL], [name for name, _ in sources], rows, strict)
        speakers = [
            name for name, is_input, is_midi, is_physical, _ in rows if is_input and is_physical and not is_midi
        ]
        for ours, speaker in (*zip(AUDIO_OUTS, speakers, strict=False), *self._remembered(AUDIO_OUTS, there)):
            if ours in own:
                self._connect(own[ours], speaker)

    def _wanted(self, rows: list[JackRow], strict: bool) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """The ports to listen to and to play to, each with our port that it belongs to."""
        config = self._config
        ports = [port for port in list_jack_ports(rows, self._client.aliases) if not port.is_own]
        sources = [port for port in ports if port.direction is Direction.INPUT]
        targets = [port.name for port in ports if port.direction is Direction.OUTPUT]
        heard = [(port.name, IN) for port in sources if port.is_hardware and config.listens_to_all_hardware]
        names = [port.name for port in sources]
        insists = strict and bool(config.input_ports)  # what is remembered need not be there
        heard += _assigned(config.input_choices, names, Direction.INPUT, IN, insists)
        heard += [(other, ours) for ours, other in self._remembered((IN,), names)]
        insists = strict and bool(config.output_ports)
        played = _assigned(config.output_choices, targets, Direction.OUTPUT, OUT, insists)
        played += [(other, ours) for ours, other in self._remembered((OUT,), targets)]
        return _once(heard), _once(played)

    def _remembered(self, ours: tuple[str, ...], there: Collection[str]) -> list[Pair]:
        """What was connected by hand to those of our ports, as their names begin, as far as it is there."""
        pairs = self._config.remembered.pairs
        return [(port, other) for port, other in pairs if port.startswith(ours) and other in there]

    def _remember(self) -> None:
        """Keeps what somebody has connected; what we have connected by ourselves we shall again."""
        if self._config.ports_file is None:
            return
        restored = set(self._config.remembered.pairs)
        by_hand = []
        for ours, other in self._client.connections():
            pair = (ours.partition(":")[2], other)
            by_itself = self._wired.intersection(((ours, other), (other, ours)))
            if not other.startswith(f"{self._client.client_name}:") and (pair in restored or not by_itself):
                by_hand.append(pair)
        there = {name for name, *_ in self._client.ports()}
        try:
            remember(self._config.ports_file, pairs=self._made_by_hand.see(by_hand, there))
        except OSError as error:
            if not self._said_forgetful:
                self._say(f"the ports' connections cannot be remembered: {error}")
            self._said_forgetful = True

    def _wire_control(self, ours: str, heard: list[str], rows: list[JackRow], strict: bool) -> None:
        """Connects the controllers, as far as they can be told by their names."""
        there = [port.name for port in list_jack_ports(rows) if port.direction is Direction.OUTPUT and not port.is_own]
        for name in controllers(self._config, heard, there, self._client.aliases, strict=strict):
            is_new = (ours, name) not in self._wired
            if self._connect(ours, name) and is_new:
                self.control_connections += 1

    def _play_to(self, ours: str, target: str, port: str) -> bool:
        """Connects an output. What comes back may still hold a note that it never heard the end of."""
        pair = (ours, target)
        is_new = pair not in self._wired
        if not self._connect(*pair):
            return False
        if is_new and pair in self._were_wired:
            self._client.end_notes(_number(port) - 1)
        self._were_wired.add(pair)
        return True

    def _connect(self, source: str, target: str) -> bool:
        if (source, target) in self._wired:
            return True
        try:
            self._client.connect(source, target)
        except RuntimeError:
            return False  # it went between the look and the connection
        self._wired.add((source, target))
        return True


def _assigned(
    choices: Sequence[PortChoice], names: list[str], direction: Direction, main: str, strict: bool
) -> list[tuple[str, str]]:
    """Each port that was chosen, with our port that it belongs to: the main one, or the one of its latency.

    The first choice with a latency that names a port has it, before any without.
    """
    ports: dict[str, str] = {}
    number = 1
    for choice in sorted(choices, key=lambda choice: choice.latency_ms is None):
        number += choice.latency_ms is not None
        ours = main if choice.latency_ms is None else f"{main} {number}"
        try:
            found = match(names, choice.name, direction)
        except PortError:
            if strict:
                raise
            continue
        for name in found:
            ports.setdefault(name, ours)
    return list(ports.items())


def _once(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each port with the first of ours that it is paired with."""
    first: dict[str, str] = {}
    for name, ours in pairs:
        first.setdefault(name, ours)
    return list(first.items())


def _number(port: str) -> int:
    """Of "Sideman Out" 1, of "Sideman Out 2" 2."""
    last = port.rpartition(" ")[2]
    return int(last) if last.isdecimal() else 1
