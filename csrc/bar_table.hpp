#pragma once

#include <array>

namespace sideman {

// How onsets lie at one place of the bar, as learned from human playing (models/beat_prior.py). `onset_...` give the
// logit that something is struck there: a bias, times the log of the onsets a place at the present rate, times the
// octaves from 110 bpm, and what is added when the same place one bar ago was empty or struck. Velocities are in
// standard deviations from the player's own mean. Late: how far after the place it is struck, in seconds, and the
// deviation of that.
struct TablePlace {
  double onset_bias;
  double onset_density;
  double onset_octaves;
  double onset_was_empty;
  double onset_was_struck;
  double log_start;  // of being the place of the first onset
  double velocity_mean;
  double velocity_deviation;
  double late_s;
  double deviation_s;
};

// A bar of four beats, cut into sixteenths or into triplets.
struct BarTable {
  static constexpr int kMostPlaces = 16;

  int places_a_beat;  // 4 or 3
  double log_share;   // of the players who play so
  std::array<TablePlace, kMostPlaces> places;

  int bar() const { return 4 * places_a_beat; }
  const TablePlace& at(int place) const { return places[static_cast<std::size_t>(place)]; }
};

// Before anything else is known: log2 bpm is normal about mean + slope * log2(onsets a second).
struct TempoPrior {
  double mean;
  double slope;
  double deviation;
};

}  // namespace sideman
