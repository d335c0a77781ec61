// How a voice sounds, now and from a beat on.
#include <algorithm>
#include <limits>

#include "checked.hpp"
#include "scheduler.hpp"

namespace sideman {

bool VoiceSettings::hears(std::uint8_t drum) const {
  if (muted || level <= 0.0F) return false;
  if (drum >= kDrums) return true;
  if (drum_muted[drum] || shaping.velocity_scales[drum] <= 0.0) return false;
  return drum_solo[drum] || std::none_of(drum_solo.begin(), drum_solo.end(), [](bool solo) { return solo; });
}

void Scheduler::set_voice(int voice_index, const VoiceSettings& settings) {
  const auto index = static_cast<std::size_t>(checked("voice", voice_index, 0, kVoices - 1));
  Voice& voice = voices_[index];
  if (voice.coming_beat != kNever) {
    voice.coming_settings = settings;
  } else {
    voice.closing = voice.closing || (settings.muted && !voice.settings.muted);
    voice.settings = settings;
  }
  move_waiting(index);
}

void Scheduler::change_voice(int voice_index, const VoiceSettings& settings, double from_beat) {
  check_change(voice_index, from_beat);
  const auto index = static_cast<std::size_t>(voice_index);
  Voice& voice = voices_[index];
  voice.coming_settings = settings;
  voice.coming_beat = from_beat;
  if (!playing_ || from_beat <= cursor_ - kLatestShiftBeats) settle(voice);
  move_waiting(index);
}

void Scheduler::check_change(int voice, double from_beat) {
  checked("voice", voice, 0, kVoices - 1);
  checked("from_beat", from_beat, -std::numeric_limits<double>::infinity(), kFarthestBeat);
}

// Settings were changed: the notes that wait take the place that they give them.
void Scheduler::move_waiting(std::size_t voice) {
  for (std::size_t i = 0; i < candidate_count_; ++i) {
    Candidate& waiting = candidates_[i];
    if (waiting.voice != voice) continue;
    waiting.beat = std::max(sounding_beat(voice, *waiting.note, waiting.grid_beat), cursor_);
  }
}

// The coming settings are those of every note from now on.
void Scheduler::settle(Voice& voice) {
  if (voice.coming_beat == kNever) return;
  voice.settings = voice.coming_settings;
  voice.coming_beat = kNever;
}

}  // namespace sideman
