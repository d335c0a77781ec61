"""Which OSC messages are worth being parsed."""

import random
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_message import OscMessage
from real.malformed import osc_datagram

from realtime.listen.osc_input import encode, is_well_formed, tagged_messages
from realtime.listen.osc_shape import LARGEST_MESSAGE_BYTES, LONGEST_ADDRESS, MOST_ARGUMENTS, is_plain

PROJECT = Path(__file__).resolve().parent.parent
LONGEST_PARSE_S = 0.05  # on a busy machine; unbounded it takes seconds


@pytest.mark.parametrize(
    "message",
    [
        encode("/sideman/onset", 100, 60.5),
        encode("/sideman/preset/save", "x" * 200),
        encode("/" + "a" * (LONGEST_ADDRESS - 1), 1),
        encode("/", *range(MOST_ARGUMENTS)),
        b"/sideman/groove/clear\0\0\0",
        b"/a\0\0",
        b"/a\0\0,\0\0\0",
        b"/a\0\0,[i]\0\0\0\0\0\0\0\1",
    ],
)
def test_what_somebody_may_mean_is_plain(message):
    assert is_plain(message)


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"/",
        b"/sideman/onset",  # no end
        b"\0\0\0\0",
        b"sideman\0",
        encode("/" + "a" * LONGEST_ADDRESS, 1),
        encode("/", *range(MOST_ARGUMENTS + 1)),
        encode("/sideman/get", "x" * LARGEST_MESSAGE_BYTES),
        "/ü\0".encode(),
        b"/\x1b[2J\0\0\0",
        b"/a\0\0fff\0",  # no comma
        b"/a\0\0,fff",  # types without an end
        b"/a\0\0,zzz\0\0\0\0",
        b"/a\0\0," + b"[" * 3000 + b"]" * 3000 + b"\0\0\0",
    ],
)
def test_what_nobody_means_is_not(message):
    assert not is_plain(message)


def test_what_is_plain_is_parsed_in_a_moment_or_refused():
    chance = random.Random(11)
    worst = [
        encode("/get", "x" * (LARGEST_MESSAGE_BYTES - 100)),
        b"/get\0\0\0\0," + b"f" * 63 + bytes(LARGEST_MESSAGE_BYTES - 80),
        b"/get\0\0\0\0," + b"s" * 63 + b"a" * (LARGEST_MESSAGE_BYTES - 80),
        *(osc_datagram(chance) for _ in range(3000)),
    ]
    for datagram in worst:
        begun = time.process_time()
        if is_well_formed(datagram):
            for _, message in tagged_messages(datagram):
                try:
                    OscMessage(message)
                except Exception:  # as the port takes whatever the parser makes of it
                    continue
        assert time.process_time() - begun < LONGEST_PARSE_S, datagram[:80]


@given(st.binary(max_size=200))
def test_any_bytes_are_plain_or_not(message):
    for data in (message, b"/" + message, b"/a\0\0" + message, b"/a\0\0," + message):
        is_plain(data)


def test_what_is_passed_over_without_an_answer_is_told_among_the_known_limits():
    (told,) = [
        limit
        for limit in (PROJECT / "max_patches" / "README.md").read_text().partition("## Known limits")[2].split("\n- ")
        if "passed over without a word" in limit
    ]
    numbers = {int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", told)}
    assert numbers == {LARGEST_MESSAGE_BYTES, LONGEST_ADDRESS, MOST_ARGUMENTS}
