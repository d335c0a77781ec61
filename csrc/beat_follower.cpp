#include "beat_follower.hpp"

#include <algorithm>
#include <cmath>

#include "checked.hpp"

namespace sideman {
namespace {

// Chosen by simulation over steps and ramps of tempo with 0 to 3 ms of jitter: tests/bench has the figures.
constexpr double kBandwidthHz = 0.12;
constexpr double kTrustPairs = 2.0;          // in the tempo before a change
constexpr double kFirstTrustPairs = 0.5;     // in the tempo that is expected
constexpr double kAllowedDeviations = 0.75;  // what each error may have before it adds to the sum
constexpr double kMostDeviations = 3.0;      // what one error may add: one late tick is no change of tempo
constexpr double kChangeSum = 8.0;
constexpr double kFirstJitterNs = 1e6;
constexpr double kLeastJitterNs = 3e5;  // half a short audio period, to which masters round their ticks
constexpr double kJitterPairs = 48.0;
constexpr std::size_t kWarmPairs = 8;
constexpr int kFarPairs = 2;                            // one that is 20 ms off was held up on its way
constexpr double kSlowestBpm = 0.1, kFastestBpm = 1e5;  // what a tempo is taken for, that nobody follows
constexpr double kOtherTempo = 1.3;  // farther from what is expected, the first two pairs tell the tempo

ClockMap map_at(double bpm, double pairs_of_trust) { return ClockMap(bpm / 60.0, kBandwidthHz, pairs_of_trust); }

}  // namespace

BeatFollower::BeatFollower(double bpm)
    : map_(map_at(checked("bpm", bpm, kLowestBpm, kHighestBpm), kFirstTrustPairs)), jitter_ns_(kFirstJitterNs) {}

void BeatFollower::observe(std::int64_t mono_ns, double beat) {
  if (!std::isfinite(beat)) return;
  if (count_ > 0 && mono_ns <= kept(0).mono_ns) return;
  kept_[count_++ % kKept] = {mono_ns, beat};
  if (count_ <= 2) {
    begin(mono_ns, beat);
    return;
  }
  const double ns_per_beat = 1e9 / map_.units_per_second();
  const double predicted = map_.foreign_at(mono_ns);
  const double error_ns = (beat - predicted) * ns_per_beat;
  const double deviations = std::clamp(error_ns / jitter_ns_, -kMostDeviations, kMostDeviations);
  early_.add(deviations);
  late_.add(-deviations);
  const Drift& drift = early_.sum > late_.sum ? early_ : late_;
  far_pairs_ = std::abs(error_ns) > static_cast<double>(ClockMap::kLargestErrorNs) ? far_pairs_ + 1 : 0;
  if (far_pairs_ == kFarPairs) {
    begin_where_it_changed(kFarPairs, true);
  } else if (count_ > kWarmPairs && drift.sum > kChangeSum) {
    begin_where_it_changed(drift.pairs, false);
  } else {
    map_.update(mono_ns, predicted + deviations * jitter_ns_ / ns_per_beat);
  }
  const double seen_ns = std::min(std::abs(error_ns), kMostDeviations * jitter_ns_);
  jitter_ns_ = std::max(kLeastJitterNs, std::sqrt(jitter_ns_ * jitter_ns_ +
                                                  (seen_ns * seen_ns - jitter_ns_ * jitter_ns_) / kJitterPairs));
}

std::optional<Timeline> BeatFollower::line() const {
  const double tempo = bpm();
  if (count_ < 2 || tempo < kLowestBpm || tempo > kHighestBpm) return std::nullopt;
  const std::int64_t at_ns = kept(0).mono_ns;
  const double beat = map_.foreign_at(at_ns);
  if (std::abs(beat) > kFarthestBeat) return std::nullopt;
  return Timeline(tempo, beat, at_ns);
}

void BeatFollower::reset() {
  map_ = map_at(std::clamp(bpm(), kLowestBpm, kHighestBpm), kFirstTrustPairs);
  count_ = 0;
  jitter_ns_ = kFirstJitterNs;
  early_ = late_ = {};
}

// The first two pairs: where the tempo between them is quite another one, it is the one that is begun with.
void BeatFollower::begin(std::int64_t mono_ns, double beat) {
  if (count_ == 2) {
    const Pair& first = kept(1);
    const double bpm_between = (beat - first.beat) * 60e9 / static_cast<double>(mono_ns - first.mono_ns);
    const double ratio = bpm_between / bpm();
    if (ratio > kOtherTempo || ratio < 1.0 / kOtherTempo) {
      map_ = map_at(std::clamp(bpm_between, kSlowestBpm, kFastestBpm), kTrustPairs);
      map_.update(first.mono_ns, first.beat);
    }
  }
  map_.update(mono_ns, beat);
}

void BeatFollower::begin_where_it_changed(std::size_t pairs, bool another_tempo) {
  const std::size_t since = std::min({pairs, kKept - 1, count_ - 1});
  const Pair& before = kept(since);
  const double bpm_since = (kept(0).beat - before.beat) * 60e9 / static_cast<double>(kept(0).mono_ns - before.mono_ns);
  ClockMap anew = map_at(another_tempo ? std::clamp(bpm_since, kSlowestBpm, kFastestBpm) : bpm(), kTrustPairs);
  anew.update(before.mono_ns, another_tempo ? before.beat : map_.foreign_at(before.mono_ns));
  for (std::size_t ago = since; ago-- > 0;) anew.update(kept(ago).mono_ns, kept(ago).beat);
  map_ = anew;
  early_ = late_ = {};
  far_pairs_ = 0;
  ++changes_;
}

void BeatFollower::Drift::add(double deviations) {
  sum = std::max(0.0, sum + deviations - kAllowedDeviations);
  pairs = sum > 0.0 ? pairs + 1 : 0;
}

}  // namespace sideman
