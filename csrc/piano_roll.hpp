#pragma once

#include "pattern.hpp"

namespace sideman {

// Rows of the pattern's piano roll: its length in steps of 1 / steps_a_beat, rounded up.
int piano_roll_steps(const Pattern& pattern, int steps_a_beat);

// Writes (piano_roll_steps, 128) floats: a note's velocity from the step nearest its grid beat to that nearest its end,
// one step at least, cut at the pattern's end; the louder wins a cell. Shifts are left out.
// Thread: any.  Real-time: yes (no allocation, no lock).
void write_piano_roll(const Pattern& pattern, int steps_a_beat, float* out);

}  // namespace sideman
