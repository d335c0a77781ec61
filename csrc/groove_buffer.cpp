#include "groove_buffer.hpp"

#include <algorithm>
#include <cmath>

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
  if (cell.hit && cell.struck_step > place.step) return;
  const auto loudness = static_cast<float>(velocity);
  const bool stays = cell.velocity >= loudness && (mode_ != GrooveMode::adaptive || cell.struck_step == place.step);
  if (cell.hit && stays) {
    cell.struck_step = place.step;
    cell.fresh_step = place.step;
    return;
  }
  const Cell struck{true, loudness, place.offset, place.step, place.step};
  if (!cell.hit || cell.velocity != struck.velocity || cell.offset != struck.offset) ++version_;
  cell = struck;
}

void GrooveBuffer::advance(double beat) {
  const std::int64_t step = checked_place(beat).step;
  if (step <= playhead_step_) return;
  const std::int64_t before = playhead_step_;
  playhead_step_ = step;
  if (before == kNever) {
    begin_at_playhead();
    return;
  }
  age(before, step);
  if (mode_ != GrooveMode::replace || onset_pass_ == kNever) return;
  const std::int64_t last_of_onset_pass = (onset_pass_ + 1) * loop_steps_ - 1;
  clear_older(before + 1, std::min(step, last_of_onset_pass));
}

void GrooveBuffer::locate(double beat) {
  playhead_step_ = checked_place(beat).step;
  begin_at_playhead();
}

void GrooveBuffer::load(const float* groove, double beat) {
  std::array<Cell, kMostSteps> cells{};
  for (int step = 0; step < loop_steps_; ++step, groove += 3) {
    if (groove[0] <= 0.5F) continue;
    Cell& cell = cells[static_cast<std::size_t>(step)];
    cell.hit = true;
    cell.velocity = static_cast<float>(checked("velocity", static_cast<double>(groove[1]), 0.0, 1.0));
    cell.offset = static_cast<float>(checked("offset", static_cast<double>(groove[2]), -0.5, 0.5));
  }
  const std::int64_t step = checked_place(beat).step;
  cells_ = cells;
  playhead_step_ = step;
  begin_at_playhead();
  ++version_;
}

void GrooveBuffer::clear() {
  if (std::any_of(cells_.begin(), cells_.end(), [](const Cell& cell) { return cell.hit; })) ++version_;
  cells_.fill({});
}

void GrooveBuffer::set_forget_loops(int loops) {
  forget_loops_ = static_cast<int>(checked("forget_loops", loops, 0, kMostForgetLoops));
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

// The cells as if each had been struck when the playhead was last in it, but of no pass that is played on.
void GrooveBuffer::begin_at_playhead() {
  first_step_ = playhead_step_;
  onset_pass_ = kNever;
  for (std::int64_t step = 0; step < loop_steps_; ++step) {
    Cell& cell = cells_[static_cast<std::size_t>(step)];
    cell.struck_step = kNever;
    cell.fresh_step = step + pass_of(playhead_step_ - step) * loop_steps_;
  }
}

// Fades and forgets what grew old while the playhead went from one step to another, whole loops at once.
void GrooveBuffer::age(std::int64_t from_step, std::int64_t to_step) {
  if (mode_ != GrooveMode::adaptive && forget_loops_ == 0) return;
  for (std::size_t i = 0; i < static_cast<std::size_t>(loop_steps_); ++i) {
    Cell& cell = cells_[i];
    if (!cell.hit) continue;
    const auto missed_loops = [&](std::int64_t step) {
      return std::max(pass_of(step - cell.fresh_step) - 1, std::int64_t{0});
    };
    const std::int64_t missed = missed_loops(to_step) - missed_loops(from_step);
    if (mode_ == GrooveMode::adaptive && missed > 0) {
      cell.velocity *= std::pow(kAdaptiveKeeps, static_cast<float>(missed));
      ++version_;
      if (cell.velocity < kAdaptiveLeast) cell = {};
    }
    // A cell's loop is over when the playhead leaves the cell.
    if (cell.hit && forget_loops_ > 0 && pass_of(to_step - 1 - cell.fresh_step) >= forget_loops_) {
      cell = {};
      ++version_;
    }
  }
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
