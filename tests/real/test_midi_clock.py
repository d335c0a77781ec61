"""Sideman follows a MIDI clock that nobody here wrote, and sends one that another Sideman follows."""

from __future__ import annotations

import numpy as np
import pytest
from real.jack_master import STOP, TICK, JackMaster, settle, tick_line
from real.recorded import Recorded
from real.stage import JackServer, Judge, OscEar, Sideman, until

pytestmark = pytest.mark.real

BPM = 113.0
IN = "Sideman:Sideman In"
OUT_WIRED = ("--output", "Judge", "--set", "offset/quantise=1")
FOLLOWS = ("--clock", "midi", *OUT_WIRED)
MS = 1_000_000


def errors_from_ticks_ms(recorded: Recorded, bpm: float) -> np.ndarray:
    """How far each hit, from two bars on, lies from the nearest sixteenth between the ticks beside it.

    The ticks themselves are the master's beat: where the server stands still they come later, and so must the hits.
    What comes within a second of such a moment is left out.
    """
    line_ns, beat_ns = tick_line(recorded.messages, bpm)
    assert abs(60e9 / beat_ns / bpm - 1) < 0.001
    ticks_ns = np.array([m.ns for m in recorded.messages if m.data[0] == TICK])[-len(line_ns) :]
    beats = (line_ns - line_ns[0]) / beat_ns
    hits_ns = np.array([hit.ns for hit in recorded.hits if not slipped_near(hit.ns, recorded.slips_ns)])
    hits_ns = hits_ns[(hits_ns > ticks_ns[0]) & (hits_ns < ticks_ns[-1])]
    sixteenths = np.round(np.interp(hits_ns, ticks_ns, beats) * 4)
    errors_ms = (hits_ns - np.interp(sixteenths / 4, beats, ticks_ns)) / MS
    return errors_ms[sixteenths >= 2 * 4 * 4]


def slipped_near(ns: int, slips_ns: list[int]) -> bool:
    """Whether the server lost time in the second before, or is about to."""
    return any(-50 * MS < ns - slip_ns < 1000 * MS for slip_ns in slips_ns)


def test_every_hit_lies_on_the_masters_beat() -> None:
    with JackServer() as server, OscEar() as ear, Judge(server) as judge:
        with Sideman(ear, *FOLLOWS, server=server) as band, JackMaster(server, BPM, IN, Judge.PORT) as master:
            until(lambda: band.says("the band waits for MIDI clock"), "the wait for the clock")
            assert not judge.count()
            master.play()
            band.wait_for_hits(120, 40.0)
            master.stop()
            settle(0.5)
            assert band.end() == 0, "\n".join(band.lines)
        recorded = judge.stop()
    errors_ms = errors_from_ticks_ms(recorded, BPM)
    assert len(errors_ms) > 60
    assert np.quantile(np.abs(errors_ms), 0.9) < 2.0, errors_ms
    stopped_ns = next(m.ns for m in recorded.messages if m.data[0] == STOP)
    assert not [hit for hit in recorded.hits if hit.ns > stopped_ns + 100 * MS], "nothing sounds after the stop"
    assert not recorded.sounding_at_the_end()


def test_a_clock_that_is_pulled_out_stops_the_band_after_a_beat_and_brings_it_back() -> None:
    with JackServer() as server, OscEar() as ear, Judge(server) as judge:
        with Sideman(ear, *FOLLOWS, server=server) as band, JackMaster(server, BPM, IN, Judge.PORT) as master:
            master.play()
            band.wait_for_hits(20)
            master.pull_out()
            until(lambda: playing_told(ear) is False, "the word that the band has stopped")
            hits = len(ear.of("/sideman/hit"))
            settle(1.0)
            assert len(ear.of("/sideman/hit")) == hits
            master.plug_in()
            master.stop()
            master.play()
            band.wait_for_hits(20)
            assert band.end() == 0
        recorded = judge.stop()
    assert not recorded.sounding_at_the_end()
    ticks_ns = [m.ns for m in recorded.messages if m.data[0] == TICK]
    gap = int(np.argmax(np.diff(ticks_ns)))
    beat_ns = 60e9 / BPM
    until_then = [m for m in recorded.messages if m.ns < ticks_ns[gap] + beat_ns + 150 * MS]
    assert not Recorded(until_then, recorded.deaf_ns, recorded.slips_ns).sounding_at_the_end()
    silent = [h for h in recorded.hits if ticks_ns[gap] + beat_ns + 150 * MS < h.ns < ticks_ns[gap + 1] - 50 * MS]
    assert not silent


def test_auto_takes_the_clock_that_runs_and_says_so() -> None:
    with JackServer() as server, OscEar() as ear, Sideman(ear, server=server) as band:
        band.wait_for_hits(10)
        with JackMaster(server, 140.0, IN) as master:
            master.play()
            until(lambda: band.says("MIDI clock drives the band"), "the word of who drives")
            until(lambda: tempo_told(ear) == pytest.approx(140, rel=0.01), "the clock's tempo")
            band.wait_for_hits(10)


def playing_told(ear: OscEar) -> bool | None:
    told = ear.of("/sideman/transport/play")
    return bool(told[-1].arguments[0]) if told else None


def tempo_told(ear: OscEar) -> float:
    told = ear.of("/sideman/transport/tempo")
    return float(told[-1].arguments[0]) if told else 0.0


def test_another_sideman_follows_our_clock() -> None:
    arguments = ("--clock-out", "--clock", "internal", "--tempo", "97", *OUT_WIRED)
    with JackServer() as server, OscEar() as ear, OscEar() as other_ear, Judge(server) as judge:
        with Sideman(ear, *arguments, server=server) as master:
            master.wait_for_hits()
            with Sideman(other_ear, "--clock", "midi", "--output", "none", server=server) as follower:
                until(lambda: follower.says("the band waits"), "the follower's ports")
                server.connect("Sideman:Sideman Out", "Sideman-01:Sideman In")
                master.send("/sideman/transport/play", 0)
                settle(0.5)
                master.send("/sideman/transport/play", 1)
                follower.wait_for_hits(60, 40.0)
                assert tempo_told(other_ear) == pytest.approx(97, rel=0.01)
                master.send("/sideman/transport/play", 0)
                until(lambda: playing_told(other_ear) is False, "the follower's stop")
            assert master.end() == 0
        recorded = judge.stop()
    line_ns, beat_ns = tick_line(recorded.messages, 97.0)
    assert 60e9 / beat_ns == pytest.approx(97, rel=1e-4)
    ticks_ns = np.array([m.ns for m in recorded.messages if m.data[0] == TICK])[-len(line_ns) :]
    assert np.quantile(np.abs(ticks_ns - line_ns), 0.9) < 0.5 * MS
