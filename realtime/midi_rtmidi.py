"""MIDI through RtMidi: ALSA, CoreMIDI or WinMM, and JACK when it is asked for.

What goes out is sent in C++ where the build found RtMidi, else by python-rtmidi; what comes in comes through
python-rtmidi. Tested over JACK; CoreMIDI, WinMM and an ALSA with a sequencer were not at hand.
"""

from __future__ import annotations

import ctypes
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence

import rtmidi

from realtime._core import HAS_RTMIDI, JackClient, SenderQueue, Wakeup
from realtime.config import PortChoice, SessionConfig
from realtime.control_output import controllers
from realtime.listen.midi_input import MidiInput
from realtime.listen.ports import quiet_libraries
from realtime.midi_system import OutputCounters
from realtime.music.port import MidiUnavailableError
from realtime.play.midi_output import MidiOutput
from realtime.play.native_midi_output import NativeMidiOutput

INBOX_SIZE = 4096
LONGEST_PERIOD_S = 0.3  # of a JACK server that moves: 8192 frames at 44.1 kHz take 0.19 s
CONTROL_PORT = "Sideman Control Out"
GONE = "nothing: the JACK server is gone"


class RtMidi:
    """The system's MIDI through RtMidi; the status says whether C++ or Python sends.

    A JACK server that dies is noticed by a client of our own, since RtMidi tells nothing; it is taken up again when it
    is back. native=False sends through Python even where C++ could, to compare. Raises MidiUnavailableError when the
    API does not answer, PortError when a port is not there.
    """

    lookahead_ns = 0
    sound_latency_ns = 0
    carries_sound = False

    def __init__(
        self, config: SessionConfig, wakeup: Wakeup, api: int, say: Callable[[str], None], *, native: bool = True
    ) -> None:
        self._config, self._wakeup, self._api, self._say = config, wakeup, api, say
        self._native = native and HAS_RTMIDI
        self._inbox: deque[tuple[int, bytes]] = deque(maxlen=INBOX_SIZE)
        self._queue = SenderQueue()
        self._control_queue = SenderQueue()
        self._lock = threading.Lock()
        self._server: JackClient | None = None
        self._cycles = 0
        self._input: MidiInput | None = None
        self._output: MidiOutput | NativeMidiOutput | None = None
        self._controllers: MidiOutput | None = None
        self._connected_before = 0  # controllers, on servers that are gone
        self._lost = False
        self._failed_before = 0  # on servers that are gone
        self._own_output_ns = shared_latency_ns(config.output_choices)
        self._own_inputs_ns = {
            choice.name: round(choice.latency_ms * 1e6)
            for choice in config.input_choices
            if choice.latency_ms is not None
        }
        self._input_ns = 0
        self._open(strict=True)

    @property
    def sinks(self) -> tuple[SenderQueue, ...]:
        return (self._queue,) if self._config.sends_to_ports else ()

    @property
    def control(self) -> tuple[SenderQueue, ...]:
        return (self._control_queue,) if self._controllers is not None else ()

    @property
    def control_connections(self) -> int:
        connected = self._controllers
        return self._connected_before + (connected.opened if connected is not None else 0)

    def set_latency(self, output_ns: int, input_ns: int) -> None:
        self._queue.latency_ns = output_ns if self._own_output_ns is None else self._own_output_ns
        self._input_ns = input_ns
        heard = self._input
        if heard is not None:
            heard.latency_ns = input_ns

    @property
    def has_hardware_input(self) -> bool:
        return self._input is not None and bool(self._input.ports)

    def read(self) -> list[tuple[int, bytes]]:
        messages = []
        while self._inbox:
            messages.append(self._inbox.popleft())
        return messages

    def watch(self) -> None:
        """Takes up what has appeared, lets go what is gone; a server too, which is tried for again at each look."""
        with self._lock:
            if self._lost:
                self._return()
            elif self._server is not None and not self._server.alive:
                self._lose()
            else:
                self._rescan()

    def lose_server(self) -> None:
        """Lets every client of a dead JACK server go, as another way into it must before it opens a new one: libjack
        would free them under our feet. Nothing happens where that is done, or JACK is not what we go over."""
        with self._lock:
            if self._server is not None and not self._lost:
                self._lose()

    def hears(self) -> str:
        if not self._config.listens_to_ports:
            return "no MIDI"
        heard = self._input
        return ", ".join(("Sideman In", *heard.ports)) if heard is not None else GONE

    def plays(self) -> str:
        if not self._config.sends_to_ports:
            return "no MIDI"
        played = self._output
        if played is None:
            return GONE
        virtual = ("Sideman Out",) if played.has_virtual else ()
        return f"{', '.join((*virtual, *played.ports)) or 'no port'} ({played.guarantee})"

    def metrics(self) -> OutputCounters:
        counted, played = self._queue.metrics(), self._output
        failed = self._failed_before + (played.failed if played is not None else 0)
        return OutputCounters(counted.sent, counted.late, counted.dropped + failed, counted.lateness_p99_ms)

    def close(self) -> None:
        with self._lock:
            self._close()

    def _open(self, *, strict: bool) -> None:
        try:
            with quiet_libraries():
                if self._api == rtmidi.API_UNIX_JACK:
                    self._server = _join_server()
                if self._config.listens_to_ports:
                    self._input = self._open_input(strict)
                if self._config.sends_to_ports:
                    self._output = self._open_output(strict)
                if self._config.sends_to_controllers:
                    self._controllers = self._open_controllers(strict)
        except Exception:
            self._close()
            raise

    def _open_input(self, strict: bool) -> MidiInput:
        config = self._config
        heard = MidiInput(
            self._take,
            config.input_ports,
            api=self._api,
            also=tuple(choice.name for choice in config.input_choices),
            strict=strict,
            hardware=config.listens_to_all_hardware,
            own_latencies_ns=self._own_inputs_ns,
        )
        heard.latency_ns = self._input_ns
        if strict and heard.notice:
            self._say(heard.notice)
        return heard

    def _open_output(self, strict: bool) -> MidiOutput | NativeMidiOutput:
        names = tuple(choice.name for choice in self._config.output_choices)
        strict = strict and bool(self._config.output_ports)  # what is remembered need not be there
        if self._native and (self._api != rtmidi.API_UNIX_JACK or self._server is not None):
            name = rtmidi.get_api_name(self._api)
            try:
                return NativeMidiOutput(self._queue, names, api=name, server=self._server, strict=strict)
            except MidiUnavailableError as error:
                self._say(f"{error}; python-rtmidi sends in its place")
                self._native = False
        return MidiOutput(self._queue, names, api=self._api, strict=strict)

    def _open_controllers(self, strict: bool) -> MidiOutput:
        """Through Python: faders and lights have time."""
        config, heard = self._config, self._input

        def choose(there: list[str]) -> list[str]:
            return controllers(config, heard.ports if heard is not None else (), there)

        names = config.control_ports
        return MidiOutput(self._control_queue, names, api=self._api, strict=strict, port=CONTROL_PORT, choose=choose)

    def _rescan(self) -> None:
        fresh = self._server.appeared() if self._server is not None else ()
        if self._server is not None:
            cycles = self._server.cycles
            for played in (self._output, self._controllers):
                if isinstance(played, MidiOutput):
                    played.held = cycles == self._cycles
            self._cycles = cycles
        for side in (self._input, self._output, self._controllers):
            if side is not None:
                side.rescan(fresh)

    def _lose(self) -> None:
        self._lost = True
        self._say("the JACK server is gone; the band goes on, and comes back when the server does")
        self._close()

    def _return(self) -> None:
        try:
            self._open(strict=False)
        except MidiUnavailableError:
            return  # no server yet; the next look tries again
        self._lost = False
        self._say("JACK is back")

    def _close(self) -> None:
        """What is open of the input, the output and the server's client, in an order in which libjack survives it."""
        hangs = self._server is not None and _hangs(self._server)
        for side in (self._controllers, self._output, self._input):
            if side is None:
                continue
            if hangs and not isinstance(side, NativeMidiOutput):
                _keep_for_ever(side.abandon())
            else:
                side.close()
        if self._output is not None:
            self._failed_before += self._output.failed
        self._connected_before = self.control_connections
        if self._server is not None:
            self._server.close()
        self._input = self._output = self._controllers = self._server = None

    def _take(self, ns: int, message: bytes) -> None:
        self._inbox.append((ns, message))
        self._wakeup.wake()


def _join_server() -> JackClient | None:
    """A client by which a dead or hanging server is noticed; None where there is no libjack but RtMidi's own."""
    try:
        return JackClient("Sideman watch", midi_in=False, midi_out=False)
    except RuntimeError as error:
        if "libjack" in str(error):
            return None
        raise MidiUnavailableError(str(error)) from None


def _hangs(server: JackClient) -> bool:
    """Whether a server that has not died stands still."""
    cycles, end_s = server.cycles, time.monotonic() + LONGEST_PERIOD_S
    while server.alive and server.cycles == cycles:
        if time.monotonic() > end_s:
            return True
        time.sleep(0.005)
    return False


def _keep_for_ever(devices: list[object]) -> None:
    """Deleting them, as Python does at its end too, would wait for a server that may never go on."""
    for device in devices:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(device))


def shared_latency_ns(choices: Sequence[PortChoice]) -> int | None:
    """The one latency that was told for outputs which all are sent to at once; None where none was.

    ValueError when two were.
    """
    told = {choice.latency_ms for choice in choices if choice.latency_ms is not None}
    if len(told) > 1:
        raise ValueError(
            "outputs through RtMidi share one latency: give the same @ms to each --output, or go over JACK"
        )
    return round(told.pop() * 1e6) if told else None
