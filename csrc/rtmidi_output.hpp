#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "jack_client.hpp"
#include "sender_queue.hpp"

namespace sideman {

// Whether the build found RtMidi: rtmidi_output.cpp defines this and the class with it, rtmidi_absent.cpp without.
// Thread: any.  Real-time: yes (no allocation, no lock).
bool has_rtmidi();

// Sends each event of a queue at its due time to every open port, through RtMidi, from a thread of its own.
//
// That is ALSA, CoreMIDI, WinMM, and JACK where it is not spoken natively. Nothing of Python is touched on the thread.
// RtMidi's calls into the system are as real-time as the system makes them: over JACK they neither lock nor allocate.
// Heard over JACK alone so far: the other systems were not at hand, and take the same path through RtMidi.
class RtMidiOutput {
 public:
  static constexpr int kPriority = 75;  // below the scheduler, whose events it waits for
  static constexpr std::size_t kMostPorts = 16;

  // api: alsa, core, jack or winmm. Over JACK a client of the same server tells whether it still lives and moves:
  // RtMidi itself says nothing, and would wait for ever on a server that hangs. Throws std::runtime_error, one
  // sentence, when the build has no RtMidi, RtMidi does not know the API, or the API does not answer;
  // std::invalid_argument for JACK without a server.
  // Thread: any.  Real-time: no (allocates, asks the system).
  RtMidiOutput(std::shared_ptr<SenderQueue> queue, const std::string& api, std::shared_ptr<JackClient> server);
  ~RtMidiOutput();
  RtMidiOutput(const RtMidiOutput&) = delete;
  RtMidiOutput& operator=(const RtMidiOutput&) = delete;

  // The names of the ports that could be opened, our own among them.
  // Thread: any.  Real-time: no (asks the system).
  std::vector<std::string> there();

  // From now on the port of that name gets every event too. What hung on ports that were let go before is ended on it
  // first, for it may be the same synthesiser again. False when it is not there, or sixteen are open.
  // Thread: any.  Real-time: no (asks the system).
  bool open(const std::string& name);
  // Offers a port of our own, named so, that others connect to; the first one stays. False where the API has no such
  // ports (WinMM).
  // Thread: any.  Real-time: no (asks the system).
  bool open_virtual(const std::string& name);
  // No more events for the port of that name, which has vanished.
  // Thread: any.  Real-time: no (waits).
  void let_go(const std::string& name);

  // Lets the thread end every note that sounds (note-offs, and CC 123 on their channels), lets every port go. Takes at
  // most about 1.5 s, whatever the system does. May be called again.
  // Thread: any.  Real-time: no (waits).
  void close();

  // How often a message did not reach a port: the system refused it, or the JACK server is gone or hangs.
  // Thread: any.  Real-time: yes (no allocation, no lock).
  std::uint64_t failed() const;
  // Whether the system gave the thread real-time priority.
  // Thread: any.  Real-time: yes (no allocation, no lock).
  bool is_real_time() const;

 private:
  struct State;
  // Shared with the thread: one that the system keeps waiting is left behind with a State of its own.
  std::shared_ptr<State> state_;
};

}  // namespace sideman
