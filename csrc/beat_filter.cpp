#include "beat_filter.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sideman {
namespace {

constexpr double kShortestBeat = 60.0 / 250.0, kLongestBeat = 60.0 / 38.0;
// After a longer silence nothing is concluded from what was not struck: the player paused.
constexpr double kRest_s = 4.0;
// How a player wanders, as a part of a beat, in one beat: the tempo and the phase.
constexpr double kBeatDrift = 0.004, kPhaseDrift = 0.006;
// How evenly a count is tapped, in seconds.
constexpr double kTapDeviation = 0.015;
constexpr double kMostGrownBeats = 16.0;
// Where the onsets lean to one side for some time, the tempo drifts, and the player wanders more. In deviations of an
// onset, what leans by chance, and how much more the tempo wanders for what is beyond.
constexpr double kLeanOfChance = 0.4;
constexpr double kDriftOfLean = 4.0;
constexpr float kPaceOfLean = 0.12f;
// An onset off the grid: log of its density a second, before its loudness.
constexpr double kLogOffGrid = -2.8;
// What a hypothesis that begins later stands behind the likeliest, in nats: it has explained less.
constexpr double kLogLateBirth = -13.0;
// The same after a count, which says more than a few onsets.
constexpr double kLogBirthAfterCount = -20.0;
// After a count: how far the tempo goes from it, in octaves, how it wanders in one beat, and what is near.
constexpr double kOctavesOfCount = 0.1;
constexpr double kBeatDriftAfterCount = 0.003;
constexpr double kNearTempoAfterCount = 0.05, kNearBeatAfterCount = 0.1;
// What was played counts less and less: over about 33 onsets.
constexpr double kForget = 0.97;
// An onset further from its place than this many deviations is not on it; the deviation is that of a mixture of two
// normal distributions, of which the wide one is 2.5 times as wide.
constexpr double kGate = 3.5, kWide = 2.5, kWideShare = 0.12;
constexpr double kQuietestDeviation = 8.0;
constexpr int kMostPlacesOfBirth = 16;
constexpr double kLeastScore = -25.0, kHeldScore = 8.0;
constexpr float kPaceOfOnsets = 0.06f, kPaceOfBars = 0.05f, kPaceOfGaps = 0.15f;
constexpr int kBarsKept = 8;
constexpr double kNearTempo = 0.12;  // in log
constexpr double kNearBeat = 0.2;
constexpr double kLogTwoPi = 1.8378770664093453;

double log_normal(double x, double variance) { return -0.5 * (x * x / variance + std::log(variance) + kLogTwoPi); }
double log_sum(double a, double b) { return a > b ? a + std::log1p(std::exp(b - a)) : b + std::log1p(std::exp(a - b)); }
double log_of_struck(double logit) { return -std::log1p(std::exp(-logit)); }
double log_of_empty(double logit) { return -std::log1p(std::exp(logit)); }

}  // namespace

BeatFilter::BeatFilter(const BarTable& sixteenths, const BarTable& triplets, const TempoPrior& prior,
                       MeterNetwork network)
    : tables_{sixteenths, triplets}, prior_(prior), network_(std::move(network)) {
  constexpr std::size_t births = 2 * BarTable::kMostPlaces * kMostPlacesOfBirth;
  kept_.resize(kMost);
  grown_.reserve(kMost * 3 + births);
  order_.reserve(kMost * 3 + births);
}

void BeatFilter::reset() {
  count_ = judged_ = heard_ = 0;
  rate_ = 1.0;
  counted_ = false;
  best_ = held_ = Meter{};
}

void BeatFilter::count_in(double next_s, double beat_s) {
  count_ = 0;
  counted_ = true;
  counted_beat_s_ = beat_s;
  for (int t = 0; t < 2; ++t) {
    const BarTable& table = tables_[static_cast<std::size_t>(t)];
    Hypothesis h{};
    h.table = t;
    h.place = table.bar() - table.places_a_beat;
    h.s = next_s - beat_s;
    h.beat_s = beat_s;
    // Of the line through four taps, at the last one.
    const double tap = kTapDeviation * kTapDeviation;
    h.var_s = 0.7 * tap;
    h.cov = 0.3 * tap;
    h.var_beat = 0.2 * tap;
    h.log_weight = table.log_share;
    h.score = h.log_weight + log_tempo(beat_s);
    h.alike = 0.5f;
    h.spread = 0.02f;
    h.gap.fill(-1.0f);
    kept_[count_++] = h;
  }
  judge();
  hold(next_s, beat_s);
}

void BeatFilter::hold(double bar_s, double beat_s) { held_ = {bar_s, beat_s, 1.0}; }

double BeatFilter::log_tempo(double beat_s) const {
  if (counted_) return log_normal(std::log2(beat_s / counted_beat_s_), kOctavesOfCount * kOctavesOfCount);
  const double x = std::log2(60.0 / beat_s) - prior_.mean - prior_.slope * std::log2(rate_);
  const double wide = 2.5 * prior_.deviation;
  return log_sum(std::log(0.9) + log_normal(x, prior_.deviation * prior_.deviation),
                 std::log(0.1) + log_normal(x, wide * wide));
}

double BeatFilter::logit(const Hypothesis& h, int place, double log_density, double octaves) const {
  const TablePlace& p = tables_[static_cast<std::size_t>(h.table)].at(place);
  double x = p.onset_bias + p.onset_density * log_density + p.onset_octaves * octaves;
  if (h.places_heard >= tables_[static_cast<std::size_t>(h.table)].bar())
    x += (h.struck >> place & 1u) ? p.onset_was_struck : p.onset_was_empty;
  return x;
}

void BeatFilter::strike(double s, double velocity) {
  // The player's own loudness, over about 32 onsets.
  const double weight = std::max(1.0 / static_cast<double>(heard_ + 1), 1.0 / 32.0);
  if (heard_ == 0) velocity_mean_ = velocity, velocity_variance_ = 0.0;
  velocity_mean_ += weight * (velocity - velocity_mean_);
  const double d = velocity - velocity_mean_;
  velocity_variance_ += weight * (d * d - velocity_variance_);
  const double loudness = d / std::max(std::sqrt(velocity_variance_), kQuietestDeviation);

  const std::size_t n = recent_s_.size();
  recent_s_[heard_ % n] = s;
  recent_loudness_[heard_ % n] = loudness;
  ++heard_;
  const std::size_t back = std::min(heard_, n);
  rate_ = static_cast<double>(back) / (s - recent_s_[(heard_ - back) % n] + 0.35);

  if (heard_ < 2) return;
  const bool rested = s - recent_s_[(heard_ - 2) % n] > kRest_s;
  grown_.clear();
  for (std::size_t i = 0; i < count_; ++i) extend(kept_[i], s, loudness, rested);
  if (!rested) give_birth(s, loudness);
  keep_best();
  judge();
}

void BeatFilter::add(const Hypothesis& h) {
  grown_.push_back(h);
  grown_.back().score = h.log_weight + log_tempo(h.beat_s);
}

void BeatFilter::extend(const Hypothesis& from, double s, double loudness, bool rested) {
  const BarTable& table = tables_[static_cast<std::size_t>(from.table)];
  const double spb = table.places_a_beat;
  const int bar = table.bar();
  const double step_s = from.beat_s / spb;
  const double at = (s - from.s) / step_s;

  Hypothesis off = from;
  off.off_grid += kPaceOfOnsets * (1.0f - off.off_grid);
  off.log_weight = from.log_weight + kLogOffGrid + log_normal(loudness + 0.5, 1.0);
  add(off);

  const double log_density = std::log(rate_ * step_s);
  const double octaves = std::log2(60.0 / from.beat_s / 110.0);
  const long first = std::max(1L, static_cast<long>(std::floor(at)));
  for (long steps = first; steps <= first + 1; ++steps) {
    const double x = static_cast<double>(steps) / spb;
    const int place = static_cast<int>((from.place + steps) % bar);
    const TablePlace& p = table.at(place);
    const double lean = std::max(0.0, std::abs(static_cast<double>(from.lean_s)) / p.deviation_s - kLeanOfChance);
    const double drift = (counted_ ? kBeatDriftAfterCount : kBeatDrift) * (1.0 + kDriftOfLean * lean) * from.beat_s,
                 wander = kPhaseDrift * from.beat_s;
    // However long the player rested, the band held the beat meanwhile.
    const double grown = std::min(x, kMostGrownBeats);
    const double var_beat = from.var_beat + drift * drift * grown;
    const double cov = from.cov + from.var_beat * grown;
    const double var_s = from.var_s + 2.0 * from.cov * grown + from.var_beat * grown * grown + wander * wander * grown;
    const double noise = p.deviation_s * p.deviation_s;
    const double innovation = s - p.late_s - (from.s + x * from.beat_s);
    const double all = var_s + noise;
    const double far = var_s + noise * kWide * kWide;
    if (innovation * innovation > kGate * kGate * far) continue;

    const double near_l = std::log(1.0 - kWideShare) + log_normal(innovation, all);
    const double far_l = std::log(kWideShare) + log_normal(innovation, far);
    const double timing = log_sum(near_l, far_l);
    const double is_near = std::exp(near_l - timing);

    Hypothesis h = from;
    double silence = 0.0;
    if (!rested) {
      for (long i = 1; i < steps; ++i) {
        const int passed = static_cast<int>((from.place + i) % bar);
        silence += log_of_empty(logit(h, passed, log_density, octaves));
        visit(h, passed, false, 0.0, 0.0);
      }
    } else {
      h.struck = 0;
      h.places_heard = 0;
    }
    const double struck = log_of_struck(logit(h, place, log_density, octaves));
    float& gap = h.gap[static_cast<std::size_t>(from.place % table.places_a_beat)];
    gap += kPaceOfGaps * (static_cast<float>(std::log(std::min(x, 4.0))) - gap);
    h.lean_s += kPaceOfLean * (static_cast<float>(innovation) - h.lean_s);
    visit(h, place, true, loudness, innovation);
    h.place = place;
    const double loud = log_normal(loudness - p.velocity_mean, p.velocity_deviation * p.velocity_deviation);
    h.log_weight = from.log_weight + silence + struck + loud + timing;

    const double of = is_near / all + (1.0 - is_near) / far;
    const double gain_s = var_s * of, gain_beat = cov * of;
    h.s = from.s + x * from.beat_s + gain_s * innovation;
    h.beat_s = from.beat_s + gain_beat * innovation;
    if (h.beat_s < kShortestBeat || h.beat_s > kLongestBeat) continue;
    h.var_s = var_s - gain_s * var_s;
    h.cov = cov - gain_s * cov;
    h.var_beat = var_beat - gain_beat * cov;
    add(h);
  }
}

void BeatFilter::give_birth(double s, double loudness) {
  const std::size_t n = recent_s_.size();
  const double from_s = recent_s_[(heard_ - 2) % n];
  const double from_loudness = recent_loudness_[(heard_ - 2) % n];
  double best = -1e300;
  for (const Hypothesis& h : grown_) best = std::max(best, h.log_weight);
  // As if all that came before the two had been off the grid.
  double before = static_cast<double>(heard_ - 2) * (kLogOffGrid - 1.4);
  if (count_ > 0) before = std::max(before, best + (counted_ ? kLogBirthAfterCount : kLogLateBirth));
  for (int t = 0; t < 2; ++t) {
    const BarTable& table = tables_[static_cast<std::size_t>(t)];
    const double spb = table.places_a_beat;
    for (int place = 0; place < table.bar(); ++place) {
      const TablePlace& p = table.at(place);
      for (int steps = 1; steps <= kMostPlacesOfBirth; ++steps) {
        const int next = (place + steps) % table.bar();
        const TablePlace& q = table.at(next);
        const double x = steps / spb;
        const double beat_s = (s - q.late_s - (from_s - p.late_s)) / x;
        if (beat_s < kShortestBeat || beat_s > kLongestBeat) continue;
        Hypothesis h{};
        h.table = t;
        h.place = next;
        h.beat_s = beat_s;
        h.s = s - q.late_s;
        const double a = p.deviation_s * p.deviation_s, b = q.deviation_s * q.deviation_s;
        h.var_s = b;
        h.cov = b / x;
        h.var_beat = (a + b) / (x * x) + kBeatDrift * kBeatDrift * beat_s * beat_s;
        h.start = place;
        h.alike = 0.5f;
        h.spread = 0.02f;
        h.gap.fill(-1.0f);
        h.gap[static_cast<std::size_t>(place % table.places_a_beat)] = static_cast<float>(std::log(x));
        const double log_density = std::log(rate_ * beat_s / spb);
        const double octaves = std::log2(60.0 / beat_s / 110.0);
        double silence = 0.0;
        for (int i = 1; i < steps; ++i) {
          silence += log_of_empty(logit(h, (place + i) % table.bar(), log_density, octaves));
        }
        const double struck = log_of_struck(logit(h, next, log_density, octaves));
        visit(h, place, true, from_loudness, 0.0);
        for (int i = 1; i < steps; ++i) visit(h, (place + i) % table.bar(), false, 0.0, 0.0);
        visit(h, next, true, loudness, 0.0);
        const double loud = log_normal(loudness - q.velocity_mean, q.velocity_deviation * q.velocity_deviation) +
                            log_normal(from_loudness - p.velocity_mean, p.velocity_deviation * p.velocity_deviation);
        // d(log2 bpm)/d(s), so that the prior over tempo is one over the second onset's time.
        const double jacobian = -std::log(0.6931 * beat_s * x);
        h.log_weight = before + table.log_share + p.log_start + jacobian + silence + struck + loud;
        add(h);
      }
    }
  }
}

void BeatFilter::visit(Hypothesis& h, int place, bool struck, double loudness, double deviation_s) const {
  const int bar = tables_[static_cast<std::size_t>(h.table)].bar();
  const auto at = static_cast<std::size_t>(place);
  const int bars = h.places_heard / bar;
  const float pace = 1.0f / static_cast<float>(std::min(bars + 1, kBarsKept));
  if (bars > 0) {
    const bool was = h.struck >> place & 1u;
    if (was || struck) h.alike += kPaceOfBars * ((was && struck ? 1.0f : 0.0f) - h.alike);
  }
  h.often[at] += pace * ((struck ? 1.0f : 0.0f) - h.often[at]);
  h.loud[at] += pace * (static_cast<float>(struck ? loudness : 0.0) - h.loud[at]);
  if (struck) {
    h.struck |= 1u << place;
    h.off_grid -= kPaceOfOnsets * h.off_grid;
    h.spread += kPaceOfOnsets * (static_cast<float>(std::abs(deviation_s)) - h.spread);
  } else {
    h.struck &= ~(1u << place);
  }
  h.places_heard = std::min(h.places_heard + 1, 1 << 20);
}

void BeatFilter::keep_best() {
  if (held_.share > 0.0) {
    for (Hypothesis& h : grown_) {
      const Meter one{h.s - h.beat_s * h.place / tables_[static_cast<std::size_t>(h.table)].places_a_beat, h.beat_s,
                      1.0};
      if (is_near(one, held_, beats_between(one, held_))) h.score += kHeldScore;
    }
  }
  order_.resize(grown_.size());
  for (std::size_t i = 0; i < order_.size(); ++i) order_[i] = i;
  const auto better = [this](std::size_t a, std::size_t b) { return grown_[a].score > grown_[b].score; };
  const std::size_t most = std::min(order_.size(), kMost * 2);
  std::partial_sort(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(most), order_.end(), better);
  count_ = 0;
  for (std::size_t i = 0; i < most && count_ < kMost; ++i) {
    const Hypothesis& h = grown_[order_[i]];
    if (count_ > 0 && h.score < kept_[0].score + kLeastScore) break;
    bool merged = false;  // the likelier stands for both
    for (std::size_t k = 0; k < count_ && !merged; ++k) {
      const Hypothesis& other = kept_[k];
      merged = other.table == h.table && other.place == h.place && std::abs(other.s - h.s) < 0.012 &&
               std::abs(other.beat_s - h.beat_s) < 0.008 * h.beat_s;
    }
    if (!merged) kept_[count_++] = h;
  }
  double top = -1e300;
  for (std::size_t k = 0; k < count_; ++k) top = std::max(top, kept_[k].log_weight);
  for (std::size_t k = 0; k < count_; ++k) kept_[k].log_weight = kForget * (kept_[k].log_weight - top);
}

Meter BeatFilter::reading(std::size_t i) const {
  const Hypothesis& h = kept_[i];
  const int places = tables_[static_cast<std::size_t>(h.table)].places_a_beat;
  return {h.s - h.beat_s * h.place / places, h.beat_s, 1.0};
}

// How many beats b's bar line is after a's, at the last onset.
double BeatFilter::beats_between(const Meter& a, const Meter& b) const {
  const double at_s = recent_s_[(heard_ - 1) % recent_s_.size()];
  return (at_s - a.bar_s) / a.beat_s - (at_s - b.bar_s) / b.beat_s;
}

bool BeatFilter::is_near(const Meter& a, const Meter& b, double apart) const {
  return std::abs(std::log(a.beat_s / b.beat_s)) <= (counted_ ? kNearTempoAfterCount : kNearTempo) &&
         std::abs(apart - std::round(apart)) <= (counted_ ? kNearBeatAfterCount : kNearBeat);
}

Meter BeatFilter::best() const { return best_; }

Meter BeatFilter::near(double bar_s, double beat_s) const {
  const Meter given{bar_s, beat_s, 1.0};
  Meter found;
  double all = 0.0, of = 0.0, best_score = -1e300;
  for (std::size_t k = 0; k < count_; ++k) {
    const double belief = k < judged_ ? kept_[k].belief : 0.0;
    all += belief;
    const Meter one = reading(k);
    const double apart = beats_between(one, given);
    if (!is_near(one, given, apart)) continue;
    const double beats = std::round(apart);
    of += belief;
    if (kept_[k].score > best_score) {
      best_score = kept_[k].score;
      found = {one.bar_s + beats * one.beat_s, one.beat_s, 1.0};
    }
  }
  if (all > 0.0 && found.share > 0.0) found.share = std::max(of / all, 1e-6);
  return found;
}

}  // namespace sideman
