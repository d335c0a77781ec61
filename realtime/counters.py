"""Everything that a session counts: what was sent, and what was lost on the way, where and why."""

from __future__ import annotations

from dataclasses import dataclass

from realtime._core import OutputMetrics, SchedulerMetrics
from realtime.midi_system import OutputCounters
from realtime.voices.status import SandboxStatus


@dataclass(frozen=True, slots=True)
class Counters:
    """Since the session began.

    overruns, skipped_windows, skipped_notes, dropped_commands, dropped_notes, dropped_events, refused_patterns: the
    scheduler's. voice_*: the drums' process. midi_*, sound_*: what became of the notes at the ports and in the mixer.
    osc_dropped: hits too late to be sent; osc_taken: messages that came; osc_malformed: datagrams that were no OSC;
    osc_mistimed: time tags too far away to be obeyed. faults: different errors inside the session that were passed
    over.
    """

    overruns: int
    skipped_windows: int
    skipped_notes: int
    dropped_commands: int
    dropped_notes: int
    dropped_events: int
    refused_patterns: int
    voice_restarts: int
    voice_crashes: int
    voice_late: int
    voice_wrong: int
    voice_requests_replaced: int
    midi_sent: int
    midi_late: int
    midi_dropped: int
    sound_sent: int
    sound_late: int
    sound_dropped: int
    osc_dropped: int
    osc_taken: int
    osc_malformed: int
    osc_mistimed: int
    faults: int


def count(
    scheduler: SchedulerMetrics,
    voice: SandboxStatus,
    midi: OutputCounters,
    sound: OutputMetrics | None,
    *,
    osc_dropped: int,
    osc_taken: int,
    osc_malformed: int,
    osc_mistimed: int,
    faults: int,
) -> Counters:
    """Gathers them from the parts; sound is None where there is no mixer."""
    return Counters(
        overruns=scheduler.overruns,
        skipped_windows=scheduler.skipped_windows,
        skipped_notes=scheduler.skipped_notes,
        dropped_commands=scheduler.dropped_commands,
        dropped_notes=scheduler.dropped_notes,
        dropped_events=scheduler.dropped_events,
        refused_patterns=scheduler.refused_patterns,
        voice_restarts=voice.restarts,
        voice_crashes=voice.crashes,
        voice_late=voice.late,
        voice_wrong=voice.wrong,
        voice_requests_replaced=voice.dropped,
        midi_sent=midi.sent,
        midi_late=midi.late,
        midi_dropped=midi.dropped,
        sound_sent=sound.sent if sound is not None else 0,
        sound_late=sound.late if sound is not None else 0,
        sound_dropped=sound.dropped if sound is not None else 0,
        osc_dropped=osc_dropped,
        osc_taken=osc_taken,
        osc_malformed=osc_malformed,
        osc_mistimed=osc_mistimed,
        faults=faults,
    )
