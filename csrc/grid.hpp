#pragma once

#include <cmath>
#include <cstdint>

namespace sideman {

inline constexpr int kStepsABeat = 4;
inline constexpr int kLoopSteps = 32;
inline constexpr int kDrums = 9;

// A place on the sixteenth grid: the nearest step, and how far from it in -0.5..0.5 of a step.
struct GridPlace {
  std::int64_t step;
  float offset;
};

// The one quantiser: x = 4 beats, step = floor(x + 0.5), offset = x - step.
// Thread: any.  Real-time: yes (no allocation, no lock).
inline GridPlace quantise(double beat) {
  const double x = beat * kStepsABeat;
  const double step = std::floor(x + 0.5);
  return {static_cast<std::int64_t>(step), static_cast<float>(x - step)};
}

}  // namespace sideman
