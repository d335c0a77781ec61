#include "mixer.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "check.hpp"

using namespace sideman;

namespace {

constexpr double kRate = 48000.0;

Event stroke(std::int64_t due_ns, std::uint8_t sound, std::uint8_t velocity = 127) {
  Event event;
  event.due_ns = due_ns;
  event.status = 0x99;
  event.data1 = 36;
  event.data2 = velocity;
  event.sound = sound;
  return event;
}

// What the callback renders, period by period, interleaved as bounce() gives it.
std::vector<float> rendered(Mixer& mixer, std::size_t frames, std::uint32_t period) {
  const ClockMap clock(mixer.sample_rate());
  std::vector<float> left(period), right(period), stereo;
  for (std::size_t first = 0; first < frames; first += period) {
    mixer.render_period(left.data(), right.data(), clock, {static_cast<double>(first), period});
    for (std::uint32_t i = 0; i < period && first + i < frames; ++i) {
      stereo.push_back(left[i]);
      stereo.push_back(right[i]);
    }
  }
  return stereo;
}

}  // namespace

TEST(the_callback_renders_what_the_bounce_does_whatever_the_period) {
  std::vector<Event> events;
  for (int i = 0; i < 60; ++i) {
    events.push_back(stroke(i * 16'666'667, static_cast<std::uint8_t>(i % 11), static_cast<std::uint8_t>(20 + i)));
  }
  const std::vector<float> bounced = Mixer(kRate).bounce(events, 1.0);
  for (const std::uint32_t period : {1U, 64U, 480U, 4096U}) {
    Mixer mixer(kRate);
    for (const Event& event : events) mixer.events()->push(event);
    CHECK(rendered(mixer, 48000, period) == bounced);
  }
}

TEST(a_stroke_begins_at_its_very_frame) {
  for (const std::size_t frame : {0U, 1U, 63U, 64U, 1000U}) {
    Mixer mixer(kRate);
    const auto due_ns = static_cast<std::int64_t>(std::llround(static_cast<double>(frame) / kRate * 1e9));
    mixer.events()->push(stroke(due_ns, 1));
    const std::vector<float> stereo = rendered(mixer, 2048, 64);
    const auto first = std::find_if(stereo.begin(), stereo.end(), [](float x) { return x != 0.0F; });
    CHECK_EQUAL(static_cast<std::size_t>(first - stereo.begin()) / 2, frame);
  }
}

TEST(a_stroke_begins_the_latency_ahead_of_its_due_time) {
  Mixer mixer(kRate);
  mixer.latency().set_ns(10'000'000);
  mixer.events()->push(stroke(30'000'000, 1));
  const std::vector<float> stereo = rendered(mixer, 2048, 64);
  Mixer other(kRate);
  other.events()->push(stroke(20'000'000, 1));
  CHECK(stereo == rendered(other, 2048, 64));
}

TEST(strokes_that_a_stall_has_made_too_late_are_dropped_and_counted_and_those_within_twenty_ms_sound) {
  for (const int stall_ms : {30, 120, 250}) {
    Mixer mixer(kRate);
    for (int i = 0; i < 100; ++i) mixer.events()->push(stroke(i * 4'000'000, 1));
    const ClockMap clock(kRate);
    std::vector<float> left(64), right(64);
    mixer.render_period(left.data(), right.data(), clock, {stall_ms * 48.0, 64});
    CHECK_EQUAL(mixer.metrics().dropped, static_cast<std::uint64_t>((stall_ms - 20 + 3) / 4));
    CHECK(mixer.metrics().sent >= 5 && mixer.metrics().sent <= 6);
    CHECK(mixer.metrics().lateness_p99_ms <= 20.0);
  }
}

TEST(no_number_of_strokes_reaches_full_scale) {
  Mixer mixer(kRate);
  mixer.set_level_db(Mixer::kHighestLevelDb);
  std::vector<Event> events;
  for (int i = 0; i < 1000; ++i) events.push_back(stroke(i * 1'000'000, static_cast<std::uint8_t>(i % 9)));
  for (const float x : mixer.bounce(events, 1.2)) CHECK(std::abs(x) < 1.0F);
}

TEST(more_strokes_than_voices_keep_sounding_and_end_in_silence) {
  Mixer mixer(kRate);
  std::vector<float> left(512), right(512);
  for (int i = 0; i < 500; ++i) {
    mixer.strike(7, 100);
    mixer.render(left.data(), right.data(), left.size());
    CHECK(std::any_of(left.begin(), left.end(), [](float x) { return x != 0.0F; }));
  }
  for (int i = 0; i < 300; ++i) mixer.render(left.data(), right.data(), left.size());
  CHECK(std::all_of(left.begin(), left.end(), [](float x) { return x == 0.0F; }));
}

TEST(unknown_sounds_and_note_offs_are_passed_over) {
  Mixer mixer(kRate);
  Event off = stroke(0, 0);
  off.status = 0x89;
  mixer.events()->push(off);
  mixer.events()->push(stroke(0, 11));
  mixer.events()->push(stroke(0, kNoSound));
  const std::vector<float> stereo = rendered(mixer, 1024, 64);
  CHECK(std::all_of(stereo.begin(), stereo.end(), [](float x) { return x == 0.0F; }));
}

TEST(the_kit_is_the_same_on_each_call_and_ends_in_silence_at_any_rate) {
  for (const double rate : {22050.0, 44100.0, 48000.0, 96000.0}) {
    const Kit kit = synthesise_kit(rate);
    const Kit again = synthesise_kit(rate);
    for (std::size_t sound = 0; sound < kit.size(); ++sound) {
      CHECK(kit[sound].samples == again[sound].samples);
      CHECK(std::abs(kit[sound].samples.back()) < 1e-4F);
      for (const float x : kit[sound].samples) CHECK(std::abs(x) <= 1.0F);
    }
  }
}

TEST(rates_and_levels_out_of_range_are_refused) {
  CHECK_THROWS(Mixer(1000.0));
  CHECK_THROWS(Mixer(NAN));
  Mixer mixer(kRate);
  CHECK_THROWS((mixer.set_level_db(100.0), 0));
  CHECK_THROWS((mixer.set_level_db(NAN), 0));
}
