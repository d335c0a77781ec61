#pragma once

#include <atomic>
#include <cstdint>

#include "os.hpp"

namespace sideman {

// Wakes the one thread that waits for something to happen on a real-time thread; many wakes before a wait are one.
class Wakeup {
 public:
  // Thread: any.  Real-time: yes (no allocation, no lock).
  void wake() {
    if (!pending_.exchange(true, std::memory_order_acq_rel)) semaphore_.post();
  }

  // False when due_ns came first.
  // Thread: the one that waits.  Real-time: no (waits).
  bool wait_until_ns(std::int64_t due_ns) {
    const bool woken = semaphore_.wait_until_ns(due_ns);
    if (woken) pending_.exchange(false, std::memory_order_acq_rel);
    return woken;
  }

 private:
  Semaphore semaphore_;
  std::atomic<bool> pending_{false};
};

}  // namespace sideman
