#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "event_queue.hpp"
#include "lookahead_windows.hpp"
#include "panic.hpp"
#include "scheduler.hpp"
#include "spsc_queue.hpp"
#include "wakeup.hpp"

namespace sideman {

// A submitted or interjected pattern that the scheduler has taken.
struct Accepted {
  int voice = 0;
  std::uint32_t pattern = 0;
  double commit_beat = 0.0;
  std::int64_t at_ns = 0;
};

// A window of the scheduler, named where something was taken in it: it is from_ns to no matter when, and the one before
// it ended at last_to_ns. What was taken, and in which windows, is all that decides what sounds.
struct Taken {
  std::uint64_t window = 0;  // counts up
  std::uint64_t ticket = 0;  // of the verb that was taken at its begin; 0 where there was none
  std::int64_t last_to_ns = 0;
  std::int64_t from_ns = 0;
};

// What the thread has counted since it began.
struct SchedulerMetrics {
  std::uint64_t loops = 0;
  std::uint64_t overruns = 0;          // wakes later than the lookahead
  std::uint64_t skipped_windows = 0;   // stalls of over 250 ms, skipped while playing
  std::uint64_t dropped_commands = 0;  // the command queue was full
  std::uint64_t dropped_notes = 0;     // the scheduler had no room
  std::uint64_t dropped_events = 0;    // a sink's queue was full
  std::uint64_t refused_patterns = 0;
  std::uint64_t skipped_notes = 0;  // due in those stalls
};

// A Scheduler on a thread of its own, which wakes every millisecond, and at once for a pattern, a start or a stop, and
// hands to each sink's queue what is due within the lookahead. Verbs travel to it through a queue of fixed size. Where
// nothing has played for a while it rests, until the next verb of any kind wakes it.
//
// Thread: any; accepted() and taken() from one at a time each.  Real-time: no (locks); its own thread never waits for a lock.
class SchedulerThread {
 public:
  static constexpr int kPriority = 80;
  static constexpr std::int64_t kPeriodNs = 1'000'000;
  static constexpr std::size_t kMostSinks = 16;
  static constexpr std::int64_t kRestsAfterNs = 200'000'000;
  static constexpr std::int64_t kLongestRestNs = 100'000'000;
  static constexpr std::int64_t kToldEveryNs = 250'000'000;

  static constexpr std::int64_t kShortestLookaheadNs = 1'000'000;
  static constexpr std::int64_t kLongestLookaheadNs = 200'000'000;

  // Throws std::invalid_argument when lookahead_ns is outside 1 ms..200 ms.
  explicit SchedulerThread(std::int64_t lookahead_ns);
  ~SchedulerThread();
  SchedulerThread(const SchedulerThread&) = delete;
  SchedulerThread& operator=(const SchedulerThread&) = delete;

  // How far ahead of their due times events are handed on, from the next loop on. Nothing is handed on twice or left
  // out. Throws std::invalid_argument when lookahead_ns is outside 1 ms..200 ms.
  void set_lookahead(std::int64_t lookahead_ns);
  std::int64_t lookahead_ns() const { return lookahead_ns_.load(std::memory_order_relaxed); }

  // From now on the queue gets every event. Throws std::invalid_argument beyond sixteen sinks.
  void add_sink(std::shared_ptr<EventQueue> sink);
  // Returns when the thread no longer writes to the queue.
  void remove_sink(const std::shared_ptr<EventQueue>& sink);

  // The verbs of Scheduler. A command that finds the queue full is dropped and counted; start and stop never are. Each
  // gives its ticket, by which taken() names it; tickets rise in the order in which verbs are taken, and 0 is that of
  // one that was dropped.
  // Throws std::invalid_argument as Scheduler::start does.
  std::uint64_t start(const Timeline& timeline, double count_in_beats = 0.0);
  // Returns when every note-off is in the sinks' queues.
  std::uint64_t stop();
  std::uint64_t set_timeline(const Timeline& timeline);
  // Throws std::invalid_argument as Scheduler::submit does.
  std::uint64_t submit(int voice, const Pattern& pattern, double quantum_beats,
                       double not_before_beat = -std::numeric_limits<double>::infinity());
  // Throws std::invalid_argument as Scheduler::interject does; accepted() tells of it as of a submitted pattern.
  std::uint64_t interject(int voice, const Pattern& pattern, double quantum_beats, double span_beats,
                          double not_before_beat = -std::numeric_limits<double>::infinity());
  std::uint64_t set_voice(int voice, const VoiceSettings& settings);
  // Throws std::invalid_argument as Scheduler::change_voice does.
  std::uint64_t change_voice(int voice, const VoiceSettings& settings,
                             double from_beat = -std::numeric_limits<double>::infinity());
  std::uint64_t set_click(bool on);
  std::uint64_t set_clock_out(bool on);
  // A drum that the player strikes himself, at at_ns by his account, sounded at once: it overtakes what waits in the
  // sinks' queues. Throws std::invalid_argument as Scheduler::strike does.
  std::uint64_t strike(int drum, int velocity, std::int64_t at_ns);
  // Ends everything that sounds, then silences all sixteen channels, as Panic has it. The band plays on. While one is
  // under way another ends what sounds, and no more.
  std::uint64_t panic();

  // Stops, closes every note, sends All Notes Off on each channel used, and ends the thread. It may be called again.
  void close();

  // What was taken since the last call.
  std::vector<Accepted> accepted();
  // The verbs that were taken since the last call, and while the band plays at least four windows a second: what was
  // sent and is not told of by then was not yet taken. Who never asks loses the rest, and nothing else.
  std::vector<Taken> taken();
  // Where the transport is now: beat and CLOCK_MONOTONIC. While stopped, the beat where it stopped.
  std::pair<double, std::int64_t> position() const;
  SchedulerMetrics metrics() const;
  bool playing() const;
  // Whether the system gave the thread real-time priority.
  bool real_time() const { return real_time_.load(); }

 private:
  enum class Verb : std::uint8_t {
    start,
    stop,
    set_timeline,
    submit,
    interject,
    set_voice,
    change_voice,
    click,
    clock_out,
    strike,
    panic,
    add_sink,
    remove_sink,
    close
  };
  struct Command {
    Verb verb = Verb::stop;
    bool on = false;
    int voice = 0;
    int drum = 0;
    int velocity = 0;
    std::int64_t at_ns = 0;
    double quantum_beats = 1.0;
    double span_beats = 0.0;
    double not_before_beat = 0.0;
    double count_in_beats = 0.0;
    EventQueue* sink = nullptr;
    Timeline timeline{120.0, 0.0, 0};
    VoiceSettings settings{};
    Pattern pattern{};
  };

  // Wakes the thread only from its rest: what follows within its millisecond waits for that.
  std::uint64_t send(const Command& command);
  // Waits for room in the queue.
  void send_surely(const Command& command);
  // Returns when the thread has carried the command out and its events are in the queues.
  std::uint64_t send_and_wait(const Command& command, std::unique_lock<std::mutex>& lock);

  void run();
  void rest();
  bool take_commands(std::int64_t now_ns, const LookaheadWindow& window);
  void tell(std::uint64_t ticket, const LookaheadWindow& window);
  void report(const Command& command, std::optional<double> commit_beat, std::int64_t now_ns);
  void take(const Command& command, std::int64_t now_ns, const LookaheadWindow& window);
  void write(const Event& event);
  void write_at_once();
  void begin_panic(std::int64_t now_ns, std::int64_t due_ns);
  void write_all_notes_off(std::int64_t due_ns);

  std::atomic<std::int64_t> lookahead_ns_;

  // Under mutex_, which the scheduler's thread never takes: the producer's side of commands_, and what is shown of it.
  mutable std::mutex mutex_;
  std::vector<std::shared_ptr<EventQueue>> sinks_;
  Timeline timeline_{120.0, 0.0, 0};
  double stopped_beat_ = 0.0;
  bool playing_ = false;
  bool closed_ = false;
  std::uint64_t sent_ = 0;
  std::uint64_t dropped_commands_ = 0;
  std::uint64_t dropped_by_removed_sinks_ = 0;

  SpscQueue<Command, 64> commands_;
  Wakeup wakeup_;
  SpscQueue<Accepted, 256> accepted_;
  SpscQueue<Taken, 4096> told_;
  std::atomic<std::uint64_t> done_{0};
  std::atomic<bool> real_time_{false};
  std::atomic<std::uint64_t> loops_{0}, overruns_{0}, skipped_windows_{0}, dropped_notes_{0}, refused_patterns_{0},
      skipped_notes_{0};
  std::atomic<bool> rests_{false};

  // The scheduler's thread alone:
  Scheduler scheduler_;
  EventBatch batch_;
  EventBatch struck_;  // by the player
  std::array<EventQueue*, kMostSinks> active_sinks_{};
  std::uint64_t taken_ = 0;
  std::uint16_t used_channels_ = 0;
  Panic panic_;
  std::uint64_t window_ = 0;
  std::int64_t last_to_ns_ = 0;
  std::int64_t told_ns_ = 0;

  std::thread thread_;
};

}  // namespace sideman
