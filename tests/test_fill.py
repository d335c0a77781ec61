"""The fill: one bar, once, and its landing."""

import numpy as np

from realtime.music.kit import CRASH, HIGH_TOM, KICK, KIT, PITCHES, SNARE
from realtime.music.pattern import Pattern
from realtime.voices.fill import LANDING_VELOCITY, fill_pattern, towards_a_fill


def answer(*cells: tuple[int, int]) -> np.ndarray:
    hvo = np.zeros((32, 27), np.float32)
    for step, drum in cells:
        hvo[step, [drum, 9 + drum, 18 + drum]] = 1.0, 0.5, 0.25
    return hvo


def fill(hvo: np.ndarray, silent: set[int] | None = None) -> Pattern:
    return fill_pattern(hvo, silent=silent or set(), pitches=PITCHES, gate_beats=0.125, anchor_beat=12.0, id=7)


def test_a_fill_is_the_first_bar_once_and_lands_on_kick_and_crash() -> None:
    pattern = fill(answer((0, SNARE), (15, HIGH_TOM), (16, SNARE), (31, SNARE)))
    assert (pattern.length_beats, pattern.loops, pattern.anchor_beat, pattern.id) == (5.0, False, 12.0, 7)
    notes = sorted((float(n["grid_beat"]), int(n["drum"]), round(float(n["velocity"]), 3)) for n in pattern.notes)
    loud = round(LANDING_VELOCITY, 3)
    assert notes == [(0.0, SNARE, 0.5), (3.75, HIGH_TOM, 0.5), (4.0, KICK, loud), (4.0, CRASH, loud)]
    shifts = {int(n["drum"]): float(n["shift_beats"]) for n in pattern.notes}
    assert shifts == {SNARE: 0.0625, HIGH_TOM: 0.0625, KICK: 0.0, CRASH: 0.0}


def test_the_landing_is_played_on_the_pitches_asked_for() -> None:
    pattern = fill(answer())
    assert sorted(pattern.notes["pitch"].tolist()) == sorted(KIT[drum].pitch for drum in (KICK, CRASH))


def test_a_silent_drum_does_not_land() -> None:
    assert fill(answer(), {CRASH}).notes["drum"].tolist() == [KICK]
    assert len(fill(answer(), {CRASH, KICK})) == 0


def test_a_network_that_knows_no_fills_is_moved_towards_toms_and_away_from_metal() -> None:
    moved = towards_a_fill(np.zeros((32, 9), np.float32))
    assert (moved[:, HIGH_TOM] > moved[:, KICK]).all()
    assert (moved[:, CRASH] < moved[:, KICK]).all()
