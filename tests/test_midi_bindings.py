"""What each kind of control does to each kind of parameter, and soft take-over."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from steered import Steered, control, note

from realtime.control.domains import Choice, Number, Scale, Switch
from realtime.control.drum_rows import STYLES
from realtime.control.midi.binding import Binding, BindingError, Mode, bound, from_words
from realtime.control.midi.feedback import messages
from realtime.control.midi.hand import Hand
from realtime.control.midi.source import Form, Heard, Kind, Source, heard
from realtime.control.midi.way import position, position_of, raw, value_at
from realtime.control.parameters import PARAMETERS

KNOB = Source(Kind.CONTROLLER, 21)
PAD = Source(Kind.NOTE, 36)


def jump(*bindings, **values):
    return Steered(*bindings, midi__takeover="jump", **values)


@pytest.mark.parametrize("bits", [7, 14])
def test_the_ends_and_the_middle_of_a_knob_are_exact_and_every_value_comes_back(bits):
    assert position(0, bits) == 0
    assert position(1 << (bits - 1), bits) == 0.5
    assert position((1 << bits) - 1, bits) == 1
    for value in range(1 << bits):
        assert raw(position(value, bits), bits) == value


@given(st.sampled_from([p for p in PARAMETERS if isinstance(p.domain, Number | Choice | Switch)]), st.integers(0, 127))
def test_what_a_knob_turns_is_within_the_range_and_is_shown_where_the_knob_is(parameter, value):
    for invert in (False, True):
        binding = Binding(KNOB, parameter.name, invert=invert)
        turned = value_at(parameter.domain, position(value, 7), *binding.ends)
        assert parameter.domain.check(parameter.name, turned) == turned
        shown = messages(binding, 1, turned)[0][2]
        assert value_at(parameter.domain, position(shown, 7), *binding.ends) == turned
        is_continuous = isinstance(parameter.domain, Number) and not parameter.domain.whole
        assert not is_continuous or shown == value


def test_a_logarithmic_range_has_equal_factors_on_equal_ways():
    domain = Number(20, 320, scale=Scale.LOGARITHMIC)
    assert [value_at(domain, at, 20, 320) for at in (0, 0.25, 0.5, 1)] == pytest.approx([20, 40, 80, 320])
    for at in (0, 0.3, 1):
        assert position_of(domain, value_at(domain, at, 20, 320), 20, 320) == pytest.approx(at)


def test_a_knob_spans_the_range_of_its_binding_which_may_be_turned_round():
    steered = jump(Binding(KNOB, "drums/level", low=0.5, high=1.5))
    assert steered.move(21, 0, 64, 127) == [0.5, 1.0, 1.5]
    steered = jump(Binding(KNOB, "drums/level", low=0.5, high=1.5, invert=True))
    assert steered.move(21, 0, 64, 127) == [1.5, 1.0, 0.5]


def test_a_whole_number_is_turned_in_whole_numbers():
    assert jump(Binding(KNOB, "transport/count_in")).move(21, 9, 10, 64, 127) == [1, 4, 8]


def test_a_knob_gives_each_name_an_equal_part_and_a_pad_the_next_name():
    steered = jump(Binding(KNOB, "drums/time"), Binding(PAD, "drums/time"))
    assert steered.move(21, 42, 43, 85, 86, 127) == ["half", "double"]
    steered.hear(note(36, 1), note(36, 0), note(36, 127))
    assert steered.turned[-2:] == [("drums/time", "normal"), ("drums/time", "half")]


def test_a_controller_turns_a_switch_from_64_on_and_a_pad_or_a_toggling_button_at_each_press():
    steered = Steered(Binding(KNOB, "transport/click"))
    assert steered.move(21, 63, 64, 100, 127, 63, 0) == [False, True, False]
    steered = Steered(Binding(KNOB, "transport/click", mode=Mode.TOGGLE))
    assert steered.move(21, 127, 0, 127, 127, 0) == [True, False]
    steered = Steered(Binding(PAD, "transport/click"))
    steered.hear(note(36, 1), note(36, 0), b"\x80\x24\x40", note(36, 90))
    assert [value for _, value in steered.turned] == [True, False]
    steered = Steered(Binding(PAD, "transport/click", mode=Mode.FOLLOW))
    steered.hear(note(36, 1), note(36, 0))
    assert [value for _, value in steered.turned] == [True, False]


def test_an_action_is_done_at_a_press_alone():
    steered = Steered(
        Binding(KNOB, "drums/fill"), Binding(PAD, "drums/break"), Binding(Source(Kind.PROGRAM, 3), "drums/ending")
    )
    assert steered.hear(control(21, 127), control(21, 0), note(36, 5), note(36, 0), b"\xc0\x02", b"\xc0\x03") == [
        True, True, True, True, True, False,
    ]  # fmt: skip
    assert [name for name, _ in steered.turned] == ["drums/fill", "drums/break", "drums/ending"]


def test_a_pad_plays_a_number_by_how_hard_it_is_struck_or_sets_a_fixed_value():
    steered = Steered(Binding(PAD, "drums/intensity"), Binding(Source(Kind.NOTE, 37), "drums/intensity", value=0.25))
    steered.hear(note(36, 127), note(36, 0), note(36, 64), note(37, 1), note(37, 0))
    assert steered.turned == [("drums/intensity", value) for value in (1.0, 0.5, 0.25)]


def test_what_acts_once_gets_the_value_of_its_binding():
    steered = Steered(
        bound(PAD, "snapshot/recall=7"),
        bound(Source(Kind.NOTE, 37), "preset/recall=1"),
        bound(Source(Kind.CONTROLLER, 16, form=Form.TWOS_COMPLEMENT), "transport/nudge=5"),
    )
    steered.hear(note(36, 9), note(37, 9), control(16, 2), control(16, 127))
    assert steered.turned == [
        ("snapshot/recall", 7), ("preset/recall", "1"), ("transport/nudge", 10.0), ("transport/nudge", -5.0),
    ]  # fmt: skip


def test_an_encoder_asks_for_the_one_number_that_it_was_given_however_fast_it_is_turned():
    steered = Steered(bound(Source(Kind.CONTROLLER, 16, form=Form.TWOS_COMPLEMENT), "snapshot/recall=100"))
    steered.hear(control(16, 1), control(16, 3), control(16, 127))
    assert steered.turned == [("snapshot/recall", 100), ("snapshot/recall", 100)]


def test_what_acts_once_gets_the_number_of_its_program_or_its_default_unless_told():
    assert Binding(Source(Kind.PROGRAM, 12), "snapshot/recall").value == 12
    assert Binding(PAD, "snapshot/recall").value == 1
    assert Binding(Source(Kind.PROGRAM, 12), "snapshot/recall", value=3).value == 3


def test_a_bend_acts_at_three_quarters_of_its_way_for_it_rests_in_the_middle():
    steered = Steered(Binding(Source(Kind.BEND), "drums/fill"))
    for coarse, done in ((64, 0), (95, 0), (96, 1), (127, 1), (64, 1), (96, 2)):
        steered.hear(bytes((0xE0, 0, coarse)))
        assert steered.turned == [("drums/fill", True)] * done, coarse


def test_a_bend_turns_in_14_bits_and_its_rest_is_the_middle():
    steered = jump(Binding(Source(Kind.BEND, channel=2), "latent/mix"))
    steered.hear(b"\xe1\x00\x00", b"\xe1\x00\x40", b"\xe1\x7f\x7f", b"\xe1\x01\x40", b"\xe0\x00\x00")
    assert [value for _, value in steered.turned] == [0.0, 0.5, 1.0, pytest.approx(0.5 + 0.5 / 8191)]
    button = Steered(Binding(Source(Kind.BEND), "drums/fill"))
    button.hear(b"\xe1\x00\x40", b"\xe1\x00\x50", b"\xe1\x00\x60")
    assert len(button.turned) == 1


def test_pressure_turns_too():
    steered = jump(Binding(Source(Kind.PRESSURE), "drums/intensity"))
    steered.hear(b"\xd0\x7f", b"\xd0\x00")
    assert [value for _, value in steered.turned] == [1.0, 0.0]


ENCODERS = {
    Form.TWOS_COMPLEMENT: {1: 1, 3: 3, 127: -1, 125: -3},
    Form.SIGNED_BIT: {1: 1, 3: 3, 65: -1, 67: -3},
    Form.BINARY_OFFSET: {65: 1, 67: 3, 63: -1, 61: -3},
}


@pytest.mark.parametrize("form", ENCODERS)
def test_an_encoder_turns_by_its_ticks_in_its_direction_and_stops_at_the_ends(form):
    source = Source(Kind.CONTROLLER, 16, form=form)
    for value, ticks in ENCODERS[form].items():
        steered = Steered(Binding(source, "drums/follow", step=0.01), drums__follow=0.5)
        assert steered.move(16, value) == [pytest.approx(0.5 + ticks / 100)]
        steered = Steered(Binding(source, "drums/follow", step=0.01, invert=True), drums__follow=0.5)
        assert steered.move(16, value) == [pytest.approx(0.5 - ticks / 100)]
        steered = Steered(Binding(source, "transport/count_in"), transport__count_in=4)
        assert steered.move(16, value) == [4 + ticks]
        steered = Steered(Binding(source, "drums/time"), drums__time="half")
        assert steered.move(16, value) == ["double" if ticks > 0 else "normal"]
        steered = Steered(Binding(source, "drums/follow", step=1), drums__follow=0.5)
        assert steered.move(16, value) == [1.0 if ticks > 0 else 0.0]
        steered = Steered(Binding(source, "transport/click"))
        assert steered.move(16, value) == [ticks > 0]
        steered = Steered(Binding(source, "drums/fill"))
        assert steered.move(16, value) == ([True] if ticks > 0 else [])


def halves(value, number=1, channel=1):
    """The coarse and the fine message of a 14-bit value."""
    return control(number, value >> 7, channel), control(number + 32, value & 127, channel)


@pytest.mark.parametrize(("form", "order"), [(Form.PAIR, 1), (Form.PAIR_FINE_FIRST, -1)])
@given(st.integers(0, 16383), st.integers(0, 16383))
def test_a_14_bit_knob_moves_from_one_value_to_another_and_never_beyond_either(form, order, first, second):
    steered = jump(Binding(Source(Kind.CONTROLLER, 1, form=form), "drums/follow"))
    steered.hear(*halves(first)[::order])
    assert steered.values["drums/follow"] == pytest.approx(position(first, 14))
    before = len(steered.turned)
    assert all(steered.hear(*halves(second)[::order]))
    on_the_way = [value for _, value in steered.turned[before:]]
    assert steered.values["drums/follow"] == pytest.approx(position(second, 14))
    low, high = sorted((position(first, 14), position(second, 14)))
    assert all(low - 1e-9 <= value <= high + 1e-9 for value in on_the_way)


def test_the_fine_half_alone_moves_a_14_bit_knob_finely():
    steered = jump(Binding(Source(Kind.CONTROLLER, 1, form=Form.PAIR), "drums/follow"))
    steered.hear(*halves(64 << 7))
    steered.hear(control(33, 1))
    assert steered.values["drums/follow"] == pytest.approx(0.5 + 0.5 / 8191)


def test_a_knob_turns_nothing_until_it_reaches_the_present_value():
    steered = Steered(Binding(KNOB, "drums/follow"), drums__follow=0.5)
    assert steered.move(21, 10, 30, 50, 62) == []
    assert steered.move(21, 64, 80) == [pytest.approx(position(80, 7))]
    steered.turn("drums/follow", 0.1)
    assert steered.move(21, 81, 90) == []
    assert steered.move(21, 60, 5, 20)[0] == position(5, 7), "it has been on both sides"


def test_a_binding_may_have_a_takeover_of_its_own():
    steered = Steered(Binding(KNOB, "drums/follow", takeover="jump"), drums__follow=0.5)
    assert steered.move(21, 127) == [1.0]


@given(st.floats(0, 1), st.lists(st.integers(0, 127), max_size=30), st.booleans())
def test_pick_up_never_jumps_before_the_knob_has_reached_or_crossed_the_value(present, values, invert):
    """A reference of its own: the value moves only from the first message on that is near it or on its other side."""
    binding = Binding(KNOB, "drums/follow", invert=invert)
    hand, wanted = Hand(binding), 1 - present if invert else present
    reached, last = False, None
    for value in values:
        at = position(value, 7)
        reached = reached or abs(at - wanted) <= 1.01 / 126
        reached = reached or (last is not None and min(last, at) <= wanted <= max(last, at))
        last = at
        turned = hand.hear(Heard(Kind.CONTROLLER, 1, 21, value), present, pick_up=True)
        assert turned is None or reached
        if turned is not None:
            break
        assert not reached or math.isclose(at, wanted, abs_tol=1.01 / 126)


def test_each_channel_is_a_control_of_its_own_and_a_binding_may_name_one():
    steered = Steered(Binding(Source(Kind.CONTROLLER, 21, channel=3), "drums/fill"), Binding(PAD, "drums/break"))
    assert steered.hear(control(21, 127, 1), control(21, 127, 3), note(36, 9, 16)) == [False, True, True]
    assert [name for name, _ in steered.turned] == ["drums/fill", "drums/break"]


def test_one_control_may_turn_several_parameters():
    steered = jump(Binding(KNOB, "latent/mix"), Binding(KNOB, "drums/intensity", invert=True))
    steered.move(21, 127)
    assert steered.turned == [("latent/mix", 1.0), ("drums/intensity", 0.0)]


def test_a_note_of_the_band_that_comes_back_steers_nothing():
    steered = Steered(Binding(PAD, "drums/fill"), is_echo=lambda ns, message: True)
    assert steered.hear(note(36, 100)) == [False]
    assert not steered.turned


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (b"\xb2\x15\x40", Heard(Kind.CONTROLLER, 3, 21, 64)),
        (b"\xb0\x78\x00", None),  # all sound off
        (b"\x90\x24\x40", Heard(Kind.NOTE, 1, 36, 64)),
        (b"\x80\x24\x40", Heard(Kind.NOTE, 1, 36, 0)),
        (b"\xcf\x00", Heard(Kind.PROGRAM, 16, 1, 127)),
        (b"\xd0\x05", Heard(Kind.PRESSURE, 1, 0, 5)),
        (b"\xe0\x01\x40", Heard(Kind.BEND, 1, 0, 8193)),
        (b"\xa0\x24\x40", None),
        (b"\xf8", None),
        (b"\xf2\x00\x00", None),
        (b"\xb0\x15\x80", None),
        (b"\x15\x40", None),
        (b"", None),
    ],
)
def test_a_message_tells_its_control(message, told):
    assert heard(message) == told


@given(st.binary(max_size=5))
def test_bytes_that_are_no_midi_are_passed_by(message):
    told = heard(message)
    assert told is None or message[0] >= 0x80


EVERY_BINDING = (
    Binding(KNOB, "drums/density"),
    Binding(Source(Kind.CONTROLLER, 1, 16, Form.PAIR_FINE_FIRST), "transport/tempo"),
    Binding(Source(Kind.CONTROLLER, 16, 1, Form.TWOS_COMPLEMENT), "drums/style"),
    Binding(Source(Kind.NOTE, 0, 10), "drums/response", value="next bar"),
    Binding(Source(Kind.PROGRAM, 128), "snapshot/recall", value=128),
    Binding(Source(Kind.BEND), "latent/mix"),
    Binding(Source(Kind.PRESSURE, channel=5), "drums/intensity", value=0.5),
    Binding(Source(Kind.NOTE, 5), "preset/recall", value="a note 3"),
)


@pytest.mark.parametrize("binding", EVERY_BINDING, ids=str)
def test_a_binding_as_words_is_the_same_binding(binding):
    assert from_words(str(binding)) == binding


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("drums/density", "binding"),
        ("drums/density knob 21", "binding"),
        ("drums/density controller", "binding"),
        ("drums/density controller 120", "controller"),
        ("drums/density controller 21 channel 0", "binding"),
        ("drums/density controller 21 channel 17", "channel"),
        ("drums/density controller 99999999999999999999", "binding"),
        ("drums/density controller 32 14 bit", "controller"),
        ("drums/density note 3 14 bit", "form"),
        ("drums/density program 0", "program"),
        ("drums/density program 1", "value"),
        ("drums/densty controller 21", "parameter"),
        ("drums/density= controller 21", "value"),
        ("drums/density=2 controller 21", "value"),
        ("drums/density=nan controller 21", "value"),
        ("drums/fill=1 controller 21", "value"),
        ("preset/recall note 3", "value"),
    ],
)
def test_words_that_are_no_binding_are_refused_by_the_key_that_is_wrong(words, key):
    with pytest.raises(BindingError) as refused:
        from_words(words)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"low": -2.0}, "low"),
        ({"high": 1.5}, "high"),
        ({"low": 0.5, "high": 0.5}, "high"),
        ({"mode": Mode.NEXT}, "mode"),
        ({"step": 0.0}, "step"),
        ({"step": math.nan}, "step"),
        ({"takeover": "soon"}, "takeover"),
    ],
)
def test_a_range_or_a_way_that_cannot_be_is_refused(more, key):
    with pytest.raises(BindingError) as refused:
        Binding(KNOB, "drums/density", **more)
    assert refused.value.key == key
    with pytest.raises(BindingError):
        Binding(KNOB, "drums/style", low=0.0)


def test_every_style_can_be_reached_by_a_knob():
    reached = {value_at(Choice(STYLES), position(value, 7), 0, 1) for value in range(128)}
    assert reached == set(STYLES)
