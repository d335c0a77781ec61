"""A pad that strikes its drum at once, filters, and panic, at real JACK ports."""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
import pytest
from real.recorded import Recorded
from real.stage import PERIOD_FRAMES, SAMPLE_RATE, JackServer, Judge, Keyboard, OscEar, Sideman, until

from realtime.music.kit import CRASH, KIT

pytestmark = pytest.mark.real

PERIOD_NS = PERIOD_FRAMES * 1_000_000_000 // SAMPLE_RATE
ARGUMENTS = ("--input", "Keys", "--output", "Judge", "--sound", "none")
PAD, PAD_CHANNEL, STROKES = 90, 4, 40
CRASH_PITCH = KIT[CRASH].pitch
SAME_STROKE_NS = 30_000_000


def tapped(keys: Keyboard, velocity: int) -> int:
    """Strikes the pad now and gives the moment."""
    at_ns = time.monotonic_ns() + PERIOD_NS
    keys.send(bytes((0x90 | PAD_CHANNEL, PAD, velocity)), at_ns)
    return at_ns


def crashes(recorded: Recorded) -> list[tuple[int, int]]:
    return [(hit.ns, hit.data[2]) for hit in recorded.hits if hit.data[:2] == bytes((0x99, CRASH_PITCH))]


@pytest.mark.parametrize("plays", [True, False])
def test_a_pad_strikes_its_drum_within_a_few_periods_whether_the_band_plays_or_not(plays: bool) -> None:
    mute = ("--set", "drums/mute/crash=1", "--set", "input/drum/crash=90")
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server) as keys:
        with Sideman(ear, *ARGUMENTS, *mute, server=server) as band:
            band.wait_for_hits(4)
            if not plays:
                band.send("/sideman/transport/play", 0)
                until(lambda: ear.of("/sideman/transport/play"), "word that it stands")
            struck = []
            for number in range(STROKES):
                struck.append((tapped(keys, 40 + number), 40 + number))
                time.sleep(0.11)
            until(lambda: len([h for h in ear.of("/sideman/hit") if h.arguments[0] == "crash"]) >= STROKES, "the crash")
            assert band.end() == 0
        recorded = judge.stop()
    heard = {velocity: ns for ns, velocity in crashes(recorded)}
    lateness_ms = [(heard[velocity] - ns) / 1e6 for ns, velocity in struck if velocity in heard]
    print(f"\nfrom pad to drum, ms: median {np.median(lateness_ms):.2f}, p90 {np.percentile(lateness_ms, 90):.2f}")
    assert len(lateness_ms) >= STROKES - 2 or recorded.deaf_ns
    assert np.median(lateness_ms) <= 3 * PERIOD_NS / 1e6
    assert not recorded.sounding_at_the_end()


def test_no_stroke_of_the_pattern_comes_within_thirty_milliseconds_of_the_pads(tmp_path: object) -> None:
    """A pad for the closed hat, which the band strikes all the time, struck all the time too."""
    hat = KIT[2].pitch
    with JackServer() as server, OscEar() as ear, Judge(server) as judge, Keyboard(server) as keys:
        with Sideman(ear, *ARGUMENTS, "--tempo", "200", "--set", "input/drum/closed_hat=90", server=server) as band:
            band.wait_for_hits(4)
            for number in range(150):
                tapped(keys, 1 + number % 100)
                time.sleep(0.037)
            assert band.end() == 0
        recorded = judge.stop()
    times = [hit.ns for hit in recorded.hits if hit.data[1] == hat]
    assert len(times) > 100
    # the pad's sounds when it can, up to two periods after it was taken; the pattern's to the frame
    closest_ns = min(b - a for a, b in pairwise(sorted(times)))
    assert closest_ns >= SAME_STROKE_NS - 3 * PERIOD_NS
    assert not recorded.sounding_at_the_end()


def test_what_is_filtered_is_no_onset_and_a_pad_is_one() -> None:
    filters = ("--set", "input/lowest=60", "--set", "input/channel=5", "--set", "input/drum/crash=40")
    with (
        JackServer() as server,
        OscEar() as ear,
        Keyboard(server) as keys,
        Sideman(ear, "--input", "Keys", "--output", "none", "--sound", "none", *filters, server=server) as band,
    ):
        band.wait_for_hits(4)
        plans = len(ear.of("/sideman/plan/commit"))
        for pitch, channel in ((59, 4), (72, 0), (72, 15)):
            keys.strike(pitch, 120, channel=channel)
        time.sleep(0.5)
        assert len(ear.of("/sideman/plan/commit")) == plans
        keys.strike(40, 120, channel=4)
        until(lambda: len(ear.of("/sideman/plan/commit")) > plans, "an answer to the pad")


@pytest.mark.parametrize("midi", ["jack", "rtmidi", "rtmidi-python"])
def test_a_panic_silences_sixteen_channels_and_the_band_plays_on(midi: str) -> None:
    with JackServer() as server, OscEar() as ear, Judge(server) as judge:
        with Sideman(ear, "--input", "none", *ARGUMENTS[2:], "--midi", midi, "--tempo", "300", server=server) as band:
            band.wait_for_hits(8)
            for _ in range(20):
                band.send("/sideman/session/panic")
            time.sleep(0.3)
            band.wait_for_hits(8)
            assert band.end() == 0
        recorded = judge.stop()
    controls = [m for m in recorded.messages if m.data[0] & 0xF0 == 0xB0]
    of_the_panic = [m for m in controls if m.ns < controls[0].ns + 200_000_000]
    told = {(m.data[0] & 15, m.data[1], m.data[2]) for m in of_the_panic}
    assert told == {(channel, control, 0) for channel in range(16) for control in (64, 120, 123)}
    assert len(of_the_panic) == 48, "once, however often it was asked for"
    assert not [m for m in recorded.messages if len(m.data) != 3]
    assert [hit for hit in recorded.hits if hit.ns > of_the_panic[-1].ns], "it plays on"
    assert not recorded.sounding_at_the_end()
