#include <cmath>
#include <vector>

#include "beat_filter.hpp"
#include "check.hpp"

using sideman::BarTable;
using sideman::BeatFilter;
using sideman::Meter;
using sideman::MeterNetwork;

namespace {

// Onsets are likely on beats, less so on off-beats and seldom elsewhere; loudest on the bar line, and never late.
BarTable plain_table(int places_a_beat, double share) {
  BarTable table{};
  table.places_a_beat = places_a_beat;
  table.log_share = std::log(share);
  for (int place = 0; place < table.bar(); ++place) {
    const bool is_beat = place % places_a_beat == 0;
    const double bias = is_beat ? 2.0 : (place % places_a_beat == 2 ? 0.0 : -3.0);
    table.places[static_cast<std::size_t>(place)] = {
        bias, 0.0, 0.0, 0.0, 0.0, place == 0 ? -0.2 : -4.0, place == 0 ? 1.5 : 0.0, 0.8, 0.0, 0.015};
  }
  return table;
}

// Believes what the filter's own weights say, in the tenths of nats that the feature has, and likes 110 bpm.
MeterNetwork plain_network() {
  std::vector<float> straight(MeterNetwork::kFeatures, 0.0f);
  straight[57] = -5.0f;  // the squared octaves from 110 bpm
  straight[62] = 10.0f;  // the likelihood
  return MeterNetwork(std::vector<float>(MeterNetwork::kFeatures, 0.0f), {0.0f}, {0.0f}, straight);
}

BeatFilter plain_filter() {
  return BeatFilter(plain_table(4, 0.9), plain_table(3, 0.1), {std::log2(110.0), 0.0, 0.3}, plain_network());
}

void play(BeatFilter& filter, double from_s, double beat_s, int beats) {
  for (int beat = 0; beat < beats; ++beat) filter.strike(from_s + beat * beat_s, beat % 4 == 0 ? 120.0 : 80.0);
}

}  // namespace

TEST(beat_filter_knows_nothing_before_two_onsets_and_after_a_reset) {
  BeatFilter filter = plain_filter();
  CHECK_EQUAL(filter.best().share, 0.0);
  filter.strike(3.0, 100.0);
  CHECK_EQUAL(filter.best().share, 0.0);
  filter.strike(3.5, 100.0);
  CHECK(filter.best().share > 0.0);
  filter.reset();
  CHECK_EQUAL(filter.best().share, 0.0);
  CHECK_EQUAL(filter.near(3.0, 0.5).share, 0.0);
}

TEST(beat_filter_finds_tempo_and_bar_line_of_accented_beats) {
  BeatFilter filter = plain_filter();
  play(filter, 10.0, 0.55, 17);
  const Meter found = filter.best();
  CHECK(std::abs(found.beat_s - 0.55) < 0.002);
  const double bars = (found.bar_s - 10.0) / (4 * 0.55);
  CHECK(std::abs(bars - std::round(bars)) < 0.01);
}

TEST(beat_filter_keeps_what_is_held_and_gives_its_bar_line_back) {
  BeatFilter filter = plain_filter();
  play(filter, 0.0, 0.5, 16);
  filter.hold(1.0, 0.5);  // two beats off the bar line that is likeliest
  filter.strike(8.0, 120.0);
  const Meter near = filter.near(1.0, 0.5);
  CHECK(near.share > 0.0);
  CHECK(std::abs(near.beat_s - 0.5) < 0.002);
  const double bars = (near.bar_s - 1.0) / 2.0;
  CHECK(std::abs(bars - std::round(bars)) < 0.01);
  CHECK_EQUAL(filter.near(1.0, 0.8).share, 0.0);
}

TEST(beat_filter_believes_a_count_before_anything_is_played_and_though_every_other_beat_is_struck) {
  BeatFilter filter = plain_filter();
  for (int tap = 0; tap < 4; ++tap) filter.strike(0.5 * tap, 90.0);
  filter.count_in(2.0, 0.5);
  CHECK(std::abs(filter.best().beat_s - 0.5) < 1e-9);
  CHECK(std::abs(filter.near(2.0, 0.5).bar_s - 2.0) < 1e-9);
  play(filter, 2.0, 1.0, 16);
  const Meter near = filter.near(2.0, 0.5);
  CHECK(near.share > 0.0);
  CHECK(std::abs(near.beat_s - 0.5) < 0.002);
  CHECK(std::abs(near.bar_s - 2.0) < 0.01);
  filter.reset();
  CHECK_EQUAL(filter.best().share, 0.0);
}

TEST(beat_filter_follows_a_player_who_slows_down) {
  BeatFilter filter = plain_filter();
  double s = 0.0, beat_s = 0.5;
  for (int beat = 0; beat < 64; ++beat) {
    filter.strike(s, beat % 4 == 0 ? 120.0 : 80.0);
    s += beat_s;
    beat_s *= 1.002;
  }
  CHECK(std::abs(filter.best().beat_s / beat_s - 1.0) < 0.015);
}

TEST(beat_filter_never_has_more_hypotheses_than_it_has_room_for) {
  BeatFilter filter = plain_filter();
  for (int i = 0; i < 500; ++i) {
    filter.strike(0.05 * i + 0.02 * std::sin(i * 1.7), 40.0 + i % 80);
    CHECK(filter.size() <= BeatFilter::kMost);
  }
}

TEST(meter_network_refuses_sizes_that_do_not_agree) {
  const std::vector<float> rows(MeterNetwork::kFeatures * 2, 0.0f), straight(MeterNetwork::kFeatures, 0.0f);
  const std::vector<float> one{0.0f}, two{0.0f, 0.0f}, none;
  CHECK_THROWS(MeterNetwork(none, none, none, none));
  CHECK_THROWS(MeterNetwork(rows, two, one, straight));
  CHECK_THROWS(MeterNetwork(rows, one, one, straight));
  CHECK_THROWS(MeterNetwork(rows, two, two, rows));
}
