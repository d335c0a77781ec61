#pragma once

#include <cstdint>

namespace sideman {

// A short MIDI message that came in, and the moment it is meant for. It may lie up to one period ahead of now.
struct MidiInput {
  std::int64_t ns;  // CLOCK_MONOTONIC
  std::uint8_t size;
  std::uint8_t bytes[3];
};

}  // namespace sideman
