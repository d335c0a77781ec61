#include "lookahead_windows.hpp"

#include <algorithm>
#include <random>

#include "check.hpp"

using namespace sideman;

namespace {

constexpr std::int64_t kMs = 1'000'000;

}  // namespace

TEST(a_window_reaches_from_the_last_one_to_the_lookahead) {
  LookaheadWindows windows(100 * kMs, 5 * kMs);
  const LookaheadWindow window = windows.next(101 * kMs, 5 * kMs);
  CHECK_EQUAL(window.from_ns, 105 * kMs);
  CHECK_EQUAL(window.to_ns, 106 * kMs);
  CHECK(!window.stalled);
}

TEST(a_lookahead_that_grows_is_there_in_the_next_window) {
  LookaheadWindows windows(0, kMs);
  const LookaheadWindow window = windows.next(kMs, 200 * kMs);
  CHECK_EQUAL(window.from_ns, kMs);
  CHECK_EQUAL(window.to_ns, 201 * kMs);
  CHECK(!window.stalled);
}

TEST(a_lookahead_that_shrinks_gives_empty_windows_until_the_time_has_come) {
  LookaheadWindows windows(0, 200 * kMs);
  for (std::int64_t now_ns = kMs; now_ns <= 199 * kMs; now_ns += kMs) {
    const LookaheadWindow window = windows.next(now_ns, kMs);
    CHECK_EQUAL(window.from_ns, 200 * kMs);
    CHECK_EQUAL(window.to_ns, 200 * kMs);
  }
  CHECK_EQUAL(windows.next(200 * kMs, kMs).to_ns, 201 * kMs);
}

TEST(windows_neither_overlap_nor_leave_a_hole_whatever_the_lookahead_does) {
  std::mt19937 random(5);
  std::uniform_int_distribution<std::int64_t> lookahead_ms(1, 200), late_ns(0, 249 * kMs);
  std::int64_t now_ns = 0, to_ns = 50 * kMs, furthest_ns = to_ns;
  LookaheadWindows windows(0, 50 * kMs);
  for (int i = 0; i < 10'000; ++i) {
    const std::int64_t lookahead_ns = lookahead_ms(random) * kMs;
    now_ns += i % 50 == 0 ? late_ns(random) : kMs;
    furthest_ns = std::max(furthest_ns, now_ns + lookahead_ns);
    const LookaheadWindow window = windows.next(now_ns, lookahead_ns);
    CHECK(!window.stalled);
    CHECK_EQUAL(window.from_ns, to_ns);
    CHECK_EQUAL(window.to_ns, furthest_ns);
    to_ns = window.to_ns;
  }
}

TEST(after_a_rest_the_next_window_begins_at_the_lookahead_from_there_and_nothing_has_stalled) {
  LookaheadWindows windows(0, 5 * kMs);
  windows.skip_to(600 * kMs, 5 * kMs);
  LookaheadWindow window = windows.next(601 * kMs, 5 * kMs);
  CHECK(!window.stalled);
  CHECK_EQUAL(window.from_ns, 605 * kMs);
  CHECK_EQUAL(window.to_ns, 606 * kMs);
  windows.skip_to(610 * kMs, kMs);
  window = windows.next(611 * kMs, 200 * kMs);
  CHECK_EQUAL(window.from_ns, 611 * kMs);
  CHECK_EQUAL(window.to_ns, 811 * kMs);
}

TEST(a_rest_hands_on_nothing_a_second_time_where_the_lookahead_has_shrunk) {
  LookaheadWindows windows(0, 200 * kMs);
  windows.skip_to(100 * kMs, kMs);
  CHECK_EQUAL(windows.next(101 * kMs, kMs).from_ns, 200 * kMs);
}

TEST(a_stall_skips_what_was_due_in_it_but_nothing_of_a_lookahead_that_grows) {
  LookaheadWindows windows(0, 5 * kMs);
  LookaheadWindow window = windows.next(250 * kMs, 200 * kMs);
  CHECK(!window.stalled);
  CHECK_EQUAL(window.from_ns, 5 * kMs);
  window = windows.next(501 * kMs, 200 * kMs);
  CHECK(window.stalled);
  CHECK_EQUAL(window.from_ns, 501 * kMs);
  CHECK_EQUAL(window.to_ns, 701 * kMs);
}
