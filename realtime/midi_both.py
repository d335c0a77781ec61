"""Native JACK and the system's MIDI through RtMidi side by side."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

import rtmidi

from realtime._core import EventQueue, JackClient, Mixer, Wakeup
from realtime.config import NO_PORTS, SessionConfig
from realtime.listen.ports import Direction, list_jack_ports
from realtime.midi_jack import JackMidi
from realtime.midi_rtmidi import RtMidi
from realtime.midi_system import OutputCounters
from realtime.music.port import MidiUnavailableError, chosen

SAME_NS = 5_000_000
"""A keyboard may be at a port of both, bridged from one to the other: what comes by both within this came once."""


class MidiBoth:
    """Two ways at once: the sound and what JACK has go over JACK, the rest over the system's MIDI.

    A part of a port's name that JACK knows is JACK's, any other the system's, as it is at the start. Where the system
    has no MIDI of its own, RtMidi goes over JACK too (`api` is JACK's), with its virtual ports alone.
    Raises MidiUnavailableError when one of the two does not answer, PortError when neither has a port that was asked
    for.
    """

    def __init__(
        self, config: SessionConfig, wakeup: Wakeup, mixer: Mixer | None, api: int, say: Callable[[str], None]
    ) -> None:
        over_jack, over_system = _divided(config)
        if api == rtmidi.API_UNIX_JACK:
            over_system = replace(over_system, any_hardware=False)
        self._name = "RtMidi" if api == rtmidi.API_UNIX_JACK else str(rtmidi.get_api_display_name(api))
        self._jack = JackMidi(over_jack, wakeup, mixer, say)
        try:
            self._system = RtMidi(over_system, wakeup, api, say)
        except Exception:
            self._jack.close()
            raise
        self._recent: deque[tuple[int, bool, bytes]] = deque(maxlen=256)  # moment, whether by JACK, message

    @property
    def sinks(self) -> tuple[EventQueue, ...]:
        return (*self._jack.sinks, *self._system.sinks)

    @property
    def control(self) -> tuple[EventQueue, ...]:
        return (*self._jack.control, *self._system.control)

    @property
    def control_connections(self) -> int:
        return self._jack.control_connections + self._system.control_connections

    @property
    def lookahead_ns(self) -> int:
        return max(self._jack.lookahead_ns, self._system.lookahead_ns)

    @property
    def sound_latency_ns(self) -> int:
        return self._jack.sound_latency_ns

    def set_latency(self, output_ns: int, input_ns: int) -> None:
        self._jack.set_latency(output_ns, input_ns)
        self._system.set_latency(output_ns, input_ns)

    @property
    def carries_sound(self) -> bool:
        return self._jack.carries_sound

    @property
    def has_hardware_input(self) -> bool:
        return self._jack.has_hardware_input or self._system.has_hardware_input

    def read(self) -> list[tuple[int, bytes]]:
        """What came by either, in the order of the moments; what came by both, once."""
        heard = [(ns, True, message) for ns, message in self._jack.read()]
        heard += [(ns, False, message) for ns, message in self._system.read()]
        heard.sort(key=lambda one: one[0])
        return [(ns, message) for ns, by_jack, message in heard if self._is_new(ns, by_jack, message)]

    def watch(self) -> None:
        """Looks after both. Over a dead JACK server RtMidi lets go before JACK is spoken to anew."""
        if not self._jack.alive:
            self._system.lose_server()
        self._jack.watch()
        self._system.watch()

    def hears(self) -> str:
        return f"JACK: {self._jack.hears()}; {self._name}: {self._system.hears()}"

    def plays(self) -> str:
        return f"{self._jack.plays()}; {self._system.plays()}"

    def metrics(self) -> OutputCounters:
        """Each hit counts at both; the jitter is the worse one's."""
        jack, system = self._jack.metrics(), self._system.metrics()
        return OutputCounters(
            jack.sent + system.sent,
            jack.late + system.late,
            jack.dropped + system.dropped,
            max(jack.lateness_p99_ms, system.lateness_p99_ms),
        )

    def close(self) -> None:
        self._system.close()
        self._jack.close()

    def _is_new(self, ns: int, by_jack: bool, message: bytes) -> bool:
        for then_ns, then_by_jack, known in self._recent:
            if known == message and then_by_jack != by_jack and abs(ns - then_ns) <= SAME_NS:
                self._recent.remove((then_ns, then_by_jack, known))
                return False
        self._recent.append((ns, by_jack, message))
        return True


def _divided(config: SessionConfig) -> tuple[SessionConfig, SessionConfig]:
    """What of the wishes is JACK's, and what the system's. Raises MidiUnavailableError without a JACK server."""
    try:
        client = JackClient("Sideman list", midi_in=False, midi_out=False)
    except RuntimeError as error:
        raise MidiUnavailableError(str(error)) from None
    ports = list_jack_ports(client.ports(), client.aliases)
    client.close()
    there = {side: [port.name for port in ports if port.direction is side] for side in Direction}
    over_jack, over_system = (
        replace(
            config,
            inputs=_kept(config.inputs, config.input_ports, there[Direction.INPUT], by_jack),
            outputs=_kept(config.outputs, config.output_ports, there[Direction.OUTPUT], by_jack),
            any_hardware=config.listens_to_all_hardware,
        )
        for by_jack in (True, False)
    )
    return over_jack, over_system


def _kept(told: tuple[str, ...], parts: tuple[str, ...], there: list[str], by_jack: bool) -> tuple[str, ...]:
    """What of an option belongs to JACK, or to the system; what is no port's name belongs to both."""
    part = iter(parts)
    return tuple(word for word in told if word in NO_PORTS or bool(chosen(there, (next(part),))) == by_jack)
