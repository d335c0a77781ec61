#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include "bar_lines.hpp"
#include "event.hpp"
#include "pattern.hpp"

namespace sideman {

// General MIDI's two wood blocks.
inline constexpr PatternNote kClickAccent{0.0, 0.0F, 1.0F, 0.125F, 76, kClickAccentSound, 0};
inline constexpr PatternNote kClickPulse{0.0, 0.0F, 0.7F, 0.125F, 77, kClickSound, 0};

// The metronome: a stroke on each of the metre's pulses, accented on the bar line. It is heard where it is switched on,
// and in the count-in.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class Click {
 public:
  void set_on(bool on) { on_ = on; }
  // The transport starts at from_beat, and its count-in ends at to_beat; one that ends where it begins is none.
  void start(double from_beat, double to_beat) {
    from_beat_ = from_beat;
    counted_in_beat_ = to_beat;
  }

  // Calls strike(beat, note) for each stroke within from_beat <= beat < end_beat.
  template <typename Strike>
  void strokes(const BarLines& bar_lines, double from_beat, double end_beat, Strike&& strike) const {
    const double from = std::max(from_beat, from_beat_);
    const double end = on_ ? end_beat : std::min(end_beat, counted_in_beat_);
    if (from >= end) return;
    for (std::int64_t bar = bar_lines.place(from).bar; bar_lines.line(bar) < end; ++bar) {
      const double line = bar_lines.line(bar);
      const double next_line = bar_lines.line(bar + 1);
      const double pulse = bar_lines.bars_at(line).pulse_beats;
      for (double beat_of_bar = 0.0; line + beat_of_bar < next_line; beat_of_bar += pulse) {
        const double beat = line + beat_of_bar;
        if (beat >= from && beat < end) strike(beat, beat_of_bar == 0.0 ? kClickAccent : kClickPulse);
      }
    }
  }

  // How many strokes lie within from_beat <= beat < end_beat, counted by bars.
  std::uint64_t count(const BarLines& bar_lines, double from_beat, double end_beat) const {
    const double from = std::max(from_beat, from_beat_);
    const double end = on_ ? end_beat : std::min(end_beat, counted_in_beat_);
    if (from >= end) return 0;
    const double change = std::clamp(bar_lines.bars().origin_beats, from, end);
    const auto counted = [](const Bars& bars, double first, double last) {
      return strokes_before(bars, last) - strokes_before(bars, first);
    };
    const double before = change > from ? counted(bar_lines.bars_at(from), from, change) : 0.0;
    const double after = end > change ? counted(bar_lines.bars_at(change), change, end) : 0.0;
    return static_cast<std::uint64_t>(before + after);
  }

  // Hands each field to take(), for a state that is written and read.
  template <typename Take>
  void each_field(Take&& take) {
    take(on_);
    take(from_beat_);
    take(counted_in_beat_);
  }

 private:
  // From the bars' origin on; before it the count runs below zero.
  static double strokes_before(const Bars& bars, double beat) {
    const BarPosition place = bars.place(beat);
    return static_cast<double>(place.bar) * std::ceil(bars.beats_per_bar / bars.pulse_beats) +
           std::ceil(place.beat_of_bar / bars.pulse_beats);
  }

  bool on_ = false;
  double from_beat_ = -std::numeric_limits<double>::infinity();
  double counted_in_beat_ = -std::numeric_limits<double>::infinity();
};

}  // namespace sideman
