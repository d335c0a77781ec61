"""What goes back to controllers: the newest value, not too often, and never against a finger."""

from itertools import pairwise
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from steered import Steered, control, note

from realtime._core import EventQueue
from realtime.config import SessionConfig
from realtime.control.midi.binding import Binding, Mode, bound
from realtime.control.midi.feedback import messages
from realtime.control.midi.map_file import GENERIC_FILE, load
from realtime.control.midi.source import Form, Kind, Source
from realtime.control_output import ControlOutput, controllers

FADER = Source(Kind.CONTROLLER, 21)
PAD = Source(Kind.NOTE, 36, 10)


def sent(steered):
    """What was sent, without its moments."""
    return [message for _, message in steered.sent]


def shown(source, name, value, **more):
    """What a control is sent when its parameter is turned from elsewhere."""
    steered = Steered(Binding(source, name, **more))
    steered.turn(name, value)
    steered.wait(50)
    return sent(steered)


def test_each_kind_of_control_shows_a_value_in_its_own_messages():
    assert shown(FADER, "drums/level", 2.0) == [control(21, 127)]
    assert shown(FADER, "drums/level", 2.0, invert=True) == [control(21, 0)]
    assert shown(Source(Kind.CONTROLLER, 21, 16), "drums/level", 0.0) == [control(21, 0, 16)]
    assert shown(Source(Kind.CONTROLLER, 1, form=Form.PAIR), "latent/mix", 0.25) == [control(1, 32), control(33, 0)]
    fine_first = Source(Kind.CONTROLLER, 1, form=Form.PAIR_FINE_FIRST)
    assert shown(fine_first, "latent/mix", 1.0) == [control(33, 127), control(1, 127)]
    assert shown(Source(Kind.CONTROLLER, 5, form=Form.SIGNED_BIT), "latent/mix", 1) == [control(5, 127)]
    assert shown(Source(Kind.BEND, channel=2), "latent/mix", 1.0) == [b"\xe1\x7f\x7f"]
    assert shown(Source(Kind.PRESSURE), "latent/mix", 1.0) == [b"\xd0\x7f"]
    assert shown(FADER, "drums/time", "half") == [control(21, 64)]
    assert shown(FADER, "transport/click", 1) == [control(21, 127)]
    assert shown(PAD, "transport/click", 1) == [note(36, 127, 10)]
    assert shown(PAD, "transport/play", 0) == [note(36, 0, 10)]


def test_what_cannot_show_a_value_gets_none():
    assert shown(PAD, "drums/fill", 1) == []
    assert shown(PAD, "drums/level", 0.5) == []
    assert shown(Source(Kind.PROGRAM, 1), "transport/click", 1) == []
    assert shown(FADER, "drums/level", 0.5, feedback=False) == []


def test_pads_with_fixed_values_are_lit_while_the_value_holds():
    steered = Steered(bound(PAD, "drums/time=half"), bound(Source(Kind.NOTE, 37, 10), "drums/time=double"))
    steered.turn("drums/time", "half")
    steered.wait(50)
    assert sorted(sent(steered)) == [note(36, 127, 10), note(37, 0, 10)]


def test_a_control_that_sent_a_value_itself_is_not_told_of_it():
    steered = Steered(Binding(FADER, "drums/level", takeover="jump"))
    steered.move(21, 10, 20, 30)
    steered.wait(1000)
    assert sent(steered) == []


def test_another_control_of_the_same_parameter_is_told():
    steered = Steered(
        Binding(FADER, "drums/level", takeover="jump"), Binding(Source(Kind.CONTROLLER, 22), "drums/level")
    )
    steered.move(21, 127)
    steered.wait(50)
    assert sent(steered) == [control(22, 127)]


def test_of_one_control_that_turns_two_parameters_the_first_is_shown():
    steered = Steered(Binding(FADER, "drums/level"), Binding(FADER, "latent/mix"))
    steered.turn("latent/mix", 0.0)
    steered.turn("drums/level", 0.0)
    steered.wait(50)
    assert sent(steered) == [control(21, 0)]


def test_a_fader_in_a_hand_is_left_alone_and_is_moved_when_it_is_let_go():
    steered = Steered(Binding(FADER, "drums/level", takeover="jump"))
    steered.move(21, 20)
    steered.turn("drums/level", 2.0)
    steered.wait(250)
    assert sent(steered) == []
    steered.move(21, 21)
    steered.turn("drums/level", 2.0)
    steered.wait(250)
    assert sent(steered) == []
    steered.wait(100)
    assert sent(steered) == [control(21, 127)]


def test_a_button_is_lit_at_once():
    steered = Steered(Binding(FADER, "transport/click", mode=Mode.TOGGLE))
    steered.move(21, 127)
    steered.wait(20)
    assert sent(steered) == [control(21, 127)]
    steered.move(21, 0, 127, every_ms=100)
    steered.wait(20)
    assert sent(steered) == [control(21, 127), control(21, 0)]


def test_what_comes_back_just_as_it_was_sent_turns_nothing():
    steered = Steered(Binding(FADER, "drums/level", takeover="jump"))
    steered.turn("drums/level", 1.234)
    steered.wait(20)
    (echo,) = sent(steered)
    assert steered.hear(echo) == [True]
    assert steered.values["drums/level"] == 1.234
    steered.wait(500)
    steered.hear(echo)
    assert steered.values["drums/level"] != 1.234, "later it is a hand's"


def test_what_a_motor_sends_back_is_told_from_what_a_hand_sends():
    steered = Steered(Binding(FADER, "drums/level"))
    steered.turn("drums/level", 2.0)
    steered.wait(50)
    assert steered.midi.comes_back(steered.now_ns, control(21, 127))
    assert not steered.midi.comes_back(steered.now_ns, control(21, 126))
    assert not steered.midi.comes_back(steered.now_ns, control(22, 127))
    steered.wait(200)
    assert not steered.midi.comes_back(steered.now_ns, control(21, 127)), "so late it is a hand's"


@given(st.lists(st.tuples(st.floats(0, 2), st.integers(1, 30)), min_size=1, max_size=60))
def test_however_fast_a_parameter_turns_its_control_hears_50_times_a_second_and_the_last_value(turns):
    steered = Steered(Binding(FADER, "drums/level"))
    for value, pause_ms in turns:
        steered.turn("drums/level", value)
        steered.wait(pause_ms)
    steered.wait(40)
    moments = [ns for ns, _ in steered.sent]
    assert all(b - a >= 20_000_000 for a, b in pairwise(moments))
    shown_at_first = control(21, 64)
    assert [shown_at_first, *sent(steered)][-1:] == messages(steered.map.bindings[0], 1, steered.values["drums/level"])


def test_a_refresh_sends_all_that_is_bound_once_more():
    steered = Steered(*load(GENERIC_FILE))
    steered.turn("midi/refresh")
    steered.wait(50)
    shows = [binding for binding in steered.map.bindings if binding.row.is_kept]
    assert len(steered.sent) == len(shows)


def test_a_learned_fader_is_put_where_its_parameter_is():
    steered = Steered(drums__level=2.0)
    steered.turn("midi/learn", "drums/level")
    steered.move(21, 10, 12, 14, 16)
    steered.wait(400)
    assert sent(steered) == [control(21, 127)]


def test_messages_become_events_that_are_due_in_time_for_the_port():
    class Midi:
        lookahead_ns = 10_000_000
        control = (EventQueue(), EventQueue())

    ControlOutput(Midi()).send([b"\xb0\x15\x40", b"\xd0\x05"])
    for queue in Midi.control:
        events = queue.drain()
        assert [(int(e["status"]), int(e["data1"]), int(e["data2"])) for e in events] == [(0xB0, 21, 64), (0xD0, 5, 0)]
        assert len(np.unique(events["due_ns"])) == 1


def test_the_way_back_to_a_controller_is_found_by_the_name_of_its_input():
    outputs = [
        "a2j:nanoKONTROL2 [20] (playback): nanoKONTROL2 MIDI 1", "Keys:in", "Keys 2:in", "system:midi_playback_1",
        "Synth:in",
    ]  # fmt: skip
    heard = ["a2j:nanoKONTROL2 [20] (capture): nanoKONTROL2 MIDI 1", "Keys:out"]
    assert controllers(SessionConfig(), heard, outputs) == outputs[:2]
    assert controllers(SessionConfig(), ["system:midi_capture_1"], outputs) == [outputs[3]]
    assert controllers(SessionConfig(control_outputs=("synth",)), heard, outputs) == ["Synth:in"]
    assert controllers(SessionConfig(), [], outputs) == []


def test_none_turns_the_way_back_off():
    assert SessionConfig().sends_to_controllers
    assert not SessionConfig(control_outputs=("none",)).sends_to_controllers
    assert not SessionConfig(inputs=("none",)).sends_to_controllers
    assert Path(GENERIC_FILE).exists()
