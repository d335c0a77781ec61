#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace sideman {

// A queue of fixed size between one producer thread and one consumer thread.
template <typename T, std::size_t Capacity>
class SpscQueue {
  static_assert((Capacity & (Capacity - 1)) == 0, "the capacity must be a power of two");

 public:
  // False, and one more in dropped(), when the queue is full.
  // Thread: producer.  Real-time: yes (no allocation, no lock).
  bool push(const T& item) {
    const auto tail = tail_.load(std::memory_order_relaxed);
    if (tail - head_.load(std::memory_order_acquire) == Capacity) {
      dropped_.fetch_add(1, std::memory_order_relaxed);
      return false;
    }
    items_[tail & (Capacity - 1)] = item;
    tail_.store(tail + 1, std::memory_order_release);
    return true;
  }

  // The oldest item, left in the queue; nullptr when empty.
  // Thread: consumer.  Real-time: yes (no allocation, no lock).
  const T* front() const {
    const auto head = head_.load(std::memory_order_relaxed);
    return head == tail_.load(std::memory_order_acquire) ? nullptr : &items_[head & (Capacity - 1)];
  }

  // False when empty.
  // Thread: consumer.  Real-time: yes (no allocation, no lock).
  bool pop(T& item) {
    const T* oldest = front();
    if (oldest == nullptr) return false;
    item = *oldest;
    pop();
    return true;
  }

  // Drops the item that front() has shown.
  // Thread: consumer.  Real-time: yes (no allocation, no lock).
  void pop() { head_.store(head_.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

  // Thread: any.  Real-time: yes (no allocation, no lock).
  std::uint64_t dropped() const { return dropped_.load(std::memory_order_relaxed); }

 private:
  std::array<T, Capacity> items_{};
  alignas(64) std::atomic<std::size_t> head_{0};
  alignas(64) std::atomic<std::size_t> tail_{0};
  std::atomic<std::uint64_t> dropped_{0};
};

}  // namespace sideman
