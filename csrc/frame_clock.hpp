#pragma once

#include <cstdint>

#include "clock_map.hpp"

namespace sideman {

// The ClockMap between CLOCK_MONOTONIC and the frames of an audio callback, read by the moments of its calls.
//
// A call may be late for many reasons, but it is never early. So calls that are 0.25 ms late or more are left out; when
// six in a row are, the stream itself has lost time (an xrun), and the map is moved by the least of them; one that
// seems to be early shows that the map is late, and moves it at once. The rate that was learnt stays.
//
// Thread: the audio callback.  Real-time: yes (no allocation, no lock).
class FrameClock {
 public:
  explicit FrameClock(double frames_per_second) : map_(frames_per_second) {}

  // This call, noticed at mono_ns, begins with that frame.
  void observe(std::int64_t mono_ns, double frame) {
    if (!map_.anchored()) {
      map_.update(mono_ns, frame);
      return;
    }
    const std::int64_t late_ns = mono_ns - map_.mono_at(frame);
    if (late_ns < -kOutlierNs) {
      anchor(mono_ns, frame);
    } else if (late_ns < kOutlierNs) {
      late_calls_ = 0;
      map_.update(mono_ns, frame);
    } else {
      if (late_calls_ == 0 || late_ns < least_late_ns_) least_late_ns_ = late_ns;
      if (++late_calls_ == kLateCalls) anchor(map_.mono_at(frame) + least_late_ns_, frame);
    }
  }

  const ClockMap& map() const { return map_; }
  // How often the stream has lost time.
  std::uint64_t slips() const { return slips_; }

 private:
  static constexpr std::int64_t kOutlierNs = 250'000;
  static constexpr int kLateCalls = 6;

  void anchor(std::int64_t mono_ns, double frame) {
    map_ = ClockMap(map_.units_per_second());
    map_.update(mono_ns, frame);
    late_calls_ = 0;
    ++slips_;
  }

  ClockMap map_;
  std::int64_t least_late_ns_ = 0;
  int late_calls_ = 0;
  std::uint64_t slips_ = 0;
};

}  // namespace sideman
