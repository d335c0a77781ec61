#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "event.hpp"

namespace sideman {

inline constexpr std::size_t kSounds = 11;  // the kit's nine columns, then the accented click and the click

// Sounds of one group end each other, as a closing hat ends the open one; 255 is no group.
inline constexpr std::uint8_t kNoGroup = 255;

// One struck sound at full velocity, and how a softer stroke changes it.
struct KitSound {
  std::vector<float> samples;  // mono, peak as it is to sound in the mix, ends in silence
  float left = 0.707F;         // equal-power panning
  float right = 0.707F;
  float soft_hz = 1000.0F;  // the lowpass that a stroke of velocity 1 passes; the loudest passes it open
  std::uint8_t group = kNoGroup;
};

using Kit = std::array<KitSound, kSounds>;

// The built-in electronic kit, synthesised; equal on each call with equal sample_rate (8000..384000 Hz, else
// std::invalid_argument).
Kit synthesise_kit(double sample_rate);

}  // namespace sideman
