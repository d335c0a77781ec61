"""The line between beats and CLOCK_MONOTONIC nanoseconds, and the one quantiser onto the sixteenth grid."""

from realtime._core import Timeline, monotonic_ns, quantise
from realtime.music.tempo import HIGHEST_BPM, LOWEST_BPM

__all__ = ["HIGHEST_BPM", "LOWEST_BPM", "Timeline", "monotonic_ns", "quantise"]
