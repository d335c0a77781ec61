"""Types of the C++ core. Beats are quarter notes, nanoseconds are CLOCK_MONOTONIC, velocities here are 0..1.

Every ValueError names the field, its range and the value.
"""

import enum
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
import numpy.typing as npt

EVENT_DTYPE: np.dtype[np.void]
"""due_ns int64, beat float64, pattern uint32; status, data1, data2, sound, voice uint8.

A message of message_size(status) bytes as on the wire. sound: kit column 0..8, 9 accented click, 10 click, 255 none.
"""
NOTE_DTYPE: np.dtype[np.void]
"""grid_beat float64; shift_beats, velocity, duration_beats float32; pitch, drum uint8 (255: none)."""

HAS_RTMIDI: bool
"""Whether the build found RtMidi; without it RtMidiOutput cannot be made."""
LARGEST_OUTPUT_LATENCY_NS: int
"""What an output's latency may be, ahead or behind."""
OUTPUT_LATENCY_SLEW: int
"""An output that has played comes to a new latency by one part in so many of the time that goes by."""

def monotonic_ns() -> int:
    """Now, in nanoseconds of CLOCK_MONOTONIC."""

def set_real_time_priority(priority: int) -> bool:
    """First in, first out at this priority (1..99) for the calling thread; False where the system forbids it."""

def message_size(status: int) -> int:
    """How many bytes, 1..3, a MIDI message with this status byte (0..255) has on the wire."""

def quantise(beats: npt.ArrayLike) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """Steps and offsets (-0.5..0.5 of a step) of beats, one dimension."""

_Bars = tuple[float, float, int, float]  # beats a bar, origin in beats, its number, beats a pulse

class Timeline:
    """The line between beats and nanoseconds. ValueError: bpm outside 20..400, beats_per_bar outside 0.25..32.

    Beats lie within -1e9..1e9, else ValueError. Within 1e6, time_at(beat_at(t)) == t; beyond, within a microsecond.
    """

    def __init__(
        self,
        bpm: float,
        origin_beats: float = ...,
        origin_ns: int = ...,
        beats_per_bar: float = ...,
        generation: int = ...,
    ) -> None: ...
    def beat_at(self, ns: int) -> float: ...
    def time_at(self, beat: float) -> int: ...
    def with_tempo(self, bpm: float, at_ns: int) -> Timeline:
        """The line with another tempo that agrees with this one at at_ns; its generation is one higher."""
    def with_metre(
        self,
        beats_per_bar: float,
        bar_origin_beats: float = ...,
        bar_origin_number: int = ...,
        pulse_beats: float = ...,
    ) -> Timeline:
        """The line with other bars: the bar of that number begins at the origin; what pulses is counted and clicked."""
    def with_metre_from(self, at_beat: float, beats_per_bar: float, pulse_beats: float = ...) -> Timeline:
        """The line with other bars from at_beat on, where a bar line lies; up to there they stay, and numbers go on."""
    def with_bars_of(self, bars: Timeline) -> Timeline:
        """This line with the bars of the other."""
    def bar_at(self, beat: float) -> tuple[int, float]:
        """The number of the bar at this beat, 0 for the first, and how many beats of it have passed."""
    def bar_line(self, bar: int) -> float:
        """The beat at which a bar begins."""
    def bar_line_from(self, beat: float) -> float:
        """The first bar line at or after a beat."""
    def bars_at(self, beat: float) -> tuple[float, float, int]:
        """Of the bars at this beat: beats a bar, beats a pulse, and the number of the one at their origin."""
    @staticmethod
    def of_fields(fields: tuple[float, float, int, int, _Bars, _Bars]) -> Timeline:
        """The line that has these `fields`. ValueError when one is out of its range."""
    @property
    def fields(self) -> tuple[float, float, int, int, _Bars, _Bars]:
        """All that it is: bpm, origin in beats and ns, generation; the bars up to the last change, and from it on."""
    def drawn_to(self, target: Timeline, at_ns: int, within_beats: float) -> Timeline:
        """The line that agrees with this one at at_ns and reaches `target` within_beats (0.01..16) later.

        Its tempo lies within half to twice the target's, so that it never runs backwards.
        """
    @property
    def bpm(self) -> float: ...
    @property
    def origin_beats(self) -> float: ...
    @property
    def origin_ns(self) -> int: ...
    @property
    def beats_per_bar(self) -> float:
        """From the last change of metre on, as the three that follow."""
    @property
    def bar_origin_beats(self) -> float:
        """A beat on which a bar line lies, from which bars and loops are counted."""
    @property
    def bar_origin_number(self) -> int: ...
    @property
    def pulse_beats(self) -> float: ...
    @property
    def generation(self) -> int: ...

class BeatFilter:
    """Tempo, beat and bar of a player from the times and velocities of what is struck.

    Tables (16, 10) and (12, 10), see csrc/bar_table.hpp; weights (125, H), bias and out (H,), straight (125,), H within
    1..64. ValueError where shapes do not agree. A reading is (bar_s, beat_s, share): a bar line and the length of a
    beat in seconds, and how much of all that is believed agrees, 0..1; share 0 when nothing is known.
    """

    FEATURES: ClassVar[int]
    def __init__(
        self,
        *,
        sixteenths: npt.NDArray[np.float64],
        triplets: npt.NDArray[np.float64],
        triplet_share: float,
        tempo_mean: float,
        tempo_slope: float,
        tempo_deviation: float,
        weights: npt.NDArray[np.float32],
        bias: npt.NDArray[np.float32],
        out: npt.NDArray[np.float32],
        straight: npt.NDArray[np.float32],
    ) -> None: ...
    def strike(self, s: float, velocity: float) -> None:
        """An onset, in order; velocity 1..127."""
    def count_in(self, next_s: float, beat_s: float) -> None:
        """Four taps have been struck that say so: the next bar line and the length of a beat; the rest is forgotten."""
    def hold(self, bar_s: float, beat_s: float) -> None:
        """Hypotheses near this reading are kept, whatever else becomes likelier."""
    def reset(self) -> None: ...
    def best(self) -> tuple[float, float, float]: ...
    def near(self, bar_s: float, beat_s: float) -> tuple[float, float, float]:
        """What is known near a reading, on its beat or another of its bar."""
    def seen(self, most: int = ...) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float32]]:
        """Of the likeliest: bar_s and beat_s (n, 2), and the features that the network sees (n, FEATURES)."""
    def __len__(self) -> int: ...

class GrooveMode(enum.Enum):
    """Whether what was played gives way when the player plays on, is added to, or also fades where not played again."""

    REPLACE = ...
    OVERDUB = ...
    ADAPTIVE = ...

class GrooveBuffer:
    """The player's last loop on the sixteenth grid, as one line."""

    def __init__(self, loop_steps: int = 32, mode: GrooveMode = ...) -> None: ...
    def strike(self, beat: float, velocity: float) -> None:
        """Puts an onset into its cell and moves the playhead there; of two in a cell the louder stays."""
    def advance(self, beat: float) -> None:
        """Moves the playhead forward; replace mode clears the cells it enters once the pass has an onset."""
    def locate(self, beat: float) -> None:
        """Sets the playhead anywhere and keeps the groove: for a transport that starts or is located anew."""
    def clear(self) -> None: ...
    def groove(self) -> npt.NDArray[np.float32]:
        """(loop_steps, 3): hit, velocity 0..1, offset -0.5..0.5 of a step."""
    def load(self, groove: npt.ArrayLike, beat: float) -> None:
        """Puts a groove of that shape in the place of what was there, and the playhead at a beat."""
    mode: GrooveMode
    forget_loops: int
    """0..1024: after how many whole loops without a stroke an onset vanishes, played or not; 0 is never."""
    @property
    def loop_steps(self) -> int: ...
    @property
    def version(self) -> int:
        """Moves whenever the content has changed."""

class Pattern:
    """What a voice answers: up to 512 notes, immutable."""

    CAPACITY: ClassVar[int]
    def __init__(
        self,
        grid_beats: npt.ArrayLike,
        shifts: npt.ArrayLike,
        pitches: npt.ArrayLike,
        velocities: npt.ArrayLike,
        durations: npt.ArrayLike,
        drums: npt.ArrayLike,
        *,
        length_beats: float,
        anchor_beat: float = ...,
        loops: bool = ...,
        id: int = ...,
    ) -> None:
        """Grid beats from the anchor within 0..length, shifts -0.125..0.125 beats, durations 0.005..1024 beats."""
    @staticmethod
    def from_hvo(
        hvo: npt.ArrayLike,
        *,
        pitches: npt.ArrayLike,
        gate_beats: float = ...,
        anchor_beat: float = ...,
        id: int = ...,
    ) -> Pattern:
        """A looping pattern from (steps, 27); only cells whose hit is above 0.5 are read."""
    def hvo(self) -> npt.NDArray[np.float32]:
        """(steps, 27), the inverse of from_hvo."""
    def piano_roll(self, steps_a_beat: int = ...) -> npt.NDArray[np.float32]:
        """(steps, 128) velocities, held for the note's duration."""
    def to_bytes(self) -> bytes: ...
    @staticmethod
    def from_bytes(data: bytes) -> Pattern:
        """ValueError when the bytes are malformed or hold a value out of its range."""
    def with_id(self, id: int) -> Pattern: ...
    def with_anchor(self, anchor_beat: float) -> Pattern: ...
    def __eq__(self, other: object) -> bool: ...
    def __len__(self) -> int: ...
    @property
    def notes(self) -> npt.NDArray[np.void]:
        """A copy, NOTE_DTYPE, in the order of the grid beats."""
    @property
    def length_beats(self) -> float: ...
    @property
    def anchor_beat(self) -> float: ...
    @property
    def loops(self) -> bool: ...
    @property
    def id(self) -> int: ...

class EventQueue:
    """The queue between the scheduler and one sink."""

    def __init__(self) -> None: ...
    def drain(self) -> npt.NDArray[np.void]:
        """All that waits, EVENT_DTYPE. Only where no other sink drains this queue."""
    def push(self, events: npt.NDArray[np.void]) -> int:
        """How many of the events (EVENT_DTYPE) found room. Only where no scheduler writes to this queue."""
    @property
    def dropped(self) -> int: ...

DRUM_VOICE: int
CLICK_VOICE: int
NO_VOICE: int
NO_SOUND: int

def panic_events(used_channels: Sequence[int], from_ns: int) -> npt.NDArray[np.void]:
    """What SchedulerThread.panic sends beside the ends of notes, EVENT_DTYPE, where its windows begin when they should.

    All of the used channels at once, then one of the others every 4 ms. ValueError: a channel outside 0..15.
    """

class VoiceSettings:
    """How a voice sounds, heard at its next hit. pitches None leaves the pattern's own; the lists hold nine.

    The keyword-only ones shape the drums. A velocity v becomes (low + v * (high - low) + bias) * its drum's scale, from
    1 - v where inverted; a scale of 0 is silent. A shift is inverted, multiplied by offset_range and 1 - quantise, and
    moved by offset_bias_steps; then swing puts the second note of a pair (swing_steps 1: of sixteenths, 2: of eighths)
    at that share of it, and feel_ms adds a normal deviation of that sigma, the same for the same seed, beat and drum.
    In all a hit sounds at most half a step before and two steps after its grid beat.

    ValueError: channel outside 0..15, level outside 0..4 (0 is silent), a pitch outside 0..127, a list not of nine,
    velocity_low or _high or quantise outside 0..1, velocity_bias outside -1..1, a velocity scale or offset_range
    outside 0..2, offset_bias_steps outside -0.5..0.5, swing outside 0.5..0.75, swing_steps neither 1 nor 2, feel_ms
    outside 0..30, feel_seed outside 0..2**32 - 1.
    """

    def __init__(
        self,
        channel: int,
        muted: bool = ...,
        level: float = ...,
        pitches: Sequence[int] | None = ...,
        drum_muted: Sequence[bool] | None = ...,
        drum_solo: Sequence[bool] | None = ...,
        *,
        velocity_low: float = ...,
        velocity_high: float = ...,
        velocity_bias: float = ...,
        velocity_invert: bool = ...,
        velocity_scales: Sequence[float] | None = ...,
        offset_range: float = ...,
        offset_bias_steps: float = ...,
        offset_invert: bool = ...,
        quantise: float = ...,
        swing: float = ...,
        swing_steps: int = ...,
        feel_ms: float = ...,
        feel_seed: int = ...,
    ) -> None: ...
    @property
    def channel(self) -> int: ...
    @property
    def muted(self) -> bool: ...
    @property
    def level(self) -> float: ...
    @property
    def pitches(self) -> list[int] | None: ...
    @property
    def drum_muted(self) -> list[bool]: ...
    @property
    def drum_solo(self) -> list[bool]: ...
    @property
    def velocity_low(self) -> float: ...
    @property
    def velocity_high(self) -> float: ...
    @property
    def velocity_bias(self) -> float: ...
    @property
    def velocity_invert(self) -> bool: ...
    @property
    def velocity_scales(self) -> list[float]: ...
    @property
    def offset_range(self) -> float: ...
    @property
    def offset_bias_steps(self) -> float: ...
    @property
    def offset_invert(self) -> bool: ...
    @property
    def quantise(self) -> float: ...
    @property
    def swing(self) -> float: ...
    @property
    def swing_steps(self) -> int: ...
    @property
    def feel_ms(self) -> float: ...
    @property
    def feel_seed(self) -> int: ...

class Scheduler:
    """Turns patterns into events along a timeline; pure: no clock, no thread, no sink."""

    def __init__(self) -> None: ...
    def start(self, timeline: Timeline, count_in_beats: float = ...) -> None:
        """Plays from the timeline's origin; while playing it locates there. So long the click alone is heard first."""
    def stop(self) -> None:
        """The next advance closes every note."""
    def set_timeline(self, timeline: Timeline) -> None:
        """Another line for what is yet to come; ignored while stopped."""
    def submit(self, voice: int, pattern: Pattern, quantum_beats: float, not_before_beat: float = ...) -> float:
        """The beat from which the pattern replaces what the voice had; -inf while stopped.

        ValueError: voice outside 0..14, quantum_beats outside 0.0625..1024. RuntimeError when eight patterns wait.
        """
    def interject(
        self, voice: int, pattern: Pattern, quantum_beats: float, span_beats: float, not_before_beat: float = ...
    ) -> float | None:
        """The beat c at which the pattern begins to sound once, over the voice's own; None while stopped or full.

        From c to c + span_beats the voice's own patterns are silent, by grid beat; its notes beyond sound on top. It
        replaces one that has not begun; stop and start drop it. ValueError: as submit, span_beats outside 0.25..1e9.
        """
    def set_voice(self, voice: int, settings: VoiceSettings) -> None: ...
    def change_voice(self, voice: int, settings: VoiceSettings, from_beat: float = ...) -> None:
        """From that grid beat on, at once where it is past, without ending any note; what is set before waits for it.

        ValueError: voice outside 0..15, from_beat above 1e9.
        """
    def click(self, on: bool) -> None: ...
    def clock_out(self, on: bool) -> None:
        """MIDI clock among the events, as voice 255: 24 ticks a beat, start, stop, song position and continue."""
    def strike(self, drum: int, velocity: int, at_ns: int) -> npt.NDArray[np.void]:
        """A drum that the player strikes himself, EVENT_DTYPE: its note-on, to be sounded at once, playing or not.

        On the drums' channel and the drum's pitch, muted or not; nothing where the drum has no pitch on the wire or is
        struck within 30 ms before or after; no pattern strikes it within the 30 ms that follow. ValueError: drum
        outside 0..8, velocity outside 1..127.
        """
    def end_strokes(self, now_ns: int) -> npt.NDArray[np.void]:
        """The ends of what was struck so, 30 ms or longer ago; each is due 30 ms after its stroke."""
    def end_notes(self, at_ns: int) -> npt.NDArray[np.void]:
        """The ends of everything that sounds; what plays goes on playing."""
    def advance(self, from_ns: int, to_ns: int) -> npt.NDArray[np.void]:
        """What is due up to to_ns, EVENT_DTYPE, by due time, note-offs before note-ons."""
    def state(self) -> bytes:
        """All that decides what is still to come."""
    @staticmethod
    def of_state(state: bytes) -> Scheduler:
        """One that goes on as the other; ValueError when the state is broken or of another version."""
    @property
    def playing(self) -> bool: ...
    @property
    def cursor_beat(self) -> float: ...
    @property
    def dropped(self) -> int: ...
    @property
    def skipped(self) -> int:
        """Notes that were due in a gap between two windows."""

class SchedulerMetrics:
    """What a SchedulerThread has counted since it began."""

    @property
    def loops(self) -> int: ...
    @property
    def overruns(self) -> int:
        """Wakes later than the lookahead."""
    @property
    def skipped_windows(self) -> int:
        """Stalls so long that their notes were skipped."""
    @property
    def dropped_commands(self) -> int: ...
    @property
    def dropped_notes(self) -> int: ...
    @property
    def dropped_events(self) -> int: ...
    @property
    def refused_patterns(self) -> int: ...
    @property
    def skipped_notes(self) -> int:
        """Notes that were due in those stalls."""

class SchedulerThread:
    """A Scheduler on a real-time thread that wakes every millisecond and for a pattern, and fills the sinks' queues."""

    def __init__(self, lookahead_ns: int = ...) -> None:
        """How far ahead of their due times events are handed on. ValueError: outside 1..200 ms."""
    def set_lookahead(self, lookahead_ns: int) -> None:
        """From the next loop on; nothing is handed on twice or left out. ValueError: outside 1..200 ms."""
    def add_sink(self, sink: EventQueue) -> None:
        """ValueError beyond sixteen sinks."""
    def remove_sink(self, sink: EventQueue) -> None: ...
    def start(self, timeline: Timeline, count_in_beats: float = ...) -> int:
        """Gives a ticket, as every verb: they rise in the order of taking; 0 is that of a verb that was dropped."""
    def stop(self) -> int:
        """Returns when every note-off is in the sinks' queues."""
    def close(self) -> None:
        """Stops, adds All Notes Off on each channel used, and ends the thread."""
    def set_timeline(self, timeline: Timeline) -> int: ...
    def submit(self, voice: int, pattern: Pattern, quantum_beats: float, not_before_beat: float = ...) -> int: ...
    def interject(
        self, voice: int, pattern: Pattern, quantum_beats: float, span_beats: float, not_before_beat: float = ...
    ) -> int:
        """As Scheduler.interject; accepted() tells of it."""
    def strike(self, drum: int, velocity: int, at_ns: int) -> int:
        """As Scheduler.strike; it overtakes what waits in the sinks' queues."""
    def panic(self) -> int:
        """Ends everything that sounds, then CC 64 0, 123 and 120 on all sixteen channels: at once on those that were
        used, one every 4 ms on the others. The band plays on; while one is under way another but ends what sounds.
        """
    def set_voice(self, voice: int, settings: VoiceSettings) -> int: ...
    def change_voice(self, voice: int, settings: VoiceSettings, from_beat: float = ...) -> int:
        """As Scheduler.change_voice."""
    def click(self, on: bool) -> int: ...
    def clock_out(self, on: bool) -> int: ...
    def accepted(self) -> list[tuple[int, int, float, int]]:
        """Patterns taken since the last call: voice, pattern id, commit beat, ns."""
    def taken(self) -> list[tuple[int, int, int, int]]:
        """Windows in which something was taken since the last call: number, ticket, end of the one before, begin in ns.

        A ticket of 0 says that up to this window's begin nothing else was taken.
        """
    def position(self) -> tuple[float, int]:
        """Beat and ns now."""
    def metrics(self) -> SchedulerMetrics: ...
    @property
    def dropped(self) -> int:
        """Everything that found a queue or table full, and the notes that were skipped."""
    @property
    def lookahead_ns(self) -> int: ...
    @property
    def playing(self) -> bool: ...
    @property
    def real_time(self) -> bool: ...

class ClockMap:
    """A delay-locked loop between CLOCK_MONOTONIC and a foreign clock; over 20 ms off it is anchored anew."""

    def __init__(self, units_per_second: float, bandwidth_hz: float = ..., pairs_of_trust: float = ...) -> None: ...
    def update(self, mono_ns: int, foreign: float) -> None: ...
    def foreign_at(self, mono_ns: int) -> float: ...
    def mono_at(self, foreign: float) -> int: ...
    @property
    def units_per_second(self) -> float: ...
    @property
    def anchored(self) -> bool: ...
    @property
    def reanchors(self) -> int: ...

class BeatFollower:
    """The line of a beat that somebody else keeps, from noisy pairs of moment and beat.

    A delay-locked loop that begins anew where the tempo changes. ValueError: bpm outside 20..400.
    """

    def __init__(self, bpm: float) -> None: ...
    def observe(self, ns: int, beat: float) -> None:
        """A pair that is not later than the last one, or not finite, is left out."""
    def line(self) -> Timeline | None:
        """None before the second pair, and while the tempo is outside 20..400 bpm."""
    def reset(self) -> None:
        """Forgets every pair, and expects the tempo that was found last."""
    @property
    def bpm(self) -> float:
        """The tempo as it is found, also outside 20..400."""
    @property
    def jitter_ms(self) -> float: ...
    @property
    def changes(self) -> int:
        """How often the tempo has changed."""

class ClockMotion(enum.Enum):
    RUNS = ...
    STANDS = ...
    UNTOLD = ...

class MidiClockReading:
    """One look at a MIDI clock."""

    @property
    def heard(self) -> bool:
        """Its ticks come, at a tempo of 20..400 bpm."""
    @property
    def motion(self) -> ClockMotion: ...
    @property
    def line(self) -> Timeline | None: ...
    @property
    def place(self) -> int:
        """Counts starts, continues and song positions that took effect, and returns of lost ticks."""
    @property
    def place_beat(self) -> float:
        """Where the last of them put the song."""
    @property
    def bpm(self) -> float:
        """As it is found, also outside 20..400; 0 before the second tick."""
    @property
    def jitter_ms(self) -> float: ...
    @property
    def uneven(self) -> bool:
        """Ticks come as if two clocks were mixed."""

class MidiClock:
    """Another program's MIDI clock: 24 ticks a beat, start, stop, continue, song position."""

    def __init__(self, bpm: float = ...) -> None: ...
    def take(self, ns: int, message: bytes) -> None:
        """One message with its moment; what is no clock message is passed over."""
    def read(self, now_ns: int) -> MidiClockReading: ...

class Wakeup:
    """Wakes the one thread that waits for what happens on a real-time thread; many wakes before a wait are one."""

    def __init__(self) -> None: ...
    def wake(self) -> None: ...
    def wait(self, timeout_s: float) -> bool:
        """False when the time ran out. The GIL is released."""

class OutputMetrics:
    """How a sink has kept the due times of its note-ons. late: sent over 0.1 ms late. dropped: over 20 ms."""

    @property
    def sent(self) -> int: ...
    @property
    def late(self) -> int: ...
    @property
    def dropped(self) -> int: ...
    @property
    def lateness_p50_ms(self) -> float:
        """Of the last 1024 sent."""
    @property
    def lateness_p99_ms(self) -> float: ...

class JackMetrics(OutputMetrics):
    """Those of a JACK client."""

    @property
    def xruns(self) -> int: ...
    @property
    def input_dropped(self) -> int:
        """Messages over three bytes, or beyond 1024 unread ones."""
    @property
    def slips(self) -> int:
        """How often the server lost time against CLOCK_MONOTONIC."""

class SenderQueue(EventQueue):
    """An event queue whose consumer is a thread that sends each event when it is due."""

    def wait_due(self, timeout_s: float) -> npt.NDArray[np.void]:
        """What is due (EVENT_DTYPE), as soon as there is any; empty when the time ran out. The GIL is released."""
    def metrics(self) -> OutputMetrics: ...
    latency_ns: int
    """How far ahead of the due times it is, once it has come there. ValueError: outside -150..150 ms."""

class Mixer:
    """Plays the built-in kit in stereo, each stroke from the frame of its due time; never reaches 1.0."""

    def __init__(self, sample_rate: float = ..., events: EventQueue | None = ...) -> None:
        """JackClient and AudioStream give it their own rate. ValueError: sample_rate outside 8000..384000 Hz."""
    def render_events(
        self, events: npt.NDArray[np.void], seconds: float, start_ns: int = ...
    ) -> npt.NDArray[np.float32]:
        """(frames, 2): the events (EVENT_DTYPE) due from start_ns on, without a device, at this mixer's level."""
    def metrics(self) -> OutputMetrics: ...
    latency_ns: int
    """How far ahead of the due times it plays. ValueError: outside -150..150 ms."""
    level_db: float
    """-60..12 dB, else ValueError."""
    muted: bool
    """Silent while it is True, whatever the level."""
    @property
    def sample_rate(self) -> float: ...
    @property
    def events(self) -> EventQueue: ...

class AudioStream:
    """Plays a mixer through PortAudio, in a C++ callback."""

    def __init__(self, mixer: Mixer, library_path: str, device: str = ...) -> None:
        """RuntimeError, one sentence, when there is no such library or device; device is a part of its name."""
    def close(self) -> None:
        """Takes at most about 1 s. May be called again."""
    @property
    def alive(self) -> bool:
        """False after close, and when the device has not called for a second."""
    @property
    def real_time(self) -> bool: ...
    @property
    def device_name(self) -> str: ...
    @property
    def sample_rate(self) -> float: ...
    @property
    def period_frames(self) -> int:
        """Of the longest callback so far."""
    @property
    def latency_ms(self) -> float: ...
    @property
    def underflows(self) -> int: ...
    @property
    def slips(self) -> int:
        """How often the device lost time against CLOCK_MONOTONIC."""

class JackClient:
    """A native JACK client: MIDI out at the frame of each due time, MIDI in with its time, the mixer's sound."""

    def __init__(
        self,
        name: str = ...,
        wakeup: Wakeup | None = ...,
        mixer: Mixer | None = ...,
        events: EventQueue | None = ...,
        *,
        midi_in: bool = ...,
        midi_out: bool = ...,
        own_outputs: Sequence[EventQueue] = ...,
        own_inputs: int = ...,
        control: EventQueue | None = ...,
    ) -> None:
        """RuntimeError, one sentence, when there is no libjack or no server; none is ever started.

        wakeup is woken when MIDI comes in and when the server dies. Without midi_in nothing is read, without midi_out
        nothing takes from events. own_outputs and own_inputs are ports beside the main ones, numbered from 1 in the
        methods. control feeds the port Sideman Control Out, which is there with it alone; its notes are not counted.
        ValueError when the server's rate is none for the mixer.
        """
    def set_output_latency(self, index: int, latency_ns: int) -> None:
        """How far ahead of the due times an output is. ValueError: no such port, outside -150..150 ms."""
    def set_input_latency(self, index: int, latency_ns: int) -> None:
        """How long before it came a message of an input was played. ValueError: no such port, outside -500..500 ms."""
    def end_notes(self, index: int) -> None:
        """Ends every note behind an output; what is to come goes on. ValueError: no such port."""
    def sound_latency_ns(self) -> int:
        """From a frame of the mixer's to the loudspeaker, as the server tells it; 0 without a mixer."""
    def close(self) -> None:
        """Lets what waits go out for up to 50 ms, ends every note, leaves. At most about 1.2 s; may be called again."""
    def read(self) -> list[tuple[int, bytes]]:
        """MIDI since the last call: CLOCK_MONOTONIC nanoseconds (up to one period ahead of now), message."""
    def ports(self) -> list[tuple[str, bool, bool, bool, bool]]:
        """(name, is_input, is_midi, is_physical, is_own) of each port; empty when the server is gone."""
    def appeared(self) -> list[str]:
        """The names of the ports that have appeared since the last call, at most 1024.

        A port that is there at two looks, and in here between them, went and came back without its connections.
        """
    def aliases(self, port: str) -> list[str]:
        """The other names that a port goes by, such as the hardware's own."""
    def connections(self) -> list[tuple[str, str]]:
        """What our own ports are connected to: our port's full name, the other's."""
    def connect(self, from_port: str, to_port: str) -> None:
        """RuntimeError when JACK refuses; connected already is no error."""
    def metrics(self) -> JackMetrics: ...
    @property
    def cycles(self) -> int:
        """So far; a server that hangs adds none."""
    @property
    def alive(self) -> bool:
        """False after close and after the server's death."""
    @property
    def real_time(self) -> bool: ...
    @property
    def library(self) -> str:
        """Which libjack was taken."""
    @property
    def client_name(self) -> str: ...
    @property
    def sample_rate(self) -> int: ...
    @property
    def period_frames(self) -> int: ...
    @property
    def events(self) -> EventQueue: ...

class RtMidiOutput:
    """Sends each event of a queue at its due time to every open port through RtMidi, from a C++ thread."""

    def __init__(self, queue: SenderQueue, api: str, server: JackClient | None = ...) -> None:
        """api: alsa, core, jack or winmm. Over JACK, server is a client by which a dead or hanging server is told.

        RuntimeError, one sentence, when the build has no RtMidi or the API does not answer; ValueError for jack without
        a server.
        """
    def there(self) -> list[str]:
        """The names of the ports that could be opened, our own among them; empty when the JACK server is gone."""
    def open(self, name: str) -> bool:
        """False when there is no port of exactly that name, or sixteen are open; open already is True.

        What hung on ports that were let go is ended on it first.
        """
    def open_virtual(self, name: str) -> bool:
        """Offers a port of our own, once; False where the API has none (WinMM)."""
    def let_go(self, name: str) -> None: ...
    def close(self) -> None:
        """Ends every note, lets every port go. At most about 1.5 s; may be called again."""
    @property
    def failed(self) -> int:
        """How often a message did not reach a port."""
    @property
    def real_time(self) -> bool:
        """Whether the thread has real-time priority."""
