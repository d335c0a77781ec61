"""MIDI through python-rtmidi: ALSA, CoreMIDI or WinMM, and JACK when it is asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from realtime._core import SenderQueue, Wakeup
from realtime.config import PortChoice, SessionConfig
from realtime.listen.midi_input import MidiInput
from realtime.listen.ports import quiet_libraries
from realtime.midi_system import OutputCounters
from realtime.play.midi_output import MidiOutput

INBOX_SIZE = 4096


class RtMidi:
    """The system's MIDI through python-rtmidi: as late as Python is, and the status says so."""

    lookahead_ns = 0
    sound_latency_ns = 0
    carries_sound = False

    def __init__(self, config: SessionConfig, wakeup: Wakeup, api: int, say: Callable[[str], None]) -> None:
        self._inbox: deque[tuple[int, bytes]] = deque(maxlen=INBOX_SIZE)
        self._wakeup = wakeup
        self._queue = SenderQueue()
        self._own_output_ns = shared_latency_ns(config.output_choices)
        own_inputs_ns = {c.name: round(c.latency_ms * 1e6) for c in config.input_choices if c.latency_ms is not None}
        self._input = (
            MidiInput(self._take, config.input_ports, api=api, own_latencies_ns=own_inputs_ns)
            if config.listens_to_ports
            else None
        )
        try:
            with quiet_libraries():
                self._output = MidiOutput(self._queue, config.output_ports, api=api) if config.sends_to_ports else None
        except Exception:
            if self._input is not None:
                self._input.close()
            raise
        if self._input is not None and self._input.notice:
            say(self._input.notice)

    @property
    def sinks(self) -> tuple[SenderQueue, ...]:
        return (self._queue,) if self._output is not None else ()

    def set_latency(self, output_ns: int, input_ns: int) -> None:
        self._queue.latency_ns = output_ns if self._own_output_ns is None else self._own_output_ns
        if self._input is not None:
            self._input.latency_ns = input_ns

    @property
    def has_hardware_input(self) -> bool:
        return self._input is not None and bool(self._input.ports)

    def read(self) -> list[tuple[int, bytes]]:
        messages = []
        while self._inbox:
            messages.append(self._inbox.popleft())
        return messages

    def watch(self) -> None:
        for side in (self._input, self._output):
            if side is not None:
                side.rescan()

    def hears(self) -> str:
        if self._input is None:
            return "no MIDI"
        return ", ".join(("Sideman In", *self._input.ports))

    def plays(self) -> str:
        if self._output is None:
            return "no MIDI"
        return f"{', '.join(('Sideman Out', *self._output.ports))} (python-rtmidi: late when Python is late)"

    def metrics(self) -> OutputCounters:
        counted = self._queue.metrics()
        return OutputCounters(counted.sent, counted.late, counted.dropped, counted.lateness_p99_ms)

    def close(self) -> None:
        for side in (self._input, self._output):
            if side is not None:
                side.close()

    def _take(self, ns: int, message: bytes) -> None:
        self._inbox.append((ns, message))
        self._wakeup.wake()


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
