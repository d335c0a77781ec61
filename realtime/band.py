"""The parts of a running session that can be looked at, and what they look like."""

from __future__ import annotations

from dataclasses import dataclass

from realtime._core import Mixer, SchedulerThread
from realtime.conducting.conductor import Conductor
from realtime.display import Picture
from realtime.midi_system import MidiSystem
from realtime.play.osc_output import OscOutput
from realtime.voices.sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class Band:
    """Whoever plays, and where it is heard; mixer: None without the built-in sound."""

    scheduler: SchedulerThread
    conductor: Conductor
    drums: Sandbox
    midi: MidiSystem
    mixer: Mixer | None
    osc_out: OscOutput

    @property
    def sound_ahead_ns(self) -> int:
        """How far ahead of its due time the sound is sent, so that it is heard then."""
        return self.mixer.latency_ns if self.mixer is not None else 0

    @property
    def dropped(self) -> int:
        """What was lost on the way to the ports, the sound and OSC."""
        sounded = self.mixer.metrics().dropped if self.mixer is not None else 0
        return self.scheduler.dropped + self.midi.metrics().dropped + sounded + self.osc_out.dropped

    @property
    def late(self) -> int:
        """How many notes left over 0.1 ms late, through ports and in the sound."""
        return self.midi.metrics().late + (self.mixer.metrics().late if self.mixer is not None else 0)

    @property
    def jitter_ms(self) -> float | None:
        """By how much 99 in 100 notes left late at most, where anything was sent."""
        sent = self.midi.metrics()
        if sent.sent or self.mixer is None:
            return sent.lateness_p99_ms if sent.sent else None
        sounded = self.mixer.metrics()
        return sounded.lateness_p99_ms if sounded.sent else None

    def picture(self, hears: str, plays: str, notices: tuple[str, ...] = ()) -> Picture:
        """What the band looks like now; from any thread."""
        conductor = self.conductor
        now_beat = self.scheduler.position()[0]
        beat = max(0.0, now_beat)
        timeline, status = conductor.timeline, self.drums.status()
        point = conductor.point(beat)
        bar, beat_in_bar = timeline.bar_at(beat)
        beats_per_bar, pulse_beats, loops_from_bar = timeline.bars_at(beat)
        is_to_count = conductor.start_beat < conductor.first_beat  # before a start without count-in nothing is counted
        counts_in = conductor.playing and is_to_count and now_beat < conductor.first_beat
        return Picture(
            bar=bar,
            beat_in_bar=beat_in_bar,
            bpm=conductor.transport.bpm,
            clock=conductor.transport.describe(),
            beats_per_bar=beats_per_bar,
            pulse_beats=pulse_beats,
            loops_from_bar=loops_from_bar,
            playing=conductor.playing,
            groove=conductor.groove,
            hvo=conductor.part.shown_at(beat),
            hears=hears,
            plays=plays,
            voice=f"drums {status.state.value}",
            real_time=self.scheduler.real_time,
            inference_ms=status.inference_last_ms or 0.0,
            jitter_ms=self.jitter_ms,
            drops=self.dropped,
            frozen=conductor.frozen,
            cue="count-in" if counts_in else conductor.part.cues.describe(),
            follow=point.follow,
            share=point.share,
            variation=int(conductor.values.number("drums/variation")),
            notices=notices,
        )
