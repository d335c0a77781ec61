#include <stdexcept>

#include "rtmidi_output.hpp"

// What is there of RtMidi's output in a build that did not find RtMidi.
namespace sideman {

struct RtMidiOutput::State {};

bool has_rtmidi() { return false; }

RtMidiOutput::RtMidiOutput(std::shared_ptr<SenderQueue>, const std::string&, std::shared_ptr<JackClient>) {
  throw std::runtime_error("Sideman was built without RtMidi; install librtmidi-dev and build it anew");
}

RtMidiOutput::~RtMidiOutput() = default;

std::vector<std::string> RtMidiOutput::there() { return {}; }
bool RtMidiOutput::open(const std::string&) { return false; }
bool RtMidiOutput::open_virtual(const std::string&) { return false; }
void RtMidiOutput::let_go(const std::string&) {}
void RtMidiOutput::close() {}
std::uint64_t RtMidiOutput::failed() const { return 0; }
bool RtMidiOutput::is_real_time() const { return false; }

}  // namespace sideman
