#pragma once

#include <algorithm>
#include <cstdint>

namespace sideman {

// The due times that one loop of the scheduler's thread hands on.
struct LookaheadWindow {
  std::int64_t from_ns;
  std::int64_t to_ns;
  bool stalled;  // the loop came so late that what was due since the last one is skipped
};

// Cuts the time up to the lookahead into windows that follow one another, whatever the lookahead does: when it grows,
// the next window is longer; when it shrinks, windows are empty until the time has come to where they ended.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class LookaheadWindows {
 public:
  static constexpr std::int64_t kLongestStallNs = 250'000'000;

  // The first window begins at the lookahead from now_ns.
  LookaheadWindows(std::int64_t now_ns, std::int64_t lookahead_ns) : now_ns_(now_ns), to_ns_(now_ns + lookahead_ns) {}

  LookaheadWindow next(std::int64_t now_ns, std::int64_t lookahead_ns) {
    const bool stalled = now_ns - now_ns_ > kLongestStallNs;
    const std::int64_t from_ns = stalled ? std::max(now_ns, to_ns_) : to_ns_;
    now_ns_ = now_ns;
    to_ns_ = std::max(from_ns, now_ns + lookahead_ns);
    return {from_ns, to_ns_, stalled};
  }

  // Nothing was due up to now_ns: the next window begins at the lookahead from there.
  void skip_to(std::int64_t now_ns, std::int64_t lookahead_ns) {
    now_ns_ = now_ns;
    to_ns_ = std::max(to_ns_, now_ns + lookahead_ns);
  }

 private:
  std::int64_t now_ns_;
  std::int64_t to_ns_;
};

}  // namespace sideman
