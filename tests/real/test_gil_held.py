"""The host's Python stands still for three seconds: what goes out over JACK, or over RtMidi in C++, does not."""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np
import pytest
from real.score import compare
from real.stage import HERE, PERIOD_FRAMES, SAMPLE_RATE, JackServer, Judge, Keyboard, OscEar, Process, free_port, until

from realtime._core import HAS_RTMIDI

pytestmark = pytest.mark.real

HELD_NS = 2_900_000_000
FEWEST_HITS = 12
LATEST_MS = {"jack": 2.0, "rtmidi": 2.0 + 2 * PERIOD_FRAMES / SAMPLE_RATE * 1e3}  # RtMidi sends by periods
PLAYED_ONSETS = 24


def another_hit(judge: Judge) -> Callable[[], bool]:
    """Whether a hit was recorded since now."""
    heard = judge.count()
    return lambda: judge.count() > heard


@pytest.mark.parametrize("way", ["jack", "rtmidi"])
def test_no_hit_is_missing_or_late_while_the_gil_is_held(way: str) -> None:
    if way == "rtmidi" and not HAS_RTMIDI:
        pytest.skip("this build has no RtMidi")
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server) as keys:
        ports = (
            "--midi",
            way,
            "--osc-in",
            str(free_port()),
            "--osc-out",
            f"127.0.0.1:{ear.port}",
            "--input",
            "Keys",
            "--output",
            "Judge",
        )
        with Process([sys.executable, str(HERE / "gil_holder.py"), *ports], server.environment) as band:
            until(judge.count, "the first hit")
            for onset in range(PLAYED_ONSETS):  # sparse playing would leave few hits to lose
                keys.strike(60, 100)
                until(another_hit(judge), f"a hit after onset {onset}")
            band.tell("hold")
            keys.strike(60, 90)
            until(lambda: band.says("held"), "the GIL held and let go")
            count = judge.count()
            until(lambda: judge.count() > count + 40, "some bars more")
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    held = next(line for line in band.lines if line.startswith("held"))
    from_ns, to_ns = map(int, held.split()[1:])
    assert to_ns - from_ns > HELD_NS
    compared = compare(recorded, ear.heard, 120.0)
    if way == "jack":
        compared.require_no_gap()
    else:  # within its period a hit is where RtMidi puts it
        assert not compared.disagreements, "\n".join(compared.disagreements)
    meanwhile = (compared.due_ns > from_ns) & (compared.due_ns < to_ns)
    assert np.sum(meanwhile) >= FEWEST_HITS
    assert compared.beside_ms[meanwhile].max() < LATEST_MS[way]
