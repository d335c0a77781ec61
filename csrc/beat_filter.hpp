#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "bar_table.hpp"
#include "meter_network.hpp"

namespace sideman {

// A reading of what was played: a bar line and the length of a beat, in seconds. share: how much of all that is
// believed agrees with it, 0..1; 0 when there is nothing.
struct Meter {
  double bar_s = 0.0;
  double beat_s = 0.0;
  double share = 0.0;
};

// Tempo, beat and bar of a player, from the times and velocities of what is struck.
//
// Many hypotheses at once (A. T. Cemgil and B. Kappen, "Monte Carlo methods for tempo tracking and rhythm
// quantization", 2003). Each says on which place of the bar the last onset was, with a Kalman filter over the time of
// that place and the length of a beat. A new onset lies on one of the places near it, or off the grid; what is passed
// over in silence counts too. Those that say the same are merged, and the likeliest are kept. Which of these has the
// beat right, and not its half or its double or the off-beat, a network judges by what each gathered of the last bars.
// Thread: all methods from one thread.  Real-time: no lock, no allocation after the constructor.
class BeatFilter {
 public:
  static constexpr std::size_t kMost = 320;
  static constexpr std::size_t kJudged = 120;

  BeatFilter(const BarTable& sixteenths, const BarTable& triplets, const TempoPrior& prior, MeterNetwork network);

  // An onset, in order; seconds from any origin, velocity 1..127.
  void strike(double s, double velocity);
  // The player counted a bar: its taps have been struck, and the bar line and the length of a beat are known. Whatever
  // was believed before is forgotten. Until the next reset the tempo stays about the counted one, what begins later has
  // a harder stand, and near is half as far.
  void count_in(double next_s, double beat_s);
  // Hypotheses near this reading are kept, whatever else becomes likelier.
  void hold(double bar_s, double beat_s);
  void reset();

  // The likeliest reading.
  Meter best() const;
  // What is known near a reading: of the hypotheses whose tempo is within 12 % of it and whose beat, at the last onset,
  // within a fifth of a beat of one of its beats, the likeliest. Its bar line is the one given, moved to that beat.
  Meter near(double bar_s, double beat_s) const;

  std::size_t size() const { return count_; }
  // Writes the features of hypothesis i < size() as the network sees them.
  void features(std::size_t i, std::array<float, MeterNetwork::kFeatures>& out) const;
  Meter reading(std::size_t i) const;

 private:
  struct Hypothesis {
    double s;       // of the last onset's place
    double beat_s;  // the length of a beat
    double var_s, cov, var_beat;
    double log_weight;  // of what was played, against the likeliest
    double score;       // with the prior of its tempo
    float belief;       // the network's
    int table;
    int place;
    int places_heard;
    int start;        // the place of the first onset
    unsigned struck;  // what the last visit to each place of the bar was
    // Over the last bars: how often each place is struck, and how loud; what falls off the grid, how far the onsets lie
    // from their places, how alike the bars are.
    std::array<float, BarTable::kMostPlaces> often, loud;
    float off_grid, spread, alike;
    float lean_s;              // how far the last onsets were on one side of where they were awaited
    std::array<float, 4> gap;  // by place of the beat: log of the beats from an onset there to the next
  };

  void extend(const Hypothesis& from, double s, double loudness, bool rested);
  void give_birth(double s, double loudness);
  void add(const Hypothesis& h);
  void visit(Hypothesis& h, int place, bool struck, double loudness, double deviation_s) const;
  static float* fold(const Hypothesis& h, int bar, int period, float* out);
  void keep_best();
  void judge();
  double log_tempo(double beat_s) const;
  double logit(const Hypothesis& h, int place, double log_density, double octaves) const;
  bool is_near(const Meter& a, const Meter& b, double apart) const;
  double beats_between(const Meter& a, const Meter& b) const;

  std::array<BarTable, 2> tables_;
  TempoPrior prior_;
  MeterNetwork network_;
  std::vector<Hypothesis> kept_, grown_;
  std::vector<std::size_t> order_;
  std::size_t count_ = 0;
  std::size_t judged_ = 0;
  bool counted_ = false;
  double counted_beat_s_ = 0.5;
  Meter best_, held_;
  std::array<double, 17> recent_s_{}, recent_loudness_{};
  std::size_t heard_ = 0;
  double rate_ = 1.0;  // onsets a second
  double velocity_mean_ = 0.0, velocity_variance_ = 0.0;
};

}  // namespace sideman
