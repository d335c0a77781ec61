#pragma once

#include <cstdint>

namespace sideman {

// What an event sounds like in the built-in kit: 0..8 are the kit's columns.
inline constexpr std::uint8_t kClickAccentSound = 9;
inline constexpr std::uint8_t kClickSound = 10;
inline constexpr std::uint8_t kNoSound = 255;

inline constexpr std::uint8_t kControlChange = 0xB0;
inline constexpr std::uint8_t kAllNotesOff = 123;

// One MIDI channel message for the outside, and the moment at which it must be heard.
struct Event {
  std::int64_t due_ns = 0;    // CLOCK_MONOTONIC
  double beat = 0.0;          // where it sounds on the timeline: grid beat and shift together
  std::uint32_t pattern = 0;  // id of the pattern it came from
  std::uint8_t status = 0;    // status byte as on the wire, channel included
  std::uint8_t data1 = 0;     // pitch or controller, 0..127
  std::uint8_t data2 = 0;     // velocity or value, 0..127
  std::uint8_t sound = kNoSound;
  std::uint8_t voice = 0;

  bool is_note_on() const { return (status & 0xF0) == 0x90 && data2 > 0; }
};

}  // namespace sideman
