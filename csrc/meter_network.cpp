#include "meter_network.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>

namespace sideman {

MeterNetwork::MeterNetwork(std::vector<float> weights, std::vector<float> bias, std::vector<float> out,
                           std::vector<float> straight)
    : weights_(std::move(weights)), bias_(std::move(bias)), out_(std::move(out)), straight_(std::move(straight)) {
  const std::size_t hidden = bias_.size();
  if (hidden < 1 || hidden > kMostHidden || out_.size() != hidden || weights_.size() != kFeatures * hidden ||
      straight_.size() != kFeatures) {
    throw std::invalid_argument("a meter network has 125 features and 1 to 64 hidden units");
  }
}

float MeterNetwork::score(const std::array<float, kFeatures>& features) const {
  std::array<float, kMostHidden> sum{};
  const std::size_t hidden = bias_.size();
  for (std::size_t i = 0; i < hidden; ++i) sum[i] = bias_[i];
  float answer = 0.0f;
  for (std::size_t f = 0; f < kFeatures; ++f) {
    const float x = features[f];
    if (x == 0.0f) continue;  // about half of them: a hypothesis has sixteenths or triplets
    const float* row = weights_.data() + f * hidden;
    for (std::size_t i = 0; i < hidden; ++i) sum[i] += x * row[i];
    answer += x * straight_[f];
  }
  for (std::size_t i = 0; i < hidden; ++i) answer += out_[i] * std::tanh(sum[i]);
  return answer;
}

}  // namespace sideman
