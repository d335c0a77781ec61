#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "clock_map.hpp"
#include "event_queue.hpp"
#include "output_latency.hpp"
#include "output_meter.hpp"

namespace sideman {

// One call of an audio callback: its first frame, on the scale of the ClockMap beside it, and its length.
struct AudioPeriod {
  double first_frame;
  std::uint32_t frames;
};

// Hands the events that fall into one audio period, the latency ahead of their due times, to emit(event, offset),
// offset in 0..frames-1 and never falling.
//
// Events of later periods stay in the queue. One that is late comes at offset 0; a note-on that is over 20 ms late is
// dropped and counted, so that after a stall only what belongs within 20 ms sounds together; what ends notes always
// comes. When emit returns false (no room), the event stays and the
// rest waits for the next period. What is to go out at once comes first, at offset 0, and is late by its nature: no
// lateness of it is counted.
// Thread: the audio callback.  Real-time: yes (no allocation, no lock).
template <typename Emit>
void drain_period(EventQueue& queue, const ClockMap& clock, AudioPeriod period, double frames_per_second,
                  OutputLatency& latency, OutputMeter& meter, Emit&& emit) {
  const std::int64_t ahead_ns = latency.at(clock.mono_at(period.first_frame), queue.front() != nullptr);
  while (const Event* event = queue.at_once().front()) {
    const double lateness_ms = (clock.mono_at(period.first_frame) - event->due_ns) * 1e-6;
    if (lateness_ms > kTooLateMs && event->is_note_on()) {
      meter.count_dropped();
    } else if (!emit(*event, 0U)) {
      return;
    }
    queue.at_once().pop();
  }
  double earliest = 0.0;
  while (const Event* event = queue.front()) {
    const double offset = std::round(clock.foreign_at(event->due_ns - ahead_ns) - period.first_frame);
    if (offset >= period.frames) return;
    const double lateness_ms = std::max(0.0, -offset) / frames_per_second * 1e3;
    if (lateness_ms > kTooLateMs && event->is_note_on()) {
      meter.count_dropped();
    } else {
      earliest = std::max(earliest, offset);
      if (!emit(*event, static_cast<std::uint32_t>(earliest))) return;
      meter.count_sent(*event, lateness_ms);
    }
    queue.pop();
  }
}

}  // namespace sideman
