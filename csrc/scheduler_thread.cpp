#include "scheduler_thread.hpp"

#include <algorithm>

#include "checked.hpp"
#include "os.hpp"

namespace sideman {
namespace {

constexpr std::int64_t kMs = 1'000'000;

std::int64_t checked_lookahead(std::int64_t lookahead_ns) {
  checked("lookahead_ns", static_cast<double>(lookahead_ns), SchedulerThread::kShortestLookaheadNs,
          SchedulerThread::kLongestLookaheadNs);
  return lookahead_ns;
}

}  // namespace

SchedulerThread::SchedulerThread(std::int64_t lookahead_ns) : lookahead_ns_(checked_lookahead(lookahead_ns)) {
  thread_ = std::thread([this] { run(); });
  while (loops_.load() == 0) sleep_until_ns(monotonic_ns() + kMs / 5);
}

SchedulerThread::~SchedulerThread() { close(); }

void SchedulerThread::set_lookahead(std::int64_t lookahead_ns) {
  lookahead_ns_.store(checked_lookahead(lookahead_ns), std::memory_order_relaxed);
}

void SchedulerThread::add_sink(std::shared_ptr<EventQueue> sink) {
  std::unique_lock lock(mutex_);
  if (closed_) return;
  checked("number of sinks", static_cast<double>(sinks_.size() + 1), 1, kMostSinks);
  Command command{.verb = Verb::add_sink, .sink = sink.get()};
  sinks_.push_back(std::move(sink));
  send_and_wait(command, lock);
}

void SchedulerThread::remove_sink(const std::shared_ptr<EventQueue>& sink) {
  std::unique_lock lock(mutex_);
  const auto found = std::find(sinks_.begin(), sinks_.end(), sink);
  if (found == sinks_.end()) return;
  sinks_.erase(found);
  send_and_wait({.verb = Verb::remove_sink, .sink = sink.get()}, lock);
  dropped_by_removed_sinks_ += sink->dropped();
}

std::uint64_t SchedulerThread::start(const Timeline& timeline, double count_in_beats) {
  Scheduler::check_count_in(count_in_beats);
  std::unique_lock lock(mutex_);
  if (closed_) return 0;
  timeline_ = timeline;
  playing_ = true;
  return send_and_wait({.verb = Verb::start, .count_in_beats = count_in_beats, .timeline = timeline}, lock);
}

std::uint64_t SchedulerThread::stop() {
  std::unique_lock lock(mutex_);
  if (playing_) stopped_beat_ = timeline_.beat_at(monotonic_ns());
  playing_ = false;
  return send_and_wait({.verb = Verb::stop}, lock);
}

std::uint64_t SchedulerThread::set_timeline(const Timeline& timeline) {
  const std::lock_guard lock(mutex_);
  if (playing_) timeline_ = timeline;
  return send({.verb = Verb::set_timeline, .timeline = timeline});
}

std::uint64_t SchedulerThread::submit(int voice, const Pattern& pattern, double quantum_beats, double not_before_beat) {
  Scheduler::check_submission(voice, quantum_beats, not_before_beat);
  const std::lock_guard lock(mutex_);
  const std::uint64_t ticket = send({.verb = Verb::submit,
                                     .voice = voice,
                                     .quantum_beats = quantum_beats,
                                     .not_before_beat = not_before_beat,
                                     .pattern = pattern});
  wakeup_.wake();
  return ticket;
}

std::uint64_t SchedulerThread::interject(int voice, const Pattern& pattern, double quantum_beats, double span_beats,
                                         double not_before_beat) {
  Scheduler::check_interjection(voice, quantum_beats, span_beats, not_before_beat);
  const std::lock_guard lock(mutex_);
  const std::uint64_t ticket = send({.verb = Verb::interject,
                                     .voice = voice,
                                     .quantum_beats = quantum_beats,
                                     .span_beats = span_beats,
                                     .not_before_beat = not_before_beat,
                                     .pattern = pattern});
  wakeup_.wake();
  return ticket;
}

std::uint64_t SchedulerThread::set_voice(int voice, const VoiceSettings& settings) {
  checked("voice", voice, 0, kVoices - 1);
  const std::lock_guard lock(mutex_);
  return send({.verb = Verb::set_voice, .voice = voice, .settings = settings});
}

std::uint64_t SchedulerThread::change_voice(int voice, const VoiceSettings& settings, double from_beat) {
  Scheduler::check_change(voice, from_beat);
  const std::lock_guard lock(mutex_);
  return send({.verb = Verb::change_voice, .voice = voice, .not_before_beat = from_beat, .settings = settings});
}

std::uint64_t SchedulerThread::set_click(bool on) {
  const std::lock_guard lock(mutex_);
  return send({.verb = Verb::click, .on = on});
}

std::uint64_t SchedulerThread::set_clock_out(bool on) {
  const std::lock_guard lock(mutex_);
  return send({.verb = Verb::clock_out, .on = on});
}

std::uint64_t SchedulerThread::strike(int drum, int velocity, std::int64_t at_ns) {
  Scheduler::check_strike(drum, velocity, at_ns);
  const std::lock_guard lock(mutex_);
  const std::uint64_t ticket = send({.verb = Verb::strike, .drum = drum, .velocity = velocity, .at_ns = at_ns});
  wakeup_.wake();
  return ticket;
}

std::uint64_t SchedulerThread::panic() {
  const std::lock_guard lock(mutex_);
  const std::uint64_t ticket = send({.verb = Verb::panic});
  wakeup_.wake();
  return ticket;
}

void SchedulerThread::close() {
  {
    const std::lock_guard lock(mutex_);
    if (closed_) return;
    if (playing_) stopped_beat_ = timeline_.beat_at(monotonic_ns());
    playing_ = false;
    send_surely({.verb = Verb::close});
    closed_ = true;
  }
  thread_.join();
}

std::vector<Accepted> SchedulerThread::accepted() {
  std::vector<Accepted> taken;
  for (Accepted one; accepted_.pop(one);) taken.push_back(one);
  return taken;
}

std::vector<Taken> SchedulerThread::taken() {
  std::vector<Taken> taken;
  for (Taken one; told_.pop(one);) taken.push_back(one);
  return taken;
}

std::pair<double, std::int64_t> SchedulerThread::position() const {
  const std::lock_guard lock(mutex_);
  const std::int64_t now_ns = monotonic_ns();
  return {playing_ ? timeline_.beat_at(now_ns) : stopped_beat_, now_ns};
}

bool SchedulerThread::playing() const {
  const std::lock_guard lock(mutex_);
  return playing_;
}

SchedulerMetrics SchedulerThread::metrics() const {
  const std::lock_guard lock(mutex_);
  SchedulerMetrics metrics{loops_,
                           overruns_,
                           skipped_windows_,
                           dropped_commands_,
                           dropped_notes_,
                           dropped_by_removed_sinks_,
                           refused_patterns_,
                           skipped_notes_};
  for (const auto& sink : sinks_) metrics.dropped_events += sink->dropped();
  return metrics;
}

std::uint64_t SchedulerThread::send(const Command& command) {
  if (closed_) return 0;
  const bool pushed = commands_.push(command);
  ++(pushed ? sent_ : dropped_commands_);
  if (rests_.exchange(false)) wakeup_.wake();
  return pushed ? sent_ : 0;
}

void SchedulerThread::send_surely(const Command& command) {
  while (!commands_.push(command)) sleep_until_ns(monotonic_ns() + kMs / 5);
  ++sent_;
  wakeup_.wake();
}

std::uint64_t SchedulerThread::send_and_wait(const Command& command, std::unique_lock<std::mutex>& lock) {
  if (closed_) return 0;
  send_surely(command);
  const std::uint64_t ticket = sent_;
  lock.unlock();
  while (done_.load(std::memory_order_acquire) < ticket) sleep_until_ns(monotonic_ns() + kMs / 5);
  lock.lock();
  return ticket;
}

void SchedulerThread::run() {
  real_time_ = set_real_time_priority(kPriority);
  std::int64_t wake_ns = monotonic_ns() + kPeriodNs;
  std::int64_t busy_ns = monotonic_ns();
  LookaheadWindows windows(monotonic_ns(), lookahead_ns());
  for (bool open = true; open;) {
    const bool rests = wake_ns - busy_ns > kRestsAfterNs;
    if (rests) {
      rest();
      wake_ns = monotonic_ns();
    } else {
      wakeup_.wait_until_ns(wake_ns);
    }
    const std::int64_t now_ns = monotonic_ns();
    const std::int64_t lookahead_ns = lookahead_ns_.load(std::memory_order_relaxed);
    if (rests) windows.skip_to(now_ns - kPeriodNs, lookahead_ns);
    if (now_ns - wake_ns > lookahead_ns) overruns_.fetch_add(1, std::memory_order_relaxed);
    if (now_ns >= wake_ns) wake_ns = std::max(wake_ns + kPeriodNs, now_ns);

    const LookaheadWindow window = windows.next(now_ns, lookahead_ns);
    if (window.stalled && scheduler_.playing()) skipped_windows_.fetch_add(1, std::memory_order_relaxed);
    const std::uint64_t taken_before = taken_;
    struck_.clear();
    scheduler_.end_strokes(now_ns, struck_);
    ++window_;
    const bool leaps = scheduler_.playing() && window.from_ns != last_to_ns_;
    if (leaps || (scheduler_.playing() && window.to_ns - told_ns_ > kToldEveryNs)) tell(0, window);
    open = take_commands(now_ns, window);
    write_at_once();
    panic_.go_on(now_ns, window.from_ns, [this](const Event& event) { write(event); });
    scheduler_.advance(window.from_ns, window.to_ns, batch_);
    for (const Event& event : batch_) write(event);
    if (!open) {
      scheduler_.end_notes(window.to_ns, batch_);
      for (const Event& event : batch_) write(event);
      write_all_notes_off(window.to_ns);
    }
    last_to_ns_ = window.to_ns;
    if (!open) told_.push({window_ + 1, 0, last_to_ns_, last_to_ns_});
    if (scheduler_.playing() || taken_ != taken_before || panic_.is_under_way()) busy_ns = now_ns;

    dropped_notes_.store(scheduler_.dropped(), std::memory_order_relaxed);
    skipped_notes_.store(scheduler_.skipped(), std::memory_order_relaxed);
    refused_patterns_.store(scheduler_.refused(), std::memory_order_relaxed);
    loops_.fetch_add(1, std::memory_order_relaxed);
    done_.store(taken_, std::memory_order_release);
  }
}

// Who sends a command pushes it before asking whether the thread rests, and here it is looked for after saying so: one
// of the two always sees the other.
void SchedulerThread::rest() {
  rests_.exchange(true);
  if (commands_.front() == nullptr) wakeup_.wait_until_ns(monotonic_ns() + kLongestRestNs);
  rests_.store(false);
}

// False when the thread is to end.
bool SchedulerThread::take_commands(std::int64_t now_ns, const LookaheadWindow& window) {
  bool open = true;
  while (const Command* command = commands_.front()) {
    take(*command, now_ns, window);
    const bool is_music = command->verb < Verb::add_sink;
    open = open && command->verb != Verb::close;
    commands_.pop();
    ++taken_;
    if (is_music) tell(taken_, window);
  }
  return open;
}

void SchedulerThread::tell(std::uint64_t ticket, const LookaheadWindow& window) {
  told_.push({window_, ticket, last_to_ns_, window.from_ns});
  told_ns_ = window.to_ns;
}

void SchedulerThread::take(const Command& command, std::int64_t now_ns, const LookaheadWindow& window) {
  switch (command.verb) {
    case Verb::start: scheduler_.start(command.timeline, command.count_in_beats); break;
    case Verb::stop: scheduler_.stop(); break;
    case Verb::close:
      scheduler_.stop();
      scheduler_.end_strokes(Scheduler::kEveryStroke, struck_);
      break;
    case Verb::set_timeline: scheduler_.set_timeline(command.timeline); break;
    case Verb::submit:
      report(command, scheduler_.submit(command.voice, command.pattern, command.quantum_beats, command.not_before_beat),
             now_ns);
      break;
    case Verb::interject:
      report(command,
             scheduler_.interject(command.voice, command.pattern, command.quantum_beats, command.span_beats,
                                  command.not_before_beat),
             now_ns);
      break;
    case Verb::set_voice: scheduler_.set_voice(command.voice, command.settings); break;
    case Verb::change_voice: scheduler_.change_voice(command.voice, command.settings, command.not_before_beat); break;
    case Verb::click: scheduler_.set_click(command.on); break;
    case Verb::clock_out: scheduler_.set_clock_out(command.on); break;
    case Verb::strike: scheduler_.strike(command.drum, command.velocity, command.at_ns, struck_); break;
    case Verb::panic: begin_panic(now_ns, window.from_ns); break;
    case Verb::add_sink: *std::find(active_sinks_.begin(), active_sinks_.end(), nullptr) = command.sink; break;
    case Verb::remove_sink: *std::find(active_sinks_.begin(), active_sinks_.end(), command.sink) = nullptr; break;
  }
}

void SchedulerThread::report(const Command& command, std::optional<double> commit_beat, std::int64_t now_ns) {
  if (commit_beat) accepted_.push({command.voice, command.pattern.id(), *commit_beat, now_ns});
}

void SchedulerThread::write(const Event& event) {
  if (event.is_note_on()) used_channels_ |= static_cast<std::uint16_t>(1U << (event.status & 0x0F));
  for (EventQueue* sink : active_sinks_) {
    if (sink != nullptr) sink->push(event);
  }
}

void SchedulerThread::write_at_once() {
  for (const Event& event : struck_) {
    if (event.is_note_on()) used_channels_ |= static_cast<std::uint16_t>(1U << (event.status & 0x0F));
    for (EventQueue* sink : active_sinks_) {
      if (sink != nullptr) sink->push_at_once(event);
    }
  }
}

// What ends notes goes the way of the notes, so that it comes after every note-on that waits. It ends them where it was
// taken among the verbs, and whether or not another is under way: so the notes end again in a replay, which knows no
// moments but those of the windows.
void SchedulerThread::begin_panic(std::int64_t now_ns, std::int64_t due_ns) {
  scheduler_.end_strokes(Scheduler::kEveryStroke, struck_);
  scheduler_.end_notes(due_ns, batch_);
  for (const Event& event : batch_) write(event);
  panic_.begin(used_channels_, now_ns, due_ns, [this](const Event& event) { write(event); });
}

void SchedulerThread::write_all_notes_off(std::int64_t due_ns) {
  for (std::uint8_t channel = 0; channel < 16; ++channel) {
    if ((used_channels_ >> channel & 1U) == 0) continue;
    Event event;
    event.due_ns = due_ns;
    event.status = static_cast<std::uint8_t>(kControlChange | channel);
    event.data1 = kAllNotesOff;
    write(event);
  }
}

}  // namespace sideman
