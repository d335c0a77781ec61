"""Who is handed which latency, and how far ahead of time the scheduler is for it."""

from __future__ import annotations

import pytest

from realtime._core import LARGEST_OUTPUT_LATENCY_NS, OUTPUT_LATENCY_SLEW, EventQueue, Mixer, SenderQueue
from realtime.config import LARGEST_INPUT_LATENCY_MS, LARGEST_OUTPUT_LATENCY_MS, SessionConfig
from realtime.control.domains import ParameterError
from realtime.control.listen_rows import MOST_INPUT_LATENCY_MS, MOST_OUTPUT_LATENCY_MS
from realtime.control.values import Values
from realtime.latencies import LONGEST_LOOKAHEAD_NS, SHORTEST_LOOKAHEAD_NS, Latencies, Lead
from realtime.midi_system import NoMidi
from realtime.play.sound import NoSound

MS = 1_000_000
S = 1000 * MS
PLAIN = SessionConfig()


class Ports(NoMidi):
    """A way in and out that keeps what it is handed."""

    def __init__(self, lookahead_ms: int = 3, sound_latency_ms: int = 0, carries_sound: bool = False) -> None:
        self.lookahead_ns = lookahead_ms * MS
        self.sound_latency_ns = sound_latency_ms * MS
        self.carries_sound = carries_sound
        self.latencies_ms: tuple[float, float] = (0, 0)

    def set_latency(self, output_ns: int, input_ns: int) -> None:
        self.latencies_ms = (output_ns / MS, input_ns / MS)


class Device(NoSound):
    """A sound device that tells a latency."""

    def __init__(self, latency_ms: int) -> None:
        self.sink: EventQueue | None = None
        self.latency_ns = latency_ms * MS


class Lookahead:
    """A scheduler of which only the lookahead is of interest."""

    ns = 0

    def set_lookahead(self, lookahead_ns: int) -> None:
        self.ns = lookahead_ns


class Room:
    """Latencies with everything around them."""

    def __init__(self, config: SessionConfig = PLAIN, ports: Ports | None = None, device_ms: int = 0) -> None:
        self.values, self.ports, self.mixer, self.osc = Values(), ports or Ports(), Mixer(), SenderQueue()
        self.scheduler = Lookahead()
        self.latencies = Latencies(config, self.values, self.ports, self.mixer, Device(device_ms), self.osc)

    def keep(self, now_ns: int = 0, **turned: float) -> float:
        """The lookahead in ms after parameters were turned."""
        for name, value in turned.items():
            self.values.set(f"latency/{name}", value)
        self.latencies.keep(self.scheduler, now_ns)
        return self.scheduler.ns / MS


def test_each_way_gets_its_own_parameter() -> None:
    room = Room()
    room.keep(midi_out=11, sound=12, osc_out=13, midi_in=-14, osc_in=15)
    assert room.ports.latencies_ms == (11, -14)
    assert (room.mixer.latency_ns, room.osc.latency_ns, room.latencies.osc_in_ns) == (12 * MS, 13 * MS, 15 * MS)


def test_the_lookahead_grows_with_the_largest_output_latency_and_no_input_s() -> None:
    assert Room().keep() == SHORTEST_LOOKAHEAD_NS / MS
    assert Room().keep(midi_out=20, osc_out=70, sound=-100, midi_in=400, osc_in=400) == 75
    assert Room(SessionConfig(outputs=("a@30", "b@90"), inputs=("c@200",))).keep(osc_out=70) == 95
    assert Room(ports=Ports(lookahead_ms=43)).keep(midi_out=150) == 193
    assert Room(ports=Ports(lookahead_ms=80)).keep(midi_out=150) == LONGEST_LOOKAHEAD_NS / MS
    assert Room(ports=Ports(lookahead_ms=400)).keep() == LONGEST_LOOKAHEAD_NS / MS


def test_what_the_sound_device_tells_is_added_where_that_can_be() -> None:
    for told_ms, kept_ms in ((21, 31), (0, 10), (139, 149), (200, 150), (501, 10), (-3, 10)):
        room = Room(device_ms=told_ms)
        room.keep(sound=10)
        assert room.mixer.latency_ns == kept_ms * MS
    room = Room(ports=Ports(sound_latency_ms=11, carries_sound=True), device_ms=70)
    room.keep()
    assert room.mixer.latency_ns == 11 * MS, "the mixer is heard through JACK"


def test_the_lead_grows_at_once_and_shrinks_as_slowly_as_the_outputs_come_back() -> None:
    lead = Lead()
    assert lead.at(0, 0) == 0
    assert lead.at(1 * S, 100 * MS) == 100 * MS
    assert lead.at(2 * S, 0) == 100 * MS - S // OUTPUT_LATENCY_SLEW
    assert lead.at(2 * S, 80 * MS) == 80 * MS
    assert lead.at(10 * S, 10 * MS) == 10 * MS


def test_the_band_is_told_to_start_as_much_earlier_as_its_latest_output_needs() -> None:
    room = Room(SessionConfig(outputs=("a@30",)), device_ms=20)
    assert room.latencies.lead_ns == 30 * MS
    room.keep(sound=40, midi_out=-80)
    assert room.latencies.lead_ns == 60 * MS
    assert Room().latencies.lead_ns == 0


def test_an_echo_may_come_by_each_way_out_and_each_way_in() -> None:
    room = Room(SessionConfig(outputs=("Synth@30",), inputs=("Keys@-8",)))
    room.keep(midi_in=100)
    assert set(room.latencies.echo_shifts_ns) == {-100 * MS, 8 * MS, -130 * MS, -22 * MS}
    assert set(Room().latencies.echo_shifts_ns) == {0}


@pytest.mark.parametrize(("way", "largest"), [("midi_out", 150), ("sound", 150), ("osc_out", 150), ("midi_in", 500)])
def test_a_parameter_out_of_range_is_refused(way: str, largest: int) -> None:
    Values().set(f"latency/{way}", -largest)
    with pytest.raises(ParameterError, match=f"latency/{way} must be within -{largest}..{largest}, not {largest + 1}"):
        Values().set(f"latency/{way}", largest + 1)


def test_the_command_line_the_parameters_and_the_outputs_have_the_same_bounds() -> None:
    assert LARGEST_OUTPUT_LATENCY_MS == MOST_OUTPUT_LATENCY_MS == LARGEST_OUTPUT_LATENCY_NS / MS
    assert LARGEST_INPUT_LATENCY_MS == MOST_INPUT_LATENCY_MS
