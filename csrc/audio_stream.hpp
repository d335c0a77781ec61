#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "mixer.hpp"

namespace sideman {

// Plays a mixer through PortAudio, whose library is opened at run time; the callback touches nothing of Python.
class AudioStream {
 public:
  // library: path of PortAudio. device: part of the output device's name; empty takes the default.
  // Throws std::runtime_error, one sentence, when there is no such library or device. The mixer takes the device's
  // rate.
  AudioStream(std::shared_ptr<Mixer> mixer, const std::string& library, const std::string& device);
  ~AudioStream();
  AudioStream(const AudioStream&) = delete;
  AudioStream& operator=(const AudioStream&) = delete;

  // Takes at most about 1 s, whatever the device does. May be called again.
  void close();

  // False after close() and when the device has stopped calling for a second.
  bool alive() const;
  bool is_real_time() const;
  const std::string& device_name() const;
  double sample_rate() const;
  // Of the longest callback so far.
  std::uint32_t period_frames() const;
  // From the frame of a due time to the loudspeaker, as the device tells it.
  double latency_ms() const;
  std::uint64_t underflows() const;
  // How often the device lost time against CLOCK_MONOTONIC.
  std::uint64_t slips() const;

 private:
  struct State;
  // Shared with the thread that closes: a device that hangs then leaves the callback a State that is still there.
  std::shared_ptr<State> state_;
};

}  // namespace sideman
