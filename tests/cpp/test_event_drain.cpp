#include "event_drain.hpp"

#include <cmath>
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
Frames drained(EventQueue& queue, int periods, std::uint32_t period_frames, OutputMeter& meter, OutputLatency& latency,
               int first_period = 0) {
  const ClockMap clock(kRate);  // before its first pair: frame 0 at 0 ns
  Frames frames;
  for (int i = first_period; i < first_period + periods; ++i) {
    const double first = static_cast<double>(i) * period_frames;
    drain_period(queue, clock, {first, period_frames}, kRate, latency, meter,
                 [&](const Event& event, std::uint32_t offset) {
                   frames.emplace_back(event.due_ns, static_cast<std::uint32_t>(first) + offset);
                   return true;
                 });
  }
  return frames;
}

Frames drained(EventQueue& queue, int periods, std::uint32_t period_frames, OutputMeter& meter) {
  OutputLatency none;
  return drained(queue, periods, period_frames, meter, none);
}

std::int64_t ns_of(std::int64_t frame) { return std::llround(static_cast<double>(frame) / kRate * 1e9); }

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
  OutputLatency none;
  drain_period(queue, ClockMap(kRate), {0.0, 64}, kRate, none, meter, [&](const Event&, std::uint32_t) {
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

TEST(an_event_leaves_the_latency_ahead_of_its_due_time_and_below_zero_after_it) {
  for (const std::int64_t latency_ns : {-40 * kMs, 0 * kMs, 60 * kMs}) {
    EventQueue queue;
    OutputMeter meter;
    OutputLatency latency;
    latency.set_ns(latency_ns);
    queue.push(note(100 * kMs));
    const Frames frames = drained(queue, 200, 64, meter, latency);
    CHECK_EQUAL(frames.size(), 1U);
    CHECK_EQUAL(frames[0].second, (100 - latency_ns / kMs) * 48);
    CHECK_EQUAL(meter.metrics().late, 0U);
  }
}

// The scheduler writes 10 ms and the latency that is wanted ahead, or what is held for as long as it is larger.
TEST(a_latency_that_changes_while_events_wait_neither_loses_nor_doubles_nor_delays_one) {
  constexpr std::int64_t kHits = 2000;
  constexpr std::int64_t kSpacingNs = 3 * kMs;
  for (const std::int64_t change_ns : {100 * kMs, -100 * kMs}) {
    EventQueue queue;
    OutputMeter meter;
    OutputLatency latency;
    const std::int64_t from_ns = change_ns > 0 ? 0 : -change_ns;
    latency.set_ns(from_ns);
    Frames all;
    std::int64_t written = 0, held_ns = from_ns;
    for (int period = 0; all.size() < kHits && period < 10'000; ++period) {
      const std::int64_t now_ns = ns_of(period * 64);
      if (period == 1000) latency.set_ns(from_ns + change_ns);
      held_ns = std::max(latency.ns(), held_ns - ns_of(64) / OutputLatency::kSlew);
      const std::int64_t ahead_ns = now_ns + 10 * kMs + held_ns;
      for (; written < kHits && written * kSpacingNs + 200 * kMs < ahead_ns; ++written) {
        queue.push(note(written * kSpacingNs + 200 * kMs));
      }
      for (const auto& hit : drained(queue, 1, 64, meter, latency, period)) all.push_back(hit);
    }
    CHECK_EQUAL(all.size(), static_cast<std::size_t>(kHits));
    for (std::int64_t i = 0; i < kHits; ++i) {
      CHECK_EQUAL(all[static_cast<std::size_t>(i)].first, i * kSpacingNs + 200 * kMs);
      if (i > 0) CHECK(all[static_cast<std::size_t>(i)].second > all[static_cast<std::size_t>(i - 1)].second);
    }
    const auto ahead_ns = [&all](std::size_t i) { return all[i].first - ns_of(all[i].second); };
    CHECK(std::llabs(ahead_ns(100) - from_ns) < kMs / 10);
    CHECK(std::llabs(ahead_ns(kHits - 1) - (from_ns + change_ns)) < kMs / 10);
    CHECK_EQUAL(meter.metrics().dropped, 0U);
    CHECK(meter.metrics().lateness_p99_ms < 0.2);
  }
}

TEST(a_latency_beyond_150_ms_either_way_is_refused) {
  OutputLatency latency;
  CHECK_THROWS(latency.set_ns(150 * kMs + 1));
  CHECK_THROWS(latency.set_ns(-150 * kMs - 1));
  latency.set_ns(150 * kMs);
  CHECK_EQUAL(latency.ns(), 150 * kMs);
}

// The law of what follows a stall: each hit is sounded within 20 ms of its due time or not at all, so that no two that
// lie more than 20 ms apart come together; what is dropped is counted, and every note-off comes.
TEST(after_a_stall_only_what_belongs_within_twenty_ms_sounds_together) {
  for (const int stall_ms : {20, 25, 50, 120, 250}) {
    EventQueue queue;
    OutputMeter meter;
    OutputLatency latency;
    Event off = note(0, 0);
    off.status = 0x89;
    for (int i = 0; i < 100; ++i) {
      queue.push(note(i * 4 * kMs));
      off.due_ns = i * 4 * kMs + kMs;
      queue.push(off);
    }
    const int stall_periods = stall_ms * 48 / 64;
    Frames frames = drained(queue, 1, 64, meter, latency);
    const Frames after = drained(queue, 400, 64, meter, latency, 1 + stall_periods);
    frames.insert(frames.end(), after.begin(), after.end());
    std::size_t on = 0, offs = 0;
    std::uint64_t together = 0;
    for (const auto& [due_ns, frame] : frames) {
      if (due_ns % (4 * kMs) != 0) {
        ++offs;
        continue;
      }
      ++on;
      CHECK(ns_of(frame) - due_ns > -kMs / 10 && ns_of(frame) - due_ns <= 20 * kMs + kMs / 10);
      if (frame == static_cast<std::uint32_t>((1 + stall_periods) * 64)) ++together;
    }
    CHECK_EQUAL(offs, 100U);
    CHECK_EQUAL(on + meter.metrics().dropped, 100U);
    CHECK(together <= 6);  // of 4 ms each, within 20 ms
    CHECK(stall_ms <= 20 || meter.metrics().dropped > 0);
  }
}

TEST(what_goes_out_at_once_overtakes_what_waits_and_counts_no_lateness) {
  EventQueue queue;
  OutputMeter meter;
  OutputLatency none;
  queue.push(note(50 * kMs));
  queue.push_at_once(note(1 * kMs, 33));
  queue.push_at_once(note(2 * kMs, 0));
  CHECK(!queue.empty());
  const Frames frames = drained(queue, 1, 480, meter, none, 1);  // from 10 ms on
  CHECK_EQUAL(frames.size(), 2U);
  CHECK_EQUAL(frames[0].first, 1 * kMs);
  CHECK_EQUAL(frames[0].second, 480U);
  CHECK_EQUAL(frames[1].first, 2 * kMs);
  CHECK_EQUAL(meter.metrics().sent, 0U);
  CHECK_EQUAL(meter.metrics().late, 0U);
  CHECK(!queue.empty());
}

TEST(after_a_stall_a_stroke_that_is_long_past_is_dropped_and_its_end_is_not) {
  EventQueue queue;
  OutputMeter meter;
  OutputLatency none;
  queue.push_at_once(note(0));
  queue.push_at_once(note(0, 0));
  const Frames frames = drained(queue, 1, 480, meter, none, 3);  // from 30 ms on
  CHECK_EQUAL(frames.size(), 1U);
  CHECK_EQUAL(meter.metrics().dropped, 1U);
  CHECK(queue.empty());
}

TEST(what_goes_out_at_once_waits_for_room_in_its_place) {
  EventQueue queue;
  OutputMeter meter;
  OutputLatency none;
  for (int i = 0; i < 3; ++i) queue.push_at_once(note(i * kMs));
  const ClockMap clock(kRate);
  std::vector<std::int64_t> heard;
  for (int period = 0; period < 3; ++period) {
    drain_period(queue, clock, {static_cast<double>(period) * 64, 64}, kRate, none, meter,
                 [&](const Event& event, std::uint32_t) {
                   if (heard.size() > static_cast<std::size_t>(period)) return false;
                   heard.push_back(event.due_ns);
                   return true;
                 });
  }
  CHECK_EQUAL(heard.size(), 3U);
  CHECK_EQUAL(heard[2], 2 * kMs);
}
