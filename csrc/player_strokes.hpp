#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

#include "event.hpp"
#include "pattern.hpp"

namespace sideman {

// The drums that the player strikes himself: what sounds of them, and when each was struck last. An end is due a gate
// after its stroke whenever it is asked for, also where it comes sooner, so that who asks at other moments gets the
// same.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class PlayerStrokes {
 public:
  // No longer than the time in which no pattern strikes the same drum: so none of its notes is ended by this one's end.
  static constexpr std::int64_t kGateNs = 30'000'000;
  // No moment is farther from 0, so that the time between two can be told.
  static constexpr std::int64_t kFarthestNs = 4'000'000'000'000'000'000;

  // Sounds a drum by handing its note-on to emit(event), on the channel (0..15), pitch and velocity (1..127) given.
  template <typename Emit>
  void strike(std::uint8_t drum, std::uint8_t channel, std::uint8_t pitch, std::uint8_t velocity, std::int64_t at_ns,
              Emit&& emit) {
    Stroke& stroke = strokes_[drum];
    if (stroke.sounds) end(drum, emit);
    stroke = {at_ns, channel, pitch, true};
    emit(event(drum, static_cast<std::uint8_t>(0x90 | channel), velocity, at_ns));
  }

  // Ends what was struck long enough ago.
  template <typename Emit>
  void end_due(std::int64_t now_ns, Emit&& emit) {
    for (std::uint8_t drum = 0; drum < kDrums; ++drum) {
      if (strokes_[drum].sounds && strokes_[drum].ns + kGateNs <= now_ns) end(drum, emit);
    }
  }

  // Whether the drum was struck less than span_ns before or after.
  bool struck_near(std::uint8_t drum, std::int64_t ns, std::int64_t span_ns) const {
    const std::int64_t then_ns = strokes_[drum].ns;
    return then_ns != kNever && ns - then_ns < span_ns && then_ns - ns < span_ns;
  }

  // Hands over all that it knows, one field after the other.
  template <typename Take>
  void each_field(Take&& take) {
    for (Stroke& stroke : strokes_) {
      take(stroke.ns);
      take(stroke.channel);
      take(stroke.pitch);
      take(stroke.sounds);
    }
  }
  // Whether what was taken so can be sent.
  bool is_sound() const {
    return std::all_of(strokes_.begin(), strokes_.end(), [](const Stroke& stroke) {
      const bool is_near = stroke.ns == kNever ? !stroke.sounds : std::abs(stroke.ns) <= kFarthestNs;
      return is_near && stroke.channel < 16 && stroke.pitch < 128;
    });
  }

 private:
  static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min();
  struct Stroke {
    std::int64_t ns = kNever;
    std::uint8_t channel = 0;
    std::uint8_t pitch = 0;
    bool sounds = false;
  };

  Event event(std::uint8_t drum, std::uint8_t status, std::uint8_t velocity, std::int64_t due_ns) const {
    Event event;
    event.due_ns = due_ns;
    event.status = status;
    event.data1 = strokes_[drum].pitch;
    event.data2 = velocity;
    event.sound = drum;
    return event;
  }

  template <typename Emit>
  void end(std::uint8_t drum, Emit&& emit) {
    Stroke& stroke = strokes_[drum];
    stroke.sounds = false;
    emit(event(drum, static_cast<std::uint8_t>(0x80 | stroke.channel), 0, stroke.ns + kGateNs));
  }

  std::array<Stroke, kDrums> strokes_{};
};

}  // namespace sideman
