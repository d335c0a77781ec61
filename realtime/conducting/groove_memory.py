"""The player's last two bars: what is struck goes in, unless the recording is off; then they stay as they are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from realtime._core import GrooveBuffer, GrooveMode
from realtime.control.values import Values
from realtime.listen.gather import ChordGatherer
from realtime.music.onset import Onset


class GrooveMemory:
    """A groove buffer that gathers chords and obeys the controls `groove/...`."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._buffer = GrooveBuffer()
        self._chords = ChordGatherer()
        self._records = True
        self.turned(0.0)

    @property
    def version(self) -> int:
        """Moves whenever the content has changed."""
        return self._buffer.version

    def groove(self) -> npt.NDArray[np.float32]:
        """(32, 3): hits, velocities 0..1, offsets -0.5..0.5 of a step."""
        return self._buffer.groove()

    def turned(self, beat: float) -> None:
        """One of the controls was turned at `beat`. What is recorded again goes on from there."""
        self._buffer.mode = GrooveMode[str(self._values["groove/mode"]).upper()]
        self._buffer.forget_loops = int(self._values.number("groove/forget"))
        records = bool(self._values["groove/record"])
        if records and not self._records:
            self.locate(beat)
        self._records = records

    def strike(self, ns: int, note: Onset) -> bool:
        """Takes a note struck at `ns`, and with it what was struck within 40 ms; whether it was recorded."""
        if not self._records:
            return False
        chord = self._chords.gather(ns, note)
        self._buffer.strike(chord.beat, chord.velocity)
        return True

    def advance(self, beat: float) -> None:
        """Moves the playhead to `beat`."""
        if self._records:
            self._buffer.advance(beat)

    def locate(self, beat: float) -> None:
        """Puts the playhead at `beat` and keeps the groove."""
        self._buffer.locate(beat)
        self._chords.clear()

    def clear(self) -> None:
        """Empties the groove."""
        self._buffer.clear()
