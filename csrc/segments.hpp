#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace sideman {

// The grid beats that one pattern of a voice owns, begin <= beat < end.
struct Segment {
  double begin_beat = 0.0;
  double end_beat = 0.0;
  double decided_beat = 0.0;  // before it, it is decided when each note sounds
  double anchor_beat = 0.0;
  double resume_beat = 0.0;  // of an interjection: up to here the patterns under it are silent
  std::uint32_t serial = 0;
  bool loops = true;
  bool interjected = false;
  bool used = false;
};

// A voice's patterns along the beats: those that follow one another, and over them what is interjected. The patterns
// lie elsewhere, at the same index: looking through the segments must not touch a page each.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class Segments {
 public:
  static constexpr std::size_t kCapacity = 8;
  static constexpr std::size_t kNoRoom = kCapacity;

  Segment& operator[](std::size_t index) { return segments_[index]; }
  const Segment& operator[](std::size_t index) const { return segments_[index]; }

  // Whether one of them is no interjection.
  bool has_pattern() const;
  bool has_interjection() const;

  // The index of a new segment without an end, which replaces all that is no interjection from begin_beat on; kNoRoom
  // when eight are in use.
  std::size_t replace_from(double begin_beat);

  // The index of a new interjection. It replaces one that begins at undecided_beat or later, cuts off one whose span is
  // not over at begin_beat, and leaves of the others what lands within half a step of begin_beat.
  std::size_t interject(double begin_beat, double span_beats, double length_beats, double undecided_beat);

  // Whether an interjection keeps the other patterns silent at this grid beat.
  bool silenced(double grid_beat) const;

  // Only the newest pattern stays, from begin_beat on.
  void keep_newest(double begin_beat);
  void drop_interjections();
  // Forgets what has ended, but for the segments whose bits are set.
  void forget_before(double beat, std::uint8_t kept);

 private:
  std::size_t add(double begin_beat, double end_beat);

  std::array<Segment, kCapacity> segments_;
};

}  // namespace sideman
