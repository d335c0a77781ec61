#include "bar_lines.hpp"

#include <algorithm>
#include <cmath>

#include "checked.hpp"
#include "timeline.hpp"

namespace sideman {
namespace {

Bars checked_bars(const Bars& bars) {
  checked("beats_per_bar", bars.beats_per_bar, 0.25, 32.0);
  checked("bar_origin_beats", bars.origin_beats, -kFarthestBeat, kFarthestBeat);
  checked("bar_origin_number", static_cast<double>(bars.origin_number), -kFarthestBeat, kFarthestBeat);
  checked("pulse_beats", bars.pulse_beats, 0.0625, 32.0);
  return bars;
}

double next_multiple(double from, double beat, double quantum_beats) {
  const double point = from + std::ceil((beat - from) / quantum_beats) * quantum_beats;
  return point < beat ? point + quantum_beats : point;
}

}  // namespace

BarPosition Bars::place(double beat) const {
  const double bars = std::floor((beat - origin_beats) / beats_per_bar);
  return {origin_number + static_cast<std::int64_t>(bars), beat - (origin_beats + bars * beats_per_bar)};
}

double Bars::line(std::int64_t bar) const {
  return origin_beats + static_cast<double>(bar - origin_number) * beats_per_bar;
}

double Bars::first_point(double beat, double quantum_beats) const {
  if (quantum_beats > 1.0 || quantum_beats >= beats_per_bar) return next_multiple(origin_beats, beat, quantum_beats);
  const std::int64_t bar = place(beat).bar;
  return std::min(next_multiple(line(bar), beat, quantum_beats), line(bar + 1));
}

BarLines::BarLines(const Bars& bars) : bars_(checked_bars(bars)), before_(bars_) {}

BarLines BarLines::changed(double at_beat, double beats_per_bar, double pulse_beats) const {
  const Bars& before = bars_at(at_beat);
  const double number = std::round((at_beat - before.origin_beats) / before.beats_per_bar);
  BarLines lines({beats_per_bar, at_beat, before.origin_number + static_cast<std::int64_t>(number), pulse_beats});
  lines.before_ = before;
  return lines;
}

BarLines BarLines::after(const Bars& before, const Bars& bars) {
  BarLines lines(bars);
  lines.before_ = checked_bars(before);
  return lines;
}

double BarLines::first_point(double beat, double quantum_beats) const {
  if (beat >= bars_.origin_beats) return bars_.first_point(beat, quantum_beats);
  return std::min(before_.first_point(beat, quantum_beats), bars_.origin_beats);
}

double BarLines::line_from(double beat) const {
  const Bars& bars = bars_at(beat);
  return first_point(beat, bars.beats_per_bar);
}

}  // namespace sideman
