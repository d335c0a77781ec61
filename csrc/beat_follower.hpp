#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "clock_map.hpp"
#include "timeline.hpp"

namespace sideman {

// The line of a beat that somebody else keeps, from noisy pairs of moment and beat: MIDI clock ticks, a running Max
// transport.
//
// A ClockMap (a second-order delay-locked loop) smooths the pairs over some seconds. What is long in memory is slow to
// follow, so a two-sided CUSUM (E. S. Page, "Continuous inspection schemes", 1954) over the errors, measured in their
// own standard deviation, watches for a change of tempo: then the loop begins anew where the change began, with the
// pairs since, and forgets what was before.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class BeatFollower {
 public:
  // bpm: the tempo that is expected, until the pairs say another. Throws std::invalid_argument outside 20..400.
  explicit BeatFollower(double bpm);

  // At mono_ns the beat was there. A pair that is not later than the last one is left out; so is what is not finite.
  void observe(std::int64_t mono_ns, double beat);

  // Nothing before the second pair, and while the tempo is outside 20..400 bpm.
  std::optional<Timeline> line() const;
  // The tempo as it is found, also outside 20..400; the expected one before the second pair.
  double bpm() const { return map_.units_per_second() * 60.0; }
  // The standard deviation of the pairs around the line.
  double jitter_ms() const { return jitter_ns_ * 1e-6; }
  // How often the tempo has changed.
  std::uint64_t changes() const { return changes_; }

  // Forgets every pair, and expects the tempo that was found last.
  void reset();

 private:
  struct Pair {
    std::int64_t mono_ns;
    double beat;
  };
  // One side of the CUSUM: its sum, and over how many pairs it has grown.
  struct Drift {
    double sum = 0.0;
    std::size_t pairs = 0;
    void add(double deviations);
  };
  static constexpr std::size_t kKept = 64;

  void begin(std::int64_t mono_ns, double beat);
  void begin_where_it_changed(std::size_t pairs, bool another_tempo);
  const Pair& kept(std::size_t ago) const { return kept_[(count_ - 1 - ago) % kKept]; }

  ClockMap map_;
  std::array<Pair, kKept> kept_{};
  std::size_t count_ = 0;
  double jitter_ns_;
  Drift early_, late_;
  int far_pairs_ = 0;  // in a row, so far off that the tempo must be quite another one
  std::uint64_t changes_ = 0;
};

}  // namespace sideman
