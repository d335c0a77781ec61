"""MIDI out over RtMidi from a C++ thread: the virtual port "Sideman Out" and any number of the system's outputs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from realtime._core import JackClient, RtMidiOutput, SenderQueue
from realtime.music.port import Direction, MidiUnavailableError, chosen, match
from realtime.play.midi_output import VIRTUAL_PORT


class NativeMidiOutput:
    """What MidiOutput does, at the due times whatever Python does: only ports are looked for from here.

    `api` is RtMidi's short name: alsa, core, jack or winmm; over JACK `server` is a client that tells whether the
    server lives. Raises MidiUnavailableError when it cannot be had, PortError when `strict` and a name matches nothing.
    """

    def __init__(
        self,
        queue: SenderQueue,
        names: Sequence[str] = (),
        *,
        api: str,
        server: JackClient | None = None,
        strict: bool = True,
    ) -> None:
        self._names = tuple(names)
        self._ports: tuple[str, ...] = ()
        try:
            self._output = RtMidiOutput(queue, api, server)
        except RuntimeError as error:
            raise MidiUnavailableError(str(error)) from None
        try:
            for part in self._names if strict else ():
                match(self._output.there(), part, Direction.OUTPUT)
            self.has_virtual = self._output.open_virtual(VIRTUAL_PORT)
            self.rescan()
        except Exception:
            self._output.close()
            raise

    @property
    def ports(self) -> tuple[str, ...]:
        """The names of the ports that are played to, the virtual one left out."""
        return self._ports

    @property
    def failed(self) -> int:
        """How often a message did not reach a port."""
        return self._output.failed

    @property
    def guarantee(self) -> str:
        """How well the due times are kept, for a person."""
        priority = "real-time priority" if self._output.real_time else "no real-time priority"
        return f"RtMidi in C++: sent when due whatever Python does, {priority}"

    def rescan(self, fresh: Collection[str] = ()) -> None:
        """Opens the wanted ports that have appeared, lets go those that are gone. Call it about twice a second.

        `fresh` are the names of those that went and came back since the last call, as far as the system tells.
        """
        wanted = chosen(self._output.there(), self._names)
        for name in self._ports:
            if name not in wanted or name in fresh:
                self._output.let_go(name)
        self._ports = tuple(name for name in wanted if self._output.open(name))

    def close(self) -> None:
        """Ends every note that sounds, and lets every port go. May be called again."""
        self._output.close()
        self._ports = ()
