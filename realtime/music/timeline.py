"""The line between beats and CLOCK_MONOTONIC nanoseconds, and the one quantiser onto the sixteenth grid."""

from realtime._core import Timeline, monotonic_ns, quantise

LOWEST_BPM = 20.0
HIGHEST_BPM = 400.0

__all__ = ["HIGHEST_BPM", "LOWEST_BPM", "Timeline", "monotonic_ns", "quantise"]
