#include "frame_clock.hpp"

#include <cmath>
#include <cstdint>
#include <random>

#include "check.hpp"

using sideman::FrameClock;

namespace {

constexpr double kRate = 48000.0;
constexpr double kPeriod = 64.0;

// The calls of a stream whose frame 0 lies at 0 ns, each late by a little.
class Stream {
 public:
  void run(FrameClock& clock, int calls, double late_ns = 0.0) {
    for (int i = 0; i < calls; ++i, frame_ += kPeriod) {
      const double woken_ns = true_ns(frame_) + late_ns + wake_ns_(random_);
      clock.observe(static_cast<std::int64_t>(woken_ns), frame_);
    }
  }
  void lose(double ns) { lost_ns_ += ns; }
  double error_ns(const FrameClock& clock) const {
    return static_cast<double>(clock.map().mono_at(frame_)) - true_ns(frame_);
  }

 private:
  double true_ns(double frame) const { return 1e12 + frame / kRate * 1e9 + lost_ns_; }
  std::mt19937 random_{3};
  std::exponential_distribution<double> wake_ns_{1.0 / 20'000.0};
  double frame_ = 0.0;
  double lost_ns_ = 0.0;
};

}  // namespace

TEST(the_frame_clock_filters_the_jitter_of_waking) {
  FrameClock clock(kRate);
  Stream stream;
  stream.run(clock, 5000);
  CHECK(std::abs(stream.error_ns(clock) - 20'000.0) < 5'000.0);
  CHECK_EQUAL(clock.slips(), 0U);
}

TEST(calls_that_come_late_for_a_while_do_not_move_the_frame_clock) {
  FrameClock clock(kRate);
  Stream stream;
  stream.run(clock, 2000);
  const double before_ns = stream.error_ns(clock);
  stream.run(clock, 5, 5e6);
  CHECK(std::abs(stream.error_ns(clock) - before_ns) < 1'000.0);
  CHECK_EQUAL(clock.slips(), 0U);
}

TEST(time_that_the_stream_has_lost_moves_the_frame_clock_within_six_calls) {
  FrameClock clock(kRate);
  Stream stream;
  stream.run(clock, 2000);
  stream.lose(7e6);
  stream.run(clock, 6);
  CHECK_EQUAL(clock.slips(), 1U);
  CHECK(std::abs(stream.error_ns(clock)) < 30'000.0);
}

TEST(a_first_call_that_was_late_is_mended_by_the_next_in_time) {
  FrameClock clock(kRate);
  Stream stream;
  stream.run(clock, 1, 8e6);
  stream.run(clock, 50);
  CHECK(std::abs(stream.error_ns(clock)) < 100'000.0);
}
