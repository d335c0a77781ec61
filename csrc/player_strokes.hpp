#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "event.hpp"
#include "pattern.hpp"

namespace sideman {

// The drums that the player strikes himself: what sounds of them, and when each was struck last.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class PlayerStrokes {
 public:
  // No longer than the time in which no pattern strikes the same drum: so none of its notes is ended by this one's end.
  static constexpr std::int64_t kGateNs = 30'000'000;

  // Sounds a drum by handing its note-on to emit(event), on the channel (0..15), pitch and velocity (1..127) given.
  template <typename Emit>
  void strike(std::uint8_t drum, std::uint8_t channel, std::uint8_t pitch, std::uint8_t velocity, std::int64_t now_ns,
              Emit&& emit) {
    Stroke& stroke = strokes_[drum];
    if (stroke.sounds) end(drum, now_ns, emit);
    stroke = {now_ns, channel, pitch, true};
    emit(event(drum, static_cast<std::uint8_t>(0x90 | channel), velocity, now_ns));
  }

  // Ends what was struck long enough ago.
  template <typename Emit>
  void end_due(std::int64_t now_ns, Emit&& emit) {
    for (std::uint8_t drum = 0; drum < kDrums; ++drum) {
      if (strokes_[drum].sounds && now_ns - strokes_[drum].ns >= kGateNs) end(drum, now_ns, emit);
    }
  }

  // Ends whatever sounds.
  template <typename Emit>
  void end_all(std::int64_t now_ns, Emit&& emit) {
    for (std::uint8_t drum = 0; drum < kDrums; ++drum) {
      if (strokes_[drum].sounds) end(drum, now_ns, emit);
    }
  }

  // Whether the drum was struck less than span_ns before or after.
  bool struck_near(std::uint8_t drum, std::int64_t ns, std::int64_t span_ns) const {
    const std::int64_t then_ns = strokes_[drum].ns;
    return then_ns != kNever && ns - then_ns < span_ns && then_ns - ns < span_ns;
  }

 private:
  static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min();
  struct Stroke {
    std::int64_t ns = kNever;
    std::uint8_t channel = 0;
    std::uint8_t pitch = 0;
    bool sounds = false;
  };

  Event event(std::uint8_t drum, std::uint8_t status, std::uint8_t velocity, std::int64_t now_ns) const {
    Event event;
    event.due_ns = now_ns;
    event.status = status;
    event.data1 = strokes_[drum].pitch;
    event.data2 = velocity;
    event.sound = drum;
    return event;
  }

  template <typename Emit>
  void end(std::uint8_t drum, std::int64_t now_ns, Emit&& emit) {
    strokes_[drum].sounds = false;
    emit(event(drum, static_cast<std::uint8_t>(0x80 | strokes_[drum].channel), 0, now_ns));
  }

  std::array<Stroke, kDrums> strokes_{};
};

}  // namespace sideman
