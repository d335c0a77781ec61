#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "event_drain.hpp"
#include "jack_library.hpp"
#include "midi_input.hpp"
#include "sounding_notes.hpp"
#include "spsc_queue.hpp"

namespace sideman {

// One cycle of JACK's process callback: its frames, and where they lie in CLOCK_MONOTONIC.
struct JackCycle {
  const ClockMap& clock;
  std::int64_t first_frame;
  jack_nframes_t frames;
  double frames_per_second;
};

// A MIDI input of the JACK client, with the latency of what is connected to it.
struct JackMidiIn {
  jack_port_t* port = nullptr;
  std::atomic<std::int64_t> latency_ns{0};  // how long after it was played a message comes

  // Whether anything came. Messages that are not taken are counted.
  // Thread: JACK's.  Real-time: yes (no allocation, no lock).
  bool read(const JackLibrary& jack, const JackCycle& cycle, SpscQueue<MidiInput, 1024>& inbox,
            std::atomic<std::uint64_t>& dropped) {
    void* buffer = jack.port_get_buffer(port, cycle.frames);
    const jack_nframes_t count = jack.midi_get_event_count(buffer);
    for (jack_nframes_t i = 0; i < count; ++i) {
      jack_midi_event_t event{};
      if (jack.midi_event_get(&event, buffer, i) != 0) continue;
      MidiInput message{};
      if (event.size == 0 || event.size > sizeof message.bytes) {
        dropped.fetch_add(1, std::memory_order_relaxed);
        continue;
      }
      message.ns = cycle.clock.mono_at(static_cast<double>(cycle.first_frame + event.time)) -
                   latency_ns.load(std::memory_order_relaxed);
      message.size = static_cast<std::uint8_t>(event.size);
      std::copy(event.buffer, event.buffer + event.size, message.bytes);
      if (!inbox.push(message)) dropped.fetch_add(1, std::memory_order_relaxed);
    }
    return count > 0;
  }
};

// A MIDI output of the JACK client: what waits for it, how far ahead it is sent, and what sounds behind it.
class JackMidiOut {
 public:
  // meter: counts what is sent; it must outlive this.
  JackMidiOut(jack_port_t* port, std::shared_ptr<EventQueue> events, OutputMeter& meter)
      : events_(std::move(events)), meter_(meter), port_(port) {}

  OutputLatency& latency() { return latency_; }
  const std::shared_ptr<EventQueue>& events() const { return events_; }
  // Thread: any.  Real-time: yes (no allocation, no lock).
  bool is_waiting() const { return waiting_.load(std::memory_order_acquire); }
  // From now on is_waiting() tells of what comes, not of what was.
  // Thread: any.  Real-time: yes (no allocation, no lock).
  void look_again() { waiting_.store(true, std::memory_order_release); }
  // At the next cycle everything that sounds or may hang behind the port is ended, and all goes on.
  // Thread: any.  Real-time: yes (no allocation, no lock).
  void end_notes() { end_wanted_.store(true, std::memory_order_release); }

  // Writes what falls into the cycle.
  // Thread: JACK's.  Real-time: yes (no allocation, no lock).
  void write(const JackLibrary& jack, const JackCycle& cycle) {
    void* buffer = begin(jack, cycle);
    if (end_wanted_.exchange(false, std::memory_order_acq_rel)) end_all(jack, buffer, Channels::kept);
    const AudioPeriod period{static_cast<double>(cycle.first_frame), cycle.frames};
    drain_period(*events_, cycle.clock, period, cycle.frames_per_second, latency_, meter_,
                 [&](const Event& event, std::uint32_t offset) {
                   if (sounding_.is_stray(event)) return true;
                   if (!put(jack, buffer, offset, event.status, event.data1, event.data2)) return false;
                   sounding_.follow(event);
                   return true;
                 });
    waiting_.store(!events_->empty(), std::memory_order_release);
  }

  // Ends what sounds, and writes nothing else.
  // Thread: JACK's.  Real-time: yes (no allocation, no lock).
  void write_end(const JackLibrary& jack, const JackCycle& cycle) {
    end_all(jack, begin(jack, cycle), Channels::forgotten);
  }

 private:
  enum class Channels { kept, forgotten };

  void* begin(const JackLibrary& jack, const JackCycle& cycle) {
    void* buffer = jack.port_get_buffer(port_, cycle.frames);
    jack.midi_clear_buffer(buffer);
    return buffer;
  }

  static bool put(const JackLibrary& jack, void* buffer, std::uint32_t offset, std::size_t status, std::size_t data1,
                  std::size_t data2) {
    const unsigned char bytes[3] = {static_cast<unsigned char>(status), static_cast<unsigned char>(data1),
                                    static_cast<unsigned char>(data2)};
    return jack.midi_event_write(buffer, offset, bytes, message_size(bytes[0])) == 0;
  }

  void end_all(const JackLibrary& jack, void* buffer, Channels channels) {
    sounding_.end_all(
        [&](std::size_t status, std::size_t data1, std::size_t data2) { put(jack, buffer, 0, status, data1, data2); },
        channels == Channels::kept);
  }

  std::shared_ptr<EventQueue> events_;
  OutputLatency latency_;
  OutputMeter& meter_;
  std::atomic<bool> waiting_{true};
  std::atomic<bool> end_wanted_{false};
  // Of the process callback alone.
  jack_port_t* port_;
  SoundingNotes sounding_;
};

}  // namespace sideman
