"""Break, fill and ending of a band that plays in a process of its own, recorded at a real JACK port."""

from __future__ import annotations

import numpy as np
import pytest
from real.stage import JackServer, Judge, OscEar, Sideman, until

pytestmark = pytest.mark.real

BEAT_NS = 250_000_000  # at 240 bpm
STEP_NS = BEAT_NS // 4
KICK, CRASH = 36, 49
ARGUMENTS = ("--input", "none", "--output", "Judge", "--tempo", "240")


def test_a_break_is_a_silent_bar_a_fill_lands_on_its_downbeat_and_the_ending_is_the_last_stroke() -> None:
    with JackServer() as server, OscEar() as ear, Judge(server) as judge:
        with Sideman(ear, *ARGUMENTS, server=server) as band:
            band.wait_for_hits(20)
            for number, cue in enumerate(("break", "fill", "ending"), 1):
                band.send(f"/sideman/drums/{cue}")
                until(lambda number=number: len(ear.of("/sideman/cue")) == number, f"word of the {cue}")
                if cue != "ending":
                    band.wait_for_hits(40)
            until(lambda: ear.of("/sideman/transport/play"), "word that the transport has stopped")
            assert band.end() == 0
        recorded = judge.stop()
    beats = {message.arguments[0]: message.arguments[1] for message in ear.of("/sideman/cue")}
    assert all(beat % 4 == 0 for beat in beats.values())
    times = np.array([hit.ns for hit in recorded.hits])
    pitches = np.array([hit.data[1] for hit in recorded.hits])
    last = np.flatnonzero(times > times[-1] - 2_000_000)
    assert sorted(pitches[last]) == [KICK, CRASH], "crash and kick end it"

    def time_at(beat: float) -> float:
        return float(times[-1] - (beats["ending"] - beat) * BEAT_NS)

    within = (times > time_at(beats["break"]) - STEP_NS / 2) & (times < time_at(beats["break"] + 4) - STEP_NS / 2)
    assert not within.any(), "the break is silent"
    landing = np.abs(times - time_at(beats["fill"] + 4)) < 2_000_000
    assert {KICK, CRASH} <= set(pitches[landing]), "the fill lands"
    filled = (times > time_at(beats["fill"]) - STEP_NS / 2) & (times < time_at(beats["fill"] + 4) - STEP_NS / 2)
    assert filled.sum() > 4, "a fill is no break"
    assert not recorded.sounding_at_the_end(), "every note was ended"
