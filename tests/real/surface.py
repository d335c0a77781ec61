"""A control surface: a JACK client with a MIDI port each way, that moves its knobs and shows what it is sent."""

from __future__ import annotations

from collections import deque

import jack
from real.stage import JackServer


class Surface:
    """`Surface:out` and `Surface:in`; a context manager. One message goes out a period, so that none is lost."""

    def __init__(self, server: JackServer) -> None:
        self.shown: list[bytes] = []
        self._moved: deque[bytes] = deque()
        self._client = jack.Client(
            "Surface", no_start_server=True, servername=server.environment["JACK_DEFAULT_SERVER"]
        )
        self._out = self._client.midi_outports.register("out")
        self._in = self._client.midi_inports.register("in")
        self._client.set_process_callback(self._process)

    def __enter__(self) -> Surface:
        self._client.activate()
        return self

    def __exit__(self, *_: object) -> None:
        self._client.deactivate()
        self._client.close()

    def move(self, *messages: bytes) -> None:
        """Sends messages, one a period."""
        self._moved.extend(messages)

    @property
    def hears(self) -> list[str]:
        """The ports that are connected to its input."""
        return [port.name for port in self._client.get_all_connections(self._in)]

    def _process(self, frames: int) -> None:
        self._out.clear_buffer()
        if self._moved:
            self._out.write_midi_event(0, self._moved.popleft())
        self.shown += [bytes(data) for _, data in self._in.incoming_midi_events()]
