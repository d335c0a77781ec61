"""What stands between a note that comes in and an onset: chords are gathered, echoes of our own output are dropped."""

from __future__ import annotations

from realtime.music.onset import Onset

CHORD_NS = 40_000_000
"""How long a strummed chord lasts, unless another time is turned."""
ECHO_NS = 30_000_000
ECHO_EARLY_NS = 2_000_000
"""The stamp of an echo and the due time come from two filters; each may be off by a period."""


class ChordGatherer:
    """Makes one onset of a chord: what is struck within `window_ns` of a chord's first note belongs to it.

    The first note is not held back to see whether others follow: each note is answered at once by the chord as it is
    known by then. The answers of a chord lie at one beat and only grow louder, so that striking each of them into a
    groove leaves the loudest. The time runs from the first note, so that no stream of notes grows into one chord.
    """

    def __init__(self, window_ns: int = CHORD_NS) -> None:
        self.window_ns = window_ns
        self._first_ns = 0
        self._chord: Onset | None = None

    def gather(self, ns: int, note: Onset) -> Onset:
        """The chord that a note struck at `ns` (CLOCK_MONOTONIC) belongs to, as far as it is known."""
        chord = self._chord
        if chord is None or abs(ns - self._first_ns) > self.window_ns:
            self._first_ns = ns
            chord = note
        elif note.velocity > chord.velocity:
            chord = Onset(chord.beat, note.velocity, note.pitch)
        self._chord = chord
        return chord

    def clear(self) -> None:
        """Forget the chord: the next note begins another, as after a stop or a jump of the timeline."""
        self._chord = None


class EchoFilter:
    """Tells the notes that a DAW or a cable loops back from those that somebody plays.

    An echo arrives within -2..30 ms of the due time of a note that was sent, with the same pitch and either the same
    channel or the same velocity. Both would miss some: a DAW such as Live re-channels what passes through a track,
    others scale velocities. Neither would lose too much: a bassist's own low C, struck together with the kick on the
    same pitch, comes on another channel and with another velocity.

    Of each pitch the last eight notes are kept; nothing grows.

    `shifts_ns`: where notes are sent ahead of their due times, or stamps are taken earlier than they came, an echo's
    moment is moved by the sum; one for each way that a note may go round.
    """

    _KEPT = 8

    def __init__(self) -> None:
        self.shifts_ns: tuple[int, ...] = (0,)
        never = -(1 << 62)
        self._ns = [[never] * self._KEPT for _ in range(128)]
        self._channel = [[0] * self._KEPT for _ in range(128)]
        self._velocity = [[0] * self._KEPT for _ in range(128)]
        self._next = [0] * 128
        self._controls: dict[tuple[int, int, int], int] = {}  # when due, by channel, controller and value

    def sent(self, due_ns: int, channel: int, pitch: int, velocity: int) -> None:
        """Remember a note-on of ours: its due time (CLOCK_MONOTONIC), channel 0..15, pitch and velocity 0..127."""
        slot = self._next[pitch]
        self._ns[pitch][slot] = due_ns
        self._channel[pitch][slot] = channel
        self._velocity[pitch][slot] = velocity
        self._next[pitch] = (slot + 1) % self._KEPT

    def sent_control(self, due_ns: int, channel: int, number: int, value: int) -> None:
        """Remember a controller of ours, as a panic sends them: channel 0..15, number and value 0..127."""
        self._controls[channel, number, value] = due_ns

    def is_control_echo(self, ns: int, number: int, value: int) -> bool:
        """Whether a controller that came in at `ns` is one of ours, on whatever channel it comes back."""
        return any(told[1:] == (number, value) and self._is_near(ns, due) for told, due in self._controls.items())

    def is_echo(self, ns: int, channel: int, pitch: int, velocity: int) -> bool:
        """Whether a note-on that came in at `ns` (CLOCK_MONOTONIC) is one of ours."""
        for due_ns, sent_channel, sent_velocity in zip(
            self._ns[pitch], self._channel[pitch], self._velocity[pitch], strict=True
        ):
            if self._is_near(ns, due_ns) and (channel == sent_channel or velocity == sent_velocity):
                return True
        return False

    def _is_near(self, ns: int, due_ns: int) -> bool:
        return any(-ECHO_EARLY_NS <= ns - due_ns - shift_ns <= ECHO_NS for shift_ns in self.shifts_ns)
