#include "rtmidi_output.hpp"

#include <RtMidi.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "os.hpp"
#include "sounding_notes.hpp"
#include "spsc_queue.hpp"

namespace sideman {
namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kLookNs = 10 * kMs;         // how long a command to the thread waits at most
constexpr std::int64_t kAnswerNs = 500 * kMs;      // a thread that does not answer within this hangs in the system
constexpr std::int64_t kDrainNs = 50 * kMs;        // so long JACK takes what is sent, and to come out of a callback
constexpr std::int64_t kCloseNs = 1000 * kMs;      // RtMidi waits up to a second for a server that is gone
constexpr std::size_t kUnheardBytes = 8 * 1024;    // half of RtMidi's buffer over JACK: when it is full RtMidi spins
constexpr std::size_t kBytesAround = sizeof(int);  // that RtMidi puts before each message there

constexpr const char* kVirtual = "";  // stands for our own port among the names of the open ones

// A device of RtMidi. Its errors are counted by whoever calls it; RtMidi would print them, from any thread.
struct Port {
  RtMidiOut device;
  bool erred = false;

  explicit Port(RtMidi::Api api, const char* client_name) : device(api, client_name) {
    device.setErrorCallback(
        [](RtMidiError::Type type, const std::string&, void* port) {
          if (type != RtMidiError::DEBUG_WARNING) static_cast<Port*>(port)->erred = true;
        },
        this);
  }

  // Thread: the sender.  Real-time: as far as the system's MIDI is.
  bool send(const unsigned char* bytes, std::size_t size) {
    erred = false;
    try {
      device.sendMessage(bytes, size);
    } catch (const std::exception&) {
      return false;
    }
    return !erred;
  }
};

using PortPointer = std::shared_ptr<Port>;

std::vector<std::string> names_of(RtMidiOut& device) {
  std::vector<std::string> names;
  const unsigned count = device.getPortCount();
  for (unsigned i = 0; i < count; ++i) names.push_back(device.getPortName(i));
  return names;
}

// Each on a thread of its own, which is left behind when the system does not let it end: some wait for a second. Over
// JACK what is not yet sent when a port closes is garbled; and RtMidi frees the buffer that its callback reads before
// it has ended the callback's thread, so that a device is deleted only a while after its port has closed.
void close_ports(std::vector<PortPointer> ports) {
  if (ports.empty()) return;
  sleep_until_ns(monotonic_ns() + kDrainNs);
  auto closed = std::make_shared<Semaphore>();
  const std::size_t count = ports.size();
  for (PortPointer& port : ports) {
    std::thread([closed, port = std::move(port)]() mutable {
      port->device.closePort();
      sleep_until_ns(monotonic_ns() + kDrainNs);
      port.reset();
      closed->post();
    }).detach();
  }
  const std::int64_t end_ns = monotonic_ns() + kCloseNs + 2 * kDrainNs;
  for (std::size_t i = 0; i < count; ++i) closed->wait_until_ns(end_ns);
}

}  // namespace

struct RtMidiOutput::State {
  struct Command {
    enum class Verb : std::uint8_t { add, remove } verb = Verb::add;
    Port* port = nullptr;
  };

  std::shared_ptr<SenderQueue> queue;
  std::shared_ptr<JackClient> server;  // nullptr: not over JACK
  RtMidi::Api api = RtMidi::UNSPECIFIED;

  // Under mutex, which the sender never takes.
  std::mutex mutex;
  PortPointer listing;
  std::map<std::string, PortPointer> open;
  std::vector<PortPointer> held;  // by a sender that no longer answers
  std::uint64_t told = 0;
  bool closed = false;

  SpscQueue<Command, 64> commands;
  std::atomic<std::uint64_t> done{0};
  std::atomic<std::uint64_t> failed{0};
  std::atomic<bool> closing{false};
  std::atomic<bool> real_time{false};
  Semaphore ended;

  // The sender alone:
  std::array<Port*, kMostPorts> ports{};
  SoundingNotes sounding;
  SoundingNotes hung;  // on ports that vanished
  std::vector<Event> due;
  std::uint64_t heard_cycles = 0;
  std::size_t unheard_bytes = 0;

  // False when the sender does not answer.
  // Thread: under mutex.  Real-time: no (waits).
  bool tell(Command command);
  // Thread: the sender.  Real-time: as far as the system's MIDI is (no allocation, no lock of ours).
  void run();
  // Thread: the sender.  Real-time: as far as the system's MIDI is (no allocation, no lock of ours).
  void take_commands();
  // Thread: the sender.  Real-time: yes (no allocation, no lock).
  bool is_carried(std::size_t size);
  // Thread: the sender.  Real-time: as far as the system's MIDI is (no allocation, no lock of ours).
  void write(Port& port, std::size_t status, std::size_t data1, std::size_t data2);
  // Thread: the sender.  Real-time: as far as the system's MIDI is (no allocation, no lock of ours).
  void write_to_all(std::size_t status, std::size_t data1, std::size_t data2);
};

bool has_rtmidi() { return true; }

bool RtMidiOutput::State::tell(Command command) {
  if (!commands.push(command)) return false;
  ++told;
  const std::int64_t end_ns = monotonic_ns() + kAnswerNs;
  while (done.load(std::memory_order_acquire) < told) {
    if (monotonic_ns() > end_ns) return false;
    sleep_until_ns(monotonic_ns() + kMs);
  }
  return true;
}

void RtMidiOutput::State::run() {
  real_time = set_real_time_priority(kPriority);
  while (!closing.load(std::memory_order_acquire)) {
    take_commands();
    due.clear();
    queue->wait_due(monotonic_ns() + kLookNs, due);
    for (const Event& event : due) {
      if (sounding.is_stray(event)) continue;
      write_to_all(event.status, event.data1, event.data2);
      sounding.follow(event);
    }
  }
  take_commands();
  sounding.end_all(
      [this](std::size_t status, std::size_t data1, std::size_t data2) { write_to_all(status, data1, data2); });
  ended.post();
}

void RtMidiOutput::State::take_commands() {
  for (Command command; commands.pop(command); done.fetch_add(1, std::memory_order_release)) {
    const bool is_new = command.verb == Command::Verb::add;
    const auto slot = std::find(ports.begin(), ports.end(), is_new ? nullptr : command.port);
    if (slot == ports.end()) continue;
    *slot = is_new ? command.port : nullptr;
    if (is_new) {
      SoundingNotes left = hung;
      left.end_all([this, &command](std::size_t status, std::size_t data1, std::size_t data2) {
        write(*command.port, status, data1, data2);
      });
    } else {
      hung.add(sounding);
    }
  }
}

// Whether what is written now leaves RtMidi's buffer: over JACK only a server that moves empties it.
bool RtMidiOutput::State::is_carried(std::size_t size) {
  if (!server) return true;
  if (!server->alive()) return false;
  const std::uint64_t cycles = server->cycles();
  if (cycles != heard_cycles) unheard_bytes = 0;
  heard_cycles = cycles;
  if (unheard_bytes + size + kBytesAround > kUnheardBytes) return false;
  unheard_bytes += size + kBytesAround;
  return true;
}

void RtMidiOutput::State::write(Port& port, std::size_t status, std::size_t data1, std::size_t data2) {
  const unsigned char bytes[3] = {static_cast<unsigned char>(status), static_cast<unsigned char>(data1),
                                  static_cast<unsigned char>(data2)};
  const std::size_t size = message_size(bytes[0]);
  if (!is_carried(size) || !port.send(bytes, size)) failed.fetch_add(1, std::memory_order_relaxed);
}

void RtMidiOutput::State::write_to_all(std::size_t status, std::size_t data1, std::size_t data2) {
  for (Port* port : ports) {
    if (port != nullptr) write(*port, status, data1, data2);
  }
}

RtMidiOutput::RtMidiOutput(std::shared_ptr<SenderQueue> queue, const std::string& api,
                           std::shared_ptr<JackClient> server)
    : state_(std::make_shared<State>()) {
  State& state = *state_;
  state.api = RtMidi::getCompiledApiByName(api);
  if (state.api == RtMidi::UNSPECIFIED) {
    throw std::runtime_error("the RtMidi that Sideman was built with does not know \"" + api + "\"");
  }
  if (state.api == RtMidi::UNIX_JACK && !server) throw std::invalid_argument("over JACK server must be given");
  if (state.api == RtMidi::UNIX_JACK) state.server = std::move(server);
  state.queue = std::move(queue);
  state.due.reserve(4096);
  try {
    state.listing = std::make_shared<Port>(state.api, "Sideman list");
  } catch (const std::exception& error) {
    throw std::runtime_error("MIDI output cannot be had: " + std::string(error.what()));
  }
  std::thread([shared = state_] { shared->run(); }).detach();
}

RtMidiOutput::~RtMidiOutput() { close(); }

std::vector<std::string> RtMidiOutput::there() {
  const std::lock_guard lock(state_->mutex);
  if (state_->closed || (state_->server && !state_->server->alive())) return {};
  return names_of(state_->listing->device);
}

bool RtMidiOutput::open(const std::string& name) {
  State& state = *state_;
  const std::lock_guard lock(state.mutex);
  if (state.closed || state.open.size() >= kMostPorts) return false;
  if (state.open.count(name) != 0) return true;
  if (state.server && !state.server->alive()) return false;
  try {
    auto port = std::make_shared<Port>(state.api, "Sideman");
    const std::vector<std::string> names = names_of(port->device);
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return false;
    port->device.openPort(static_cast<unsigned>(found - names.begin()), "Sideman Out");
    if (!port->device.isPortOpen()) return false;  // it went between the look and the opening
    if (!state.tell({State::Command::Verb::add, port.get()})) {
      state.held.push_back(std::move(port));
      return false;
    }
    state.open.emplace(name, std::move(port));
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

bool RtMidiOutput::open_virtual(const std::string& name) {
  State& state = *state_;
  const std::lock_guard lock(state.mutex);
  if (state.closed || state.api == RtMidi::WINDOWS_MM || state.open.size() >= kMostPorts) return false;
  if (state.open.count(kVirtual) != 0) return true;
  try {
    auto port = std::make_shared<Port>(state.api, "Sideman");
    port->device.openVirtualPort(name);
    if (port->erred) return false;
    if (!state.tell({State::Command::Verb::add, port.get()})) {
      state.held.push_back(std::move(port));
      return false;
    }
    state.open.emplace(kVirtual, std::move(port));
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

void RtMidiOutput::let_go(const std::string& name) {
  State& state = *state_;
  const std::lock_guard lock(state.mutex);
  const auto found = state.open.find(name);
  if (state.closed || found == state.open.end()) return;
  PortPointer port = std::move(found->second);
  state.open.erase(found);
  if (state.tell({State::Command::Verb::remove, port.get()})) {
    close_ports({std::move(port)});
  } else {
    state.held.push_back(std::move(port));
  }
}

void RtMidiOutput::close() {
  State& state = *state_;
  const std::lock_guard lock(state.mutex);
  if (state.closed) return;
  state.closed = true;
  state.closing.store(true, std::memory_order_release);
  // A sender that hangs keeps its ports, and the State with them.
  if (!state.ended.wait_until_ns(monotonic_ns() + kAnswerNs)) return;
  std::vector<PortPointer> ports = std::move(state.held);
  ports.push_back(std::move(state.listing));
  for (auto& [name, port] : state.open) ports.push_back(std::move(port));
  state.open.clear();
  close_ports(std::move(ports));
}

std::uint64_t RtMidiOutput::failed() const { return state_->failed.load(std::memory_order_relaxed); }
bool RtMidiOutput::is_real_time() const { return state_->real_time; }

}  // namespace sideman
