#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "grid.hpp"

namespace sideman {

inline constexpr std::uint8_t kNoDrum = 255;
inline constexpr double kLargestShiftBeats = 0.125;  // half a step: what the quantiser leaves
inline constexpr double kShortestDurationBeats = 0.005;

// One note of a pattern. It stays trivial, so that a queue of patterns costs nothing to construct.
struct PatternNote {
  double grid_beat;      // from the pattern's anchor, 0 <= grid_beat < length
  float shift_beats;     // -0.125..0.125; the note sounds at grid_beat + shift_beats
  float velocity;        // 0..1
  float duration_beats;  // 0.005..1024
  std::uint8_t pitch;    // 0..127
  std::uint8_t drum;     // HVO column 0..8, or 255
  std::uint16_t zero;    // names the padding, so that equal notes are equal bytes

  bool is_drum() const { return drum < kDrums; }
};
static_assert(sizeof(PatternNote) == 24);

// What a voice answers: up to 512 notes, a length, the beat where it is anchored, and whether it loops or sounds once.
// An immutable value of fixed size; copying it copies only the notes that it has, and never allocates.
class Pattern {
 public:
  static constexpr std::size_t kCapacity = 512;

  // An empty pattern of 8 beats.
  Pattern() = default;

  // Throws std::invalid_argument with the field, the range and the value when there are more than 512 notes, a note's
  // field is out of its range, length_beats is outside 0.25..1024 or anchor_beat outside -1e9..1e9.
  Pattern(std::span<const PatternNote> notes, double length_beats, double anchor_beat = 0.0, bool loops = true,
          std::uint32_t id = 0);

  Pattern(const Pattern& other) { *this = other; }
  // Thread: any.  Real-time: yes (no allocation, no lock).
  Pattern& operator=(const Pattern& other);
  bool operator==(const Pattern& other) const;

  // A looping pattern of steps / 4 beats from (steps, 27) floats: nine hits (a hit is > 0.5), velocities 0..1, offsets
  // -0.5..0.5 of a step. Only cells with a hit are read.
  static Pattern from_hvo(const float* hvo, int steps, const std::array<std::uint8_t, kDrums>& pitches,
                          double gate_beats, double anchor_beat, std::uint32_t id);
  // The inverse: writes (steps(), 27) floats. Notes without a drum are left out; the louder wins a cell.
  void write_hvo(float* out) const;
  // The length in sixteenths, rounded up.
  int steps() const;

  // The pattern as bytes for another process of the same machine, and back; from_bytes throws std::invalid_argument
  // when they are malformed or hold a value out of its range.
  std::string to_bytes() const;
  static Pattern from_bytes(const char* bytes, std::size_t size);

  Pattern with_id(std::uint32_t id) const;
  Pattern with_anchor(double anchor_beat) const;

  // In the order of their grid beats.
  std::span<const PatternNote> notes() const { return {notes_.data(), count_}; }
  double length_beats() const { return length_beats_; }
  double anchor_beat() const { return anchor_beat_; }
  bool loops() const { return loops_; }
  std::uint32_t id() const { return id_; }

 private:
  std::array<PatternNote, kCapacity> notes_;  // only the first count_ are ever read
  std::size_t count_ = 0;
  double length_beats_ = 8.0;
  double anchor_beat_ = 0.0;
  std::uint32_t id_ = 0;
  bool loops_ = true;
};

}  // namespace sideman
