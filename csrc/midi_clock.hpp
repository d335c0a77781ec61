#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "beat_follower.hpp"
#include "timeline.hpp"

namespace sideman {

// What a clock wants of the band.
enum class ClockMotion : std::uint8_t { runs, stands, untold };

// One look at a MIDI clock.
struct MidiClockReading {
  bool heard = false;  // its ticks come, at a tempo of 20..400 bpm
  ClockMotion motion = ClockMotion::untold;
  std::optional<Timeline> line;
  std::uint64_t place = 0;  // counts starts, continues and song positions that took effect, and returns of lost ticks
  double place_beat = 0.0;  // where the last of them put the song
  double bpm = 0.0;         // as it is found, also outside 20..400; 0 before the second tick
  double jitter_ms = 0.0;
  bool uneven = false;  // ticks come as if two clocks were mixed
};

// Another program's MIDI clock: 24 ticks a beat, start, stop, continue and song position (MIDI 1.0, system real time).
//
// Start is beat 0 at the next tick, continue goes on from where the clock stood, and a song position moves that place,
// while running too. Where ticks already come, the next one is foretold, so that beat 0 can sound with it and not after
// it. Ticks that stop are held for a beat; when they return, their count goes on.
// Up to six ticks that are lost in between, and one that comes twice, as where an audio server stumbles, are noticed by
// their spacing and counted right.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class MidiClock {
 public:
  static constexpr double kTicksABeat = 24.0;
  // A silence is held for a beat, within these.
  static constexpr std::int64_t kShortestHoldNs = 150'000'000;
  static constexpr std::int64_t kLongestHoldNs = 3'000'000'000;

  // bpm: expected until the ticks say another. Throws std::invalid_argument outside 20..400.
  explicit MidiClock(double bpm = 120.0) : follower_(bpm) {}

  // One message with its moment; what is no clock message, or has a wrong size or data bytes above 127, is passed over.
  // A tick whose moment is not later than that of the last one counts, and tells nothing of the tempo.
  void take(std::int64_t mono_ns, const std::uint8_t* bytes, std::size_t size);

  MidiClockReading read(std::int64_t now_ns) const;

 private:
  void tick(std::int64_t mono_ns);
  void go_from(double beat);
  void put(double beat);
  std::int64_t hold_ns() const;
  bool is_ticking(std::int64_t now_ns) const { return ticks_ > 0 && now_ns - last_tick_ns_ <= hold_ns(); }
  bool is_steady(std::int64_t now_ns) const;
  void mend_count(std::int64_t spacing_ns);
  void watch_spacing(std::int64_t spacing_ns);

  BeatFollower follower_;
  std::uint64_t ticks_ = 0;  // since the last silence; the follower's beats are ticks_ / 24
  std::int64_t last_tick_ns_ = 0;
  double offset_beats_ = 0.0;    // song beat less the follower's beat
  double position_beats_ = 0.0;  // where continue goes on, while it stands
  bool told_ = false;            // a start, continue or stop has come
  bool running_ = false;
  bool waits_for_tick_ = false;  // what has begun gets its place at the next tick
  std::uint64_t place_ = 0;
  double place_beat_ = 0.0;
  std::int64_t last_spacing_ns_ = 0;
  double unevenness_ = 0.0;
};

}  // namespace sideman
