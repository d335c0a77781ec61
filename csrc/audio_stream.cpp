#include "audio_stream.hpp"

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>

#include "frame_clock.hpp"
#include "os.hpp"

namespace sideman {
namespace {

// The part of PortAudio's C interface that is used here, as portaudio.h (version 19) declares it.
struct PaDeviceInfo {
  int structVersion;
  const char* name;
  int hostApi;
  int maxInputChannels, maxOutputChannels;
  double defaultLowInputLatency, defaultLowOutputLatency, defaultHighInputLatency, defaultHighOutputLatency;
  double defaultSampleRate;
};
struct PaStreamParameters {
  int device;
  int channelCount;
  unsigned long sampleFormat;
  double suggestedLatency;
  void* hostApiSpecificStreamInfo;
};
struct PaStreamInfo {
  int structVersion;
  double inputLatency, outputLatency, sampleRate;
};
using PaStreamCallback = int(const void*, void*, unsigned long, const void*, unsigned long, void*);
constexpr unsigned long kFloat32 = 0x00000001, kNonInterleaved = 0x80000000;
constexpr unsigned long kOutputUnderflow = 0x00000004;

struct PortAudio {
  Library library;
  int (*initialize)() = nullptr;
  int (*terminate)() = nullptr;
  int (*device_count)() = nullptr;
  int (*default_output)() = nullptr;
  const PaDeviceInfo* (*device_info)(int) = nullptr;
  int (*open_stream)(void**, const PaStreamParameters*, const PaStreamParameters*, double, unsigned long, unsigned long,
                     PaStreamCallback*, void*) = nullptr;
  int (*start_stream)(void*) = nullptr;
  int (*abort_stream)(void*) = nullptr;
  int (*close_stream)(void*) = nullptr;
  const PaStreamInfo* (*stream_info)(void*) = nullptr;
  const char* (*error_text)(int) = nullptr;

  bool open(const std::string& path) {
    library = Library::open(path);
    const auto find = [this](const char* name, auto& function) {
      function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.symbol(name));
      return function != nullptr;
    };
    return library && find("Pa_Initialize", initialize) && find("Pa_Terminate", terminate) &&
           find("Pa_GetDeviceCount", device_count) && find("Pa_GetDefaultOutputDevice", default_output) &&
           find("Pa_GetDeviceInfo", device_info) && find("Pa_OpenStream", open_stream) &&
           find("Pa_StartStream", start_stream) && find("Pa_AbortStream", abort_stream) &&
           find("Pa_CloseStream", close_stream) && find("Pa_GetStreamInfo", stream_info) &&
           find("Pa_GetErrorText", error_text);
  }

  // The device's number; -1 when there is none.
  int find_device(const std::string& part_of_name) const {
    if (part_of_name.empty()) return default_output();
    for (int device = 0; device < device_count(); ++device) {
      const PaDeviceInfo* info = device_info(device);
      if (info->maxOutputChannels >= 2 && std::string(info->name).find(part_of_name) != std::string::npos)
        return device;
    }
    return -1;
  }
};

constexpr int kCallbackPriority = 70;
constexpr std::int64_t kFirstCallbackNs = 500'000'000;
constexpr std::int64_t kCloseNs = 1'000'000'000;
constexpr std::int64_t kAliveNs = 1'000'000'000;

}  // namespace

struct AudioStream::State {
  PortAudio portaudio;
  void* stream = nullptr;
  std::shared_ptr<Mixer> mixer;
  std::string device_name;
  double sample_rate = 0.0;
  double latency_ms = 0.0;

  std::atomic<bool> leaving{false};
  std::atomic<bool> real_time{false};
  std::atomic<std::uint32_t> period_frames{0};
  std::atomic<std::uint64_t> underflows{0};
  std::atomic<std::uint64_t> slips{0};
  std::atomic<std::int64_t> last_call_ns{0};

  // Of the callback alone.
  FrameClock clock{48000.0};
  double next_frame = 0.0;
  bool started = false;

  int render(float* left, float* right, std::uint32_t frames, bool underflow);
};

// PortAudio's own time is not to be trusted (over JACK it stood still while the callback did), so that the frames are
// counted here, and the FrameClock smooths the moments of the calls.
// Thread: PortAudio's.  Real-time: yes (no allocation, no lock).
int AudioStream::State::render(float* left, float* right, std::uint32_t frames, bool underflow) {
  const std::int64_t now_ns = monotonic_ns();
  if (!started) {
    started = true;
    real_time.store(set_real_time_priority(kCallbackPriority));
  }
  if (underflow) underflows.fetch_add(1, std::memory_order_relaxed);
  if (leaving.load(std::memory_order_acquire)) {
    std::fill_n(left, frames, 0.0F);
    std::fill_n(right, frames, 0.0F);
    return 0;
  }
  clock.observe(now_ns, next_frame);
  slips.store(clock.slips(), std::memory_order_relaxed);
  mixer->render_period(left, right, clock.map(), {next_frame, frames});
  next_frame += frames;
  period_frames.store(std::max(period_frames.load(std::memory_order_relaxed), frames), std::memory_order_relaxed);
  last_call_ns.store(now_ns, std::memory_order_release);
  return 0;
}

AudioStream::AudioStream(std::shared_ptr<Mixer> mixer, const std::string& library, const std::string& device)
    : state_(std::make_shared<State>()) {
  if (!mixer) throw std::invalid_argument("mixer must be a Mixer, not None");
  State& state = *state_;
  PortAudio& portaudio = state.portaudio;
  if (!portaudio.open(library)) throw std::runtime_error("\"" + library + "\" is no PortAudio library");
  if (portaudio.initialize() != 0) throw std::runtime_error("PortAudio does not start on this system");
  const int number = portaudio.find_device(device);
  if (number < 0) {
    portaudio.terminate();
    throw std::runtime_error(device.empty() ? "there is no sound device"
                                            : "no sound device is named \"" + device + "\"");
  }
  const PaDeviceInfo& info = *portaudio.device_info(number);
  state.device_name = info.name;
  state.sample_rate = info.defaultSampleRate;
  state.clock = FrameClock(state.sample_rate);
  state.mixer = std::move(mixer);
  state.mixer->prepare(state.sample_rate);

  const PaStreamParameters output{number, 2, kFloat32 | kNonInterleaved, info.defaultLowOutputLatency, nullptr};
  const auto callback = [](const void*, void* out, unsigned long frames, const void*, unsigned long flags,
                           void* pointer) {
    auto** channels = static_cast<float**>(out);
    return static_cast<State*>(pointer)->render(channels[0], channels[1], static_cast<std::uint32_t>(frames),
                                                (flags & kOutputUnderflow) != 0);
  };
  int failed = portaudio.open_stream(&state.stream, nullptr, &output, state.sample_rate, 0, 0, callback, &state);
  if (failed == 0) failed = portaudio.start_stream(state.stream);
  if (failed != 0) {
    const std::string reason = portaudio.error_text(failed);
    if (state.stream != nullptr) portaudio.close_stream(state.stream);
    state.stream = nullptr;
    portaudio.terminate();
    throw std::runtime_error("the sound device \"" + state.device_name + "\" cannot be used: " + reason);
  }
  if (const PaStreamInfo* opened = portaudio.stream_info(state.stream)) state.latency_ms = opened->outputLatency * 1e3;
  const std::int64_t end_ns = monotonic_ns() + kFirstCallbackNs;
  while (state.period_frames == 0 && monotonic_ns() < end_ns) sleep_until_ns(monotonic_ns() + 2'000'000);
}

AudioStream::~AudioStream() { close(); }

void AudioStream::close() {
  State& state = *state_;
  if (state.stream == nullptr) return;
  state.leaving.store(true, std::memory_order_release);
  auto closed = std::make_shared<Semaphore>();
  std::thread([shared = state_, closed, stream = state.stream] {
    shared->portaudio.abort_stream(stream);
    shared->portaudio.close_stream(stream);
    shared->portaudio.terminate();
    closed->post();
  }).detach();
  closed->wait_until_ns(monotonic_ns() + kCloseNs);
  state.stream = nullptr;
}

bool AudioStream::alive() const {
  return state_->stream != nullptr && monotonic_ns() - state_->last_call_ns < kAliveNs;
}
bool AudioStream::is_real_time() const { return state_->real_time; }
const std::string& AudioStream::device_name() const { return state_->device_name; }
double AudioStream::sample_rate() const { return state_->sample_rate; }
std::uint32_t AudioStream::period_frames() const { return state_->period_frames; }
double AudioStream::latency_ms() const { return state_->latency_ms; }
std::uint64_t AudioStream::underflows() const { return state_->underflows; }
std::uint64_t AudioStream::slips() const { return state_->slips; }

}  // namespace sideman
