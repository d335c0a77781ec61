// Which strokes of a drummer's pattern give way to those of an interjection: two hands can do no more.
#include <array>
#include <cmath>

#include "scheduler.hpp"

namespace sideman {
namespace {

constexpr int kHands = 2;
constexpr std::uint8_t kSnare = 1;
// In the order of the kit: kick, snare, closed hat, open hat, low tom, mid tom, high tom, crash, ride. The closed hat
// has the pedal's foot.
constexpr std::array<bool, kDrums> kTakesAHand{false, true, false, true, true, true, true, true, true};

// Whether a drummer who strikes so many drums by hand leaves this one out: of the two hands one is the snare's.
bool has_no_hand_left(std::uint8_t drum, int hands_taken) {
  return kTakesAHand[drum] && hands_taken >= (drum == kSnare ? kHands : kHands - 1);
}

}  // namespace

// Whether an interjection is heard instead: in its span, or by strokes within half a step, of the same drum or of the
// hand that this one would take. Of two interjections the earlier lands on the later.
bool Scheduler::gives_way(std::size_t voice, std::size_t below, const PatternNote& note, double grid_beat) const {
  const Segments& segments = voices_[voice].segments;
  if (!segments[below].interjected && segments.silenced(grid_beat)) return true;
  int hands_taken = 0;
  for (std::size_t index = 0; note.is_drum() && index < Segments::kCapacity; ++index) {
    const Segment& segment = segments[index];
    if (index == below || !segment.used || !segment.interjected || grid_beat < segment.resume_beat) continue;
    for (const PatternNote& over : patterns_[voice][index].notes()) {
      const double over_beat = segment.anchor_beat + over.grid_beat;
      const bool heard = over_beat >= segment.resume_beat && over_beat < segment.end_beat;
      if (!heard || !over.is_drum() || std::abs(over_beat - grid_beat) >= kLargestShiftBeats) continue;
      if (over.drum == note.drum) return true;
      if (kTakesAHand[over.drum]) ++hands_taken;
    }
  }
  return note.is_drum() && has_no_hand_left(note.drum, hands_taken);
}

}  // namespace sideman
