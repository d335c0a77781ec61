#include "kit_sound.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

#include "checked.hpp"

namespace sideman {
namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;
constexpr double kReleaseSeconds = 0.01;  // each sound's last stretch, faded to silence

double decay(double seconds, double time_constant) { return std::exp(-seconds / time_constant); }

// Marsaglia's xorshift, 32 bits: the same noise on every machine.
class Noise {
 public:
  explicit Noise(std::uint32_t seed) : state_(seed) {}
  double operator()() {  // -1..1
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return state_ / 2147483648.0 - 1.0;
  }

 private:
  std::uint32_t state_;
};

// Two-pole state-variable filter in its trapezoidal form (A. Simper, "Linear trapezoidal SVF", 2013).
class Filter {
 public:
  enum class Kind { kLowpass, kBandpass, kHighpass };
  Filter(Kind kind, double hz, double q, double sample_rate)
      : kind_(kind), g_(std::tan(std::numbers::pi * std::min(hz, 0.45 * sample_rate) / sample_rate)), k_(1.0 / q) {}

  double operator()(double in) {
    const double a1 = 1.0 / (1.0 + g_ * (g_ + k_));
    const double v3 = in - second_;
    const double band = a1 * first_ + a1 * g_ * v3;
    const double low = second_ + g_ * band;
    first_ = 2.0 * band - first_;
    second_ = 2.0 * low - second_;
    switch (kind_) {
      case Kind::kLowpass: return low;
      case Kind::kBandpass: return k_ * band;
      case Kind::kHighpass: return in - k_ * band - low;
    }
    return 0.0;
  }

 private:
  Kind kind_;
  double g_, k_, first_ = 0.0, second_ = 0.0;
};
using enum Filter::Kind;

// An oscillator whose frequency may move.
class Phase {
 public:
  explicit Phase(double sample_rate) : sample_rate_(sample_rate) {}
  double sine(double hz) { return std::sin(kTurn * advance(hz)); }

  // Rounded at its corners (polyBLEP), so that it does not alias audibly.
  double square(double hz) {
    const double step = hz / sample_rate_;
    const double at = advance(hz);
    return (at < 0.5 ? 1.0 : -1.0) + corner(at, step) - corner(std::fmod(at + 0.5, 1.0), step);
  }

 private:
  double advance(double hz) {
    const double at = at_;
    at_ = std::fmod(at_ + hz / sample_rate_, 1.0);
    return at;
  }
  static double corner(double at, double step) {
    if (at < step) {
      const double x = at / step;
      return x + x - x * x - 1.0;
    }
    if (at > 1.0 - step) {
      const double x = (at - 1.0) / step;
      return x * x + x + x + 1.0;
    }
    return 0.0;
  }
  double sample_rate_, at_ = 0.0;
};

// Samples of sound(seconds) over a length, brought to a peak, the end faded.
template <typename Sound>
std::vector<float> sampled(double sample_rate, double seconds, double peak, Sound&& sound) {
  std::vector<double> raw(static_cast<std::size_t>(seconds * sample_rate));
  double highest = 1e-9;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const double t = static_cast<double>(i) / sample_rate;
    const double left = (seconds - t) / kReleaseSeconds;
    raw[i] = sound(t) * std::min(1.0, left);
    highest = std::max(highest, std::abs(raw[i]));
  }
  std::vector<float> samples(raw.size());
  std::transform(raw.begin(), raw.end(), samples.begin(),
                 [&](double x) { return static_cast<float>(x / highest * peak); });
  return samples;
}

std::vector<float> kick(double rate) {
  Phase body(rate);
  Phase beater(rate);
  Noise noise(0x51DE0001);
  Filter click(kBandpass, 3500.0, 0.6, rate);
  return sampled(rate, 0.50, 0.80, [&](double t) {
    const double hz = 47.0 + 95.0 * decay(t, 0.035) + 260.0 * decay(t, 0.007);
    const double drum = std::tanh(1.8 * body.sine(hz) * decay(t, 0.125) * std::min(1.0, t / 0.0006));
    return drum + 1.1 * click(noise()) * decay(t, 0.004) + 0.30 * beater.sine(1900.0) * decay(t, 0.005);
  });
}

std::vector<float> snare(double rate) {
  Phase low(rate);
  Phase high(rate);
  Noise noise(0x51DE0002);
  Filter bottom(kHighpass, 1100.0, 0.7, rate);
  Filter top(kLowpass, 9500.0, 0.7, rate);
  Filter snap(kBandpass, 4800.0, 0.8, rate);
  return sampled(rate, 0.42, 0.72, [&](double t) {
    const double bend = 1.0 + 0.22 * decay(t, 0.018);
    const double shell =
        0.75 * low.sine(184.0 * bend) * decay(t, 0.070) + 0.45 * high.sine(331.0 * bend) * decay(t, 0.045);
    const double white = noise();
    const double wires = top(bottom(white)) * (1.1 * decay(t, 0.085) + 0.4 * decay(t, 0.02));
    return shell * std::min(1.0, t / 0.0004) + wires + 0.8 * snap(white) * decay(t, 0.006);
  });
}

// Six squares at the frequencies of the classic analogue cymbal circuit, an octave and a half up, and noise.
std::vector<float> hat(double rate, double seconds, double time_constant, double peak, std::uint32_t seed) {
  constexpr std::array<double, 6> kHz{205.3, 304.4, 369.6, 522.7, 540.0, 800.0};
  std::array<Phase, 6> partials{Phase(rate), Phase(rate), Phase(rate), Phase(rate), Phase(rate), Phase(rate)};
  Noise noise(seed);
  Filter band(kBandpass, 9800.0, 0.9, rate);
  Filter bottom(kHighpass, 6800.0, 0.8, rate);
  return sampled(rate, seconds, peak, [&](double t) {
    double metal = 0.0;
    for (std::size_t i = 0; i < kHz.size(); ++i) metal += partials[i].square(2.83 * kHz[i]);
    const double stroke = 0.9 * decay(t, 0.006) + decay(t, time_constant);
    return bottom(band(metal) * 0.5 + noise() * 0.55) * stroke * std::min(1.0, t / 0.0003);
  });
}

std::vector<float> tom(double rate, double hz, double time_constant, std::uint32_t seed) {
  Phase head(rate);
  Phase overtone(rate);
  Noise noise(seed);
  Filter stick(kBandpass, 2400.0, 0.7, rate);
  Filter breath(kBandpass, 3.2 * hz, 0.8, rate);
  return sampled(rate, 4.5 * time_constant, 0.66, [&](double t) {
    const double bend = 1.0 + 0.55 * decay(t, 0.03) + 0.10 * decay(t, 0.12);
    const double white = noise();
    return (head.sine(hz * bend) * decay(t, time_constant) +
            0.42 * overtone.sine(1.59 * hz * bend) * decay(t, 0.5 * time_constant)) *
               std::min(1.0, t / 0.0006) +
           1.0 * stick(white) * decay(t, 0.007) + 0.5 * breath(white) * decay(t, 0.06);
  });
}

// A sine that dies away, from zero: two multiplications a sample.
class Partial {
 public:
  Partial(double hz, double time_constant, double amplitude, double rate) {
    const double radius = std::exp(-1.0 / (time_constant * rate));
    first_ = 2.0 * radius * std::cos(kTurn * hz / rate);
    second_ = -radius * radius;
    next_ = amplitude * radius * std::sin(kTurn * hz / rate);
  }
  double operator()() {
    const double out = now_;
    now_ = next_;
    next_ = first_ * now_ + second_ * out;
    return out;
  }

 private:
  double first_, second_, now_ = 0.0, next_;
};

// Twenty inharmonic partials spread evenly in pitch, each a little off its place; the higher, the sooner gone.
class Plate {
 public:
  Plate(double rate, double low_hz, double high_hz, double time_constant, std::uint32_t seed) {
    Noise noise(seed);
    for (int i = 0; i < kPartials; ++i) {
      const double place = std::max(0.0, (i + 0.45 * noise()) / (kPartials - 1));
      const double hz = low_hz * std::pow(high_hz / low_hz, place);
      partials_.emplace_back(hz, time_constant * std::pow(low_hz / hz, 0.45), 1.0 / kPartials, rate);
    }
  }
  double operator()() {
    double sum = 0.0;
    for (Partial& partial : partials_) sum += partial();
    return sum;
  }

 private:
  static constexpr int kPartials = 20;
  std::vector<Partial> partials_;
};

std::vector<float> crash(double rate) {
  Plate plate(rate, 380.0, 9500.0, 1.1, 0x51DE0008);
  Noise noise(0x51DE0018);
  Filter bottom(kHighpass, 2800.0, 0.7, rate);
  Filter body(kHighpass, 450.0, 0.7, rate);
  return sampled(rate, 2.8, 0.52, [&](double t) {
    const double wash = bottom(noise()) * (0.45 * decay(t, 0.55) + 0.45 * decay(t, 0.06));
    return (body(2.2 * plate()) * decay(t, 1.2) + wash) * std::min(1.0, t / 0.0008);
  });
}

std::vector<float> ride(double rate) {
  constexpr std::array<double, 8> kRatios{1.0, 1.483, 2.096, 2.821, 3.537, 4.419, 5.611, 7.083};
  std::vector<Partial> bell;
  for (std::size_t i = 0; i < kRatios.size(); ++i) {
    bell.emplace_back(612.0 * kRatios[i], 0.6 / std::sqrt(kRatios[i]), 0.13 / (1.0 + 0.12 * static_cast<double>(i)),
                      rate);
  }
  Plate plate(rate, 1300.0, 12000.0, 0.8, 0x51DE0009);
  Noise noise(0x51DE0019);
  Filter bottom(kHighpass, 5200.0, 0.7, rate);
  Filter stick(kBandpass, 6500.0, 1.0, rate);
  return sampled(rate, 2.2, 0.40, [&](double t) {
    double ping = 0.0;
    for (Partial& partial : bell) ping += partial();
    const double white = noise();
    return (ping + 0.9 * plate() + bottom(white) * (0.20 * decay(t, 0.5) + 0.15 * decay(t, 0.04))) *
               std::min(1.0, t / 0.0005) +
           1.1 * stick(white) * decay(t, 0.004);
  });
}

std::vector<float> click(double rate, double hz, double peak) {
  Phase phase(rate);
  return sampled(rate, 0.06, peak,
                 [&](double t) { return phase.sine(hz) * decay(t, 0.010) * std::min(1.0, t / 0.0005); });
}

KitSound placed(std::vector<float> samples, double pan, float soft_hz, std::uint8_t group) {
  const double angle = (pan + 1.0) * std::numbers::pi / 4.0;
  return {std::move(samples), static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle)), soft_hz, group};
}

}  // namespace

// Pan: -1 left .. 1 right, as the drummer sits. Groups: a drum ends its own last stroke, the hats each other, a cymbal
// none.
Kit synthesise_kit(double rate) {
  checked("sample_rate", rate, 8000.0, 384000.0);
  return {
      placed(kick(rate), 0.0, 110.0F, 0),
      placed(snare(rate), -0.05, 900.0F, 1),
      placed(hat(rate, 0.16, 0.028, 0.34, 0x51DE0003), -0.30, 6500.0F, 2),
      placed(hat(rate, 1.00, 0.22, 0.36, 0x51DE0004), -0.30, 6500.0F, 2),
      placed(tom(rate, 84.0, 0.26, 0x51DE0005), 0.35, 130.0F, 4),
      placed(tom(rate, 118.0, 0.22, 0x51DE0006), 0.10, 180.0F, 5),
      placed(tom(rate, 165.0, 0.18, 0x51DE0007), -0.15, 250.0F, 6),
      placed(crash(rate), -0.40, 2500.0F, kNoGroup),
      placed(ride(rate), 0.40, 2200.0F, kNoGroup),
      placed(click(rate, 2100.0, 0.45), 0.0, 2000.0F, 9),
      placed(click(rate, 1400.0, 0.35), 0.0, 1400.0F, 9),
  };
}

}  // namespace sideman
