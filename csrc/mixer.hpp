#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "event_drain.hpp"
#include "kit_sound.hpp"
#include "output_latency.hpp"
#include "output_meter.hpp"

namespace sideman {

// Plays the built-in kit in stereo, each stroke from the very frame of its due time, and never reaches 1.0.
class Mixer {
 public:
  static constexpr std::size_t kPolyphony = 32;
  static constexpr float kLowestLevelDb = -60.0F;
  static constexpr float kHighestLevelDb = 12.0F;

  // A queue of its own when none is given. sample_rate in Hz, 8000..384000, else std::invalid_argument.
  explicit Mixer(double sample_rate = 48000.0, std::shared_ptr<EventQueue> events = nullptr);

  // Makes the kit for another sample rate and ends all sound. Only while no callback renders.
  // Thread: any.  Real-time: no (allocates).
  void prepare(double sample_rate);

  // What falls into one audio period, from the queue, the latency ahead of its due time.
  // Thread: the audio callback.  Real-time: yes (no allocation, no lock).
  void render_period(float* left, float* right, const ClockMap& clock, AudioPeriod period);

  // Starts a sound (0..10) at the next frame rendered, velocity 1..127. Others are passed over.
  // Thread: the audio callback.  Real-time: yes (no allocation, no lock).
  void strike(std::uint8_t sound, std::uint8_t velocity);
  // Thread: the audio callback.  Real-time: yes (no allocation, no lock).
  void render(float* left, float* right, std::size_t frames);

  // The same events as stereo frames, interleaved, from start_ns on, with no callback and this mixer's level.
  // Thread: any, while nobody prepares it.  Real-time: no (allocates).
  std::vector<float> bounce(const std::vector<Event>& events, double seconds, std::int64_t start_ns = 0) const;

  // -60..12 dB, else std::invalid_argument. Heard within 10 ms.
  // Thread: any, one at a time with set_muted.  Real-time: yes (no allocation, no lock), when level_db is valid.
  void set_level_db(double level_db);
  double level_db() const { return level_db_.load(std::memory_order_relaxed); }
  // Silent while it is set, whatever the level; strokes go on unheard. Heard within 10 ms.
  // Thread: any, one at a time with set_level_db.  Real-time: yes (no allocation, no lock).
  void set_muted(bool muted);
  bool muted() const { return muted_.load(std::memory_order_relaxed); }
  OutputLatency& latency() { return latency_; }
  double sample_rate() const { return sample_rate_; }
  const std::shared_ptr<EventQueue>& events() const { return events_; }
  OutputMetrics metrics() const { return meter_.metrics(); }

 private:
  // One sound under way: where it is, how loud, how dull, how far faded.
  struct Stroke {
    const KitSound* sound = nullptr;  // nullptr: free
    std::size_t position = 0;
    float gain = 0.0F;
    float a1 = 0.0F, a2 = 0.0F, a3 = 0.0F;  // the lowpass of its velocity
    float first = 0.0F, second = 0.0F;      // the lowpass's state
    float fade = 1.0F, fade_step = 0.0F;
  };

  // A mixer at rest with the same kit, level and mute.
  Mixer(const Mixer& other, std::shared_ptr<EventQueue> events);
  void want_gain();
  void mix(Stroke& stroke, float* left, float* right, std::size_t frames) const;
  void limit(float* left, float* right, std::size_t frames);

  double sample_rate_;
  std::shared_ptr<EventQueue> events_;
  std::shared_ptr<const Kit> kit_;
  OutputLatency latency_;
  OutputMeter meter_;
  std::atomic<float> level_db_{0.0F};
  std::atomic<bool> muted_{false};
  std::atomic<float> wanted_gain_{1.0F};
  float gain_ = 1.0F;
  float envelope_ = 0.0F;
  std::array<Stroke, kPolyphony> strokes_{};
};

}  // namespace sideman
