"""The player's last two bars: what is struck goes in, unless the recording is off; then they stay as they are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from realtime._core import GrooveBuffer, GrooveMode
from realtime.conducting.played_answer import PlayedBars
from realtime.control.values import Values
from realtime.listen.gather import ChordGatherer
from realtime.music.in_metre import groove_in_metre, model_groove
from realtime.music.onset import Onset

HALF_STEP_BEATS = 0.125


class GrooveMemory:
    """A groove buffer that gathers chords, obeys the controls `groove/...`, and is as long as the metre's loop."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._bars = self._coming_bars = PlayedBars()
        self._buffer = GrooveBuffer()
        self._versions_before = 0  # of the buffers before this one
        self._chords = ChordGatherer()
        self._records = True
        self.turned(0.0)

    @property
    def version(self) -> int:
        """Moves whenever the content has changed."""
        return self._versions_before + self._buffer.version

    def groove(self) -> npt.NDArray[np.float32]:
        """(32, 3): hits, velocities 0..1, offsets -0.5..0.5 of a step; each bar begins at 0 or 16, a wide one at 0."""
        return model_groove(self._buffer.groove(), self._bars.metre)

    def count_bars(self, bars: PlayedBars) -> None:
        """From the bars' origin on the groove is a loop on them; what fits of it is kept."""
        self._coming_bars = bars

    def turned(self, beat: float) -> None:
        """One of the controls was turned at `beat`. What is recorded again goes on from there."""
        self._obey()
        records = bool(self._values["groove/record"])
        if records and not self._records:
            self.locate(beat)
        self._records = records

    def strike(self, ns: int, note: Onset) -> bool:
        """Takes a note struck at `ns`, and with it what was struck as one chord; whether it was recorded."""
        self._turn_to_coming_bars(note.beat)
        if not self._records:
            return False
        chord = self._chords.gather(ns, note)
        self._buffer.strike(chord.beat - self._bars.origin_beats, chord.velocity)
        return True

    def advance(self, beat: float) -> None:
        """Moves the playhead to `beat`."""
        self._turn_to_coming_bars(beat)
        if self._records:
            self._buffer.advance(beat - self._bars.origin_beats)

    def locate(self, beat: float) -> None:
        """Puts the playhead at `beat` and keeps the groove."""
        self._turn_to_coming_bars(max(beat, self._coming_bars.origin_beats))
        self._buffer.locate(beat - self._bars.origin_beats)
        self._chords.clear()

    def put(self, step: int, velocity: float, offset: float, beat: float) -> None:
        """Puts an onset at one of the 32 steps, whatever plays and is recorded, or with velocity 0 takes it away.

        beat: where the playhead is. A step that the metre does not have stays empty.
        """
        self._turn_to_coming_bars(beat)
        heard = np.array(self.groove())
        heard[step] = (1.0, velocity, offset) if velocity > 0 else 0.0
        self._buffer.load(groove_in_metre(heard, self._bars.metre), beat - self._bars.origin_beats)

    def clear(self) -> None:
        """Empties the groove."""
        self._buffer.clear()

    def _obey(self) -> None:
        self._chords.window_ns = round(self._values.number("input/strum") * 1e6)
        self._buffer.mode = GrooveMode[str(self._values["groove/mode"]).upper()]
        self._buffer.forget_loops = int(self._values.number("groove/forget"))

    def _turn_to_coming_bars(self, beat: float) -> None:
        """An early hit on the bar line belongs to the new bars already."""
        bars = self._coming_bars
        if bars == self._bars or beat < bars.origin_beats - HALF_STEP_BEATS:
            return
        heard = self.groove()
        self._versions_before += self._buffer.version
        self._bars = bars
        self._buffer = GrooveBuffer(bars.metre.loop_steps)
        self._obey()
        self._buffer.load(groove_in_metre(heard, bars.metre), beat - bars.origin_beats)
