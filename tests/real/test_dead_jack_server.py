"""A JACK server that dies under a session, and one that comes back."""

from __future__ import annotations

import pytest
from real.score import plans
from real.stage import JackServer, Judge, Keyboard, OscEar, Sideman, until

pytestmark = pytest.mark.real


def test_the_session_outlives_its_server_and_takes_up_the_next_one() -> None:
    arguments = ("--input", "Keys", "--output", "Judge")
    with JackServer() as server, OscEar() as ear:
        with Judge(server), Keyboard(server):
            band = Sideman(ear, *arguments, server=server)
            try:
                band.wait_for_hits()
                server.kill()
                until(lambda: band.says("JACK server is gone"), "the loss is said")
            except BaseException:
                band.__exit__()
                raise
        with band:
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
