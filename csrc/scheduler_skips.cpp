// How many notes a gap has cost, counted by passes of the patterns and not by walking along the time that is lost.
#include <algorithm>
#include <cmath>

#include "scheduler.hpp"

namespace sideman {

// Counts what will never be looked at; of the rest collect_segment() and sound_until() find out.
void Scheduler::count_skipped(double left_beat) {
  for (std::size_t voice = 0; voice < kClickVoice; ++voice) {
    const Segments& segments = voices_[voice].segments;
    for (std::size_t index = 0; index < Segments::kCapacity; ++index) {
      const Segment& segment = segments[index];
      const double end_beat = std::min(cursor_ - kLatestShiftBeats, segment.end_beat);
      if (!segment.used || end_beat <= segment.decided_beat) continue;
      skipped_ += heard_within(voice, index, segment.decided_beat, end_beat);
      for (std::size_t over = 0; !segment.interjected && over < Segments::kCapacity; ++over) {
        if (!segments[over].used || !segments[over].interjected) continue;
        const double silent_beat = std::max(segment.decided_beat, segments[over].begin_beat);
        skipped_ -= heard_within(voice, index, silent_beat, std::min(end_beat, segments[over].resume_beat));
      }
      voices_[voice].segments[index].decided_beat = end_beat;
    }
  }
  if (voices_[kClickVoice].settings.hears(kClickSound)) {
    skipped_ += click_.count(timeline_.bar_lines(), left_beat, cursor_);
  }
}

// How many notes of a segment's pattern that would be heard have their grid beat in from_beat <= beat < to_beat.
std::uint64_t Scheduler::heard_within(std::size_t voice, std::size_t index, double from_beat, double to_beat) const {
  if (to_beat <= from_beat) return 0;
  return heard_before(voice, index, to_beat) - heard_before(voice, index, from_beat);
}

// The same from the pattern's anchor on; before it the count runs below zero, as unsigned numbers do.
std::uint64_t Scheduler::heard_before(std::size_t voice, std::size_t index, double beat) const {
  const Segment& segment = voices_[voice].segments[index];
  const Pattern& pattern = patterns_[voice][index];
  const VoiceSettings& settings = voices_[voice].settings;
  const double pass = segment.loops ? std::floor((beat - segment.anchor_beat) / pattern.length_beats()) : 0.0;
  const double pass_beat = segment.anchor_beat + pass * pattern.length_beats();
  std::int64_t a_pass = 0, in_pass = 0;
  for (const PatternNote& note : pattern.notes()) {
    if (!settings.hears(note.drum)) continue;
    ++a_pass;
    if (pass_beat + note.grid_beat < beat) ++in_pass;
  }
  return static_cast<std::uint64_t>(static_cast<std::int64_t>(pass) * a_pass + in_pass);
}

}  // namespace sideman
