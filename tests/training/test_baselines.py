"""Retrieval, the table and the copy, on cases that can be seen at a glance."""

import numpy as np
import pytest

from models.baselines import copy, look_up, nearest
from models.grooves import groove
from models.judge import timing_errors

pytestmark = pytest.mark.training


def windows(*patterns: list[tuple[int, int, float]]) -> np.ndarray:
    """(N, 32, 27) with (step, drum, velocity)."""
    hvo = np.zeros((len(patterns), 32, 27), np.float32)
    for window, hits in zip(hvo, patterns, strict=True):
        for step, drum, velocity in hits:
            window[step, [drum, 9 + drum, 18 + drum]] = 1.0, velocity, 0.1
    return hvo


TRAIN = windows([(0, 0, 0.9), (8, 1, 0.9)], [(0, 0, 0.9), (8, 1, 0.5)], [(4, 2, 0.4)])


def test_the_nearest_groove_of_another_piece_is_found() -> None:
    lines = groove(TRAIN)
    given = groove(windows([(0, 5, 0.9), (8, 5, 0.8)], [(4, 5, 0.3)]))
    assert nearest(given, lines).tolist() == [0, 2]
    pieces, among_pieces = np.array([7, 9]), np.array([7, 8, 9])
    assert nearest(given, lines, pieces, among_pieces).tolist() == [1, 1]


def test_the_table_plays_what_most_windows_struck_there_have() -> None:
    hits = look_up(groove(windows([(0, 8, 0.5), (4, 8, 0.5), (9, 8, 0.5)])), TRAIN, groove(TRAIN))
    assert [tuple(cell) for cell in np.argwhere(hits[0])] == [(0, 0), (4, 2)]


def test_the_copy_is_right_where_one_drum_plays_and_wrong_where_a_softer_one_plays_too() -> None:
    alone, both = windows([(0, 0, 0.9)]), windows([(0, 0, 0.9), (0, 2, 0.5)])
    assert timing_errors(*copy(groove(alone)), alone).velocity == pytest.approx(0.0)
    assert timing_errors(*copy(groove(both)), both).velocity == pytest.approx(0.2)
