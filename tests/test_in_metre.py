"""What a drummer of 4/4 plays and hears, in another metre."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from manual_band import drum_pattern, fill_pattern

from realtime.music.hvo import two_bars
from realtime.music.in_metre import fill_in_metre, groove_in_metre, model_groove, pattern_in_metre, two_bars_in
from realtime.music.kit import CRASH, KICK, LOW_TOM, PITCHES, SNARE
from realtime.music.metre import FOUR_FOUR, METRES, Metre, nearest_metre
from realtime.music.pattern import Pattern

EACH = pytest.mark.parametrize("metre", METRES.values(), ids=str)
ANY = st.sampled_from(list(METRES.values()))


@st.composite
def loops(draw: st.DrawFn, length: float = 8.0) -> Pattern:
    notes = draw(st.lists(st.tuples(st.floats(0, length, exclude_max=True), st.floats(-0.125, 0.125)), max_size=40))
    beats, shifts = zip(*notes, strict=True) if notes else ((), ())
    count = len(notes)
    return Pattern(beats, shifts, [36] * count, [0.5] * count, [0.1] * count, [KICK] * count, length_beats=length, id=9)


@given(loops(), st.floats(-8, 8))
def test_four_four_is_as_the_drummer_plays_it_byte_for_byte(pattern: Pattern, anchor: float) -> None:
    pattern = pattern.with_anchor(anchor)
    assert pattern_in_metre(pattern, FOUR_FOUR).to_bytes() == pattern.to_bytes()
    groove = np.random.default_rng(1).random((32, 3)).astype(np.float32)
    assert model_groove(groove, FOUR_FOUR).tobytes() == groove.tobytes()
    assert groove_in_metre(groove, FOUR_FOUR).tobytes() == groove.tobytes()
    assert np.array_equal(two_bars_in(pattern, FOUR_FOUR), two_bars(pattern))
    assert fill_in_metre(fill_pattern(3), FOUR_FOUR).to_bytes() == fill_pattern(3).to_bytes()


@EACH
def test_each_step_of_a_bar_is_the_drummers_or_is_not_played(metre: Metre) -> None:
    """Every step once on a drum of its own, told by its velocity."""
    for step in range(32):
        played = pattern_in_metre(drum_pattern(1, KICK, [step], offset=0.25), metre, 20.0)
        bar, within = divmod(step, 16)
        wide_place, place = step, bar * metre.bar_steps + within
        if metre.bar_steps > 16:
            expected = [wide_place / 4] if step < metre.bar_steps else []
        else:
            expected = [place / 4] if within < metre.bar_steps else []
        assert played.notes["grid_beat"].tolist() == expected
        assert set(played.notes["shift_beats"].tolist()) <= {0.0625}
        assert (played.length_beats, played.anchor_beat) == (metre.loop_beats, 20.0)


@given(loops(), ANY)
def test_nothing_is_added_and_what_is_kept_keeps_its_shift_and_its_place_in_its_bar(
    pattern: Pattern, metre: Metre
) -> None:
    unit = 8.0 if metre.is_wide else 4.0
    kept = pattern.notes[np.mod(pattern.notes["grid_beat"], unit) < metre.beats_per_bar]
    played = pattern_in_metre(pattern, metre).notes
    assert played["shift_beats"].tolist() == kept["shift_beats"].tolist()
    in_bar = np.mod(played["grid_beat"], metre.beats_per_bar)
    ahead = (in_bar - np.mod(kept["grid_beat"], unit) + 1) % metre.beats_per_bar - 1
    assert np.allclose(ahead, 0, atol=1e-9)


@pytest.mark.parametrize("length", [1.0, 2.0, 4.0, 8.0, 16.0, 3.0])
@EACH
def test_a_loop_of_another_length_is_whole_bars_of_what_it_plays(metre: Metre, length: float) -> None:
    beats = np.arange(0, length, 0.25)
    loop = Pattern(
        beats, beats * 0, beats * 0 + 36, beats / 20, beats * 0 + 0.1, beats * 0, length_beats=length, anchor_beat=0.5
    )
    played = pattern_in_metre(loop, metre)
    if metre == FOUR_FOUR:
        return
    assert played.length_beats % metre.loop_beats == 0
    steps = np.arange(played.length_beats * 4)
    unit = 32 if metre.is_wide else 16
    model_steps = steps // metre.bar_steps * unit + steps % metre.bar_steps
    told = np.mod(model_steps / 4 - 0.5, length) / 20
    assert played.notes["grid_beat"].tolist() == (steps / 4).tolist()
    assert np.allclose(played.notes["velocity"], told)


@EACH
def test_a_fill_lands_on_the_bar_line_and_fills_to_it(metre: Metre) -> None:
    over = pattern_in_metre(drum_pattern(1, SNARE, range(32)), metre, 12.0)
    played = fill_in_metre(fill_pattern(7), metre, over)
    assert (played.id, played.loops) == (7, False)
    crashes = played.notes[played.notes["drum"] == CRASH]
    assert crashes["grid_beat"].tolist() == [metre.beats_per_bar]
    toms = played.notes[played.notes["drum"] == LOW_TOM]["grid_beat"]
    snares = played.notes[played.notes["drum"] == SNARE]["grid_beat"]
    assert np.concatenate([snares, toms]).tolist() == (np.arange(metre.bar_steps) / 4).tolist()
    assert len(toms) == min(16, metre.bar_steps)


@given(st.integers(0, 2**32), ANY)
def test_the_groove_is_heard_as_it_is_kept(seed: int, metre: Metre) -> None:
    dice = np.random.default_rng(seed)
    loop = dice.random((metre.loop_steps, 3)).astype(np.float32)
    heard = model_groove(loop, metre)
    assert heard.shape == (32, 3)
    assert np.array_equal(groove_in_metre(heard, metre), loop)
    assert np.count_nonzero(heard) == np.count_nonzero(loop)
    assert np.array_equal(heard[: min(metre.bar_steps, 16)], loop[: min(metre.bar_steps, 16)])


@given(loops(), ANY)
def test_the_pattern_is_shown_where_the_groove_is(pattern: Pattern, metre: Metre) -> None:
    played = pattern_in_metre(pattern, metre)
    shown = two_bars_in(played, metre)
    assert np.array_equal(groove_in_metre(shown, metre), np.resize(played.hvo(), (metre.loop_steps, 27)))
    assert shown[:, KICK].sum() == played.hvo()[:, KICK].sum()


def test_what_is_over_the_most_notes_is_left_out() -> None:
    beats = np.linspace(0, 1, 500, endpoint=False)
    dense = Pattern(beats, beats * 0, beats * 0 + 36, beats, beats * 0 + 0.1, beats * 0, length_beats=1.0)
    assert 0 < len(pattern_in_metre(dense, METRES["7/8"])) <= Pattern.CAPACITY


@EACH
def test_a_metre_is_written_as_it_is_named_and_fits_the_drummers_two_bars(metre: Metre) -> None:
    assert METRES[str(metre)] is metre
    assert metre.bar_steps == round(metre.beats_per_bar * 4) <= 32
    assert metre.beats_per_bar == metre.numerator * metre.pulse_beats


def test_the_metres_of_the_design() -> None:
    assert {name: METRES[name].bar_steps for name in ("3/4", "6/8", "7/8", "5/4", "12/8", "4/4")} == {
        "3/4": 12, "6/8": 12, "7/8": 14, "5/4": 20, "12/8": 24, "4/4": 16
    }  # fmt: skip
    assert (METRES["3/4"].pulse_beats, METRES["6/8"].pulse_beats) == (1.0, 0.5)


def test_a_time_signature_is_the_metre_with_bars_as_long() -> None:
    assert nearest_metre(6, 8) == METRES["6/8"]
    assert nearest_metre(2, 2) == FOUR_FOUR
    assert nearest_metre(6, 16) == METRES["3/8"]
    assert nearest_metre(5, 16) is None


@pytest.mark.parametrize("wrong", [(0, 4), (9, 4), (4, 3), (1, 32), (17, 8)])
def test_a_bar_that_is_not_whole_sixteenths_up_to_two_of_the_drummers_is_no_metre(wrong: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match=r"1\.\.32 whole sixteenths"):
        Metre(*wrong)


def test_pitches_and_velocities_go_through() -> None:
    loop = drum_pattern(3, CRASH, [0, 16], velocity=0.5)
    played = pattern_in_metre(loop, METRES["3/4"])
    assert played.notes["pitch"].tolist() == [PITCHES[CRASH]] * 2
    assert played.notes["velocity"].tolist() == [0.5] * 2
