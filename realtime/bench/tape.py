"""What the recorder's process brought home: every cycle, every MIDI message at its frame, and the loud sound."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from realtime.bench.judge import FrameClock, Int64s, Recording, in_step, unwrapped
from realtime.music.midi_bytes import NOTE_ON

IN, CLOCK = 0, 1  # the ports `in` and `clock`


@dataclass(frozen=True, slots=True)
class Tape:
    """Frames are unwrapped, moments are CLOCK_MONOTONIC nanoseconds.

    messages: int64 (n, 5) of frame, port, and up to three bytes, 0 where a message is shorter, in order of time.
    sound: float32 (n, period) of one audio port, a row for each cycle in which it was heard; sound_frames: its frame.
    """

    sample_rate: int
    period_frames: int
    cycle_frames: Int64s
    cycle_ns: Int64s
    messages: Int64s
    sound_frames: Int64s
    sound: npt.NDArray[np.float32]

    @classmethod
    def load(cls, path: Path) -> Tape:
        """From the file that the recorder wrote."""
        with np.load(path) as saved:
            period_frames = int(saved["period_frames"])
            frames = in_step(unwrapped(saved["cycle_frames"]), period_frames)
            cycles, offsets, *rest = saved["messages"].astype(np.int64).reshape(-1, 6).T
            return cls(
                sample_rate=int(saved["sample_rate"]),
                period_frames=period_frames,
                cycle_frames=frames,
                cycle_ns=saved["cycle_ns"],
                messages=np.column_stack((frames[cycles] + offsets, *rest)),
                sound_frames=frames[saved["sound_cycles"]],
                sound=saved["sound"].reshape(-1, period_frames),
            )

    @property
    def recording(self) -> Recording:
        """The note-ons of the port `in`."""
        _, ports, statuses, _, velocities = self.messages.T
        hits = self.messages[(ports == IN) & (statuses & 0xF0 == NOTE_ON) & (velocities > 0)]
        return Recording(
            self.sample_rate, self.cycle_frames, self.cycle_ns, hits[:, 0].copy(), hits[:, 3].copy(), hits[:, 4].copy()
        )

    @property
    def missed_cycles(self) -> int:
        """How many cycles the recorder did not take part in."""
        return self.recording.missed_cycles

    def of(self, port: int) -> Int64s:
        """The messages of one port, (n, 4): frame and three bytes."""
        of_port: Int64s = self.messages[self.messages[:, 1] == port][:, (0, 2, 3, 4)]
        return of_port

    def clock(self) -> FrameClock:
        """From frames to CLOCK_MONOTONIC. Raises RuntimeError without a cycle."""
        if len(self.cycle_ns) < 2:
            raise RuntimeError("the recorder saw no JACK cycle; does the server run?")
        return FrameClock(self.cycle_frames, self.cycle_ns, self.sample_rate)
