#include "groove_buffer.hpp"

#include <algorithm>

#include "checked.hpp"
#include "timeline.hpp"

namespace sideman {
namespace {

GridPlace checked_place(double beat) { return quantise(checked("beat", beat, -kFarthestBeat, kFarthestBeat)); }

}  // namespace

GrooveBuffer::GrooveBuffer(int loop_steps, GrooveMode mode)
    : loop_steps_(static_cast<int>(checked("loop_steps", loop_steps, 1, kMostSteps))), mode_(mode) {}

void GrooveBuffer::strike(double beat, double velocity) {
  const GridPlace place = checked_place(beat);
  checked("velocity", velocity, 0.0, 1.0);
  advance(beat);

  const std::int64_t pass = pass_of(place.step);
  if (mode_ == GrooveMode::replace && pass != onset_pass_) {
    const std::int64_t last_of_pass = (pass + 1) * loop_steps_ - 1;
    clear_older(std::max(pass * loop_steps_, first_step_), std::min(playhead_step_, last_of_pass));
  }
  onset_pass_ = std::max(onset_pass_, pass);

  Cell& cell = cell_of(place.step);
  const auto loudness = static_cast<float>(velocity);
  if (cell.hit && (cell.struck_step > place.step || cell.velocity >= loudness)) return;
  cell = {true, loudness, place.offset, place.step};
  ++version_;
}

void GrooveBuffer::advance(double beat) {
  const std::int64_t step = checked_place(beat).step;
  if (step <= playhead_step_) return;
  const std::int64_t before = playhead_step_;
  playhead_step_ = step;
  if (before == kNever) first_step_ = step;
  if (mode_ != GrooveMode::replace || onset_pass_ == kNever || before == kNever) return;
  const std::int64_t last_of_onset_pass = (onset_pass_ + 1) * loop_steps_ - 1;
  clear_older(before + 1, std::min(step, last_of_onset_pass));
}

void GrooveBuffer::locate(double beat) {
  playhead_step_ = checked_place(beat).step;
  first_step_ = playhead_step_;
  onset_pass_ = kNever;
  for (Cell& cell : cells_) cell.struck_step = kNever;
}

void GrooveBuffer::clear() {
  if (std::any_of(cells_.begin(), cells_.end(), [](const Cell& cell) { return cell.hit; })) ++version_;
  cells_.fill({});
}

void GrooveBuffer::write_groove(float* out) const {
  for (int step = 0; step < loop_steps_; ++step, out += 3) {
    const Cell& cell = cells_[static_cast<std::size_t>(step)];
    out[0] = cell.hit ? 1.0F : 0.0F;
    out[1] = cell.velocity;
    out[2] = cell.offset;
  }
}

GrooveBuffer::Cell& GrooveBuffer::cell_of(std::int64_t step) {
  return cells_[static_cast<std::size_t>(step - pass_of(step) * loop_steps_)];
}

std::int64_t GrooveBuffer::pass_of(std::int64_t step) const {
  return (step >= 0 ? step : step - loop_steps_ + 1) / loop_steps_;
}

void GrooveBuffer::clear_older(std::int64_t first_step, std::int64_t last_step) {
  for (std::int64_t step = first_step; step <= last_step; ++step) {
    Cell& cell = cell_of(step);
    if (!cell.hit || cell.struck_step >= step) continue;
    cell = {};
    ++version_;
  }
}

}  // namespace sideman
