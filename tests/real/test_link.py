"""Link: Sideman's clock and programs that use the Link library, as peers in a network of their own."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import numpy as np
import pytest
from real.stage import HERE, Process, until

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(importlib.util.find_spec("link") is None, reason="the extra `link` is not installed"),
]

NETWORK = (
    "ip link set lo up && ip link set lo multicast on && ip route add 224.0.0.0/4 dev lo && echo ready && exec cat"
)
SETTLE_S = 1.0
FOUNDED_S = 1.0  # of two sessions less than half a second apart in age Link keeps either
WATCH_S = 4.0
VANISHED_LIMIT_S = 20.0


class Network(Process):
    """A network namespace in which Link's multicast reaches nobody else."""

    def __init__(self) -> None:
        super().__init__(["unshare", "--net", "sh", "-c", NETWORK])


class Peer(Process):
    """A program in the session; see link_peer.py. Of two sessions the older one stays, so its founder comes first."""

    def __init__(self, network: Network, kind: str, bpm: float, founds: bool = False) -> None:
        within = ["nsenter", f"--net=/proc/{network.pid}/ns/net"]
        super().__init__([*within, sys.executable, str(HERE / "link_peer.py"), kind, str(bpm)])
        until(lambda: self.looks(), f"a {kind} peer")
        if founds:
            time.sleep(FOUNDED_S)

    def _ask_to_end(self) -> None:
        if self.alive:
            self.tell("leave")

    def looks(self, since: int = 0) -> list[SimpleNamespace]:
        """What it has printed, from number `since` on."""
        return [SimpleNamespace(**json.loads(line)) for line in self.lines[since:] if line.startswith("{")]

    @property
    def now(self) -> SimpleNamespace:
        """Its newest look."""
        return self.looks(-2)[-1]

    def becomes(self, what: Callable[[SimpleNamespace], object], name: str, limit_s: float = 15.0) -> SimpleNamespace:
        """Waits until its newest look is so."""
        until(lambda: what(self.now), name, limit_s)
        return self.now


@pytest.fixture(scope="module")
def network() -> Iterator[Network]:
    if subprocess.run(["unshare", "--net", "ip", "link"], capture_output=True, check=False).returncode:
        pytest.skip("a network namespace needs root and iproute2")
    with Network() as network:
        until(lambda: network.says("ready"), "a network namespace")
        yield network


def watch(*peers: Peer, seconds: float = WATCH_S) -> list[list[SimpleNamespace]]:
    """What each of them prints in so many seconds."""
    begun = [len(peer.lines) for peer in peers]
    time.sleep(seconds)
    return [peer.looks(since) for peer, since in zip(peers, begun, strict=True)]


def apart_ms(looks: list[SimpleNamespace], others: list[SimpleNamespace]) -> np.ndarray:
    """How far the first one's beats lie ahead of the other's, within the bar, at the same moments."""
    ns = np.array([other.ns for other in others])
    line = np.polyfit(ns - ns[0], np.unwrap([other.beat for other in others], period=4.0), 1)
    errors = [(look.beat - np.polyval(line, look.ns - ns[0]) + 2) % 4 - 2 for look in looks]
    return np.array(errors) * 60_000 / looks[0].bpm


def is_bpm(look: SimpleNamespace, bpm: float) -> bool:
    """On the wire a tempo is a whole number of microseconds a beat."""
    return bool(look.bpm == pytest.approx(bpm, abs=2e-3))


def percentile(values: np.ndarray, share: float = 99) -> float:
    return float(np.percentile(np.abs(values), share))


def test_a_session_joined_mid_song_gives_its_tempo_and_phase_and_no_word_of_its_start(network: Network) -> None:
    """By Link's own rule what plays and stands persists when a session is joined, until somebody starts or stops."""
    with Peer(network, "library", 103.7) as other:
        other.tell("play")
        other.becomes(lambda look: look.plays, "the session's start")
        time.sleep(SETTLE_S)
        with Peer(network, "clock", 140) as clock:
            clock.becomes(lambda look: look.heard and is_bpm(look, 103.7), "the session's tempo")
            time.sleep(SETTLE_S)
            looks, others = watch(clock, other)
            assert all(is_bpm(look, 103.7) for look in [*looks, *other.looks()])
            errors = apart_ms(looks, others)
            print(f"phase apart: p50 {percentile(errors, 50):.3f}, p99 {percentile(errors):.3f} ms")
            print(f"a reading takes {np.median([look.took_ns for look in looks]) * 1e-3:.0f} us")
            assert percentile(errors) < 1.0
            assert {(look.motion, look.fault) for look in looks} == {("untold", "")}
            place = clock.now.place
            other.tell("stop")
            other.becomes(lambda look: not look.plays, "a stop")
            other.tell("play")
            clock.becomes(lambda look: look.motion == "runs" and look.place == place + 1, "a start")


def test_joining_leaves_the_tempo_of_the_session_alone_and_either_may_change_it_later(network: Network) -> None:
    with Peer(network, "library", 92, founds=True) as other, Peer(network, "clock", 120) as clock:
        clock.becomes(lambda look: look.peers == 1 and is_bpm(look, 92), "the session's tempo")
        assert clock.now.motion == "untold"
        time.sleep(SETTLE_S)
        assert all(is_bpm(look, 92) for look in other.looks())
        place = clock.now.place
        for told, bpm, follower in ((other, 131.5, clock), (clock, 77.25, other)):
            told.tell(f"tempo {bpm}")
            follower.becomes(lambda look, bpm=bpm: is_bpm(look, bpm), f"{bpm} bpm")
            time.sleep(SETTLE_S)
            assert percentile(apart_ms(*watch(clock, other, seconds=2))) < 1.0
        assert clock.now.place == place


def test_start_and_stop_go_both_ways_and_the_song_begins_on_the_bar_of_the_session(network: Network) -> None:
    with Peer(network, "library", 120) as other, Peer(network, "clock", 120) as clock:
        clock.becomes(lambda look: look.peers == 1, "a peer")
        time.sleep(SETTLE_S)
        for told, told_of in ((other, clock), (clock, other), (other, clock)):
            place = clock.now.place
            told.tell("play")
            clock.becomes(lambda look: look.motion == "runs", "a start")
            other.becomes(lambda look: look.plays, "a start")
            looks, others = watch(clock, other, seconds=1)
            assert {(look.place, look.place_beat) for look in looks} == {(place + 1, 0.0)}
            assert -4 < looks[0].beat < 2
            assert percentile(apart_ms(looks, others)) < 1.0
            told_of.tell("stop")
            clock.becomes(lambda look: look.motion == "stands", "a stop")
            other.becomes(lambda look: not look.plays, "a stop")
            assert clock.now.heard
            assert clock.now.place == place + 1


def test_a_peer_that_vanishes_is_noticed_and_the_line_goes_on(network: Network) -> None:
    with Peer(network, "library", 110, founds=True) as other, Peer(network, "clock", 120) as clock:
        clock.becomes(lambda look: look.heard and is_bpm(look, 110), "a peer")
        time.sleep(SETTLE_S)
        before, begun_s = clock.now, time.monotonic()
        other.end(9)
        clock.becomes(lambda look: look.peers == 0 and not look.heard, "a peer's end", VANISHED_LIMIT_S)
        print(f"noticed after {time.monotonic() - begun_s:.1f} s")
        after = clock.now
        assert (after.heard, after.motion, after.place) == (False, "untold", before.place)
        assert is_bpm(after, 110)
        beats = (after.ns - before.ns) * 110 / 60e9
        assert after.beat == pytest.approx(before.beat + beats, abs=0.005)


def test_a_song_goes_on_when_the_last_peer_has_left(network: Network) -> None:
    with Peer(network, "clock", 120) as clock:
        with Peer(network, "library", 120) as other:
            clock.becomes(lambda look: look.peers == 1, "a peer")
            other.tell("play")
            before = clock.becomes(lambda look: look.motion == "runs", "a start")
        clock.becomes(lambda look: look.peers == 0, "a peer's end")
        time.sleep(SETTLE_S)
        assert (clock.now.heard, clock.now.motion, clock.now.place) == (True, "runs", before.place)


def test_a_phase_that_is_moved_by_force_is_a_place(network: Network) -> None:
    with Peer(network, "library", 120) as other, Peer(network, "clock", 120) as clock:
        clock.becomes(lambda look: look.peers == 1, "a peer")
        time.sleep(SETTLE_S)
        place = clock.now.place
        other.tell(f"force {other.now.beat + 1.5}")
        clock.becomes(lambda look: look.place == place + 1, "a place")
        time.sleep(SETTLE_S)
        assert percentile(apart_ms(*watch(clock, other, seconds=1))) < 1.0
        assert clock.now.place == place + 1


def test_who_joins_a_band_that_plays_by_itself_takes_its_tempo_and_phase(network: Network) -> None:
    with Peer(network, "clock", 120) as clock:
        clock.tell("offer 87.5 33.25")
        clock.becomes(lambda look: is_bpm(look, 87.5) and look.beat > 33, "the band's own line")
        time.sleep(SETTLE_S)
        with Peer(network, "library", 140) as other:
            place = clock.becomes(lambda look: look.peers == 1, "a peer").place
            other.becomes(lambda look: is_bpm(look, 87.5), "the band's tempo")
            time.sleep(SETTLE_S)
            looks, others = watch(clock, other)
            assert percentile(apart_ms(looks, others)) < 1.0
            assert all(is_bpm(look, 87.5) for look in looks)
            assert clock.now.place == place
            other.tell("tempo 95")
            clock.becomes(lambda look: is_bpm(look, 95), "the other's tempo")
            time.sleep(SETTLE_S)
            assert is_bpm(clock.now, 95), "what is offered is for an empty session"


def test_two_clocks_of_sideman_agree(network: Network) -> None:
    with Peer(network, "clock", 120, founds=True) as first, Peer(network, "clock", 90) as second:
        second.becomes(lambda look: look.peers == 1 and is_bpm(look, 120), "the first one's tempo")
        first.tell("play")
        second.becomes(lambda look: look.motion == "runs", "a start")
        time.sleep(SETTLE_S)
        assert percentile(apart_ms(*watch(first, second))) < 1.0
        assert first.now.beat == pytest.approx(second.now.beat, abs=0.2)
