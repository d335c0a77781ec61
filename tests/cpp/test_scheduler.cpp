#include <map>
#include <memory>
#include <random>
#include <vector>

#include "check.hpp"
#include "os.hpp"
#include "scheduler.hpp"

using namespace sideman;

namespace {

constexpr std::int64_t kMs = 1'000'000;

Pattern random_drums(std::mt19937& random, std::uint32_t id, double density) {
  std::uniform_real_distribution<double> unit(0.0, 1.0);
  std::vector<PatternNote> notes;
  for (int step = 0; step < 32; ++step) {
    for (std::uint8_t drum = 0; drum < 9; ++drum) {
      if (unit(random) > density) continue;
      notes.push_back({step / 4.0, static_cast<float>(0.25 * unit(random) - 0.125), 0.7F, 0.1F,
                       static_cast<std::uint8_t>(36 + drum), drum, 0});
    }
  }
  return Pattern(notes, 8.0, std::floor(unit(random) * 40.0 - 20.0), true, id);
}

Shaping random_shaping(std::mt19937& random) {
  std::uniform_real_distribution<double> unit(0.0, 1.0);
  Shaping shaping;
  shaping.velocity_bias = 2.0 * unit(random) - 1.0;
  for (double& scale : shaping.velocity_scales) scale = 2.0 * unit(random);
  shaping.offset_range = 2.0 * unit(random);
  shaping.offset_bias_steps = unit(random) - 0.5;
  shaping.quantise = unit(random);
  shaping.swing = 0.5 + 0.25 * unit(random);
  shaping.swing_steps = unit(random) < 0.5 ? 1 : 2;
  shaping.feel_ms = 30.0 * unit(random);
  shaping.feel_seed = static_cast<std::uint32_t>(random());
  return shaping;
}

std::vector<Event> advanced(Scheduler& scheduler, std::int64_t from_ns, std::int64_t to_ns) {
  static EventBatch batch;
  scheduler.advance(from_ns, to_ns, batch);
  return {batch.begin(), batch.end()};
}

}  // namespace

TEST(a_drum_is_not_struck_twice_within_thirty_ms_by_a_start_elsewhere) {
  for (const std::int64_t later_ms : {29, 31}) {
    const auto scheduler = std::make_unique<Scheduler>();
    const std::vector<PatternNote> notes{
        {0.0, 0.0F, 0.7F, 0.1F, 36, 0, 0}, {0.0, 0.0F, 0.7F, 0.1F, 42, 2, 0}, {1.0, 0.0F, 0.7F, 0.1F, 42, 2, 0}};
    scheduler->submit(0, Pattern(notes, 2.0), 1.0);
    scheduler->start(Timeline(60.0, 0.0, 0));
    int hats = 0, kicks = 0;
    const auto count = [&](const std::vector<Event>& events) {
      for (const Event& event : events) {
        hats += event.is_note_on() && event.data1 == 42;
        kicks += event.is_note_on() && event.data1 == 36;
      }
    };
    count(advanced(*scheduler, 0, 1005 * kMs));  // two hats and a kick
    scheduler->start(Timeline(60.0, 0.0, (1000 + later_ms) * kMs));
    count(advanced(*scheduler, 1005 * kMs, 1500 * kMs));
    CHECK_EQUAL(hats, later_ms < 30 ? 2 : 3);
    CHECK_EQUAL(kicks, 2);
  }
}

// Patterns, interjections, tempi, mutes, channels, pitch maps and shapes change at random; the wire must stay orderly.
TEST(every_note_off_belongs_to_its_note_on_whatever_happens) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const auto scheduler = std::make_unique<Scheduler>();
    Timeline timeline(60.0 + 200.0 * unit(random), 0.0, 0);
    scheduler->start(timeline);
    scheduler->set_click(true);
    std::map<std::pair<int, int>, int> sounding;
    std::int64_t last_due_ns = -1000 * kMs;
    std::size_t struck = 0;
    std::int64_t now_ns = 0;
    const auto take = [&](const std::vector<Event>& events) {
      for (const Event& event : events) {
        CHECK(event.due_ns >= last_due_ns);
        last_due_ns = event.due_ns;
        int& count = sounding[{event.status & 0x0F, event.data1}];
        count += event.is_note_on() ? 1 : -1;
        struck += event.is_note_on();
        CHECK(count == 0 || count == 1);
      }
    };
    for (std::uint32_t i = 0; i < 4000; ++i) {
      const double chance = unit(random);
      if (chance < 0.02) scheduler->submit(static_cast<int>(3 * unit(random)), random_drums(random, i, 0.2), 0.25);
      if (chance > 0.6 && chance < 0.61) {
        const double span_beats = unit(random) < 0.1 ? 1e9 : 0.25 + 4.0 * unit(random);
        scheduler->interject(static_cast<int>(3 * unit(random)), random_drums(random, i, 0.2), 0.5, span_beats);
      }
      if (chance > 0.98) {
        VoiceSettings settings;
        settings.channel = static_cast<std::uint8_t>(16 * unit(random));
        settings.muted = unit(random) < 0.2;
        settings.pitches.fill(static_cast<std::uint8_t>(128 * unit(random)));
        settings.shaping = random_shaping(random);
        scheduler->set_voice(static_cast<int>(3 * unit(random)), settings);
      }
      if (chance > 0.5 && chance < 0.51) {
        timeline = timeline.with_tempo(20.0 + 380.0 * unit(random), now_ns);
        scheduler->set_timeline(timeline);
      }
      const std::int64_t step_ns = static_cast<std::int64_t>(5e6 * unit(random));
      take(advanced(*scheduler, now_ns + 5 * kMs, now_ns + step_ns + 5 * kMs));
      now_ns += step_ns;
    }
    CHECK(struck > 100);
    scheduler->stop();
    take(advanced(*scheduler, now_ns, now_ns + kMs));
    for (const auto& [key, count] : sounding) CHECK_EQUAL(count, 0);
  }
}

TEST(windows_of_any_size_yield_the_same_events) {
  for (unsigned seed = 0; seed < 20; ++seed) {
    std::mt19937 random(seed);
    const Pattern first = random_drums(random, 1, 0.1);
    const Pattern second = random_drums(random, 2, 0.1);
    std::vector<std::vector<Event>> runs;
    for (const double longest_ms : {0.7, 3.0, 49.0}) {
      const auto scheduler = std::make_unique<Scheduler>();
      scheduler->start(Timeline(133.0, -3.0, 12'345));
      scheduler->submit(0, first, 1.0);
      scheduler->submit(0, second, 1.0, 5.0);
      std::vector<Event> events;
      std::uniform_real_distribution<double> length_ms(0.0, longest_ms);
      for (std::int64_t from_ns = -100 * kMs; from_ns < 8000 * kMs;) {
        const auto to_ns = std::min(8000 * kMs, from_ns + 1 + static_cast<std::int64_t>(length_ms(random) * 1e6));
        for (const Event& event : advanced(*scheduler, from_ns, to_ns)) events.push_back(event);
        from_ns = to_ns;
      }
      runs.push_back(events);
    }
    CHECK(runs[0].size() > 50);
    for (const auto& run : runs) {
      CHECK_EQUAL(run.size(), runs[0].size());
      for (std::size_t i = 0; i < run.size(); ++i) {
        CHECK_EQUAL(run[i].due_ns, runs[0][i].due_ns);
        CHECK_EQUAL(int{run[i].status}, int{runs[0][i].status});
        CHECK_EQUAL(int{run[i].data1}, int{runs[0][i].data1});
      }
    }
  }
}

// 512 notes at one beat in fifteen voices: far more than one batch holds.
TEST(overflow_drops_and_counts_notes_but_never_a_note_off) {
  std::vector<PatternNote> notes;
  for (int i = 0; i < 512; ++i) {
    notes.push_back(
        {static_cast<double>(i / 128) * 0.01, 0.0F, 0.5F, 4.0F, static_cast<std::uint8_t>(i % 128), kNoDrum, 0});
  }
  const Pattern pattern(notes, 8.0);
  const auto scheduler = std::make_unique<Scheduler>();
  scheduler->start(Timeline(120.0, 0.0, 0));
  for (int voice = 0; voice < 15; ++voice) scheduler->submit(voice, pattern, 1.0);
  int on = 0;
  int off = 0;
  for (std::int64_t from_ns = 0; from_ns < 9000 * kMs; from_ns += 50 * kMs) {
    if (from_ns == 8000 * kMs) scheduler->stop();
    for (const Event& event : advanced(*scheduler, from_ns, from_ns + 50 * kMs)) (event.is_note_on() ? on : off) += 1;
  }
  CHECK(scheduler->dropped() > 0U);
  CHECK(on > 0);
  CHECK_EQUAL(on, off);
}

TEST(a_ninth_waiting_pattern_is_refused_and_counted) {
  std::mt19937 random(3);
  const auto scheduler = std::make_unique<Scheduler>();
  scheduler->start(Timeline(120.0, 0.0, 0));
  for (std::uint32_t i = 0; i < 8; ++i)
    CHECK(scheduler->submit(0, random_drums(random, i, 0.1), 1.0, 10.0 * i).has_value());
  CHECK(!scheduler->submit(0, random_drums(random, 9, 0.1), 1.0, 100.0).has_value());
  CHECK_EQUAL(scheduler->refused(), 1U);
  CHECK_EQUAL(*scheduler->submit(0, random_drums(random, 9, 0.1), 1.0, 70.0), 70.0);  // it takes the last one's place
}

// All patterns have the same hits, each at a pitch of its own; half of them hold one more note before these, so that a
// hit taken from the wrong pattern is another hit.
TEST(each_grid_beat_sounds_once_whatever_is_turned_submitted_or_interjected) {
  constexpr std::uint8_t kExtraPitch = 100;
  std::vector<PatternNote> notes{{0.0, 0.0F, 0.5F, 0.1F, kExtraPitch, kNoDrum, 0}};
  for (int hit = 0; hit < 64; ++hit) {
    const auto drum = static_cast<std::uint8_t>(hit % 8);
    notes.push_back(
        {hit / 8.0, hit % 3 == 0 ? -0.12F : 0.12F, 0.5F, 0.1F, static_cast<std::uint8_t>(30 + hit), drum, 0});
  }
  const Pattern longer(notes, 8.0);
  const Pattern plain(std::span{notes}.subspan(1), 8.0);
  for (unsigned seed = 0; seed < 20; ++seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const auto scheduler = std::make_unique<Scheduler>();
    scheduler->start(Timeline(120.0, 0.0, 0));
    scheduler->submit(0, plain, 1.0);
    Timeline timeline(120.0, 0.0, 0);
    std::map<std::pair<int, int>, int> struck;
    std::int64_t now_ns = -100 * kMs;
    while (scheduler->cursor_beat() < 80.0 + kLatestShiftBeats) {
      const double chance = unit(random);
      if (chance < 0.1) scheduler->submit(0, unit(random) < 0.5 ? plain : longer, 0.125);
      if (chance > 0.97) scheduler->interject(0, unit(random) < 0.5 ? plain : longer, 8.0, 8.0);
      if (chance > 0.8 && chance < 0.82) {
        timeline = timeline.with_tempo(60.0 + 240.0 * unit(random), now_ns);
        scheduler->set_timeline(timeline);
      }
      if (chance > 0.5 && chance < 0.6) {
        VoiceSettings settings;
        settings.shaping = random_shaping(random);
        settings.shaping.velocity_scales.fill(1.0);
        if (unit(random) < 0.5) {
          scheduler->set_voice(0, settings);
        } else {
          scheduler->change_voice(0, settings, timeline.beat_at(now_ns) + 3.0 * unit(random) - 0.5);
        }
      }
      const auto length_ns = static_cast<std::int64_t>(40e6 * unit(random));
      for (const Event& event : advanced(*scheduler, now_ns, now_ns + length_ns)) {
        if (!event.is_note_on() || event.data1 == kExtraPitch) continue;
        const double grid_beat = (event.data1 - 30) / 8.0;
        const auto pass = static_cast<int>(std::floor((event.beat - grid_beat + 0.13) / 8.0));
        CHECK(event.beat - grid_beat - 8.0 * pass <= kLatestShiftBeats + 1e-9);
        ++struck[{pass, event.data1}];
      }
      now_ns += length_ns;
    }
    for (int pass = 0; pass < 10; ++pass) {
      for (int hit = 0; hit < 64; ++hit) CHECK_EQUAL((struck[{pass, 30 + hit}]), 1);
    }
  }
}

// What is counted by passes is what an advance without the gap would have sounded, whatever patterns and cuts there
// are.
TEST(what_a_gap_skips_is_counted_to_the_note) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    const auto with_gap = std::make_unique<Scheduler>(), without = std::make_unique<Scheduler>();
    const Timeline timeline(60.0 + 200.0 * unit(random), 0.0, 0);
    const Pattern first = random_drums(random, 1, 0.05), second = random_drums(random, 2, 0.05);
    VoiceSettings settings;
    settings.channel = 9;
    settings.drum_muted[0] = true;
    settings.shaping.offset_range = 1.0;
    std::uint64_t sounded = 0, gapped = 0;
    const std::int64_t stall_ms = 300 + static_cast<std::int64_t>(20'000 * unit(random));
    for (Scheduler* scheduler : {with_gap.get(), without.get()}) {
      scheduler->set_voice(0, settings);
      scheduler->set_click(true);
      scheduler->submit(0, first, 1.0);
      scheduler->start(timeline);
      std::uint64_t& count = scheduler == without.get() ? sounded : gapped;
      const auto count_ons = [&](const std::vector<Event>& events) {
        for (const Event& event : events) count += event.is_note_on();
      };
      for (std::int64_t ms = 0; ms < 1000; ++ms) count_ons(advanced(*scheduler, ms * kMs, (ms + 1) * kMs));
      scheduler->submit(0, second, 4.0);
      if (seed % 2 == 0) scheduler->interject(0, Pattern({}, 4.0), 4.0, 4.0);
      if (scheduler == without.get()) {
        for (std::int64_t ms = 1000; ms < 1000 + stall_ms; ++ms) {
          count_ons(advanced(*scheduler, ms * kMs, (ms + 1) * kMs));
        }
      }
      for (std::int64_t ms = 1000 + stall_ms; ms < 3000 + stall_ms; ++ms) {
        count_ons(advanced(*scheduler, ms * kMs, (ms + 1) * kMs));
      }
    }
    CHECK_EQUAL(with_gap->skipped() + gapped, sounded);
    CHECK(with_gap->skipped() > 0);
    CHECK_EQUAL(without->skipped(), 0U);
  }
}

TEST(a_leap_of_days_is_counted_in_no_time_and_the_next_hit_is_on_its_beat) {
  const auto scheduler = std::make_unique<Scheduler>();
  std::vector<PatternNote> notes;
  for (int step = 0; step < 32; ++step) notes.push_back({step / 4.0, 0.0F, 0.7F, 0.1F, 36, 0, 0});
  scheduler->submit(0, Pattern(notes, 8.0), 1.0);
  const Timeline timeline(120.0, 0.0, 0);
  scheduler->start(timeline);
  advanced(*scheduler, 0, 1000 * kMs);  // steps 0..7
  constexpr std::int64_t kDays = 3 * 86'400'000LL;
  const std::int64_t before_ns = monotonic_ns();
  const std::vector<Event> events = advanced(*scheduler, kDays * kMs, kDays * kMs + 100 * kMs);
  CHECK(monotonic_ns() - before_ns < 50 * kMs);
  std::vector<double> beats;
  for (const Event& event : events) {
    if (!event.is_note_on()) continue;
    beats.push_back(event.beat);
    CHECK_EQUAL(event.due_ns, timeline.time_at(event.beat));
    CHECK(event.due_ns >= kDays * kMs - 20 * kMs);
  }
  CHECK_EQUAL(beats.size(), 1U);  // a step lasts 125 ms
  CHECK_EQUAL(scheduler->skipped(), static_cast<std::uint64_t>(kDays / 125 - 8));
}

TEST(what_lies_before_a_start_or_a_line_set_elsewhere_is_no_loss) {
  const auto scheduler = std::make_unique<Scheduler>();
  std::mt19937 random(1);
  scheduler->submit(0, random_drums(random, 1, 0.5), 1.0);
  scheduler->start(Timeline(120.0, 0.0, -60'000 * kMs));
  advanced(*scheduler, 0, 100 * kMs);
  scheduler->set_timeline(Timeline(120.0, 500.0, 100 * kMs));
  advanced(*scheduler, 100 * kMs, 200 * kMs);
  CHECK_EQUAL(scheduler->skipped(), 0U);
}
