#include <atomic>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

#include "beat_filter.hpp"
#include "check.hpp"
#include "groove_buffer.hpp"
#include "mixer.hpp"
#include "os.hpp"
#include "scheduler.hpp"
#include "sender_queue.hpp"
#include "spsc_queue.hpp"

namespace {

std::atomic<std::uint64_t> allocations{0};

}  // namespace

// The whole program's, so that nothing the real-time methods call can allocate unseen.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  allocations.fetch_add(1, std::memory_order_relaxed);
  return std::malloc(size);
}
void* operator new(std::size_t size) {
  if (void* memory = operator new(size, std::nothrow)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using namespace sideman;

TEST(real_time_methods_do_not_allocate) {
  std::vector<PatternNote> notes;
  for (int i = 0; i < 256; ++i)
    notes.push_back({i / 32.0, 0.1F, 0.5F, 0.5F, static_cast<std::uint8_t>(i % 90), kNoDrum, 0});
  const Pattern pattern(notes, 8.0);
  for (PatternNote& note : notes) note.drum = static_cast<std::uint8_t>(note.pitch % kDrums);
  const Pattern drums(notes, 8.0);
  VoiceSettings settings;
  settings.shaping.swing = 0.6;
  settings.shaping.feel_ms = 10.0;
  settings.pitches.fill(40);
  const auto scheduler = std::make_unique<Scheduler>();
  const auto batch = std::make_unique<EventBatch>();
  const auto queue = std::make_unique<SpscQueue<Pattern, 4>>();
  const auto copy = std::make_unique<Pattern>();
  std::vector<float> groove(96);
  GrooveBuffer buffer(kLoopSteps, GrooveMode::adaptive);
  buffer.set_forget_loops(2);
  std::size_t events = 0;
  std::size_t struck = 0;

  const std::uint64_t before = allocations.load();
  scheduler->start(Timeline(120.0, -4.0, 0), 4.0);
  scheduler->set_click(true);
  for (std::int64_t ms = 0; ms < 10'000; ++ms) {
    if (ms % 400 == 0) scheduler->submit(static_cast<int>(ms / 400 % 15), ms / 400 % 15 == 0 ? drums : pattern, 1.0);
    if (ms % 700 == 0) {
      settings.shaping.feel_seed = static_cast<std::uint32_t>(ms);
      scheduler->set_voice(0, settings);
      scheduler->change_voice(0, settings, static_cast<double>(ms) * 0.002 + 1.0);
      scheduler->interject(0, drums, 1.0, 1.0);
    }
    if (ms == 5000) {
      const BarLines lines = BarLines().changed(12.0, 3.5, 0.5);
      scheduler->set_timeline(Timeline(90.0, 10.0, 5'000'000'000, lines));
      buffer.load(groove.data(), 10.0);
    }
    scheduler->advance(ms * 1'000'000, (ms + 1) * 1'000'000, *batch);
    events += batch->size();
    batch->clear();
    scheduler->end_strokes(ms * 1'000'000, *batch);
    scheduler->strike(static_cast<int>(ms % kDrums), 100, ms * 1'000'000, *batch);
    struck += batch->size();
    if (ms == 7000) scheduler->end_notes(ms * 1'000'000, *batch);
    buffer.strike(static_cast<double>(ms) * 0.002, 0.5);
    buffer.write_groove(groove.data());
    queue->push(pattern);
    queue->pop(*copy);
  }
  scheduler->stop();
  scheduler->advance(10'000'000'000, 10'001'000'000, *batch);
  CHECK_EQUAL(allocations.load() - before, 0U);
  CHECK(events > 1000);
  CHECK(struck > 1000);
}

TEST(rendering_a_period_does_not_allocate) {
  Mixer mixer;
  const ClockMap clock(48000.0);
  std::vector<float> left(64), right(64);
  const std::uint64_t before = allocations.load();
  for (int period = 0; period < 2000; ++period) {
    Event event;
    event.due_ns = period * std::int64_t{1'333'333};
    event.status = 0x99;
    event.data2 = static_cast<std::uint8_t>(1 + period % 127);
    event.sound = static_cast<std::uint8_t>(period % 11);
    mixer.events()->push(event);
    mixer.render_period(left.data(), right.data(), clock, {64.0 * period, 64});
  }
  CHECK_EQUAL(allocations.load() - before, 0U);
  CHECK_EQUAL(mixer.metrics().sent, 2000U);
}

TEST(a_sender_that_brings_its_own_room_does_not_allocate) {
  SenderQueue queue;
  std::vector<Event> due;
  due.reserve(256);
  const std::uint64_t before = allocations.load();
  for (int round = 0; round < 20; ++round) {
    for (int i = 0; i < 200; ++i) queue.push({.due_ns = monotonic_ns(), .status = 0x99, .data1 = 36, .data2 = 100});
    due.clear();
    queue.wait_due(monotonic_ns() + 1'000'000, due);
    CHECK_EQUAL(due.size(), 200U);
  }
  CHECK_EQUAL(allocations.load() - before, 0U);
}

TEST(hearing_an_onset_does_not_allocate) {
  BarTable sixteenths{}, triplets{};
  sixteenths.places_a_beat = 4;
  triplets.places_a_beat = 3;
  for (TablePlace& place : sixteenths.places) place = {0.5, 1.0, 0.1, 0.0, 0.5, -2.8, 0.0, 1.0, 0.0, 0.02};
  triplets.places = sixteenths.places;
  const std::vector<float> none(MeterNetwork::kFeatures, 0.0F);
  BeatFilter filter(sixteenths, triplets, {7.0, 0.0, 0.3}, MeterNetwork(none, {0.0F}, {0.0F}, none));
  const std::uint64_t before = allocations.load();
  double s = 0.0;
  for (int i = 0; i < 2000; ++i) {
    s += 0.05 + 0.01 * (i * 37 % 41);
    filter.strike(s, 20.0 + i * 13 % 100);
    filter.hold(filter.best().bar_s, 0.5);
    filter.near(s, 0.5);
    if (i == 1000) filter.count_in(s + 0.5, 0.5);
  }
  CHECK_EQUAL(allocations.load() - before, 0U);
  CHECK(filter.size() > 100);
}
