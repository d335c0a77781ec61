// What the player strikes himself, beside the patterns; and the end of everything that sounds.
#include <cmath>

#include "checked.hpp"
#include "scheduler.hpp"

namespace sideman {

void Scheduler::check_strike(int drum, int velocity, std::int64_t at_ns) {
  checked("drum", drum, 0, kDrums - 1);
  checked("velocity", velocity, 1, 127);
  const auto farthest_ns = static_cast<double>(PlayerStrokes::kFarthestNs);
  checked("at_ns", static_cast<double>(at_ns), -farthest_ns, farthest_ns);
}

void Scheduler::strike(int drum, int velocity, std::int64_t at_ns, EventBatch& out) {
  check_strike(drum, velocity, at_ns);
  const auto column = static_cast<std::uint8_t>(drum);
  const Voice& voice = voices_[kDrumVoice];
  const Stroke& last = voice.strokes[column];
  const bool struck = last.serial != 0 && std::abs(at_ns - last.due_ns) < kSameStrokeNs;
  if (voice.settings.pitches[column] == kPatternPitch || struck) return;
  if (strokes_.struck_near(column, at_ns, kSameStrokeNs)) return;
  strokes_.strike(column, voice.settings.channel, voice.settings.pitches[column], static_cast<std::uint8_t>(velocity),
                  at_ns, [&out](const Event& event) { out.push(event); });
}

void Scheduler::end_strokes(std::int64_t now_ns, EventBatch& out) {
  strokes_.end_due(now_ns, [&out](const Event& event) { out.push(event); });
}

void Scheduler::end_notes(std::int64_t at_ns, EventBatch& out) {
  out.clear();
  end_strokes(kEveryStroke, out);
  while (sounding_count_ > 0) close(sounding_count_ - 1, at_ns, out);
}

}  // namespace sideman
