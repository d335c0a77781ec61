"""The bars of a MIDI file."""

import pytest

from realtime.music.metre import METRES
from realtime.play.midi_file import Metre as TimeSignature
from realtime.song_bars import SongBars, Stretch


def bars(*signatures: tuple[float, int, int]) -> SongBars:
    return SongBars.of([TimeSignature(*signature) for signature in signatures])


def test_four_four_is_bars_of_four_beats() -> None:
    song = bars((0.0, 4, 4))
    assert [song.beat_of(bar) for bar in (1, 2, 7.5)] == [0.0, 4.0, 26.0]
    assert [song.bars_until(beat) for beat in (0.0, 0.1, 4.0, 24.0, 24.1)] == [0, 1, 1, 6, 7]


def test_a_change_at_a_bar_line_counts_on_from_there() -> None:
    song = bars((0.0, 3, 4), (6.0, 7, 8), (13.0, 12, 8))
    assert [song.beat_of(bar) for bar in (1, 2, 3, 3.5, 4, 5, 6)] == [0.0, 3.0, 6.0, 7.75, 9.5, 13.0, 19.0]
    assert [song.bars_until(beat) for beat in (6.0, 6.1, 13.0, 13.1, 19.0)] == [2, 3, 4, 5, 5]


@pytest.mark.parametrize(
    ("signatures", "stretches"),
    [
        ([(0, 4, 4), (5, 3, 4)], [(0, 0, "4/4"), (2, 8, "3/4")]),
        ([(0, 4, 4), (5, 3, 4), (6, 7, 8)], [(0, 0, "4/4"), (2, 8, "7/8")]),
        ([(0, 5, 16), (4, 6, 8)], [(0, 0, "4/4"), (1, 4, "6/8")]),
        ([(0, 3, 4), (3, 33, 4), (6, 2, 2)], [(0, 0, "3/4"), (2, 6, "4/4")]),
        ([(0, 3, 4), (3, 3, 4)], [(0, 0, "3/4")]),
    ],
)
def test_what_is_amid_a_bar_waits_for_its_end_and_what_nobody_plays_is_passed_over(signatures, stretches) -> None:  # type: ignore[no-untyped-def]
    assert bars(*signatures).stretches == tuple(
        Stretch(number, float(beat), METRES[name]) for number, beat, name in stretches
    )
