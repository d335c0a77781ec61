"""MIDI through python-rtmidi: ALSA, CoreMIDI or WinMM, and JACK when it is asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from realtime._core import SenderQueue, Wakeup
from realtime.config import SessionConfig
from realtime.listen.midi_input import MidiInput
from realtime.listen.ports import quiet_libraries
from realtime.midi_system import OutputCounters
from realtime.play.midi_output import MidiOutput

INBOX_SIZE = 4096


class RtMidi:
    """The system's MIDI through python-rtmidi: as late as Python is, and the status says so."""

    lookahead_ns = 0
    carries_sound = False

    def __init__(self, config: SessionConfig, wakeup: Wakeup, api: int, say: Callable[[str], None]) -> None:
        self._inbox: deque[tuple[int, bytes]] = deque(maxlen=INBOX_SIZE)
        self._wakeup = wakeup
        self._queue = SenderQueue()
        self._input = MidiInput(self._take, config.input_ports, api=api) if config.listens_to_ports else None
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
    def sink(self) -> SenderQueue | None:
        return self._queue if self._output is not None else None

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
