"""A JACK server that dies under a session, and one that comes back."""

from __future__ import annotations

from contextlib import ExitStack

import numpy as np
import pytest
from real.score import compare, plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

pytestmark = pytest.mark.real

BACK_LIMIT_S = 2.0
ON_THE_BEAT_MS = 2.0


def test_the_session_outlives_its_server_and_takes_up_the_next_one() -> None:
    arguments = ("--input", "Keys", "--output", "Judge")
    with JackServer() as server, OscEar() as ear, ExitStack() as later:
        with Judge(server), Keyboard(server):
            band = later.enter_context(Sideman(ear, *arguments, server=server))
            band.wait_for_hits()
            server.kill()
            until(lambda: band.says("JACK server is gone"), "the loss is said")
        band.wait_for_hits(20)
        server.start()
        with Judge(server) as judge, Keyboard(server) as keys:
            until(lambda: band.says("JACK is back"), "the return is said")
            wanted = {("Keys:out", "Sideman:Sideman In"), ("Sideman:Sideman Out", "Judge:in")}
            until(lambda: wanted <= server.connections(), "the connections, as before")
            until(judge.count, "a hit at the port of the new server")
            before = len(plans(ear.heard))
            keys.strike(60, 100)
            until(lambda: len(plans(ear.heard)) > before, "an answer to a note from the new server")
            assert band.end() == 0


def test_after_a_restart_the_hits_are_back_within_two_seconds_on_the_beat_and_none_sticks() -> None:
    with JackServer() as server, OscEar() as ear, ExitStack() as later:
        with Judge(server):
            band = later.enter_context(Sideman(ear, "--output", "Judge", server=server))
            band.wait_for_hits(8)
            server.kill()
            until(lambda: band.says("JACK server is gone"), "the loss is said")
        server.start()
        with Judge(server) as judge:
            until(judge.count, "a hit at the judge's port", BACK_LIMIT_S)
            band.wait_for_hits(40)
            assert band.end() == 0, "\n".join(band.lines)
            recorded = judge.stop()
    assert not recorded.sounding_at_the_end()
    comparison = compare(recorded, ear.heard, 120.0)
    comparison.require_no_gap()
    # The OSC output knows of no server: it has kept the beat all the while.
    beside_ms = [min(abs(hit.ns - message.ns) for message in ear.of("/sideman/hit")) / 1e6 for hit in recorded.hits]
    assert np.median(beside_ms) < ON_THE_BEAT_MS
