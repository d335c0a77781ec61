#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>

#include "checked.hpp"

namespace sideman {

// How far ahead of the due times a sink hands its events on, so that they are heard at them; below 0 it delays them.
//
// Before the first event a new latency holds at once. Later it is approached by a twentieth of the time that goes by:
// the events on their way keep their order, none is suddenly late because it grows, and the scheduler has the time to
// write further ahead before that is needed.
class OutputLatency {
 public:
  // What the scheduler can be ahead for, 200 ms, less two periods of a slow sound device.
  static constexpr std::int64_t kLargestNs = 150'000'000;
  static constexpr std::int64_t kSlew = 20;

  // Throws std::invalid_argument when latency_ns is outside -150 ms..150 ms.
  // Thread: any.  Real-time: yes (no allocation, no lock), when latency_ns is valid.
  void set_ns(std::int64_t latency_ns) {
    checked("latency_ns", static_cast<double>(latency_ns), -static_cast<double>(kLargestNs), kLargestNs);
    wanted_ns_.store(latency_ns, std::memory_order_relaxed);
  }
  // What was set; a sink that has played comes to it by and by.
  // Thread: any.  Real-time: yes (no allocation, no lock).
  std::int64_t ns() const { return wanted_ns_.load(std::memory_order_relaxed); }

  // What holds at now_ns, which never falls. any_event: whether an event waits.
  // Thread: the sink's.  Real-time: yes (no allocation, no lock).
  std::int64_t at(std::int64_t now_ns, bool any_event) {
    const std::int64_t wanted_ns = ns();
    const std::int64_t step_ns = begun_ ? std::max<std::int64_t>(0, now_ns - last_ns_) / kSlew : 2 * kLargestNs;
    held_ns_ += std::clamp(wanted_ns - held_ns_, -step_ns, step_ns);
    last_ns_ = now_ns;
    begun_ = begun_ || any_event;
    return held_ns_;
  }

 private:
  std::atomic<std::int64_t> wanted_ns_{0};
  // Of the sink's thread alone.
  std::int64_t held_ns_ = 0;
  std::int64_t last_ns_ = 0;
  bool begun_ = false;
};

}  // namespace sideman
