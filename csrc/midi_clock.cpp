#include "midi_clock.hpp"

#include <algorithm>
#include <cmath>

#include "event.hpp"

namespace sideman {
namespace {

constexpr double kPositionsABeat = 4.0;     // a song position counts sixteenths
constexpr double kSteadyTicks = 2.0;        // without a tick for longer, the next one is waited for
constexpr std::uint64_t kSteadyCount = 24;  // from then on the spacing is known
constexpr double kMendShare = 0.3, kMendJitter = 0.05, kMostLost = 6.0;
constexpr double kUneven = 0.9, kSpacings = 48.0;

}  // namespace

void MidiClock::take(std::int64_t mono_ns, const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return;
  if (bytes[0] == kSongPosition && size == 3 && bytes[1] < 128 && bytes[2] < 128) {
    position_beats_ = (bytes[1] + 128 * bytes[2]) / kPositionsABeat;
    if (running_) go_from(position_beats_);
  }
  if (size != 1) return;
  switch (bytes[0]) {
    case kClockTick: tick(mono_ns); break;
    case kClockStart: position_beats_ = 0.0; [[fallthrough]];
    case kClockContinue:
      told_ = running_ = true;
      if (!is_steady(mono_ns)) ticks_ = 0;
      go_from(position_beats_);
      break;
    case kClockStop:
      if (running_ && ticks_ > 0 && !waits_for_tick_) {
        // The tick that would come next is where continue goes on.
        position_beats_ = offset_beats_ + static_cast<double>(ticks_) / kTicksABeat;
      }
      told_ = true;
      running_ = waits_for_tick_ = false;
      break;
    default: break;
  }
}

MidiClockReading MidiClock::read(std::int64_t now_ns) const {
  MidiClockReading reading;
  const std::optional<Timeline> line = follower_.line();
  const bool ticking = is_ticking(now_ns);
  reading.bpm = ticks_ > 1 && ticking ? follower_.bpm() : 0.0;
  reading.heard = ticking && (line.has_value() || ticks_ < 2);
  if (told_) reading.motion = running_ && !waits_for_tick_ ? ClockMotion::runs : ClockMotion::stands;
  if (line) {
    reading.line = Timeline(line->bpm(), line->origin_beats() + offset_beats_, line->origin_ns());
  } else if (ticks_ == 1) {  // its tempo is not known yet, but where it is
    const double expected_bpm = std::clamp(follower_.bpm(), kLowestBpm, kHighestBpm);
    reading.line = Timeline(expected_bpm, offset_beats_, last_tick_ns_);
  }
  reading.place = place_;
  reading.place_beat = place_beat_;
  reading.jitter_ms = follower_.jitter_ms();
  reading.uneven = unevenness_ > kUneven;
  return reading;
}

void MidiClock::tick(std::int64_t mono_ns) {
  if (ticks_ > 0 && !is_ticking(mono_ns)) {  // they return: their count goes on
    if (running_ && !waits_for_tick_) position_beats_ = offset_beats_ + static_cast<double>(ticks_) / kTicksABeat;
    waits_for_tick_ = running_;
    ticks_ = 0;
  }
  if (ticks_ == 0) {
    follower_.reset();
    unevenness_ = 0.0;
    last_spacing_ns_ = 0;
    if (!running_) offset_beats_ = 0.0;
  }
  if (ticks_ > 0) {
    mend_count(mono_ns - last_tick_ns_);
    watch_spacing(mono_ns - last_tick_ns_);
  }
  follower_.observe(mono_ns, static_cast<double>(ticks_) / kTicksABeat);
  if (waits_for_tick_) {
    waits_for_tick_ = false;
    offset_beats_ = position_beats_ - static_cast<double>(ticks_) / kTicksABeat;
    put(position_beats_);
  }
  ++ticks_;
  last_tick_ns_ = std::max(last_tick_ns_, mono_ns);
}

// The next tick is at that beat. Where none has come yet, it is waited for.
void MidiClock::go_from(double beat) {
  waits_for_tick_ = ticks_ < 2;
  if (waits_for_tick_) return;
  offset_beats_ = beat - static_cast<double>(ticks_) / kTicksABeat;
  put(beat);
}

void MidiClock::put(double beat) {
  ++place_;
  place_beat_ = beat;
}

// Whether the next tick can be foretold: a clock that ticks while it stands has not just fallen silent.
bool MidiClock::is_steady(std::int64_t now_ns) const {
  if (ticks_ < 2) return ticks_ > 0 && is_ticking(now_ns);
  return static_cast<double>(now_ns - last_tick_ns_) <= kSteadyTicks * 60e9 / (kTicksABeat * follower_.bpm());
}

// A beat at the present tempo.
std::int64_t MidiClock::hold_ns() const {
  if (ticks_ < 2) return kLongestHoldNs;
  return std::clamp(static_cast<std::int64_t>(60e9 / follower_.bpm()), kShortestHoldNs, kLongestHoldNs);
}

// A tick that was lost on its way leaves a gap of two, and a tick that came twice none; only the next one tells it from
// a tick that was late: the two spacings together are a tick longer, or shorter, than they ought to be.
void MidiClock::mend_count(std::int64_t spacing_ns) {
  if (ticks_ < kSteadyCount || last_spacing_ns_ <= 0) return;
  const double tick_ns = 60e9 / (kTicksABeat * follower_.bpm());
  if (follower_.jitter_ms() * 1e6 > kMendJitter * tick_ns) return;
  const double last = static_cast<double>(last_spacing_ns_) / tick_ns, now = static_cast<double>(spacing_ns) / tick_ns;
  const double astray = std::round(last + now) - 2.0;
  const bool is_whole = std::abs(last + now - 2.0 - astray) < kMendShare && std::abs(now - 1.0) < kMendShare;
  if (!is_whole || astray < -1.0 || astray > kMostLost || astray == 0.0) return;
  ticks_ = static_cast<std::uint64_t>(static_cast<double>(ticks_) + astray);
}

// By how much a spacing differs from the one before, of their mean: the jitter of one clock makes less than two make.
void MidiClock::watch_spacing(std::int64_t spacing_ns) {
  if (last_spacing_ns_ > 0 && spacing_ns >= 0) {
    const auto mean_ns = static_cast<double>(last_spacing_ns_ + spacing_ns) / 2.0;
    const double differs = std::abs(static_cast<double>(spacing_ns - last_spacing_ns_)) / std::max(mean_ns, 1.0);
    unevenness_ += (differs - unevenness_) / kSpacings;
  }
  last_spacing_ns_ = spacing_ns;
}

}  // namespace sideman
