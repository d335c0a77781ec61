#include <pybind11/stl.h>

#include <cmath>
#include <optional>

#include "audio_stream.hpp"
#include "bindings.hpp"
#include "jack_client.hpp"
#include "mixer.hpp"
#include "os.hpp"
#include "sender_queue.hpp"
#include "wakeup.hpp"

namespace py = pybind11;

namespace sideman {
namespace {

using NoGil = py::call_guard<py::gil_scoped_release>;

constexpr double kLongestWaitSeconds = 1e6;

std::int64_t deadline_ns(double timeout_s) {
  if (!(timeout_s >= 0.0)) throw std::invalid_argument("timeout_s must be 0 or more, not " + std::to_string(timeout_s));
  return monotonic_ns() + static_cast<std::int64_t>(std::min(timeout_s, kLongestWaitSeconds) * 1e9);
}

bool wait(Wakeup& wakeup, double timeout_s) {
  const std::int64_t until_ns = deadline_ns(timeout_s);
  py::gil_scoped_release released;
  return wakeup.wait_until_ns(until_ns);
}

py::array wait_due(SenderQueue& queue, double timeout_s) {
  std::vector<Event> events;
  {
    const std::int64_t until_ns = deadline_ns(timeout_s);
    py::gil_scoped_release released;
    events = queue.wait_due(until_ns);
  }
  return event_array(events.data(), events.size());
}

template <typename Sink>
std::int64_t latency_ns_of(Sink& sink) {
  return sink.latency().ns();
}

template <typename Sink>
void set_latency_ns_of(Sink& sink, std::int64_t latency_ns) {
  sink.latency().set_ns(latency_ns);
}

py::array_t<float> render_events(const Mixer& mixer, const py::array_t<Event, py::array::c_style>& events,
                                 double seconds, std::int64_t start_ns) {
  const std::vector<Event> copied(events.data(), events.data() + events.size());
  std::vector<float> stereo;
  {
    py::gil_scoped_release released;
    stereo = mixer.bounce(copied, seconds, start_ns);
  }
  py::array_t<float> array({static_cast<py::ssize_t>(stereo.size() / 2), py::ssize_t{2}});
  std::copy(stereo.begin(), stereo.end(), array.mutable_data());
  return array;
}

py::list read(JackClient& client) {
  py::list messages;
  for (const MidiInput& message : client.read()) {
    messages.append(py::make_tuple(message.ns, py::bytes(reinterpret_cast<const char*>(message.bytes), message.size)));
  }
  return messages;
}

py::list ports(const JackClient& client) {
  std::vector<JackPort> found;
  {
    py::gil_scoped_release released;
    found = client.ports();
  }
  py::list rows;
  for (const JackPort& port : found) {
    rows.append(py::make_tuple(port.name, port.is_input, port.is_midi, port.is_physical, port.is_own));
  }
  return rows;
}

void bind_metrics(py::module_& m) {
  py::class_<OutputMetrics>(m, "OutputMetrics")
      .def_readonly("sent", &OutputMetrics::sent)
      .def_readonly("late", &OutputMetrics::late)
      .def_readonly("dropped", &OutputMetrics::dropped)
      .def_readonly("lateness_p50_ms", &OutputMetrics::lateness_p50_ms)
      .def_readonly("lateness_p99_ms", &OutputMetrics::lateness_p99_ms);
  py::class_<JackMetrics, OutputMetrics>(m, "JackMetrics")
      .def_readonly("xruns", &JackMetrics::xruns)
      .def_readonly("input_dropped", &JackMetrics::input_dropped)
      .def_readonly("slips", &JackMetrics::slips);
}

void bind_sound(py::module_& m) {
  py::class_<Mixer, std::shared_ptr<Mixer>>(m, "Mixer")
      .def(py::init<double, std::shared_ptr<EventQueue>>(), py::arg("sample_rate") = 48000.0,
           py::arg("events") = nullptr)
      .def("render_events", &render_events, py::arg("events"), py::arg("seconds"), py::arg("start_ns") = 0)
      .def("metrics", &Mixer::metrics)
      .def_property("latency_ns", &latency_ns_of<Mixer>, &set_latency_ns_of<Mixer>)
      .def_property("level_db", &Mixer::level_db, &Mixer::set_level_db)
      .def_property("muted", &Mixer::muted, &Mixer::set_muted)
      .def_property_readonly("sample_rate", &Mixer::sample_rate)
      .def_property_readonly("events", &Mixer::events);
  py::class_<AudioStream>(m, "AudioStream")
      .def(py::init<std::shared_ptr<Mixer>, const std::string&, const std::string&>(), py::arg("mixer").none(false),
           py::arg("library_path"), py::arg("device") = "", NoGil())
      .def("close", &AudioStream::close, NoGil())
      .def_property_readonly("alive", &AudioStream::alive)
      .def_property_readonly("real_time", &AudioStream::is_real_time)
      .def_property_readonly("device_name", &AudioStream::device_name)
      .def_property_readonly("sample_rate", &AudioStream::sample_rate)
      .def_property_readonly("period_frames", &AudioStream::period_frames)
      .def_property_readonly("latency_ms", &AudioStream::latency_ms)
      .def_property_readonly("underflows", &AudioStream::underflows)
      .def_property_readonly("slips", &AudioStream::slips);
}

void bind_jack(py::module_& m) {
  py::class_<JackClient, std::shared_ptr<JackClient>>(m, "JackClient")
      .def(py::init<const std::string&, std::shared_ptr<Wakeup>, std::shared_ptr<Mixer>, std::shared_ptr<EventQueue>,
                    bool, bool, const std::vector<std::shared_ptr<EventQueue>>&, int,
                    const std::shared_ptr<EventQueue>&>(),
           py::arg("name") = "Sideman", py::arg("wakeup") = nullptr, py::arg("mixer") = nullptr,
           py::arg("events") = nullptr, py::kw_only(), py::arg("midi_in") = true, py::arg("midi_out") = true,
           py::arg("own_outputs") = std::vector<std::shared_ptr<EventQueue>>(), py::arg("own_inputs") = 0,
           py::arg("control") = nullptr, NoGil())
      .def("close", &JackClient::close, NoGil())
      .def("read", &read)
      .def("ports", &ports)
      .def("appeared", &JackClient::appeared)
      .def("aliases", &JackClient::aliases, py::arg("port"), NoGil())
      .def("connections", &JackClient::connections, NoGil())
      .def("connect", &JackClient::connect, py::arg("from_port"), py::arg("to_port"), NoGil())
      .def("set_output_latency", &JackClient::set_output_latency, py::arg("index"), py::arg("latency_ns"))
      .def("set_input_latency", &JackClient::set_input_latency, py::arg("index"), py::arg("latency_ns"))
      .def("end_notes", &JackClient::end_notes, py::arg("index"))
      .def("sound_latency_ns", &JackClient::sound_latency_ns, NoGil())
      .def("metrics", &JackClient::metrics)
      .def_property_readonly("alive", &JackClient::alive)
      .def_property_readonly("real_time", &JackClient::is_real_time)
      .def_property_readonly("library", &JackClient::library)
      .def_property_readonly("client_name", &JackClient::client_name)
      .def_property_readonly("sample_rate", &JackClient::sample_rate)
      .def_property_readonly("period_frames", &JackClient::period_frames)
      .def_property_readonly("cycles", &JackClient::cycles)
      .def_property_readonly("events", &JackClient::events);
}

}  // namespace

void bind_devices(py::module_& m) {
  m.attr("LARGEST_OUTPUT_LATENCY_NS") = OutputLatency::kLargestNs;
  m.attr("OUTPUT_LATENCY_SLEW") = OutputLatency::kSlew;
  m.def("set_real_time_priority", &set_real_time_priority, py::arg("priority"));
  py::class_<Wakeup, std::shared_ptr<Wakeup>>(m, "Wakeup")
      .def(py::init<>())
      .def("wake", &Wakeup::wake)
      .def("wait", &wait, py::arg("timeout_s"));
  py::class_<SenderQueue, EventQueue, std::shared_ptr<SenderQueue>>(m, "SenderQueue")
      .def(py::init<>())
      .def("wait_due", &wait_due, py::arg("timeout_s"))
      .def("metrics", &SenderQueue::metrics)
      .def_property("latency_ns", &latency_ns_of<SenderQueue>, &set_latency_ns_of<SenderQueue>);
  bind_metrics(m);
  bind_sound(m);
  bind_jack(m);
}

}  // namespace sideman
