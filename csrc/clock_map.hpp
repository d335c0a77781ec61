#pragma once

#include <cstdint>

namespace sideman {

// The line between CLOCK_MONOTONIC and one foreign clock: audio frames, JACK's or Link's microseconds, MIDI clock.
//
// A second-order delay-locked loop over pairs (F. Adriaensen, "Using a DLL to filter time", 2005), for pairs at any
// spacing. Its first pairs are weighed as a growing-memory fit would, until the loop's own bandwidth is reached.
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class ClockMap {
 public:
  static constexpr std::int64_t kLargestErrorNs = 20'000'000;

  // units_per_second: the foreign clock's nominal rate, which counts as pairs_of_trust pairs already seen, so that the
  // second pair's jitter does not become the rate. Throws std::invalid_argument when it is outside 1e-3..1e12,
  // bandwidth_hz outside 1e-4..10 or pairs_of_trust outside 0..1e6.
  explicit ClockMap(double units_per_second, double bandwidth_hz = 0.1, double pairs_of_trust = 10.0);

  // A pair read at one moment. A foreign clock more than 20 ms from where the map has it jumped: the map is anchored
  // anew and counts it. A pair that is not later than the last one is left out.
  void update(std::int64_t mono_ns, double foreign);

  // Before the first update: 0 at 0 ns, at the nominal rate.
  double foreign_at(std::int64_t mono_ns) const;
  std::int64_t mono_at(double foreign) const;

  double units_per_second() const { return units_per_ns_ * 1e9; }
  std::uint64_t reanchors() const { return reanchors_; }
  bool anchored() const { return pairs_ > 0; }

 private:
  void anchor(std::int64_t mono_ns, double foreign);

  double nominal_units_per_ns_;
  double bandwidth_hz_;
  double pairs_of_trust_;
  double units_per_ns_;
  std::int64_t mono_ns_ = 0;
  double foreign_ = 0.0;
  std::uint64_t pairs_ = 0;
  std::uint64_t reanchors_ = 0;
};

}  // namespace sideman
