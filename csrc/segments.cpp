#include "segments.hpp"

#include <algorithm>

#include "pattern.hpp"

namespace sideman {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool is_pattern(const Segment& segment) { return segment.used && !segment.interjected; }
bool is_interjection(const Segment& segment) { return segment.used && segment.interjected; }

}  // namespace

bool Segments::has_pattern() const { return std::any_of(segments_.begin(), segments_.end(), is_pattern); }
bool Segments::has_interjection() const { return std::any_of(segments_.begin(), segments_.end(), is_interjection); }

std::size_t Segments::replace_from(double begin_beat) {
  for (Segment& segment : segments_) {
    if (is_pattern(segment) && segment.begin_beat >= begin_beat) segment.used = false;
  }
  const std::size_t index = add(begin_beat, kInfinity);
  if (index == kNoRoom) return index;
  for (Segment& segment : segments_) {
    if (is_pattern(segment) && &segment != &segments_[index]) segment.end_beat = std::min(segment.end_beat, begin_beat);
  }
  return index;
}

std::size_t Segments::interject(double begin_beat, double span_beats, double length_beats, double undecided_beat) {
  for (Segment& segment : segments_) {
    if (is_interjection(segment) && segment.begin_beat >= undecided_beat) segment.used = false;
  }
  const std::size_t index = add(begin_beat, begin_beat + std::max(span_beats, length_beats) + kLargestShiftBeats);
  if (index == kNoRoom) return index;
  for (Segment& segment : segments_) {
    if (!is_interjection(segment)) continue;
    const bool over = segment.resume_beat <= begin_beat;
    segment.resume_beat = std::min(segment.resume_beat, begin_beat);
    segment.end_beat = std::min(segment.end_beat, over ? begin_beat + kLargestShiftBeats : begin_beat);
  }
  segments_[index].interjected = true;
  segments_[index].resume_beat = begin_beat + span_beats;
  return index;
}

bool Segments::silenced(double grid_beat) const {
  return std::any_of(segments_.begin(), segments_.end(), [grid_beat](const Segment& segment) {
    return is_interjection(segment) && segment.begin_beat <= grid_beat && grid_beat < segment.resume_beat;
  });
}

void Segments::keep_newest(double begin_beat) {
  for (Segment& segment : segments_) {
    segment.used = is_pattern(segment) && segment.end_beat == kInfinity;
    segment.begin_beat = begin_beat;
    segment.decided_beat = begin_beat;
  }
}

void Segments::drop_interjections() {
  for (Segment& segment : segments_) segment.used = is_pattern(segment);
}

void Segments::forget_before(double beat, std::uint8_t kept) {
  for (std::size_t index = 0; index < kCapacity; ++index) {
    if (segments_[index].end_beat <= beat && (kept >> index & 1U) == 0) segments_[index].used = false;
  }
}

std::size_t Segments::add(double begin_beat, double end_beat) {
  const auto free = std::find_if_not(segments_.begin(), segments_.end(), [](const Segment& s) { return s.used; });
  if (free == segments_.end()) return kNoRoom;
  *free = {};
  free->begin_beat = begin_beat;
  free->end_beat = end_beat;
  free->decided_beat = begin_beat;
  free->used = true;
  return static_cast<std::size_t>(free - segments_.begin());
}

}  // namespace sideman
