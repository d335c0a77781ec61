#pragma once

#include <array>
#include <vector>

namespace sideman {

// Tells among several readings of one rhythm which is the likeliest: a network of one hidden layer, whose answers are
// to be compared with each other alone. Where the beat lies is a matter of style more than of probability of onsets,
// so that it is learned (models/beat_prior.py).
class MeterNetwork {
 public:
  static constexpr int kFeatures = 125;
  static constexpr int kMostHidden = 64;

  // weights: kFeatures rows of `hidden`; bias and out: `hidden`; straight: kFeatures, past the hidden layer.
  // Throws std::invalid_argument when the sizes do not agree or hidden is outside 1..64.
  MeterNetwork(std::vector<float> weights, std::vector<float> bias, std::vector<float> out,
               std::vector<float> straight);

  // Thread: any.  Real-time: yes (no allocation, no lock).
  float score(const std::array<float, kFeatures>& features) const;

 private:
  std::vector<float> weights_, bias_, out_, straight_;
};

}  // namespace sideman
