#include <algorithm>
#include <cmath>

#include "beat_filter.hpp"

// Which of the hypotheses has the beat right: what the network sees of each, and what they believe together.

namespace sideman {
namespace {

constexpr int kFoldedSixteenths = 2 * 4 + 2 * 8 + 4;
constexpr double kSameTempo = 0.05;  // in log
constexpr double kSameBeat = 0.15;
constexpr std::size_t kReadings = 25;

}  // namespace

void BeatFilter::features(std::size_t i, std::array<float, MeterNetwork::kFeatures>& out) const {
  const Hypothesis& h = kept_[i];
  out.fill(0.0f);
  const BarTable& table = tables_[static_cast<std::size_t>(h.table)];
  const int bar = table.bar(), spb = table.places_a_beat;
  float* of = out.data() + (h.table == 0 ? 0 : 32);
  float energy = 1e-3f, beat = 0, half = 0, loud_energy = 1e-3f, loud_beat = 0, loud_half = 0;
  for (int p = 0; p < bar; ++p) {
    const auto at = static_cast<std::size_t>(p), b = static_cast<std::size_t>((p + spb) % bar),
               c = static_cast<std::size_t>((p + 2 * spb) % bar);
    of[p] = h.often[at];
    of[bar + p] = h.loud[at];
    energy += h.often[at] * h.often[at];
    beat += h.often[at] * h.often[b];
    half += h.often[at] * h.often[c];
    loud_energy += h.loud[at] * h.loud[at];
    loud_beat += h.loud[at] * h.loud[b];
    loud_half += h.loud[at] * h.loud[c];
  }
  float* o = out.data() + 56;
  const auto x = static_cast<float>(std::log2(60.0 / h.beat_s / 110.0));
  *o++ = x;
  *o++ = x * x;
  *o++ = std::max(0.0f, x - 0.4f);
  *o++ = std::max(0.0f, -x - 0.4f);
  *o++ = static_cast<float>(std::log2(rate_)) - 2.0f;
  *o++ = static_cast<float>(std::log(rate_ * h.beat_s));
  *o++ = static_cast<float>(std::max(-40.0, h.log_weight - kept_[0].log_weight)) / 10.0f;
  *o++ = h.off_grid * 4.0f;
  *o++ = h.spread * 50.0f;
  *o++ = h.alike;
  *o++ = h.table == 0 ? 0.0f : 1.0f;
  *o++ = beat / energy;
  *o++ = half / energy;
  *o++ = loud_beat / loud_energy;
  *o++ = loud_half / loud_energy;
  *o++ = h.start == 0 ? 1.0f : 0.0f;
  *o++ = h.start % spb == 0 ? 1.0f : 0.0f;
  *o++ = h.start % spb == 2 ? 1.0f : 0.0f;
  *o++ = static_cast<float>(std::min(h.places_heard, 8 * bar)) / static_cast<float>(4 * bar);
  *o++ = static_cast<float>(std::min<std::size_t>(heard_, 64)) / 32.0f;
  if (h.table == 1) o += kFoldedSixteenths;
  o = fold(h, bar, spb, o);
  o = fold(h, bar, 2 * spb, o);
  std::copy(h.gap.begin(), h.gap.begin() + spb, o);
}

// By place of the beat, or of the half bar: how much more often than elsewhere it is struck, and how loud then.
float* BeatFilter::fold(const Hypothesis& h, int bar, int period, float* out) {
  float all = 1e-3f;
  for (int p = 0; p < bar; ++p) all += h.often[static_cast<std::size_t>(p)];
  for (int p = 0; p < period; ++p) {
    float often = 0.0f, loud = 0.0f;
    for (int q = p; q < bar; q += period) {
      often += h.often[static_cast<std::size_t>(q)];
      loud += h.loud[static_cast<std::size_t>(q)];
    }
    out[p] = often * static_cast<float>(period) / all;
    out[period + p] = loud / (often + 0.1f);
  }
  return out + 2 * period;
}

void BeatFilter::judge() {
  judged_ = std::min(count_, kJudged);
  best_ = Meter{};
  std::array<float, MeterNetwork::kFeatures> seen;
  float top = -1e30f;
  for (std::size_t k = 0; k < judged_; ++k) {
    features(k, seen);
    kept_[k].belief = network_.score(seen);
    top = std::max(top, kept_[k].belief);
  }
  order_.resize(judged_);
  for (std::size_t k = 0; k < judged_; ++k) order_[k] = k;
  const std::size_t readings = std::min(judged_, kReadings);
  std::partial_sort(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(readings), order_.end(),
                    [this](std::size_t a, std::size_t b) { return kept_[a].belief > kept_[b].belief; });
  double all = 0.0;
  for (std::size_t k = 0; k < judged_; ++k) {
    kept_[k].belief = std::exp(kept_[k].belief - top);
    all += kept_[k].belief;
  }
  // The beat first, by all who agree on it; then its bar.
  double best_beat = 0.0;
  for (std::size_t r = 0; r < readings; ++r) {
    const Meter one = reading(order_[r]);
    double beat = 0.0, bar = 0.0;
    for (std::size_t k = 0; k < judged_; ++k) {
      const Meter other = reading(k);
      if (std::abs(std::log(other.beat_s / one.beat_s)) > kSameTempo) continue;
      const double apart = beats_between(other, one);
      if (std::abs(apart - std::round(apart)) > kSameBeat) continue;
      beat += kept_[k].belief;
      if (std::abs(apart - 4.0 * std::round(apart / 4.0)) < 0.5) bar += kept_[k].belief;
    }
    // Those that agree on the beat differ a little in its sum; the likelier bar decides among them.
    if (beat + 0.01 * bar > best_beat) {
      best_beat = beat + 0.01 * bar;
      best_ = {one.bar_s, one.beat_s, beat / all};
    }
  }
}

}  // namespace sideman
