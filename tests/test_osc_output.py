"""What leaves over OSC."""

import socket

import numpy as np
import pytest
from pythonosc.osc_packet import OscPacket

from realtime._core import Pattern, SchedulerThread, Timeline, monotonic_ns
from realtime.music.kit import KICK, KIT, PITCHES, SNARE
from realtime.play.osc_messages import LARGEST_BUNDLE, cue_message, encode_plan
from realtime.play.osc_output import OscDestinationError, OscOutput, resolve


def pattern():
    hvo = np.zeros((32, 27), np.float32)
    hvo[[0, 16], KICK] = 1
    hvo[[0, 16], 9 + KICK] = (1.0, 0.5)
    hvo[8, SNARE] = 1
    hvo[8, 9 + SNARE] = 0.25
    hvo[8, 18 + SNARE] = -0.125
    return Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, anchor_beat=0.0, id=7)


def plan_of(pattern):
    return [message for datagram in encode_plan(pattern, 12.0) for message in messages(datagram)]


def messages(datagram):
    return [(timed.message.address, timed.message.params) for timed in OscPacket(datagram).messages]


def test_a_plan_is_one_bundle_with_a_flat_message_a_drum():
    (datagram,) = encode_plan(pattern(), 12.0)
    plan = messages(datagram)
    assert plan[0] == ("/sideman/plan/commit", [12.0])
    assert [address for address, _ in plan[1:]] == ["/sideman/plan"] * 9
    by_drum = {params[0]: params[1:] for _, params in plan[1:]}
    assert by_drum["kick"] == [0, 127, 0.0, 16, 64, 0.0]
    assert by_drum["snare"] == [8, 32, -0.125]
    assert by_drum["closed_hat"] == []


def test_the_greatest_plan_comes_whole_and_in_order_in_datagrams_no_larger_than_a_packet():
    hvo = np.ones((32, 27), np.float32)
    hvo[:, 18:] = 0.25
    full = Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, anchor_beat=0.0, id=7)
    datagrams = list(encode_plan(full, 12.0))
    assert [len(datagram) for datagram in datagrams] == [1076, 1048, 1040, 1044, 508]
    assert max(map(len, datagrams)) <= LARGEST_BUNDLE
    plan = plan_of(full)
    assert plan[0] == ("/sideman/plan/commit", [12.0])
    assert [(address, params[0]) for address, params in plan[1:]] == [("/sideman/plan", drum.wire_name) for drum in KIT]
    every = [value for step in range(32) for value in (step, 127, 0.25)]
    assert all(params[1:] == every for _, params in plan[1:])


def test_hits_leave_at_their_due_time_and_note_offs_do_not():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind(("127.0.0.1", 0))
        peer.settimeout(5.0)
        out = OscOutput(f"127.0.0.1:{peer.getsockname()[1]}")
        scheduler = SchedulerThread()
        scheduler.add_sink(out.queue)
        scheduler.submit(0, pattern(), 1.0)
        start_ns = monotonic_ns() + 20_000_000
        scheduler.start(Timeline(240.0, 0.0, start_ns))
        heard = []
        while len(heard) < 3:
            heard += messages(peer.recv(4096))
            arrived_ns = monotonic_ns()
            beat = (0.0, 1.96875, 4.0)[len(heard) - 1]
            assert arrived_ns >= start_ns + beat * 250_000_000
        scheduler.close()
        out.close()
    assert heard == [
        ("/sideman/hit", ["kick", 36, 127]),
        ("/sideman/hit", ["snare", 38, 32]),
        ("/sideman/hit", ["kick", 36, 64]),
    ]


@pytest.mark.parametrize(
    "wrong", ["7401", "127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:70000", ":7401", "host:x"]
)
def test_a_destination_is_host_and_port(wrong):
    with pytest.raises(OscDestinationError, match="HOST:PORT"):
        resolve(wrong)


def test_names_are_resolved():
    assert resolve("localhost:7401") == ("127.0.0.1", 7401)


def test_a_cue_has_a_name_and_a_beat():
    assert messages(cue_message("fill", 16.0).encoded()) == [("/sideman/cue", ["fill", 16.0])]


def test_the_plan_of_a_pattern_of_one_bar_is_told_for_two():
    hvo = pattern().hvo()[:16]
    short = Pattern.from_hvo(hvo, pitches=PITCHES, gate_beats=0.1, anchor_beat=0.0, id=7)
    by_drum = {params[0]: params[1:] for _, params in plan_of(short)[1:]}
    assert by_drum["kick"] == [0, 127, 0.0, 16, 127, 0.0]
    assert by_drum["snare"] == [8, 32, -0.125, 24, 32, -0.125]
