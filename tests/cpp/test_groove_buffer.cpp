#include <array>
#include <cmath>
#include <random>

#include "check.hpp"
#include "groove_buffer.hpp"

using sideman::GrooveBuffer;
using sideman::GrooveMode;

namespace {

int hits(const GrooveBuffer& buffer) {
  std::array<float, 3 * GrooveBuffer::kMostSteps> groove{};
  buffer.write_groove(groove.data());
  int count = 0;
  for (int step = 0; step < buffer.loop_steps(); ++step) count += groove[static_cast<std::size_t>(3 * step)] > 0.0F;
  return count;
}

}  // namespace

TEST(groove_survives_a_pass_in_which_nothing_is_played) {
  GrooveBuffer buffer;
  for (int beat = 0; beat < 8; ++beat) buffer.strike(beat, 0.5);
  for (double beat = 8.0; beat < 24.0; beat += 0.01) buffer.advance(beat);
  CHECK_EQUAL(hits(buffer), 8);
}

TEST(held_back_clears_happen_at_the_first_onset_of_the_pass) {
  GrooveBuffer buffer;
  for (int beat = 0; beat < 8; ++beat) buffer.strike(beat, 0.5);
  buffer.advance(12.4);
  CHECK_EQUAL(hits(buffer), 8);
  buffer.strike(12.5, 0.5);
  CHECK_EQUAL(hits(buffer), 1 + 3);  // the new one, and beats 5, 6 and 7, not yet reached
}

TEST(random_strikes_and_places_stay_within_the_loop) {
  std::mt19937 random(11);
  std::uniform_real_distribution<double> beat(-100.0, 100.0);
  for (int loop_steps : {1, 7, 16, 32, 64}) {
    for (GrooveMode mode : {GrooveMode::replace, GrooveMode::overdub, GrooveMode::adaptive}) {
      GrooveBuffer buffer(loop_steps, mode);
      buffer.set_forget_loops(loop_steps % 3);
      for (int i = 0; i < 2000; ++i) {
        if (i % 5 == 0) buffer.locate(beat(random));
        if (i % 3 == 0) buffer.advance(beat(random));
        buffer.strike(beat(random), 0.5);
        CHECK(hits(buffer) <= loop_steps);
      }
    }
  }
}

TEST(groove_buffer_refuses_what_is_out_of_range) {
  GrooveBuffer buffer;
  CHECK_THROWS(GrooveBuffer(0));
  CHECK_THROWS(GrooveBuffer(65));
  CHECK_THROWS(buffer.strike(0.0, 1.01));
  CHECK_THROWS(buffer.strike(NAN, 0.5));
  CHECK_THROWS(buffer.advance(INFINITY));
  CHECK_THROWS(buffer.locate(-1.1e9));
  CHECK_EQUAL(hits(buffer), 0);
}
