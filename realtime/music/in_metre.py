"""What a drummer of 4/4 plays and hears, in another metre.

The drummer has two bars of 4/4, 16 steps each. A bar of n <= 16 steps uses the first n steps of each; a bar of
16 < n <= 32 is spread over both. What lies beyond is not played, and nothing is heard there.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from realtime.music.hvo import DRUMS, HVO, STEPS, two_bars
from realtime.music.metre import FOUR_FOUR, STEPS_A_MODEL_BAR, Metre
from realtime.music.pattern import Pattern

MODEL_BAR_BEATS = STEPS_A_MODEL_BAR / 4
MODEL_BEATS = 2 * MODEL_BAR_BEATS
_FIELDS = ("shift_beats", "pitch", "velocity", "duration_beats", "drum")

Floats = npt.NDArray[np.float32]
Notes = npt.NDArray[np.void]


def pattern_in_metre(pattern: Pattern, metre: Metre, origin_beats: float = 0.0) -> Pattern:
    """The pattern on bars of `metre`, anchored at the bar line `origin_beats`; shifts are kept, ids too.

    A loop of up to two bars becomes two bars, or one wide one; a longer loop is read to the end of a second bar.
    What sounds once keeps its bars: a fill of one bar lands on the next bar line. In 4/4 only the anchor moves.
    """
    if metre == FOUR_FOUR:
        return pattern if origin_beats == 0 else pattern.with_anchor(pattern.anchor_beat + origin_beats)
    unit_beats = MODEL_BEATS if metre.is_wide else MODEL_BAR_BEATS
    if pattern.loops:
        read_beats = MODEL_BEATS * math.ceil(pattern.length_beats / MODEL_BEATS)
        notes = _unrolled(pattern, read_beats)
        length_beats = read_beats / unit_beats * metre.beats_per_bar
    else:
        notes = pattern.notes
        units, rest = divmod(pattern.length_beats, unit_beats)
        length_beats = units * metre.beats_per_bar + min(rest, metre.beats_per_bar)
    bars, within = np.divmod(notes["grid_beat"], unit_beats)
    kept = within < metre.beats_per_bar
    beats = (bars * metre.beats_per_bar + within)[kept]
    return _pattern(notes[kept], beats, length_beats, origin_beats, pattern.loops, pattern.id)


def fill_in_metre(fill: Pattern, metre: Metre, before: Pattern | None = None) -> Pattern:
    """A fill of one bar of 4/4 that lands on the next bar line, in a bar of `metre`, landing on its next bar line.

    It comes in the last four beats of a wide bar; until then what loops in this metre, `before`, is played on.
    """
    if not metre.is_wide:
        return pattern_in_metre(fill, metre)
    lead_beats = metre.beats_per_bar - MODEL_BAR_BEATS
    notes, beats = fill.notes, fill.notes["grid_beat"] + lead_beats
    if before is not None:
        lead = before.notes[before.notes["grid_beat"] < lead_beats]
        notes, beats = np.concatenate([lead, notes]), np.concatenate([lead["grid_beat"], beats])
    return _pattern(notes, beats, fill.length_beats + lead_beats, 0.0, False, fill.id)


def model_groove(groove: Floats, metre: Metre) -> Floats:
    """The player's last loop, (loop_steps, 3), as the drummer hears it: (32, 3)."""
    if metre == FOUR_FOUR:
        return groove
    heard = np.zeros((STEPS, groove.shape[1]), np.float32)
    heard[_model_steps(metre)] = groove
    return heard


def groove_in_metre(heard: Floats, metre: Metre) -> Floats:
    """Of what the drummer hears, (32, 3), what fits into a loop of the metre: (loop_steps, 3)."""
    return heard[_model_steps(metre)]


def two_bars_in(pattern: Pattern, metre: Metre) -> HVO:
    """(32, 27): a pattern of this metre as `two_bars` shows it. Bars begin at steps 0 and 16, wide ones at 0."""
    if metre == FOUR_FOUR:
        return two_bars(pattern)
    played = np.resize(pattern.hvo(), (metre.loop_steps, 3 * DRUMS))
    return model_groove(played, metre)


def _model_steps(metre: Metre) -> npt.NDArray[np.int64]:
    """(loop_steps,): where in the drummer's 32 steps each step of a loop lies."""
    steps = np.arange(metre.loop_steps)
    if metre.is_wide:
        return steps
    bars, within = np.divmod(steps, metre.bar_steps)
    return bars * STEPS_A_MODEL_BAR + within


def _unrolled(loop: Pattern, read_beats: float) -> Notes:
    """The notes of a loop within its first `read_beats`, by grid beat from a bar line of the drummer's."""
    passes = math.ceil(read_beats / loop.length_beats) + 1
    notes = np.tile(loop.notes, passes)
    first_beat = loop.anchor_beat % loop.length_beats - loop.length_beats
    notes["grid_beat"] += first_beat + np.repeat(np.arange(passes), len(loop)) * loop.length_beats
    return notes[(notes["grid_beat"] >= 0) & (notes["grid_beat"] < read_beats)][: Pattern.CAPACITY]


def _pattern(
    notes: Notes, grid_beats: npt.NDArray[np.float64], length_beats: float, anchor_beat: float, loops: bool, id: int
) -> Pattern:
    shifts, pitches, velocities, durations, drums = (notes[name] for name in _FIELDS)
    return Pattern(
        grid_beats, shifts, pitches, velocities, durations, drums,
        length_beats=length_beats, anchor_beat=anchor_beat, loops=loops, id=id,
    )  # fmt: skip
