#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "event_queue.hpp"
#include "midi_input.hpp"
#include "mixer.hpp"
#include "output_meter.hpp"
#include "wakeup.hpp"

namespace sideman {

struct JackPort {
  std::string name;
  bool is_input;
  bool is_midi;
  bool is_physical;
  bool is_own;  // of this very client
};

struct JackMetrics : OutputMetrics {
  std::uint64_t xruns = 0;
  std::uint64_t input_dropped = 0;  // messages longer than three bytes, or more than 1024 unread
  std::uint64_t slips = 0;          // how often the server lost time against CLOCK_MONOTONIC
};

// A native JACK client: MIDI out at the frame of each due time, MIDI in with its time, and the mixer's sound.
//
// Beside the main ports, Sideman In and Sideman Out, it may have others for devices with latencies of their own,
// Sideman In 2 and Sideman Out 2 and so on; a port's index counts them from the main one, 0.
//
// All timing happens in JACK's process callback; nothing of Python is touched there. The server may die at any moment:
// alive() turns false, wakeup is woken, and every method goes on to return.
class JackClient {
 public:
  // Any of events, mixer and wakeup may be null. Without midi_in there is nothing to read; without midi_out nothing
  // takes from events. own_outputs: the queues of the other outputs. control: the queue of Sideman Control Out, the
  // last output, whose notes are counted nowhere; without it there is no such port. Throws std::runtime_error, one
  // sentence, when there is no libjack or no server; never starts a server. The mixer takes the server's sample rate,
  // and throws std::invalid_argument when it cannot.
  // Thread: any.  Real-time: no (allocates, asks the server).
  JackClient(const std::string& name, std::shared_ptr<Wakeup> wakeup, std::shared_ptr<Mixer> mixer,
             std::shared_ptr<EventQueue> events, bool midi_in = true, bool midi_out = true,
             const std::vector<std::shared_ptr<EventQueue>>& own_outputs = {}, int own_inputs = 0,
             const std::shared_ptr<EventQueue>& control = nullptr);
  ~JackClient();
  JackClient(const JackClient&) = delete;
  JackClient& operator=(const JackClient&) = delete;

  // Lets what waits be sent for up to 50 ms, ends the notes that still sound (note-offs, and CC 123 on their channels),
  // and leaves the server. Takes at most about 1.2 s, whatever the server does. May be called again.
  // Thread: any, but not beside ports, aliases or connect.  Real-time: no (waits).
  void close();

  // What is known of the server and the client; it asks nobody.
  // Thread: any.  Real-time: yes (no allocation, no lock).
  bool alive() const;
  bool is_real_time() const;
  const std::string& library() const;
  const std::string& client_name() const;
  std::uint32_t sample_rate() const;
  std::uint32_t period_frames() const;
  std::uint64_t cycles() const;  // so far; a server that hangs adds none
  const std::shared_ptr<EventQueue>& events() const;

  // Thread: any.  Real-time: no (allocates).
  JackMetrics metrics() const;

  // How far ahead of the due times an output is, and how long before it came a message of an input was played. Throws
  // std::invalid_argument when there is no such port, an output's is outside -150 ms..150 ms, or an input's outside
  // -500 ms..500 ms.
  // Thread: any.  Real-time: no (throws).
  void set_output_latency(int index, std::int64_t latency_ns);
  void set_input_latency(int index, std::int64_t latency_ns);
  // Ends, at the next cycle, every note behind an output; what is to come goes on. Throws as the others do.
  // Thread: any.  Real-time: no (throws).
  void end_notes(int index);
  // From a frame of the mixer's to the loudspeaker, as the server tells it; 0 without a mixer.
  // Thread: any.  Real-time: no (asks the server).
  std::int64_t sound_latency_ns() const;

  // What has come in since the last call, oldest first.
  // Thread: one reader.  Real-time: no (allocates).
  std::vector<MidiInput> read();

  // Empty when the server is gone.
  // Thread: any.  Real-time: no (asks the server).
  std::vector<JackPort> ports() const;
  // The names of the ports that have appeared since the last call, at most 1024. A port that is there at two looks, and
  // in here between them, went and came back, without what it was connected to.
  // Thread: any.  Real-time: no (allocates, locks).
  std::vector<std::string> appeared();
  // The other names that a port goes by, such as the hardware's own.
  // Thread: any.  Real-time: no (asks the server).
  std::vector<std::string> aliases(const std::string& port) const;
  // What this client's own ports are connected to: our port's full name, the other's. Empty when the server is gone.
  // Thread: any.  Real-time: no (asks the server).
  std::vector<std::pair<std::string, std::string>> connections() const;
  // Throws std::runtime_error when a port is not there, the directions or types do not match, or the server is gone.
  // Ports that are connected already stay so.
  // Thread: any.  Real-time: no (asks the server).
  void connect(const std::string& from, const std::string& to);

 private:
  struct State;
  static void leave(const std::shared_ptr<State>& state);
  static void leave_dead_servers();

  // Shared with the thread that closes: a server that hangs then leaves the callbacks a State that is still there.
  std::shared_ptr<State> state_;
};

}  // namespace sideman
