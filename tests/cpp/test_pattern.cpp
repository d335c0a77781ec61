#include <array>
#include <random>
#include <vector>

#include "check.hpp"
#include "pattern.hpp"
#include "piano_roll.hpp"

using namespace sideman;

namespace {

Pattern random_pattern(std::mt19937& random) {
  std::uniform_real_distribution<double> unit(0.0, 1.0);
  std::vector<PatternNote> notes(static_cast<std::size_t>(unit(random) * Pattern::kCapacity));
  for (PatternNote& note : notes) {
    note = {8.0 * unit(random),
            static_cast<float>(0.25 * unit(random) - 0.125),
            static_cast<float>(unit(random)),
            static_cast<float>(0.005 + unit(random)),
            static_cast<std::uint8_t>(128 * unit(random)),
            static_cast<std::uint8_t>(9 * unit(random)),
            0};
  }
  return Pattern(notes, 8.0, -3.5, true, 77);
}

}  // namespace

TEST(pattern_survives_the_way_through_bytes) {
  std::mt19937 random(1);
  for (int i = 0; i < 100; ++i) {
    const Pattern pattern = random_pattern(random);
    const std::string bytes = pattern.to_bytes();
    CHECK(Pattern::from_bytes(bytes.data(), bytes.size()) == pattern);
    CHECK(Pattern::from_bytes(bytes.data(), bytes.size()).to_bytes() == bytes);
  }
}

TEST(corrupt_bytes_are_refused_or_give_a_valid_pattern) {
  std::mt19937 random(2);
  std::uniform_int_distribution<int> byte(0, 255);
  std::vector<float> roll;
  int refused = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string bytes = random_pattern(random).to_bytes();
    const std::size_t reach = i % 2 ? bytes.size() : 32;
    for (int flip = 0; flip < 3; ++flip) bytes[random() % reach] = static_cast<char>(byte(random));
    if (i % 7 == 0) bytes.resize(random() % (bytes.size() + 1));
    try {
      const Pattern pattern = Pattern::from_bytes(bytes.data(), bytes.size());
      roll.resize(static_cast<std::size_t>(piano_roll_steps(pattern, 4)) * 128);
      write_piano_roll(pattern, 4, roll.data());
      roll.resize(static_cast<std::size_t>(pattern.steps()) * 27);
      pattern.write_hvo(roll.data());
    } catch (const std::invalid_argument&) {
      ++refused;
    }
  }
  CHECK(refused > 1000);
  CHECK(refused < 20'000);
}

TEST(pattern_orders_its_notes_by_grid_beat_and_keeps_ties) {
  const std::array<PatternNote, 3> notes{{{1.0, 0.0F, 0.1F, 0.1F, 60, kNoDrum, 0},
                                          {0.5, 0.0F, 0.2F, 0.1F, 61, kNoDrum, 0},
                                          {1.0, 0.0F, 0.3F, 0.1F, 62, kNoDrum, 0}}};
  const Pattern pattern(notes, 8.0);
  CHECK_EQUAL(int{pattern.notes()[0].pitch}, 61);
  CHECK_EQUAL(int{pattern.notes()[1].pitch}, 60);
  CHECK_EQUAL(int{pattern.notes()[2].pitch}, 62);
}

TEST(pattern_refuses_more_notes_than_it_holds) {
  std::vector<PatternNote> notes(Pattern::kCapacity + 1, {0.0, 0.0F, 0.5F, 0.1F, 36, 0, 0});
  CHECK_THROWS(Pattern(notes, 8.0));
  notes.pop_back();
  CHECK_EQUAL(Pattern(notes, 8.0).notes().size(), 512U);
}
