// The scheduler's state as bytes, field by field and the same way in both directions. What would be used as an index is
// held against its range when it is read, for the bytes may come from a file.
#include <array>
#include <bit>
#include <cstring>
#include <stdexcept>
#include <type_traits>
#include <utility>

#include "scheduler.hpp"

namespace sideman {
namespace {

constexpr std::uint32_t kStateVersion = 2;
constexpr std::uint16_t kAccentNote = 0xFFFE;
constexpr std::uint16_t kPulseNote = 0xFFFF;

void check(bool holds) {
  if (!holds) throw std::invalid_argument("the scheduler's state is broken");
}

class Writer {
 public:
  static constexpr bool kReads = false;
  std::string bytes;

  template <typename T>
  void operator()(T& value) {
    static_assert(std::is_arithmetic_v<T>);
    const auto raw = std::bit_cast<std::array<char, sizeof(T)>>(value);
    bytes.append(raw.data(), raw.size());
  }
  void pattern(Pattern& pattern) {
    const std::string own = pattern.to_bytes();
    auto size = static_cast<std::uint32_t>(own.size());
    (*this)(size);
    bytes += own;
  }
};

class Reader {
 public:
  static constexpr bool kReads = true;

  explicit Reader(std::string_view bytes) : bytes_(bytes) {}
  bool at_end() const { return bytes_.empty(); }

  template <typename T>
  void operator()(T& value) {
    static_assert(std::is_arithmetic_v<T>);
    std::array<char, sizeof(T)> raw;
    std::memcpy(raw.data(), taken(sizeof(T)).data(), sizeof(T));
    if constexpr (std::is_same_v<T, bool>) {
      check(raw[0] == 0 || raw[0] == 1);
    }
    value = std::bit_cast<T>(raw);
    if constexpr (std::is_floating_point_v<T>) check(value == value);
  }
  void pattern(Pattern& pattern) {
    std::uint32_t size = 0;
    (*this)(size);
    pattern = Pattern::from_bytes(taken(size).data(), size);
  }

 private:
  std::string_view taken(std::size_t size) {
    check(bytes_.size() >= size);
    const std::string_view front = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return front;
  }

  std::string_view bytes_;
};

template <typename Archive>
void archive_bars(Archive& archive, Bars& bars) {
  archive(bars.beats_per_bar);
  archive(bars.origin_beats);
  archive(bars.origin_number);
  archive(bars.pulse_beats);
}

template <typename Archive>
void archive_line(Archive& archive, Timeline& line) {
  double bpm = line.bpm(), origin_beats = line.origin_beats();
  std::int64_t origin_ns = line.origin_ns();
  std::uint32_t generation = line.generation();
  Bars before = line.bar_lines().before(), bars = line.bar_lines().bars();
  archive(bpm);
  archive(origin_beats);
  archive(origin_ns);
  archive(generation);
  archive_bars(archive, before);
  archive_bars(archive, bars);
  if constexpr (Archive::kReads) {
    line = Timeline(bpm, origin_beats, origin_ns, BarLines::after(before, bars), generation);
  }
}

template <typename Archive>
void archive_settings(Archive& archive, VoiceSettings& settings) {
  archive(settings.channel);
  check(settings.channel < 16);
  archive(settings.muted);
  archive(settings.level);
  for (std::uint8_t& pitch : settings.pitches) {
    archive(pitch);
    check(pitch < 128 || pitch == kPatternPitch);
  }
  for (bool& muted : settings.drum_muted) archive(muted);
  for (bool& solo : settings.drum_solo) archive(solo);
  Shaping& shaping = settings.shaping;
  archive(shaping.velocity_low);
  archive(shaping.velocity_high);
  archive(shaping.velocity_bias);
  archive(shaping.velocity_invert);
  for (double& scale : shaping.velocity_scales) archive(scale);
  archive(shaping.offset_range);
  archive(shaping.offset_bias_steps);
  archive(shaping.offset_invert);
  archive(shaping.quantise);
  archive(shaping.swing);
  archive(shaping.swing_steps);
  archive(shaping.feel_ms);
  archive(shaping.feel_seed);
}

template <typename Archive>
void archive_segment(Archive& archive, Segment& segment) {
  archive(segment.begin_beat);
  archive(segment.end_beat);
  archive(segment.decided_beat);
  archive(segment.anchor_beat);
  archive(segment.resume_beat);
  archive(segment.serial);
  archive(segment.loops);
  archive(segment.interjected);
}

}  // namespace

template <typename Archive>
void Scheduler::archive(Archive& archive) {
  std::uint32_t version = kStateVersion;
  archive(version);
  if (version != kStateVersion) throw std::invalid_argument("the scheduler's state is of another version");
  archive_line(archive, timeline_);
  archive(playing_);
  clock_out_.each_field(archive);
  archive(cursor_);
  archive(start_beat_);
  click_.each_field(archive);
  archive(last_to_ns_);
  archive(last_due_ns_);
  archive(earliest_off_ns_);
  archive(next_serial_);

  for (std::size_t voice = 0; voice < kVoices; ++voice) {
    Voice& own = voices_[voice];
    archive(own.closing);
    for (Stroke& stroke : own.strokes) {
      archive(stroke.due_ns);
      archive(stroke.serial);
    }
    archive_settings(archive, own.settings);
    archive_settings(archive, own.coming_settings);
    archive(own.coming_beat);
    for (std::size_t index = 0; index < Segments::kCapacity; ++index) {
      Segment& segment = own.segments[index];
      archive(segment.used);
      if (!segment.used) continue;
      archive_segment(archive, segment);
      archive.pattern(patterns_[voice][index]);
    }
  }

  strokes_.each_field(archive);
  check(strokes_.is_sound());

  auto sounding = static_cast<std::uint32_t>(sounding_count_);
  archive(sounding);
  check(sounding <= sounding_.size());
  sounding_count_ = sounding;
  for (std::size_t i = 0; i < sounding_count_; ++i) {
    Sounding& note = sounding_[i];
    archive(note.off_beat);
    archive(note.on_ns);
    archive(note.off_ns);
    archive(note.pattern);
    archive(note.channel);
    archive(note.pitch);
    archive(note.sound);
    archive(note.voice);
    check(note.channel < 16 && note.pitch < 128 && note.voice < kVoices);
  }

  auto waiting = static_cast<std::uint32_t>(candidate_count_);
  archive(waiting);
  check(waiting <= candidates_.size());
  candidate_count_ = waiting;
  for (std::size_t i = 0; i < candidate_count_; ++i) {
    Candidate& candidate = candidates_[i];
    archive(candidate.beat);
    archive(candidate.grid_beat);
    archive(candidate.serial);
    archive(candidate.voice);
    archive(candidate.segment);
    check(candidate.voice < kVoices && candidate.segment < Segments::kCapacity);
    const auto notes = patterns_[candidate.voice][candidate.segment].notes();
    std::uint16_t number = 0;
    if constexpr (!Archive::kReads) {
      const bool is_click = candidate.voice == kClickVoice;
      number = is_click ? (candidate.note == &kClickAccent ? kAccentNote : kPulseNote)
                        : static_cast<std::uint16_t>(candidate.note - notes.data());
    }
    archive(number);
    if constexpr (Archive::kReads) {
      const bool is_click = number >= kAccentNote;
      check(is_click == (candidate.voice == kClickVoice) && (is_click || number < notes.size()));
      candidate.note = is_click ? (number == kAccentNote ? &kClickAccent : &kClickPulse) : &notes[number];
    }
  }
}

std::string Scheduler::state() const {
  Writer writer;
  const_cast<Scheduler*>(this)->archive(writer);  // one description for both directions; a writer changes nothing
  return std::move(writer.bytes);
}

void Scheduler::read_state(std::string_view bytes) {
  Reader reader(bytes);
  for (Voice& voice : voices_) {
    for (std::size_t index = 0; index < Segments::kCapacity; ++index) voice.segments[index] = {};
  }
  archive(reader);
  check(reader.at_end());
}

}  // namespace sideman
