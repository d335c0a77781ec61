#include <random>
#include <utility>
#include <vector>

#include "bar_lines.hpp"
#include "check.hpp"
#include "click.hpp"

using sideman::BarLines;
using sideman::Click;
using sideman::PatternNote;

namespace {

using Stroke = std::pair<double, bool>;  // beat, accent

std::vector<Stroke> strokes(const Click& click, const BarLines& lines, double from, double end) {
  std::vector<Stroke> found;
  click.strokes(lines, from, end, [&found](double beat, const PatternNote& note) {
    found.emplace_back(beat, &note == &sideman::kClickAccent);
  });
  return found;
}

}  // namespace

TEST(every_pulse_is_struck_once_whatever_the_windows_and_bar_lines_are_accented) {
  std::mt19937 random(3);
  std::uniform_real_distribution<double> unit(0.0, 1.0);
  for (int round = 0; round < 200; ++round) {
    const bool eighths = random() % 2 == 0;
    const double pulse = eighths ? 0.5 : 1.0;
    const double bar = pulse * static_cast<double>(3 + random() % 10);
    const double change = bar * static_cast<double>(1 + random() % 4);
    const BarLines lines = BarLines({bar, 0.0, 0, pulse}).changed(change, 3.0, 1.0);
    Click click;
    click.set_on(true);
    click.start(0.0, 0.0);
    std::vector<Stroke> heard;
    double cursor = -0.125;
    while (cursor < change + 9.0) {
      const double end = cursor + 3.0 * unit(random) * unit(random);
      for (const Stroke& stroke : strokes(click, lines, cursor, end)) heard.push_back(stroke);
      cursor = end;
    }
    std::vector<Stroke> expected;
    for (double beat = 0.0; beat < change; beat += pulse)
      expected.emplace_back(beat, lines.place(beat).beat_of_bar == 0);
    for (int beat = 0; change + beat < cursor; ++beat) expected.emplace_back(change + beat, beat % 3 == 0);
    CHECK(heard == expected);
  }
}

TEST(a_click_that_is_off_is_heard_in_the_count_in_alone) {
  const BarLines lines;
  Click click;
  click.start(-4.0, 0.0);
  CHECK(strokes(click, lines, -10.0, 20.0) == (std::vector<Stroke>{{-4, true}, {-3, false}, {-2, false}, {-1, false}}));
  click.start(8.0, 8.0);
  CHECK(strokes(click, lines, 0.0, 20.0).empty());
  click.set_on(true);
  CHECK_EQUAL(strokes(click, lines, 0.0, 20.0).size(), 12U);
}

TEST(points_are_counted_from_the_origin_and_short_ones_from_each_bar_line) {
  const BarLines lines({3.5, 1.0, 7, 0.5});
  CHECK_EQUAL(lines.first_point(1.1, 1.0), 2.0);
  CHECK_EQUAL(lines.first_point(4.1, 1.0), 4.5);  // the bar line cuts the last beat short
  CHECK_EQUAL(lines.first_point(4.6, 1.0), 5.5);
  CHECK_EQUAL(lines.first_point(4.6, 3.5), 8.0);
  CHECK_EQUAL(lines.first_point(4.6, 7.0), 8.0);
  CHECK_EQUAL(lines.first_point(0.9, 7.0), 1.0);
  CHECK_EQUAL(lines.first_point(-3.0, 3.5), -2.5);
}

TEST(no_point_is_beyond_a_change_that_lies_before_it) {
  const BarLines lines = BarLines().changed(8.0, 3.0, 1.0);
  CHECK_EQUAL(lines.first_point(3.9, 8.0), 8.0);
  CHECK_EQUAL(lines.first_point(4.1, 3.0), 6.0);
  CHECK_EQUAL(lines.first_point(6.5, 3.0), 8.0);
  CHECK_EQUAL(lines.first_point(8.1, 6.0), 14.0);
  CHECK_EQUAL(lines.changed(14.0, 4.0, 1.0).place(15.0).bar, 4);
}

TEST(bars_beyond_the_bounds_are_refused) {
  CHECK_THROWS(BarLines({.beats_per_bar = 0.2}));
  CHECK_THROWS(BarLines({.beats_per_bar = 33.0}));
  CHECK_THROWS(BarLines({.origin_beats = 2e9}));
  CHECK_THROWS(BarLines({.pulse_beats = 0.0}));
  CHECK_THROWS(BarLines().changed(4.0, 0.0, 1.0));
}

TEST(strokes_are_counted_without_walking_along_them) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> unit(0.0, 40.0);
  for (int round = 0; round < 300; ++round) {
    const double pulse = random() % 2 == 0 ? 0.5 : 1.0;
    const double bar = pulse * static_cast<double>(3 + random() % 10);
    const BarLines lines = BarLines({bar, 0.0, 0, pulse}).changed(bar * 2.0, 3.5, 0.5);
    Click click;
    click.set_on(round % 3 != 0);
    click.start(1.0, 9.0);
    const double from = unit(random), end = from + unit(random);
    CHECK_EQUAL(click.count(lines, from, end), strokes(click, lines, from, end).size());
  }
}
