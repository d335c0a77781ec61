#pragma once

#include <cstdint>
#include <utility>

#include "event.hpp"

namespace sideman {

// What a panic sends beside the ends of notes: pedal up, All Notes Off and All Sound Off on all sixteen channels. At
// once on those that were used; on the others, the lowest first, a channel every four milliseconds, so that no cable is
// flooded. While it is under way another begins nothing.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class Panic {
 public:
  static constexpr std::int64_t kEveryNs = 4'000'000;  // three messages take 3 ms on a DIN cable

  bool is_under_way() const { return to_silence_ != 0; }

  // used: a bit a channel. Calls write(event) for each message, due at due_ns.
  template <typename Write>
  void begin(std::uint16_t used, std::int64_t now_ns, std::int64_t due_ns, Write&& write) {
    if (is_under_way()) return;
    silence(used, due_ns, std::forward<Write>(write));
    to_silence_ = static_cast<std::uint16_t>(~used);
    next_ns_ = now_ns + kEveryNs;
  }

  // Calls write(event) for the messages of the next channel, where it is time for it.
  template <typename Write>
  void go_on(std::int64_t now_ns, std::int64_t due_ns, Write&& write) {
    if (!is_under_way() || now_ns < next_ns_) return;
    const auto lowest = static_cast<std::uint16_t>(to_silence_ & -to_silence_);
    silence(lowest, due_ns, std::forward<Write>(write));
    to_silence_ = static_cast<std::uint16_t>(to_silence_ & ~lowest);
    next_ns_ = now_ns + kEveryNs;
  }

 private:
  template <typename Write>
  static void silence(std::uint16_t channels, std::int64_t due_ns, Write&& write) {
    for (std::uint8_t channel = 0; channel < 16; ++channel) {
      if ((channels >> channel & 1U) == 0) continue;
      for (const std::uint8_t control : {kSustainPedal, kAllNotesOff, kAllSoundOff}) {
        Event event;
        event.due_ns = due_ns;
        event.status = static_cast<std::uint8_t>(kControlChange | channel);
        event.data1 = control;
        event.voice = kNoVoice;
        write(event);
      }
    }
  }

  std::uint16_t to_silence_ = 0;  // the channels that it has not come to yet
  std::int64_t next_ns_ = 0;
};

}  // namespace sideman
