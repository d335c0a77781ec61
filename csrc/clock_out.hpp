#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "event.hpp"

namespace sideman {

// MIDI clock for others to follow: 24 ticks a beat while the band plays, start at beat 0, song position and continue
// elsewhere, stop. A continue begins at a sixteenth, the finest that a song position can say.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class ClockOut {
 public:
  static constexpr double kTicksABeat = 24.0;
  // A follower needs a moment between start or continue and the tick that it goes from.
  static constexpr std::int64_t kReadyNs = 1'000'000;

  bool on() const { return on_; }

  // Off ends what has begun.
  void set(bool on, bool playing, double cursor_beat) {
    if (on == on_) return;
    on_ = on;
    if (on && playing) begin(cursor_beat);
    if (!on) stop_due_ = stop_due_ || begun_;
  }

  // The band plays from there; what has begun elsewhere is stopped first.
  void begin(double beat) {
    stop_due_ = stop_due_ || begun_;
    begun_ = false;
    begin_due_ = on_;
    next_tick_ = static_cast<std::int64_t>(std::ceil(beat * kSixteenthsABeat - 1e-9)) * kTicksASixteenth;
    if (next_tick_ < 0) next_tick_ = 0;
  }

  void stop() {
    stop_due_ = stop_due_ || begun_;
    begun_ = begin_due_ = false;
  }

  // Hands a stop that is due to emit(status, data1, data2).
  template <typename Emit>
  void stop_if_due(Emit&& emit) {
    if (!stop_due_) return;
    stop_due_ = begun_ = false;
    emit(kClockStop, std::uint8_t{0}, std::uint8_t{0});
  }

  // The beat of the next tick; infinity while there is none.
  double next_beat() const { return begun_ || begin_due_ ? static_cast<double>(next_tick_) / kTicksABeat : HUGE_VAL; }

  // Hands the next tick to emit(early_ns, status, data1, data2), early_ns before its moment, and what begins before it.
  template <typename Emit>
  void tick(Emit&& emit) {
    if (begin_due_) {
      const std::int64_t sixteenth = next_tick_ / kTicksASixteenth;
      if (sixteenth > 0 && sixteenth <= kFarthestSixteenth) {
        emit(kReadyNs, kSongPosition, static_cast<std::uint8_t>(sixteenth & 0x7F),
             static_cast<std::uint8_t>(sixteenth >> 7));
      }
      emit(kReadyNs, sixteenth > 0 ? kClockContinue : kClockStart, std::uint8_t{0}, std::uint8_t{0});
      begin_due_ = false;
      begun_ = true;
    }
    ++next_tick_;
    emit(std::int64_t{0}, kClockTick, std::uint8_t{0}, std::uint8_t{0});
  }

  // Hands each field to take(), for a state that is written and read.
  template <typename Take>
  void each_field(Take&& take) {
    take(on_);
    take(begun_);
    take(begin_due_);
    take(stop_due_);
    take(next_tick_);
  }

 private:
  static constexpr double kSixteenthsABeat = 4.0;
  static constexpr std::int64_t kTicksASixteenth = 6;
  static constexpr std::int64_t kFarthestSixteenth = 16383;

  bool on_ = false;
  bool begun_ = false;
  bool begin_due_ = false;
  bool stop_due_ = false;
  std::int64_t next_tick_ = 0;
};

}  // namespace sideman
