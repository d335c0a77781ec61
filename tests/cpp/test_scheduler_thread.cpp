#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <thread>
#include <vector>

#include "check.hpp"
#include "os.hpp"
#include "scheduler_thread.hpp"

using namespace sideman;

namespace {

constexpr std::int64_t kMs = 1'000'000;

// Every value of a note follows from its pattern's id.
Pattern pattern_of(std::uint32_t id) {
  std::vector<PatternNote> notes;
  for (int i = 0; i < 64; ++i) {
    const auto pitch = static_cast<std::uint8_t>((id * 7 + static_cast<std::uint32_t>(i)) % 128);
    notes.push_back({i / 8.0, 0.0F, static_cast<float>(id % 127 + 1) / 127.0F, 0.1F, pitch, kNoDrum, 0});
  }
  return Pattern(notes, 8.0, 0.0, true, id);
}

}  // namespace

TEST(commands_that_arrive_while_it_runs_leave_whole_events_in_order) {
  const auto sink = std::make_shared<EventQueue>();
  const auto late_sink = std::make_shared<EventQueue>();
  SchedulerThread scheduler(5 * kMs);
  scheduler.add_sink(sink);
  scheduler.start(Timeline(400.0, 0.0, monotonic_ns() + 5 * kMs));

  std::atomic<bool> open{true};
  std::vector<Event> events;
  std::thread consumer([&] {
    Event event;
    while (open.load() || sink->front() != nullptr) {
      while (sink->pop(event)) events.push_back(event);
      sleep_until_ns(monotonic_ns() + kMs);
    }
  });
  std::thread asker([&] {
    for (std::uint32_t i = 0; i < 200; ++i) {
      (void)scheduler.position();
      (void)scheduler.metrics();
      sleep_until_ns(monotonic_ns() + 2 * kMs);
    }
  });
  std::size_t accepted = 0;
  Timeline timeline(400.0, 0.0, monotonic_ns());
  for (std::uint32_t id = 1; id <= 200; ++id) {
    scheduler.submit(static_cast<int>(id % 3), pattern_of(id), 0.25);
    if (id % 20 == 0) {
      timeline = timeline.with_tempo(300.0 + id % 100, monotonic_ns());
      scheduler.set_timeline(timeline);
    }
    if (id == 50) scheduler.add_sink(late_sink);
    if (id == 100) scheduler.remove_sink(late_sink);
    if (id == 150) scheduler.set_click(true);
    if (id % 10 == 0) scheduler.interject(static_cast<int>(id % 3), pattern_of(id), 0.25, 0.5);
    accepted += scheduler.accepted().size();
    sleep_until_ns(monotonic_ns() + 3 * kMs);
  }
  scheduler.close();
  scheduler.close();
  accepted += scheduler.accepted().size();
  open = false;
  consumer.join();
  asker.join();

  CHECK_EQUAL(accepted, 220U);
  std::map<std::pair<int, int>, int> sounding;
  std::int64_t last_due_ns = 0;
  for (const Event& event : events) {
    CHECK(event.due_ns >= last_due_ns);
    last_due_ns = event.due_ns;
    if ((event.status & 0xF0) == 0xB0) continue;
    sounding[{event.status & 0x0F, event.data1}] += event.is_note_on() ? 1 : -1;
    if (!event.is_note_on() || event.voice == kClickVoice) continue;
    CHECK_EQUAL(std::uint32_t{event.data2}, event.pattern % 127 + 1);
    CHECK((event.data1 + 128 * 128 - event.pattern * 7) % 128 < 64);
  }
  CHECK(events.size() > 100);
  CHECK_EQUAL(int{events.back().status & 0xF0}, 0xB0);
  for (const auto& [key, count] : sounding) CHECK_EQUAL(count, 0);
  CHECK_EQUAL(scheduler.metrics().dropped_commands, 0U);
}

TEST(stop_returns_with_the_note_offs_in_the_queue) {
  const auto sink = std::make_shared<EventQueue>();
  SchedulerThread scheduler(5 * kMs);
  scheduler.add_sink(sink);
  const PatternNote note{0.0, 0.0F, 0.5F, 100.0F, 60, kNoDrum, 0};
  scheduler.submit(1, Pattern({&note, 1}, 200.0), 1.0);
  scheduler.start(Timeline(120.0, 0.0, monotonic_ns()));
  Event event;
  CHECK(sink->pop(event));
  CHECK(event.is_note_on());
  CHECK(!sink->pop(event));
  scheduler.stop();
  CHECK(sink->pop(event));
  CHECK_EQUAL(int{event.status}, 0x80);
  CHECK_EQUAL(int{event.data1}, 60);
  CHECK(!scheduler.playing());
}

TEST(close_silences_each_channel_used_and_ends_every_verb) {
  const auto sink = std::make_shared<EventQueue>();
  SchedulerThread scheduler(5 * kMs);
  scheduler.add_sink(sink);
  scheduler.set_click(true);
  scheduler.start(Timeline(120.0, 0.0, monotonic_ns()));
  scheduler.close();
  scheduler.start(Timeline(120.0, 0.0, monotonic_ns()));
  scheduler.stop();
  scheduler.submit(0, Pattern(), 1.0);
  std::vector<int> statuses;
  for (Event event; sink->pop(event);) statuses.push_back(event.status);
  CHECK_EQUAL(statuses.size(), 3U);
  CHECK_EQUAL(statuses[0], 0x99);
  CHECK_EQUAL(statuses[1], 0x89);
  CHECK_EQUAL(statuses[2], 0xB9);
}

TEST(commands_beyond_the_queue_are_dropped_and_counted_but_stop_is_not) {
  SchedulerThread scheduler(5 * kMs);
  for (int i = 0; i < 5000; ++i) scheduler.set_click(false);  // which wakes nobody
  scheduler.stop();
  CHECK(scheduler.metrics().dropped_commands > 0U);
}

TEST(a_pattern_is_taken_at_once_and_not_at_the_next_millisecond) {
  SchedulerThread scheduler(5 * kMs);
  std::vector<std::int64_t> waited_ns;
  for (int i = 0; i < 101; ++i) {
    sleep_until_ns(monotonic_ns() + kMs + i * kMs / 101);
    const std::int64_t asked_ns = monotonic_ns();
    scheduler.submit(0, Pattern(), 1.0);
    std::vector<Accepted> accepted;
    while (accepted.empty() && monotonic_ns() < asked_ns + 1000 * kMs) {
      accepted = scheduler.accepted();
      if (accepted.empty()) sleep_until_ns(monotonic_ns() + kMs / 50);
    }
    CHECK_EQUAL(accepted.size(), 1U);
    waited_ns.push_back(accepted[0].at_ns - asked_ns);
  }
  std::sort(waited_ns.begin(), waited_ns.end());
  CHECK(waited_ns[50] < 3 * kMs / 10);  // half a millisecond, if it came with the next loop
}

TEST(patterns_that_wake_it_leave_its_loops_a_millisecond_apart) {
  SchedulerThread scheduler(5 * kMs);
  const std::int64_t begun_ns = monotonic_ns();
  const std::uint64_t before = scheduler.metrics().loops;
  for (int i = 0; i < 20; ++i) {
    scheduler.submit(0, Pattern(), 1.0);
    sleep_until_ns(monotonic_ns() + 5 * kMs);
  }
  const std::uint64_t loops = scheduler.metrics().loops - before;
  const std::int64_t elapsed_ms = (monotonic_ns() - begun_ns) / kMs;
  CHECK(loops <= static_cast<std::uint64_t>(elapsed_ms) + 20 + 2);
}

TEST(a_stopped_scheduler_rests_and_every_verb_wakes_it_at_once) {
  const auto sink = std::make_shared<EventQueue>();
  SchedulerThread scheduler(5 * kMs);
  scheduler.add_sink(sink);
  const auto rests = [&scheduler] {
    sleep_until_ns(monotonic_ns() + SchedulerThread::kRestsAfterNs + 50 * kMs);
    const std::uint64_t before = scheduler.metrics().loops;
    sleep_until_ns(monotonic_ns() + 300 * kMs);
    return scheduler.metrics().loops - before <= 4;
  };
  const auto takes_ns = [&scheduler](auto&& verb) {
    const std::uint64_t before = scheduler.metrics().loops;
    const std::int64_t asked_ns = monotonic_ns();
    verb();
    while (scheduler.metrics().loops == before) sleep_until_ns(monotonic_ns() + kMs / 20);
    return monotonic_ns() - asked_ns;
  };
  std::vector<std::int64_t> taken_ns;
  CHECK(rests());
  taken_ns.push_back(takes_ns([&] { scheduler.set_click(true); }));
  CHECK(rests());
  taken_ns.push_back(takes_ns([&] { scheduler.set_voice(0, VoiceSettings()); }));
  CHECK(rests());
  taken_ns.push_back(takes_ns([&] { scheduler.submit(0, Pattern(), 1.0); }));
  CHECK(rests());
  taken_ns.push_back(takes_ns([&] { scheduler.set_timeline(Timeline(90.0, 0.0, 0)); }));
  CHECK(rests());
  const std::int64_t origin_ns = monotonic_ns() + 5 * kMs;
  taken_ns.push_back(takes_ns([&] { scheduler.start(Timeline(120.0, 0.0, origin_ns)); }));
  std::sort(taken_ns.begin(), taken_ns.end());
  CHECK(taken_ns[2] < 10 * kMs);  // a rest is 100 ms long
  Event click;
  CHECK(sink->pop(click));
  CHECK_EQUAL(click.due_ns, origin_ns);
  const std::uint64_t before = scheduler.metrics().loops;
  sleep_until_ns(monotonic_ns() + 400 * kMs);
  CHECK(scheduler.metrics().loops - before > 200);  // it plays: no rest
}

TEST(a_start_in_the_past_after_a_rest_sounds_nothing_that_is_long_due) {
  const auto sink = std::make_shared<EventQueue>();
  SchedulerThread scheduler(5 * kMs);
  scheduler.add_sink(sink);
  scheduler.set_click(true);
  sleep_until_ns(monotonic_ns() + SchedulerThread::kRestsAfterNs + 90 * kMs);
  const std::int64_t asked_ns = monotonic_ns();
  scheduler.start(Timeline(400.0, 0.0, asked_ns - 1000 * kMs));  // a click every 150 ms
  sleep_until_ns(monotonic_ns() + 300 * kMs);
  scheduler.stop();
  for (Event event; sink->pop(event);) CHECK(event.due_ns > asked_ns - 30 * kMs);
}

TEST(a_lookahead_that_changes_doubles_and_loses_no_note) {
  const auto sink = std::make_shared<EventQueue>();
  SchedulerThread scheduler(5 * kMs);
  CHECK_EQUAL(scheduler.lookahead_ns(), 5 * kMs);
  scheduler.add_sink(sink);
  scheduler.submit(1, pattern_of(1), 1.0);
  scheduler.start(Timeline(400.0, 0.0, monotonic_ns() + 10 * kMs));
  for (const std::int64_t lookahead_ms : {200, 1, 60, 200, 20, 1, 200, 5}) {
    scheduler.set_lookahead(lookahead_ms * kMs);
    CHECK_EQUAL(scheduler.lookahead_ns(), lookahead_ms * kMs);
    sleep_until_ns(monotonic_ns() + 40 * kMs);
  }
  scheduler.stop();
  if (scheduler.metrics().skipped_windows > 0) return;  // the machine stood still for over 250 ms
  int struck = 0;
  std::int64_t last_due_ns = 0;
  for (Event event; sink->pop(event);) {
    CHECK(event.due_ns >= last_due_ns);
    last_due_ns = event.due_ns;
    if (event.is_note_on()) CHECK_EQUAL(event.beat, struck++ / 8.0);
  }
  CHECK(struck > 16);
}

TEST(scheduler_thread_refuses_what_is_out_of_range) {
  CHECK_THROWS(SchedulerThread(0));
  SchedulerThread scheduler(5 * kMs);
  CHECK_THROWS(scheduler.set_lookahead(kMs - 1));
  CHECK_THROWS(scheduler.set_lookahead(200 * kMs + 1));
  CHECK_EQUAL(scheduler.lookahead_ns(), 5 * kMs);
  CHECK_THROWS(scheduler.submit(15, Pattern(), 1.0));
  CHECK_THROWS(scheduler.submit(0, Pattern(), 0.0));
  CHECK_THROWS(scheduler.interject(0, Pattern(), 1.0, 0.2));
  CHECK_THROWS(scheduler.set_voice(16, VoiceSettings()));
  for (std::size_t i = 0; i < SchedulerThread::kMostSinks; ++i) scheduler.add_sink(std::make_shared<EventQueue>());
  CHECK_THROWS(scheduler.add_sink(std::make_shared<EventQueue>()));
}

TEST(strokes_and_panics_of_other_threads_come_whole_and_every_note_ends) {
  const auto sink = std::make_shared<EventQueue>();
  SchedulerThread scheduler(5 * kMs);
  VoiceSettings settings;
  for (std::uint8_t drum = 0; drum < kDrums; ++drum) settings.pitches[drum] = static_cast<std::uint8_t>(40 + drum);
  scheduler.set_voice(kDrumVoice, settings);
  scheduler.add_sink(sink);
  scheduler.submit(1, pattern_of(1), 0.25);
  scheduler.start(Timeline(400.0, 0.0, monotonic_ns()));
  std::thread player([&] {
    for (int i = 0; i < 120; ++i) {
      scheduler.strike(i % kDrums, 1 + i, monotonic_ns());
      sleep_until_ns(monotonic_ns() + 4 * kMs);
    }
  });
  int struck = 0, panics = 0;
  std::map<int, int> sounding;
  const auto follow = [&](const Event& event) {
    if ((event.status & 0xF0) == kControlChange && event.data1 == kAllSoundOff) ++panics;
    if (event.data1 < 40 || event.data1 >= 40 + kDrums || event.voice != kDrumVoice) return;
    if (event.is_note_on()) {
      ++struck;
      ++sounding[event.data1];
      CHECK_EQUAL(static_cast<int>(event.sound), event.data1 - 40);
      CHECK_EQUAL((event.data2 - 1) % kDrums, event.data1 - 40);
    } else if ((event.status & 0xF0) == 0x80) {
      --sounding[event.data1];
    }
  };
  const auto drain = [&] {
    Event event;
    while (sink->at_once().pop(event)) follow(event);
    while (sink->pop(event)) follow(event);
  };
  for (int i = 0; i < 100; ++i) {
    if (i % 10 == 0) scheduler.panic();
    sleep_until_ns(monotonic_ns() + 6 * kMs);
    drain();
  }
  player.join();
  scheduler.close();
  drain();
  CHECK(struck > 60);
  CHECK(panics >= 2 * 16);
  for (const auto& [pitch, count] : sounding) CHECK_EQUAL(count, 0);
  CHECK_EQUAL(sink->dropped(), 0U);
}
