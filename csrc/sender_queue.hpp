#pragma once

#include <cstdint>
#include <vector>

#include "event_queue.hpp"
#include "output_latency.hpp"
#include "output_meter.hpp"
#include "wakeup.hpp"

namespace sideman {

// An event queue whose consumer is a thread that sends each event when it is due, or ahead of it by the output's
// latency; what is pushed wakes it.
class SenderQueue : public EventQueue {
 public:
  // Thread: producer.  Real-time: yes (no allocation, no lock).
  bool push(const Event& event) override {
    const bool taken = EventQueue::push(event);
    pushed_.wake();
    return taken;
  }

  // Thread: producer.  Real-time: yes (no allocation, no lock).
  bool push_at_once(const Event& event) override {
    const bool taken = EventQueue::push_at_once(event);
    pushed_.wake();
    return taken;
  }

  // The events that are due, as soon as there are any; none when until_ns came first. A note-on that is over 20 ms late
  // is dropped and counted.
  // Thread: the sender.  Real-time: no (allocates).
  std::vector<Event> wait_due(std::int64_t until_ns);
  // The same, added to the end of `due`.
  // Thread: the sender.  Real-time: yes, as long as `due` has room (it waits, but neither allocates nor locks).
  void wait_due(std::int64_t until_ns, std::vector<Event>& due);

  OutputMetrics metrics() const { return meter_.metrics(); }
  OutputLatency& latency() { return latency_; }

 private:
  OutputLatency latency_;
  OutputMeter meter_;
  Wakeup pushed_;
};

}  // namespace sideman
