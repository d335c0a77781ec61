#include "pattern.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "checked.hpp"
#include "timeline.hpp"

namespace sideman {
namespace {

constexpr double kShortestLengthBeats = 0.25;
constexpr double kLongestLengthBeats = 1024.0;

// What precedes the notes in to_bytes(), in the machine's own byte order.
struct Header {
  char magic[4];
  std::uint32_t id;
  std::uint32_t count;
  std::uint32_t loops;
  double length_beats;
  double anchor_beat;
};
constexpr char kMagic[4] = {'S', 'M', 'P', '1'};

void check_note(const PatternNote& note, double length_beats) {
  if (!(note.grid_beat >= 0.0 && note.grid_beat < length_beats)) {
    throw std::invalid_argument("grid_beat must be at least 0 and below the length " + std::to_string(length_beats) +
                                ", not " + std::to_string(note.grid_beat));
  }
  checked("shift_beats", note.shift_beats, -kLargestShiftBeats, kLargestShiftBeats);
  checked("velocity", note.velocity, 0.0, 1.0);
  checked("duration_beats", note.duration_beats, kShortestDurationBeats, kLongestLengthBeats);
  checked("pitch", note.pitch, 0, 127);
  if (note.drum != kNoDrum) checked("drum (or 255 for none)", note.drum, 0, kDrums - 1);
}

}  // namespace

Pattern::Pattern(std::span<const PatternNote> notes, double length_beats, double anchor_beat, bool loops,
                 std::uint32_t id)
    : count_(static_cast<std::size_t>(checked("note count", static_cast<double>(notes.size()), 0, kCapacity))),
      length_beats_(checked("length_beats", length_beats, kShortestLengthBeats, kLongestLengthBeats)),
      anchor_beat_(checked("anchor_beat", anchor_beat, -kFarthestBeat, kFarthestBeat)),
      id_(id),
      loops_(loops) {
  bool sorted = true;
  for (std::size_t i = 0; i < count_; ++i) {
    check_note(notes[i], length_beats_);
    notes_[i] = notes[i];
    notes_[i].zero = 0;
    sorted = sorted && (i == 0 || notes[i - 1].grid_beat <= notes[i].grid_beat);
  }
  if (sorted) return;
  std::stable_sort(notes_.begin(), notes_.begin() + static_cast<std::ptrdiff_t>(count_),
                   [](const PatternNote& a, const PatternNote& b) { return a.grid_beat < b.grid_beat; });
}

Pattern& Pattern::operator=(const Pattern& other) {
  if (this == &other) return *this;
  std::copy_n(other.notes_.begin(), other.count_, notes_.begin());
  count_ = other.count_;
  length_beats_ = other.length_beats_;
  anchor_beat_ = other.anchor_beat_;
  id_ = other.id_;
  loops_ = other.loops_;
  return *this;
}

bool Pattern::operator==(const Pattern& other) const {
  const auto equal = [](const PatternNote& a, const PatternNote& b) {
    return a.grid_beat == b.grid_beat && a.shift_beats == b.shift_beats && a.velocity == b.velocity &&
           a.duration_beats == b.duration_beats && a.pitch == b.pitch && a.drum == b.drum;
  };
  return length_beats_ == other.length_beats_ && anchor_beat_ == other.anchor_beat_ && loops_ == other.loops_ &&
         id_ == other.id_ && std::ranges::equal(notes(), other.notes(), equal);
}

Pattern Pattern::from_hvo(const float* hvo, int steps, const std::array<std::uint8_t, kDrums>& pitches,
                          double gate_beats, double anchor_beat, std::uint32_t id) {
  std::array<PatternNote, kCapacity> notes;
  std::size_t count = 0;
  for (int step = 0; step < steps; ++step, hvo += 3 * kDrums) {
    for (int drum = 0; drum < kDrums; ++drum) {
      if (!(hvo[drum] > 0.5F)) continue;
      if (count == kCapacity) throw std::invalid_argument("hvo must have at most 512 hits");
      const float offset = hvo[2 * kDrums + drum];
      checked("hvo offset", offset, -0.5, 0.5);
      notes[count++] = {static_cast<double>(step) / kStepsABeat,
                        offset / kStepsABeat,
                        hvo[kDrums + drum],
                        static_cast<float>(gate_beats),
                        pitches[static_cast<std::size_t>(drum)],
                        static_cast<std::uint8_t>(drum),
                        0};
    }
  }
  return Pattern({notes.data(), count}, static_cast<double>(steps) / kStepsABeat, anchor_beat, true, id);
}

void Pattern::write_hvo(float* out) const {
  std::fill_n(out, static_cast<std::size_t>(steps()) * 3 * kDrums, 0.0F);
  for (const PatternNote& note : notes()) {
    if (note.drum == kNoDrum) continue;
    const GridPlace place = quantise(note.grid_beat);
    if (place.step >= steps()) continue;
    float* cell = out + place.step * 3 * kDrums + note.drum;
    if (cell[0] > 0.0F && cell[kDrums] >= note.velocity) continue;
    cell[0] = 1.0F;
    cell[kDrums] = note.velocity;
    cell[2 * kDrums] = std::clamp(note.shift_beats * kStepsABeat + place.offset, -0.5F, 0.5F);
  }
}

int Pattern::steps() const { return static_cast<int>(std::ceil(length_beats_ * kStepsABeat)); }

std::string Pattern::to_bytes() const {
  const Header header{{kMagic[0], kMagic[1], kMagic[2], kMagic[3]},
                      id_,
                      static_cast<std::uint32_t>(count_),
                      loops_ ? 1U : 0U,
                      length_beats_,
                      anchor_beat_};
  std::string bytes(sizeof header + count_ * sizeof(PatternNote), '\0');
  std::memcpy(bytes.data(), &header, sizeof header);
  std::memcpy(bytes.data() + sizeof header, notes_.data(), count_ * sizeof(PatternNote));
  return bytes;
}

Pattern Pattern::from_bytes(const char* bytes, std::size_t size) {
  Header header;
  if (size < sizeof header) {
    throw std::invalid_argument("pattern bytes must be at least " + std::to_string(sizeof header) + ", not " +
                                std::to_string(size));
  }
  std::memcpy(&header, bytes, sizeof header);
  if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0) {
    throw std::invalid_argument("pattern bytes must begin with SMP1");
  }
  checked("note count", header.count, 0, kCapacity);
  checked("loops", header.loops, 0, 1);
  const std::size_t expected = sizeof header + header.count * sizeof(PatternNote);
  if (size != expected) {
    throw std::invalid_argument("pattern bytes for " + std::to_string(header.count) + " notes must be " +
                                std::to_string(expected) + ", not " + std::to_string(size));
  }
  std::array<PatternNote, kCapacity> notes;
  std::memcpy(notes.data(), bytes + sizeof header, header.count * sizeof(PatternNote));
  return Pattern({notes.data(), header.count}, header.length_beats, header.anchor_beat, header.loops == 1, header.id);
}

Pattern Pattern::with_id(std::uint32_t id) const {
  Pattern other = *this;
  other.id_ = id;
  return other;
}

Pattern Pattern::with_anchor(double anchor_beat) const {
  Pattern other = *this;
  other.anchor_beat_ = checked("anchor_beat", anchor_beat, -kFarthestBeat, kFarthestBeat);
  return other;
}

}  // namespace sideman
