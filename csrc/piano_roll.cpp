#include "piano_roll.hpp"

#include <algorithm>
#include <cmath>

namespace sideman {

int piano_roll_steps(const Pattern& pattern, int steps_a_beat) {
  return static_cast<int>(std::ceil(pattern.length_beats() * steps_a_beat));
}

void write_piano_roll(const Pattern& pattern, int steps_a_beat, float* out) {
  const int steps = piano_roll_steps(pattern, steps_a_beat);
  std::fill_n(out, static_cast<std::size_t>(steps) * 128, 0.0F);
  for (const PatternNote& note : pattern.notes()) {
    const int first = std::min(steps - 1, static_cast<int>(std::floor(note.grid_beat * steps_a_beat + 0.5)));
    const double end_beat = note.grid_beat + static_cast<double>(note.duration_beats);
    const int end = std::min(steps, std::max(first + 1, static_cast<int>(std::floor(end_beat * steps_a_beat + 0.5))));
    for (int step = first; step < end; ++step) {
      float& cell = out[step * 128 + note.pitch];
      cell = std::max(cell, note.velocity);
    }
  }
}

}  // namespace sideman
