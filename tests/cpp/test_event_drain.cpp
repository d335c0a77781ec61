#include "event_drain.hpp"

#include <cstdint>
#include <utility>
#include <vector>

#include "check.hpp"

using namespace sideman;

namespace {

constexpr double kRate = 48000.0;
constexpr std::int64_t kMs = 1'000'000;

Event note(std::int64_t due_ns, std::uint8_t velocity = 100) {
  Event event;
  event.due_ns = due_ns;
  event.status = 0x99;
  event.data1 = 36;
  event.data2 = velocity;
  event.sound = 0;
  return event;
}

using Frames = std::vector<std::pair<std::int64_t, std::uint32_t>>;

// Period by period from frame 0 at 0 ns: (due ns, frame since 0) of each event.
Frames drained(EventQueue& queue, int periods, std::uint32_t period_frames, OutputMeter& meter) {
  const ClockMap clock(kRate);  // before its first pair: frame 0 at 0 ns
  Frames frames;
  for (int i = 0; i < periods; ++i) {
    const double first = static_cast<double>(i) * period_frames;
    drain_period(queue, clock, {first, period_frames}, kRate, meter, [&](const Event& event, std::uint32_t offset) {
      frames.emplace_back(event.due_ns, static_cast<std::uint32_t>(first) + offset);
      return true;
    });
  }
  return frames;
}

}  // namespace

TEST(each_event_lands_on_the_frame_nearest_its_due_time_whatever_the_period) {
  for (const std::uint32_t period : {16U, 64U, 113U, 1024U}) {
    EventQueue queue;
    OutputMeter meter;
    for (int i = 0; i < 200; ++i) queue.push(note(i * 777'777));
    const Frames frames = drained(queue, static_cast<int>(8192 / period) + 1, period, meter);
    CHECK_EQUAL(frames.size(), 200U);
    for (const auto& [due_ns, frame] : frames) {
      CHECK_EQUAL(frame, static_cast<std::uint32_t>(std::llround(static_cast<double>(due_ns) * kRate * 1e-9)));
    }
    CHECK_EQUAL(meter.metrics().late, 0U);
  }
}

TEST(an_event_of_a_later_period_stays_in_the_queue) {
  EventQueue queue;
  OutputMeter meter;
  queue.push(note(10 * kMs));
  CHECK_EQUAL(drained(queue, 7, 64, meter).size(), 0U);  // frames 0..447, due at 480
  CHECK(queue.front() != nullptr);
}

TEST(a_late_note_sounds_at_once_and_is_counted_and_a_too_late_one_does_not_sound) {
  EventQueue queue;
  OutputMeter meter;
  queue.push(note(-21 * kMs));
  queue.push(note(-19 * kMs));
  queue.push(note(0));
  const Frames frames = drained(queue, 1, 64, meter);
  CHECK_EQUAL(frames.size(), 2U);
  CHECK_EQUAL(frames[0].first, -19 * kMs);
  CHECK_EQUAL(frames[0].second, 0U);
  CHECK_EQUAL(meter.metrics().sent, 2U);
  CHECK_EQUAL(meter.metrics().late, 1U);
  CHECK_EQUAL(meter.metrics().dropped, 1U);
}

TEST(what_ends_a_note_comes_however_late_it_is) {
  EventQueue queue;
  OutputMeter meter;
  Event off = note(-5000 * kMs, 0);
  off.status = 0x89;
  queue.push(off);
  CHECK_EQUAL(drained(queue, 1, 64, meter).size(), 1U);
  CHECK_EQUAL(meter.metrics().dropped, 0U);
}

TEST(only_note_ons_count_as_sent_or_late) {
  EventQueue queue;
  OutputMeter meter;
  Event off = note(-5000 * kMs, 0);
  for (const std::uint8_t status : {0x89, 0x99, 0xB9}) {  // a note-on of velocity 0 is a note-off too
    off.status = status;
    queue.push(off);
  }
  queue.push(note(-2 * kMs));
  CHECK_EQUAL(drained(queue, 1, 64, meter).size(), 4U);
  const OutputMetrics metrics = meter.metrics();
  CHECK_EQUAL(metrics.sent, 1U);
  CHECK_EQUAL(metrics.late, 1U);
  CHECK(metrics.lateness_p99_ms > 1.9 && metrics.lateness_p99_ms < 2.1);
}

TEST(an_event_without_room_is_kept_for_the_next_period) {
  EventQueue queue;
  OutputMeter meter;
  queue.push(note(0));
  queue.push(note(1000));
  int offered = 0;
  drain_period(queue, ClockMap(kRate), {0.0, 64}, kRate, meter, [&](const Event&, std::uint32_t) {
    ++offered;
    return false;
  });
  CHECK_EQUAL(offered, 1);
  CHECK_EQUAL(drained(queue, 1, 64, meter).size(), 2U);
}

TEST(offsets_never_fall_within_a_period_even_when_due_times_do) {
  EventQueue queue;
  OutputMeter meter;
  queue.push(note(1 * kMs));
  queue.push(note(0));
  const Frames frames = drained(queue, 1, 64, meter);
  CHECK_EQUAL(frames[0].second, 48U);
  CHECK_EQUAL(frames[1].second, 48U);
}
