#include "timeline.hpp"

#include <algorithm>
#include <cmath>

#include "checked.hpp"

namespace sideman {

Timeline::Timeline(double bpm, double origin_beats, std::int64_t origin_ns, const BarLines& bar_lines,
                   std::uint32_t generation)
    : bpm_(checked("bpm", bpm, kLowestBpm, kHighestBpm)),
      origin_beats_(checked("origin_beats", origin_beats, -kFarthestBeat, kFarthestBeat)),
      origin_ns_(origin_ns),
      bar_lines_(bar_lines),
      generation_(generation) {}

double Timeline::beat_at(std::int64_t ns) const {
  return origin_beats_ + static_cast<double>(ns - origin_ns_) / ns_per_beat();
}

std::int64_t Timeline::time_at(double beat) const {
  return origin_ns_ + static_cast<std::int64_t>(std::llround((beat - origin_beats_) * ns_per_beat()));
}

Timeline Timeline::with_tempo(double bpm, std::int64_t at_ns) const {
  return Timeline(bpm, beat_at(at_ns), at_ns, bar_lines_, generation_ + 1);
}

Timeline Timeline::with_bar_lines(const BarLines& bar_lines) const {
  return Timeline(bpm_, origin_beats_, origin_ns_, bar_lines, generation_ + 1);
}

Timeline Timeline::drawn_to(const Timeline& target, std::int64_t at_ns, double within_beats) const {
  const double behind_beats = target.beat_at(at_ns) - beat_at(at_ns);
  const double haste = std::clamp(1.0 + behind_beats / checked("within_beats", within_beats, 0.01, 16.0), 0.5, 2.0);
  return with_tempo(std::clamp(target.bpm() * haste, kLowestBpm, kHighestBpm), at_ns);
}

}  // namespace sideman
