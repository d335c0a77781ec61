#include <cmath>
#include <cstdlib>
#include <random>

#include "check.hpp"
#include "clock_map.hpp"

using sideman::ClockMap;

TEST(clock_map_before_its_first_pair_runs_at_the_nominal_rate) {
  const ClockMap map(48000.0);
  CHECK(!map.anchored());
  CHECK_EQUAL(std::round(map.foreign_at(1'000'000'000)), 48000.0);
}

TEST(clock_map_filters_jitter_to_a_tenth_and_learns_the_rate) {
  ClockMap map(48000.0);
  std::mt19937 random(7);
  std::uniform_real_distribution<double> jitter_ns(0.0, 1e6);
  const double rate = 48000.0 * (1.0 + 100e-6);
  double worst_ns = 0.0;
  for (int i = 0; i < 20'000; ++i) {
    const double mono_ns = i * 2'666'667.0;
    map.update(static_cast<std::int64_t>(mono_ns + jitter_ns(random)), 5e6 + mono_ns * 1e-9 * rate);
    if (i < 10'000) continue;
    const double at_ns = mono_ns + 0.5e6;  // the mean of the jitter
    worst_ns =
        std::max(worst_ns,
                 std::abs(map.foreign_at(static_cast<std::int64_t>(at_ns)) - 5e6 - mono_ns * 1e-9 * rate) / rate * 1e9);
  }
  CHECK(worst_ns < 1e5);
  CHECK(std::abs(map.units_per_second() / rate - 1.0) < 20e-6);
  CHECK_EQUAL(map.reanchors(), 0U);
}

TEST(clock_map_anchors_anew_beyond_twenty_ms_and_only_there) {
  ClockMap map(1e6, 0.5);
  for (std::int64_t i = 0; i < 1000; ++i) map.update(i * 10'000'000, static_cast<double>(i) * 10'000.0);
  map.update(10'000'000'000, 1e7 + 19'900.0);
  CHECK_EQUAL(map.reanchors(), 0U);
  map.update(10'010'000'000, 1e7 + 10'000.0 - 300'000.0);
  CHECK_EQUAL(map.reanchors(), 1U);
  CHECK_EQUAL(std::round(map.foreign_at(10'010'000'000)), 1e7 + 10'000.0 - 300'000.0);
}

TEST(clock_map_there_and_back_is_the_identity) {
  ClockMap map(48000.0);
  for (std::int64_t i = 0; i < 100; ++i) map.update(1'000'000'000'000 + i * 5'333'333, 256.0 * static_cast<double>(i));
  for (std::int64_t ns = 1'000'000'000'000; ns < 1'001'000'000'000; ns += 7'654'321) {
    CHECK(std::abs(map.mono_at(map.foreign_at(ns)) - ns) <= 1);
  }
}

TEST(clock_map_leaves_out_pairs_that_are_not_later) {
  ClockMap map(1000.0);
  map.update(1'000'000'000, 1000.0);
  map.update(1'000'000'000, 1005.0);
  map.update(900'000'000, 905.0);
  CHECK_EQUAL(map.foreign_at(1'000'000'000), 1000.0);
}

TEST(clock_map_refuses_rates_and_bandwidths_out_of_range) {
  CHECK_THROWS(ClockMap(0.0));
  CHECK_THROWS(ClockMap(48000.0, 0.0));
  CHECK_THROWS(ClockMap(48000.0, NAN));
}
