"""How a port is named on the command line, and what latency it is given."""

import pytest

from realtime.config import PortChoice, SessionConfig, own_latencies_ns
from realtime.midi_rtmidi import shared_latency_ns


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Synth", PortChoice("Synth")),
        ("Synth@12", PortChoice("Synth", 12.0)),
        ("Synth@-8.5", PortChoice("Synth", -8.5)),
        ("Synth@+0", PortChoice("Synth", 0.0)),
        ("me@home", PortChoice("me@home")),
        ("me@home@30", PortChoice("me@home", 30.0)),
        ("Synth@", PortChoice("Synth@")),
        ("Synth@nan", PortChoice("Synth@nan")),
    ],
)
def test_what_follows_the_last_at_is_a_latency_where_it_is_a_number(text: str, choice: PortChoice) -> None:
    config = SessionConfig(inputs=(text,), outputs=(text,))
    assert config.input_choices == config.output_choices == (choice,)
    assert config.input_ports == config.output_ports == (choice.name,)


def test_a_latency_out_of_range_is_refused_when_the_session_is_described() -> None:
    SessionConfig(inputs=("Keys@500", "Pad@-500"), outputs=("Synth@150", "Drums@-150"))
    with pytest.raises(ValueError, match=r"--input Keys@500\.5: the latency after @ must be within -500\.\.500 ms"):
        SessionConfig(inputs=("Keys@500.5",))
    with pytest.raises(ValueError, match=r"--output Synth@-151: .* must be within -150\.\.150 ms, not -151"):
        SessionConfig(outputs=("Synth@-151",))
    with pytest.raises(ValueError, match="--output @20: a part of the port's name must stand before the @"):
        SessionConfig(outputs=("@20",))


def test_the_words_for_no_port_and_for_the_performer_are_no_ports() -> None:
    config = SessionConfig(inputs=("demo",), outputs=("none",))
    assert config.input_choices == config.output_choices == ()


def test_only_choices_with_a_latency_have_one_of_their_own() -> None:
    choices = (PortChoice("a", 1.5), PortChoice("b"), PortChoice("c", -2.0))
    assert own_latencies_ns(choices) == (1_500_000, -2_000_000)


def test_outputs_that_are_sent_to_at_once_share_one_latency() -> None:
    assert shared_latency_ns([PortChoice("a"), PortChoice("b")]) is None
    assert shared_latency_ns([PortChoice("a", 20.0), PortChoice("b"), PortChoice("c", 20.0)]) == 20_000_000
    with pytest.raises(ValueError, match="outputs through RtMidi share one latency"):
        shared_latency_ns([PortChoice("a", 20.0), PortChoice("b", 30.0)])
