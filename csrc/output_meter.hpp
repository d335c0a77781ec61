#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "event.hpp"

namespace sideman {

inline constexpr double kLateMs = 0.1;      // later than this counts as late
inline constexpr double kTooLateMs = 20.0;  // a note later than this is not sounded any more

// How a sink has kept the due times of its notes. What ends notes does not count: it may be as late as it must.
struct OutputMetrics {
  std::uint64_t sent = 0;        // note-ons
  std::uint64_t late = 0;        // of those sent, more than 0.1 ms after their due time
  std::uint64_t dropped = 0;     // note-ons over 20 ms late, not sounded
  double lateness_p50_ms = 0.0;  // of the last 1024 sent
  double lateness_p99_ms = 0.0;
};

// Counts what a sink sends: one thread writes, any thread reads.
class OutputMeter {
 public:
  // Thread: the sink's.  Real-time: yes (no allocation, no lock).
  void count_sent(const Event& event, double lateness_ms) {
    if (!event.is_note_on()) return;
    const auto sent = sent_.load(std::memory_order_relaxed);
    recent_[sent % kRecent].store(static_cast<float>(lateness_ms), std::memory_order_relaxed);
    if (lateness_ms > kLateMs) late_.fetch_add(1, std::memory_order_relaxed);
    sent_.store(sent + 1, std::memory_order_release);
  }

  // Thread: the sink's.  Real-time: yes (no allocation, no lock).
  void count_dropped() { dropped_.fetch_add(1, std::memory_order_relaxed); }

  // Thread: any.  Real-time: no (allocates).
  OutputMetrics metrics() const {
    OutputMetrics metrics;
    metrics.sent = sent_.load(std::memory_order_acquire);
    metrics.late = late_.load(std::memory_order_relaxed);
    metrics.dropped = dropped_.load(std::memory_order_relaxed);
    std::vector<float> recent(std::min<std::uint64_t>(metrics.sent, kRecent));
    for (std::size_t i = 0; i < recent.size(); ++i) recent[i] = recent_[i].load(std::memory_order_relaxed);
    if (recent.empty()) return metrics;
    std::sort(recent.begin(), recent.end());
    metrics.lateness_p50_ms = recent[(recent.size() - 1) / 2];
    metrics.lateness_p99_ms = recent[(recent.size() - 1) * 99 / 100];
    return metrics;
  }

 private:
  static constexpr std::size_t kRecent = 1024;
  std::array<std::atomic<float>, kRecent> recent_{};
  std::atomic<std::uint64_t> sent_{0};
  std::atomic<std::uint64_t> late_{0};
  std::atomic<std::uint64_t> dropped_{0};
};

}  // namespace sideman
