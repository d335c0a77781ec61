#include "shaping.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sideman {
namespace {

constexpr double kBeatsAStep = 1.0 / kStepsABeat;
// Grid beats of one moment may differ in their last bits from pattern to pattern; they are the same tick.
constexpr double kTicksABeat = 960.0;

// SplitMix64's finaliser: https://prng.di.unimi.it/splitmix64.c
std::uint64_t mixed(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15U;
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31U);
}

// Above 0, at most 1.
double uniform(std::uint64_t bits) { return static_cast<double>((bits >> 11U) + 1) * 0x1p-53; }

// Standard normal, by Box and Muller.
double deviation(std::uint32_t seed, double grid_beat, std::uint8_t drum) {
  const auto tick = static_cast<std::uint64_t>(std::llround(grid_beat * kTicksABeat));
  const std::uint64_t bits = mixed(mixed(mixed(seed) ^ tick) + drum);
  return std::sqrt(-2.0 * std::log(uniform(bits))) * std::cos(2.0 * std::numbers::pi * uniform(mixed(bits)));
}

// The pair's first half is stretched over its first `swing` share, the second half over the rest.
double swing_delay_beats(double beat_of_bar, double swing, double pair_beats) {
  const double pairs = beat_of_bar / pair_beats;
  const double phase = pairs - std::floor(pairs);
  return (2.0 * swing - 1.0) * std::min(phase, 1.0 - phase) * pair_beats;
}

}  // namespace

double Shaping::velocity(const PatternNote& note) const {
  const auto own = static_cast<double>(note.velocity);
  const double played = velocity_invert ? 1.0 - own : own;
  return (velocity_low + played * (velocity_high - velocity_low) + velocity_bias) * velocity_scales[note.drum];
}

double Shaping::shift_beats(const PatternNote& note, double grid_beat, double beat_of_bar, double bpm) const {
  const double own = static_cast<double>(offset_invert ? -note.shift_beats : note.shift_beats);
  double shift = own * offset_range * (1.0 - quantise) + offset_bias_steps * kBeatsAStep;
  if (swing != 0.5) shift += swing_delay_beats(beat_of_bar, swing, 2 * swing_steps * kBeatsAStep);
  if (feel_ms > 0.0) shift += deviation(feel_seed, grid_beat, note.drum) * feel_ms * bpm / 60'000.0;
  return std::clamp(shift, -kLargestShiftBeats, kLatestShiftBeats);
}

}  // namespace sideman
