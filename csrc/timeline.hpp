#pragma once

#include <cstdint>

#include "bar_lines.hpp"

namespace sideman {

inline constexpr double kLowestBpm = 20.0;
inline constexpr double kHighestBpm = 400.0;
// How far from 0 a beat may lie: 15 years at 120 bpm. Within 1e6 beats time_at(beat_at(t)) == t at every tempo; from
// there on a double resolves a beat less finely, so that at the farthest the two differ by up to a microsecond.
inline constexpr double kFarthestBeat = 1e9;

// The line between beats and CLOCK_MONOTONIC nanoseconds: a tempo and two origins that meet; and the bar lines on it.
class Timeline {
 public:
  // Throws std::invalid_argument when bpm is outside 20..400, origin_beats outside -1e9..1e9, or a field of the bars
  // out of its range.
  Timeline(double bpm, double origin_beats, std::int64_t origin_ns, const BarLines& bar_lines = BarLines(),
           std::uint32_t generation = 0);

  // Thread: any.  Real-time: yes (no allocation, no lock).
  double beat_at(std::int64_t ns) const;
  // Thread: any.  Real-time: yes (no allocation, no lock).
  std::int64_t time_at(double beat) const;

  // The line with another tempo that agrees with this one at at_ns; its generation is one higher.
  Timeline with_tempo(double bpm, std::int64_t at_ns) const;
  // The line with other bars; its generation is one higher.
  Timeline with_bar_lines(const BarLines& bar_lines) const;

  // The line that agrees with this one at at_ns and reaches `target` within_beats later, at half to twice the target's
  // tempo: a band is drawn to another clock without a jump, and never backwards. Its generation is one higher. Throws
  // std::invalid_argument when within_beats is outside 0.01..16.
  Timeline drawn_to(const Timeline& target, std::int64_t at_ns, double within_beats) const;

  double bpm() const { return bpm_; }
  double origin_beats() const { return origin_beats_; }
  std::int64_t origin_ns() const { return origin_ns_; }
  const BarLines& bar_lines() const { return bar_lines_; }
  std::uint32_t generation() const { return generation_; }
  double ns_per_beat() const { return 60e9 / bpm_; }

 private:
  double bpm_;
  double origin_beats_;
  std::int64_t origin_ns_;
  BarLines bar_lines_;
  std::uint32_t generation_;
};

}  // namespace sideman
