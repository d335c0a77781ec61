#pragma once

#include "event.hpp"
#include "spsc_queue.hpp"

namespace sideman {

// What the scheduler writes and one sink drains, in the order of due times; and beside it what is to go out at once.
class EventQueue : public SpscQueue<Event, 2048> {
 public:
  EventQueue() = default;
  virtual ~EventQueue() = default;
  EventQueue(const EventQueue&) = delete;
  EventQueue& operator=(const EventQueue&) = delete;

  // False, and one more in dropped(), when the queue is full.
  // Thread: producer.  Real-time: yes (no allocation, no lock).
  virtual bool push(const Event& event) { return SpscQueue::push(event); }

  // The same for what overtakes everything that waits for its due time, as what the player strikes.
  // Thread: producer.  Real-time: yes (no allocation, no lock).
  virtual bool push_at_once(const Event& event) { return at_once_.push(event); }
  // What was pushed so, the oldest first.
  // Thread: consumer.  Real-time: yes (no allocation, no lock).
  SpscQueue<Event, 128>& at_once() { return at_once_; }

  // Whether nothing is left in it.
  // Thread: consumer.  Real-time: yes (no allocation, no lock).
  bool empty() const { return front() == nullptr && at_once_.front() == nullptr; }
  // Thread: any.  Real-time: yes (no allocation, no lock).
  std::uint64_t dropped() const { return SpscQueue::dropped() + at_once_.dropped(); }

 private:
  SpscQueue<Event, 128> at_once_;
};

}  // namespace sideman
