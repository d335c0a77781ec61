#include "scheduler.hpp"

#include <algorithm>
#include <cmath>

#include "checked.hpp"

namespace sideman {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kShortestQuantumBeats = 0.0625;
constexpr double kShortestSpanBeats = 0.25;
constexpr std::int64_t kShortestNoteNs = 1'000'000;
constexpr double kSameBeat = 1e-9;
constexpr std::uint32_t kOfAnotherPlace = 0xFFFF'FFFF;  // the serial of a stroke before the last start

std::uint8_t wire_velocity(double velocity) {
  return static_cast<std::uint8_t>(std::clamp(std::lround(velocity * 127.0), 1L, 127L));
}

// Drums and click on channel 10 as MIDI counts, the other voices around it.
std::uint8_t default_channel(int voice) {
  if (voice == kDrumVoice || voice == kClickVoice) return 9;
  return static_cast<std::uint8_t>(voice <= 9 ? voice - 1 : voice);
}

}  // namespace

Scheduler::Scheduler() {
  for (int voice = 0; voice < kVoices; ++voice) {
    voices_[static_cast<std::size_t>(voice)].settings.channel = default_channel(voice);
  }
}

void Scheduler::start(const Timeline& timeline, double count_in_beats) {
  check_count_in(count_in_beats);
  stop();
  timeline_ = timeline;
  playing_ = true;
  start_beat_ = timeline.origin_beats() + count_in_beats;
  cursor_ = timeline.origin_beats() - kLargestShiftBeats;
  click_.start(timeline.origin_beats(), start_beat_);
  last_to_ns_ = std::numeric_limits<std::int64_t>::min();
  last_due_ns_ = std::numeric_limits<std::int64_t>::min();
  clock_out_.begin(start_beat_);
  for (Voice& voice : voices_) {
    voice.segments.keep_newest(start_beat_);
    for (Stroke& stroke : voice.strokes) {
      if (stroke.serial != 0) stroke.serial = kOfAnotherPlace;
    }
  }
}

void Scheduler::stop() {
  playing_ = false;
  candidate_count_ = 0;
  clock_out_.stop();
  for (Voice& voice : voices_) {
    voice.segments.drop_interjections();
    voice.closing = true;
    settle(voice);
  }
}

void Scheduler::set_timeline(const Timeline& timeline) {
  if (!playing_) return;
  timeline_ = timeline;
  for (std::size_t i = 0; i < sounding_count_; ++i) {
    sounding_[i].off_ns = off_ns(sounding_[i].off_beat, sounding_[i].on_ns);
  }
}

std::optional<double> Scheduler::submit(int voice_index, const Pattern& pattern, double quantum_beats,
                                        double not_before_beat) {
  check_submission(voice_index, quantum_beats, not_before_beat);
  Segments& segments = voices_[static_cast<std::size_t>(voice_index)].segments;
  double begin = -kInfinity;
  if (playing_) {
    begin = segments.has_pattern() ? earliest_commit(quantum_beats, not_before_beat)
                                   : std::max({cursor_, start_beat_, not_before_beat});
  }
  const std::size_t index = segments.replace_from(begin);
  if (index == Segments::kNoRoom) {
    ++refused_;
    return std::nullopt;
  }
  place(voice_index, index, pattern, pattern.anchor_beat(), pattern.loops());
  return begin;
}

std::optional<double> Scheduler::interject(int voice_index, const Pattern& pattern, double quantum_beats,
                                           double span_beats, double not_before_beat) {
  check_interjection(voice_index, quantum_beats, span_beats, not_before_beat);
  if (!playing_) return std::nullopt;
  Segments& segments = voices_[static_cast<std::size_t>(voice_index)].segments;
  const double begin = earliest_commit(quantum_beats, not_before_beat);
  const std::size_t index = segments.interject(begin, span_beats, pattern.length_beats(), cursor_ + kLargestShiftBeats);
  if (index == Segments::kNoRoom) {
    ++refused_;
    return std::nullopt;
  }
  place(voice_index, index, pattern, begin, false);
  return begin;
}

// The first point of the quantum before which nothing is decided.
double Scheduler::earliest_commit(double quantum_beats, double not_before_beat) const {
  const double earliest = std::max({cursor_ + kLargestShiftBeats, start_beat_, not_before_beat});
  return timeline_.bar_lines().first_point(earliest, quantum_beats);
}

void Scheduler::place(int voice, std::size_t index, const Pattern& pattern, double anchor_beat, bool loops) {
  Segment& segment = voices_[static_cast<std::size_t>(voice)].segments[index];
  segment.anchor_beat = anchor_beat;
  segment.loops = loops;
  segment.serial = next_serial_++;
  patterns_[static_cast<std::size_t>(voice)][index] = pattern;
}

void Scheduler::check_count_in(double count_in_beats) {
  checked("count_in_beats", count_in_beats, 0.0, kLongestCountInBeats);
}

void Scheduler::check_submission(int voice, double quantum_beats, double not_before_beat) {
  checked("voice", voice, 0, kClickVoice - 1);
  checked("quantum_beats", quantum_beats, kShortestQuantumBeats, 1024.0);
  checked("not_before_beat", not_before_beat, -kInfinity, kFarthestBeat);
}

void Scheduler::check_interjection(int voice, double quantum_beats, double span_beats, double not_before_beat) {
  check_submission(voice, quantum_beats, not_before_beat);
  checked("span_beats", span_beats, kShortestSpanBeats, kFarthestBeat);
}

void Scheduler::advance(std::int64_t from_ns, std::int64_t to_ns, EventBatch& out) {
  out.clear();
  close_voices(from_ns, out);
  end_clock(from_ns, out);
  if (playing_) {
    const Gap gap = enter_window(from_ns);
    end_clock(from_ns, out);
    const double end_beat = timeline_.beat_at(to_ns);
    if (end_beat > cursor_) {
      collect(end_beat, gap);
      sound_until(end_beat, gap, out);
      cursor_ = end_beat;
      forget_past_patterns();
      for (Voice& voice : voices_) {
        if (voice.coming_beat <= cursor_ - kLatestShiftBeats) settle(voice);  // no earlier note waits any more
      }
    }
    close_due(std::numeric_limits<std::int64_t>::max(), cursor_, out);
  }
  last_to_ns_ = std::max(last_to_ns_, to_ns);
}

// Skips what is long past: after a start in the past, a gap between two windows, or a line that leaps ahead.
Scheduler::Gap Scheduler::enter_window(std::int64_t from_ns) {
  const bool started = last_to_ns_ == std::numeric_limits<std::int64_t>::min();
  const bool late = from_ns > last_to_ns_;
  const bool gap = late || timeline_.beat_at(from_ns) > cursor_ + kLongestLeapBeats;
  earliest_off_ns_ = gap ? from_ns : std::numeric_limits<std::int64_t>::min();
  if (!gap) return Gap::none;
  const double left_beat = cursor_;
  cursor_ = std::max(cursor_, timeline_.beat_at(from_ns - kLatestNs));
  if (clock_out_.next_beat() < cursor_) clock_out_.begin(cursor_);
  if (!late || started) return Gap::placed;
  count_skipped(left_beat);
  return Gap::stall;
}

void Scheduler::collect(double end_beat, Gap gap) {
  for (std::size_t voice = 0; voice < kClickVoice; ++voice) {
    for (std::size_t index = 0; index < Segments::kCapacity; ++index) {
      if (voices_[voice].segments[index].used) collect_segment(voice, index, end_beat, gap);
    }
  }
  collect_click(end_beat);
  std::sort(candidates_.begin(), candidates_.begin() + static_cast<std::ptrdiff_t>(candidate_count_),
            [](const Candidate& a, const Candidate& b) {
              if (a.beat != b.beat) return a.beat < b.beat;
              if (a.voice != b.voice) return a.voice < b.voice;
              if (a.serial != b.serial) return a.serial < b.serial;
              return a.note < b.note;
            });
}

// The exact test is on the grid beat, so that windows share no note and lose none; the binary search before it only has
// to be wide enough.
void Scheduler::collect_segment(std::size_t voice, std::size_t index, double end_beat, Gap gap) {
  Segment& segment = voices_[voice].segments[index];
  const double low = std::max(segment.decided_beat, cursor_ - kLatestShiftBeats);
  const double high = std::min(end_beat + kLargestShiftBeats, segment.end_beat);
  if (low >= high) return;
  segment.decided_beat = high;
  const Pattern& pattern = patterns_[voice][index];
  const auto notes = pattern.notes();
  if (notes.empty()) return;
  const bool below = voices_[voice].segments.has_interjection();
  const double length = pattern.length_beats();
  const double first_pass = segment.loops ? std::floor((low - 1e-6 - segment.anchor_beat) / length) : 0.0;
  const double last_pass = segment.loops ? std::floor((high + 1e-6 - segment.anchor_beat) / length) : 0.0;
  for (double pass = first_pass; pass <= last_pass; ++pass) {
    const double pass_beat = segment.anchor_beat + pass * length;
    auto note = std::lower_bound(notes.begin(), notes.end(), low - 1e-6 - pass_beat,
                                 [](const PatternNote& a, double beat) { return a.grid_beat < beat; });
    for (; note != notes.end(); ++note) {
      const double grid_beat = pass_beat + note->grid_beat;
      if (grid_beat >= high) break;
      if (grid_beat < low || (below && gives_way(voice, index, *note, grid_beat))) continue;
      const double beat = sounding_beat(voice, *note, grid_beat);
      if (gap != Gap::none && beat < cursor_) {
        if (gap == Gap::stall && voices_[voice].settings_at(grid_beat).hears(note->drum)) ++skipped_;
        continue;
      }
      add_candidate({std::max(beat, cursor_), grid_beat, &*note, segment.serial, static_cast<std::uint8_t>(voice),
                     static_cast<std::uint8_t>(index)});
    }
  }
}

double Scheduler::sounding_beat(std::size_t voice, const PatternNote& note, double grid_beat) const {
  if (!note.is_drum()) return grid_beat + static_cast<double>(note.shift_beats);
  const double beat_of_bar = timeline_.bar_lines().place(grid_beat).beat_of_bar;
  const Shaping& shaping = voices_[voice].settings_at(grid_beat).shaping;
  return grid_beat + shaping.shift_beats(note, grid_beat, beat_of_bar, timeline_.bpm());
}

void Scheduler::collect_click(double end_beat) {
  click_.strokes(timeline_.bar_lines(), cursor_, end_beat, [this](double beat, const PatternNote& note) {
    add_candidate({beat, beat, &note, 0, kClickVoice, 0});
  });
}

void Scheduler::add_candidate(const Candidate& candidate) {
  if (candidate_count_ == kMostCandidates) {
    ++dropped_;
    return;
  }
  candidates_[candidate_count_++] = candidate;
}

// Only a gap leaves any behind the cursor.
void Scheduler::sound_until(double end_beat, Gap gap, EventBatch& out) {
  std::size_t sounded = 0;
  for (; sounded < candidate_count_ && candidates_[sounded].beat < end_beat; ++sounded) {
    const Candidate& candidate = candidates_[sounded];
    tick_before(candidate.beat + kSameBeat, out);
    if (candidate.beat >= cursor_) {
      sound(candidate, out);
    } else if (gap == Gap::stall &&
               voices_[candidate.voice].settings_at(candidate.grid_beat).hears(candidate.note->drum)) {
      ++skipped_;
    }
  }
  tick_before(end_beat, out);
  const auto begin = candidates_.begin();
  std::copy(begin + static_cast<std::ptrdiff_t>(sounded), begin + static_cast<std::ptrdiff_t>(candidate_count_), begin);
  candidate_count_ -= sounded;
}

void Scheduler::end_clock(std::int64_t at_ns, EventBatch& out) {
  clock_out_.stop_if_due([&](std::uint8_t status, std::uint8_t data1, std::uint8_t data2) {
    last_due_ns_ = std::max(last_due_ns_, at_ns);
    out.push({last_due_ns_, cursor_, 0, status, data1, data2, kNoSound, kNoVoice});
  });
}

// The clock's ticks before that beat; a tick comes before the notes of its beat.
void Scheduler::tick_before(double beat, EventBatch& out) {
  while (clock_out_.next_beat() < beat && out.size() + sounding_count_ + 3 < EventBatch::kCapacity) {
    const double tick_beat = clock_out_.next_beat();
    const std::int64_t tick_ns = timeline_.time_at(tick_beat);
    clock_out_.tick([&](std::int64_t early_ns, std::uint8_t status, std::uint8_t data1, std::uint8_t data2) {
      close_due(tick_ns - early_ns, kInfinity, out);
      last_due_ns_ = std::max(last_due_ns_, tick_ns - early_ns);
      out.push({last_due_ns_, tick_beat, 0, status, data1, data2, kNoSound, kNoVoice});
    });
  }
}

void Scheduler::sound(const Candidate& candidate, EventBatch& out) {
  const std::int64_t due_ns = std::max(timeline_.time_at(candidate.beat), last_due_ns_);
  close_due(due_ns, kInfinity, out);

  Voice& voice = voices_[candidate.voice];
  const VoiceSettings& settings = voice.settings_at(candidate.grid_beat);
  const PatternNote& note = *candidate.note;
  if (!settings.hears(note.drum) || struck_by_another(candidate, due_ns)) return;

  const std::uint8_t channel = settings.channel;
  const std::uint8_t mapped = note.is_drum() ? settings.pitches[note.drum] : kPatternPitch;
  const std::uint8_t pitch = mapped == kPatternPitch ? note.pitch : mapped;
  const auto end = sounding_.begin() + static_cast<std::ptrdiff_t>(sounding_count_);
  const auto same = std::find_if(
      sounding_.begin(), end, [&](const Sounding& other) { return other.channel == channel && other.pitch == pitch; });
  if (same != end) {
    if (same->on_ns == due_ns) return;  // two drums on one pitch: the wire can carry it once
    close(static_cast<std::size_t>(same - sounding_.begin()), due_ns, out);
  }
  // Each sounding note keeps room for its note-off.
  if (sounding_count_ == kMostSounding || out.size() + sounding_count_ + 2 > EventBatch::kCapacity) {
    ++dropped_;
    return;
  }
  const std::uint8_t sound = note.drum <= kClickSound ? note.drum : kNoSound;
  if (note.is_drum()) voice.strokes[note.drum] = {due_ns, candidate.serial};
  const double velocity = note.is_drum() ? settings.shaping.velocity(note) : static_cast<double>(note.velocity);
  const double off_beat = candidate.beat + gate_beats(note);
  const std::uint32_t pattern = patterns_[candidate.voice][candidate.segment].id();
  sounding_[sounding_count_++] = {off_beat, due_ns, off_ns(off_beat, due_ns), pattern, channel,
                                  pitch,    sound,  candidate.voice};
  out.push({due_ns, candidate.beat, pattern, static_cast<std::uint8_t>(0x90 | channel), pitch,
            wire_velocity(velocity * static_cast<double>(settings.level)), sound, candidate.voice});
  last_due_ns_ = due_ns;
}

bool Scheduler::struck_by_another(const Candidate& candidate, std::int64_t due_ns) const {
  if (!candidate.note->is_drum()) return false;
  if (candidate.voice == kDrumVoice && strokes_.struck_near(candidate.note->drum, due_ns, kSameStrokeNs)) return true;
  const Stroke& last = voices_[candidate.voice].strokes[candidate.note->drum];
  if (last.serial == kOfAnotherPlace) return std::abs(due_ns - last.due_ns) < kSameStrokeNs;
  return last.serial != 0 && last.serial != candidate.serial && due_ns - last.due_ns < kSameStrokeNs;
}

// A pattern cut in the past stays while notes of it wait for their moment.
void Scheduler::forget_past_patterns() {
  std::array<std::uint8_t, kVoices> waiting{};
  for (std::size_t i = 0; i < candidate_count_; ++i) {
    waiting[candidates_[i].voice] |= static_cast<std::uint8_t>(1U << candidates_[i].segment);
  }
  for (std::size_t voice = 0; voice < kVoices; ++voice) {
    voices_[voice].segments.forget_before(cursor_ - kLargestShiftBeats, waiting[voice]);
  }
}

double Scheduler::gate_beats(const PatternNote& note) const {
  if (note.drum > kClickSound) return static_cast<double>(note.duration_beats);
  return std::min(kLongestDrumGateSeconds * timeline_.bpm() / 60.0, kLargestShiftBeats);
}

std::int64_t Scheduler::off_ns(double off_beat, std::int64_t on_ns) const {
  return std::max(timeline_.time_at(off_beat), on_ns + kShortestNoteNs);
}

// Closes, the earliest first, the notes that end by limit_ns and before limit_beat.
void Scheduler::close_due(std::int64_t limit_ns, double limit_beat, EventBatch& out) {
  while (true) {
    std::size_t next = sounding_count_;
    std::int64_t next_ns = 0;
    for (std::size_t i = 0; i < sounding_count_; ++i) {
      const std::int64_t due_ns = std::max(sounding_[i].off_ns, earliest_off_ns_);
      if (sounding_[i].off_beat >= limit_beat || due_ns > limit_ns) continue;
      const bool earlier = next == sounding_count_ || due_ns < next_ns ||
                           (due_ns == next_ns && sounding_[i].pitch < sounding_[next].pitch);
      if (earlier) {
        next = i;
        next_ns = due_ns;
      }
    }
    if (next == sounding_count_) return;
    close(next, next_ns, out);
  }
}

void Scheduler::close_voices(std::int64_t at_ns, EventBatch& out) {
  for (std::size_t i = sounding_count_; i-- > 0;) {
    if (voices_[sounding_[i].voice].closing) close(i, at_ns, out);
  }
  for (Voice& voice : voices_) voice.closing = false;
}

void Scheduler::close(std::size_t index, std::int64_t due_ns, EventBatch& out) {
  const Sounding note = sounding_[index];
  sounding_[index] = sounding_[--sounding_count_];
  last_due_ns_ = std::max(last_due_ns_, due_ns);
  out.push({last_due_ns_, note.off_beat, note.pattern, static_cast<std::uint8_t>(0x80 | note.channel), note.pitch, 0,
            note.sound, note.voice});
}

}  // namespace sideman
