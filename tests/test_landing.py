"""The landing that a fill and the ending share."""

import numpy as np
import pytest

from realtime.music.kit import CRASH, KICK, PITCHES, SNARE
from realtime.music.landing import landing
from realtime.music.pattern import Pattern


def loop_of(*beats: float) -> Pattern:
    count = len(beats)
    return Pattern(
        [*beats], [0.01] * count, [38] * count, [0.4] * count, [0.1] * count, [SNARE] * count, length_beats=8.0
    )


def struck(pattern: Pattern) -> list[tuple[float, int, float]]:
    return sorted((float(n["grid_beat"]), int(n["drum"]), round(float(n["velocity"]), 3)) for n in pattern.notes)


def test_a_landing_alone_is_crash_and_kick_as_loud_as_can_be() -> None:
    pattern = landing(0.0, length_beats=16.0, id=3)
    assert struck(pattern) == [(0.0, KICK, 1.0), (0.0, CRASH, 1.0)]
    assert (pattern.length_beats, pattern.loops, pattern.id) == (16.0, False, 3)
    assert sorted(pattern.notes["pitch"].tolist()) == sorted(PITCHES[[KICK, CRASH]].tolist())


@pytest.mark.parametrize("beat", [3.0, 4.0])
def test_what_comes_before_it_sounds_and_what_comes_at_it_or_after_does_not(beat: float) -> None:
    pattern = landing(beat, after=loop_of(0.0, 2.75, 3.0, 3.5, 4.0, 7.0), velocity=0.5)
    expected = [(at, SNARE, 0.4) for at in (0.0, 2.75, 3.0, 3.5) if at < beat]
    assert struck(pattern) == [*expected, (beat, KICK, 0.5), (beat, CRASH, 0.5)]
    assert pattern.length_beats == beat + 1.0
    assert not pattern.loops
    assert np.allclose(pattern.notes["shift_beats"][pattern.notes["drum"] == SNARE], 0.01)


def test_a_silent_drum_does_not_land() -> None:
    assert struck(landing(1.0, silent={KICK})) == [(1.0, CRASH, 1.0)]
    assert len(landing(1.0, silent={KICK, CRASH})) == 0
