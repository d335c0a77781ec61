#include "sender_queue.hpp"

#include <algorithm>
#include <cstdint>
#include <thread>

#include "check.hpp"
#include "os.hpp"
#include "wakeup.hpp"

using namespace sideman;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr int kHits = 300;

Event note(std::int64_t due_ns, std::uint32_t number = 0) {
  Event event;
  event.due_ns = due_ns;
  event.pattern = number;
  event.status = 0x99;
  event.data1 = 36;
  event.data2 = 100;
  return event;
}

}  // namespace

TEST(the_sender_gets_every_event_once_in_order_and_never_early) {
  SenderQueue queue;
  const std::int64_t start_ns = monotonic_ns();
  std::thread scheduler([&queue, start_ns] {
    for (int i = 0; i < kHits; ++i) {
      const std::int64_t due_ns = start_ns + i * kMs / 2;
      sleep_until_ns(due_ns - 5 * kMs);
      queue.push(note(due_ns, static_cast<std::uint32_t>(i)));
    }
  });
  std::uint32_t next = 0;
  std::uint64_t received = 0;
  // A machine that stands still for 20 ms drops notes; none may be lost without being counted.
  while (received + queue.metrics().dropped < kHits && monotonic_ns() < start_ns + 5000 * kMs) {
    for (const Event& event : queue.wait_due(monotonic_ns() + 100 * kMs)) {
      CHECK(event.pattern >= next);
      CHECK(monotonic_ns() >= event.due_ns);
      next = event.pattern + 1;
      ++received;
    }
  }
  scheduler.join();
  CHECK_EQUAL(received, queue.metrics().sent);
  CHECK_EQUAL(received + queue.metrics().dropped, static_cast<std::uint64_t>(kHits));
}

TEST(what_is_pushed_wakes_the_sender_of_an_empty_queue) {
  SenderQueue queue;
  std::thread scheduler([&queue] {
    sleep_until_ns(monotonic_ns() + 30 * kMs);
    queue.push(note(monotonic_ns() + 5 * kMs));
  });
  const std::int64_t until_ns = monotonic_ns() + 5000 * kMs;
  CHECK_EQUAL(queue.wait_due(until_ns).size(), 1U);
  CHECK(monotonic_ns() < until_ns - 4000 * kMs);
  scheduler.join();
}

TEST(the_sender_comes_back_empty_handed_when_its_time_runs_out) {
  SenderQueue queue;
  const std::int64_t until_ns = monotonic_ns() + 10 * kMs;
  queue.push(note(until_ns + 1000 * kMs));
  CHECK(queue.wait_due(until_ns).empty());
  CHECK(monotonic_ns() >= until_ns);
  CHECK(queue.front() != nullptr);
}

TEST(a_note_over_twenty_ms_late_is_not_sent_but_its_note_off_is) {
  SenderQueue queue;
  Event off = note(monotonic_ns() - 25 * kMs);
  off.status = 0x89;
  queue.push(note(off.due_ns));
  queue.push(off);
  const auto due = queue.wait_due(monotonic_ns());
  CHECK_EQUAL(due.size(), 1U);
  CHECK_EQUAL(static_cast<int>(due[0].status), 0x89);
  CHECK_EQUAL(queue.metrics().dropped, 1U);
  CHECK_EQUAL(queue.metrics().sent, 0U);
  CHECK_EQUAL(queue.metrics().late, 0U);
}

TEST(a_wake_before_the_wait_is_not_lost_and_many_are_one) {
  Wakeup wakeup;
  for (int i = 0; i < 5; ++i) wakeup.wake();
  CHECK(wakeup.wait_until_ns(monotonic_ns() + 1000 * kMs));
  CHECK(!wakeup.wait_until_ns(monotonic_ns() + 5 * kMs));
}

TEST(a_wake_from_another_thread_ends_the_wait) {
  Wakeup wakeup;
  std::thread waker([&wakeup] { wakeup.wake(); });
  CHECK(wakeup.wait_until_ns(monotonic_ns() + 2000 * kMs));
  waker.join();
}

TEST(the_sender_gets_an_event_the_latency_ahead_of_its_due_time) {
  SenderQueue queue;
  queue.latency().set_ns(60 * kMs);
  const std::int64_t due_ns = monotonic_ns() + 100 * kMs;
  queue.push(note(due_ns));
  CHECK_EQUAL(queue.wait_due(due_ns).size(), 1U);
  const std::int64_t ahead_ns = due_ns - monotonic_ns();
  CHECK(ahead_ns <= 60 * kMs);
  CHECK(ahead_ns > 30 * kMs);  // a busy machine may be late
  CHECK_EQUAL(queue.metrics().dropped, 0U);
}

TEST(a_negative_latency_delays_and_is_no_lateness) {
  SenderQueue queue;
  queue.latency().set_ns(-40 * kMs);
  const std::int64_t due_ns = monotonic_ns() + 5 * kMs;
  queue.push(note(due_ns));
  CHECK_EQUAL(queue.wait_due(due_ns + 500 * kMs).size(), 1U);
  CHECK(monotonic_ns() >= due_ns + 40 * kMs);
  CHECK(queue.metrics().lateness_p99_ms < 20.0);
}

TEST(a_sender_that_comes_late_gets_only_what_belongs_within_twenty_ms) {
  for (const int stall_ms : {30, 100, 240}) {
    SenderQueue queue;
    const std::int64_t now_ns = monotonic_ns();
    Event off = note(0);
    off.status = 0x89;
    for (int i = 0; i < 60; ++i) {
      const std::int64_t due_ns = now_ns - stall_ms * kMs + i * 4 * kMs;
      queue.push(note(due_ns, 1));
      off.due_ns = due_ns;
      queue.push(off);
    }
    std::uint64_t on = 0, off_count = 0;
    while (on + queue.metrics().dropped < 60 || off_count < 60) {
      for (const Event& event : queue.wait_due(monotonic_ns() + 300 * kMs)) {
        if (!event.is_note_on()) {
          ++off_count;
          continue;
        }
        ++on;
      }
      CHECK(queue.metrics().lateness_p99_ms <= 20.0);
    }
    CHECK_EQUAL(on, queue.metrics().sent);
    CHECK(queue.metrics().dropped >= static_cast<std::uint64_t>(std::min(60, (stall_ms - 20) / 4)));
  }
}

TEST(what_goes_out_at_once_wakes_the_sender_that_waits_for_a_due_time) {
  SenderQueue queue;
  queue.push({.due_ns = monotonic_ns() + 10'000'000'000, .status = 0x99, .data1 = 36, .data2 = 100});
  std::thread player([&queue] {
    sleep_until_ns(monotonic_ns() + 20'000'000);
    queue.push_at_once({.due_ns = monotonic_ns(), .status = 0x99, .data1 = 38, .data2 = 77});
  });
  const std::int64_t began_ns = monotonic_ns();
  const std::vector<Event> due = queue.wait_due(began_ns + 2'000'000'000);
  player.join();
  CHECK_EQUAL(due.size(), 1U);
  CHECK_EQUAL(static_cast<int>(due[0].data1), 38);
  CHECK(monotonic_ns() - began_ns < 1'000'000'000);
}
