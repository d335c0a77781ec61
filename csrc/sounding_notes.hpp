#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>

#include "event.hpp"

namespace sideman {

// The notes that sound on a MIDI port, so that whoever leaves it can end them.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock).
class SoundingNotes {
 public:
  // Whether it is a note-off for a note that does not sound: one left over from a note that came too late.
  bool is_stray(const Event& event) const { return is_note_off(event) && !notes_.test(note_of(event)); }

  // Takes in what was sent.
  void follow(const Event& event) {
    const std::size_t channel = event.status & 0x0F;
    if (event.is_note_on()) {
      notes_.set(note_of(event));
      used_channels_.set(channel);
    } else if (is_note_off(event)) {
      notes_.reset(note_of(event));
    } else if ((event.status & 0xF0) == kControlChange && event.data1 == kAllNotesOff) {
      for (std::size_t pitch = 0; pitch < 128; ++pitch) notes_.reset(channel * 128 + pitch);
    }
  }

  // Takes in those of another port.
  void add(const SoundingNotes& other) {
    notes_ |= other.notes_;
    used_channels_ |= other.used_channels_;
  }

  // Writes what ends them, write(status, data1, data2), and CC 123 on each channel that was ever used; which channels
  // those are is forgotten unless it is to be kept.
  template <typename Write>
  void end_all(Write&& write, bool keep_channels = false) {
    for (std::size_t channel = 0; channel < 16; ++channel) {
      if (!used_channels_.test(channel)) continue;
      for (std::size_t pitch = 0; pitch < 128; ++pitch) {
        if (notes_.test(channel * 128 + pitch)) write(0x80 | channel, pitch, std::size_t{0});
      }
      write(kControlChange | channel, std::size_t{kAllNotesOff}, std::size_t{0});
    }
    notes_.reset();
    if (!keep_channels) used_channels_.reset();
  }

 private:
  static std::size_t note_of(const Event& event) { return (event.status & 0x0F) * 128u + (event.data1 & 0x7F); }
  static bool is_note_off(const Event& event) {
    return !event.is_note_on() && ((event.status & 0xF0) == 0x80 || (event.status & 0xF0) == 0x90);
  }

  std::bitset<16 * 128> notes_;
  std::bitset<16> used_channels_;
};

}  // namespace sideman
