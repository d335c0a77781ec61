#include "sender_queue.hpp"

#include <algorithm>

#include "os.hpp"

namespace sideman {
namespace {

// How long an event that waits is left alone: the latency may have changed by then.
constexpr std::int64_t kLookEveryNs = 2'000'000;

}  // namespace

std::vector<Event> SenderQueue::wait_due(std::int64_t until_ns) {
  std::vector<Event> due;
  wait_due(until_ns, due);
  return due;
}

void SenderQueue::wait_due(std::int64_t until_ns, std::vector<Event>& due) {
  const std::size_t had = due.size();
  for (;;) {
    const std::int64_t now_ns = monotonic_ns();
    while (const Event* struck = at_once().front()) {
      if (struck->is_note_on() && static_cast<double>(now_ns - struck->due_ns) * 1e-6 > kTooLateMs) {
        meter_.count_dropped();
      } else {
        due.push_back(*struck);
      }
      at_once().pop();
    }
    const Event* event = front();
    const std::int64_t ahead_ns = latency_.at(now_ns, event != nullptr);
    for (; event != nullptr && event->due_ns - ahead_ns <= now_ns; event = front()) {
      const double lateness_ms = static_cast<double>(now_ns - (event->due_ns - ahead_ns)) * 1e-6;
      if (lateness_ms > kTooLateMs && event->is_note_on()) {
        meter_.count_dropped();
      } else {
        meter_.count_sent(*event, lateness_ms);
        due.push_back(*event);
      }
      pop();
    }
    if (due.size() > had || now_ns >= until_ns) return;
    if (event != nullptr) {
      sleep_until_ns(std::min({until_ns, now_ns + kLookEveryNs, event->due_ns - ahead_ns}));
    } else {
      pushed_.wait_until_ns(until_ns);
    }
  }
}

}  // namespace sideman
