#include "jack_client.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cmath>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>

#include "checked.hpp"
#include "frame_clock.hpp"
#include "jack_library.hpp"
#include "jack_midi_ports.hpp"

namespace sideman {
namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kDrainNs = 50 * kMs;
constexpr std::int64_t kFlushNs = 100 * kMs;
constexpr std::int64_t kCloseNs = 1000 * kMs;
constexpr std::size_t kMostAppeared = 1024;
constexpr std::int64_t kLargestInputLatencyNs = 500 * kMs;

// "Sideman In", "Sideman In 2" and so on.
std::string port_name(const char* name, std::size_t index) {
  return index == 0 ? name : std::string(name) + " " + std::to_string(index + 1);
}

}  // namespace

struct JackClient::State {
  // The clients of this process, so that those of a dead server can be closed before another is opened.
  static inline std::mutex all_mutex;
  static inline std::vector<std::weak_ptr<State>> all;

  JackLibrary jack;
  jack_client_t* client = nullptr;
  std::string client_name;
  std::shared_ptr<Wakeup> wakeup;
  std::shared_ptr<Mixer> mixer;
  std::shared_ptr<EventQueue> events;
  std::uint32_t sample_rate = 0;
  bool real_time = false;
  std::deque<JackMidiIn> inputs;  // the main one first; none when they are not wanted
  std::deque<JackMidiOut> outputs;
  std::array<jack_port_t*, 2> audio_out{};

  std::mutex leave_mutex;
  std::mutex appeared_mutex;  // never taken by the process callback
  std::vector<std::string> appeared;
  std::atomic<bool> alive{true};
  std::atomic<bool> flush_wanted{false};
  std::atomic<std::uint32_t> cycles_since_flush{0};
  std::atomic<std::uint32_t> period_frames{0};
  std::atomic<std::uint64_t> cycles{0};
  std::atomic<std::uint64_t> xruns{0};
  std::atomic<std::uint64_t> input_dropped{0};
  std::atomic<std::uint64_t> slips{0};
  std::atomic<bool> leaving{false};
  SpscQueue<MidiInput, 1024> input;
  OutputMeter meter;
  OutputMeter control_meter;  // what goes to controllers is no hit

  // Of the process callback alone.
  FrameClock clock{48000.0};
  std::int64_t cycle_frame = 0;  // JACK's 32-bit frame count, unwrapped
  bool started = false;

  // Where a client is still there, its constructor has thrown: leave() has closed every other.
  ~State() {
    if (client != nullptr) jack.client_close(client);
  }

  static bool open(State& state, const std::string& name);
  void activate(std::size_t input_count, const std::vector<std::shared_ptr<EventQueue>>& output_queues,
                const std::shared_ptr<EventQueue>& control);

  // Thread: JACK's.  Real-time: yes (no allocation, no lock).
  int process(jack_nframes_t frames);
  // Thread: JACK's.  Real-time: yes (no allocation, no lock).
  void begin_cycle();
};

// A client of the first libjack that reaches a server; false when none does. Throws when there is no libjack at all.
bool JackClient::State::open(State& state, const std::string& name) {
  bool any_library = false;
  for (const std::string& path : jack_library_paths()) {
    if (!JackLibrary::open(path, state.jack)) continue;
    any_library = true;
    int status = 0;
    state.client = state.jack.client_open(name.c_str(), kJackNoStartServer, &status);
    if (state.client != nullptr) return true;
  }
  if (!any_library) {
    throw std::runtime_error("libjack is not on this system; install JACK or PipeWire's JACK, or use another output");
  }
  return false;
}

void JackClient::State::activate(std::size_t input_count, const std::vector<std::shared_ptr<EventQueue>>& output_queues,
                                 const std::shared_ptr<EventQueue>& control) {
  const auto process_callback = [](jack_nframes_t frames, void* state) {
    return static_cast<State*>(state)->process(frames);
  };
  const auto buffer_size_callback = [](jack_nframes_t frames, void* state) {
    static_cast<State*>(state)->period_frames.store(frames);
    return 0;
  };
  const auto xrun_callback = [](void* state) {
    static_cast<State*>(state)->xruns.fetch_add(1);
    return 0;
  };
  const auto shutdown_callback = [](void* pointer) {
    auto* state = static_cast<State*>(pointer);
    state->alive.store(false);
    if (state->wakeup) state->wakeup->wake();
  };
  jack.set_process_callback(client, process_callback, this);
  jack.set_buffer_size_callback(client, buffer_size_callback, this);
  jack.set_xrun_callback(client, xrun_callback, this);
  const auto registration_callback = [](std::uint32_t id, int is_there, void* pointer) {
    if (is_there == 0) return;
    auto* state = static_cast<State*>(pointer);
    const jack_port_t* port = state->jack.port_by_id(state->client, id);
    const char* name = port != nullptr ? state->jack.port_name(port) : nullptr;
    const std::lock_guard lock(state->appeared_mutex);
    if (name != nullptr && state->appeared.size() < kMostAppeared) state->appeared.emplace_back(name);
  };
  jack.set_port_registration_callback(client, registration_callback, this);
  jack.on_shutdown(client, shutdown_callback, this);
  bool ready = true;
  const auto registered = [&](const std::string& name, const char* type, unsigned long flags) {
    jack_port_t* port = jack.port_register(client, name.c_str(), type, flags, 0);
    ready = ready && port != nullptr;
    return port;
  };
  for (std::size_t i = 0; i < input_count; ++i) {
    inputs.emplace_back().port = registered(port_name("Sideman In", i), kJackMidiType, kJackPortIsInput);
  }
  for (const auto& queue : output_queues) {
    const std::string name = port_name("Sideman Out", outputs.size());
    outputs.emplace_back(registered(name, kJackMidiType, kJackPortIsOutput), queue, meter);
  }
  if (control) {
    outputs.emplace_back(registered("Sideman Control Out", kJackMidiType, kJackPortIsOutput), control, control_meter);
  }
  if (mixer) {
    audio_out[0] = registered("audio_1", kJackAudioType, kJackPortIsOutput | kJackPortIsTerminal);
    audio_out[1] = registered("audio_2", kJackAudioType, kJackPortIsOutput | kJackPortIsTerminal);
  }
  if (!ready || jack.activate(client) != 0) {
    throw std::runtime_error("the JACK server took the client \"" + client_name + "\" but not its ports; restart it");
  }
}

int JackClient::State::process(jack_nframes_t frames) {
  cycles.fetch_add(1, std::memory_order_relaxed);
  begin_cycle();
  const JackCycle cycle{clock.map(), cycle_frame, frames, static_cast<double>(sample_rate)};
  bool heard = false;
  for (JackMidiIn& in : inputs) heard = in.read(jack, cycle, input, input_dropped) || heard;
  if (heard && wakeup) wakeup->wake();
  const bool flush = flush_wanted.load(std::memory_order_acquire);
  for (JackMidiOut& out : outputs) {
    if (flush) {
      out.write_end(jack, cycle);
    } else {
      out.write(jack, cycle);
    }
  }
  if (mixer) {
    auto* left = static_cast<float*>(jack.port_get_buffer(audio_out[0], frames));
    auto* right = static_cast<float*>(jack.port_get_buffer(audio_out[1], frames));
    if (leaving.load(std::memory_order_acquire)) {  // the mixer may have a new owner
      std::fill_n(left, frames, 0.0F);
      std::fill_n(right, frames, 0.0F);
    } else {
      mixer->render_period(left, right, clock.map(), {static_cast<double>(cycle_frame), frames});
    }
  }
  if (flush) cycles_since_flush.fetch_add(1, std::memory_order_release);
  return 0;
}

// Where this cycle's frames lie in CLOCK_MONOTONIC, by the moment at which the server was woken for it. JACK's own
// filter (jack_get_cycle_times) is left aside: after an xrun it creeps towards the true line for seconds.
void JackClient::State::begin_cycle() {
  const jack_nframes_t frame = jack.last_frame_time(client);
  const std::int64_t now_ns = monotonic_ns();
  const double since_start = jack.frames_since_cycle_start(client) + 0.5;  // JACK rounds down
  if (started) {
    cycle_frame += static_cast<std::int32_t>(frame - static_cast<jack_nframes_t>(cycle_frame));
  } else {
    cycle_frame = frame;
    started = true;
  }
  clock.observe(now_ns - static_cast<std::int64_t>(since_start / sample_rate * 1e9), static_cast<double>(cycle_frame));
  slips.store(clock.slips(), std::memory_order_relaxed);
}

JackClient::JackClient(const std::string& name, std::shared_ptr<Wakeup> wakeup, std::shared_ptr<Mixer> mixer,
                       std::shared_ptr<EventQueue> events, bool midi_in, bool midi_out,
                       const std::vector<std::shared_ptr<EventQueue>>& own_outputs, int own_inputs,
                       const std::shared_ptr<EventQueue>& control)
    : state_(std::make_shared<State>()) {
  State& state = *state_;
  leave_dead_servers();
  if (!State::open(state, name)) {
    throw std::runtime_error("no JACK server answers; start one (JACK or PipeWire), or use another output");
  }
  state.client_name = state.jack.get_client_name(state.client);
  state.sample_rate = state.jack.get_sample_rate(state.client);
  state.period_frames = state.jack.get_buffer_size(state.client);
  state.real_time = state.jack.is_realtime(state.client) != 0;
  state.wakeup = std::move(wakeup);
  state.mixer = std::move(mixer);
  state.events = events ? std::move(events) : std::make_shared<EventQueue>();
  state.clock = FrameClock(state.sample_rate);
  if (state.mixer) state.mixer->prepare(state.sample_rate);
  std::vector<std::shared_ptr<EventQueue>> output_queues;
  if (midi_out) {
    output_queues.push_back(state.events);
    output_queues.insert(output_queues.end(), own_outputs.begin(), own_outputs.end());
  }
  state.activate(midi_in ? 1 + static_cast<std::size_t>(std::max(0, own_inputs)) : 0, output_queues, control);
  const std::lock_guard lock(State::all_mutex);
  State::all.push_back(state_);
}

JackClient::~JackClient() { close(); }

void JackClient::close() { leave(state_); }

// libjack keeps the memory of a dead server, and gives it to new clients, until the last of its clients is closed.
void JackClient::leave_dead_servers() {
  std::vector<std::shared_ptr<State>> dead;
  {
    const std::lock_guard lock(State::all_mutex);
    std::erase_if(State::all, [&dead](const std::weak_ptr<State>& weak) {
      const std::shared_ptr<State> state = weak.lock();
      if (state && state->alive) return false;
      if (state) dead.push_back(state);
      return true;
    });
  }
  for (const auto& state : dead) leave(state);
}

void JackClient::leave(const std::shared_ptr<State>& shared_state) {
  State& state = *shared_state;
  const std::lock_guard lock(state.leave_mutex);
  if (state.client == nullptr) return;
  const auto wait = [&state](std::int64_t limit_ns, auto&& done) {
    const std::int64_t end_ns = monotonic_ns() + limit_ns;
    while (state.alive && !done() && monotonic_ns() < end_ns) sleep_until_ns(monotonic_ns() + kMs);
  };
  if (!state.outputs.empty()) {
    for (JackMidiOut& out : state.outputs) out.look_again();
    wait(kDrainNs, [&state] {
      return std::none_of(state.outputs.begin(), state.outputs.end(),
                          [](JackMidiOut& out) { return out.is_waiting(); });
    });
    state.flush_wanted.store(true, std::memory_order_release);
    // The second cycle begins when the server has carried what the first one wrote.
    wait(kFlushNs, [&state] { return state.cycles_since_flush.load(std::memory_order_acquire) >= 2; });
  }
  state.leaving.store(true, std::memory_order_release);

  // jack_client_close waits for ever on a server that hangs: then it is left to wait, with a State of its own.
  auto closed = std::make_shared<Semaphore>();
  std::thread([shared = shared_state, closed, client = state.client] {
    if (shared->alive) shared->jack.deactivate(client);
    shared->jack.client_close(client);
    closed->post();
  }).detach();
  closed->wait_until_ns(monotonic_ns() + kCloseNs);
  state.alive = false;
  state.client = nullptr;
}

bool JackClient::alive() const { return state_->alive; }
bool JackClient::is_real_time() const { return state_->real_time; }
const std::string& JackClient::library() const { return state_->jack.library.path(); }
const std::string& JackClient::client_name() const { return state_->client_name; }
std::uint32_t JackClient::sample_rate() const { return state_->sample_rate; }
std::uint64_t JackClient::cycles() const { return state_->cycles.load(std::memory_order_relaxed); }
std::uint32_t JackClient::period_frames() const { return state_->period_frames; }
const std::shared_ptr<EventQueue>& JackClient::events() const { return state_->events; }

JackMetrics JackClient::metrics() const {
  return {{state_->meter.metrics()}, state_->xruns, state_->input_dropped, state_->slips};
}

void JackClient::set_output_latency(int index, std::int64_t latency_ns) {
  auto& outputs = state_->outputs;
  checked("index", index, 0, static_cast<double>(outputs.size()) - 1);
  outputs[static_cast<std::size_t>(index)].latency().set_ns(latency_ns);
}

void JackClient::set_input_latency(int index, std::int64_t latency_ns) {
  auto& inputs = state_->inputs;
  checked("index", index, 0, static_cast<double>(inputs.size()) - 1);
  checked("latency_ns", static_cast<double>(latency_ns), -static_cast<double>(kLargestInputLatencyNs),
          kLargestInputLatencyNs);
  inputs[static_cast<std::size_t>(index)].latency_ns.store(latency_ns, std::memory_order_relaxed);
}

void JackClient::end_notes(int index) {
  auto& outputs = state_->outputs;
  checked("index", index, 0, static_cast<double>(outputs.size()) - 1);
  outputs[static_cast<std::size_t>(index)].end_notes();
}

std::int64_t JackClient::sound_latency_ns() const {
  const State& state = *state_;
  if (!state.mixer || !state.alive) return 0;
  jack_latency_range_t range{};
  state.jack.port_get_latency_range(state.audio_out[0], kJackPlaybackLatency, &range);
  return std::llround(range.max * 1e9 / state.sample_rate);
}

std::vector<MidiInput> JackClient::read() {
  std::vector<MidiInput> messages;
  for (MidiInput message; state_->input.pop(message);) messages.push_back(message);
  // The inputs' latencies differ.
  std::stable_sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) { return a.ns < b.ns; });
  return messages;
}

std::vector<JackPort> JackClient::ports() const {
  std::vector<JackPort> ports;
  const State& state = *state_;
  if (!state.alive) return ports;
  const JackLibrary& jack = state.jack;
  const char** names = jack.get_ports(state.client, nullptr, nullptr, 0);
  if (names == nullptr) return ports;
  for (const char** name = names; *name != nullptr; ++name) {
    const jack_port_t* port = jack.port_by_name(state.client, *name);
    if (port == nullptr) continue;
    const auto flags = static_cast<unsigned long>(jack.port_flags(port));
    const char* type = jack.port_type(port);
    ports.push_back({*name, (flags & kJackPortIsInput) != 0, type != nullptr && std::string(type) == kJackMidiType,
                     (flags & kJackPortIsPhysical) != 0, jack.port_is_mine(state.client, port) != 0});
  }
  jack.free(names);
  return ports;
}

std::vector<std::string> JackClient::appeared() {
  const std::lock_guard lock(state_->appeared_mutex);
  return std::exchange(state_->appeared, {});
}

std::vector<std::string> JackClient::aliases(const std::string& port) const {
  const State& state = *state_;
  if (!state.alive) return {};
  const jack_port_t* found = state.jack.port_by_name(state.client, port.c_str());
  if (found == nullptr) return {};
  std::vector<char> first(static_cast<std::size_t>(state.jack.port_name_size())), second(first.size());
  char* const names[2] = {first.data(), second.data()};
  const int count = state.jack.port_get_aliases(found, names);
  std::vector<std::string> aliases;
  for (int i = 0; i < count && i < 2; ++i) aliases.emplace_back(names[i]);
  return aliases;
}

std::vector<std::pair<std::string, std::string>> JackClient::connections() const {
  std::vector<std::pair<std::string, std::string>> pairs;
  const State& state = *state_;
  for (const JackPort& port : ports()) {
    if (!port.is_own || !state.alive) continue;
    const jack_port_t* ours = state.jack.port_by_name(state.client, port.name.c_str());
    const char** others = ours != nullptr ? state.jack.port_get_all_connections(state.client, ours) : nullptr;
    if (others == nullptr) continue;
    for (const char** other = others; *other != nullptr; ++other) pairs.emplace_back(port.name, *other);
    state.jack.free(others);
  }
  return pairs;
}

void JackClient::connect(const std::string& from, const std::string& to) {
  const State& state = *state_;
  if (!state.alive) throw std::runtime_error("the JACK server is gone");
  const int failed = state.jack.connect(state.client, from.c_str(), to.c_str());
  if (failed != 0 && failed != EEXIST) {
    throw std::runtime_error("JACK cannot connect \"" + from + "\" to \"" + to + "\"; see the list of ports");
  }
}

}  // namespace sideman
