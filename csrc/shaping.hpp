#pragma once

#include <array>
#include <cstdint>

#include "grid.hpp"
#include "pattern.hpp"

namespace sideman {

// How late a shaped hit may sound after its grid beat; how early is kLargestShiftBeats, by which patterns are
// committed.
inline constexpr double kLatestShiftBeats = 0.5;

// What is done to the drums' velocities and places. The defaults change nothing.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
struct Shaping {
  double velocity_low = 0.0;   // 0..1: where a velocity of 0 lands, and
  double velocity_high = 1.0;  // 0..1: where one of 1 does
  double velocity_bias = 0.0;  // -1..1, added
  bool velocity_invert = false;
  std::array<double, kDrums> velocity_scales;  // 0..2, times the velocity; 0 is silent
  double offset_range = 1.0;                   // 0..2, times the shift
  double offset_bias_steps = 0.0;              // -0.5..0.5, added to it
  bool offset_invert = false;
  double quantise = 0.0;        // 0..1: the share of the shift that is taken away
  double swing = 0.5;           // 0.5..0.75: where in a pair of notes, counted from the bar line, the second lies
  int swing_steps = 1;          // 1: pairs of sixteenths, 2: of eighths; what lies between is moved in proportion
  double feel_ms = 0.0;         // 0..30: the deviation of each hit, one sigma
  std::uint32_t feel_seed = 0;  // the same seed gives the same deviations at the same beats

  Shaping() { velocity_scales.fill(1.0); }

  // The velocity of a drum's note: inverted, then ranged, biased and scaled; it may lie outside 0..1.
  double velocity(const PatternNote& note) const;

  // By how much a drum's note at this absolute grid beat sounds after it, -0.125..0.5 beats: the pattern's own shift
  // inverted, ranged, quantised and biased; then swing, then feel. It depends on nothing else.
  double shift_beats(const PatternNote& note, double grid_beat, double beat_of_bar, double bpm) const;
};

}  // namespace sideman
