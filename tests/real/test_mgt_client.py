"""A client of the older MGT engine, that follows its protocol to the letter, at `--compat mgt`."""

from __future__ import annotations

import random
import time

import pytest
from real.mgt_client import DRUMS, STEPS, MgtClient, wait_for
from real.stage import OscEar, Sideman, free_port, until

pytestmark = pytest.mark.real

GENERATIONS = 50
QUIET_S = 0.25


class Served:
    """`sideman serve --compat mgt` without MIDI, and a client that it sends to."""

    def __init__(self, *arguments: str) -> None:
        self.ear = OscEar()
        port = free_port()
        self.client = MgtClient(port)
        compat = ("--compat", "mgt", "--compat-in", str(port), "--compat-out", f"127.0.0.1:{self.client.port}")
        still = ("--input", "none", "--output", "none", "--sound", "none")
        self.band = Sideman(self.ear, *compat, *still, *arguments)

    def __enter__(self) -> Served:
        self.ear.__enter__()
        self.client.__enter__()
        self.band.__enter__()
        until(lambda: self.band.says("ready") and self.band.says("hears"), "the session")
        return self

    def __exit__(self, *error: object) -> None:
        self.band.__exit__(*error)
        self.client.__exit__(*error)
        self.ear.__exit__(*error)

    def pattern(self) -> dict[tuple[int, str], tuple[float, float]]:
        """The newest pattern, when no other follows it any more."""
        seen = -1
        while seen != len(self.client.generations):
            seen = len(self.client.generations)
            time.sleep(QUIET_S)
        return self.client.generations[-1].cells


def _groove(client: MgtClient, steps: range, velocity: float = 100.0) -> None:
    for step in range(STEPS):
        client.put(step, velocity if step in steps else 0.0, 0.1 if step in steps else 0.0)


@pytest.mark.parametrize("unbundled", [False, True], ids=["bundled", "unbundled"])
@pytest.mark.parametrize("playing", [False, True], ids=["band stands", "band plays"])
def test_no_bar_of_the_clients_loop_is_silent_across_fifty_generations(unbundled: bool, playing: bool) -> None:
    chance = random.Random(7)
    with Served(*(["--compat-unbundled"] if unbundled else [])) as served:
        client = served.client
        if playing:
            served.band.send("/sideman/transport/play", 1)
        _groove(client, range(0, STEPS, 4))
        wait_for(client, 1)
        client.play()
        for number in range(GENERATIONS):
            before = len(client.generations)
            client.put(chance.randrange(STEPS), chance.choice((0, 40, 127)), chance.uniform(-0.5, 0.5))
            wait_for(client, before + 1)
            assert client.generations[-1].cells, number
        until(lambda: client.bars >= GENERATIONS, "bars of the loop")
        assert client.silent_bars == 0
        assert not client.strange
        numbers = [generation.number for generation in client.generations]
        assert numbers == list(range(len(numbers)))
        after_the_first = client.generations[1:]
        if unbundled:
            assert not any(generation.resets for generation in after_the_first)
        else:
            assert all(generation.resets == generation.datagrams == 1 for generation in after_the_first)
        assert not served.band.says("fault"), served.band.lines


def test_nothing_is_sent_before_the_client_speaks_and_the_band_stands_until_it_is_started() -> None:
    with Served() as served:
        time.sleep(QUIET_S)
        assert not served.client.generations
        assert not served.ear.of("/sideman/hit")
        served.band.send("/sideman/transport/play", 1)
        served.band.wait_for_hits()


def test_velocities_offsets_and_steps_are_those_of_the_protocol_and_follow_the_groove() -> None:
    with Served() as served:
        _groove(served.client, range(0, STEPS, 4))
        quarters = served.pattern()
        assert all(0 < velocity <= 1 and -0.5 <= offset <= 0.5 for velocity, offset in quarters.values())
        assert {step for step, _ in quarters} <= set(range(STEPS))
        _groove(served.client, range(STEPS), 127.0)
        busy = served.pattern()
        assert busy.keys() != quarters.keys()
        _groove(served.client, range(0, STEPS, 4))
        assert served.pattern() == quarters  # velocity 0 takes an onset away


def test_thresholds_and_maxima_count_drums_as_the_protocol_does() -> None:
    with Served() as served:
        _groove(served.client, range(0, STEPS, 2))
        for index, drum in enumerate(DRUMS):
            served.client.send(f"/threshold/{index}", 0.9999)
            assert any(name == drum for _, name in served.pattern()), drum
            served.client.send(f"/max_count/{index}", 1)
            assert sum(name == drum for _, name in served.pattern()) == 1, drum
            served.client.send(f"/threshold/{index}", 0.0)
            assert not any(name == drum for _, name in served.pattern()), drum


def test_every_message_is_answered_with_the_same_pattern_where_nothing_has_changed() -> None:
    with Served() as served:
        _groove(served.client, range(0, STEPS, 4))
        pattern = served.pattern()
        for address, values in (("/regenerate/", ()), ("/max_count/0", (32,)), ("/time_between_generations/", (0,))):
            before = len(served.client.generations)
            served.client.send(address, *values)
            assert served.pattern() == pattern
            assert len(served.client.generations) == before + 1, address


def test_a_pattern_that_is_held_is_sent_again_when_it_is_asked_for() -> None:
    with Served() as served:
        _groove(served.client, range(0, STEPS, 4))
        pattern = served.pattern()
        served.band.send("/sideman/drums/freeze", 1)
        served.client.put(1, 127.0)
        assert served.pattern() == pattern


def test_patterns_are_as_far_apart_as_the_client_wants_and_the_last_one_is_the_newest() -> None:
    with Served() as served:
        served.client.send("/time_between_generations/", 0.5)
        wait_for(served.client, 1)
        begun = time.monotonic()
        _groove(served.client, range(0, STEPS, 3))
        for _ in range(2):
            served.client.send("/regenerate/")
            time.sleep(0.1)
        wait_for(served.client, 2)
        assert time.monotonic() - begun > 0.3
        served.client.send("/time_between_generations/", 0.0)
        held = served.pattern()
        served.client.send("/regenerate/")
        assert served.pattern() == held


def test_nonsense_is_passed_over_and_said_once() -> None:
    with Served() as served:
        client = served.client
        for _ in range(3):
            for address, values in (
                ("/VelutimeIndex", (100.0, 0.0, 32.0)),
                ("/VelutimeIndex", (100.0, 0.0)),
                ("/VelutimeIndex", (float("nan"), 0.0, 1.0)),
                ("/threshold/9", (0.5,)),
                ("/threshold/x", (0.5,)),
                ("/threshold/0", (float("inf"),)),
                ("/nonesuch", (1.0,)),
            ):
                client.send(address, *values)
            client.send_bytes(b"#bundle\0" + b"\xff" * 12)
        client.put(0, 100)
        wait_for(client, 1)
        until(lambda: served.band.says("/nonesuch"), "the sentence")
        assert sum("/nonesuch" in line for line in served.band.lines) == 1
        assert not served.band.says("fault"), served.band.lines


def test_a_port_that_is_taken_is_one_sentence_that_names_the_option() -> None:
    with OscEar() as ear:
        port = str(ear.port)
        with Sideman(ear, "--compat", "mgt", "--compat-in", port, "--input", "none", "--output", "none") as band:
            assert band.wait() == 2
        assert any("--compat-in" in line for line in band.lines), band.lines
        with Sideman(ear, "--compat", "mgt", "--compat-in", "0", "--compat-out", "nowhere") as band:
            assert band.wait() == 2
        assert any("--compat-out" in line for line in band.lines), band.lines
