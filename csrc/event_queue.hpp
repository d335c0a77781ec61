#pragma once

#include "event.hpp"
#include "spsc_queue.hpp"

namespace sideman {

// What the scheduler writes and one sink drains, in the order of due times.
class EventQueue : public SpscQueue<Event, 2048> {
 public:
  EventQueue() = default;
  virtual ~EventQueue() = default;
  EventQueue(const EventQueue&) = delete;
  EventQueue& operator=(const EventQueue&) = delete;

  // False, and one more in dropped(), when the queue is full.
  // Thread: producer.  Real-time: yes (no allocation, no lock).
  virtual bool push(const Event& event) { return SpscQueue::push(event); }
};

}  // namespace sideman
