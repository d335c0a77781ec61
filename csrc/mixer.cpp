#include "mixer.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "checked.hpp"

namespace sideman {
namespace {

constexpr double kVelocityPower = 1.45;  // 23 dB between velocities 20 and 127
constexpr double kTonePower = 1.4;
constexpr double kOpenHz = 20000.0;      // the lowpass of the loudest stroke
constexpr double kFadeSeconds = 0.006;   // how long a choked sound takes to end
constexpr double kLevelSeconds = 0.002;  // time constant of a level that moves
constexpr double kReleaseSeconds = 0.08;
constexpr float kHeadroom = 0.80F;   // of the kit's own peaks, so that a beat seldom meets the limiter
constexpr float kThreshold = 0.70F;  // above it the limiter bends, towards kCeiling
constexpr float kCeiling = 0.985F;
constexpr float kSilence = 1e-9F;

float one_pole(double time_constant, double sample_rate) {
  return static_cast<float>(1.0 - std::exp(-1.0 / (time_constant * sample_rate)));
}

}  // namespace

Mixer::Mixer(double sample_rate, std::shared_ptr<EventQueue> events)
    : sample_rate_(sample_rate),
      events_(events ? std::move(events) : std::make_shared<EventQueue>()),
      kit_(std::make_shared<const Kit>(synthesise_kit(sample_rate))) {}

Mixer::Mixer(const Mixer& other, std::shared_ptr<EventQueue> events)
    : sample_rate_(other.sample_rate_), events_(std::move(events)), kit_(other.kit_) {
  set_level_db(other.level_db());
  set_muted(other.muted());
  gain_ = wanted_gain_;
}

void Mixer::prepare(double sample_rate) {
  if (sample_rate != sample_rate_) kit_ = std::make_shared<const Kit>(synthesise_kit(sample_rate));
  sample_rate_ = sample_rate;
  strokes_.fill({});
  envelope_ = 0.0F;
}

void Mixer::set_level_db(double level_db) {
  checked("level_db", level_db, kLowestLevelDb, kHighestLevelDb);
  level_db_ = static_cast<float>(level_db);
  want_gain();
}

void Mixer::set_muted(bool muted) {
  muted_ = muted;
  want_gain();
}

void Mixer::want_gain() { wanted_gain_ = muted_ ? 0.0F : static_cast<float>(std::pow(10.0, level_db_ / 20.0)); }

void Mixer::strike(std::uint8_t sound, std::uint8_t velocity) {
  if (sound >= kSounds || velocity == 0) return;
  const KitSound& struck = (*kit_)[sound];
  Stroke* free = nullptr;
  std::size_t furthest = 0;
  for (Stroke& stroke : strokes_) {
    if (stroke.sound != nullptr && struck.group != kNoGroup && stroke.sound->group == struck.group) {
      stroke.fade_step = static_cast<float>(1.0 / (kFadeSeconds * sample_rate_));
    }
    if (stroke.sound == nullptr) {
      free = &stroke;
      furthest = SIZE_MAX;
    } else if (furthest != SIZE_MAX && stroke.position >= furthest) {
      free = &stroke;
      furthest = stroke.position;
    }
  }
  const double loudness = std::min<double>(velocity, 127.0) / 127.0;
  const double open_hz = 0.45 * sample_rate_;
  const double hz =
      std::min(open_hz, struck.soft_hz * std::pow(kOpenHz / struck.soft_hz, std::pow(loudness, kTonePower)));
  const double g = std::tan(std::numbers::pi * hz / sample_rate_);
  const double a1 = 1.0 / (1.0 + g * (g + std::numbers::sqrt2));
  *free = {};
  free->sound = &struck;
  free->gain = kHeadroom * static_cast<float>(std::pow(loudness, kVelocityPower));
  free->a1 = static_cast<float>(a1);
  free->a2 = static_cast<float>(g * a1);
  free->a3 = static_cast<float>(g * g * a1);
}

void Mixer::mix(Stroke& stroke, float* left, float* right, std::size_t frames) const {
  const KitSound& sound = *stroke.sound;
  const std::size_t count = std::min(frames, sound.samples.size() - stroke.position);
  const float* in = sound.samples.data() + stroke.position;
  for (std::size_t i = 0; i < count; ++i) {
    const float v3 = in[i] - stroke.second;
    const float band = stroke.a1 * stroke.first + stroke.a2 * v3;
    const float low = stroke.second + stroke.a2 * stroke.first + stroke.a3 * v3;
    stroke.first = 2.0F * band - stroke.first;
    stroke.second = 2.0F * low - stroke.second;
    const float out = low * stroke.gain * stroke.fade;
    stroke.fade -= stroke.fade_step;
    if (stroke.fade <= 0.0F) {
      stroke.sound = nullptr;
      return;
    }
    left[i] += out * sound.left;
    right[i] += out * sound.right;
  }
  stroke.position += count;
  if (stroke.position == sound.samples.size()) stroke.sound = nullptr;
}

// A peak envelope with instant attack bends what is over the threshold: |out| = |in| bend(e) / e <= bend(e) < 1.
void Mixer::limit(float* left, float* right, std::size_t frames) {
  const float wanted = wanted_gain_.load(std::memory_order_relaxed);
  const float follow = one_pole(kLevelSeconds, sample_rate_);
  const float release = one_pole(kReleaseSeconds, sample_rate_);
  for (std::size_t i = 0; i < frames; ++i) {
    gain_ += follow * (wanted - gain_);
    if (std::abs(wanted - gain_) < kSilence) gain_ = wanted;  // no denormals while it is muted
    left[i] *= gain_;
    right[i] *= gain_;
    const float peak = std::max(std::abs(left[i]), std::abs(right[i]));
    envelope_ = std::max(peak, envelope_ - release * envelope_);
    if (envelope_ < kSilence) envelope_ = 0.0F;
    if (envelope_ <= kThreshold) continue;
    constexpr float kRoom = kCeiling - kThreshold;
    const float bent = (kThreshold + kRoom * std::tanh((envelope_ - kThreshold) / kRoom)) / envelope_;
    left[i] *= bent;
    right[i] *= bent;
  }
}

void Mixer::render(float* left, float* right, std::size_t frames) {
  std::fill_n(left, frames, 0.0F);
  std::fill_n(right, frames, 0.0F);
  for (Stroke& stroke : strokes_) {
    if (stroke.sound != nullptr) mix(stroke, left, right, frames);
  }
  limit(left, right, frames);
}

void Mixer::render_period(float* left, float* right, const ClockMap& clock, AudioPeriod period) {
  std::size_t rendered = 0;
  drain_period(*events_, clock, period, sample_rate_, latency_, meter_, [&](const Event& event, std::uint32_t offset) {
    if (!event.is_note_on() || event.sound >= kSounds) return true;
    if (offset > rendered) {
      render(left + rendered, right + rendered, offset - rendered);
      rendered = offset;
    }
    strike(event.sound, event.data2);
    return true;
  });
  render(left + rendered, right + rendered, period.frames - rendered);
}

std::vector<float> Mixer::bounce(const std::vector<Event>& events, double seconds, std::int64_t start_ns) const {
  const auto frames = static_cast<std::size_t>(std::llround(checked("seconds", seconds, 0.0, 3600.0) * sample_rate_));
  Mixer mixer(*this, events_);
  std::vector<Event> ordered(events);
  std::stable_sort(ordered.begin(), ordered.end(), [](const Event& a, const Event& b) { return a.due_ns < b.due_ns; });
  std::vector<float> left(frames), right(frames);
  std::size_t rendered = 0;
  for (const Event& event : ordered) {
    const double at = std::round(static_cast<double>(event.due_ns - start_ns) * 1e-9 * sample_rate_);
    if (!event.is_note_on() || event.sound >= kSounds || at < 0.0) continue;
    if (at >= static_cast<double>(frames)) break;
    const auto frame = static_cast<std::size_t>(at);
    mixer.render(left.data() + rendered, right.data() + rendered, frame - rendered);
    rendered = frame;
    mixer.strike(event.sound, event.data2);
  }
  mixer.render(left.data() + rendered, right.data() + rendered, frames - rendered);
  std::vector<float> stereo(2 * frames);
  for (std::size_t i = 0; i < frames; ++i) {
    stereo[2 * i] = left[i];
    stereo[2 * i + 1] = right[i];
  }
  return stereo;
}

}  // namespace sideman
