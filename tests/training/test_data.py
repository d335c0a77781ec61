"""Windows of the dataset: which there are, and what is in them."""

from pathlib import Path

import numpy as np
import pytest

from models.data import cut_bars_twice, cut_windows, find_dataset, load_windows, read_onsets, style_index

pytestmark = pytest.mark.training

KICK, SNARE = 0, 1


def onsets(*rows: tuple[float, int, float]) -> np.ndarray:
    beats, columns, velocities = zip(*rows, strict=True)
    return cut_windows(np.array(beats), np.array(columns), np.array(velocities, np.float32))


FILLER = tuple((beat, SNARE, 0.5) for beat in (1.0, 2.0, 3.0, 3.75))


def test_windows_follow_each_other_by_a_bar_and_fills_are_left_out(data: Path) -> None:
    windows = load_windows(data, "train")
    assert len(windows) == 18
    assert set(windows.session) == {"drummer1/session1", "drummer10/session1"}
    assert np.array_equal(windows.hvo[0, 16:], windows.hvo[1, :16])


def test_the_folder_itself_may_be_given(data: Path) -> None:
    assert find_dataset(data) == find_dataset(data / "groove")
    with pytest.raises(FileNotFoundError, match=r"--data: no info\.csv"):
        find_dataset(data / "groove" / "drummer1")


def test_a_dataset_that_is_not_whole_is_refused(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.data.EXPECTED_WINDOWS", {"train": 19})
    with pytest.raises(ValueError, match="18 windows, expected 19"):
        load_windows(data, "train")


def test_the_cache_gives_the_same_windows(data: Path, tmp_path: Path) -> None:
    first = load_windows(data, "validation", tmp_path)
    second = load_windows(tmp_path / "data", "validation", tmp_path)
    assert np.array_equal(first.hvo, second.hvo)


def test_an_early_onset_belongs_to_the_step_it_is_nearest_to() -> None:
    (hvo,) = onsets((0.97, KICK, 0.8), *FILLER)
    assert (hvo[4, KICK], hvo[4, 9 + KICK]) == (1.0, np.float32(0.8))
    assert hvo[4, 18 + KICK] == pytest.approx(-0.12)


def test_of_two_onsets_in_a_cell_the_louder_stays_with_its_offset() -> None:
    for order in (1, -1):
        pair = ((1.0, KICK, 0.9), (1.05, KICK, 0.3))[::order]
        (hvo,) = onsets(*pair, *FILLER)
        assert hvo[4, 9 + KICK] == np.float32(0.9)
        assert hvo[4, 18 + KICK] == 0.0


def test_a_fill_of_one_bar_is_played_twice() -> None:
    beats, columns = np.array([0.0, 1.0, 2.0, 3.5, 4.0]), np.array([KICK, SNARE, SNARE, SNARE, KICK])
    (hvo,) = cut_bars_twice(beats, columns, np.full(5, 0.5, np.float32))
    assert np.flatnonzero(hvo[:16, SNARE]).tolist() == [4, 8, 14]
    assert np.array_equal(hvo[:16], hvo[16:])


def test_a_window_needs_four_hits() -> None:
    assert len(onsets(*FILLER)) == 1
    assert len(onsets(*FILLER[1:])) == 0


def test_pitches_outside_the_kit_are_left_out(data: Path) -> None:
    beats, columns, velocities = read_onsets(data / "groove" / "drummer1/session1/1.mid")
    assert len(beats) == len(columns) == len(velocities) == 73
    assert set(columns.tolist()) == {0, 1, 2}


def test_styles_are_told_by_their_first_word() -> None:
    assert style_index("jazz/funk") == style_index("jazz")
    assert style_index("afrocuban/bembe") == style_index("afrobeat")
    assert style_index("middleeastern") == style_index("gospel") == style_index("other")
