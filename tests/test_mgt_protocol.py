"""The MGT engine's protocol: what a client's message means, and how a pattern goes to it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_bundle import OscBundle
from pythonosc.osc_message import OscMessage

from realtime.control.domains import ParameterError
from realtime.mgt_protocol import (
    WIRE_NAMES,
    PutOnset,
    Regenerate,
    SetMaximum,
    SetPause,
    SetThreshold,
    step_by_step,
    understand,
    whole,
)
from realtime.music.hvo import DRUMS, STEPS
from realtime.music.kit import KIT

LARGEST_DATAGRAM = 65507


def pattern(*hits):
    """(32, 27) of hits (step, drum, velocity, offset)."""
    hvo = np.zeros((STEPS, 3 * DRUMS), np.float32)
    for step, drum, velocity, offset in hits:
        hvo[step, [drum, DRUMS + drum, 2 * DRUMS + drum]] = 1, velocity, offset
    return hvo


def messages(datagram):
    found = OscBundle(datagram) if OscBundle.dgram_is_bundle(datagram) else [OscMessage(datagram)]
    return [(message.address, tuple(message.params)) for message in found]


@pytest.mark.parametrize(
    ("address", "arguments", "meaning"),
    [
        ("/VelutimeIndex", (127.0, -0.25, 31.0), PutOnset(31, 1.0, -0.25)),
        ("/VelutimeIndex", (0, 0, 0), PutOnset(0, 0.0, 0.0)),
        ("/VelutimeIndex", (300, 2, 1), PutOnset(1, 1.0, 0.5)),
        ("/VelutimeIndex/", (63.5, -9.0, 2, "more"), PutOnset(2, 0.5, -0.5)),
        ("/threshold/0", (0.25,), SetThreshold(0, 0.75)),
        ("/threshold/8", (2,), SetThreshold(8, 0.0)),
        ("/threshold/3/", (-1,), SetThreshold(3, 1.0)),
        ("/max_count/4", (16.0,), SetMaximum(4, 16)),
        ("/max_count/4", (99,), SetMaximum(4, 32)),
        ("/regenerate/", (), Regenerate()),
        ("/regenerate", ("bang",), Regenerate()),
        ("/time_between_generations/", (2.0,), SetPause(2.0)),
        ("/time_between_generations", (-5,), SetPause(0.0)),
    ],
)
def test_a_message_means_what_the_engine_takes_it_for(address, arguments, meaning):
    assert understand(address, arguments) == meaning


@pytest.mark.parametrize(
    ("address", "arguments"),
    [
        ("/VelutimeIndex", (100, 0.0)),
        ("/VelutimeIndex", (100, 0.0, 32)),
        ("/VelutimeIndex", (100, 0.0, -1)),
        ("/VelutimeIndex", ("loud", 0.0, 1)),
        ("/VelutimeIndex", (float("nan"), 0.0, 1)),
        ("/VelutimeIndex", (100, float("inf"), 1)),
        ("/threshold/9", (0.5,)),
        ("/threshold/-1", (0.5,)),
        ("/threshold/²", (0.5,)),
        ("/threshold/" + "1" * 10_000, (0.5,)),
        ("/threshold", (0.5,)),
        ("/threshold/1", ()),
        ("/max_count/1", (float("nan"),)),
        ("/max_count/1", (b"\0",)),
        ("/time_between_generations", ()),
        ("/sideman/drums/density", (0.5,)),
        ("", ()),
    ],
)
def test_what_has_no_meaning_is_a_sentence(address, arguments):
    with pytest.raises(ParameterError):
        understand(address, arguments)


@given(st.text(max_size=30), st.lists(st.none() | st.floats() | st.integers() | st.text() | st.binary(), max_size=4))
def test_whatever_comes_is_understood_or_refused(tail, arguments):
    for head in ("/VelutimeIndex", "/threshold/", "/max_count/", "/regenerate", "/time_between_generations", ""):
        try:
            understand(head + tail, arguments)
        except ParameterError:
            continue


def test_the_names_stand_in_the_order_of_the_kit():
    assert len(WIRE_NAMES) == len(KIT)
    assert [KIT[WIRE_NAMES.index(name)].name for name in ("TOM_3_LO", "TOM_2_MID", "TOM_1_HI")] == [
        "low tom",
        "mid tom",
        "high tom",
    ]


def test_a_whole_pattern_is_one_datagram_reset_first_and_count_last():
    datagram = whole(pattern((0, 0, 0.5, 0.25), (31, 8, 1.0, -0.5)), 7)
    assert messages(datagram) == [
        ("/reset_table", (1,)),
        ("/drum_generated/KICK", (0.5, 0.25, 0)),
        ("/drum_generated/RIDE", (1.0, -0.5, 31)),
        ("/generation_count", (7,)),
    ]


def test_a_pattern_full_of_hits_still_is_one_datagram():
    datagram = whole(np.ones((STEPS, 3 * DRUMS), np.float32), 2**31 - 1)
    assert len(messages(datagram)) == STEPS * DRUMS + 2
    assert len(datagram) <= LARGEST_DATAGRAM


def test_step_by_step_the_table_is_never_emptied_and_ends_as_the_new_pattern():
    old, new = pattern((0, 0, 0.5, 0.0), (4, 1, 0.5, 0.0)), pattern((0, 0, 0.75, 0.0), (8, 2, 1.0, 0.0))
    table, sizes = {}, []
    for before, hvo in ((None, old), (old, new)):
        for datagram in step_by_step(hvo, before, 0):
            ((address, values),) = messages(datagram)
            if address == "/reset_table":
                assert before is None
                table.clear()
            elif address != "/generation_count":
                velocity, _, step = values
                table[address.rpartition("/")[2], step] = velocity
                sizes.append(sum(velocity > 0 for velocity in table.values()))
    assert {cell for cell, velocity in table.items() if velocity > 0} == {("KICK", 0), ("HH_CLOSED", 8)}
    assert min(sizes) >= 1
