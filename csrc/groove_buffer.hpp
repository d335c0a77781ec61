#pragma once

#include <array>
#include <cstdint>

#include "grid.hpp"

namespace sideman {

// What happens to the last pass when the player plays on: it gives way cell by cell, or stays and is added to, or is
// added to and fades where it is not played again.
enum class GrooveMode : std::uint8_t { replace, overdub, adaptive };

// The player's last loop on the sixteenth grid, as one line of hits with velocities and offsets.
//
// A cell is entered when the playhead reaches step - 0.5, so an early hit belongs to the step it anticipates. In
// replace mode an entered cell is cleared; the clears of a pass are held back until the pass's first onset, so a pass
// in which nothing is played keeps the groove. In adaptive mode a cell that was not struck for a whole loop loses a
// third of its velocity when it is entered, and is gone below 0.1; a stroke of a later pass takes the cell's place.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock), when the arguments are valid.
class GrooveBuffer {
 public:
  static constexpr int kMostSteps = 64;
  static constexpr int kMostForgetLoops = 1024;
  static constexpr float kAdaptiveKeeps = 2.0F / 3.0F;
  static constexpr float kAdaptiveLeast = 0.1F;

  // Throws std::invalid_argument when loop_steps is outside 1..64.
  explicit GrooveBuffer(int loop_steps = kLoopSteps, GrooveMode mode = GrooveMode::replace);

  // Puts an onset into its cell and moves the playhead there. Of two in a cell the louder stays, with its offset; an
  // onset older than what its cell holds is ignored. Throws std::invalid_argument when velocity is outside 0..1 or
  // beat outside -1e9..1e9.
  void strike(double beat, double velocity);

  // Moves the playhead forward to beat; a beat behind it changes nothing. Throws as strike() does.
  void advance(double beat);

  // Sets the playhead to beat, forward or back, and keeps the groove: for a transport that starts or is located anew.
  // Throws as strike() does.
  void locate(double beat);

  // Puts a groove of loop_steps (hit, velocity, offset) into the cells, in place of what they held, and the playhead
  // at beat. Throws std::invalid_argument when a velocity is outside 0..1 or an offset outside -0.5..0.5, and as
  // strike() does.
  void load(const float* groove, double beat);

  // Empties every cell.
  void clear();

  // Writes (loop_steps, 3) floats: hit 0 or 1, velocity 0..1, offset -0.5..0.5 of a step.
  void write_groove(float* out) const;

  GrooveMode mode() const { return mode_; }
  void set_mode(GrooveMode mode) { mode_ = mode; }
  // After how many whole loops without a stroke a cell is emptied, in every mode; 0 is never.
  int forget_loops() const { return forget_loops_; }
  // Throws std::invalid_argument when loops is outside 0..1024.
  void set_forget_loops(int loops);
  int loop_steps() const { return loop_steps_; }
  // Moves whenever the content has changed.
  std::uint64_t version() const { return version_; }

 private:
  static constexpr std::int64_t kNever = INT64_MIN;
  struct Cell {
    bool hit = false;
    float velocity = 0.0F;
    float offset = 0.0F;
    std::int64_t struck_step = kNever;  // absolute, not wrapped
    std::int64_t fresh_step = 0;        // where its age begins: at its last stroke, or where the playhead was set
  };

  Cell& cell_of(std::int64_t step);
  std::int64_t pass_of(std::int64_t step) const;
  void begin_at_playhead();
  void age(std::int64_t from_step, std::int64_t to_step);
  void clear_older(std::int64_t first_step, std::int64_t last_step);

  int loop_steps_;
  GrooveMode mode_;
  int forget_loops_ = 0;
  std::array<Cell, kMostSteps> cells_{};
  std::int64_t playhead_step_ = kNever;
  std::int64_t first_step_ = kNever;  // where the playhead was set last; cells before it were never entered
  std::int64_t onset_pass_ = kNever;  // the latest pass with an onset in it
  std::uint64_t version_ = 0;
};

}  // namespace sideman
