#include "clock_map.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "checked.hpp"

namespace sideman {

ClockMap::ClockMap(double units_per_second, double bandwidth_hz, double pairs_of_trust)
    : nominal_units_per_ns_(checked("units_per_second", units_per_second, 1e-3, 1e12) * 1e-9),
      bandwidth_hz_(checked("bandwidth_hz", bandwidth_hz, 1e-4, 10.0)),
      pairs_of_trust_(checked("pairs_of_trust", pairs_of_trust, 0.0, 1e6)),
      units_per_ns_(nominal_units_per_ns_) {}

void ClockMap::update(std::int64_t mono_ns, double foreign) {
  if (!std::isfinite(foreign)) return;
  if (pairs_ == 0) {
    anchor(mono_ns, foreign);
    return;
  }
  const auto elapsed_ns = static_cast<double>(mono_ns - mono_ns_);
  if (elapsed_ns <= 0.0) return;
  const double predicted = foreign_at(mono_ns);
  const double error = foreign - predicted;
  if (std::abs(error) > static_cast<double>(kLargestErrorNs) * units_per_ns_) {
    ++reanchors_;
    anchor(mono_ns, foreign);
    return;
  }
  const double n = static_cast<double>(pairs_) + pairs_of_trust_;
  const double omega = 2.0 * std::numbers::pi * bandwidth_hz_ * elapsed_ns * 1e-9;
  const double phase_gain = std::max(std::numbers::sqrt2 * omega, 2.0 * (2.0 * n + 1.0) / ((n + 1.0) * (n + 2.0)));
  const double rate_gain = std::max(omega * omega, 6.0 / ((n + 1.0) * (n + 2.0)));
  foreign_ = predicted + std::min(phase_gain, 1.0) * error;
  units_per_ns_ = std::clamp(units_per_ns_ + std::min(rate_gain, 0.5) * error / elapsed_ns, 0.5 * nominal_units_per_ns_,
                             2.0 * nominal_units_per_ns_);
  mono_ns_ = mono_ns;
  ++pairs_;
}

double ClockMap::foreign_at(std::int64_t mono_ns) const {
  return foreign_ + static_cast<double>(mono_ns - mono_ns_) * units_per_ns_;
}

std::int64_t ClockMap::mono_at(double foreign) const {
  return mono_ns_ + static_cast<std::int64_t>(std::llround((foreign - foreign_) / units_per_ns_));
}

void ClockMap::anchor(std::int64_t mono_ns, double foreign) {
  mono_ns_ = mono_ns;
  foreign_ = foreign;
  units_per_ns_ = nominal_units_per_ns_;
  pairs_ = 1;
}

}  // namespace sideman
