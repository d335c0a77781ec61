#pragma once

#include <cstddef>
#include <cstdint>

namespace sideman {

// What an event sounds like in the built-in kit: 0..8 are the kit's columns.
inline constexpr std::uint8_t kClickAccentSound = 9;
inline constexpr std::uint8_t kClickSound = 10;
inline constexpr std::uint8_t kNoSound = 255;

inline constexpr std::uint8_t kControlChange = 0xB0;
inline constexpr std::uint8_t kSustainPedal = 64;
inline constexpr std::uint8_t kAllSoundOff = 120;
inline constexpr std::uint8_t kAllNotesOff = 123;

// MIDI clock: the song position in sixteenths, and the system real time messages.
inline constexpr std::uint8_t kSongPosition = 0xF2;
inline constexpr std::uint8_t kClockTick = 0xF8;
inline constexpr std::uint8_t kClockStart = 0xFA;
inline constexpr std::uint8_t kClockContinue = 0xFB;
inline constexpr std::uint8_t kClockStop = 0xFC;

// The voice of an event that belongs to no player, but to the clock.
inline constexpr std::uint8_t kNoVoice = 255;

// How many bytes of a message go out on the wire, its status byte among them, 1..3 (MIDI 1.0, table 1). A status that
// no message of a fixed length has (system exclusive, what is undefined) counts three.
// Thread: any.  Real-time: yes (no allocation, no lock).
constexpr std::size_t message_size(std::uint8_t status) {
  if (status >= kClockTick || status == 0xF6) return 1;                       // clock and its like; tune request
  if (status == 0xF1 || status == 0xF3 || (status & 0xE0) == 0xC0) return 2;  // quarter frame, song, program, pressure
  return 3;
}

// One MIDI message of one to three bytes for the outside, and the moment at which it must be heard.
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
