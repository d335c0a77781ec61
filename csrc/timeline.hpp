#pragma once

#include <cstdint>

namespace sideman {

inline constexpr double kLowestBpm = 20.0;
inline constexpr double kHighestBpm = 400.0;
// How far from 0 a beat may lie: 15 years at 120 bpm. Within 1e6 beats time_at(beat_at(t)) == t at every tempo; from
// there on a double resolves a beat less finely, so that at the farthest the two differ by up to a microsecond.
inline constexpr double kFarthestBeat = 1e9;

// The line between beats and CLOCK_MONOTONIC nanoseconds: a tempo and two origins that meet.
class Timeline {
 public:
  // Throws std::invalid_argument when bpm is outside 20..400, beats_per_bar outside 0.25..32, or
  // origin_beats outside -1e9..1e9.
  Timeline(double bpm, double origin_beats, std::int64_t origin_ns, double beats_per_bar = 4.0,
           std::uint32_t generation = 0);

  // Thread: any.  Real-time: yes (no allocation, no lock).
  double beat_at(std::int64_t ns) const;
  // Thread: any.  Real-time: yes (no allocation, no lock).
  std::int64_t time_at(double beat) const;

  // The line with another tempo that agrees with this one at at_ns; its generation is one higher.
  Timeline with_tempo(double bpm, std::int64_t at_ns) const;

  // The line that agrees with this one at at_ns and reaches `target` within_beats later, at half to twice the target's
  // tempo: a band is drawn to another clock without a jump, and never backwards. Its generation is one higher. Throws
  // std::invalid_argument when within_beats is outside 0.01..16.
  Timeline drawn_to(const Timeline& target, std::int64_t at_ns, double within_beats) const;

  double bpm() const { return bpm_; }
  double origin_beats() const { return origin_beats_; }
  std::int64_t origin_ns() const { return origin_ns_; }
  double beats_per_bar() const { return beats_per_bar_; }
  std::uint32_t generation() const { return generation_; }
  double ns_per_beat() const { return 60e9 / bpm_; }

 private:
  double bpm_;
  double origin_beats_;
  std::int64_t origin_ns_;
  double beats_per_bar_;
  std::uint32_t generation_;
};

}  // namespace sideman
