"""Which pulse of which bar is due: what the click clicks, told once each."""

from __future__ import annotations

from realtime._core import Timeline

BACK_BEATS = 0.25  # a line that is drawn to another may step back by less, and then nothing is told twice
NEAR_BEATS = 1e-6


class Pulses:
    """Follows a band that plays on changing timelines. One thread's own."""

    def __init__(self) -> None:
        self._told_beat: float | None = None  # of the pulse that was told last

    def stop(self) -> None:
        """The band stands; the next pulse is told whichever it is."""
        self._told_beat = None

    def due(self, timeline: Timeline, at_ns: int, start_beat: float) -> tuple[int, int] | None:
        """The bar and the pulse in it that the band has come to, from 1; None when that was told.

        In a count-in bars are 0 and below. Before `start_beat`, where the transport began, there is none.
        """
        beat = timeline.beat_at(at_ns) + NEAR_BEATS
        bar, beat_in_bar = timeline.bar_at(beat)
        pulse_beats = timeline.bars_at(beat)[1]
        pulse = int(beat_in_bar / pulse_beats)
        pulse_beat = beat - beat_in_bar + pulse * pulse_beats
        if pulse_beat < start_beat - 2 * NEAR_BEATS:
            return None
        told_beat = self._told_beat
        if told_beat is not None:
            has_stepped_back = told_beat - BACK_BEATS < beat < told_beat
            if has_stepped_back or abs(pulse_beat - told_beat) < BACK_BEATS:
                return None
        self._told_beat = pulse_beat
        return bar + 1, pulse + 1

    def next_ns(self, timeline: Timeline) -> int | None:
        """The moment of the pulse after the one that was told last; None before the first."""
        if self._told_beat is None:
            return None
        beat = self._told_beat + NEAR_BEATS
        bar, _ = timeline.bar_at(beat)
        return timeline.time_at(min(self._told_beat + timeline.bars_at(beat)[1], timeline.bar_line(bar + 1)))
