#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "click.hpp"
#include "clock_out.hpp"
#include "event.hpp"
#include "pattern.hpp"
#include "player_strokes.hpp"
#include "segments.hpp"
#include "shaping.hpp"
#include "timeline.hpp"

namespace sideman {

inline constexpr int kVoices = 16;
inline constexpr int kDrumVoice = 0;
inline constexpr int kClickVoice = 15;
inline constexpr std::uint8_t kPatternPitch = 255;

// How a voice sounds; heard at its next hit.
struct VoiceSettings {
  std::uint8_t channel = 0;  // 0..15
  bool muted = false;
  float level = 1.0F;                        // 0..4, times the velocity; 0 is silent
  std::array<std::uint8_t, kDrums> pitches;  // a drum's pitch on the wire; 255 leaves the pattern's own
  std::array<bool, kDrums> drum_muted{};
  std::array<bool, kDrums> drum_solo{};  // where one is set, the drums without it are silent
  Shaping shaping;

  VoiceSettings() { pitches.fill(kPatternPitch); }
  // Whether this drum is heard; of a note without a drum only the voice's mute and level decide.
  bool hears(std::uint8_t drum) const;
};

// What one advance() yields, of fixed size.
class EventBatch {
 public:
  static constexpr std::size_t kCapacity = 2048;

  void clear() { size_ = 0; }
  void push(const Event& event) { events_[size_++] = event; }
  std::size_t size() const { return size_; }
  const Event* begin() const { return events_.data(); }
  const Event* end() const { return events_.data() + size_; }

 private:
  std::array<Event, kCapacity> events_;
  std::size_t size_ = 0;
};

// Turns each voice's patterns into events along a timeline. It is pure: no clock, no thread, no sink.
//
// Its place is a cursor in beats, so that no tempo change can sound a note twice or lose one. A voice's patterns are
// cut by grid beat: each owns the notes whose grid beat lies in its own span, wherever their shift puts them. Half a
// step before its grid beat, the earliest that a shift allows, a note is taken out of its pattern, once, and waits for
// its moment; what changes a shift later moves the notes that wait, but none behind the cursor.
//
// Thread: all methods from one thread.  Real-time: yes (no allocation, no lock), when the arguments are valid.
class Scheduler {
 public:
  static constexpr int kMostSounding = 256;
  static constexpr double kLongestDrumGateSeconds = 0.060;
  static constexpr std::int64_t kSameStrokeNs = 30'000'000;
  static constexpr std::int64_t kLatestNs = 20'000'000;
  // More than any tempo change can move the line within a lookahead; beyond it the line has been set elsewhere.
  static constexpr double kLongestLeapBeats = 2.0;
  static constexpr double kLongestCountInBeats = 256.0;

  Scheduler();

  // Plays from the timeline's origin; notes with an earlier grid beat do not sound. While playing it locates: what
  // sounds is closed, and each voice's newest pattern goes on from the new origin, without the drums that were struck
  // within 30 ms. During the count-in, from the origin on, the click is all that sounds. Throws std::invalid_argument
  // when count_in_beats is outside 0..256.
  void start(const Timeline& timeline, double count_in_beats = 0.0);
  static void check_count_in(double count_in_beats);
  // The next advance() closes every note.
  void stop();
  bool playing() const { return playing_; }

  // Another line for what is yet to come; ignored while stopped. The cursor stays at its beat.
  void set_timeline(const Timeline& timeline);

  // From the returned beat c on, the pattern replaces what the voice had, by grid beat. c is the first of the points
  // that lie quantum_beats apart from the bar lines' origin on (from each bar line, for a beat or less) which is not
  // before not_before_beat and so far ahead that no early hit is lost; a voice's first pattern enters at the cursor.
  // While stopped it replaces everything and -infinity is returned. Nothing, and one more in refused(), when eight
  // patterns of the voice already wait or sound. Throws std::invalid_argument when voice is outside 0..14,
  // quantum_beats outside 0.0625..1024, or not_before_beat above 1e9 or not a number.
  std::optional<double> submit(int voice, const Pattern& pattern, double quantum_beats,
                               double not_before_beat = -std::numeric_limits<double>::infinity());

  // What submit() throws, thrown before the pattern travels.
  static void check_submission(int voice, double quantum_beats, double not_before_beat);

  // From the returned beat c on, as submit() finds it, the pattern sounds once over the voice's own, anchored at c. Up
  // to c + span_beats, by grid beat, the voice's own patterns are silent, so that an empty one is a break; its notes
  // from there on sound on top of them, instead of the same drum within half a step; where one of them takes a hand,
  // of the other drums that do the snare alone stays, so that a crash needs no third. A span of 1e9 never ends.
  // It replaces one that has not begun, and of one that has, nothing sounds beyond c but what lands on it; what is
  // submitted meanwhile waits underneath.
  // stop() and start() drop it. Nothing while stopped, and nothing, and one more in refused(), when the voice has no
  // room. Throws as submit() does, and when span_beats is outside 0.25..1e9.
  std::optional<double> interject(int voice, const Pattern& pattern, double quantum_beats, double span_beats,
                                  double not_before_beat = -std::numeric_limits<double>::infinity());
  static void check_interjection(int voice, double quantum_beats, double span_beats, double not_before_beat);

  // Throws std::invalid_argument when voice is outside 0..15.
  void set_voice(int voice, const VoiceSettings& settings);
  // The same from that grid beat on, at once where it is past or nothing plays, and without ending any note: what
  // sounds ends at its own time, also where the voice becomes silent. What is set before the beat is reached is heard
  // from there on too; start() and stop() bring it about. Throws std::invalid_argument when voice is outside 0..15, or
  // from_beat above 1e9 or not a number.
  void change_voice(int voice, const VoiceSettings& settings,
                    double from_beat = -std::numeric_limits<double>::infinity());
  static void check_change(int voice, double from_beat);
  // The metronome, as voice 15.
  void set_click(bool on) { click_.set_on(on); }

  // MIDI clock among the events, as voice 255; see ClockOut.
  void set_clock_out(bool on) { clock_out_.set(on, playing_, cursor_); }

  // Adds a drum (0..8) that the player strikes himself at at_ns to out, to be sounded at once, playing or not: on the
  // drums' channel and the drum's pitch on the wire, as hard as it was struck (velocity 1..127), muted or not. Nothing
  // when the drum has no pitch on the wire, or is struck within 30 ms before or after, by the player or by a pattern;
  // no pattern's note strikes it within the 30 ms that follow. Throws std::invalid_argument when drum or velocity is
  // out of range.
  void strike(int drum, int velocity, std::int64_t at_ns, EventBatch& out);
  static void check_strike(int drum, int velocity, std::int64_t at_ns);
  // Adds the ends of what was struck so, 30 ms or longer before now_ns; each is due 30 ms after its stroke.
  void end_strokes(std::int64_t now_ns, EventBatch& out);
  static constexpr std::int64_t kEveryStroke = std::numeric_limits<std::int64_t>::max();  // as now_ns
  // Overwrites out with the ends of everything that sounds, struck by the player or not. What plays goes on playing.
  void end_notes(std::int64_t at_ns, EventBatch& out);

  // Overwrites out with what is due up to to_ns, in the order of due times, note-offs before note-ons. Windows follow
  // one another; where from_ns is beyond the last to_ns, notes due over 20 ms before from_ns are skipped, while every
  // note-off still comes.
  void advance(std::int64_t from_ns, std::int64_t to_ns, EventBatch& out);

  // All that decides what is still to come, as bytes: who reads them goes on to the nanosecond as this one does. The
  // counters are no part of it. read_state() throws std::invalid_argument where they are broken or of another version,
  // and then the scheduler must not be used any more.
  // Thread: one at a time.  Real-time: no (allocates).
  std::string state() const;
  void read_state(std::string_view bytes);

  // The beat up to which notes have been emitted.
  double cursor_beat() const { return cursor_; }
  // Notes that found no room: more than 256 sounding, or more than one batch holds.
  std::uint64_t dropped() const { return dropped_; }
  // Notes that were due in a gap between two windows and would have been heard: they do not sound any more. They are
  // counted by passes of their patterns, so that a gap of days takes no longer than one of a second; those that a
  // fill's landing would have replaced count too. What lies before a start, or before a line that is set elsewhere, is
  // no loss.
  std::uint64_t skipped() const { return skipped_; }
  // Patterns that found no room.
  std::uint64_t refused() const { return refused_; }

 private:
  static constexpr double kNever = std::numeric_limits<double>::infinity();
  struct Stroke {
    std::int64_t due_ns = std::numeric_limits<std::int64_t>::min();
    std::uint32_t serial = 0;
  };
  struct Voice {
    Segments segments;
    std::array<Stroke, kDrums> strokes;
    VoiceSettings settings;
    VoiceSettings coming_settings;
    double coming_beat = kNever;  // from this grid beat on the coming settings hold
    bool closing = false;         // its notes end at the next advance()

    const VoiceSettings& settings_at(double grid_beat) const {
      return grid_beat < coming_beat ? settings : coming_settings;
    }
  };
  // A note that waits for its moment, before mute, map and velocity.
  struct Candidate {
    double beat;
    double grid_beat;
    const PatternNote* note;
    std::uint32_t serial;
    std::uint8_t voice;
    std::uint8_t segment;
  };
  struct Sounding {
    double off_beat;
    std::int64_t on_ns;
    std::int64_t off_ns;  // where the present timeline has off_beat
    std::uint32_t pattern;
    std::uint8_t channel;
    std::uint8_t pitch;
    std::uint8_t sound;
    std::uint8_t voice;
  };
  // What lies between the cursor and the next window: nothing, what nobody was promised, or what is lost.
  enum class Gap : std::uint8_t { none, placed, stall };
  static constexpr std::size_t kMostCandidates = 2048;

  template <typename Archive>
  void archive(Archive& archive);
  double earliest_commit(double quantum_beats, double not_before_beat) const;
  void place(int voice, std::size_t index, const Pattern& pattern, double anchor_beat, bool loops);
  Gap enter_window(std::int64_t from_ns);
  void count_skipped(double left_beat);
  std::uint64_t heard_within(std::size_t voice, std::size_t index, double from_beat, double to_beat) const;
  std::uint64_t heard_before(std::size_t voice, std::size_t index, double beat) const;
  void collect(double end_beat, Gap gap);
  void collect_segment(std::size_t voice, std::size_t index, double end_beat, Gap gap);
  bool gives_way(std::size_t voice, std::size_t below, const PatternNote& note, double grid_beat) const;
  void move_waiting(std::size_t voice);
  void settle(Voice& voice);
  double sounding_beat(std::size_t voice, const PatternNote& note, double grid_beat) const;
  void collect_click(double end_beat);
  void add_candidate(const Candidate& candidate);
  void sound_until(double end_beat, Gap gap, EventBatch& out);
  void end_clock(std::int64_t at_ns, EventBatch& out);
  void tick_before(double beat, EventBatch& out);
  void forget_past_patterns();
  void sound(const Candidate& candidate, EventBatch& out);
  bool struck_by_another(const Candidate& candidate, std::int64_t due_ns) const;
  double gate_beats(const PatternNote& note) const;
  std::int64_t off_ns(double off_beat, std::int64_t on_ns) const;
  void close_due(std::int64_t limit_ns, double limit_beat, EventBatch& out);
  void close_voices(std::int64_t at_ns, EventBatch& out);
  void close(std::size_t index, std::int64_t due_ns, EventBatch& out);

  Timeline timeline_{120.0, 0.0, 0};
  bool playing_ = false;
  ClockOut clock_out_;
  double cursor_ = 0.0;
  double start_beat_ = 0.0;  // no voice but the click sounds before it
  Click click_;
  std::int64_t last_to_ns_ = std::numeric_limits<std::int64_t>::min();
  std::int64_t last_due_ns_ =
      std::numeric_limits<std::int64_t>::min();  // due times never fall, whatever the tempo does
  std::int64_t earliest_off_ns_ = std::numeric_limits<std::int64_t>::min();
  std::uint32_t next_serial_ = 1;
  std::uint64_t dropped_ = 0;
  std::uint64_t skipped_ = 0;
  std::uint64_t refused_ = 0;
  std::array<Voice, kVoices> voices_;
  PlayerStrokes strokes_;
  std::array<std::array<Pattern, Segments::kCapacity>, kVoices> patterns_;
  std::array<Sounding, kMostSounding> sounding_;
  std::size_t sounding_count_ = 0;
  std::array<Candidate, kMostCandidates> candidates_;
  std::size_t candidate_count_ = 0;
};

}  // namespace sideman
