#pragma once

#include <cstdint>

namespace sideman {

// Where a beat lies: the number of its bar, 0 for the first, and how many beats of the bar have passed.
struct BarPosition {
  std::int64_t bar;
  double beat_of_bar;
};

// Bars of one length, one after the other: a bar line lies at origin_beats, where bar origin_number begins.
struct Bars {
  double beats_per_bar = 4.0;  // 0.25..32
  double origin_beats = 0.0;   // -1e9..1e9
  std::int64_t origin_number = 0;
  double pulse_beats = 1.0;  // 0.0625..32: what the metre counts in, 0.5 for eighths

  bool operator==(const Bars&) const = default;

  BarPosition place(double beat) const;
  double line(std::int64_t bar) const;
  // The first point at or after beat, of those that are quantum_beats apart, counted from the origin; where they are a
  // beat apart or less, from each bar line anew.
  double first_point(double beat, double quantum_beats) const;
};

// The bar lines along a timeline, where one change of metre may lie: up to the origin of the bars they are as before.
//
// Thread: any.  Real-time: yes (no allocation, no lock).
class BarLines {
 public:
  // Throws std::invalid_argument when a field is out of its range.
  explicit BarLines(const Bars& bars = {});

  // The same up to at_beat, where a bar line must lie, and from there on bars of another length; their numbers go on.
  // What lies before a change that is made already is forgotten. Throws std::invalid_argument as the constructor does.
  BarLines changed(double at_beat, double beats_per_bar, double pulse_beats) const;
  // These bars from their origin on, and up to there those of before. Throws std::invalid_argument as the constructor
  // does.
  static BarLines after(const Bars& before, const Bars& bars);

  // Those from the last change on.
  const Bars& bars() const { return bars_; }
  // Those up to the last change; the same where there was none.
  const Bars& before() const { return before_; }
  // Those that hold at this beat.
  const Bars& bars_at(double beat) const { return beat < bars_.origin_beats ? before_ : bars_; }

  BarPosition place(double beat) const { return bars_at(beat).place(beat); }
  // The beat at which a bar begins.
  double line(std::int64_t bar) const { return (bar < bars_.origin_number ? before_ : bars_).line(bar); }
  // As Bars::first_point, and no further than the change.
  double first_point(double beat, double quantum_beats) const;
  // The first bar line at or after beat.
  double line_from(double beat) const;

 private:
  Bars bars_;
  Bars before_;
};

}  // namespace sideman
