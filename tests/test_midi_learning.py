"""Learned live: which control was moved, and how its values are to be read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from steered import MS, Steered, control, note

from realtime.control.domains import ParameterError
from realtime.control.midi.binding import Binding, Mode, bound
from realtime.control.midi.source import Form, Kind, Source


def learning(target="drums/level", *bindings, **values):
    steered = Steered(*bindings, **values)
    steered.turn("midi/learn", target)
    return steered


def learned(steered):
    """The one source that was learned, None while none was."""
    sources = [binding.source for binding in steered.map.bindings]
    assert len(sources) <= 1
    return sources[0] if sources else None


def moved(*values, number=21, channel=1, target="drums/level", every_ms=10):
    """What is learned from a controller's values, and then 0.5 s of rest."""
    steered = learning(target)
    steered.move(number, *values, channel=channel, every_ms=every_ms)
    steered.wait(500)
    return learned(steered)


def controller(number=21, form=Form.COARSE, channel=1):
    return Source(Kind.CONTROLLER, number, channel, form)


def test_the_next_knob_that_moves_is_bound_and_that_is_said_and_told():
    steered = learning()
    assert "move a knob now" in steered.said[-1]
    steered.move(21, 60, 61, 62, 64)
    assert learned(steered) == controller()
    assert steered.said[-1] == "controller 21 channel 1 turns drums/level from now on"
    assert (steered.told[-1].name, steered.told[-1].value) == ("midi/bind", "drums/level controller 21 channel 1")
    assert not steered.turned, "learning turns nothing"
    assert steered.move(21, 65) == [pytest.approx(1 + 1 / 63)]


@pytest.mark.parametrize("values", [(64, 63, 64, 63, 64, 63, 64, 63, 64, 63, 64, 63), (10,), (0,), (63,), (100,)])
def test_a_knob_that_trembles_or_sends_once_is_not_taken_for_one_that_moves(values):
    assert moved(*values) is None


def test_the_knob_that_moves_is_found_among_those_that_tremble():
    steered = learning()
    for tremble, value in zip((70, 71) * 4, range(40, 48), strict=True):
        steered.hear(control(7, tremble), control(21, value))
    assert learned(steered) == controller()


def test_a_short_move_is_known_when_the_knob_rests():
    assert moved(50, 55) == controller()


def test_a_button_pressed_and_let_go_is_bound_to_anything():
    for target in ("drums/level", "drums/fill", "transport/click", "drums/time"):
        assert moved(127, 0, target=target) == controller()


def test_a_button_let_go_at_once_toggles_a_switch_and_one_that_is_held_is_known_too():
    steered = learning("transport/click")
    steered.move(21, 127, 0)
    assert steered.map.bindings[0].mode is Mode.TOGGLE
    assert steered.move(21, 127, 0, 127, 0) == [True, False]
    assert moved(127, target="drums/fill") == controller()
    assert moved(80, target="session/keep") == controller()


@pytest.mark.parametrize("channel", [1, 16])
def test_a_key_a_program_a_bend_and_pressure_are_learned_with_their_channel(channel):
    status = channel - 1
    for source, played in (
        (Source(Kind.NOTE, 36, channel), [note(36, 90, channel)]),
        (Source(Kind.PROGRAM, 5, channel), [bytes((0xC0 | status, 4))]),
        (Source(Kind.BEND, 0, channel), [bytes((0xE0 | status, 0, value)) for value in (64, 66, 70)]),
        (Source(Kind.PRESSURE, 0, channel), [bytes((0xD0 | status, value)) for value in (1, 20, 40)]),
    ):
        steered = learning("drums/intensity")
        assert steered.hear(*played)[-1] is True
        assert learned(steered) == source


def test_the_end_of_a_note_and_a_wheel_at_rest_are_not_learned():
    steered = learning()
    steered.hear(note(36, 0), b"\x80\x24\x40", b"\xe0\x00\x40", b"\xe0\x02\x40", b"\xe0\x7e\x3f", b"\xd0\x05")
    steered.wait(500)
    assert learned(steered) is None


def test_a_program_brings_a_number_back_to_what_it_was_when_it_was_learned():
    steered = learning("drums/intensity", drums__intensity=0.7)
    steered.hear(b"\xc0\x04")
    steered.turn("drums/intensity", 0.1)
    steered.hear(b"\xc0\x04")
    assert steered.turned == [("drums/intensity", 0.7)]


def test_a_bank_select_before_a_program_is_not_learned_in_its_place():
    steered = learning("snapshot/recall=3")
    steered.hear(control(0, 0), control(32, 1), b"\xc0\x04", every_ms=1)
    assert learned(steered) == Source(Kind.PROGRAM, 5, 1)


def test_the_selection_of_an_nrpn_is_no_knob():
    steered = learning()
    for value in range(0, 100, 10):
        steered.hear(control(99, value), control(98, value))
    steered.wait(500)
    assert learned(steered) is None


def pair(values, number=1, order=1, gap_ms=1, every_ms=15):
    steered = learning()
    for value in values:
        both = [control(number, value >> 7), control(number + 32, value & 127)][::order]
        steered.wait(every_ms)
        steered.hear(*both, every_ms=gap_ms)
        if steered.map.bindings:
            break
    steered.wait(500)
    return learned(steered)


SWEEPS = {
    "up": range(8000, 8900, 70),
    "down": range(8900, 8000, -70),
    "slowly": range(8190, 8220, 2),
    "fast": range(0, 16000, 900),
}


@pytest.mark.parametrize("sweep", SWEEPS)
@pytest.mark.parametrize("number", [0, 1, 31])
@pytest.mark.parametrize("gap_ms", [0, 1, 2])
def test_two_halves_are_one_knob_of_14_bits_whichever_comes_first(sweep, number, gap_ms):
    assert pair(SWEEPS[sweep], number, gap_ms=gap_ms) == controller(number, Form.PAIR)
    assert pair(SWEEPS[sweep], number, order=-1, gap_ms=gap_ms) == controller(number, Form.PAIR_FINE_FIRST)


def test_two_knobs_32_apart_that_are_moved_by_turns_are_two_knobs():
    steered = learning()
    steered.move(20, 60, 61, every_ms=30)
    steered.wait(200)
    steered.move(52, 10, 11, 12, 13, 14, 15, 17, 20, 23, every_ms=30)
    assert learned(steered) == controller(52)


TICKS = {Form.TWOS_COMPLEMENT: (1, 127), Form.SIGNED_BIT: (1, 65), Form.BINARY_OFFSET: (65, 63)}


@pytest.mark.parametrize("form", TICKS)
def test_an_encoder_turned_both_ways_is_known_for_what_it_is(form):
    right, left = TICKS[form]
    steered = learning(drums__level=1.0)
    steered.move(21, *[right] * 3, *[left] * 3)
    assert learned(steered) == controller(form=form)


@pytest.mark.parametrize("form", TICKS)
def test_an_encoder_turned_to_the_right_turns_right_and_left_from_then_on(form):
    """What was learned from one direction alone is set right by the first tick of the other, in the file too."""
    right, left = TICKS[form]
    steered = learning(drums__level=1.0)
    steered.move(21, right, right, right)
    assert learned(steered).form.is_encoder
    assert steered.move(21, right)[0] > 1.0
    steered.turn("drums/level", 1.0)
    assert steered.move(21, left)[0] < 1.0
    assert learned(steered) == controller(form=form)
    assert not steered.map.bindings[1:]


def test_fast_ticks_of_an_encoder_are_ticks():
    assert moved(1, 1, 2, 3, 3, 2, 4, 5, 5, 3).form is Form.TWOS_COMPLEMENT
    assert moved(127, 126, 126, 124, 124, 125, 126, 126).form is Form.TWOS_COMPLEMENT
    assert moved(65, 66, 66, 68, 67, 67, 65, 65, 63).form is Form.BINARY_OFFSET


@pytest.mark.parametrize(
    "sweep", [range(0, 127, 3), range(127, 0, -3), range(1, 20), range(127, 100, -1), range(70, 64, -1), range(30, 80)]
)
def test_a_knob_from_one_end_to_the_other_is_no_encoder(sweep):
    assert moved(*sweep) == controller()


def test_what_is_learned_steers_and_is_no_longer_played_and_its_end_neither():
    steered = learning("drums/fill")
    assert steered.hear(note(36, 90), note(36, 0), b"\x80\x24\x00") == [True, True, True]
    assert not steered.turned
    assert steered.hear(note(37, 90), note(36, 90)) == [False, True]
    assert steered.turned == [("drums/fill", True)]


def test_a_note_of_the_band_that_comes_back_is_not_learned():
    steered = Steered(is_echo=lambda ns, message: message[1] == 36)
    steered.turn("midi/learn", "drums/fill")
    assert steered.hear(note(36, 90), note(38, 90)) == [False, True]
    assert learned(steered) == Source(Kind.NOTE, 38, 1)


def test_while_a_knob_is_waited_for_those_that_are_bound_turn_nothing():
    steered = learning("drums/level", Binding(controller(5), "latent/mix", takeover="jump"))
    assert steered.hear(control(5, 100)) == [True]
    assert not steered.turned


def test_a_knob_that_is_learned_anew_leaves_what_it_turned_before():
    steered = learning("drums/level", Binding(controller(), "latent/mix"), Binding(controller(22), "drums/level"))
    steered.move(21, 1, 20, 40, 60)
    assert [str(binding) for binding in steered.map.bindings] == [
        "drums/level controller 22 channel 1",
        "drums/level controller 21 channel 1",
    ]
    assert steered.said[-1].endswith("and no longer latent/mix")


def test_after_20_s_or_at_a_cancel_nothing_is_learned_any_more():
    for seconds, happens in ((19.9, False), (20.1, True)):
        steered = learning()
        steered.wait(seconds * 1000)
        assert any(turned.name == "midi/cancel" for turned in steered.told) is happens
        steered.hear(note(36, 90))
        assert (learned(steered) is None) is happens
    assert "within 20 s" in steered.said[-1]
    steered = learning()
    steered.turn("midi/cancel")
    steered.hear(note(36, 90))
    assert learned(steered) is None


def test_forget_undoes_every_control_of_a_parameter_and_says_when_there_is_none():
    steered = Steered(Binding(controller(1), "drums/level"), bound(Source(Kind.NOTE, 2), "drums/level=1"))
    steered.turn("midi/forget", "drums/level")
    assert not steered.map.bindings
    assert steered.hear(control(1, 5), note(2, 5)) == [False, False]
    with pytest.raises(ParameterError, match="no knob turns drums/level"):
        steered.turn("midi/forget", "drums/level")


def test_a_wish_that_is_refused_ends_the_one_before_whose_knob_would_else_turn_the_wrong_thing():
    steered = Steered()
    steered.turn("midi/learn", "drums/ending")
    with pytest.raises(ParameterError):
        steered.turn("midi/learn", "drums/levl")
    assert not any(steered.hear(*(control(50, value) for value in range(0, 120, 10))))
    assert not steered.map.bindings
    assert "midi/cancel" in [told.name for told in steered.told]


@pytest.mark.parametrize(
    "target",
    ["drums/cowbell", "preset/recall", "snapshot/recall=0", "drums/level=9", "drums/fill=1", "=", "drums/level="],
)
def test_what_cannot_be_learned_is_refused_at_once(target):
    steered = Steered()
    with pytest.raises(ParameterError, match="midi/learn"):
        steered.turn("midi/learn", target)
    assert steered.hear(note(36, 90)) == [False]
    assert learned(steered) is None


def test_a_binding_can_be_made_by_words():
    steered = Steered()
    steered.turn("midi/bind", "drums/response=next bar note 40 channel 10")
    steered.hear(note(40, 1, 10))
    assert steered.turned == [("drums/response", "next bar")]
    with pytest.raises(ParameterError, match="midi/bind"):
        steered.turn("midi/bind", "drums/response by that knob")


def test_what_cannot_be_turned_now_is_said_once():
    steered = Steered(Binding(controller(), "drums/ending"))

    def refuse(value, ns):
        raise ParameterError("the band is not playing")

    steered.desk.give("drums/ending", refuse)
    steered.move(21, 127, 0, 127, 0, 127)
    assert steered.said.count("the band is not playing") == 1


def test_what_goes_wrong_later_is_said_once_too():
    steered = Steered(Binding(controller(), "preset/recall", value="Verse"))
    heard = []
    steered.desk.complain = heard.append
    steered.desk.give("preset/recall", lambda value, ns: steered.desk.complain("there is no preset Verse"))
    steered.move(21, 127, 0, 127, 0, 127)
    assert steered.said.count("there is no preset Verse") == 1
    assert not heard


MESSAGE = st.one_of(
    st.binary(max_size=4),
    st.tuples(st.integers(0x80, 0xFF), st.integers(0, 127), st.integers(0, 127)).map(bytes),
    st.tuples(st.just(0xB0), st.sampled_from([1, 33, 16]), st.integers(0, 127)).map(bytes),
    st.tuples(st.integers(0xC0, 0xDF), st.integers(0, 127)).map(bytes),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(MESSAGE, st.integers(0, 40)), max_size=60), st.sampled_from(["drums/level", "drums/fill"]))
def test_random_midi_raises_nothing_and_what_is_learned_was_heard(messages, target):
    steered = learning(target, bound(controller(16, Form.SIGNED_BIT), "latent/mix"), drums__level=1.0)
    for message, pause_ms in messages:
        steered.now_ns += pause_ms * MS
        steered.midi.hear(steered.now_ns, message)
        steered.midi.advance(steered.now_ns)
    new = [binding for binding in steered.map.bindings if binding.parameter == target]
    assert len(new) <= 1
    for binding in new:
        heard = {(message[0] & 0xF0, message[0] & 15, message[1]) for message, _ in messages if len(message) > 1}
        kinds = {Kind.CONTROLLER: 0xB0, Kind.NOTE: 0x90, Kind.PROGRAM: 0xC0, Kind.BEND: 0xE0, Kind.PRESSURE: 0xD0}
        source = binding.source
        number = source.number - (source.kind is Kind.PROGRAM)
        assert any(
            kind == kinds[source.kind] and channel == source.channel - 1 and (data == number or source.number == 0)
            for kind, channel, data in heard
        )
    assert 0 <= steered.values["latent/mix"] <= 1
    assert not steered.said or all("fault" not in sentence for sentence in steered.said)


@given(st.lists(MESSAGE, max_size=60))
def test_without_a_wish_to_learn_nothing_is_learned(messages):
    steered = Steered()
    for message in messages:
        assert steered.midi.hear(steered.now_ns, message) is False
        steered.midi.advance(steered.now_ns)
    assert not steered.map.bindings
    assert not steered.turned
